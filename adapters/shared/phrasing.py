"""A request as people phrase it: two of the people whom it names, and the words around them.

"introduce @a to @b, because …" names two people and gives a reason; "introduce", "to" and the comma
only connect them. "me to @b via @c: …" asks the second to introduce one to the first.
Pure: what a mention looks like is the platform's.
"""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from itertools import pairwise
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody who is named; `linked` is False for a name that the platform didn't recognise."""

    id: str
    name: str
    linked: bool = True


#: What was typed, in order: words, and the people among them.
Parts = Sequence[str | Mention]


class Request(NamedTuple):
    """The first two who are named, and the other words as they stood."""

    people: tuple[Mention, ...]
    words: str


class Wish(NamedTuple):
    """Whom somebody wants to meet, who is to introduce them, and the other words."""

    target: Mention | None
    connector: Mention | None
    words: str


def _words(kind: str) -> frozenset[str]:
    """Read the connecting words of one kind, of all languages together."""
    listed = files("adapters.shared").joinpath("connecting_words.toml").read_text("utf-8")
    return frozenset(" ".join(tomllib.loads(listed)[kind].values()).split())


#: Words between two people, verbs that ask for an introduction, and words before and after those.
JOINING, INTRODUCING, LEADING, TRAILING = map(
    _words, ("joining", "introducing", "leading", "trailing")
)
_LEAVING, _MYSELF, _THROUGH = map(_words, ("leaving", "myself", "through"))
_CONNECTING = JOINING | INTRODUCING | LEADING

#: Punctuation that separates people from each other and from the reason.
_MARKS = ",;:.…\N{EN DASH}—→|-"
_NARROW = ",;:\N{EN DASH}—→"
_MARK = f"[{re.escape(_MARKS)}]"
#: What may stand between words and still is no word.
_SIGNS = f"{_MARKS}<>=&+/?!"
#: A short code of an emoji, whose colons are no punctuation.
_EMOJI = r":[\w+'-]+:"
#: Punctuation right behind a mention, before one, and between spaces.
_BEHIND = re.compile(rf"(?!{_EMOJI})(?:{_MARK}+(?=\s|$)|[,;:?!]+)")
_BEFORE = re.compile(rf"(?:(?<=\s){_MARK}+|[{_NARROW}]+|^{_MARK}+)$")
_ALONE = re.compile(rf"\s+{_MARK}+(?=\s|$)|\s+")
_ENDS_WITH_EMOJI = re.compile(rf"{_EMOJI}$")
_FIRST_WORD = re.compile(r"([^\s,;:]+)")
_FIRST_WORD_AND_MARKS = re.compile(r"[^\s,;:]+[,;:]*(?=\s|$)|[^\s,;:]+[,;:]+")
_LAST_WORD = re.compile(r"([^\s,;:]+)$")
_POSSESSIVE = re.compile(r"['\N{RIGHT SINGLE QUOTATION MARK}]\w")


def read(parts: Parts) -> Request:
    """Find the two people; connecting words and punctuation between and around them go."""
    places = _places(parts)
    people = tuple(one for one in (parts[place] for place in places) if isinstance(one, Mention))
    linked = tuple(one for one in people if one.linked)
    if not places:
        return Request((), written(parts).strip())
    gaps = [*places, len(parts)]
    pieces = [written(parts[: places[0]])]
    for place, end in pairwise(gaps):
        rest = written(parts[place + 1 : end])
        kept = f"@{_named(parts[place])}" if _POSSESSIVE.match(rest) else ""
        pieces.append(f"{kept}{rest}")
    return Request(linked, _joined(_trimmed(pieces)))


def read_wish(parts: Parts) -> Wish | None:
    """Read "me to one via another"; None for what introduces two others, or oneself to nobody else.

    Who is named after "via" connects. Without it there is one person at most: two are introduced to
    each other, whoever asks for that.
    """
    linked = [n for n, one in enumerate(parts) if isinstance(one, Mention) and one.linked]
    beginning = _after_myself(written(parts[: linked[0]] if linked else parts))
    through = next((n for n in linked if _ends_with_through(written(parts[:n]))), None)
    rest = [n for n in linked if n != through]
    others = [n for n in rest if through is None or parts[n] != parts[through]] or rest
    if beginning is None or (through is None and len(others) > 1):
        return None
    places = sorted(n for n in (through, *others[:1]) if n is not None)
    if not places:
        return Wish(None, None, _between(beginning).strip())
    pieces = [written(parts[place + 1 : end]) for place, end in pairwise([*places, len(parts)])]
    kept = [*map(_between, [beginning, *pieces[:-1]]), _without_start(pieces[-1], TRAILING)]
    target, connector = _first(parts, others), _first(parts, [n for n in linked if n == through])
    return Wish(target, connector, _joined(kept))


def _first(parts: Parts, places: Sequence[int]) -> Mention | None:
    people = (one for place in places if isinstance(one := parts[place], Mention))
    return next(people, None)


