"""The judge of a hunt finds what is wrong: each rule, on a small case that breaks it."""

import random
from dataclasses import dataclass, field

import pytest

from bot.messages.actions import Action
from tests.chaos.ledger import Ledger
from tests.chaos.stories import Click, Habit, Look, Party, Sent, Story
from tests.chaos.verdict import KEYS, REPORTS_WITHIN, Evidence, Verdict, judge

ASK = frozenset({("yes", "ask"), ("no", "ask")})
NOTHING = frozenset[tuple[str, str]]()
READERS = ("Sam", "Alex", "Jo")


@dataclass
class Board:
    """A platform that shows what a case pins on it."""

    name: str = "board"
    messages: list[Sent] = field(default_factory=list)
    cards: dict[str, list[Look]] = field(default_factory=dict)
    rooms: list[str] = field(default_factory=list)

    async def request(self, story: Story) -> bool:
        raise NotImplementedError

    async def press(self, person: str, look: Look, action: Action) -> None:
        raise NotImplementedError

    async def write(self, person: str, look: Look, action: Action, words: str) -> None:
        raise NotImplementedError

    def looks(self, person: str) -> list[Look]:
        return self.cards.get(person, [])

    def sent(self) -> list[Sent]:
        return self.messages

    def conversations(self, story: Story) -> list[str]:
        return self.rooms


def yes(*, shown: bool = True) -> Click:
    return Click(Action.YES, 1.0, shown)


class Case:
    """An introduction that opened, with nothing wrong."""

    def __init__(self) -> None:
        self.board = Board()
        parties = tuple(Party(name, Habit.YES, [yes()]) for name in READERS[1:])
        self.story = Story(
            1, self.board, "Sam", (parties[0], parties[1]), 0.0, False, random.Random(0), True
        )
        for name in READERS:
            text = f"For {name}: {self.story.reason}"
            self.board.messages.append(Sent(name, name, f"{name}-1", text, ASK, 1.0, "worker-0"))
            self.board.cards[name] = [Look(f"{name}-1", "It is open.", NOTHING)]
        greeting = Sent("room", "", "g-1", "Alex, meet Jo.", NOTHING, 2.0, "worker-0")
        self.board.messages.append(greeting)
        self.board.rooms = ["room"]
        self.ledger = Ledger({self.story.reason: ["opened"]}, 0, 0)
        self.killed: dict[str, float] = {}
        self.outages: list[tuple[float, float]] = []

    @property
    def found(self) -> dict[str, int]:
        evidence = Evidence([self.story], self.ledger, self.killed, self.outages)
        return judge(evidence, Verdict()).must_be_zero

    @property
    def alex(self) -> Party:
        return self.story.parties[0]

    def again(self, which: int, seconds: float, sender: str = "worker-1") -> None:
        """A message comes once more."""
        one = self.board.messages[which]
        copy = Sent(
            one.place, one.reader, f"{one.id}-2", one.text, NOTHING, one.at + seconds, sender
        )
        self.board.messages.append(copy)


@pytest.fixture
def case() -> Case:
    return Case()


def test_nothing_is_wrong(case: Case) -> None:
    assert case.found == {}


def test_the_object_has_its_keys() -> None:
    assert tuple(Verdict().as_json()) == KEYS
    assert KEYS[:5] == ("introductions", "clicks", "kills", "resets", "restarts")


@pytest.mark.parametrize(
    "clicks",
    [[], [Click(Action.NO, 1.0, True)], [yes(), Click(Action.NO, 2.0, True)]],
    ids=["silence", "no", "taken back"],
)
def test_opened_without_two_yeses(case: Case, clicks: list[Click]) -> None:
    case.alex.clicks = clicks
    assert case.found == {"without_two_yeses": 1}


def test_a_yes_taken_back_too_late_stands(case: Case) -> None:
    """Their card never showed the no: the opening had begun."""
    case.alex.clicks = [yes(), Click(Action.NO, 2.0, False)]
    assert case.found == {}


