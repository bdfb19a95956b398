"""What the bot knows about its reader, in full: a few lines for each thing that is kept."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import groupby

from bot.domain.people import Person
from bot.domain.personal_data import Held, Record
from bot.domain.times import read_day_part
from bot.messages.actions import Action
from bot.messages.times import write_part
from bot.messages.views import Block, Button, Card, Quote, Text, When
from bot.messages.voice import Voice

#: How long a page is, in characters: it fits into a message of every platform.
PAGE_LENGTH = 2000
#: Columns that hold people's own words.
_WORDS = frozenset({"about", "reason", "note", "note_a", "note_b", "words", "reply"})
#: Columns whose values have texts of their own.
_NAMED = frozenset({"state", "answer", "kind", "choice"})


def my_data_card(records: Sequence[Record], page: int, voice: Voice) -> Card:
    """Show one page of it, and a button to the next."""
    pages = _pages(records, voice)
    page = min(max(page, 1), len(pages))
    blocks = [voice.title("data-title"), voice.note("data-how")] if page == 1 else []
    more: tuple[Button, ...] = ()
    if page < len(pages):
        more = (voice.button(Action.MY_DATA, str(page + 1), label="button-mydata-more"),)
    return Card((*blocks, *pages[page - 1]), more, locale=voice.locale)


def _pages(records: Sequence[Record], voice: Voice) -> list[list[Block]]:
    """Divide it into pages, without taking a record apart."""
    pages, length = [list[Block]()], 0
    for part in _parts(records, voice):
        size = sum(map(_length, part))
        if pages[-1] and length + size > PAGE_LENGTH:
            pages.append([])
            length = 0
        pages[-1] += part
        length += size
    return pages if pages[0] else [[voice.paragraph("data-nothing")]]


def _parts(records: Sequence[Record], voice: Voice) -> Iterator[list[Block]]:
    """Write record after record, the first of its kind below a title."""
    for held, same in groupby(records, key=lambda record: record.held):
        for number, record in enumerate(same):
            title: list[Block] = [voice.title(f"data-{_dashed(held)}")] if number == 0 else []
            yield [*title, *_lines(record, voice)]


def _lines(record: Record, voice: Voice) -> Iterator[Block]:
    for name, value in record.values.items():
        if value in (None, "", [], False) and not _says_more(record, name):
            continue
        field = voice.say(f"data-field-{_dashed(name)}")
        if name in _WORDS:
            yield voice.paragraph("data-words", field=Text(field))
            yield Quote(str(value))
        else:
            yield voice.paragraph("data-line", field=Text(field), value=_value(name, value, voice))


def _says_more(record: Record, name: str) -> bool:
    """Tell whether a no is worth a line: what somebody once switched off."""
    return record.held is Held.YOU and name in ("active", "follow_ups")


def _value(name: str, value: object, voice: Voice) -> object:
    match value:
        case bool():
            return Text(voice.say("data-yes" if value else "data-no"))
        case datetime():
            return When(value, with_time=True)
        case timedelta():
            return Text(voice.say("form-days", days=max(1, round(value / timedelta(days=1)))))
        case Person():
            return value
        case list() if name == "parts":
            return "; ".join(write_part(part, voice) for part in map(read_day_part, value) if part)
        case list():
            return "; ".join(": ".join(map(str, p)) if isinstance(p, list) else p for p in value)
        case StrEnum() | str() if name in _NAMED:
            return Text(voice.say(f"data-value-{_dashed(str(value))}"))
    return str(value)


def _dashed(name: str) -> str:
    return name.replace("_", "-")


def _length(block: Block) -> int:
    if isinstance(block, Quote):
        return len(block.text)
    return sum(len(getattr(span, "text", "")) + 25 for span in block.spans)
