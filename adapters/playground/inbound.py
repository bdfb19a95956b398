"""What the page sends: JSON, and the lines that people type, become commands."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from adapters.playground.directory import CAST, HARBOR, member, voice_of
from adapters.playground.errors import Misread
from adapters.playground.worlds import ClockTarget
from adapters.shared.dates import read_date, read_days
from adapters.shared.phrasing import Mention, read_wish, wants_out
from adapters.shared.request_form import NAMING_PEOPLE, chosen_people, naming_command
from bot.app.commands import (
    AskConnector,
    Command,
    RequestIntroduction,
    ShowHelp,
    ShowList,
    ShowSettings,
    ShowSetup,
    make_press,
)
from bot.domain.people import ADMINS, EVERYONE, PersonFacts
from bot.messages.actions import Action
from bot.messages.times import DAY_FIELDS
from bot.messages.voice import Voice

UNKNOWN_FORM = "That form isn't one the playground's page shows."
#: What stands for whoever types it, where one is one of the two: `/intro @me @jo reason`.
MYSELF = "me"
#: Longer lines than anybody types; what is too long for a reason is answered by the bot itself.
LONGEST_LINE = 20_000

#: The form fields that are ticked; all others are written.
_TICKED = frozenset(
    {
        "introducer_joins",
        "self_introductions",
        "guests_introduce",
        "guests_asked",
        "received",
        "find_a_time",
    }
)
#: The form fields whose boxes are sent as one list.
_LISTS = frozenset({"people", *DAY_FIELDS})
#: A number of days that no introduction stays open.
_TOO_MANY_DAYS = "9999"

#: An id that the page sends; control characters are in none, and PostgreSQL keeps no NUL.
Id = Annotated[str, Field(max_length=80, pattern=r"^\P{Cc}*$")]

T = TypeVar("T", bound=BaseModel)

_NAMED = re.compile(r"@(\w+)")
_MENTION = re.compile(r"(?<!\w)@(\w+)")  # not what follows the name in an address
_LEADING = re.compile(r"(?:\s*@\w+[,;]?)*\s*")
_WORDS: Mapping[str, type[Command]] = {
    "list": ShowList,
    "help": ShowHelp,
    "settings": ShowSettings,
    "setup": ShowSetup,
}


class Input(BaseModel):
    """What somebody does; `delivery` tells a repeated request from a second click."""

    model_config = ConfigDict(extra="forbid", strict=True)

    person: str = Field(max_length=40)
    delivery: Annotated[Id, Field(min_length=1)]


class Line(Input):
    """A line that somebody types."""

    text: str = Field(max_length=LONGEST_LINE)


class Pressed(Input):
    """A button that somebody presses, with the values of the form behind it."""

    action: str = Field(max_length=40)
    target: Id
    card: Id | None = None
    values: dict[str, str | bool] | None = Field(None, max_length=20)


class ClockMoved(BaseModel):
    """Time is to pass."""

    model_config = ConfigDict(extra="forbid", strict=True)

    to: ClockTarget


class WorldsShown(BaseModel):
    """Whose no is to be compared with their silence; nobody's ends the comparison."""

    model_config = ConfigDict(extra="forbid", strict=True)

    person: str | None = Field(None, max_length=40)


class StartedOver(BaseModel):
    """Everything that was played is to be erased; the page has asked."""

    model_config = ConfigDict(extra="forbid", strict=True)

    sure: Literal[True]


def read(kind: type[T], body: bytes) -> T:
    """Read what the page sent."""
    try:
        return kind.model_validate_json(body)
    except ValidationError as error:
        if any(problem["type"] == "string_too_long" for problem in error.errors()):
            raise Misread("That is more text than the playground takes.") from None
        raise Misread("That request isn't one the playground's page makes.") from None


