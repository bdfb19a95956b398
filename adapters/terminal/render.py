"""Draws what is seen: a JSON object a line, or a picture of everyone's screen for a person."""

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from itertools import dropwhile
from zoneinfo import ZoneInfo

from rich import box
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.panel import Panel
from rich.rule import Rule
from rich.segment import Segment
from rich.style import Style as Look
from rich.text import Text as Line

from adapters.terminal.directory import ALEX, HARBOR, JO, SAM
from adapters.terminal.inbound import Did
from adapters.terminal.outbound import Event, Seen
from bot.domain.days import instant
from bot.messages.actions import Action
from bot.messages.views import (
    Block,
    Button,
    Card,
    Emphasis,
    Mention,
    Paragraph,
    Quote,
    Style,
    Text,
    When,
    spans_text,
)

#: Everyone's colour, and how far their lane is from the left.
COLORS = {SAM.id: "cyan", ALEX.id: "magenta", JO.id: "dark_orange3"}
LANES = {SAM.id: 0, ALEX.id: 1, JO.id: 2}
FIRST_NAMES = {person.id: person.name.split()[0] for person in (SAM, ALEX, JO)}
#: A card is as wide as a chat's message; the lanes take the rest of 80 columns.
CARD_WIDTH = 62
LANE_WIDTH = 8
WIDEST = 96

UTC = ZoneInfo("UTC")

#: Longer spans are written without their seconds.
_EXACT = timedelta(minutes=10)


def json_line(seen: Seen) -> str:
    """Write what is seen as one line of JSON."""
    line: dict[str, object] = {
        "at": seen.at.isoformat().replace("+00:00", "Z"),
        "to": seen.to,
        "event": str(seen.event),
        "message": seen.message,
        "text": seen.text,
        "buttons": list(seen.buttons),
    }
    if seen.event is Event.CONVERSATION:
        line["members"] = list(seen.members)
    return json.dumps(line, ensure_ascii=False)


class Picture:
    """Shows everyone's private screen side by side, as no single person ever sees them."""

    def __init__(
        self, console: Console, start: datetime, when: Callable[[When], str], command: str
    ) -> None:
        self._console = console
        self._command = command
        self._start = start
        self._when = when
        self._last: datetime | None = None
        self._cards: dict[str, Card] = {}
        self._drawn_for: set[str] = set()  #: members for whom the last conversation stands

    def see(self, seen: Seen) -> None:
        """Draw a card; a conversation once for all members, an unchanged card not at all."""
        before = self._cards.get(seen.message)
        self._cards[seen.message] = seen.card
        if seen.event is Event.CONVERSATION:
            self._converse(seen)
        elif before is None:
            self._at(seen.at)
            self._print(seen.to, private_card(seen, self._when, self._card_width))
        elif before != seen.card:
            self._at(seen.at)
            self._print(seen.to, changed_card(seen, before, self._when, self._card_width))

    def watch(self, did: Did) -> None:
        """Say what somebody presses or types."""
        self._at(did.at)
        self._print(did.who, deed(did, self._when))

    def end(self) -> None:
        """Say what it was, and where to go next."""
        self._console.print(Rule(Line("The end", "bold"), style="dim"))
        self._console.print(farewell(self._command))

    def _converse(self, seen: Seen) -> None:
        if seen.to in self._drawn_for:
            self._drawn_for.discard(seen.to)
            return
        self._drawn_for = set(seen.members) - {seen.to}
        self._at(seen.at)
        self._console.print(conversation(seen, self._when), Line())

    def _at(self, moment: datetime) -> None:
        if moment == self._last:
            return
        if self._last is None:
            self._console.print(prologue(), Line())
        else:
            self._console.print(Line(f"⋮  {written_span(moment - self._last)} later", "dim"))
        self._last = moment
        title = Line(time_line(moment, self._start), "bold")
        self._console.print(Rule(title, align="left", style="dim"), Line())

    def _print(self, who: str, what: RenderableType) -> None:
        room = max(0, self._console.width - self._card_width) // 2
        left = LANES.get(who, 0) * min(LANE_WIDTH, room)
        lane = Padding(what, (0, 0, 0, left), expand=False)
        self._console.print(lane, Line(), width=left + self._card_width)

    @property
    def _card_width(self) -> int:
        return min(CARD_WIDTH, self._console.width)


