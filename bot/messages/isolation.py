"""Foreign words within a sentence of ours, whose direction doesn't turn the sentence around."""

import unicodedata

#: First Strong Isolate and Pop Directional Isolate (Unicode Standard Annex 9).
FSI, PDI = "\u2068", "\u2069"
#: Bidirectional classes that are written, or make others be written, from right to left.
_TURNING = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI"})


def isolated(text: str) -> str:
    """Isolate words that may turn a sentence around; in languages from left to right no others do.

    Names hold no isolates of their own (`bot.domain.etiquette.tidy_name`), so they can't end ours.
    """
    turning = any(unicodedata.bidirectional(character) in _TURNING for character in text)
    return f"{FSI}{text}{PDI}" if turning else text
