"""What is missing in a translation, and what no longer fits: findings, each at a line of the file.

Everything is compared with English: keys, arguments, choices, plural categories by CLDR, and what
the platforms take. What Fluent can't say about a sentence is tried by saying it.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from babel import Locale
from babel.plural import PluralRule

from adapters.shared import utf16
from bot.messages.isolation import UNSEEN
from bot.messages.languages import ENGLISH
from bot.messages.views import Foreign, When
from bot.messages.voice import Voice
from tests.translations.limits import is_command_name, is_typed, limit_of
from tests.translations.samples import CHOICES, NUMBERS, arguments
from tests.translations.source import Message, source

#: The numbers that our texts ever say, from 0 on.
COUNTED = range(1001)
_TRIED = (0, 1, 2, 3, 5, 11, 21, 100)
_BERLIN = ZoneInfo("Europe/Berlin")
#: Three words that are the same as in English weren't translated.
_UNTRANSLATED = 3
_WORD = re.compile(r"[^\W\d_]{2,}")
_PRESSED = ("button-", "menu-", "command-")
_QUOTED = re.compile("“([^“”]+)”")


class Finding(NamedTuple):
    """What is wrong, and where."""

    line: int
    key: str
    what: str

    def __str__(self) -> str:
        return f"{self.line}: {self.key}: {self.what}" if self.key else f"{self.line}: {self.what}"


def findings(locale: str) -> list[Finding]:
    """Find all that is missing or doesn't fit in a locale."""
    ours, english = source(locale), source(ENGLISH)
    found = [Finding(line, "", what) for line, what in ours.broken]
    if locale != ENGLISH and not ours.head:
        found.append(Finding(1, "", "says above all how people are addressed, and a glossary"))
    missing = sorted(english.keys - ours.keys)
    lines = {key: english.messages[key].line for key in missing}
    found += (Finding(1, key, f"is missing; see en.ftl:{lines[key]}") for key in missing)
    for key, message in ours.messages.items():
        if key not in english.messages:
            found.append(Finding(message.line, key, "isn't in en.ftl"))
            continue
        wrong = list(_wrong(locale, message, english.messages[key]))
        found += (Finding(message.line, key, what) for what in wrong)
    return found


def _wrong(locale: str, message: Message, english: Message) -> Iterator[str]:
    if message.variables != english.variables:
        theirs = _listed(english.variables)
        yield f"takes {_listed(message.variables)}; in English it takes {theirs}"
        return  # it can't be said
    if missing := message.references - source(locale).keys:
        yield f"quotes {_listed(missing)}, which isn't there"
        return
    if UNSEEN.search(message.words):
        yield "has marks of direction; the bot sets them itself"
    yield from _choices(locale, message, english)
    yield from _numbers(locale, message)
    yield from _words(locale, message)
    yield from _length(locale, message)
    if locale != ENGLISH:
        yield from _beside_english(locale, message, english)


def _listed(names: frozenset[str]) -> str:
    return ", ".join(sorted(names)) or "nothing"


# Choices between variants.


@cache
def _plural(locale: str) -> PluralRule:
    return Locale.parse(locale, sep="-").plural_form


@cache
def _categories(locale: str) -> tuple[str, ...]:
    """Tell the plural category of each number, by CLDR."""
    return tuple(map(_plural(locale), COUNTED))


def _choices(locale: str, message: Message, english: Message) -> Iterator[str]:
    theirs = {variable: keys for variable, keys, _ in english.selectors}
    for variable, keys, default in message.selectors:
        if variable in NUMBERS:
            yield from _plurals(locale, variable, keys, default)
        elif keys != theirs.get(variable):
            wanted = _listed(theirs.get(variable, frozenset()))
            yield f"chooses by ${variable} between {_listed(keys)}; in English it is {wanted}"
    for variable in theirs.keys() - {variable for variable, _, _ in message.selectors} - NUMBERS:
        yield f"doesn't choose by ${variable}"


def _plurals(locale: str, variable: str, keys: frozenset[str], default: str) -> Iterator[str]:
    words = {key for key in keys if not key.replace(".", "").isdecimal()}
    for key in sorted(words - {*_plural(locale).tags, "other"}):
        yield f"has a [{key}] of ${variable}, which this language doesn't have"
    exact = {int(key) for key in keys - words if key.isdecimal()}
    of_rest = {one for number, one in enumerate(_categories(locale)) if number not in exact}
    if missing := of_rest - words - ({"other"} if default == "other" else set()):
        yield f"lacks {', '.join(f'[{one}]' for one in sorted(missing))} of ${variable}"


