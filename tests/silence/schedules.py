"""Schedules at random: what seven people, their admins and two platforms' servers do in two weeks.

Everybody plays every role, in introductions that overlap; Alex too, whose answers alone differ
between the two worlds that are compared.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from random import Random

from tests.troubles import Trouble

ALEX = "alex"
OTHERS = ("sam", "uma", "jo", "kim", "lou", "max")
NAMES = (ALEX, *OTHERS)
HARBOR, ORCHARD = "harbor", "orchard"
#: Who is where: some are in both.
MEMBERS = {HARBOR: NAMES, ORCHARD: ("sam", ALEX, "jo", "kim")}

MINUTE, HOUR, DAY = 60, 3600, 86400
#: For so long people do something; by the end all that follows from it has ended.
BUSY_FOR = 8 * DAY
#: By then nothing that somebody said to a follow-up counts any more, and a month was closed.
THE_END = 24 * DAY


class Answers(StrEnum):
    """What Alex says in the one world, where they are silent in the other."""

    NO = "no"
    #: A yes or a later, changed or taken back: as long as nobody else says yes.
    YES = "yes"
    #: A yes that was given before; the other world is not silent: there Alex clicks yes whenever
    #: they are asked, at that moment.
    STANDING = "standing"
    #: After the opening, that they'd still like to talk: as long as nobody else says so.
    STILL = "still"
    #: That the introducer may know that they talked: as long as the other doesn't let them.
    MAY_KNOW = "may_know"
    #: After the opening, when they could talk: as long as the other chooses nothing.
    TIMES = "times"

    @property
    def variants(self) -> int:
        """In how many ways one schedule is answered: each is compared with the same silence."""
        return 1 if self is Answers.STANDING else 5


#: What Alex says of each kind.
WORDS: Mapping[Answers, Sequence[str]] = {
    Answers.NO: ("no", "no", "no", "notthistime"),
    Answers.YES: ("yes", "yes", "later", "no", "words"),
    Answers.STILL: ("still",),
    Answers.MAY_KNOW: ("mayknow", "mayknow", "maynotknow"),
    Answers.TIMES: ("findtime",),
}
#: What both have done before that, in the kinds that begin after the opening.
BEFORE: Mapping[Answers, Sequence[str]] = {
    Answers.STILL: ("yes",),
    Answers.MAY_KNOW: ("yes", "talked"),
    Answers.TIMES: ("yes",),
}


@dataclass(frozen=True, order=True, slots=True)
class Deed:
    """At a moment (seconds after the start), somebody does something in a workspace."""

    at: int
    who: str
    what: str
    where: str = HARBOR
    named: tuple[str, ...] = ()  #: the people or the values that it is about
    which: int = 0  #: which of their asks, introductions or questions
    extra: bool = False  #: one of Alex's answers, which are left out in the silent world


@dataclass(frozen=True, slots=True)
class Schedule:
    """What everybody does but for Alex's answers, what goes wrong, and ways in which Alex answers.

    Each of `answers` makes a pair with the silent world.
    """

    seed: int
    kind: Answers
    deeds: Sequence[Deed]
    troubles: Sequence[Trouble]
    answers: Sequence[Sequence[Deed]] = field(default=())


Maker = Callable[[Random, str, int], Deed]


def _introduces(random: Random, where: str, at: int) -> Deed:
    who = random.choice(MEMBERS[where])
    pair = random.sample(MEMBERS[where], 2)
    if ALEX not in pair and random.random() < 0.5:
        pair[random.randrange(2)] = ALEX
    return Deed(at, who, "introduce", where, tuple(pair))


def _wishes(random: Random, where: str, at: int) -> Deed:
    """Somebody asks to be introduced to one by another; often it can't be so."""
    who, target, connector = (random.choice((*MEMBERS[where], ALEX)) for _ in range(3))
    return Deed(at, who, "wish", where, (target, connector))


