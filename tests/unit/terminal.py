"""A terminal without a terminal: what people see is a list, and the bot a tiny one."""

from datetime import UTC, datetime, timedelta

from adapters.terminal.app import play
from adapters.terminal.inbound import Did
from adapters.terminal.outbound import Seen, TerminalMessenger
from adapters.terminal.schedules import script
from bot.app.commands import Command, Press
from bot.messages.actions import Action
from bot.messages.replies import Nothing, Reply
from bot.messages.views import Button, Card, Paragraph, Text, When
from bot.ports import Address
from bot.running.clocks import StoppedClock

START = datetime(2026, 11, 16, 9, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def when(instant: When) -> str:
    return f"{instant.at:%d.%m.}"


def card(words: str, *actions: Action, target: str = "ask") -> Card:
    buttons = (Button(action, target, f"press {action}") for action in actions)
    return Card((Paragraph((Text(words),)),), tuple(buttons))


def at(person: str) -> Address:
    return Address("terminal", "harbor", person)


class Ground:
    """A messenger whose people's eyes are a list."""

    def __init__(self) -> None:
        self.clock = StoppedClock(START)
        self.seen: list[Seen] = []
        self.messenger = TerminalMessenger(self.clock, self.seen.append, when)

    def lines(self) -> list[tuple[str, str, str]]:
        return [(str(seen.event), seen.message, seen.text) for seen in self.seen]


class Service:
    """A tiny bot: sends what is planned at its moment, and remembers what it was told."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.plan: list[tuple[timedelta, str, Card]] = []
        self.log: list[tuple[timedelta, str]] = []
        self.commands: list[Command] = []
        self.answer: Reply = Nothing()

    async def dispatch(self, command: Command) -> Reply:
        self.commands.append(command)
        self._note(type(command).__name__)
        return self.answer

    async def step(self) -> datetime | None:
        while self.plan and START + self.plan[0][0] <= self.ground.clock.now():
            _, person, shown = self.plan.pop(0)
            self._note(f"to {person}")
            await self.ground.messenger.send(at(person), shown, str(len(self.log)))
        return START + self.plan[0][0] if self.plan else None

    def _note(self, what: str) -> None:
        self.log.append((self.ground.clock.now() - START, what))

    async def play(self, alex: str = "silence", jo: str = "silence") -> list[Did]:
        did: list[Did] = []
        ground = self.ground
        answers = script(alex, jo)
        await play(
            answers, self.dispatch, self.step, ground.clock, ground.messenger, watch=did.append
        )
        return did

    @property
    def presses(self) -> list[Press]:
        return [command for command in self.commands if isinstance(command, Press)]


ASK = card("ask", Action.YES, Action.NO, Action.LATER)
