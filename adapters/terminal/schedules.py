"""What people answer in the demo, and when: schedules of the command line become clicks.

`free:PART` is no answer to an ask: once in conversation, they choose that part of each weekday.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from adapters.terminal.directory import ALEX, JO, SAM
from bot.domain.people import PersonFacts
from bot.domain.rules import FURTHEST_DATE
from bot.domain.times import Part, offered
from bot.errors import ConfigurationError
from bot.messages.actions import Action
from bot.messages.cards import CONNECTOR_CHOICES, TELL_CHOICES

#: When each party gives the answers that have no `@DELAY`, counted from `/intro`.
DEFAULT_DELAYS = {
    ALEX.id: timedelta(hours=2),
    JO.id: timedelta(hours=20),
    SAM.id: timedelta(hours=6),
}
#: The same for Alex where Jo asks Sam to introduce them: Sam comes first.
ALEX_AFTER_A_REQUEST = timedelta(hours=30)
#: The furthest that a scripted answer may lie ahead; keeps dates representable.
LONGEST_DELAY = timedelta(days=3650)
SILENCE = "silence"
#: A standing yes, given before `/intro`; other answers may follow it.
STANDING = "standing"
#: For how long it is given.
STANDING_FOR = timedelta(days=30)
BEFORE = timedelta(-1)
#: The words of a schedule and what they press.
ANSWERS = {
    "yes": Action.YES,
    "no": Action.NO,
    "tell": Action.TELL,
    "later": Action.LATER,
    "talked": Action.TALKED,
    "still": Action.STILL,
    "free": Action.FIND_TIME,
}
#: The same of the connector's schedule.
ACTS = {
    "introduce": Action.INTRODUCE,
    "no": Action.NOT_THIS_TIME,
    "tell": Action.LET_KNOW,
}
#: Which option gives whose schedule.
_OPTIONS = {ALEX.id: "--alex", JO.id: "--jo", SAM.id: "--connector"}
#: Answers to what comes a week after the opening; without a delay, this long after `/intro`.
AFTER_THE_OPENING = frozenset({Action.TALKED, Action.STILL})
AFTERWARDS = timedelta(days=14)
#: Sam's words.
REASON = (
    "Alex, you are about to put sensors on forty oyster farms; Jo has just taken hers off again, "
    "and will tell you cheerfully what salt water does to a good idea. I think an hour together "
    "would save you both a winter."
)
#: Jo's, where she asks Sam to introduce her.
WISH = (
    "Alex is about to put sensors on forty oyster farms. I've just taken mine off again, and would "
    "love to compare notes before next winter."
)
EXAMPLE = "for example yes@2h, later:3@20h or no@1h,yes@3d"

#: Where everybody in the demo is.
UTC = ZoneInfo("UTC")
_UNITS = {"d": "days", "h": "hours", "m": "minutes", "s": "seconds"}


@dataclass(frozen=True, slots=True)
class ScheduledAnswer:
    """One line of the script: who answers what, how long after `/intro`, or `BEFORE` it."""

    after: timedelta
    actor: PersonFacts
    action: Action
    days: int = 0  #: for a later: how many times 24 h after the answer it may open
    part: Part | None = None  #: for what suits in a conversation: this part of each weekday to come


@dataclass(frozen=True, slots=True)
class Click:
    """One press of a button, with the values of the form behind it."""

    action: Action
    values: tuple[tuple[str, Any], ...] = ()


def script(alex: str, jo: str) -> tuple[ScheduledAnswer, ...]:
    """Read both schedules into one script, in the order in which it is played."""
    answers = (*schedule(alex, ALEX), *schedule(jo, JO))
    return tuple(sorted(answers, key=lambda answer: answer.after))


def script_of_request(connector: str, alex: str, jo: str) -> tuple[ScheduledAnswer, ...]:
    """Read the three schedules where Jo asks Sam to be introduced to Alex."""
    alexs = schedule(alex, ALEX, ALEX_AFTER_A_REQUEST)
    answers = (*connector_schedule(connector), *alexs, *schedule(jo, JO))
    return tuple(sorted(answers, key=lambda answer: answer.after))


def connector_schedule(text: str) -> tuple[ScheduledAnswer, ...]:
    """Read what Sam does with Jo's request: `silence`, or acts separated by commas."""
    words = [word.strip().lower() for word in text.split(",")]
    if words == [SILENCE]:
        return ()
    return tuple(_act(word) for word in words)


def _act(word: str) -> ScheduledAnswer:
    said, at, delay = word.partition("@")
    if said not in ACTS:
        problem = f"'{said}' is no act" if said else "an act is missing"
        raise _wrong(SAM, f"{problem}; use silence, no, tell or introduce")
    after = _delay(delay, SAM) if at else DEFAULT_DELAYS[SAM.id]
    return ScheduledAnswer(after, SAM, ACTS[said])


