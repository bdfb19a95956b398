"""What of a text can be seen, by Unicode's own properties; Python knows only the categories."""

import unicodedata

#: Default_Ignorable_Code_Point: shown as nothing where a font doesn't know better (Unicode 16,
#: DerivedCoreProperties.txt). Joiners and variation selectors are among them: text needs them, but
#: they are nothing to read by themselves.
_IGNORABLE = (
    (0x00AD, 0x00AD),
    (0x034F, 0x034F),
    (0x061C, 0x061C),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFF8),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),
)
#: Symbols by their category that are drawn without ink: a Braille pattern without dots, and a
#: note without a head.
_BLANK = frozenset("\u2800\U0001d159")
#: The most combining marks on one character: scripts that stack them need half as many.
MARKS_LIMIT = 8


def ignorable(character: str) -> bool:
    """Tell whether a character is nothing to look at by Unicode's own word."""
    return any(first <= ord(character) <= last for first, last in _IGNORABLE)


def has_ink(character: str, categories: str = "LNSP") -> bool:
    """Tell whether a character of these kinds can be seen: letters, numbers, symbols, dots."""
    kind = unicodedata.category(character)[0]
    return kind in categories and character not in _BLANK and not ignorable(character)


def most_marks(text: str) -> int:
    """Count the combining marks on the character that has most."""
    most = count = 0
    for character in text:
        if not ignorable(character):
            count = count + 1 if unicodedata.category(character)[0] == "M" else 0
            most = max(most, count)
    return most


def with_few_marks(text: str) -> str:
    """Leave out the combining marks above `MARKS_LIMIT` on each character."""
    kept: list[str] = []
    count = 0
    for character in text:
        count = count + 1 if unicodedata.category(character)[0] == "M" else 0
        if count <= MARKS_LIMIT:
            kept.append(character)
    return "".join(kept)
