"""Views become HTML: all that people wrote is escaped, whatever it looks like (promise 8)."""

from collections.abc import Iterable, Mapping

from markupsafe import Markup

from bot.domain.effects import EffectKind
from bot.domain.introduction import State
from bot.messages.views import (
    Block,
    Button,
    Card,
    ChoiceField,
    DateField,
    Emphasis,
    Field,
    Foreign,
    Form,
    Mention,
    PersonField,
    Quote,
    Span,
    Style,
    Text,
    TextField,
    ToggleField,
    When,
)
from bot.messages.voice import Voice
from bot.ports import Coming

_CLASSES = {Style.TITLE: "title", Style.BODY: "body", Style.NOTE: "note"}
_NOTHING = Markup()


def card_html(card: Card, voice: Voice) -> Markup:
    """Draw a card for a reader: what it says, then its buttons, the rarer ones behind "more"."""
    return _joined(_block(block, voice) for block in card.blocks) + _buttons(card.buttons, voice)


def _joined(parts: Iterable[Markup]) -> Markup:
    return Markup("\n").join(parts)


def _block(block: Block, voice: Voice) -> Markup:
    if isinstance(block, Quote):
        return Markup('<blockquote dir="auto">{}</blockquote>').format(block.text)
    spans = Markup("").join(_span(span, voice) for span in block.spans)
    return Markup('<p class="{}">{}</p>').format(_CLASSES[block.style], spans)


def _span(span: Span, voice: Voice) -> Markup:
    match span:
        case Text(text):
            return Markup("{}").format(text)
        case Foreign(text):  # isolated, so that its direction doesn't turn the sentence around
            return Markup("<bdi>{}</bdi>").format(text)
        case Mention(name=name):
            return Markup('<bdi class="mention">{}</bdi>').format(name)
        case When(at):
            return Markup('<time datetime="{}">{}</time>').format(
                at.isoformat(), voice.write_date(span)
            )


def _buttons(buttons: tuple[Button, ...], voice: Voice) -> Markup:
    if not buttons:
        return _NOTHING
    shown = _joined(_button(b) for b in buttons if b.emphasis is not Emphasis.MORE)
    more = _joined(_button(b) for b in buttons if b.emphasis is Emphasis.MORE)
    menu = Markup(
        '<details class="more"><summary aria-label="{}">…</summary><div>{}</div></details>'
    ).format(voice.say("button-more"), more)
    return Markup('<div class="buttons">{}{}</div>').format(shown, menu if more else "")


def _button(button: Button) -> Markup:
    weight = Markup(' class="primary"') if button.emphasis is Emphasis.PRIMARY else ""
    return Markup('<button type="button" data-action="{}" data-target="{}"{}>{}</button>').format(
        button.action, button.target, weight, button.label
    )


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
    alerts = _joined(Markup('<p class="problem" role="alert">{}</p>').format(s) for s in general)
    intro = _joined(_block(block, voice) for block in form.intro)
    fields = _joined(_field(field, problems.get(field.name, ""), people) for field in form.fields)
    return Markup(
        '<form novalidate data-action="{}" data-target="{}"><h2 id="form-title">{}</h2>{}{}{}'
        '<div class="buttons"><button type="submit" class="primary">{}</button></div></form>'
    ).format(form.action, form.target, form.title, intro, alerts, fields, form.submit)


def _field(field: Field, problem: str, people: Mapping[str, str]) -> Markup:
    about = Markup(' aria-invalid="true" aria-describedby="problem-{}"').format(field.name)
    state = about if problem else _NOTHING
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
        case ToggleField(name, label, checked):
            return _tick("checkbox", name, "on", label, state, checked=checked)
        case PersonField():
            return _label(field) + _people(field, state, people)


def _label(field: Field) -> Markup:
    return Markup('<label for="field-{}">{}</label>').format(field.name, field.label)


def _area(field: TextField, state: Markup) -> Markup:
    # A newline after the tag is not part of the value: the first one that was typed must stay.
    return Markup(
        '<textarea id="field-{0}" name="{0}" rows="{1}" data-limit="{2}" dir="auto"{3}>\n{4}'
        "</textarea>"
    ).format(field.name, 2 if field.optional else 4, field.limit, state, field.value)


def _line(field: TextField, state: Markup) -> Markup:
    return Markup('<input type="text" id="field-{0}" name="{0}" value="{1}"{2}>').format(
        field.name, field.value, state
    )


def _choices(field: ChoiceField, state: Markup) -> Markup:
    options = _joined(
        _tick("radio", field.name, value, label, _NOTHING, checked=value == field.value)
        for value, label in field.options
    )
    return Markup('<fieldset role="radiogroup"{}><legend>{}</legend>{}</fieldset>').format(
        state, field.label, options
    )


def _tick(kind: str, name: str, value: str, label: str, state: Markup, *, checked: bool) -> Markup:
    return Markup(
        '<label class="tick"><input type="{}" name="{}" value="{}"{}{}> <span>{}</span></label>'
    ).format(kind, name, value, Markup(" checked") if checked else "", state, label)


def _people(field: PersonField, state: Markup, people: Mapping[str, str]) -> Markup:
    options = _joined(
        Markup('<option value="{}"{}>{}</option>').format(
            key, Markup(" selected") if key == field.value else "", name
        )
        for key, name in people.items()
    )
    return Markup(
        '<select id="field-{0}" name="{0}"{1}><option value=""></option>{2}</select>'
    ).format(field.name, state, options)


def coming_sentence(coming: Coming) -> str:
    """Say what time brings, for the one who watches everybody."""
    pair = " and ".join(coming.parties)
    if coming.kind is None and coming.to:
        return f"The pause of {coming.to} ends"
    if coming.kind is None:
        return _TIME.get(coming.state, "What was written about {pair} is erased").format(pair=pair)
    return _EFFECTS.get(coming.kind, "A card changes").format(pair=pair, to=coming.to)


_TIME = {
    State.WAITING: "{pair} are asked, if both have a place this week",
    State.ASKING: "Time is up for {pair}",
}
_EFFECTS = {
    EffectKind.ASK: "{to} is asked",
    EffectKind.REMINDER: "{to} is reminded",
    EffectKind.SECOND_ASK: "{to} is asked again",
    EffectKind.OPEN: "The conversation of {pair} opens",
    EffectKind.FOLLOW_UP: "{to} is asked whether they got to talk",
}
