"""The etiquette: who may be asked, with what words, how often. Pure; `now` is an argument.

What concerns only the introducer is told exactly. What concerns the other two is told by one
neutral sentence, whichever reason there is (promise 5).
"""

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from bot.domain.people import ADMINS, EVERYONE, Person, PersonFacts, PersonId, Workspace
from bot.domain.request import Request
from bot.domain.rules import (
    ABOUT_LIMIT,
    FROM_ONE_WITHIN,
    FURTHEST_DATE,
    FURTHEST_STANDING,
    LEFT_ALONE_AFTER_WITHDRAWAL,
    LINES_LIMIT,
    REQUESTS_LIVE,
    REQUESTS_PER_DAY,
    SLOT_TAKEN_FOR,
    TEXT_LIMIT,
    UNDONE_PER_DAY,
    Rules,
)
from bot.domain.visible import MARKS_LIMIT, has_ink, most_marks, with_few_marks


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one field (`where`): a message key and its arguments."""

    where: str
    key: str
    args: dict[str, object] = field(default_factory=dict)


#: Mentions and links as platforms and people write them: no reason by themselves.
_MENTION_OR_LINK = re.compile(r"<[@#!][^>]*>|<\w+:[^>]*>|\w+://\S+|www\.\S+|(?<!\S)@[\w.\-]+")
#: Every line break there is but those that are control characters, which no text of people has.
_BREAK = re.compile("\r\n|[\r\u2028\u2029]")
#: The longest name that is shown, in characters.
NAME_LIMIT = 80
#: Bidirectional overrides can make text read as something else.
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def tidy(text: str) -> str:
    """Trim, and write every line break as a newline."""
    return _BREAK.sub("\n", text).strip()


def has_control_characters(text: str) -> bool:
    """Find characters that are no text: controls but newline and tab, overrides, surrogates."""
    return any(
        character in _OVERRIDES
        or (unicodedata.category(character) in ("Cc", "Cs") and character not in "\n\t")
        for character in text
    )


def tidy_name(name: str) -> str:
    """Make a name one short line without characters that are no text; names are foreign too.

    Empty where nothing of it can be seen: then somebody has no name.
    """
    kept = "".join(" " if has_control_characters(c) or c.isspace() else c for c in name)
    if not any(map(has_ink, kept)):
        return ""
    return with_few_marks(" ".join(kept.split()))[:NAME_LIMIT]


def first_visible(*names: str | None) -> str:
    """Choose the first of a person's names of which anything can be seen; empty if none has."""
    return next((name for name in names if name and tidy_name(name)), "")


def says_something(text: str) -> bool:
    """Tell whether anything visible is left besides mentions and links."""
    rest = _MENTION_OR_LINK.sub("", text)
    return any(has_ink(character, "LNS") for character in rest)


def text_problems(
    name: str, text: str, *, required: bool = True, limit: int = TEXT_LIMIT
) -> list[Problem]:
    """Check a person's words; `name` is the field's, and part of the message keys."""
    if not text and not required:
        return []
    if has_control_characters(text):
        return [Problem(name, "problem-control-characters")]
    if not says_something(text):
        return [Problem(name, "problem-no-reason" if name == "reason" else "problem-no-text")]
    if len(text) > limit:
        args: dict[str, object] = {"limit": limit, "length": len(text)}
        return [Problem(name, "problem-too-long", args)]
    if most_marks(text) > MARKS_LIMIT:
        return [Problem(name, "problem-marks", {"limit": MARKS_LIMIT})]
    if (lines := text.count("\n") + 1) > LINES_LIMIT:
        return [Problem(name, "problem-lines", {"limit": LINES_LIMIT, "count": lines})]
    return []


def one_line(text: str) -> str:
    """Put a text on one line, for what stands there in one."""
    return " ".join(text.split())


def about_problems(text: str) -> list[Problem]:
    """Check what somebody says about themselves: one line, or nothing."""
    if len(text) > ABOUT_LIMIT:
        args: dict[str, object] = {"limit": ABOUT_LIMIT, "length": len(text)}
        return [Problem("words", "problem-too-long", args)]
    return text_problems("words", text, required=False)


