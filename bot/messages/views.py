"""Platform-neutral cards and forms: what is said, never how a platform draws it.

A sentence is a tuple of spans, so that people's own words, mentions and dates stay what they are
until a renderer turns them into something safe on its platform (promise 8).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import Enum, auto

from bot.messages.actions import Action
from bot.messages.isolation import isolated

#: How much of somebody's words a notification shows, in characters: a lock screen has few lines.
PREVIEW_LIMIT = 120


@dataclass(frozen=True, slots=True)
class Text:
    """Our own words."""

    text: str
    bold: bool = False  #: what somebody is to see first


@dataclass(frozen=True, slots=True)
class Foreign:
    """Words that a person or a workspace chose; only text, whatever it looks like."""

    text: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A person: `id` is the platform's, `name` for where a mention can't be drawn."""

    id: str
    name: str
    handle: str = ""  #: nobody else's, where anybody may be called like another


@dataclass(frozen=True, slots=True)
class When:
    """An instant (UTC); renderers show it in the reader's time zone."""

    at: datetime
    with_time: bool = False
    #: In the reader's language and time zone, for where a platform can't show an instant.
    written: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Link:
    """An address: a web page or a mailbox. What the operator gave is shown as it is."""

    address: str
    label: str = ""  #: in our own words, what a long address of our own making is called instead

    @property
    def url(self) -> str:
        """Where it leads."""
        return self.address if "://" in self.address else f"mailto:{self.address}"


Span = Text | Foreign | Mention | When | Link
Spans = tuple[Span, ...]


class Style(Enum):
    """How a paragraph weighs."""

    TITLE = auto()
    BODY = auto()
    #: Small print.
    NOTE = auto()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A few sentences of our own words."""

    spans: Spans
    style: Style = Style.BODY


@dataclass(frozen=True, slots=True)
class Quote:
    """A person's own words, quoted as such; newlines allowed."""

    text: str


Block = Paragraph | Quote


class Emphasis(Enum):
    """How a button weighs."""

    PRIMARY = auto()
    PLAIN = auto()
    #: Behind a "more" menu where the platform has one.
    MORE = auto()


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What a platform may ask once more at a button; `action` is what is then done.

    Where a platform can't, the button's own action asks.
    """

    action: Action
    title: str
    text: str
    confirm: str
    deny: str


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press; `target` is an opaque or a platform's id, and carries no state."""

    action: Action
    target: str
    label: str
    emphasis: Emphasis = Emphasis.PLAIN
    #: The language of the label, for what a platform has to add to it.
    locale: str = field(default="en", compare=False)
    confirmation: Confirmation | None = field(default=None, compare=False)
    #: What the button says where the label, which names people, stands beside it.
    short: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class WayIn:
    """Leads to a conversation that the reader is in; pressing it tells the bot nothing."""

    label: str
    conversation: str  #: as its platform refers to it


@dataclass(frozen=True, slots=True)
class Attachment:
    """A small file of ours, for platforms on which the bot may attach one."""

    name: str
    media_type: str
    text: str


@dataclass(frozen=True, slots=True)
class Card:
    """A message, or a private reply."""

    blocks: tuple[Block, ...]
    buttons: tuple[Button, ...] = ()
    #: Shown instead where others than the reader can look in, as moderators can into a thread: it
    #: gives no answer away. One without blocks isn't shown there at all.
    public_card: "Card | None" = field(default=None, compare=False)
    #: The language of all this, for what a platform has to add where it cuts a list.
    locale: str = field(default="en", compare=False)
    #: Small print below the buttons: what a reader who is in a hurry may leave out.
    footer: tuple[Paragraph, ...] = ()
    #: What a notification says first; empty where the card itself begins so.
    preview: str = ""
    way_in: WayIn | None = None
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class TextField:
    """Free text of at most `limit` characters."""

    name: str
    label: str
    limit: int
    value: str = ""
    optional: bool = False
    multiline: bool = True
    hint: str = ""


