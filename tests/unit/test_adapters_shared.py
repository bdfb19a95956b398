"""What adapters share: each piece does one thing, and knows no platform."""

import asyncio
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.shared import utf16
from adapters.shared.bounded_cache import BoundedCache
from adapters.shared.cards import card_of, paragraphs
from adapters.shared.dates import (
    first_day,
    preset_date,
    read_date,
    read_days,
    says_something_new,
)
from adapters.shared.in_flight import InFlight
from adapters.shared.request_form import chosen_people, is_blank, request_command
from bot.app.commands import RequestIntroduction, ShowList
from bot.domain.people import PersonFacts, WorkspaceFacts
from bot.messages.actions import Action
from bot.messages.views import Card, DateField, Foreign, Form, Paragraph, Style, Text
from bot.running.stopping import pause, unless_stopped

WORKSPACE = WorkspaceFacts("somewhere", "harbor", "Harbor Founders")
SAM, JO = PersonFacts("sam", "Sam Rivera"), PersonFacts("jo", "Jo Kim")

#: Long enough for any machine; no test waits it out.
LONG = 30.0

# The bounded cache


def test_a_cache_forgets_what_was_set_longest_ago() -> None:
    cache = BoundedCache[str, int](2)
    cache["a"], cache["b"], cache["c"] = 1, 2, 3
    assert dict(cache) == {"b": 2, "c": 3}
    assert "a" not in cache
    assert cache.get("a") is None


def test_what_is_set_again_counts_as_new() -> None:
    cache = BoundedCache[str, int](2)
    cache["a"], cache["b"] = 1, 2
    cache["a"] = 3
    cache["c"] = 4
    assert dict(cache) == {"a": 3, "c": 4}


def test_reading_makes_nothing_new() -> None:
    cache = BoundedCache[str, int](2)
    cache["a"], cache["b"] = 1, 2
    assert cache["a"] == 1
    cache["c"] = 3
    assert list(cache) == ["b", "c"]


def test_an_entry_can_be_taken_out() -> None:
    cache = BoundedCache[str, int](2)
    cache["a"], cache["b"] = 1, 2
    assert cache.pop("a") == 1
    assert cache.pop("a", None) is None
    del cache["b"]
    assert not cache


# Work in flight


async def test_a_block_is_in_flight_until_it_ends() -> None:
    in_flight, go = InFlight(), asyncio.Event()
    done: list[str] = []

    async def work() -> None:
        with in_flight.working():
            await go.wait()
            done.append("work")

    working = asyncio.ensure_future(work())
    await asyncio.sleep(0)
    assert in_flight
    asyncio.get_running_loop().call_soon(go.set)
    await in_flight.finish(LONG)
    assert done == ["work"]
    assert not in_flight
    await working


async def test_a_block_that_fails_is_no_longer_in_flight() -> None:
    in_flight = InFlight()
    with pytest.raises(ValueError, match="broken"), in_flight.working():
        raise ValueError("broken")
    await in_flight.finish()


async def test_a_task_is_in_flight_until_it_is_done() -> None:
    in_flight = InFlight()
    task = asyncio.ensure_future(asyncio.sleep(0, "done"))
    in_flight.add(task)
    assert in_flight
    await in_flight.finish(LONG)
    assert not in_flight
    assert await task == "done"


async def test_what_begins_while_others_finish_is_waited_for_too() -> None:
    in_flight = InFlight()
    done: list[str] = []

    async def second() -> None:
        await asyncio.sleep(0)
        done.append("second")

    async def first() -> None:
        done.append("first")
        in_flight.add(asyncio.ensure_future(second()))

    in_flight.add(asyncio.ensure_future(first()))
    await in_flight.finish(LONG)
    assert done == ["first", "second"]


