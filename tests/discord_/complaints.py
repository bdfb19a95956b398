"""Errors that would go unheard: discord.py and asyncio only log them."""

import logging
from collections.abc import Callable


class Complaints(logging.Handler):
    """Keeps what was logged, and tells somebody that there is more."""

    def __init__(self, heard: Callable[[], None]) -> None:
        super().__init__(logging.ERROR)
        self.heard: list[BaseException] = []
        self._tell = heard

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the error, or make one of what was said."""
        error = record.exc_info[1] if record.exc_info else None
        self.heard.append(error or RuntimeError(record.getMessage()))
        self._tell()
