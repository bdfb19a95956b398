"""Who is here: the cast, which needs no looking up, and how each of them reads."""

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from adapters.playground.errors import Misread
from adapters.shared.cast import ALEX, ILSE, JO, MIKA, NOOR, SAM, harbor
from bot.domain.people import PersonFacts
from bot.messages.voice import Voice

PLATFORM = "playground"
#: The one channel that there is, in which everyone reads.
CHANNEL = "harbor"
HARBOR = harbor(PLATFORM, "Europe/Lisbon")


@dataclass(frozen=True, slots=True)
class Member:
    """One of the cast: made up, and with a trade that nobody could mistake for a real one."""

    facts: PersonFacts
    about: str


def _member(
    person: PersonFacts, locale: str, zone: str, about: str, *, admin: bool = False
) -> Member:
    return Member(replace(person, locale=locale, time_zone=zone, admin=admin), about)


#: Everyone in the playground, by id; two languages, three time zones, one admin.
CAST: dict[str, Member] = {
    member.facts.id: member
    for member in (
        _member(SAM, "en", "Europe/Lisbon", "knows everyone", admin=True),
        _member(ALEX, "en", "Europe/Lisbon", "counts oysters"),
        _member(JO, "en", "America/New_York", "tunes foghorns"),
        _member(MIKA, "de", "Europe/Berlin", "färbt Segel"),
        _member(NOOR, "en", "America/New_York", "maps tides"),
        _member(ILSE, "de", "Europe/Berlin", "flickt Netze"),
    )
}


def everyone_reads(locale: str) -> None:
    """Let the whole cast read one language, in this process from now on."""
    for key, one in CAST.items():
        CAST[key] = replace(one, facts=replace(one.facts, locale=locale))


def member(key: str) -> Member:
    """Find one of the cast by id; raises `Misread` where there is nobody of that id."""
    found = CAST.get(key)
    if found is None:
        raise Misread(f"There is nobody called {key!r} here; there are {_everybody()}.")
    return found


def _everybody() -> str:
    return ", ".join(f"@{key}" for key in CAST)


def voice_of(person: str) -> Voice:
    """Speak as one of the cast reads: in their language, at their time."""
    facts = CAST[person].facts
    return Voice(facts.locale or "en", ZoneInfo(facts.time_zone or "UTC"))
