"""Where the demo is shown: lines of JSON or a picture, on a stream that may break."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol, TextIO

from rich.console import Console

from adapters.terminal.inbound import Did
from adapters.terminal.lookalikes import LOOKALIKES
from adapters.terminal.outbound import Seen
from adapters.terminal.render import WIDEST, Picture, json_line
from bot.errors import AskFirstError
from bot.messages.views import When


class OutputStream:
    """A text stream that keeps its first error until the end instead of raising it.

    Where the reader has left, or the disk is full, the introduction is played to its end all the
    same: it is no failure of the delivery that writes at that moment.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._problem: OSError | None = None

    def __getattr__(self, name: str) -> object:
        """Be the stream in everything else."""
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Write, unless an earlier write has failed."""
        self._try(lambda: self._stream.write(text))
        return len(text)

    def flush(self) -> None:
        """Hand over what is written, unless a write has failed."""
        self._try(self._stream.flush)

    def finish(self) -> None:
        """Raise what went wrong: `BrokenPipeError` where the reader has left, else a sentence."""
        if isinstance(self._problem, BrokenPipeError):
            raise self._problem
        if self._problem is not None:
            raise AskFirstError(f"The output can't be written: {self._problem.strerror}.")

    def _try(self, do: Callable[[], object]) -> None:
        try:
            if self._problem is None:
                do()
        except OSError as error:
            self._problem = error


class Display(Protocol):
    """Where the demo is shown."""

    def see(self, seen: Seen) -> None:
        """Show something that a person sees."""
        ...

    def watch(self, did: Did) -> None:
        """Show what a person does."""
        ...

    def end(self) -> None:
        """Show that it is over."""
        ...


def display(
    stream: TextIO, *, as_json: bool, start: datetime, when: Callable[[When], str], command: str
) -> Display:
    """Choose how it is shown: to a program as lines of JSON, or to a person as a picture.

    `command` is what starts AskFirst here, for whoever wants to see more.
    """
    if reconfigure := getattr(stream, "reconfigure", None):
        # JSON is UTF-8 everywhere; a terminal without it is shown what looks alike.
        reconfigure(encoding="utf-8" if as_json else None, errors=LOOKALIKES)
    if as_json:
        return JsonLines(stream)
    console = Console(file=stream, highlight=False)
    console.width = min(console.width, WIDEST)
    return Picture(console, start, when, command)


class JsonLines:
    """Writes what people see, and nothing else."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def see(self, seen: Seen) -> None:
        """Write a line."""
        self._stream.write(json_line(seen) + "\n")

    def watch(self, did: Did) -> None:
        """Ignore it: nobody sees what somebody else presses."""

    def end(self) -> None:
        """Hand over what is written."""
        self._stream.flush()