async def test_what_takes_too_long_is_left_alone() -> None:
    """The wait ends, and the work goes on."""
    in_flight = InFlight()
    task = asyncio.ensure_future(asyncio.Event().wait())
    in_flight.add(task)
    await in_flight.finish(0.01)
    assert in_flight
    assert not task.done()
    task.cancel()


# Stopping


async def test_work_that_ends_before_the_stop_is_done() -> None:
    assert await unless_stopped(asyncio.Event(), asyncio.sleep(0))


async def test_a_stop_cancels_the_work_and_waits_for_it() -> None:
    stop = asyncio.Event()
    ended: list[str] = []

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            ended.append("work")

    asyncio.get_running_loop().call_soon(stop.set)
    assert not await unless_stopped(stop, work())
    assert ended == ["work"]


async def test_the_error_of_the_work_is_raised() -> None:
    async def work() -> None:
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        await unless_stopped(asyncio.Event(), work())


async def test_an_error_at_the_stop_is_dropped() -> None:
    stop = asyncio.Event()

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            raise ValueError("broken")

    asyncio.get_running_loop().call_soon(stop.set)
    assert not await unless_stopped(stop, work())


async def test_who_is_cancelled_cancels_the_work() -> None:
    cancelled: list[str] = []

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.append("work")
            raise

    racing = asyncio.ensure_future(unless_stopped(asyncio.Event(), work()))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    racing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await racing
    assert cancelled == ["work"]


async def test_a_pause_ends_with_its_time_or_with_the_stop() -> None:
    stop = asyncio.Event()
    await pause(stop, 0.01)
    assert not stop.is_set()
    asyncio.get_running_loop().call_soon(stop.set)
    await pause(stop, LONG)


# Lengths in UTF-16


@pytest.mark.parametrize(
    ("text", "units"), [("", 0), ("abc", 3), ("ä€", 2), ("😀", 2), ("👩‍🚀", 5), ("\ud83d", 1)]
)
def test_length_counts_code_units(text: str, units: int) -> None:
    assert utf16.length(text) == units


@pytest.mark.parametrize(
    ("text", "limit", "shortened"),
    [
        ("abc", 3, "abc"),
        ("abcd", 3, "ab…"),
        ("😀😀😀", 3, "😀…"),
        ("😀😀😀", 4, "😀…"),
        ("ab😀", 3, "ab…"),
        ("abc", 1, "…"),
        ("", 1, ""),
    ],
)
def test_a_text_is_cut_between_whole_characters(text: str, limit: int, shortened: str) -> None:
    assert utf16.cut(text, limit) == shortened


@given(st.text(), st.integers(1, 20))
def test_a_cut_keeps_as_much_as_fits(text: str, limit: int) -> None:
    shortened = utf16.cut(text, limit)
    assert utf16.length(shortened) <= limit
    if shortened != text:
        kept = shortened.removesuffix(utf16.ELLIPSIS)
        assert text.startswith(kept)
        assert utf16.length(text[: len(kept) + 1]) > limit - 1


@given(st.text(), st.integers(0, 20))
def test_a_prefix_is_the_longest_that_fits(text: str, limit: int) -> None:
    kept = utf16.prefix(text, limit)
    assert text.startswith(kept)
    assert utf16.length(kept) <= limit
    assert kept == text or utf16.length(text[: len(kept) + 1]) > limit


# Cards of sentences


def test_a_card_says_each_sentence_once() -> None:
    said = (Paragraph((Text("One."),)), Paragraph((Text("Two."),)))
    assert card_of("One.", "Two.", "One.") == Card(said)


def test_sentences_with_peoples_words_stay_only_text() -> None:
    assert paragraphs(["*One*"], Foreign) == (Paragraph((Foreign("*One*"),)),)
    assert paragraphs(["One"], style=Style.TITLE) == (Paragraph((Text("One"),), Style.TITLE),)


# Dates and days


def test_a_date_is_read_as_iso_8601_writes_it() -> None:
    assert read_date(" 2026-11-20\n") == date(2026, 11, 20)


