"""A locale's file as it is written: messages, what each takes, how it chooses among variants."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

import bot.messages.locales

LOCALES = Path(bot.messages.locales.__file__).parent


class _Parts(Visitor):
    """Collects variables, selectors with the names of their variants, and references."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.selectors: list[tuple[str, frozenset[str], str]] = []
        self.references: set[str] = set()
        self.words: list[str] = []

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802
        self.words.append(node.value)

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802
        self.references.add(node.id.name)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ftl.VariableReference):
            keys = [_key(variant) for variant in node.variants]
            default = next(_key(variant) for variant in node.variants if variant.default)
            self.selectors.append((node.selector.id.name, frozenset(keys), default))
        self.generic_visit(node)


def _key(variant: ftl.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ftl.Identifier) else str(variant.key.value)


@dataclass(frozen=True)
class Message:
    """One message: its line in the file, its arguments, its choices among variants."""

    key: str
    line: int
    #: The last of its lines.
    end: int
    variables: frozenset[str]
    #: Each choice: by which variable, between which variants, and which stands for all others.
    selectors: tuple[tuple[str, frozenset[str], str], ...]
    references: frozenset[str]
    #: What it says of its own, without what is put into it.
    words: str


@dataclass(frozen=True)
class Source:
    """A file of messages."""

    messages: Mapping[str, Message]
    #: Lines that stand twice or can't be read, with what is wrong.
    broken: tuple[tuple[int, str], ...] = ()
    #: What stands above all messages: form of address, glossary.
    head: str = ""

    @property
    def keys(self) -> frozenset[str]:
        """The keys of all messages."""
        return frozenset(self.messages)


@cache
def source(locale: str) -> Source:
    """Read what is shipped for a locale, whatever is wrong with it."""
    text = (LOCALES / f"{locale}.ftl").read_text("utf-8")
    messages: dict[str, Message] = {}
    broken: list[tuple[int, str]] = []
    for line, end, entry in _entries(text):
        if isinstance(entry, ftl.Junk):
            what = entry.annotations[0].message if entry.annotations else "not Fluent"
            broken.append((line, f"can't be read: {what}"))
        elif isinstance(entry, ftl.Message):
            if entry.id.name in messages:
                broken.append((line, f"{entry.id.name} stands there twice"))
            messages[entry.id.name] = _message(entry, line, end)
    head = re.match(r"(?:#.*\n)*", text)
    return Source(messages, tuple(broken), head[0] if head else "")


def _entries(text: str) -> Iterator[tuple[int, int, ftl.EntryType]]:
    for entry in FluentParser().parse(text).body:
        start, end = (entry.span.start, entry.span.end) if entry.span else (0, 0)
        if isinstance(entry, ftl.Message) and entry.comment and entry.id.span:
            start = entry.id.span.start
        yield text.count("\n", 0, start) + 1, text.count("\n", 0, end) + 1, entry


def _message(entry: ftl.Message, line: int, end: int) -> Message:
    parts = _Parts()
    parts.visit(entry)
    return Message(
        entry.id.name,
        line,
        end,
        frozenset(parts.variables),
        tuple(parts.selectors),
        frozenset(parts.references),
        " ".join(parts.words),
    )
