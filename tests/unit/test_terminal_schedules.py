"""The demo's schedules: what `--alex`, `--jo` and `--start` take, and how the rest is refused."""

from datetime import UTC, datetime, timedelta

import pytest

from adapters.terminal.directory import ALEX, JO
from adapters.terminal.schedules import BEFORE, ScheduledAnswer, schedule, script
from bot.cli import main
from bot.errors import ConfigurationError
from bot.messages.actions import Action
from bot.running.arguments import read_instant
from tests.unit.terminal import DAY, HOUR, MINUTE, START


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("silence", ()),
        (" Silence ", ()),
        ("yes", ((2 * HOUR, Action.YES, 0),)),
        ("no@36h", ((36 * HOUR, Action.NO, 0),)),
        ("no@1h,yes@3d", ((HOUR, Action.NO, 0), (3 * DAY, Action.YES, 0))),
        ("later:3@20m", ((20 * MINUTE, Action.LATER, 3),)),
        ("later:0", ((2 * HOUR, Action.LATER, 0),)),
        ("later:60@0s", ((timedelta(0), Action.LATER, 60),)),
        ("standing", ((BEFORE, Action.STANDING, 0),)),
        ("standing,no@1h", ((BEFORE, Action.STANDING, 0), (HOUR, Action.NO, 0))),
        ("yes,still", ((2 * HOUR, Action.YES, 0), (14 * DAY, Action.STILL, 0))),
        ("talked@9d", ((9 * DAY, Action.TALKED, 0),)),
        ("tell@5s, YES", ((timedelta(seconds=5), Action.TELL, 0), (2 * HOUR, Action.YES, 0))),
    ],
)
def test_a_schedule_lists_answers_with_their_delays(
    text: str, answers: tuple[tuple[timedelta, Action, int], ...]
) -> None:
    assert schedule(text, ALEX) == tuple(
        ScheduledAnswer(after, ALEX, action, days) for after, action, days in answers
    )


def test_jo_answers_later_than_alex_by_default() -> None:
    assert schedule("yes", JO) == (ScheduledAnswer(20 * HOUR, JO, Action.YES),)


def test_the_script_is_in_the_order_of_time_and_alex_goes_first_at_one_instant() -> None:
    played = script("yes@3h,no@1h", "no@1h,yes@2h")
    assert [(answer.actor.id, answer.action.value) for answer in played] == [
        ("alex", "no"),
        ("jo", "no"),
        ("jo", "yes"),
        ("alex", "yes"),
    ]


USE = "use silence, standing, yes, no, tell, later:DAYS, free:PART, talked or still"
DAYS = "needs whole days from 0 to 60, as in later:3"
PARTS = "needs one of early, morning, noon, afternoon, evening, as in free:noon@4d"
DELAY = "is no delay; use a whole number and m, h, d or s, as in @36h"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", f"an answer is missing; {USE}"),
        ("yes,", f"an answer is missing; {USE}"),
        ("@3h", f"an answer is missing; {USE}"),
        ("maybe", f"'maybe' is no answer; {USE}"),
        ("yes no", f"'yes no' is no answer; {USE}"),
        ("silence,yes", "'silence' stands alone, without a delay or another answer"),
        ("silence@2h", "'silence' stands alone, without a delay or another answer"),
        ("no,standing", "'standing' comes first, without a delay, as it was said before"),
        ("standing@2h", "'standing' comes first, without a delay, as it was said before"),
        ("yes:3", "'yes' takes no days, only later does"),
        ("later", f"'later:' {DAYS}"),
        ("later:", f"'later:' {DAYS}"),
        ("later:61", f"'later:61' {DAYS}"),
        ("later:-1", f"'later:-1' {DAYS}"),
        ("later:1.5", f"'later:1.5' {DAYS}"),
        ("free@4d", f"'free:' {PARTS}"),
        ("free:night@4d", f"'free:night' {PARTS}"),
        ("free:noon", f"'@' {DELAY}"),
        ("yes@", f"'@' {DELAY}"),
        ("yes@2", f"'@2' {DELAY}"),
        ("yes@2w", f"'@2w' {DELAY}"),
        ("yes@-2h", f"'@-2h' {DELAY}"),
        ("yes@2h@3h", f"'@2h@3h' {DELAY}"),
        ("yes@4000d", "'@4000d' is too far ahead; use at most @3650d"),
    ],
)
def test_a_wrong_schedule_is_refused_with_what_is_wrong_and_an_example(
    text: str, problem: str
) -> None:
    with pytest.raises(ConfigurationError) as refused:
        script("yes", text)
    example = "for example yes@2h, later:3@20h or no@1h,yes@3d"
    assert str(refused.value) == f"--jo: {problem} ({example})."


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-11-16T09:00:00Z", START),
        ("2026-11-16T10:00+01:00", START),
        ("2026-11-16T09:00", START),
        ("2026-11-16", datetime(2026, 11, 16, tzinfo=UTC)),
    ],
)
def test_the_start_is_an_instant_in_utc(text: str, instant: datetime) -> None:
    assert read_instant(text) == instant


@pytest.mark.parametrize("text", ["", "tomorrow", "2026-13-01", "9999-12-31T23:00:00-05:00"])
def test_a_wrong_start_is_refused_with_how_to_write_it(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["demo", "--start", text])
    assert ended.value.code == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err == (
        f"askfirst: --start: {text!r} is no date and time; write it like 2026-11-16T09:00:00Z.\n"
    )


@pytest.mark.parametrize("text", ["1969-12-31", "9000-01-01"])
def test_a_start_that_is_out_of_range_is_refused(text: str) -> None:
    with pytest.raises(ConfigurationError, match="out of range; use a year from 1970 on"):
        read_instant(text)
