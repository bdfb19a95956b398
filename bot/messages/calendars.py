"""How a time gets into somebody's calendar: addresses that fill in an entry, and iCalendar files.

Neither gives the bot access to a calendar: whoever follows a link or opens a file decides.
"""

from collections.abc import Iterator
from datetime import datetime
from urllib.parse import quote, urlencode

from bot.domain.times import Span
from bot.messages.views import Attachment

_GOOGLE = "https://calendar.google.com/calendar/render"
#: Outlook has an address for work accounts, and one for private ones.
_OUTLOOK_AT_WORK = "https://outlook.office.com/calendar/0/deeplink/compose"
_OUTLOOK = "https://outlook.live.com/calendar/0/deeplink/compose"
#: Where people are at work.
_WORKPLACES = frozenset({"slack"})
#: How long an entry's name may be in an address, in characters as addresses write them: six
#: addresses fit into one message of Discord's, whatever the names are written in.
_TITLE_LIMIT = 110
#: Octets in a line (RFC 5545, 3.1).
_LINE_LIMIT = 75
_ESCAPES = str.maketrans({"\\": "\\\\", ";": r"\;", ",": r"\,", "\n": r"\n", "\r": None})


def google_address(title: str, time: Span) -> str:
    """Make the address that fills in an entry of a Google calendar."""
    dates = f"{_compact(time.start)}/{_compact(time.end)}"
    return _address(_GOOGLE, action="TEMPLATE", text=_short(title), dates=dates)


def outlook_address(title: str, time: Span, platform: str) -> str:
    """Make the address that fills in an entry of an Outlook calendar."""
    base = _OUTLOOK_AT_WORK if platform in _WORKPLACES else _OUTLOOK
    start, end = (f"{at:%Y-%m-%dT%H:%M:%SZ}" for at in (time.start, time.end))
    values = {"path": "/calendar/action/compose", "rru": "addevent"}
    return _address(base, **values, subject=_short(title), startdt=start, enddt=end)


def _address(base: str, **values: str) -> str:
    return f"{base}?{urlencode(values, quote_via=quote, safe='')}"


def _short(title: str) -> str:
    while len(quote(title)) > _TITLE_LIMIT:
        title = title[:-1].rstrip()
    return title


def _compact(at: datetime) -> str:
    return f"{at:%Y%m%dT%H%M%SZ}"


def calendar_file(name: str, title: str, time: Span, made_at: datetime, uid: str) -> Attachment:
    """Write one time as an iCalendar file (RFC 5545); `uid` tells entries apart."""
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//AskFirst//EN",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{_compact(made_at)}",
        f"DTSTART:{_compact(time.start)}",
        f"DTEND:{_compact(time.end)}",
        f"SUMMARY:{title.translate(_ESCAPES)}",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    text = "".join(f"{part}\r\n" for line in lines for part in _folded(line))
    return Attachment(name, "text/calendar", text)


def _folded(line: str) -> Iterator[str]:
    """Fold a long line: what continues it begins with a space, and no character is cut in two."""
    part = ""
    for character in line:
        if len((part + character).encode()) > _LINE_LIMIT:
            yield part
            part = " "
        part += character
    yield part
