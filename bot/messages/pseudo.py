"""A language that nobody speaks: English, longer and accented, each message in brackets.

What shows without accents isn't translated; what stands outside of brackets, or in brackets of
several messages, was put together; what is cut has no room for languages longer than English.
"""

#: What stands around each message.
OPENING, CLOSING = "⟦", "⟧"

_ACCENTS = str.maketrans(
    "ABCDEFGHIJKLMNOPRSTUWYZabcdefghijklmnoprstuwyz",
    "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞŔŠŢÛŴÝŽåƀçðéƒĝĥîĵķļɱñöþŕšţûŵýž",
)
#: English grows by about a third in other languages; so do these words, by their vowels.
_LONGER = str.maketrans({vowel: vowel * 2 for vowel in "aeou"})


def lengthened(text: str) -> str:
    """Write words longer, and with accents; they stay legible."""
    return text.translate(_LONGER).translate(_ACCENTS)
