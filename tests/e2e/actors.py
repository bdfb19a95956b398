"""Processes that play AskFirst from outside: a platform that is a file, people, and their ends.

Everything that happens is written to a diary, which outlives the processes that write it.
"""

import asyncio
import json
import multiprocessing
import os
import signal
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any
from unittest.mock import patch
from zoneinfo import ZoneInfo

import psycopg
from sqlalchemy import Connection

from bot.domain.people import PersonFacts, WorkspaceFacts
from bot.messages.views import Card, as_text
from bot.messages.voice import Voice
from bot.ports import Address

PLATFORM = "file"
WORKSPACE = WorkspaceFacts(PLATFORM, "T1", "Harbor Founders", "en", "UTC")
#: How long, in seconds, a machine that is busy with other things may take until something happens.
PATIENCE = 300.0

#: Forks from a process that has imported everything and runs no thread.
NURSERY = multiprocessing.get_context("forkserver")
NURSERY.set_forkserver_preload(["tests.e2e.warm"])

_write_date = Voice("en", ZoneInfo("UTC")).write_date


def person(name: str) -> PersonFacts:
    """Make a person whose id on the platform is their name."""
    return PersonFacts(name, name.capitalize())


class Diary:
    """A file of JSON lines, one for everything that happened; several processes may write it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def write(self, what: str, **facts: object) -> None:
        """Add a line, so that it stays whatever happens to this process."""
        line = json.dumps({"what": what, **facts}) + "\n"
        file = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(file, line.encode())
            os.fsync(file)
        finally:
            os.close(file)

    @property
    def size(self) -> int:
        """Tell whether anything has happened: it grows with every line."""
        return self._path.stat().st_size if self._path.exists() else 0

    def lines(self, *what: str) -> list[dict[str, Any]]:
        """Read what happened, all of it or only lines of these kinds."""
        if not self._path.exists():
            return []
        lines = map(json.loads, self._path.read_text().splitlines())
        return [line for line in lines if not what or line["what"] in what]


class FileMessenger:
    """A platform on which every message is seen as often as it is sent, with its key beside it.

    A conversation is made once under a key, however often it is opened. `point` is called before
    and after each call that changes something.
    """

    def __init__(self, diary: Diary, point: Callable[[str], None] = lambda name: None) -> None:
        self._diary = diary
        self._point = point
        self._count = 0

    async def send(self, to: Address | str, card: Card, key: str) -> str:
        """Show a card."""
        self._count += 1
        reference = f"message-{os.getpid()}-{self._count}"
        reader = to.person if isinstance(to, Address) else to
        self._arrive("send", key=key, to=reader, reference=reference, **_look(card))
        return reference

    async def update(self, reference: str, card: Card) -> None:
        """Show a card in the place of another."""
        self._arrive("update", reference=reference, **_look(card))

    async def open(self, people: Sequence[Address], key: str) -> str:
        """Make a conversation."""
        reference = f"conversation of {key}"
        self._arrive("open", key=key, reference=reference, people=[who.person for who in people])
        return reference

    async def obstacle(self, people: Sequence[Address]) -> None:
        """Nothing stands in the way."""

    def _arrive(self, what: str, **facts: object) -> None:
        self._point(f"before {what}")
        self._diary.write(what, **facts)
        self._point(f"after {what}")


def _look(card: Card) -> dict[str, object]:
    buttons = {str(button.action): button.target for button in card.buttons}
    return {"text": as_text(card, _write_date), "buttons": buttons}


class DiaryClock:
    """A clock that stands still until it is moved, and goes on after a restart."""

    def __init__(self, diary: Diary, start: datetime) -> None:
        self._diary = diary
        times = diary.lines("time")
        self._now = datetime.fromisoformat(times[-1]["at"]) if times else start

    def now(self) -> datetime:
        """Tell the simulated time."""
        return self._now

    def advance_to(self, moment: datetime) -> None:
        """Jump ahead; a moment that has passed changes nothing."""
        if moment > self._now:
            self._now = moment.astimezone(UTC)
            self._diary.write("time", at=self._now.isoformat())

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        """Nobody waits here: the relay is stepped."""
        raise NotImplementedError


class Fate:
    """Counts the points at which this process may die, and kills it at one of them."""

    def __init__(self, diary: Diary, deadly: int | None) -> None:
        self.points = 0
        self._diary = diary
        self._deadly = deadly

    def point(self, name: str) -> None:
        """Pass a point, or don't."""
        self.points += 1
        if self.points == self._deadly:
            self._diary.write("killed", at=name)
            os.kill(os.getpid(), signal.SIGKILL)

    @contextmanager
    def at_commits(self) -> Iterator[None]:
        """Make a point before and after every commit of this process."""
        commit = Connection.commit

        def between_points(connection: Connection) -> None:
            self.point("before commit")
            commit(connection)
            self._diary.write("committed")
            self.point("after commit")

        with patch.object(Connection, "commit", between_points):
            yield


def born(life: Callable[..., None], *args: object) -> BaseProcess:
    """Begin a process of its own, which ends with ours at the latest."""
    process = NURSERY.Process(target=life, args=args, daemon=True)
    process.start()
    return process


def ended(process: BaseProcess) -> int | None:
    """Wait for the end of a process, and tell how it ended; one that hangs is killed (None)."""
    process.join(PATIENCE)
    code = process.exitcode
    if code is None:
        process.kill()
        process.join()
    process.close()
    return code


def until(condition: Callable[[], bool], what: str, diary: Diary, *processes: BaseProcess) -> None:
    """Return when something has come true; fail if nothing happens for long, or a process ends."""
    size, deadline = diary.size, time.monotonic() + PATIENCE
    while not condition():
        if diary.size > size:
            size, deadline = diary.size, time.monotonic() + PATIENCE
        assert time.monotonic() < deadline, f"waited in vain: {what}"
        assert all(process.is_alive() for process in processes), f"a process ended before: {what}"
        time.sleep(0.1)


def rows(url: str, query: str) -> list[tuple[Any, ...]]:
    """Ask a database of either kind."""
    if url.startswith("sqlite:///"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
            return connection.execute(query).fetchall()
    with psycopg.connect(url) as connection:
        return connection.execute(query).fetchall()
