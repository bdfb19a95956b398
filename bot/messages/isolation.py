"""Foreign words within a sentence of ours neither turn it around nor pass for a part of it."""

import re
import unicodedata

#: First Strong Isolate and Pop Directional Isolate (Unicode Standard Annex 9).
FSI, PDI = "\u2068", "\u2069"
#: What nobody sees of a text: marks of direction, embeddings, isolates.
UNSEEN = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
#: Bidirectional classes that are written, or make others be written, from right to left.
_TURNING = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI"})

#: How a handle begins where we write one, and what looks like it.
_HANDLE = re.compile(r"[(\uff08][\W_]*[@\uff20]")


def without_handles(name: str) -> str:
    """Take out of a name what looks like a handle that we write behind names."""
    return _HANDLE.sub("(", name)


def isolated(text: str) -> str:
    """Isolate words that may turn a sentence around; in languages from left to right no others do.

    Names hold no isolates of their own (`bot.domain.etiquette.tidy_name`), so they can't end ours.
    """
    turning = any(unicodedata.bidirectional(character) in _TURNING for character in text)
    return f"{FSI}{text}{PDI}" if turning else text
