"""What a requester and a target can tell of a request: worlds that look alike to one of them.

Elsewhere everybody but the one who answers is compared. Here it is one seat: for Jo, who asks Sam
to be introduced to Alex, whatever Sam and Alex do that brings no conversation; and for Alex a
request that went nowhere and one that was never made. The one in the seat tries what could tell.
"""

import asyncio
import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from random import Random

from bot.domain.rules import Rules
from bot.messages.actions import Action
from tests.dialog import Someone, Talk, talking
from tests.sights import Sight, read, read_reply

#: One place a week each: whoever could count places would count them here.
RULES = Rules(max_asks_per_week=1, cooldown=timedelta(days=3), retention=timedelta(days=2))
#: Until everything has ended and is erased.
THE_END = "26d"
WORDS = "I'd love to hear about oyster farms"


class Seat(StrEnum):
    """Who compares, and which worlds."""

    #: The requester, whatever the two do.
    REQUESTER = "requester"
    #: The requester, also where their settings refuse it. Once the day and the cool-down are over
    #: that can be learned by trying, as of any two people: here she tries until then.
    REQUESTER_OF_SETTINGS = "requester, settings"
    #: The target of a request that went nowhere, or that was never made.
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class Act:
    """So many hours after the request, somebody presses something, if they have it."""

    after: int
    who: str
    what: str
    values: tuple[tuple[str, str], ...] = ()


INTRODUCES = Act(6, "sam", "introduce", (("reason", "Jo knows oysters"),))
NOT_AT_ALL = Act(-1, "jo", "doesn't ask")
#: The worlds, by name; the first is what the others are compared with.
WORLDS: Mapping[Seat, Mapping[str, Sequence[Act]]] = {
    Seat.REQUESTER: {
        "silence": (),
        "connector's no": (Act(5, "sam", "notthistime"),),
        "target's no": (INTRODUCES, Act(40, "alex", "no")),
        "target's silence": (INTRODUCES,),
        "target tells": (
            INTRODUCES,
            Act(40, "alex", "no"),
            Act(40, "alex", "tell", (("choice", "not-now"),)),
        ),
        "withdrawn by the connector": (INTRODUCES, Act(50, "sam", "withdrawsure")),
    },
    Seat.REQUESTER_OF_SETTINGS: {
        "silence": (),
        "target's no": (INTRODUCES, Act(40, "alex", "no")),
        "connector has opted out": (Act(-1, "sam", "optout"),),
        "connector opts out": (Act(7, "sam", "optout"),),
        "connector blocks": (Act(7, "sam", "block"),),
        "target has opted out": (Act(-1, "alex", "optout"), INTRODUCES),
        "target opts out": (INTRODUCES, Act(40, "alex", "optout")),
        "connector leaves": (INTRODUCES, Act(40, "sam", "leaves")),
        "target leaves": (INTRODUCES, Act(40, "alex", "leaves")),
    },
    Seat.TARGET: {
        "never made": (NOT_AT_ALL,),
        "silence": (),
        "connector's no": (Act(5, "sam", "notthistime"),),
        "connector tells": (Act(5, "sam", "letknow", (("choice", "not-just-now"),)),),
    },
}
LOOKS = ("list", "settings", "home", "mydata")
#: What somebody tries: a look, or a command with the people whom it names.
Try = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Differs:
    """The first thing that somebody in a seat finds different."""

    seat: Seat
    seed: int
    world: str
    usual: Sight | None
    found: Sight | None

    def __str__(self) -> str:
        told = f"{self.seat}, seed {self.seed}, {self.world}:"
        return "\n".join((told, f"  usual: {self.usual}", f"  here: {self.found}"))


