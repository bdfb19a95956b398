"""Judges a hunt by what people saw and did, and by what is stored at its end."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from itertools import pairwise

from bot.messages.actions import Action
from tests.chaos.ledger import Ledger
from tests.chaos.stories import Look, Party, Sent, Story

#: A process that knows an outcome reports it within so many seconds, on a busy machine, while the
#: database can be reached: one that was killed later than that had time to.
REPORTS_WITHIN = 5.0
_TOKEN = re.compile(r"\([iqr]\d{4}[ab]?\)")
#: What nobody may be offered once an introduction has ended.
OPEN_ACTIONS = frozenset(
    {
        Action.YES,
        Action.LATER,
        Action.NO,
        Action.TELL,
        Action.WORDS,
        Action.QUESTION,
        Action.AGAIN,
        Action.WITHDRAW,
        Action.UNDO,
        Action.REPLY,
    }
)

#: What follows a name on Discord.
_HANDLE = re.compile(r" \(@\w+\)")


@dataclass(slots=True)
class Verdict:
    """What is printed at the end; see `must_be_zero`."""

    introductions: int = 0
    clicks: int = 0
    kills: int = 0
    resets: int = 0
    restarts: int = 0
    without_two_yeses: int = 0
    missing: int = 0
    doubled_conversations: int = 0
    lost: int = 0
    doubled_preventable: int = 0
    doubled_by_kill: int = 0
    not_ended: int = 0
    cards_wrong: int = 0
    answers_left: int = 0
    processes_ended: int = 0

    @property
    def must_be_zero(self) -> dict[str, int]:
        """What the promises forbid; of the processes, only the killed ones may end."""
        counts = {
            "without_two_yeses": self.without_two_yeses,
            "missing": self.missing,
            "doubled_conversations": self.doubled_conversations,
            "lost": self.lost,
            "doubled_preventable": self.doubled_preventable,
            "not_ended": self.not_ended,
            "cards_wrong": self.cards_wrong,
            "answers_left": self.answers_left,
            "processes_ended beyond kills": abs(self.processes_ended - self.kills),
        }
        return {name: count for name, count in counts.items() if count}

    def as_json(self) -> dict[str, int]:
        """List the keys in order."""
        return asdict(self)


KEYS = tuple(one.name for one in fields(Verdict))


@dataclass(slots=True)
class Evidence:
    """All that a hunt leaves behind."""

    stories: Sequence[Story]
    ledger: Ledger
    killed: Mapping[str, float]  #: when a process was killed, by name
    outages: Sequence[tuple[float, float]] = ()
    notes: list[str] = field(default_factory=list)  #: what was wrong, in words

    def note(self, what: str, story: Story, more: object = "") -> int:
        """Write down what is wrong, and count it."""
        self.notes.append(f"{what}: {story.side.name} {story.token} {more}".rstrip())
        return 1


def judge(evidence: Evidence, verdict: Verdict) -> Verdict:
    """Fill in the verdict."""
    for side in {story.side.name: story.side for story in evidence.stories}.values():
        stories = [story for story in evidence.stories if story.side is side]
        sent = side.sent()
        copies = doubled(sent)
        for before, again in copies:
            killed = was_killed(before, evidence.killed, evidence.outages)
            evidence.notes.append(
                f"doubled {'by a kill' if killed else 'without need'}: {side.name} "
                f"{before.reader or 'conversation'} {before.text[:70]!r} by {before.sender} at "
                f"{before.at:.1f} and by {again.sender} at {again.at:.1f}"
            )
            verdict.doubled_by_kill += killed
            verdict.doubled_preventable += not killed
        stale = {before.id for before, _ in copies}
        for story in stories:
            _judge_story(evidence, verdict, story, sent, stale)
        verdict.cards_wrong += _odd_closings(evidence, stories, sent, stale)
    verdict.not_ended, verdict.answers_left = (
        evidence.ledger.not_ended,
        evidence.ledger.answers_left,
    )
    return verdict


def _judge_story(
    evidence: Evidence, verdict: Verdict, story: Story, sent: Sequence[Sent], stale: set[str]
) -> None:
    rooms = story.side.conversations(story)
    states = evidence.ledger.states.get(story.reason, [])
    state = states[0] if states else ""
    if rooms and not all(consented(party) for party in story.parties):
        clicks = [[str(c.action) for c in party.clicks] for party in story.parties]
        verdict.without_two_yeses += evidence.note("opened without two yeses", story, clicks)
    # Until the first attempt to open it, an introducer may still withdraw.
    withdrawn = story.withdrew and state == "withdrawn"
    if not rooms and not withdrawn and all(said_yes(party) for party in story.parties):
        verdict.missing += evidence.note("two yeses and no conversation", story, state)
    if len(rooms) > 1:
        verdict.doubled_conversations += evidence.note("several conversations", story, rooms)
    lacking = [what for what in _expected(story, state, states, rooms, sent) if what]
    for what in lacking:
        verdict.lost += evidence.note("lost", story, f"{what} ({state})")
    if state and not evidence.ledger.not_ended:
        verdict.cards_wrong += sum(
            evidence.note("still open", story, f"{person}: {look.text!r}")
            for person in (story.introducer, *story.names)
            for look in _cards(story, person, sent)
            if look.id not in stale and _is_open(look, story)
        )


def consented(party: Party) -> bool:
    """Tell whether a conversation was allowed: they said yes, and took it back too late if at all.

    What was taken back counts once their card has shown it.
    """
    last = party.last
    if last is None or not any(click.action is Action.YES for click in party.clicks):
        return False
    return last.action is Action.YES or not last.shown


def said_yes(party: Party) -> bool:
    """Tell whether their card has shown a yes that they never tried to take back."""
    return party.last is not None and party.last.action is Action.YES and party.last.shown


def _expected(
    story: Story, state: str, states: Sequence[str], rooms: Sequence[str], sent: Sequence[Sent]
) -> Iterable[str]:
    """Name what should have reached people and didn't."""
    if not story.requested and not states:
        return  # they never got through, and know it
    if len(states) != 1:
        yield f"{len(states)} introductions stored"
    # An introducer who first hears of it in the conversation needs no other card.
    readers = {"opened": story.names, "lapsed": (story.introducer, *story.names)}
    carded = {one.reader for one in sent if story.token in one.text}
    for name in readers.get(state, ()):
        yield "" if name in carded else f"the card of {name}"
    if state == "lapsed" and not _last_words(story, sent):
        yield "the introducer's last message"
    if state == "opened":
        yield "" if any(one.place in rooms for one in sent) else "the greeting"


