"""Foreign words within a sentence of ours neither turn it around nor pass for a part of it."""

import re
import unicodedata

#: First Strong Isolate, Left-to-Right Isolate, Pop Directional Isolate; and marks, which have a
#: direction and aren't seen (Unicode Standard Annex 9).
FSI, LRI, PDI = "\u2068", "\u2066", "\u2069"
LRM, RLM = "\u200e", "\u200f"
#: What nobody sees of a text: marks of direction, embeddings, isolates.
UNSEEN = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
#: Bidirectional classes that are written, or make others be written, from right to left.
_TURNING = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI"})

#: How a handle begins where we write one, and what looks like it.
_HANDLE = re.compile(r"[(\uff08][\W_]*[@\uff20]")


def without_handles(name: str) -> str:
    """Take out of a name what looks like a handle that we write behind names."""
    return _HANDLE.sub("(", name)


def isolate(text: str) -> str:
    """Isolate words of another direction, or of one that isn't known.

    Names hold no isolates of their own (`bot.domain.etiquette.tidy_name`), so they can't end ours.
    """
    return text if text.startswith(FSI) and text.endswith(PDI) else f"{FSI}{text}{PDI}"


def isolated(text: str) -> str:
    """Isolate words that may turn a sentence around, if it is written from left to right."""
    return isolate(text) if turns(text) else text


def turns(text: str) -> bool:
    """Tell whether something in a text is written from right to left."""
    return any(unicodedata.bidirectional(character) in _TURNING for character in text)


#: Words in Latin letters, with what belongs to them: `/intro list`, `@AskFirst`, `Europe/Berlin`.
_LATIN_WORD = r"[/@]?[A-Za-z](?:[\w./@'-]*[A-Za-z0-9])?"
_LATIN = re.compile(f"{_LATIN_WORD}(?: {_LATIN_WORD})*", re.ASCII)


def latin_isolated(text: str) -> str:
    """Isolate what stands in Latin letters in our own words from right to left."""
    return _LATIN.sub(rf"{LRI}\g<0>{PDI}", text) if turns(text) else text
