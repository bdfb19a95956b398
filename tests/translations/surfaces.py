"""What stands on somebody's screen, piece by piece, and what is wrong with it in a language."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from bot.messages.isolation import FSI, LRI, PDI, RLM, UNSEEN, turns
from bot.messages.locales import own_names
from bot.messages.pseudo import CLOSING, OPENING

#: Names as people have them: long, from right to left, with both, and in wide letters.
LONG_NAMES = (
    "Maximiliane Konstantinopoulou-Oberhuber",
    "عبد الرحمن بن محمد الأنصاري (he/him)",
    "長谷川 さくらこ Hasegawa Sakurako 🌸",
)
_OWN_NAMES = frozenset(name for _, name in own_names())
_SAME_EVERYWHERE = (*_OWN_NAMES, "AskFirst", "UTC")
_LETTER = re.compile(r"[^\W\d_]")
_GROUP = re.compile(f"{OPENING}[^{OPENING}{CLOSING}]*{CLOSING}")
#: What a sentence may hold that isn't translated: dates as they are written here.
_PLAIN = re.compile(r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|[A-Z][a-z]{2} \d{4}|\d+ [A-Z][a-z]{2})\b")


class Shown(NamedTuple):
    """Words on a screen: a sentence, or a label that is one message and nothing else."""

    words: str
    label: bool = False


def untranslated(shown: Iterable[Shown], foreign: Iterable[str]) -> list[str]:
    """Find what isn't of the pseudo-language: in no brackets, without accents, put together."""
    return [found for one in shown for found in _untranslated(one, tuple(foreign))]


def _untranslated(shown: Shown, foreign: tuple[str, ...]) -> Iterator[str]:
    words = UNSEEN.sub("", shown.words).removeprefix("> ")
    for name in sorted((*_SAME_EVERYWHERE, *foreign), key=len, reverse=True):
        words = words.replace(name, " ")
    if words.endswith("…") and (missing := words.count(OPENING) - words.count(CLOSING)):
        # It is cut, perhaps within a name: this language is longer than others.
        words = re.sub(r"[A-Za-z ]*…$", "…", words) + CLOSING * missing
    if f"{CLOSING}{OPENING}" in words:
        yield f"put together: {words}"
    outside, groups = words, 0
    while found := _GROUP.findall(outside):
        outside, groups = _GROUP.sub(" ", outside), len(found)
    if _LETTER.search(_PLAIN.sub(" ", outside)):
        yield f"outside of brackets: {words}"
    if shown.label and groups > 1:
        yield f"several messages in one label: {words}"
    if plain := re.findall(r"[A-Za-z]{3,}", _PLAIN.sub(" ", words)):
        yield f"without accents, {', '.join(plain)}: {words}"


def misdirected(shown: Iterable[Shown], *, right_to_left: bool) -> list[str]:
    """Find isolates that don't end, and sentences from right to left that don't say so."""
    ours = (one.words for one in shown if one.words not in _OWN_NAMES)
    return [found for words in ours for found in _misdirected(words, right_to_left)]


def _misdirected(words: str, right_to_left: bool) -> Iterator[str]:
    if words.count(FSI) + words.count(LRI) != words.count(PDI) and "…" not in words:
        yield f"isolates without an end: {words!r}"
    if right_to_left and turns(words.split(FSI, maxsplit=1)[0]) and RLM not in words:
        yield f"without its direction: {words!r}"
