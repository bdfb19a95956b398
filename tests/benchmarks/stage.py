"""What is measured: AskFirst itself, wired by bootstrap, on a platform that answers at once."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, fields
from datetime import timedelta
from inspect import signature

from bot.app.commands import Command, RequestIntroduction, SayYes, ShowList
from bot.app.relay import relaying
from bot.bootstrap import run
from bot.bootstrap.application import Application, assemble, opened
from bot.domain.people import PersonFacts, WorkspaceFacts
from bot.domain.rules import Rules
from bot.messages.views import Card
from bot.ports import Address, Messenger, Obstacle
from bot.running.clocks import SystemClock
from storage import Database

PLATFORM = "none"
HERE = WorkspaceFacts(PLATFORM, "W", "Harbor Founders")
MANY = 1_000_000
#: So high that nobody meets a limit, as far as this version has these limits.
_LIMITS = {"max_live": MANY, "max_per_day": MANY, "max_asks_per_week": MANY, "max_from_one": MANY}
RULES = Rules(
    undo_for=timedelta(0),
    **{one.name: _LIMITS[one.name] for one in fields(Rules) if one.name in _LIMITS},  # type: ignore[arg-type]
)


def width() -> int:
    """How many effects a worker of `askfirst run` delivers at a time."""
    default = signature(assemble).parameters["width"].default
    return int(getattr(run, "_WIDTH", default))


class Nowhere:
    """A messenger that delivers at once, or after a while, and remembers when."""

    def __init__(self, takes: Callable[[str], float] = lambda workspace: 0.0) -> None:
        self.asks: dict[str, str] = {}  #: by person
        self.opened: dict[str, float] = {}  #: when a conversation was opened, by its people
        self.sent: list[tuple[str, str, float]] = []  #: workspace, key, when
        self.delivered = 0
        self.last_at = 0.0  #: when the last one was, by `time.perf_counter`
        self._takes = takes

    async def send(self, to: Address | str, card: Card, key: str) -> str:
        """Send."""
        workspace = to.workspace if isinstance(to, Address) else ""
        await self._work(workspace)
        if isinstance(to, Address) and card.buttons:
            self.asks[to.person] = card.buttons[0].target
        self.sent.append((workspace, key, time.time()))
        return key

    async def update(self, reference: str, card: Card) -> None:
        """Update."""
        del reference, card
        await self._work("")

    async def open(self, people: Sequence[Address], key: str) -> str:
        """Open."""
        await self._work(people[0].workspace)
        self.opened.update(dict.fromkeys((one.person for one in people), time.perf_counter()))
        return key

    async def obstacle(self, people: Sequence[Address]) -> Obstacle | None:
        """Nothing stands in the way."""
        del people
        return None

    async def _work(self, workspace: str) -> None:
        if seconds := self._takes(workspace):
            await asyncio.sleep(seconds)
        self.delivered += 1
        self.last_at = time.perf_counter()


@dataclass(slots=True)
class Stage:
    """AskFirst on a database, with nobody at the other end."""

    url: str
    database: Database
    application: Application
    nowhere: Nowhere

    async def do(self, command: Command) -> object:
        """Dispatch a command."""
        return await self.application.dispatch(command)

    async def deliver(self) -> None:
        """Let the relay do all that is due."""
        await self.application.relay.step()

    async def let_pass(self) -> None:
        """Let time pass, and send nothing: what is due then is accepted and waits."""
        idle = await _assemble(self.database, {})
        await idle.relay.step()

    @asynccontextmanager
    async def relaying(self) -> AsyncIterator[None]:
        """Let the relay run as `askfirst run` does."""
        stop = asyncio.Event()
        serve = relaying(self.application.relay, self.database.listen)
        running = asyncio.create_task(serve(stop))
        try:
            yield
        finally:
            stop.set()
            await running


async def _assemble(database: Database, messengers: Mapping[str, Messenger]) -> Application:
    return await assemble(database, messengers, SystemClock(), RULES, width=width())


@asynccontextmanager
async def staged(
    url: str, takes: Callable[[str], float] = lambda workspace: 0.0
) -> AsyncIterator[Stage]:
    """Open a database and wire the bot to it."""
    async with opened(url) as database:
        nowhere = Nowhere(takes)
        application = await _assemble(database, {PLATFORM: nowhere})
        yield Stage(url, database, application, nowhere)


def person(name: str) -> PersonFacts:
    """Somebody whose id is their name."""
    return PersonFacts(name, name.capitalize())


def request(host: str, a: str, b: str) -> RequestIntroduction:
    """Somebody introduces two."""
    people = (person(a), person(b))
    return RequestIntroduction(
        workspace=HERE,
        actor=person(host),
        people=people,
        reason="Both sail, and are new here.",
    )


def yes(who: str, ask: str) -> SayYes:
    """Somebody says yes."""
    return SayYes(workspace=HERE, actor=person(who), target=ask)


def show_list(host: str) -> ShowList:
    """Somebody looks at their introductions."""
    return ShowList(workspace=HERE, actor=person(host))