def _last_words(story: Story, sent: Sequence[Sent]) -> bool:
    return any(
        one.reader == story.introducer
        and all(name in one.text for name in story.names)
        and not story.is_of(one.text)
        for one in sent
    )


def _cards(story: Story, person: str, sent: Sequence[Sent]) -> list[Look]:
    """List somebody's cards of this introduction as they are now."""
    mine = {one.id for one in sent if one.reader == person and story.is_of(one.text)}
    return [look for look in story.side.looks(person) if look.id in mine]


def _is_open(look: Look, story: Story) -> bool:
    return story.token in look.text or look.offers(*OPEN_ACTIONS)


def _odd_closings(
    evidence: Evidence, stories: Sequence[Story], sent: Sequence[Sent], stale: set[str]
) -> int:
    """Count closed cards whose words differ from those of all others that ended alike."""
    closings: dict[bool, list[tuple[str, Story]]] = {True: [], False: []}
    for story in stories:
        opened = evidence.ledger.states.get(story.reason, [""])[0] == "opened"
        for me, other in (story.names, story.names[::-1]):
            asks = {one.id for one in sent if one.reader == me and story.token in one.text}
            looks = [look for look in story.side.looks(me) if look.id in asks - stale]
            texts = [
                _HANDLE.sub("", look.text).replace(other, "OTHER").replace(story.introducer, "HOST")
                for look in looks
                if not _is_open(look, story)
            ]
            closings[opened] += [(text, story) for text in texts]
    usual = {opened: _most(text for text, _ in found) for opened, found in closings.items()}
    if usual[True] and usual[True] == usual[False]:
        return evidence.note("all cards close alike, opened or not", stories[0])
    return sum(
        evidence.note("closes otherwise", story, repr(text))
        for opened, found in closings.items()
        for text, story in found
        if text != usual[opened]
    )


def _most(texts: Iterable[str]) -> str:
    counted = Counter(texts).most_common(1)
    return counted[0][0] if counted else ""


def doubled(sent: Sequence[Sent]) -> list[tuple[Sent, Sent]]:
    """Pair each further copy of a message with the copy before it."""
    copies: dict[object, list[Sent]] = {}
    for one in sorted(sent, key=lambda one: one.at):
        copies.setdefault(subject(one), []).append(one)
    return [pair for same in copies.values() for pair in pairwise(same)]


def subject(sent: Sent) -> object:
    """Name what a message is about: a second copy may show a newer state of the same thing."""
    if not sent.reader:
        return ("greeting", sent.place)
    tokens = tuple(_TOKEN.findall(sent.text))
    return (sent.place, tokens or sent.text)


def was_killed(
    sent: Sent, killed: Mapping[str, float], outages: Sequence[tuple[float, float]]
) -> bool:
    """Tell whether its sender was killed before it could report that it had sent this.

    Until a database that is down comes back nothing can be reported.
    """
    at = killed.get(sent.sender)
    if at is None or at < sent.at - REPORTS_WITHIN:
        return False
    down = sum(
        max(0.0, min(until, at) - max(since, sent.at))
        for since, until in outages
        if until > sent.at and since < at
    )
    return at - sent.at <= REPORTS_WITHIN + down
