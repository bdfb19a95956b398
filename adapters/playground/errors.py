"""What can be wrong with what the page sends."""

from bot.errors import AskFirstError


class Misread(AskFirstError):
    """What the page sent can't be understood; the sentence says what to do."""
