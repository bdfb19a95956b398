"""Forms become HTML, with what is wrong at the fields; pure, like `render.py`."""

from collections.abc import Mapping

from markupsafe import Markup

from adapters.playground.directory import CHANNEL
from adapters.playground.render import NOTHING, block_html, joined
from bot.messages.texts import is_right_to_left
from bot.messages.views import (
    ChannelField,
    ChoiceField,
    DateField,
    Field,
    Form,
    ManyField,
    OptionGroup,
    PeopleField,
    PersonField,
    TextField,
    ToggleField,
)
from bot.messages.voice import Voice


def form_html(
    form: Form,
    people: Mapping[str, str],
    voice: Voice,
    problems: Mapping[str, str] | None = None,
) -> Markup:
    """Draw a form; each problem stands at its field, one that belongs to none above them all.

    `people` are the members one can choose from, by id.
    """
    problems = problems or {}
    names = {field.name for field in form.fields}
    general = [sentence for name, sentence in problems.items() if name not in names]
    alerts = joined(Markup('<p class="problem" role="alert">{}</p>').format(s) for s in general)
    intro = joined(block_html(block, voice) for block in form.intro)
    fields = joined(_field(field, problems.get(field.name, ""), people) for field in form.fields)
    return Markup(
        '<form novalidate dir="{}" data-action="{}" data-target="{}">'
        '<h2 id="form-title">{}</h2>{}{}{}'
        '<div class="buttons"><button type="submit" class="primary">{}</button></div></form>'
    ).format(
        "rtl" if is_right_to_left(form.locale) else "ltr",
        form.action,
        form.target,
        form.title,
        intro,
        alerts,
        fields,
        form.submit,
    )


def _field(field: Field, problem: str, people: Mapping[str, str]) -> Markup:
    about = Markup(' aria-invalid="true" aria-describedby="problem-{}"').format(field.name)
    state = about if problem else NOTHING
    sentence = Markup('<p class="problem" id="problem-{}">{}</p>').format(field.name, problem)
    return Markup('<div class="field">{}{}</div>').format(
        _control(field, state, people), sentence if problem else ""
    )


def _control(field: Field, state: Markup, people: Mapping[str, str]) -> Markup:
    match field:
        case TextField():
            return _label(field) + (_area(field, state) if field.multiline else _line(field, state))
        case DateField():
            value = field.value.isoformat() if field.value else ""
            return _label(field) + Markup(
                '<input type="date" id="field-{0}" name="{0}" min="{1}" max="{2}" value="{3}"{4}>'
            ).format(field.name, field.first, field.last, value, state)
        case ChoiceField():
            return _choices(field, state)
        case ManyField():
            return _many(field, state)
        case ToggleField(name=name, label=label, value=checked):
            return _tick("checkbox", name, "on", label, state, checked=checked)
        case PersonField():
            return _label(field) + _people(field, state, people)
        case PeopleField():
            return _several(field, state, people)
        case ChannelField():
            return _label(field) + Markup(
                '<select id="field-{0}" name="{0}"{1}><option value="{2}">#{2}</option></select>'
            ).format(field.name, state, CHANNEL)


def _label(field: Field) -> Markup:
    return Markup('<label for="field-{}">{}</label>').format(field.name, field.label)


def _area(field: TextField, state: Markup) -> Markup:
    # A newline after the tag is not part of the value: the first one that was typed must stay.
    return Markup(
        '<textarea id="field-{0}" name="{0}" rows="{1}" data-limit="{2}" dir="auto"{3}>\n{4}'
        "</textarea>"
    ).format(field.name, 2 if field.optional else 4, field.limit, state, field.value)


def _line(field: TextField, state: Markup) -> Markup:
    return Markup('<input type="text" id="field-{0}" name="{0}" value="{1}" dir="auto"{2}>').format(
        field.name, field.value, state
    )


def _choices(field: ChoiceField, state: Markup) -> Markup:
    options = joined(
        _tick("radio", field.name, value, label, NOTHING, checked=value == field.value)
        for value, label in field.options
    )
    return Markup('<fieldset role="radiogroup"{}><legend>{}</legend>{}</fieldset>').format(
        state, field.label, options
    )


def _several(field: PeopleField, state: Markup, people: Mapping[str, str]) -> Markup:
    """Offer a box for each member; the page sends those that are ticked as one list."""
    boxes = joined(
        Markup(
            '<label class="tick"><input type="checkbox" name="{}" value="{}" data-list{}> '
            "<span>{}</span></label>"
        ).format(field.name, key, Markup(" checked") if key in field.values else "", name)
        for key, name in people.items()
    )
    return Markup("<fieldset{}><legend>{}</legend>{}</fieldset>").format(state, field.label, boxes)


def _many(field: ManyField, state: Markup) -> Markup:
    """Offer a box for each, a line for each group; what is seldom needed stands folded away."""
    groups = joined(_group(field, group) for group in field.groups)
    if field.folded:
        is_open = Markup(" open") if field.values else NOTHING
        return Markup(
            '<details class="many"{}><summary>{}</summary>'
            '<fieldset aria-label="{}"{}>{}</fieldset></details>'
        ).format(is_open, field.label, field.label, state, groups)
    hint = Markup('<p class="note">{}</p>').format(field.hint) if field.hint else NOTHING
    return Markup('<fieldset class="many"{}><legend>{}</legend>{}{}</fieldset>').format(
        state, field.label, hint, groups
    )


def _group(field: ManyField, group: OptionGroup) -> Markup:
    boxes = joined(
        Markup(
            '<label class="tick"><input type="checkbox" name="{}" value="{}" data-list{}> '
            "<span>{}</span></label>"
        ).format(
            field.name,
            one.value,
            Markup(" checked") if one.value in field.values else "",
            one.short,
        )
        for one in group.options
    )
    return Markup(
        '<div class="ticks" role="group" aria-label="{0}"><p class="note">{0}</p>{1}</div>'
    ).format(group.label, boxes)


def _tick(kind: str, name: str, value: str, label: str, state: Markup, *, checked: bool) -> Markup:
    return Markup(
        '<label class="tick"><input type="{}" name="{}" value="{}"{}{}> <span>{}</span></label>'
    ).format(kind, name, value, Markup(" checked") if checked else "", state, label)


def _people(field: PersonField, state: Markup, people: Mapping[str, str]) -> Markup:
    options = joined(
        Markup('<option value="{}"{}>{}</option>').format(
            key, Markup(" selected") if key == field.value else "", name
        )
        for key, name in people.items()
    )
    return Markup(
        '<select id="field-{0}" name="{0}"{1}><option value=""></option>{2}</select>'
    ).format(field.name, state, options)