def _after_myself(words: str) -> str | None:
    """Find what follows "introduce me"; None where somebody else is spoken of first.

    "let me introduce" speaks of whoever is introduced.
    """
    place = 0
    for word in re.finditer(r"\S+", words):
        if _bare(word[0]) in _MYSELF:
            place = word.end()
            break
        if _bare(word[0]) and _bare(word[0]) not in _CONNECTING:
            return None
    rest = words[place:]
    introduces = any(_bare(word) in INTRODUCING for word in rest.split())
    return rest if place and not introduces else None


def _ends_with_through(words: str) -> bool:
    return any(_bare(word) in _THROUGH for word in words.split()[-1:])


def _between(gap: str) -> str:
    """Leave out what joins the one who asks, who is to be met, and who connects."""
    go = JOINING | _THROUGH
    return "" if _only_connects(gap) else _without_end(_without_start(gap, go), go)


def wants_out(text: str) -> bool:
    """Tell whether somebody wants to be left in peace: "stop, please", and nothing else."""
    words = [bare for word in text.split() if (bare := _bare(word))]
    return any(word in _LEAVING for word in words) and all(
        word in _LEAVING | LEADING | TRAILING for word in words
    )


def written(parts: Parts) -> str:
    """Write parts as words; whoever is named among them is written as people do."""
    return "".join(one if isinstance(one, str) else f"@{one.name or one.id}" for one in parts)


def _named(part: str | Mention) -> str:
    return part if isinstance(part, str) else part.name or part.id


def _places(parts: Parts) -> list[int]:
    """Find where the first two stand: different people if there are, linked ones before others.

    A name that wasn't linked counts only where nothing but connecting words come before it.
    """
    linked = [n for n, one in enumerate(parts) if isinstance(one, Mention) and one.linked]
    first = linked[:1]
    others = [n for n in linked[1:] if parts[n] != parts[first[0]]] or linked[1:]
    found = [*first, *others[:1]]
    for n, one in enumerate(parts):
        if len(found) == 2:
            break
        loose = isinstance(one, Mention) and not one.linked
        if loose and _only_connects(_words_before(parts, n, found)):
            found.append(n)
    return sorted(found)


def _words_before(parts: Parts, place: int, found: list[int]) -> str:
    return " ".join(
        one if isinstance(one, str) else written([one])
        for n, one in enumerate(parts[:place])
        if n not in found
    )


def _only_connects(words: str) -> bool:
    """Tell whether there are but connecting words and punctuation."""
    return all(
        not (bare := word.strip(_SIGNS)) or bare.casefold() in _CONNECTING for word in words.split()
    )


def _trimmed(pieces: list[str]) -> list[str]:
    """Leave out what connects: before the people, between them, and after them."""
    before, *between, after = pieces
    asked = any(_bare(word) in INTRODUCING for word in before.split())
    return [
        "" if _only_connects(before) else _without_end(before, INTRODUCING),
        *("" if _only_connects(gap) else _within(gap) for gap in between),
        _without_start(after, TRAILING if asked else frozenset()),
    ]


def _within(gap: str) -> str:
    return _without_end(_without_start(gap, JOINING), JOINING)


def _bare(word: str) -> str:
    return word.strip(_SIGNS).casefold()


def _without_start(words: str, go: frozenset[str]) -> str:
    """Leave out punctuation at the beginning, and the words that go; never a single letter."""
    found = _BEHIND.match(words) or _ALONE.match(words)
    while found:
        words = words[found.end() :]
        found = _ALONE.match(words) or _going(words, go)
    return words


def _going(words: str, go: frozenset[str]) -> re.Match[str] | None:
    """Find a first word that goes, with the punctuation behind it."""
    word = _FIRST_WORD.match(words)
    if word is None or len(word[1]) == 1 or _bare(word[1]) not in go:
        return None
    return _FIRST_WORD_AND_MARKS.match(words)


def _without_end(words: str, go: frozenset[str]) -> str:
    """Leave out punctuation at the end, and the words that go; never a single letter."""
    while True:
        bare = words.rstrip()
        word = _LAST_WORD.search(bare)
        if (marks := _BEFORE.search(bare)) and not _ENDS_WITH_EMOJI.search(bare):
            words = bare[: marks.start()]
        elif word and len(word[1]) > 1 and _bare(word[1]) in go:
            words = bare[: word.start()]
        else:
            return words


def _joined(pieces: list[str]) -> str:
    """Put the words together again, on lines of their own where they were."""
    said = ""
    for piece in pieces:
        if not piece.strip():
            continue
        gap = max(_breaks(said[len(said.rstrip()) :]), _breaks(piece[: -len(piece.lstrip())]))
        said = said.rstrip() + ("\n" * gap or " ") + piece.lstrip() if said else piece
    return said.strip()


def _breaks(space: str) -> int:
    return space.count("\n")