def typed(line: Line) -> Command:
    """Read a typed line, `/intro` and what follows it."""
    context = _context(line)
    command, *more = line.text.split(maxsplit=1) or [""]
    if command.lower() != "/intro":
        raise Misread("Only /intro does something here. Try: /intro @alex @jo and why.")
    rest = "".join(more).strip()
    if kind := ShowSettings if wants_out(rest) else _WORDS.get(rest.lower()):
        return kind(**context)
    if wish := read_wish(_parts(rest)):
        named = (wish.target, wish.connector)
        target, connector = (_person(one.id, context["actor"]) if one else None for one in named)
        return AskConnector(**context, target=target, connector=connector, reason=wish.words)
    people, reason = _request(rest, context["actor"])
    return RequestIntroduction(**context, people=people, reason=reason)


def _parts(text: str) -> list[str | Mention]:
    """Divide what was typed into words and the people whom they name."""
    pieces = _MENTION.split(text)
    return [_mention(piece) if n % 2 else piece for n, piece in enumerate(pieces)]


def _mention(typed_name: str) -> Mention:
    name = typed_name.lower()
    return Mention(name, CAST[name].facts.name if name in CAST else typed_name)


def _request(text: str, actor: PersonFacts) -> tuple[tuple[PersonFacts, ...], str]:
    """Find the two people and the reason, in any order; names within the reason stay there."""
    leading = _LEADING.match(text)
    head = leading.group() if leading else ""
    named = _NAMED.findall(head)
    tail = text[len(head) :]
    if len(named) < 2:
        named = list(dict.fromkeys(_MENTION.findall(text)))
    people = tuple(_person(name.lower(), actor) for name in named)
    return people, _MENTION.sub(_name, tail).strip()


def _person(name: str, actor: PersonFacts) -> PersonFacts:
    return actor if name == MYSELF else member(name).facts


def _name(mention: re.Match[str]) -> str:
    known = CAST.get(mention[1].lower())
    return known.facts.name if known else mention[0]


def clicked(press: Pressed) -> Command:
    """Read a pressed button, or the form behind it."""
    try:
        action = Action(press.action)
    except ValueError:
        raise Misread("There is no such button.") from None
    context = _context(press) | {"card": press.card}
    values = None if press.values is None else _values(press.values, voice_of(press.person))
    opens_empty = action in (Action.REQUEST, Action.ASK_CONNECTOR)
    if opens_empty or (action in NAMING_PEOPLE and values is not None):
        return _submitted_names(action, context, values or {})
    try:
        return make_press(action, press.target, **context, **(values or {}))
    except TypeError:
        raise Misread(UNKNOWN_FORM) from None


def _values(values: Mapping[str, str | bool], voice: Voice) -> dict[str, Any]:
    if any(isinstance(value, bool) != (name in _TICKED) for name, value in values.items()):
        raise Misread(UNKNOWN_FORM)
    if values.get("introducers", EVERYONE) not in (EVERYONE, ADMINS):  # there are no groups here
        raise Misread(UNKNOWN_FORM)
    given = {name: value for name, value in values.items() if not _left_open(name, values)}
    return {name: _value(name, value, voice) for name, value in given.items()}


def _left_open(name: str, values: Mapping[str, str | bool]) -> bool:
    """Tell whether this is a date that wasn't chosen, where another choice can do without."""
    return name == "on" and "choice" in values and not values["on"]


def _value(name: str, value: str | bool, voice: Voice) -> object:
    if name == "on":
        return _date(str(value), voice)
    return [key for key in str(value).split(",") if key] if name in _LISTS else value


def _date(value: str, voice: Voice) -> date:
    day = read_date(value)
    if day is None:
        raise Misread(voice.say("problem-date-past"))
    return day


def _submitted_names(
    action: Action, context: Mapping[str, Any], values: Mapping[str, Any]
) -> Command:
    people = tuple(member(key).facts for key in chosen_people(values))
    return naming_command(action, _with_days(values), people=people, **context)


def _with_days(values: Mapping[str, Any]) -> Mapping[str, Any]:
    """Let the bot itself refuse a number of days that can't be read, rather than overlook it."""
    given = values.get("open_for")
    if given is None or read_days(given) is not None:
        return values
    return {**values, "open_for": _TOO_MANY_DAYS}


def _context(given: Input) -> dict[str, Any]:
    actor = member(given.person).facts
    # Each person's app has ids of its own: nobody else's request can pass for a repetition.
    return {"workspace": HARBOR, "actor": actor, "delivery": f"{given.person}/{given.delivery}"}