def test_two_yeses_and_no_conversation(case: Case) -> None:
    case.board.rooms = []
    case.ledger = Ledger({case.story.reason: ["lapsed"]}, 0, 0)
    assert case.found == {"missing": 1, "lost": 1}  # and the introducer heard nothing


def test_an_introducer_may_withdraw_until_the_first_attempt(case: Case) -> None:
    case.board.rooms = []
    case.story.withdrew = True
    case.ledger = Ledger({case.story.reason: ["withdrawn"]}, 0, 0)
    assert case.found == {}


def test_a_yes_that_nobody_saw_may_have_come_too_late(case: Case) -> None:
    case.board.rooms = []
    case.alex.clicks = [yes(shown=False)]
    case.ledger = Ledger({case.story.reason: ["told"]}, 0, 0)
    assert case.found == {}


def test_two_conversations(case: Case) -> None:
    case.board.rooms = ["room", "another"]
    assert case.found == {"doubled_conversations": 1}


def test_a_copy_after_a_kill_between_send_and_report(case: Case) -> None:
    case.again(1, seconds=120)
    case.killed = {"worker-0": 1.0 + REPORTS_WITHIN / 2}
    assert case.found == {}


@pytest.mark.parametrize("killed", [{}, {"worker-1": 1.5}, {"worker-0": 2.0 + REPORTS_WITHIN}])
def test_a_copy_that_nobody_had_to_send(case: Case, killed: dict[str, float]) -> None:
    """Nobody was killed, or another one, or so late that it had time to report."""
    case.again(1, seconds=120)
    case.killed = killed
    assert case.found == {"doubled_preventable": 1}


def test_nothing_can_be_reported_to_a_database_that_is_down(case: Case) -> None:
    case.again(1, seconds=120)
    case.killed = {"worker-0": 2.0 + REPORTS_WITHIN}
    case.outages = [(1.5, 4.0)]
    assert case.found == {}


def test_a_second_greeting(case: Case) -> None:
    case.again(3, seconds=10)
    assert case.found == {"doubled_preventable": 1}


@pytest.mark.parametrize("which", [0, 1, 3], ids=["the introducer's", "a party's", "the greeting"])
def test_what_never_came(case: Case, which: int) -> None:
    """Except that an introducer may first hear of it in the conversation."""
    del case.board.messages[which]
    assert case.found == ({"lost": 1} if which else {})


def test_an_accepted_request_without_an_introduction(case: Case) -> None:
    case.ledger = Ledger({}, 0, 0)
    assert case.found == {"lost": 1}


def test_a_card_that_stays_open(case: Case) -> None:
    case.board.cards["Jo"] = [Look("Jo-1", "Would you like?", ASK)]
    assert case.found == {"cards_wrong": 1}


def test_a_card_that_closes_in_other_words(case: Case) -> None:
    """Of those that ended alike, most show how it should read."""
    case.board.cards["Jo"] = [Look("Jo-1", "It is closed.", NOTHING)]
    assert case.found == {"cards_wrong": 1}


def test_a_question_that_can_still_be_replied_to(case: Case) -> None:
    """It belongs to its introduction, and closes with it."""
    question = Sent("Sam", "Sam", "Sam-2", "Which boat? (q0001a)", ASK, 1.5, "worker-0")
    case.board.messages.append(question)
    case.board.cards["Sam"].append(Look("Sam-2", question.text, frozenset({("reply", "q")})))
    assert case.found == {"cards_wrong": 1}


def test_what_the_database_still_holds(case: Case) -> None:
    case.ledger = Ledger({case.story.reason: ["opened"]}, not_ended=1, answers_left=2)
    assert case.found == {"not_ended": 1, "answers_left": 2}


def test_a_process_that_ends_by_itself() -> None:
    assert Verdict(kills=2, processes_ended=3).must_be_zero == {"processes_ended beyond kills": 1}
    assert Verdict(kills=2, processes_ended=2).must_be_zero == {}
