"""A language that the bot never speaks, for tests of what is done about those that it doesn't."""

#: Reserved for private use by ISO 639-2 (qaa to qtz), so that nobody can ever ship it.
UNSHIPPED = "qaa"