def people_problems(
    people: Sequence[PersonFacts], introducer: PersonFacts, *, self_introductions: bool
) -> list[Problem]:
    """Check that there are exactly two different people, active, and no bots."""
    if len(people) != 2:
        keys = {0: "problem-nobody", 1: "problem-one-person"}
        key = keys.get(len(people), "problem-too-many-people")
        return [Problem("people", key, {"count": len(people)})]
    if people[0].id == people[1].id:
        return [Problem("people", "problem-same-person")]
    for person in people:
        if person.is_bot:
            return [Problem("people", "problem-bot", {"person": person})]
        if not person.active:
            return [Problem("people", "problem-inactive", {"person": person})]
        if person.id == introducer.id and not self_introductions:
            return [Problem("people", "problem-self-introduction")]
    return []


def may_introduce(actor: PersonFacts, workspace: Workspace) -> bool:
    """Tell whether the workspace's admins let this person introduce others."""
    if actor.guest and not workspace.guests_introduce:
        return False
    if workspace.introducers == EVERYONE or actor.admin:
        return True
    return workspace.introducers != ADMINS and workspace.introducers in actor.groups


def limit_problem(
    live: int, started: Sequence[datetime], rules: Rules, now: datetime
) -> Problem | None:
    """Check an introducer's own limits; `started` are the last day's introductions (UTC)."""
    if live >= rules.max_live:
        return Problem("people", "problem-max-live", {"limit": rules.max_live})
    recent = sorted(at for at in started if at > now - timedelta(days=1))
    if len(recent) >= rules.max_per_day:
        free_at = recent[-rules.max_per_day] + timedelta(days=1)
        return Problem("people", "problem-max-per-day", {"limit": rules.max_per_day, "at": free_at})
    return None


def undone_problem(undone: Sequence[datetime], now: datetime) -> Problem | None:
    """Check how often an introducer took requests back; `undone` are the last day's (UTC).

    Without a limit, trying and taking back would tell at any moment who may be asked.
    """
    recent = sorted(at for at in undone if at > now - timedelta(days=1))
    if len(recent) < UNDONE_PER_DAY:
        return None
    free_at = recent[-UNDONE_PER_DAY] + timedelta(days=1)
    return Problem("people", "problem-undone", {"limit": UNDONE_PER_DAY, "at": free_at})


def from_one_problem(
    person: Person, asked: Sequence[datetime], waiting: int, rules: Rules, now: datetime
) -> Problem | None:
    """Check how often one introducer asks this person, whatever becomes of it.

    `asked` is when they did (UTC); `waiting` counts what this introducer has still to ask them.
    """
    if within_from_one(asked, rules, now, waiting=waiting):
        return None
    recent = sorted(at for at in asked if at > now - FROM_ONE_WITHIN)
    args: dict[str, object] = {"person": person, "limit": rules.max_from_one}
    if len(recent) < rules.max_from_one:  # once what waits is taken back, or has been asked
        return Problem("people", "problem-max-from-one-waiting", args)
    free_at = recent[-rules.max_from_one] + FROM_ONE_WITHIN
    return Problem("people", "problem-max-from-one", args | {"at": free_at})


def within_from_one(
    asked: Sequence[datetime], rules: Rules, now: datetime, *, waiting: int = 0
) -> bool:
    """Tell whether one introducer may ask one person once more; `asked` is when they did (UTC)."""
    return sum(at > now - FROM_ONE_WITHIN for at in asked) + waiting < rules.max_from_one


def left_alone(
    last_end: datetime | None,
    withdrawn: Mapping[PersonId, datetime],
    introducer: PersonId,
    rules: Rules,
    now: datetime,
) -> bool:
    """Tell whether a pair cools down: after the last end, and after each introducer's withdrawal.

    A withdrawal bars the one who withdrew for as long as any end, and others for a week at most.
    """
    week = min(LEFT_ALONE_AFTER_WITHDRAWAL, rules.cooldown)
    until = [last_end + rules.cooldown] if last_end else []
    until += [at + (rules.cooldown if who == introducer else week) for who, at in withdrawn.items()]
    return any(now < moment for moment in until)


def asked_about(
    wishes: Sequence[Request], people: Collection[PersonId], rules: Rules, now: datetime
) -> bool:
    """Tell whether somebody asked to meet one of these people too short a while ago to try again.

    That is so until the day that they were named and the cool-down after it, whatever came of it:
    else trying would tell what did. One that was undone counts as never made.
    """
    return any(
        wish.target in people and not wish.undone and now < wish.until + rules.cooldown
        for wish in wishes
    )