@pytest.mark.parametrize("text", ["", "soon", "20.11.2026", "2026-02-30"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text) is None


def test_days_are_read() -> None:
    assert read_days("14") == timedelta(days=14)
    assert read_days("0") == timedelta(0)


@pytest.mark.parametrize("text", ["", "-1", "1.5", "1e3", "x", " 1", "²", "٣", "9" * 30])
def test_what_is_no_number_of_days_is_none(text: str) -> None:
    assert read_days(text) is None


def _form(first: date, last: date) -> Form:
    field = DateField("on", "When?", first, last)
    return Form(Action.LATER, "ask", "Later", "Send", (field,))


@pytest.mark.parametrize(
    ("preset", "chosen"),
    [
        ("week", date(2026, 11, 23)),
        ("two-weeks", date(2026, 11, 30)),
        ("month-end", date(2026, 11, 30)),
        ("next-month", date(2026, 12, 1)),
        ("date", None),
    ],
)
def test_a_preset_means_a_date(preset: str, chosen: date | None) -> None:
    """Counted from the reader's today, the day before the first that the form takes."""
    form = _form(date(2026, 11, 17), date(2027, 1, 15))
    assert preset_date(preset, form) == chosen


def test_a_preset_stays_within_what_the_form_takes() -> None:
    form = _form(date(2026, 12, 1), date(2026, 12, 5))
    assert preset_date("month-end", form) == date(2026, 12, 1)  # which is today, and too soon
    assert preset_date("two-weeks", form) == date(2026, 12, 5)


@pytest.mark.parametrize("preset", ["week", "two-weeks", "month-end", "next-month", "date"])
def test_on_a_months_last_day_its_end_says_nothing_new(preset: str) -> None:
    """It is today, and would mean what "Next month" means."""
    assert says_something_new(preset, date(2026, 11, 29))
    assert says_something_new(preset, date(2026, 11, 30)) == (preset != "month-end")


def test_a_form_without_a_date_has_no_first_day() -> None:
    assert first_day(_form(date(2026, 11, 17), date(2027, 1, 15))) == date(2026, 11, 17)
    with pytest.raises(LookupError):
        first_day(Form(Action.LATER, "ask", "Later", "Send", ()))


# The request form


def test_a_submitted_form_becomes_a_request() -> None:
    values = {
        "a": "sam",
        "b": "jo",
        "reason": "Boats",
        "note_b": "Hi",
        "open_for": "2",
        "introducer_joins": False,
    }
    command = request_command(
        values, workspace=WORKSPACE, actor=SAM, delivery="d-1", people=(SAM, JO)
    )
    assert command == RequestIntroduction(
        workspace=WORKSPACE,
        actor=SAM,
        delivery="d-1",
        people=(SAM, JO),
        reason="Boats",
        notes=("", "Hi"),
        open_for=timedelta(days=2),
        introducer_joins=False,
    )


def test_what_is_missing_in_a_form_is_empty() -> None:
    values = {"reason": None, "open_for": "soon"}
    command = request_command(values, workspace=WORKSPACE, actor=SAM)
    assert (command.reason, command.notes, command.people) == ("", ("", ""), ())
    assert (command.open_for, command.introducer_joins) == (None, None)


def test_people_are_chosen_in_the_order_of_the_fields() -> None:
    assert chosen_people({"b": "jo", "a": "sam", "reason": "x"}) == ["sam", "jo"]
    assert chosen_people({"a": None, "b": "jo"}) == ["jo"]


def test_only_a_request_that_says_nothing_is_blank() -> None:
    empty = RequestIntroduction(workspace=WORKSPACE, actor=SAM)
    assert is_blank(empty)
    assert not is_blank(RequestIntroduction(workspace=WORKSPACE, actor=SAM, reason="Boats"))
    assert not is_blank(ShowList(workspace=WORKSPACE, actor=SAM))
