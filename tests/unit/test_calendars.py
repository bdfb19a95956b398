"""Ways into a calendar: addresses and files, whatever people are called."""

import re
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.times import Span
from bot.messages.calendars import calendar_file, google_address, outlook_address

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
TIME = Span(datetime(2026, 11, 30, 13, 30, tzinfo=UTC), datetime(2026, 11, 30, 14, tzinfo=UTC))
TITLE = "Alex Moreau and Jo Kim"


def test_an_address_fills_in_an_entry() -> None:
    """The time is an instant in UTC, which each calendar shows in its own zone."""
    google = urlsplit(google_address(TITLE, TIME))
    assert (google.scheme, google.netloc) == ("https", "calendar.google.com")
    assert parse_qs(google.query) == {
        "action": ["TEMPLATE"],
        "text": [TITLE],
        "dates": ["20261130T133000Z/20261130T140000Z"],
    }
    outlook = urlsplit(outlook_address(TITLE, TIME, "discord"))
    assert (outlook.scheme, outlook.netloc) == ("https", "outlook.live.com")
    assert parse_qs(outlook.query) == {
        "path": ["/calendar/action/compose"],
        "rru": ["addevent"],
        "subject": [TITLE],
        "startdt": ["2026-11-30T13:30:00Z"],
        "enddt": ["2026-11-30T14:00:00Z"],
    }
    assert urlsplit(outlook_address(TITLE, TIME, "slack")).netloc == "outlook.office.com"


@settings(max_examples=40)
@given(st.text(max_size=80))
@example("田中さん" * 20)
@example("&dates=20000101/20000102) [x](https://example.org)")
def test_a_name_in_an_address_is_only_a_name(name: str) -> None:
    """It can neither end the address nor add to it, and three times two fit into one message."""
    name = name.encode("utf-8", "ignore").decode()
    for address in (google_address(name, TIME), outlook_address(name, TIME, "discord")):
        assert re.fullmatch(r"[\w:/?&=%.~-]+", address, re.ASCII)
        assert len(address) <= 300
        shown = parse_qs(urlsplit(address).query, keep_blank_values=True)
        assert len(shown) in (3, 5)
        [title] = shown.get("text", shown.get("subject", []))
        assert name.startswith(title)


def lines(text: str) -> list[str]:
    """Unfold the lines of an iCalendar file (RFC 5545, 3.1)."""
    assert text.endswith("\r\n")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    return text.removesuffix("\r\n").replace("\r\n ", "").split("\r\n")


def plain(text: str) -> str:
    """Undo the escapes of a text (RFC 5545, 3.3.11)."""
    return re.sub(r"\\(.)", lambda found: {"n": "\n"}.get(found[1], found[1]), text)


def test_a_file_is_an_event() -> None:
    """As RFC 5545 has it: once, in UTC, with an id of its own."""
    file = calendar_file("1.ics", TITLE, TIME, NOW, "abc-1")
    assert (file.name, file.media_type) == ("1.ics", "text/calendar")
    assert lines(file.text) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//AskFirst//EN",
        "BEGIN:VEVENT",
        "UID:abc-1",
        "DTSTAMP:20261116T090000Z",
        "DTSTART:20261130T133000Z",
        "DTEND:20261130T140000Z",
        f"SUMMARY:{TITLE}",
        "END:VEVENT",
        "END:VCALENDAR",
    ]


@settings(max_examples=40)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
@example("🎉" * 60)
@example("a\\n;b,c:d\\")
def test_a_name_in_a_file_is_only_a_name(name: str) -> None:
    """However long it is, and whatever it holds, it comes back as it was."""
    file = calendar_file("1.ics", name, TIME, NOW, "abc-1")
    read = lines(file.text)
    assert len(read) == 11
    assert plain(read[8].removeprefix("SUMMARY:")) == name


@pytest.mark.parametrize("name", ["a\r\nEND:VEVENT", "a\nb", "a\rb"])
def test_a_break_in_a_name_begins_no_line(name: str) -> None:
    """Names hold none; a file would hold it as text."""
    assert len(lines(calendar_file("1.ics", name, TIME, NOW, "abc-1").text)) == 11