def differences(
    template: Path, file: Path, seat: Seat, seed: int, most: int | None = None
) -> list[Differs]:
    """Play a seed's tries in the worlds of a seat, or some, and compare what is seen from there."""
    seen = {}
    for world, acts in [*WORLDS[seat].items()][:most]:
        shutil.copy(template, file)
        seen[world] = asyncio.run(_play(f"sqlite:///{file}", seat, Random(f"{seat} {seed}"), acts))
    [first, *others] = seen
    found = []
    for world in others:
        usual, here = seen[first], seen[world]
        if usual != here:
            pairs = zip([*usual, None], [*here, None], strict=False)
            one, other = next(pair for pair in pairs if pair[0] != pair[1])
            found.append(Differs(seat, seed, world, one, other))
    return found


async def _play(url: str, seat: Seat, random: Random, acts: Sequence[Act]) -> list[Sight]:
    """Play one world; everything that the one in the seat sees, with its moment."""
    async with talking(url, RULES) as talk:
        people = {name: talk.someone(f"{name.title()} Ray") for name in ("alex", "kim", "lou")}
        people |= {"sam": talk.sam, "jo": talk.jo}
        seated = people["alex" if seat is Seat.TARGET else "jo"]
        began, seen = talk.now, list[Sight]()
        for act in (act for act in acts if act.after < 0):
            await _act(people, act)
        if NOT_AT_ALL not in acts:
            await people["jo"].types("/intro me", people["alex"], people["sam"], WORDS)
        deeds: list[tuple[int, Act | Try]] = [(act.after * 60, act) for act in acts]
        days = 17 if seat is Seat.REQUESTER_OF_SETTINGS else 24
        deeds += [(random.randrange(1, days * 24 * 60), one) for one in _tries(seat, random)]
        for minute, deed in sorted(deeds, key=lambda each: each[0]):
            if minute < 0:
                continue
            await talk.until(began + timedelta(minutes=minute))
            if isinstance(deed, Act):
                await _act(people, deed)
            else:
                seen += await _try(talk, people, seated, deed)
        await talk.wait(THE_END)
        sights = [(s.at, s.event, _unnumbered(read(s.card))) for s in seated.screen.sights]
        return [*sights, *seen]


async def _act(people: Mapping[str, Someone], act: Act) -> None:
    who = people[act.who]
    if act.what == "leaves":
        await who.leaves()
    elif act.what == "optout" and act.after < 0:
        await who.types("/intro settings")
        await who.presses("optout")
    elif act.what == "withdrawsure":
        await who.withdraws()
    elif act.what != NOT_AT_ALL.what and who.screen.find(Action(act.what)):
        await who.presses(act.what, **dict(act.values))


def _tries(seat: Seat, random: Random) -> list[Try]:
    """Choose what the one in the seat tries: looks, further requests, introductions of others."""
    looks = [(look,) for look in LOOKS]
    if seat is Seat.TARGET:
        others = [("/intro", "kim", "lou"), ("/intro me", "jo", "kim"), ("/intro", "jo", "kim")]
        return [random.choice([*looks, *others]) for _ in range(7)]
    usual = [
        ("/intro me", "alex", "kim"),
        ("/intro me", "alex", "sam"),
        ("/intro", "jo", "alex"),
        ("/intro", "alex", "kim"),
        ("/intro", "kim", "lou"),
        ("/intro me", "kim", "lou"),
    ]
    if seat is Seat.REQUESTER:
        usual += [
            ("/intro", "sam", "lou"),
            ("/intro me", "lou", "sam"),
            ("/intro me", "kim", "alex"),
        ]
    return [random.choice([*looks, *usual, *usual]) for _ in range(9)]


async def _try(talk: Talk, people: Mapping[str, Someone], who: Someone, deed: Try) -> list[Sight]:
    """Let somebody try something; what they are answered."""
    match deed:
        case ("home",):
            reply = await who.looks_at_home()
        case ("mydata",):
            await who.types("/intro settings")
            reply = await who.presses("mydata")
        case (look,):
            reply = await who.types(f"/intro {look}")
        case (command, *names):
            reply = await who.types(command, *(people[name] for name in names), WORDS)
    return [(talk.now, deed, _unnumbered(read_reply(reply)))]


def _unnumbered(sight: Sight) -> str:
    """Write a sight without the numbers of messages, which count everybody's here."""
    return re.sub(r"message-\d+", "message", repr(sight))
