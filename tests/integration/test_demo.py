"""`askfirst demo`: two standing yeses or nothing, and a no or a single yes that nobody can see."""

import json
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from bot.bootstrap import application
from bot.bootstrap.demo import demo
from bot.cli import DEMO_ALEX, DEMO_JO
from bot.running.arguments import read_instant
from storage import upgrade
from tests.patience import PATIENCE

START = datetime(2026, 11, 16, 9, tzinfo=UTC)
DEADLINE = START + timedelta(days=7, seconds=20)
#: The buttons that the command's contract names, and those behind its "…".
BUTTONS = {
    *("yes", "later", "no", "tell", "question", "again", "block", "optout", "undo", "withdraw"),
    *("words", "reply", "talked", "still", "nofollowups", "report", "blockother", "findtime"),
}
DELAYS = ("1h", "30h", "6d")
SCHEDULES = (
    "silence",
    *(f"{answer}@{delay}" for answer in ("yes", "no", "later:3", "tell") for delay in DELAYS),
    "no@1h,yes@3d",
    "yes@1h,no@2d",
)
#: Enough to meet every kind of answer on both sides; all pairs are for the slow tests.
FEW = ("silence", "yes@1h", "no@30h", "later:3@6d", "no@1h,yes@3d")

Line = dict[str, Any]
Play = Callable[[str, str], list[Line]]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("demo") / "template.db"
    upgrade(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="module")
def played() -> dict[tuple[str, str], list[Line]]:
    """What was played already: each pair of schedules is played once."""
    return {}


