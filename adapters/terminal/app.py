"""The demo's run: time stands still while there is work, then jumps to what comes next."""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from datetime import datetime
from typing import Protocol, TextIO

from rich.console import Console

from adapters.terminal.inbound import ALEX, JO, REASON, SAM, Answer, Click, Did, Hands, clicks
from adapters.terminal.outbound import Seen, Spot, TerminalMessenger, show_reply
from adapters.terminal.render import WIDEST, Theatre, json_line
from bot.app.commands import Command
from bot.errors import AskFirstError
from bot.messages.replies import Reply
from bot.messages.views import When
from bot.running.clocks import StoppedClock

Dispatch = Callable[[Command], Awaitable[Reply]]
#: Does everything that is due now, and returns the next due moment, if there is one.
Step = Callable[[], Awaitable[datetime | None]]

#: More steps than any introduction needs; a run that takes more goes round in circles.
MOST_STEPS = 10_000


class Patient:
    """A text stream that goes on when its reader leaves: that is no failure of a delivery."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._problem: OSError | None = None

    def __getattr__(self, name: str) -> object:
        """Be the stream in everything else."""
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Write, as long as somebody reads."""
        self._try(lambda: self._stream.write(text))
        return len(text)

    def flush(self) -> None:
        """Hand over what is written, as long as somebody reads."""
        self._try(self._stream.flush)

    def finish(self) -> None:
        """Say what went wrong, once all is over; a reader who has left knows it."""
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


class Audience(Protocol):
    """Who watches the demo."""

    def see(self, seen: Seen) -> None:
        """Look at something that a person sees."""
        ...

    def watch(self, did: Did) -> None:
        """Look at what a person does."""
        ...

    def end(self) -> None:
        """Leave, with a word about where to go next."""
        ...


def audience(
    stream: TextIO, *, as_json: bool, start: datetime, when: Callable[[When], str]
) -> Audience:
    """Choose who watches: a program that reads lines of JSON, or a person."""
    if reconfigure := getattr(stream, "reconfigure", None):
        # JSON is UTF-8 everywhere; on a terminal without it, a "?" is better than no demo.
        reconfigure(encoding="utf-8" if as_json else None, errors="replace")
    if as_json:
        return JsonLines(stream)
    console = Console(file=stream, highlight=False)
    console.width = min(console.width, WIDEST)
    return Theatre(console, start, when)


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


async def play(
    script: Sequence[Answer],
    dispatch: Dispatch,
    step: Step,
    clock: StoppedClock,
    messenger: TerminalMessenger,
    *,
    watch: Callable[[Did], None] = lambda did: None,
) -> None:
    """Play one introduction to its end: when nothing is due and nobody has anything to say."""
    began = clock.now()
    cast = _Cast(dispatch, clock, messenger, watch)
    answers = iter(script)
    await cast.introduce()
    answer = next(answers, None)
    for _ in range(MOST_STEPS):
        due = await step()
        if answer is not None and (due is None or began + answer.after < due):
            clock.advance_to(began + answer.after)
            await cast.give(answer)
            answer = next(answers, None)
        elif due is not None:
            clock.advance_to(due)
        else:
            return
    raise AskFirstError(
        f"The demo came to no end within {MOST_STEPS} steps; that is a mistake in AskFirst."
    )


class _Cast:
    """Gives each line of the script to the bot, and shows what it replies."""

    def __init__(
        self,
        dispatch: Dispatch,
        clock: StoppedClock,
        messenger: TerminalMessenger,
        watch: Callable[[Did], None],
    ) -> None:
        self._dispatch = dispatch
        self._clock = clock
        self._messenger = messenger
        self._watch = watch
        self._hands = Hands(messenger.screens)

    async def introduce(self) -> None:
        command = f"/intro @{ALEX.name} @{JO.name} {REASON}"
        self._watch(Did(self._clock.now(), SAM.id, command))
        reply = await self._dispatch(self._hands.introduce())
        show_reply(self._messenger, SAM.id, reply)

    async def give(self, answer: Answer) -> None:
        for click, spot in self._reachable(answer):
            self._watch(Did(self._clock.now(), answer.actor.id, spot.label, click, spot))
            reply = await self._dispatch(self._hands.press(answer.actor, click, spot))
            show_reply(self._messenger, answer.actor.id, reply, spot.reference)

    def _reachable(self, answer: Answer) -> Iterator[tuple[Click, Spot]]:
        for click in clicks(answer, self._clock.now()):
            # Looked for only now: the reply to the click before may have brought the button.
            if spot := self._hands.reach(answer.actor, click):
                yield click, spot
