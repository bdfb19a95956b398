"""What the demo shows: a picture that fits the terminal, or a line of JSON for all that is seen."""

import asyncio
import io
import json
from datetime import timedelta
from typing import TextIO

import pytest
from rich.cells import cell_len
from rich.console import Console

from adapters.terminal.inbound import Did
from adapters.terminal.outbound import Event, Seen, TerminalMessenger
from adapters.terminal.output import Display, display
from adapters.terminal.render import Picture, changed_card, json_line, time_line, written_span
from adapters.terminal.replies import show_reply
from bot.messages.actions import Action
from bot.messages.replies import Replace, Say
from bot.messages.views import Button, Card, Emphasis, Mention, Paragraph, Quote, Style, Text, When
from bot.running.clocks import StoppedClock
from tests.unit.terminal import ASK, DAY, HOUR, MINUTE, START, Ground, Service, at, card, when

RICH_CARD = Card(
    (
        Paragraph((Mention("sam", "Sam Rivera"), Text(" asks.")), Style.TITLE),
        Quote("First words " * 9 + "\n[bold]second[/bold] line"),
        Paragraph((Text("Open until "), When(START), Text(".")), Style.BODY),
        Paragraph((Text("Small print."),), Style.NOTE),
    ),
    (
        Button(Action.YES, "ask", "Yes, introduce us", Emphasis.PRIMARY),
        Button(Action.LATER, "ask", "Yes, but later…"),
        Button(Action.NO, "ask", "No, thanks"),
        Button(Action.OPT_OUT, "ask", "No introductions at all", Emphasis.MORE),
    ),
)
CHANGED_CARD = Card((RICH_CARD.blocks[0], Paragraph((Text("Done. Nobody is told."),))))
EVERYTHING = [
    ("reply", "sam-1"),
    ("message", "jo-1"),
    ("update", "jo-1"),
    ("update", "jo-1"),
    ("conversation", "sam-2"),
    ("conversation", "alex-1"),
    ("conversation", "jo-2"),
]


async def _everything(watcher: Display) -> None:
    clock = StoppedClock(START)
    messenger = TerminalMessenger(clock, watcher.see, when)
    watcher.watch(Did(START, "sam", "/intro @Alex @Jo because"))
    show_reply(messenger, "sam", Say(card("In 20 seconds.", Action.UNDO)))
    clock.advance_to(START + timedelta(seconds=20))
    ask = await messenger.send(at("jo"), RICH_CARD, "ask")
    await messenger.update(ask, RICH_CARD)
    clock.advance_to(START + 2 * HOUR)
    await messenger.update(ask, CHANGED_CARD)
    clock.advance_to(START + 2 * DAY + HOUR)
    meeting = await messenger.open([at("sam"), at("alex"), at("jo")], "open")
    await messenger.send(meeting, Card((Paragraph((Text("Alex, meet Jo."),)),)), "greet")
    watcher.end()


def shown_on(stream: TextIO, *, as_json: bool = False) -> Display:
    return display(stream, as_json=as_json, start=START, when=when, command="./askfirst")


async def picture(monkeypatch: pytest.MonkeyPatch, **environ: str) -> str:
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    stream = io.StringIO()
    await _everything(shown_on(stream))
    return stream.getvalue()


def test_a_line_of_json_has_the_promised_keys_in_their_order() -> None:
    seen = Seen(START, "jo", Event.REPLY, "jo-1", "Schön\n> “ja”", ("yes", "optout"), card("x"))
    assert json_line(seen) == (
        '{"at": "2026-11-16T09:00:00Z", "to": "jo", "event": "reply", "message": "jo-1", '
        '"text": "Schön\\n> “ja”", "buttons": ["yes", "optout"]}'
    )


def test_a_conversation_names_its_members_in_json() -> None:
    seen = Seen(START, "jo", Event.CONVERSATION, "jo-1", "", (), card("x"), ("alex", "jo"))
    assert list(json.loads(json_line(seen)).items())[-1] == ("members", ["alex", "jo"])


async def test_json_holds_one_line_for_all_that_is_seen_and_nothing_else() -> None:
    stream = io.StringIO()
    watcher = shown_on(stream, as_json=True)
    await _everything(watcher)
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [(line["event"], line["message"]) for line in lines] == EVERYTHING


async def test_without_a_terminal_there_are_no_control_codes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown = await picture(monkeypatch)
    assert "\x1b" not in shown
    assert all(cell_len(line) <= 80 for line in shown.splitlines())


async def test_a_terminal_gets_colours_unless_it_wants_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    term = {"FORCE_COLOR": "1", "TERM": "xterm-256color"}
    assert "\x1b[36m" in await picture(monkeypatch, **term)
    assert "\x1b[36m" not in await picture(monkeypatch, NO_COLOR="1", **term)


