"""Forms become modals, and what people submit becomes values again (Discord: Modal)."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import discord
from discord import ChannelType
from discord.ui import (
    ChannelSelect,
    Checkbox,
    Item,
    Label,
    Modal,
    Select,
    TextDisplay,
    TextInput,
    UserSelect,
)

from adapters.discord.custom_ids import CustomId
from adapters.discord.render import cut, paragraphs
from bot.messages import texts
from bot.messages.replies import Invalid, OpenForm, Reply
from bot.messages.typed_dates import write_day
from bot.messages.views import (
    Card,
    ChannelField,
    ChoiceField,
    DateField,
    Field,
    Form,
    PeopleField,
    PersonField,
    TextField,
    ToggleField,
)

#: Parts of a modal, its texts included (Discord: Modal).
PART_LIMIT = 5
#: A modal's title, and the label of a field.
TITLE_LIMIT, LABEL_LIMIT = 45, 45
#: What may be written into a field.
INPUT_LIMIT = 4000
#: A field's description, and an option's label.
DESCRIPTION_LIMIT, OPTION_LIMIT = 100, 100
#: A date may be typed with the name of its month and of its day of the week.
DATE_LENGTH = 40

#: A checkbox's type in what is submitted (Discord: Component Reference).
_CHECKBOX = 23

#: Where many can read what is posted.
PLACES = (ChannelType.text, ChannelType.news)
#: The field in which several may be chosen.
_SEVERAL = "people"

Values = dict[str, Any]


def modal(form: Form, pressed: CustomId, without: Collection[str] = (), region: str = "") -> Modal:
    """Draw a form, which isn't listened to: whoever reads its submission may be another process.

    `region` is the locale by which dates are written, such as `en-US`.
    """
    made = Modal(title=cut(form.title, TITLE_LIMIT), custom_id=str(pressed), timeout=None)
    for part in parts(form, without, region):
        made.add_item(part)
    made.stop()
    return made


def parts(form: Form, without: Collection[str] = (), region: str = "") -> list[Item[Any]]:
    """Draw a form's fields, as many as fit, and above them what it says, if there is room."""
    shown = [field for field in form.fields if field.name not in without]
    if len(shown) > PART_LIMIT:  # the introducer's own place matters more than how long it is open
        shown = [field for field in shown if field.name != "open_for"][:PART_LIMIT]
    drawn: list[Item[Any]] = [_label(field, form.locale, region or form.locale) for field in shown]
    above: list[TextDisplay[Any]] = paragraphs(Card(form.intro))
    return [*above, *drawn] if len(above) + len(drawn) <= PART_LIMIT else drawn


def _label(field: Field, locale: str, region: str) -> Label[Any]:
    how = None
    if isinstance(field, DateField):
        how = texts.say("form-date-how", locale, example=write_day(field.first, region))
    return Label(
        text=cut(field.label, LABEL_LIMIT),
        component=_part(field, region),
        description=cut(how, DESCRIPTION_LIMIT) if how else None,
    )


def _part(field: Field, region: str) -> Item[Any]:
    match field:
        case TextField():
            return _text(field)
        case DateField(name=name, value=value):
            return TextInput(
                custom_id=name,
                placeholder=write_day(field.first, region),
                default=write_day(value, region) if value else None,
                max_length=DATE_LENGTH,
            )
        case ChoiceField():
            return _choice(field)
        case ToggleField(name=name, value=value):
            return Checkbox(custom_id=name, default=value)
        case PersonField(name=name, value=value):
            known = [discord.Object(int(value), type=discord.User)] if value else []
            return UserSelect(custom_id=name, default_values=known)
        case PeopleField(name=name, values=values, limit=limit):
            known = [discord.Object(int(value), type=discord.User) for value in values]
            return UserSelect(
                custom_id=name,
                default_values=known,
                required=False,
                min_values=0,
                max_values=limit,
            )
        case ChannelField(name=name):
            return ChannelSelect(custom_id=name, channel_types=list(PLACES))


def _text(field: TextField) -> TextInput[Any]:
    # Nothing that was typed is lost, even if it was too long.
    longest = min(max(field.limit, len(field.value)), INPUT_LIMIT)
    style = discord.TextStyle.paragraph if field.multiline else discord.TextStyle.short
    return TextInput(
        custom_id=field.name,
        style=style,
        default=field.value[:INPUT_LIMIT] or None,
        required=not field.optional,
        max_length=longest,
    )


def _choice(field: ChoiceField) -> Select[Any]:
    options = [
        discord.SelectOption(
            label=cut(label, OPTION_LIMIT), value=value, default=value == field.value
        )
        for value, label in field.options
    ]
    least = 0 if field.optional else 1
    return Select(
        custom_id=field.name, options=options, required=not field.optional, min_values=least
    )


def name_in_form(reply: Reply, name: str) -> Reply:
    """Say in the form of a request whom it is about, where that person isn't asked for."""
    match reply:
        case OpenForm(form):
            return OpenForm(_named(form, name))
        case Invalid(form=form):
            return replace(reply, form=_named(form, name))
    return reply


def _named(form: Form, name: str) -> Form:
    labels = {
        "b": texts.say("form-request-other", form.locale),
        "note_a": texts.say("form-request-note-named", form.locale, person=name),
        "note_b": texts.say("form-request-note-other", form.locale),
    }
    fields = tuple(
        replace(field, label=labels.get(field.name, field.label)) for field in form.fields
    )
    title = texts.say("form-request-title-named", form.locale, person=name)
    return replace(form, title=title, fields=fields)


def submitted(components: Sequence[Mapping[str, Any]]) -> Values:
    """Read what was submitted, by field: text, a date as it was typed, an id, yes or no."""
    return dict(_values(components))


def _values(components: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, Any]]:
    for part in components:
        yield from _values(part.get("components") or ())
        inner = part.get("component")
        if inner is not None:
            yield from _values([inner])
        if "custom_id" not in part:
            continue
        if "values" in part and part["custom_id"] == _SEVERAL:
            yield part["custom_id"], list(part["values"])
        elif "values" in part:
            yield part["custom_id"], next(iter(part["values"]), None)
        elif "value" in part:
            empty = False if part.get("type") == _CHECKBOX else ""
            yield part["custom_id"], part["value"] if part["value"] is not None else empty