def time_line(moment: datetime, start: datetime) -> str:
    """Write the simulated time: `Mon 16 Nov 09:00 · day 0`."""
    clock = f"{moment:%H:%M:%S}" if moment.second else f"{moment:%H:%M}"
    days = (moment.date() - start.date()).days
    return f"{moment:%a} {moment.day} {moment:%b} {clock} · day {days}"


def written_span(span: timedelta) -> str:
    """Write about how long something took, in its two largest units."""
    rounded = round(span.total_seconds() / 60) * 60 if span > _EXACT else span.total_seconds()
    minutes, seconds = divmod(int(rounded), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    units = {"day": days, "hour": hours, "minute": minutes, "second": seconds}
    parts = [f"{n} {unit}{'s' * (n != 1)}" for unit, n in units.items() if n]
    return " and ".join(parts[:2]) or "a moment"


def prologue() -> RenderableType:
    """Say what is about to be played."""
    return Group(
        Line.assemble(("AskFirst", "bold"), ", one introduction in simulated time."),
        Line(
            f"You look over the shoulders of three people in {HARBOR.name}. "
            "Each of them sees only their own cards.",
            "dim",
        ),
    )


def deed(did: Did, when: Callable[[When], str]) -> Line:
    """Say what somebody does: types a command, or presses a button."""
    color = COLORS.get(did.who, "white")
    line = Line.assemble(("▸ ", color), (FIRST_NAMES.get(did.who, did.who), f"bold {color}"))
    if did.click is None or did.button is None:
        return line.append(" types  ").append(did.what, "italic")
    line.append(" presses  ").append(f"[ {did.what} ]", f"bold {color}")
    if not did.button.there:
        line.append("  on an old card, which has no such button any more", "dim")
    values = dict(did.click.values)
    if did.click.action is Action.LATER:
        line.append(f"  and picks {when(When(values['on']))}").append(
            _as_in_a_form(values["on"]), "dim"
        )
    if did.click.action in (Action.TELL, Action.LET_KNOW) and values:
        line.append("  and picks a ready-made sentence")
    if did.click.action is Action.INTRODUCE:
        line.append("  and says why in other words")
    return line


def _as_in_a_form(on: datetime) -> str:
    """Say what a form would mean by that day, where the schedule's whole days mean another hour."""
    morning = instant(on.date(), UTC)
    if on == morning:
        return ""
    return f"\n  ({on:%H:%M}, as the demo counts whole days; a form means {morning:%H:%M})"


def private_card(seen: Seen, when: Callable[[When], str], width: int) -> Panel:
    """Draw a message or a reply that one person sees."""
    color = COLORS.get(seen.to, "white")
    reply = seen.event is Event.REPLY
    body = _body(seen.card, when, color)
    note = " · a reply" if reply else ""
    border = f"dim {color}" if reply else color
    return _panel(body, _only(seen.to, note), border, width)


def changed_card(seen: Seen, before: Card, when: Callable[[When], str], width: int) -> Panel:
    """Draw, more quietly, what is new on a card, and what can be pressed now."""
    known = [_words(block) for block in before.blocks]
    new = [block for block in seen.card.blocks if _words(block) not in known]
    lines: list[RenderableType] = list(_blocks(new, when))
    if seen.card.buttons:
        lines += _buttons(seen.card.buttons, "default")
    elif before.buttons:
        lines.append(Line("(no buttons any more)"))
    lines += _blocks([line for line in seen.card.footer if line not in before.footer], when)
    return _panel(
        Group(*_from_the_top(lines)), _only(seen.to, " · the card changes"), "dim", width, "dim"
    )


def conversation(seen: Seen, when: Callable[[When], str]) -> Panel:
    """Draw a message in the conversation, once for all members."""
    members = sorted(seen.members, key=lambda member: LANES.get(member, len(LANES)))
    names = [FIRST_NAMES.get(member, member) for member in members]
    title = Line(f" A conversation: {' · '.join(names)} ", "bold green")
    body = _body(seen.card, when, "green")
    return Panel(body, box=box.DOUBLE, title=title, border_style="green", padding=(1, 2))


def farewell(command: str) -> RenderableType:
    """Say where to go next; `command` is what starts AskFirst here."""
    ways = (
        (f"{command} demo --alex no@36h", "a no that nobody else can see"),
        (f"{command} demo --jo tell", "a no that Sam may know of"),
        (f"{command} demo --request", "Jo asks Sam to introduce her"),
        (f"{command} demo --json", "the same, as data"),
        (f"{command} playground", "be everybody, in the browser"),
    )
    longest = max(len(way) for way, _ in ways)
    lines = (
        Line.assemble("  ", (f"{way:<{longest}}", "bold"), ("   " + what, "dim"))
        for way, what in ways
    )
    return Group(Line("That was the real thing, but for the people and the time. Next:"), *lines)


def _body(card: Card, when: Callable[[When], str], color: str) -> Group:
    words, small = _blocks(card.blocks, when), _blocks(card.footer, when)
    return Group(*_from_the_top([*words, *_buttons(card.buttons, color), *small]))


def _from_the_top(lines: Iterable[RenderableType]) -> Iterator[RenderableType]:
    """Leave out empty lines where nothing stands above them."""
    return dropwhile(lambda line: isinstance(line, Line) and not line, lines)


def _words(block: Block) -> object:
    """What a block says, however it weighs."""
    return block.text if isinstance(block, Quote) else block.spans


def _only(person: str, note: str = "") -> Line:
    name = FIRST_NAMES.get(person, person)
    return Line.assemble(f" 🔒 only {name} sees this", (note, "dim"), " ")


def _panel(body: Group, title: Line, border: str, width: int, style: str = "none") -> Panel:
    title.stylize(border)
    return Panel(
        body,
        box=box.ROUNDED,
        title=title,
        title_align="left",
        border_style=border,
        style=style,
        width=width,
        padding=(0, 1),
    )


_LOOKS = {Style.TITLE: "bold", Style.BODY: "", Style.NOTE: "dim"}


def _blocks(blocks: Iterable[Block], when: Callable[[When], str]) -> Iterator[RenderableType]:
    before: Block | None = None
    for block in blocks:
        after_small_print = before is not None and _small_print(before)
        if isinstance(before, Quote) or (_small_print(block) and not after_small_print):
            yield Line()
        before = block
        if isinstance(block, Quote):
            yield QuoteBar(block.text)
            continue
        line = Line(style=_LOOKS[block.style])
        for span in block.spans:
            color = COLORS.get(span.id, "") if isinstance(span, Mention) else ""
            bold = isinstance(span, Text) and span.bold
            line.append(spans_text((span,), when), color or ("bold" if bold else None))
        yield line


def _small_print(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.style is Style.NOTE


def _buttons(buttons: tuple[Button, ...], color: str) -> Iterator[RenderableType]:
    main = [button for button in buttons if button.emphasis is not Emphasis.MORE]
    more = [button for button in buttons if button.emphasis is Emphasis.MORE]
    if buttons:
        yield Line()
    if main:
        yield Chips(_chip(button, color) for button in main)
    if more:
        yield Chips(Line(f"· {button.label}", "dim") for button in more)


def _chip(button: Button, color: str) -> Line:
    bold = "bold " if button.emphasis is Emphasis.PRIMARY else ""
    return Line(f"[ {button.label} ]", bold + color)


class QuoteBar:
    """A person's own words beside a bar, however many lines they take."""

    def __init__(self, words: str) -> None:
        self._words = Line(words, "italic")

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        narrow = options.update(width=max(1, options.max_width - 2))
        for line in console.render_lines(self._words, narrow, pad=False):
            yield Segment("▌ ", Look.parse("dim"))
            yield from line
            yield Segment.line()


class Chips:
    """Buttons in a row, and in further rows where they don't fit; never broken."""

    def __init__(self, chips: Iterable[Line]) -> None:
        self._chips = list(chips)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        row = Line()
        for chip in self._chips:
            if row and row.cell_len + 1 + chip.cell_len > options.max_width:
                yield row
                row = Line()
            row = Line(" ").join((row, chip)) if row else chip
        yield row
