"""The playground's page without a browser: dialogs over HTTP, on the real bot.

    await sam.types("/intro @alex @jo You both repair accordions")
    await page.to_next_event()
    alex.sees("would like to introduce you to Jo Kim")
    await alex.presses("yes")

Nothing is done but what the page itself does: its requests, and its stream of states.
"""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestClient, TestServer

from adapters.playground.app import application
from bot.bootstrap.playground import opened_worlds
from tests.html import Read, read_html
from tests.patience import PATIENCE

START = datetime(2026, 11, 16, 9, tzinfo=UTC)
#: What every answer must carry, whatever it is.
HARDENED = {
    "Content-Security-Policy": "default-src 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}

Client = TestClient[web.Request, web.Application]
Rows = dict[str, list[tuple[Any, ...]]]


def assert_hardened(headers: Mapping[str, str]) -> None:
    """Every answer says that nothing may be loaded, framed, kept or guessed."""
    for name, value in HARDENED.items():
        assert headers.get(name, "").startswith(value), f"{name} is missing"
    assert "unsafe" not in headers["Content-Security-Policy"]


def content(url: str) -> Rows:
    """Everything that the bot keeps in an SQLite file: not what came, nor what was shown."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            name: connection.execute(f'SELECT * FROM "{name}"').fetchall()
            for (name,) in names
            if name not in ("delivery", "playground")
        }


class Pages:
    """A journal in memory."""

    def __init__(self) -> None:
        self.entries: list[str] = []

    async def read(self) -> list[str]:
        """Read all entries, oldest first."""
        return self.entries

    async def append(self, entry: str) -> None:
        """Write an entry."""
        self.entries.append(entry)


class Stream:
    """The page's stream of states."""

    def __init__(self, response: ClientResponse) -> None:
        self.response = response
        self._rest = b""

    async def event(self) -> str | None:
        """The next thing that comes, None at the end."""
        async with asyncio.timeout(PATIENCE):
            while b"\n\n" not in self._rest:
                more = await self.response.content.readany()
                if not more:
                    return None
                self._rest += more
        event, _, self._rest = self._rest.partition(b"\n\n")
        return event.decode()

    async def state(self) -> dict[str, Any]:
        """The next state."""
        while (event := await self.event()) is not None:
            if event.startswith("event: state\ndata: "):
                state: dict[str, Any] = json.loads(event.partition("data: ")[2])
                return state
        raise AssertionError("the stream has ended")


@dataclass(eq=False)
class Page:
    """The page, with everybody on it."""

    client: Client
    url: str
    state: dict[str, Any] = field(default_factory=dict)
    _deliveries: Any = field(default_factory=lambda: count(1))

    def member(self, key: str) -> "Member":
        """One of the cast."""
        return Member(self, key)

    @asynccontextmanager
    async def stream(self) -> AsyncIterator[Stream]:
        """Listen to the states until one leaves."""
        async with self.client.get("/events") as response:
            assert response.status == 200
            assert response.content_type == "text/event-stream"
            assert_hardened(response.headers)
            yield Stream(response)

    async def look(self) -> dict[str, Any]:
        """Look at the page as it is now."""
        async with self.stream() as stream:
            self.state = await stream.state()
        return self.state

    async def post(self, path: str, body: Any) -> tuple[int, dict[str, Any]]:  # noqa: ANN401
        """Send what the page sends, and look."""
        async with self.client.post(path, json=body) as response:
            assert_hardened(response.headers)
            status, answer = response.status, await response.json()
        await self.look()
        return status, answer

    async def does(self, path: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """Do something that works."""
        status, answer = await self.post(path, body)
        assert status == 200, answer
        return answer

    async def refused(self, path: str, body: Mapping[str, Any]) -> str:
        """Do something that is refused with a sentence, which is returned."""
        status, answer = await self.post(path, body)
        assert status == 400, (status, answer)
        sentence: str = answer["error"]
        return sentence

    def delivery(self) -> str:
        """A name for the next deed."""
        return f"deed-{next(self._deliveries)}"

    # Time.

    @property
    def now(self) -> datetime:
        """The time on the page's clock."""
        return datetime.fromisoformat(self.state["clock"]["now"])

    @property
    def coming(self) -> str:
        """What comes next, as the clock says it."""
        following = self.state["clock"]["next"]
        return str(following["what"]) if following else ""

    def day(self, ahead: int) -> str:
        """The date so many days from now, as a form has it."""
        return str(date.fromordinal((self.now + timedelta(days=ahead)).toordinal()))

    async def to_next_event(self) -> None:
        """Let time pass until something happens by itself."""
        await self.does("/clock", {"to": "next"})

    async def a_day_on(self) -> None:
        """Let a day pass."""
        await self.does("/clock", {"to": "day"})

    async def to_the_end(self) -> list[str]:
        """Let everything happen that still comes by itself, and list it."""
        happened = []
        while self.coming:
            happened.append(self.coming)
            await self.to_next_event()
        return happened

    # Two worlds.

    async def compares(self, person: "Member | None") -> None:
        """Show two worlds, with somebody's no and with their silence; nobody ends it."""
        await self.does("/worlds", {"person": person.key if person else None})

    @property
    def titles(self) -> list[str]:
        """What the worlds are called."""
        return [world["title"] for world in self.state["worlds"]]

    def equal(self) -> dict[str, bool | None]:
        """Whose screens are said to be equal in both worlds."""
        return {person["id"]: person["equal"] for person in self.state["people"]}


@dataclass(eq=False)
class Member:
    """One of the cast at their window."""

    page: Page
    key: str
    form: Read = field(default_factory=Read)
    card: str | None = None  #: whose button opened the form

    @property
    def shown(self) -> dict[str, Any]:
        """What the page shows about them."""
        shown: dict[str, Any] = next(p for p in self.page.state["people"] if p["id"] == self.key)
        return shown

    def messages(self, world: int = 0) -> list[dict[str, Any]]:
        """What the page has in their window, oldest first."""
        found: list[dict[str, Any]] = self.page.state["worlds"][world]["windows"].get(self.key, [])
        return found

    def cards(self, world: int = 0) -> list[Read]:
        """The same, read."""
        return [read_html(message["html"]) for message in self.messages(world)]

    @property
    def actions(self) -> tuple[str, ...]:
        """Every button in the window, newest card first."""
        return tuple(action for card in reversed(self.cards()) for action in card.actions)

    def sees(self, *parts: str, world: int = 0) -> str:
        """Some card has all these parts now; return the newest."""
        texts = [card.text for card in self.cards(world)]
        for text in reversed(texts):
            if all(part in text for part in parts):
                return text
        raise AssertionError(f"{self.key} sees none with {parts}, but: {texts}")

    async def types(self, text: str) -> None:
        """Type a line and send it."""
        self.card = None
        self._take(await self.page.does("/say", self._body({"text": text})))

    async def presses(self, action: str, **values: str | bool) -> None:
        """Press a button of the newest card that has it, and send the form behind it."""
        spot = self.finds(action)
        self.card = spot["card"]
        self._take(await self.page.does("/press", self._body(spot)))
        if values:
            await self.submits(**values)

    async def submits(self, **values: str | bool) -> None:
        """Send the form that is open, with these values and what is in it already."""
        assert values.keys() <= self.form.values.keys() | self.form.options.keys(), self.form
        pressed = {"action": self.form.action, "target": self.form.target, "card": self.card}
        body = self._body(pressed) | {"values": {**self.form.values, **values}}
        self._take(await self.page.does("/press", body))

    def finds(self, action: str) -> dict[str, Any]:
        """Find a button, as the page names it in a request."""
        for message in reversed(self.messages()):
            for key in read_html(message["html"]).keys:
                if key.action == action:
                    return {"action": action, "target": key.target, "card": message["id"]}
        raise AssertionError(f"{self.key} has no button {action!r}; there is {self.actions}")

    def _body(self, what: Mapping[str, Any]) -> dict[str, Any]:
        return {"person": self.key, "delivery": self.page.delivery(), **what}

    def _take(self, answer: Mapping[str, Any]) -> None:
        self.form = read_html(answer["form"]) if "form" in answer else Read()


async def asked(page: Page, reason: str = "You both repair accordions") -> tuple[Member, ...]:
    """Sam introduces Alex and Jo, and both have been asked."""
    sam, alex, jo = (page.member(key) for key in ("sam", "alex", "jo"))
    await sam.types(f"/intro @alex @jo {reason}")
    await page.to_next_event()
    return sam, alex, jo


@asynccontextmanager
async def playing(url: str, folder: Path, start: datetime | None = START) -> AsyncIterator[Page]:
    """Open the playground on a database, served on this machine, and look at it."""
    async with AsyncExitStack() as stack:
        worlds = await opened_worlds(stack, url, folder, start)
        stack.push_async_callback(worlds.close)
        server = TestServer(application(worlds))
        client: Client = await stack.enter_async_context(TestClient(server))
        page = Page(client, url)
        await page.look()
        yield page