@dataclass(frozen=True, slots=True)
class DateField:
    """A day in the reader's time zone, between `first` and `last`."""

    name: str
    label: str
    first: date
    last: date
    value: date | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class ChoiceField:
    """One of a few; `options` are pairs of value and label."""

    name: str
    label: str
    options: tuple[tuple[str, str], ...]
    value: str = ""
    optional: bool = False
    #: The labels are whole sentences, which are sent in somebody's name: a menu would cut them.
    sentences: bool = False


@dataclass(frozen=True, slots=True)
class ToggleField:
    """Yes or no: a box to tick, whose words are the label."""

    name: str
    label: str
    value: bool = False
    #: What it is about, where a platform wants words above a box too.
    heading: str = ""


@dataclass(frozen=True, slots=True)
class PersonField:
    """One member of the workspace; `value` is the platform's id."""

    name: str
    label: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class PeopleField:
    """Members of the workspace, at most `limit`; `values` are the platform's ids."""

    name: str
    label: str
    limit: int
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChannelField:
    """One place of the workspace in which many can read."""

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Option:
    """One of many: what it means by itself, and `short` below the heading of its group."""

    value: str
    label: str
    short: str


@dataclass(frozen=True, slots=True)
class OptionGroup:
    """Options that belong together, with what they are called together."""

    label: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class ManyField:
    """Any of many, at most 25 (a menu of Discord's holds no more); `values` are the chosen ones."""

    name: str
    label: str
    groups: tuple[OptionGroup, ...]
    values: tuple[str, ...] = ()
    hint: str = ""
    folded: bool = False  #: seldom needed: closed at first, where a platform shows it open

    @property
    def offered(self) -> tuple[Option, ...]:
        """All options, in order."""
        return tuple(option for group in self.groups for option in group.options)


Field = (
    TextField
    | DateField
    | ChoiceField
    | ManyField
    | ToggleField
    | PersonField
    | PeopleField
    | ChannelField
)


@dataclass(frozen=True, slots=True)
class Form:
    """A few questions; submitting makes the command of `action` and `target` with its values."""

    action: Action
    target: str
    title: str
    submit: str
    fields: tuple[Field, ...]
    intro: tuple[Block, ...] = ()
    locale: str = field(default="en", compare=False)  #: the language of all this


def filled(form: Form, values: object) -> Form:
    """Fill a form with what was given: the attributes that are named like its fields."""
    fields = tuple(_filled(part, getattr(values, part.name, None)) for part in form.fields)
    return replace(form, fields=fields)


def _filled(part: Field, value: object) -> Field:
    match part:
        case TextField() | ChoiceField() | PersonField() if isinstance(value, str):
            return replace(part, value=value)
        case ToggleField() if isinstance(value, bool):
            return replace(part, value=value)
        case ManyField() if isinstance(value, Sequence) and not isinstance(value, str):
            return replace(part, values=tuple(value))
        case DateField() if isinstance(value, date) and not isinstance(value, datetime):
            return replace(part, value=value)
    return part


def as_text(card: Card, when: Callable[[When], str]) -> str:
    """Write a card as plain text, a paragraph a line; `when` writes its dates."""
    return "\n".join(block_text(block, when) for block in (*card.blocks, *card.footer))


def block_text(block: Block, when: Callable[[When], str]) -> str:
    """Write a paragraph or a quote as plain text."""
    if isinstance(block, Quote):
        return "\n".join(f"> {line}" for line in block.text.split("\n"))
    return spans_text(block.spans, when)


def first_words(text: str, limit: int = PREVIEW_LIMIT) -> str:
    """Take the first words of somebody's text, in one line."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    head = line[:limit]
    return (head.rpartition(" ")[0] or head) + " …"


def spans_text(spans: Spans, when: Callable[[When], str]) -> str:
    """Write spans as plain text."""
    return "".join(_span_text(span, when) for span in spans)


def _span_text(span: Span, when: Callable[[When], str]) -> str:
    match span:
        case Text(text):
            return text
        case Foreign(text):
            return isolated(text)
        case Mention(name=name):
            return isolated(name)
        case Link(address, label):
            return label or address
        case When():
            return when(span)