@pytest.mark.parametrize("columns", ["30", "60", "80", "200"])
async def test_nothing_is_wider_than_the_terminal_or_than_is_pleasant(
    monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    shown = await picture(monkeypatch, COLUMNS=columns)
    assert all(cell_len(line) <= min(int(columns), 96) for line in shown.splitlines())


async def test_the_picture_shows_times_privacy_words_and_buttons(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown = await picture(monkeypatch)
    for part in (
        "Mon 16 Nov 09:00 · day 0 ──",
        "▸ Sam types  /intro @Alex @Jo because",
        "🔒 only Sam sees this · a reply",
        "⋮  20 seconds later",
        "Mon 16 Nov 09:00:20 · day 0",
        "🔒 only Jo sees this  ──",
        "▌ First words",
        "▌ [bold]second[/bold] line",
        "Open until 16.11.",
        "[ Yes, introduce us ] [ Yes, but later… ] [ No, thanks ]",
        "· No introductions at all",
        "⋮  2 hours later",
        "🔒 only Jo sees this · the card changes",
        "(no buttons any more)",
        "⋮  1 day and 23 hours later",
        "Wed 18 Nov 10:00 · day 2",
        "A conversation: Sam · Alex · Jo",
        "  ./askfirst demo --alex no@36h   a no",
        "--json",
        "  ./askfirst playground",
    ):
        assert part in shown, part


async def test_the_picture_draws_a_conversation_once_and_what_is_unchanged_never(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown = await picture(monkeypatch)
    assert shown.count("Alex, meet Jo.") == 1
    assert shown.count("▌") == 3
    assert shown.count("the card changes") == 1


def test_the_picture_says_what_is_pressed_and_picked() -> None:
    async def run() -> str:
        stream = io.StringIO()
        ground = Ground()
        service = Service(ground)
        console = Console(file=stream, width=80, highlight=False)
        drawn = Picture(console, START, when, "askfirst")
        service.plan = [(timedelta(0), "jo", ASK)]
        service.answer = Replace(card("closed", Action.TELL))
        for doing in await service.play(jo="later:2@0s,later:3@1h,tell@2h"):
            drawn.watch(doing)
        return stream.getvalue()

    shown = asyncio.run(run())
    lines = [line.strip() for line in shown.splitlines()]
    assert "▸ Jo presses  [ press later ]  and picks 18.11." in lines
    [same_hour] = [n for n, line in enumerate(lines) if line.endswith("picks 18.11.")]
    assert lines[same_hour + 1] == ""
    [other_hour] = [n for n, line in enumerate(lines) if line.endswith("picks 19.11.")]
    assert lines[other_hour + 1] == "(10:00, as the demo counts whole days; a form means 09:00)"
    assert "▸ Jo presses  [ press no ]  on an old card" in shown
    assert "▸ Jo presses  [ press tell ]  and picks a ready-made" in shown


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(seconds=1), "1 second"),
        (timedelta(seconds=90), "1 minute and 30 seconds"),
        (2 * HOUR - timedelta(seconds=20), "2 hours"),
        (18 * HOUR, "18 hours"),
        (DAY + HOUR + MINUTE, "1 day and 1 hour"),
        (timedelta(milliseconds=5), "a moment"),
    ],
)
def test_spans_are_written_in_their_two_largest_units(span: timedelta, words: str) -> None:
    assert written_span(span) == words


def test_days_are_those_of_the_calendar() -> None:
    assert time_line(START + 20 * HOUR, START) == "Tue 17 Nov 05:00 · day 1"


def test_a_terminal_without_utf8_gets_what_looks_alike_and_whole_borders() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii")
    asyncio.run(_everything(shown_on(stream)))
    stream.flush()
    drawn = raw.getvalue().decode("ascii").splitlines()
    assert "> Sam types  /intro @Alex @Jo because" in "\n".join(drawn)
    cards = [line.rstrip() for line in drawn if line.strip()[:1] in ("+", "|")]
    tops = [place for place, line in enumerate(cards) if " only " in line]
    assert len(tops) >= 3
    for top in tops:
        assert cards[top].endswith("+")
        assert len(cards[top]) == len(cards[top + 1])
    lines = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    asyncio.run(_everything(shown_on(lines, as_json=True)))
    assert lines.encoding == "utf-8"


def test_a_card_of_buttons_alone_begins_with_them() -> None:
    before = card("the same", Action.YES)
    seen = Seen(START, "jo", Event.UPDATE, "jo-1", "", (), card("the same", Action.NO))
    stream = io.StringIO()
    Console(file=stream, width=62).print(changed_card(seen, before, when, 62))
    assert "[ press no ]" in stream.getvalue().splitlines()[1]