def _one_of(*whats: str, who: Sequence[str] = NAMES) -> Maker:
    def make(random: Random, where: str, at: int) -> Deed:
        people = [name for name in who if name in MEMBERS[where]]
        return Deed(
            at, random.choice(people), random.choice(whats), where, which=random.randrange(3)
        )

    return make


def _answers(random: Random, where: str, at: int) -> Deed:
    what = random.choice(("yes", "yes", "yes", "later", "no", "no", "tell", "again", "words"))
    return Deed(at, _other(random, where), what, where, which=random.randrange(3))


def _other(random: Random, where: str) -> str:
    return random.choice([name for name in OTHERS if name in MEMBERS[where]])


def _set_up(random: Random, where: str, at: int) -> Deed:
    chosen = (
        random.choice(("max_live 2", "max_per_day 1", "max_asks_per_week 1", "choice de")),
        random.choice(("max_from_one 1", "max_from_one 2", "max_from_one 9")),
        random.choice(("introducers everyone", "introducers admins", "max_asks_per_week 3")),
        random.choice(("asked all", "asked joined", "guests_asked no", "guests_introduce yes")),
    )
    return Deed(at, "sam", "setup", where, chosen)


def _receivers(random: Random, where: str, at: int) -> Deed:
    named = random.sample(MEMBERS[where], random.choice((0, 1, 2)))
    return Deed(at, "sam", "receivers", where, tuple(named))


#: What a click might tell of its actor is most often about Alex, whose clicks are compared.
MOSTLY = (*(ALEX,) * 8, *OTHERS)

#: What happens, and how often in a hundred times.
HAPPENINGS: Sequence[tuple[int, Maker]] = (
    (26, _introduces),
    (20, _answers),
    (9, _wishes),
    (9, _one_of("passon", "passon", "notthistime", "letknow", "askrequester", who=NAMES)),
    (6, _one_of("again", "question", "question", who=NAMES)),
    (3, _one_of("habit", "nohabit", who=OTHERS)),
    (9, _one_of("optout", "optin", "pause", "resume", "block", "blockother", "language")),
    (4, _one_of("about", "about", "mydata", "blockperson", "unblock", who=NAMES)),
    (3, _one_of("standing", "standing", "eachtime", who=OTHERS)),
    (2, _one_of("optoutall", "forget")),
    (6, _one_of("withdraw", "undo", "reply", "withdraw", "undo")),
    (5, _one_of("list", "settings", "help")),
    (9, _one_of("renamed", "renamed", "speaks", "moves", "out of sight", "in sight", who=MOSTLY)),
    (7, _one_of("leaves", "returns unheard", "returns unheard", "returns", "changes", who=MOSTLY)),
    (2, _set_up),
    (2, _receivers),
    (6, _one_of("report", "report", "readreport", "dealtwith", "stop", "lift", who=MOSTLY)),
    (3, _one_of("join", "guest", "no guest", "setup shown", who=NAMES)),
    (3, _one_of("workspace renamed", "relay stops", "relay starts", "workspace renamed")),
    (1, _one_of("workspace removed")),
    (5, _one_of("everybody looks", who=("sam",))),
    (6, _one_of("talked", "still", "thank", "mayknow", "maynotknow", "nofollowups", who=NAMES)),
    (4, _one_of("findtime", who=NAMES)),
)
TROUBLES = ("limited", "lost", "unreachable", "refused", "killed")


def schedule(seed: int, kind: Answers, variants: int) -> Schedule:
    """Make the schedule of a seed: the same one each time."""
    random = Random(f"{kind} {seed}")
    deeds = [*_first(random, kind), *_happenings(random), *_looks_of_an_admin()]
    if kind is Answers.STANDING:  # who has chosen something is known from then on
        deeds.append(Deed(0, ALEX, "language"))
    said = [_said(random, kind) for _ in range(variants)]
    for answers in said:
        answer = random.choice(answers)
        at = answer.at + random.choice((0, MINUTE, HOUR))
        deeds.append(Deed(min(at, BUSY_FOR), "sam", "everybody looks"))
        if random.random() < 0.5:
            deeds.append(_befalls_alex(random, answer))
    if random.random() < 0.3:
        deeds += _abuse(random)
    deeds += [Deed(BUSY_FOR, "sam", "relay starts"), Deed(THE_END, "sam", "everybody looks")]
    troubles = [_trouble(random) for _ in range(random.choice((0, 0, 0, 1)))]
    return Schedule(seed, kind, sorted(deeds), troubles, said)


