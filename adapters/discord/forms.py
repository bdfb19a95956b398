"""Forms become modals, and what people submit becomes values again (Discord: Modal)."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import discord
from discord import ChannelType
from discord.ui import (
    ChannelSelect,
    Checkbox,
    Item,
    Label,
    Modal,
    RadioGroup,
    Select,
    TextDisplay,
    TextInput,
    UserSelect,
)

from adapters.discord.custom_ids import CustomId
from adapters.discord.render import paragraphs
from adapters.discord.rows import cut
from adapters.shared.dates import first_day, preset_date, says_something_new
from bot.messages import texts
from bot.messages.replies import Invalid, OpenForm, Reply
from bot.messages.times import DAY_FIELDS
from bot.messages.typed_dates import read_day, write_day
from bot.messages.views import (
    Card,
    ChannelField,
    ChoiceField,
    DateField,
    Field,
    Form,
    ManyField,
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
#: Radio buttons in a group (Discord: Radio Group).
LEAST_RADIO_BUTTONS, MOST_RADIO_BUTTONS = 2, 10
#: A date may be typed with the name of its month and of its day of the week.
DATE_LENGTH = 40

#: The field of a date that is chosen, beside the one in which it is typed, and its choices with
#: their texts; `adapters.shared.dates` reads them.
PRESET = "preset"
PRESETS = {
    "week": "later-week",
    "two-weeks": "later-two-weeks",
    "month-end": "later-month-end",
    "next-month": "later-next-month",
}

#: What is submitted where nothing was filled in, by component (Discord: Component Reference).
_RADIO_GROUP, _CHECKBOX = 21, 23
_EMPTY = {_RADIO_GROUP: None, _CHECKBOX: False}

#: Where many can read what is posted.
PLACES = (ChannelType.text, ChannelType.news)
#: The fields in which several may be chosen.
_SEVERAL = frozenset({"people", *DAY_FIELDS})

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
    drawn: list[Item[Any]] = [
        part for field in shown for part in _labelled(field, form.locale, region or form.locale)
    ]
    above: list[TextDisplay[Any]] = paragraphs(Card(form.intro))
    return [*above, *drawn] if len(above) + len(drawn) <= PART_LIMIT else drawn


def _labelled(field: Field, locale: str, region: str) -> Iterator[Label[Any]]:
    if not isinstance(field, DateField):
        yield Label(
            text=cut(field.label, LABEL_LIMIT), component=_part(field), description=_hint(field)
        )
        return
    yield Label(text=cut(field.label, LABEL_LIMIT), component=_presets(field, locale))
    how = texts.say("form-date-how", locale, example=write_day(field.first, region))
    yield Label(
        text=cut(texts.say("form-date-other", locale), LABEL_LIMIT),
        component=_typed_date(field, region),
        description=cut(how, DESCRIPTION_LIMIT),
    )


def _hint(field: Field) -> str | None:
    """Say what is said of a short text; how long a longer one may be, Discord shows by itself."""
    long = isinstance(field, TextField) and field.multiline
    hint = field.hint if isinstance(field, TextField | ManyField) and not long else ""
    return cut(hint, DESCRIPTION_LIMIT) if hint else None


def _presets(field: DateField, locale: str) -> RadioGroup[Any]:
    today = field.first - timedelta(days=1)
    options = [
        discord.RadioGroupOption(label=texts.say(key, locale), value=preset)
        for preset, key in PRESETS.items()
        if says_something_new(preset, today)
    ]
    return RadioGroup(custom_id=PRESET, options=options, required=False)


def _typed_date(field: DateField, region: str) -> TextInput[Any]:
    return TextInput(
        custom_id=field.name,
        placeholder=write_day(field.first, region),
        default=write_day(field.value, region) if field.value else None,
        required=False,
        max_length=DATE_LENGTH,
    )


def chosen_day(form: Form, values: Values, region: str) -> date | None:
    """Read the day that was chosen or typed in a form; None if neither says one."""
    typed = str(values.get("on") or "").strip()
    if typed:
        return read_day(typed, region, first_day(form))
    return preset_date(str(values.get(PRESET)), form)


def leaves_date_open(form: Form, values: Values) -> bool:
    """Tell whether no day was chosen or typed in a form that can do without."""
    optional = any(isinstance(field, DateField) and field.optional for field in form.fields)
    return optional and not str(values.get("on") or "").strip() and not values.get(PRESET)


def _part(
    field: TextField
    | ChoiceField
    | ManyField
    | ToggleField
    | PersonField
    | PeopleField
    | ChannelField,
) -> Item[Any]:
    match field:
        case TextField():
            return _text(field)
        case ChoiceField():
            return _choice(field)
        case ManyField():
            return _menu_of_many(field)
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


def _choice(field: ChoiceField) -> Item[Any]:
    """Offer radio buttons, which show whole sentences; where they are too many, a menu."""
    if LEAST_RADIO_BUTTONS <= len(field.options) <= MOST_RADIO_BUTTONS:
        radio = [
            discord.RadioGroupOption(
                label=cut(label, OPTION_LIMIT), value=value, default=value == field.value
            )
            for value, label in field.options
        ]
        return RadioGroup(custom_id=field.name, options=radio, required=not field.optional)
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


def _menu_of_many(field: ManyField) -> Select[Any]:
    """Draw a menu from which any are chosen; it has no headings, so each option says all."""
    options = [
        discord.SelectOption(
            label=cut(one.label, OPTION_LIMIT), value=one.value, default=one.value in field.values
        )
        for one in field.offered
    ]
    return Select(
        custom_id=field.name,
        options=options,
        required=False,
        min_values=0,
        max_values=len(options),
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
        if "values" in part and part["custom_id"] in _SEVERAL:
            yield part["custom_id"], list(part["values"])
        elif "values" in part:
            yield part["custom_id"], next(iter(part["values"]), None)
        elif "value" in part:
            empty = _EMPTY.get(int(part.get("type") or 0), "")
            yield part["custom_id"], part["value"] if part["value"] is not None else empty