def _numbers(locale: str, message: Message) -> Iterator[str]:
    """A variant that stands for several numbers says which one it is."""
    for variable in message.variables & NUMBERS:
        chosen = [keys for name, keys, _ in message.selectors if name == variable]
        exact = {key for keys in chosen for key in keys}
        for number in _TRIED:
            named = str(number) in exact or (chosen and _is_alone(locale, number))
            words = _said(locale, message, number)
            if not named and str(number) not in words:
                yield f"doesn't say the {number} of ${variable}: {words}"
                break


@cache
def _is_alone(locale: str, number: int) -> bool:
    """Tell whether a number has a plural category for itself: "a day" is one day in English."""
    categories = _categories(locale)
    return categories.count(categories[number]) == 1


# Words.


def _said(
    locale: str, message: Message, number: int = 2, platform: str = "", *, marks: bool = False
) -> str:
    """Say it in plain text about an ordinary person, perhaps with marks that nobody sees."""
    voice = Voice(locale, _BERLIN, platform)
    made = arguments(message.variables - {"platform"}, number=number)
    plain = {name: _plain_text(value, voice) for name, value in made.items()}
    words = voice.say(message.key, **plain)
    return words if marks else UNSEEN.sub("", words)


def _plain_text(value: object, voice: Voice) -> object:
    match value:
        case Foreign(text):
            return text
        case When():
            return voice.write_date(value)
        case _:
            return value


def _words(locale: str, message: Message) -> Iterator[str]:
    if message.key.startswith("pattern-"):
        return
    for platform in CHOICES["platform"] if "platform" in message.variables else ("",):
        yield from _typography(_said(locale, message, platform=platform))
    words = _said(locale, message)
    if is_command_name(message.key) and not is_typed(words):
        yield f"is typed on Discord: small letters, digits, - and _, no spaces: {words!r}"


def _typography(words: str) -> Iterator[str]:
    if words != words.strip() or "  " in words:
        yield f"has a space too many: {words!r}"
    if found := re.search(r'["\n]|\.\.', words):
        yield f"has {found[0]!r}; take this language's quotation marks, and … for dots"
    if words != unicodedata.normalize("NFC", words):
        yield "isn't written in Unicode's composed form (NFC)"


def _length(locale: str, message: Message) -> Iterator[str]:
    limit = limit_of(message.key, names_somebody=bool(message.variables - NUMBERS))
    if limit is None:
        return
    # Platforms count marks of direction too; what their clients show is counted without.
    words = _said(locale, message, marks=not message.key.startswith("button-"))
    if (length := utf16.length(words)) > limit.units:
        yield f"has {length} characters; {limit.units} fit {limit.where}: {words}"


# Beside English.


def _beside_english(locale: str, message: Message, english: Message) -> Iterator[str]:
    if message.words == english.words and len(_WORD.findall(english.words)) >= _UNTRANSLATED:
        yield "is the same as in English"
    ours, theirs = _plain(locale, message.key), _plain(ENGLISH, message.key)
    if message.key.startswith(_PRESSED) and ours.endswith("…") != theirs.endswith("…"):
        yield f"{'needs' if theirs.endswith('…') else 'has'} dots: they say that a form opens"
    for quoted in _QUOTED.findall(theirs):
        for label in _labels().get(quoted.removesuffix("…"), ()):
            name = _plain(locale, label).removesuffix("…").strip()
            if name.casefold() not in ours.casefold():
                yield f"quotes “{quoted}”, which is {name!r} here ({label})"


@cache
def _plain(locale: str, key: str) -> str:
    message = source(locale).messages.get(key) or source(ENGLISH).messages[key]
    return _said(locale, message)


@cache
def _labels() -> dict[str, tuple[str, ...]]:
    """What can be pressed, by its English label without dots."""
    found: dict[str, tuple[str, ...]] = {}
    for key, message in source(ENGLISH).messages.items():
        if key.startswith("button-") and not message.variables:
            label = _plain(ENGLISH, key).removesuffix("…")
            found[label] = (*found.get(label, ()), key)
    return found