def schedule(
    text: str, actor: PersonFacts, usual: timedelta | None = None
) -> tuple[ScheduledAnswer, ...]:
    """Read one person's SCHEDULE: `silence`, or answers separated by commas.

    The first may be `standing`. An answer without a delay is given after the `usual` one.
    """
    usual = usual or DEFAULT_DELAYS[actor.id]
    words = [word.strip().lower() for word in text.split(",")]
    if words == [SILENCE]:
        return ()
    if words[0] == STANDING:
        before = ScheduledAnswer(BEFORE, actor, Action.STANDING)
        return (before, *(_answer(word, actor, usual) for word in words[1:]))
    return tuple(_answer(word, actor, usual) for word in words)


def _answer(word: str, actor: PersonFacts, usual: timedelta) -> ScheduledAnswer:
    said, at, delay = word.partition("@")
    name, colon, days = said.partition(":")
    if name == SILENCE:
        raise _wrong(actor, f"'{SILENCE}' stands alone, without a delay or another answer")
    if name == STANDING:
        raise _wrong(actor, f"'{STANDING}' comes first, without a delay, as it was said before")
    if name not in ANSWERS:
        problem = f"'{said}' is no answer" if said else "an answer is missing"
        use = "silence, standing, yes, no, tell, later:DAYS, free:PART, talked or still"
        raise _wrong(actor, f"{problem}; use {use}")
    action = ANSWERS[name]
    if action is Action.FIND_TIME:
        return ScheduledAnswer(_delay(delay, actor), actor, action, part=_part(days, actor))
    if action is not Action.LATER and colon:
        raise _wrong(actor, f"'{name}' takes no days, only later does")
    ahead = _days(days, actor) if action is Action.LATER else 0
    usual = AFTERWARDS if action in AFTER_THE_OPENING else usual
    after = _delay(delay, actor) if at else usual
    return ScheduledAnswer(after, actor, action, ahead)


def _days(text: str, actor: PersonFacts) -> int:
    days = re.fullmatch(r"\d{1,9}", text, re.ASCII)
    if days is None or int(text) > FURTHEST_DATE.days:
        raise _wrong(
            actor, f"'later:{text}' needs whole days from 0 to {FURTHEST_DATE.days}, as in later:3"
        )
    return int(text)


def _part(text: str, actor: PersonFacts) -> Part:
    if text not in set(Part):
        raise _wrong(actor, f"'free:{text}' needs one of {', '.join(Part)}, as in free:noon@4d")
    return Part(text)


def _delay(text: str, actor: PersonFacts) -> timedelta:
    match = re.fullmatch(r"(\d{1,9})([dhms])", text, re.ASCII)
    if match is None:
        raise _wrong(
            actor, f"'@{text}' is no delay; use a whole number and m, h, d or s, as in @36h"
        )
    delay = timedelta(**{_UNITS[match[2]]: int(match[1])})
    if delay > LONGEST_DELAY:
        raise _wrong(actor, f"'@{text}' is too far ahead; use at most @{LONGEST_DELAY.days}d")
    return delay


def _wrong(actor: PersonFacts, problem: str) -> ConfigurationError:
    example = "for example introduce@6h or no@1h" if actor is SAM else EXAMPLE
    return ConfigurationError(f"{_OPTIONS[actor.id]}: {problem} ({example}).")


def clicks(answer: ScheduledAnswer, now: datetime) -> tuple[Click, ...]:
    """List what somebody presses, one after the other, to give an answer at this moment."""
    match answer.action:
        case Action.LATER:
            return (Click(Action.LATER, (("on", now + timedelta(days=answer.days)),)),)
        case Action.STANDING:
            return (Click(Action.STANDING, (("on", (now + STANDING_FOR).date()),)),)
        case Action.FIND_TIME:
            ahead = (part for part in offered(now, UTC) if not part.on_weekend)
            parts = [str(part) for part in ahead if part.part is answer.part]
            return (Click(Action.FIND_TIME, (("weekdays", parts), ("minutes", "30"))),)
        case Action.INTRODUCE:
            return (Click(Action.INTRODUCE, (("reason", REASON),)),)
        case Action.LET_KNOW:
            told = Click(Action.LET_KNOW, (("choice", CONNECTOR_CHOICES[0]),))
            return Click(Action.NOT_THIS_TIME), told
        case Action.TELL:
            return Click(Action.NO), Click(Action.TELL, (("choice", TELL_CHOICES[0]),))
        case action:
            return (Click(action),)
