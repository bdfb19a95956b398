"""One language's messages, each parsed when it is first said, so that many languages cost little.

The only module that knows Fluent (docs/decisions/0013-fluent-behind-one-module.md).
"""

import re
from collections.abc import Callable, Mapping

from babel import Locale, localedata
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.messages.isolation import RLM, isolate, isolated, latin_isolated
from bot.messages.languages import ENGLISH, PSEUDO
from bot.messages.locales import written
from bot.messages.pseudo import CLOSING, OPENING, lengthened

#: A message in a file, up to the next key or comment.
_ENTRY = re.compile(r"^([a-z][\w-]*) *=.*(?:\n(?![a-zA-Z#-]).*)*", re.MULTILINE)
#: Another message that is quoted in one.
_QUOTED = re.compile(r"\{ *([a-z][\w-]*) *\}")
#: What is no sentence: patterns, and names that Discord takes.
_NO_SENTENCE = ("pattern-", "command-", "option-", "server-new-")
#: Names of countries, languages, currencies, units and time zones: half a megabyte a language.
_UNUSED = (
    *("currency_names", "currency_names_plural", "languages", "scripts", "territories", "variants"),
    *("meta_zones", "time_zones", "unit_display_names", "unit_patterns", "compound_unit_patterns"),
)
#: By what texts choose, rather than say it.
_CHOICES = frozenset({"platform", "which"})


class Catalogue:
    """The messages of a language."""

    def __init__(self, locale: str) -> None:
        self.locale = locale
        source = written(ENGLISH if locale == PSEUDO else locale)
        self._sources = {entry[1]: entry[0] for entry in _ENTRY.finditer(source)}
        self.babel = _babel_locale(ENGLISH if locale == PSEUDO else locale)
        self.right_to_left = self.babel.text_direction == "rtl"
        # Fluent would isolate every argument; here those are that need it.
        self._bundle = FluentBundle([str(self.babel)], use_isolating=False)

    def __contains__(self, key: str) -> bool:
        return key in self._sources or self._bundle.has_message(key)

    def say(self, key: str, args: Mapping[str, object]) -> str:
        """Put a message into words; a missing message or argument raises."""
        self._parse(key)
        pattern = self._bundle.get_message(key).value
        given = {
            name: self.isolated(value) if isinstance(value, str) and name not in _CHOICES else value
            for name, value in args.items()
        }
        text, errors = self._bundle.format_pattern(pattern, given) if pattern else ("", ["empty"])
        if errors:
            raise LookupError(f"{key} in {self.locale}: {errors[0]}")
        return str(text)

    def isolated(self, words: str) -> str:
        """Isolate what isn't of this language: from right to left all, else what would turn it."""
        return isolate(words) if self.right_to_left else isolated(words)

    def _parse(self, key: str) -> None:
        """Parse a message, and those that it quotes, if it isn't yet."""
        if (source := self._sources.get(key)) is None or self._bundle.has_message(key):
            return
        for quoted in _QUOTED.findall(source):
            self._parse(quoted)
        resource = FluentResource(source)
        for entry in resource.body:
            self._adapt(entry)
        # In this order: another thread finds a message here or there, and what it quotes as well.
        self._bundle.add_resource(resource)
        self._sources.pop(key, None)

    def _adapt(self, entry: ftl.EntryType) -> None:
        """Make words what this language needs: brackets around them, or marks of direction."""
        if not isinstance(entry, ftl.Message) or entry.value is None:
            return
        if entry.id.name.startswith(_NO_SENTENCE):
            return
        if self.locale == PSEUDO:
            _surround(entry.value, OPENING, CLOSING)
            _Words(lengthened).visit(entry)
        elif self.right_to_left:
            _Words(latin_isolated).visit(entry)
            _surround(entry.value, RLM, RLM)


def _babel_locale(locale: str) -> Locale:
    """Load what CLDR says of a language, without the half of it that no text of ours uses."""
    found = Locale.parse(locale, sep="-")
    data = localedata.load(str(found))
    for name in _UNUSED:
        data.pop(name, None)
    return found


class _Words(Visitor):
    """Changes each piece of text of a message, whatever variant it stands in."""

    def __init__(self, change: Callable[[str], str]) -> None:
        self._change = change

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802
        node.value = self._change(node.value)


def _surround(pattern: ftl.Pattern, before: str, after: str) -> None:
    pattern.elements = [ftl.TextElement(before), *pattern.elements, ftl.TextElement(after)]
