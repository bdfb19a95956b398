"""Reads the playground's HTML back as a person does; what could do anything else fails the test."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

_FIELD = frozenset({"id", "name", "aria-invalid", "aria-describedby"})
#: Every element that may be there, with the attributes it may have.
ALLOWED: Mapping[str, frozenset[str]] = {
    "p": frozenset({"class", "id", "role", "dir"}),
    "blockquote": frozenset({"dir"}),
    "bdi": frozenset({"class"}),
    "a": frozenset({"href", "data-conversation", "target", "rel", "download"}),
    "strong": frozenset(),
    "time": frozenset({"datetime"}),
    "span": frozenset(),
    "div": frozenset({"class", "dir", "role", "aria-label"}),
    "details": frozenset({"class", "open"}),
    "summary": frozenset(),
    "button": frozenset({"type", "class", "data-action", "data-target"}),
    "form": frozenset({"novalidate", "dir", "data-action", "data-target"}),
    "h2": frozenset({"id"}),
    "label": frozenset({"for", "class"}),
    "input": _FIELD | {"type", "value", "min", "max", "checked", "data-list", "dir"},
    "textarea": _FIELD | {"rows", "data-limit", "dir"},
    "select": _FIELD,
    "option": frozenset({"value", "selected"}),
    "fieldset": _FIELD | {"role", "class", "aria-label"},
    "legend": frozenset(),
}
#: The only values that these attributes may have.
VALUES: Mapping[str, frozenset[str]] = {
    "class": frozenset(
        {"title", "body", "note", "mention", "buttons", "primary", "more", "field", "tick"}
        | {"problem", "way-in", "many", "ticks", "file"}
    ),
    "type": frozenset({"button", "submit", "text", "date", "radio", "checkbox"}),
    "role": frozenset({"alert", "radiogroup", "group"}),
    "dir": frozenset({"auto", "rtl", "ltr"}),
}
#: A link leads to a conversation on the same screen, to a calendar, or is a file for one.
LEADS_TO = (
    r"#conversation-\d+$|https://(calendar\.google|outlook\.live)\.com/calendar/"
    r"|data:text/calendar;charset=utf-8;base64,[A-Za-z0-9+/=]+$"
)
VOID = frozenset({"input"})
#: The elements whose text is read as one; they never hold each other.
_READ = frozenset(
    {"p", "blockquote", "h2", "label", "legend", "button", "option", "textarea", "summary"}
)

Attributes = dict[str, str]


@dataclass(frozen=True, slots=True)
class Key:
    """A button that can be pressed."""

    action: str
    target: str
    label: str
    primary: bool


@dataclass(slots=True)
class Read:
    """What a piece of HTML says and offers."""

    blocks: list[str] = field(default_factory=list)
    keys: list[Key] = field(default_factory=list)
    #: Of a form: what it makes, what is in it, what is wrong (at "", what belongs to no field).
    action: str = ""
    target: str = ""
    submit: str = ""
    values: dict[str, str | bool] = field(default_factory=dict)
    options: dict[str, list[str]] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """All that is to be read, a paragraph a line."""
        return "\n".join(self.blocks)

    @property
    def actions(self) -> tuple[str, ...]:
        """What the buttons do, in their order."""
        return tuple(key.action for key in self.keys)


def read_html(html: str) -> Read:
    """Read it; anything that isn't on the list is an AssertionError."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert not reader.open, f"never closed: {reader.open}"
    assert reader.pointed_at <= reader.ids, "a label or a description of nothing"
    described = {f"problem-{name}" for name in reader.read.problems if name}
    assert described == {id for id in reader.pointed_at if id.startswith("problem-")}
    return reader.read


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.read = Read()
        self.open: list[tuple[str, Attributes]] = []
        self.ids: set[str] = set()
        self.pointed_at: set[str] = set()
        self._words: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        assert tag in ALLOWED, f"<{tag}> isn't allowed"
        assert len(given) == len(attrs), f"an attribute twice in <{tag}>"
        for name, value in given.items():
            assert name in ALLOWED[tag], f"{name} isn't allowed in <{tag}>"
            assert value in VALUES.get(name, {value}), f'{name}="{value}" isn\'t allowed'
        if tag == "a":
            assert re.match(LEADS_TO, given["href"]), given["href"]
        if "id" in given:
            self.ids.add(given["id"])
        self.pointed_at |= {given[name] for name in ("for", "aria-describedby") if name in given}
        if tag in VOID:
            self._input(given)
            return
        self.open.append((tag, given))
        if tag in _READ:
            assert self._words is None, f"<{tag}> within a text"
            self._words = []
        if tag == "form":
            self.read.action, self.read.target = given["data-action"], given["data-target"]
        if tag == "select":
            self.read.values[given["name"]] = ""

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> of nothing"
        begun, given = self.open.pop()
        assert begun == tag, f"</{tag}> ends <{begun}>"
        if tag in _READ:
            words, self._words = "".join(self._words or ()), None
            self._text(tag, given, words)

    def handle_data(self, data: str) -> None:
        if self._words is not None:
            self._words.append(data)
        else:
            assert not data.strip("\n"), f"{data!r} stands outside"

    def _text(self, tag: str, given: Attributes, words: str) -> None:
        read = self.read
        if tag == "button" and given["type"] == "submit":
            read.submit = words
        elif tag == "button":
            primary = given.get("class") == "primary"
            read.keys.append(Key(given["data-action"], given["data-target"], words, primary))
        elif tag == "p" and given["class"] == "problem":
            read.problems[given.get("id", "").removeprefix("problem-")] = words
        elif tag == "textarea":  # a browser leaves out the first newline
            read.values[given["name"]] = words.removeprefix("\n")
        elif tag == "option":
            self._option(given)
        elif tag != "summary":
            read.blocks.append(words)

    def _option(self, given: Attributes) -> None:
        _, chooser = next((tag, given) for tag, given in reversed(self.open) if tag == "select")
        name = chooser["name"]
        self.read.options.setdefault(name, []).append(given["value"])
        if "selected" in given:
            self.read.values[name] = given["value"]

    def _input(self, given: Attributes) -> None:
        name, value, checked = given["name"], given["value"], "checked" in given
        if "data-list" in given:  # the page sends those that are ticked as one list
            chosen = [str(self.read.values.get(name, "")), value if checked else ""]
            self.read.values[name] = ",".join(filter(None, chosen))
        elif given["type"] == "checkbox":
            self.read.values[name] = checked
        elif given["type"] == "radio":
            self.read.options.setdefault(name, []).append(value)
            if checked:
                self.read.values[name] = value
        else:
            self.read.values[name] = value

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(f"a declaration: {decl}")

    def handle_pi(self, data: str) -> None:
        raise AssertionError(f"an instruction: {data}")

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(f"a declaration: {data}")