def wishes_problem(wishes: Sequence[Request], now: datetime) -> Problem | None:
    """Check how many requests somebody has open, and how many they made in 24 hours."""
    if sum(wish.live for wish in wishes) >= REQUESTS_LIVE:
        return Problem("people", "problem-wishes-live", {"limit": REQUESTS_LIVE})
    day_ago = now - timedelta(days=1)
    recent = sorted(w.created_at for w in wishes if w.created_at > day_ago and not w.undone)
    if len(recent) < REQUESTS_PER_DAY:
        return None
    free_at = recent[-REQUESTS_PER_DAY] + timedelta(days=1)
    args: dict[str, object] = {"limit": REQUESTS_PER_DAY, "at": free_at}
    return Problem("people", "problem-wishes-per-day", args)


def wish_problems(
    requester: PersonFacts, connector: PersonFacts, target: PersonFacts, workspace: Workspace
) -> list[Problem]:
    """Check what everybody knows of the three: who they are, and who may introduce people here."""
    if target.id == requester.id:
        return [Problem("target", "problem-wish-self")]
    if connector.id == requester.id:
        return [Problem("connector", "problem-wish-via-self")]
    if connector.id == target.id:
        return [Problem("connector", "problem-wish-via-target")]
    for where, person in (("target", target), ("connector", connector)):
        if person.is_bot:
            return [Problem(where, "problem-wish-bot", {"person": person})]
        if not person.active:
            return [Problem(where, "problem-inactive", {"person": person})]
    if connector.known and not may_introduce(connector, workspace):
        return [Problem("connector", "problem-wish-connector", {"person": connector})]
    return []


def both_may_be_asked(
    parties: Sequence[Person], introducer: Person, workspace: Workspace, now: datetime
) -> bool:
    """Tell whether everyone's settings, and the workspace's, admit asking them now (promise 5).

    It is looked at until both have been asked; what an admin chooses later ends nothing.
    """
    if introducer.stopped(now):
        return False
    everyone = {introducer.id, *(party.id for party in parties)}
    return all(
        party.may_be_asked(everyone - {party.id}, now) and is_asked_here(party, workspace)
        for party in parties
    )


def is_asked_here(party: Person, workspace: Workspace) -> bool:
    """Tell whether the workspace's admins let people like this one be asked."""
    if party.facts.guest and not workspace.guests_asked:
        return False
    return party.joined or not workspace.only_joined


def slot_free_at(releases: Sequence[datetime], rules: Rules, now: datetime) -> datetime:
    """Find when a person has a slot for one more ask; `releases` is when they were asked (UTC)."""
    taken = sorted(at for at in releases if at + SLOT_TAKEN_FOR > now)
    if len(taken) < rules.max_asks_per_week:
        return now
    return taken[-rules.max_asks_per_week] + SLOT_TAKEN_FOR


def choice_problems(
    words: str, choice: str | None, choices: Collection[str], limit: int = TEXT_LIMIT
) -> list[Problem]:
    """Check what somebody lets another know: own words, else a ready-made sentence."""
    if words:
        return text_problems("words", words, limit=limit)
    return [] if choice in choices else [Problem("choice", "problem-choice")]


def date_problem(
    at: datetime, now: datetime, furthest: timedelta = FURTHEST_DATE
) -> Problem | None:
    """Check that a chosen date lies ahead, and not too far."""
    if at < now:
        return Problem("on", "problem-date-past")
    if at > now + furthest + timedelta(days=1):  # the last day counts in every time zone
        return Problem("on", "problem-date-too-far", {"days": furthest.days})
    return None


def standing_problem(
    on: date | datetime, until: datetime, today: date, now: datetime
) -> Problem | None:
    """Check the last day of a standing yes; `today` is the chooser's, `until` when the day ends."""
    day = on.date() if isinstance(on, datetime) else on
    if day > today + FURTHEST_STANDING:
        return Problem("on", "problem-date-too-far", {"days": FURTHEST_STANDING.days})
    return Problem("on", "problem-date-past") if until <= now else None


#: The limits that admins set for their workspace, as `Rules` and `Workspace` call them.
LIMITS = ("max_live", "max_per_day", "max_asks_per_week", "max_from_one")


def rules_for(workspace: Workspace, rules: Rules) -> Rules:
    """Let a workspace's own choices override the operator's defaults."""
    chosen = {
        name: value
        for name in (*LIMITS, "self_introductions")
        if (value := getattr(workspace, name)) is not None
    }
    return replace(rules, **chosen)
