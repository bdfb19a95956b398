"""`askfirst demo --request`: the requester can't tell what her connector or her target did."""

import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.bootstrap import application
from bot.bootstrap.demo import demo
from bot.cli import DEMO_ALEX_ASKED, DEMO_CONNECTOR, DEMO_JO_ASKING, main
from storage import upgrade

START = datetime(2026, 11, 16, 9, tzinfo=UTC)
#: Fourteen days, and then to the end of that day.
THE_DAY = datetime(2026, 12, 1, tzinfo=UTC)
NOTHING = (("no", "silence"), ("introduce", "silence"), ("introduce", "no@30h"))
MORE = (
    ("no@1h,introduce@2d", "no@3d"),
    ("introduce", "tell@30h"),
    ("introduce@6d", "no@7d,no@9d"),
    ("introduce@8d", "yes@9d"),  # Sam's half is over
)

Line = dict[str, Any]
Play = Callable[[str, str], list[Line]]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("demo") / "template.db"
    upgrade(f"sqlite:///{file}")
    return file


@pytest.fixture
def play(
    template: Path,
    no_fsync: None,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Play:
    """The demo as it is, but for the cost of making a database and of waiting for the disk."""

    def copied(url: str) -> None:
        shutil.copy(template, url.removeprefix("sqlite:///"))

    monkeypatch.setattr(application, "upgrade", copied)

    def play_once(connector: str, alex: str, jo: str = DEMO_JO_ASKING) -> list[Line]:
        demo(alex, jo, START, json=True, connector=connector)
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return play_once


def of(who: str, lines: list[Line]) -> list[Line]:
    return [line for line in lines if line["to"] == who]


def at(line: Line) -> datetime:
    return datetime.fromisoformat(line["at"])


@pytest.mark.parametrize(
    "schedules", [NOTHING, pytest.param(MORE, marks=pytest.mark.slow)], ids=["few", "more"]
)
def test_a_no_of_either_and_silence_of_either_look_alike(
    play: Play, schedules: tuple[tuple[str, str], ...]
) -> None:
    """What Jo sees, with its order and times: one neutral ending on the day that she was named."""
    silent = of("jo", play("silence", "silence"))
    assert [line["event"] for line in silent] == ["reply", "message", "message", "update"]
    assert "You'll hear by Tue 1 Dec." in silent[0]["text"]
    assert [at(line) for line in silent[2:]] == [THE_DAY, THE_DAY]
    for connector, alex in schedules:
        assert of("jo", play(connector, alex)) == silent, (connector, alex)


def test_a_request_that_went_nowhere_does_not_exist_for_its_target(play: Play) -> None:
    for connector in ("no", "tell"):
        assert of("alex", play(connector, "silence")) == []


def test_a_yes_opens_at_once_with_the_connector_in_it(play: Play) -> None:
    lines = play(DEMO_CONNECTOR, DEMO_ALEX_ASKED)
    opened = [line for line in lines if line["event"] == "conversation"]
    assert {line["to"] for line in opened} == {"alex", "jo", "sam"}
    assert {at(line) for line in opened} == {START + timedelta(hours=30)}
    assert all(line["members"] == ["alex", "jo", "sam"] for line in opened)
    before = [line for line in of("jo", lines) if at(line) < START + timedelta(hours=30)]
    assert [line["event"] for line in before] == ["reply", "message"]


def test_a_date_is_told_and_the_ending_still_comes_on_the_day(play: Play) -> None:
    """Alex says later, and takes it back: the card that named the date closes at once."""
    seen = of("jo", play("introduce", "later:30@30h,no@40h"))
    told = next(line for line in seen if "would like to meet you too" in line["text"])
    assert at(told) == START + timedelta(hours=30)
    closed = [line for line in seen if line["message"] == told["message"]][-1]
    assert "is closed" in closed["text"]
    [ending] = [line for line in seen if "This one didn't come together." in line["text"]]
    assert at(ending) == THE_DAY


def test_a_date_past_the_day_is_waited_for(play: Play) -> None:
    """No ending comes on the day while a conversation is to open."""
    lines = play("introduce", "later:20@30h")
    opened = [line for line in of("jo", lines) if line["event"] == "conversation"]
    assert [at(line) for line in opened] == [START + timedelta(days=20, hours=30)]
    assert not any("didn't come together" in line["text"] for line in of("jo", lines))


def test_the_connector_may_let_the_requester_know(play: Play) -> None:
    seen = of("jo", play("tell@2h", "silence"))
    told = [line for line in seen if "Sam Rivera lets you know" in line["text"]]
    assert [at(line) for line in told] == [START + timedelta(hours=2)]


def test_a_standing_yes_of_the_target_opens_it_when_they_are_asked(play: Play) -> None:
    opened = [line for line in play("introduce@6h", "standing") if line["event"] == "conversation"]
    assert {at(line) for line in opened} == {START + timedelta(hours=6, seconds=20)}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--connector", "no"), "add --request"),
        (("--request", "--connector", "perhaps"), "use silence, no, tell or introduce"),
        (("--request", "--connector", ""), "an act is missing"),
        (("--request", "--connector", "no@soon"), "--connector: '@soon' is no delay"),
    ],
)
def test_a_wrong_schedule_is_refused(
    arguments: tuple[str, ...], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["demo", *arguments])
    assert says in capsys.readouterr().err