@pytest.fixture
def play(
    template: Path,
    played: dict[tuple[str, str], list[Line]],
    no_fsync: None,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Play:
    """The demo as it is, but for the cost of making a database and of waiting for the disk."""

    def copied(url: str) -> None:
        shutil.copy(template, url.removeprefix("sqlite:///"))

    monkeypatch.setattr(application, "upgrade", copied)

    def play_once(alex: str, jo: str) -> list[Line]:
        if (alex, jo) not in played:
            demo(alex, jo, START, json=True)
            lines = capsys.readouterr().out.splitlines()
            played[alex, jo] = [json.loads(line) for line in lines]
        return played[alex, jo]

    return play_once


# What must happen, computed from the schedules alone.


def span(text: str) -> timedelta:
    units = {"h": "hours", "d": "days"}
    return timedelta(**{units[text[-1]]: int(text[:-1])})


def answers(schedule: str) -> Iterator[tuple[datetime, str, datetime]]:
    """Each answer with its moment, and from when on it would admit a conversation."""
    for answer in schedule.split(",") if schedule != "silence" else ():
        said, _, delay = answer.partition("@")
        name, _, days = said.partition(":")
        at = START + span(delay)
        yield at, name, at + timedelta(days=int(days or 0))


def both_stood(alex: str, jo: str) -> datetime | None:
    """When the conversation is to open: when both yeses first stand, or the later of their dates.

    A no before that date takes a yes back, and telling the introducer ends it at once.
    """
    yes: dict[str, datetime] = {}
    opens: datetime | None = None
    events = [(*answer, who) for who, text in (("a", alex), ("j", jo)) for answer in answers(text)]
    for at, name, admits, who in sorted(events, key=lambda event: event[0]):
        if opens is not None and at >= opens:
            return opens
        if opens is None and at >= DEADLINE:
            return None
        if name in ("yes", "later"):
            yes[who] = admits
        else:
            yes.pop(who, None)
            if name == "tell" or opens is not None:
                return None
        opens = max(*yes.values(), at) if len(yes) == 2 else None
    return opens


@pytest.mark.parametrize(
    ("alex", "jo", "opens"),
    [
        ("silence", "yes@1h", None),
        ("yes@1h", "yes@30h", span("30h")),
        ("later:3@1h", "yes@30h", span("73h")),
        ("yes@1h", "later:3@6d", span("9d")),
        ("yes@1h,no@2d", "yes@30h", span("30h")),
        ("yes@1h,no@2d", "later:3@30h", None),
        ("yes@1h,no@2d", "yes@6d", None),
        ("no@1h,yes@3d", "yes@6d", span("6d")),
        ("tell@30h", "yes@1h", None),
    ],
)
def test_the_expectation_itself(alex: str, jo: str, opens: timedelta | None) -> None:
    """A few by hand."""
    assert both_stood(alex, jo) == both_stood(jo, alex) == (opens and START + opens)


# The promises, by what each person sees.


def check_conversation(play: Play, alex: str, jo: str) -> None:
    """Two standing yeses or nothing, at or after the later date (promise 1)."""
    opened = [line for line in play(alex, jo) if line["event"] == "conversation"]
    opens = both_stood(alex, jo)
    assert sorted(line["to"] for line in opened) == ([] if opens is None else ["alex", "jo", "sam"])
    for line in opened:
        assert read_instant(line["at"]) == opens
        assert line["members"] == ["alex", "jo", "sam"]


def seen_by(lines: list[Line], *people: str) -> dict[str, list[Line]]:
    """What each of these people sees, line by line."""
    return {person: [line for line in lines if line["to"] == person] for person in people}


#: What one may answer without anybody else noticing, while the other hasn't agreed.
QUIET = [s for s in SCHEDULES if "tell" not in s]
NOS = [s for s in SCHEDULES if s.startswith("no@") and "," not in s]


def check_no_is_silence(play: Play, schedule: str, no: str) -> None:
    """Sam and the other see with one's no what they see with one's silence (promise 2)."""
    assert seen_by(play(no, schedule), "sam", "jo") == seen_by(
        play("silence", schedule), "sam", "jo"
    )
    assert seen_by(play(schedule, no), "sam", "alex") == seen_by(
        play(schedule, "silence"), "sam", "alex"
    )


def check_yes_is_hidden(play: Play, schedule: str, other: str) -> None:
    """Without a yes of the other, a yes or later looks like silence to them and Sam (promise 3)."""
    assert seen_by(play(schedule, other), "sam", "jo") == seen_by(
        play("silence", other), "sam", "jo"
    )
    assert seen_by(play(other, schedule), "sam", "alex") == seen_by(
        play(other, "silence"), "sam", "alex"
    )


@pytest.mark.parametrize("jo", ["silence", "yes@30h", "later:3@6d"])
def test_a_standing_yes_looks_like_one_that_is_clicked_when_it_is_asked_for(
    play: Play, jo: str
) -> None:
    """To everybody else; and Alex reads why it counts."""
    assert seen_by(play("standing", jo), "sam", "jo") == seen_by(play("yes@20s", jo), "sam", "jo")
    [ask] = [line for line in play("standing", jo) if line["message"] == "alex-1"][:1]
    assert ask["text"].startswith("You've said yes to introductions until Wed 16 Dec")
    assert ask["buttons"][:2] == ["no", "later"]


def test_two_standing_yeses_open_it_at_once(play: Play) -> None:
    """And one that is taken back opens nothing."""
    opened = [line for line in play("standing", "standing") if line["event"] == "conversation"]
    assert {line["at"] for line in opened} == {"2026-11-16T09:00:20Z"}
    taken_back = play("standing,no@1h", "yes@30h")
    assert not [line for line in taken_back if line["event"] == "conversation"]


#: With which the other never agrees.
NEVER = ("silence", *NOS)


@pytest.mark.exhaustive
def test_every_kind_of_answer_meets_every_other(play: Play) -> None:
    """A few schedules on both sides: the conversation, the hidden no, the hidden yes."""
    for alex, jo in product(FEW, FEW):
        check_conversation(play, alex, jo)
    for schedule in FEW:
        check_no_is_silence(play, schedule, "no@30h")
    for schedule in ("yes@1h", "later:3@6d", "no@1h,yes@3d"):
        for other in ("silence", "no@30h"):
            check_yes_is_hidden(play, schedule, other)


def test_a_yes_taken_back_and_a_told_no(play: Play) -> None:
    """What the few leave out: telling ends it, and a no after a yes takes it back."""
    pairs = [("yes@1h,no@2d", "later:3@30h"), ("yes@1h,no@2d", "yes@6d"), ("tell@30h", "yes@1h")]
    for alex, jo in pairs:
        check_conversation(play, alex, jo)
    assert seen_by(play("yes@1h,no@2d", "yes@6d"), "sam", "jo") == seen_by(
        play("silence", "yes@6d"), "sam", "jo"
    )


@pytest.mark.slow
@pytest.mark.parametrize("alex", SCHEDULES)
def test_a_conversation_opens_exactly_where_both_yeses_stood(play: Play, alex: str) -> None:
    """All pairs of schedules."""
    for jo in SCHEDULES:
        check_conversation(play, alex, jo)


@pytest.mark.slow
@pytest.mark.parametrize("schedule", SCHEDULES)
def test_a_no_is_seen_by_nobody(play: Play, schedule: str) -> None:
    """Line by line, for each schedule of the other, and with the roles exchanged."""
    for no in NOS:
        check_no_is_silence(play, schedule, no)


@pytest.mark.slow
@pytest.mark.parametrize("schedule", QUIET)
def test_a_single_yes_is_seen_by_nobody(play: Play, schedule: str) -> None:
    """Line by line, with a silent and with an unwilling other, and with the roles exchanged."""
    for other in NEVER:
        check_yes_is_hidden(play, schedule, other)


# The form of what is printed.


def check_form(lines: list[Line]) -> None:
    """Exactly as promised to whoever reads it: these keys, in this order."""
    shown: dict[str, list[str]] = defaultdict(list)
    keys = ["at", "to", "event", "message", "text", "buttons"]
    for line in lines:
        person, event, message = line["to"], line["event"], line["message"]
        assert list(line) == keys + (["members"] if event == "conversation" else [])
        assert person in ("sam", "alex", "jo")
        assert event in ("message", "update", "reply", "conversation")
        if event == "update":
            assert message in shown[person]
        else:
            assert message == f"{person}-{len(shown[person]) + 1}"
            shown[person].append(message)
        assert line["text"]
        assert set(line["buttons"]) <= BUTTONS
        assert len(line["buttons"]) == len(set(line["buttons"]))
        if event == "conversation":
            assert line["members"] == sorted(line["members"])
            assert line["buttons"] in (["findtime", "report"], ["findtime"])
    moments = [read_instant(line["at"]) for line in lines]
    assert moments == sorted(moments)
    assert all(line["at"].endswith("Z") for line in lines)


@pytest.mark.parametrize(
    ("alex", "jo"),
    [(DEMO_ALEX, DEMO_JO), ("silence", "no"), ("tell", "yes"), ("yes@1h,no@2d", "later:3@30h")],
)
def test_each_line_is_as_promised(play: Play, alex: str, jo: str) -> None:
    """Keys and their order, ids per person, repeated by updates; buttons from the vocabulary."""
    check_form(play(alex, jo))


def test_the_two_find_a_time(play: Play) -> None:
    """Once in conversation; one's choice shows to nobody, and what suits both to all three."""
    lines = play("yes@2h,free:noon@2d", "yes@20h,free:noon@3d")
    check_form(lines)
    alone = [line for line in lines if line["at"].startswith("2026-11-18")]
    assert [(line["to"], line["event"]) for line in alone] == [("alex", "reply")]
    said = [line for line in lines if "these times suit you both" in line["text"]]
    assert [line["to"] for line in said] == ["alex", "jo", "sam"]
    assert "1. Thu 19 Nov, 12:00 · Google Calendar · Outlook" in said[0]["text"]
    assert "3. Mon 23 Nov, 12:00" in said[0]["text"]


def test_it_begins_with_the_request_and_ends_with_the_follow_ups(play: Play) -> None:
    """The first line is Sam's reply; both are asked at once; the last are the two follow-ups."""
    lines = play(DEMO_ALEX, DEMO_JO)
    assert (lines[0]["to"], lines[0]["event"], lines[0]["at"]) == (
        "sam",
        "reply",
        "2026-11-16T09:00:00Z",
    )
    asks = [line for line in lines if {"yes", "later", "no"} <= set(line["buttons"])][:2]
    assert [(ask["to"], ask["event"], ask["at"]) for ask in asks] == [
        ("alex", "message", "2026-11-16T09:00:20Z"),
        ("jo", "message", "2026-11-16T09:00:20Z"),
    ]
    assert "Open until: Mon 23 Nov" in asks[0]["text"]
    last = [(line["to"], line["buttons"]) for line in lines[-2:]]
    assert last == [(who, ["talked", "still", "nofollowups"]) for who in ("alex", "jo")]


def test_that_both_would_still_like_to_talk_is_said_once_both_have_said_so(play: Play) -> None:
    """One alone is a reply to Alex, and nothing to anybody else."""
    alone = play("yes,still@9d", "yes")
    assert seen_by(alone, "sam", "jo") == seen_by(play("yes", "yes"), "sam", "jo")
    both = play("yes,still@9d", "yes,still@12d")
    last = [(line["to"], line["at"], line["event"]) for line in both[-3:]]
    assert last == [(who, "2026-11-28T09:00:00Z", "conversation") for who in ("alex", "jo", "sam")]
    assert all(line["text"].startswith("You'd both still like to talk.") for line in both[-3:])


def test_a_reply_has_an_id_of_its_own_and_shows_no_more_than_it_must(play: Play) -> None:
    """A click after the end is at most a reply."""
    lines = play("silence", "yes@30d")
    late = [line for line in lines if line["at"] >= "2026-12-01"]
    assert [(line["to"], line["event"], line["buttons"]) for line in late] == [("jo", "reply", [])]


@pytest.mark.slow
def test_the_command_prints_the_same(play: Play, tmp_path: Path) -> None:
    """As a process, from an empty folder and with hostile settings: same lines, exit 0."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", "demo", "--json", "--alex", "yes@1h", "--jo", "no@30h"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(Path(__file__).parents[2]), "ASKFIRST_NONSENSE": "1", "LANG": "C"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=PATIENCE,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert [json.loads(line) for line in done.stdout.splitlines()] == play("yes@1h", "no@30h")
    assert list(tmp_path.iterdir()) == []