def _abuse(random: Random) -> list[Deed]:
    """Let the first introducer be reported, by Alex or the other, and stopped for a while."""
    reader = random.choice(("jo", "kim", "lou"))
    at = random.randrange(MINUTE, 3 * DAY)
    who = random.choice((ALEX, ALEX, *OTHERS[1:]))
    done = random.choice(("stop", "stop", "dealtwith"))
    return [
        Deed(0, "sam", "receivers", HARBOR, (reader,)),
        Deed(at, who, "report"),
        Deed(at + random.choice((0, HOUR)), reader, done, which=random.randrange(3)),
        Deed(at + DAY, reader, random.choice(("lift", "readreport", "list"))),
    ]


def _befalls_alex(random: Random, answer: Deed) -> Deed:
    """Let something be so, shortly before an answer, that a click could tell."""
    what = random.choice(("renamed", "speaks", "left unheard", "returns unheard", "leaves"))
    at = max(answer.at - random.choice((1, MINUTE, HOUR)), 0)
    return Deed(at, ALEX, what, answer.where, which=random.randrange(3))


def _looks_of_an_admin() -> list[Deed]:
    """Let an admin look every day how it goes."""
    return [Deed(at, "sam", "insight") for at in range(DAY, THE_END, DAY)]


def _first(random: Random, kind: Answers) -> list[Deed]:
    """Alex is asked once at least; whoever would meet Alex has said yes by that.

    In the kinds that begin after the opening, both say yes, and what else comes before.
    """
    other = random.choice(OTHERS[1:])
    pair = random.choice(((ALEX, other), (other, ALEX)))
    by = random.choice(("sam", "sam", other)) if kind is Answers.NO else "sam"
    before = [
        Deed(MINUTE + days * 2 * DAY, who, what)
        for days, what in enumerate(BEFORE.get(kind, ()))
        for who in pair
    ]
    if kind is Answers.TIMES:  # the other looks into the form, and chooses nothing
        before += [Deed(days * DAY + HOUR, other, "findtime", which=1) for days in range(2, 8)]
    return [Deed(0, by, "introduce", HARBOR, pair), *before]


def _happenings(random: Random) -> list[Deed]:
    weights, makers = zip(*HAPPENINGS, strict=True)
    chosen = random.choices(makers, weights, k=random.randint(8, 16))
    return [make(random, _where(random), _moment(random)) for make in chosen]


def _where(random: Random) -> str:
    return ORCHARD if random.random() < 0.2 else HARBOR


def _moment(random: Random) -> int:
    """Find a moment: soon after an even hour more often than chance has it, as things meet then."""
    at = random.randrange(BUSY_FOR)
    return at // HOUR * HOUR + random.choice((0, 5, 15, 25, 60)) if random.random() < 0.4 else at


def _said(random: Random, kind: Answers) -> list[Deed]:
    if kind is Answers.STANDING:
        return [Deed(1, ALEX, "standing", extra=True)]
    earliest = MINUTE if kind not in BEFORE else 2 * DAY + HOUR
    return sorted(
        Deed(
            max(_moment(random) // random.choice((1, 3, 12)), earliest),
            ALEX,
            random.choice(WORDS[kind]),
            random.choice((HARBOR, HARBOR, _where(random))),
            which=random.randrange(3),
            extra=True,
        )
        for _ in range(random.randint(1, 4))
    )


def _trouble(random: Random) -> Trouble:
    whom = random.choice(("everybody", *NAMES))
    lasts = random.choice((MINUTE, HOUR, 5 * HOUR, 30 * HOUR))
    return Trouble(random.randrange(BUSY_FOR), lasts, random.choice(TROUBLES), whom)
