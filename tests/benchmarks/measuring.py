"""What is measured of each work, and the bare transaction that it is compared with."""

import json
import math
import os
import statistics
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
from sqlalchemy import Engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlmodel import Field, SQLModel
from sqlmodel.ext.asyncio.session import AsyncSession

#: What every line has; further keys say which case of a work it is, or whose figure.
KEYS = ("work", "database", "per_second", "p50_ms", "p99_ms", "statements", "cpu_ms", "bare_ratio")
#: The settings of our own SQLite files: what is committed is on the disk.
PRAGMAS = (
    "busy_timeout=30000",
    "journal_mode=WAL",
    "synchronous=FULL",
    "secure_delete=ON",
    "journal_size_limit=0",
)


@dataclass(slots=True)
class Figures:
    """One line of output."""

    work: str
    database: str
    per_second: float
    p50_ms: float | None = None
    p99_ms: float | None = None
    statements: float | None = None  #: SQL statements for each
    cpu_ms: float | None = None  #: of this process, for each; the database server's isn't counted
    #: How many bare transactions one takes as long as; for `ack`, its p99 by a bare handler's.
    bare_ratio: float | None = None
    more: dict[str, Any] = field(default_factory=dict)  #: `case`, `peer`, `rss_mib`, …

    def line(self) -> str:
        """Write it as JSON."""
        given = {key: _rounded(getattr(self, key)) for key in KEYS}
        return json.dumps(given | {key: _rounded(value) for key, value in self.more.items()})


def _rounded(value: object) -> object:
    if not isinstance(value, float) or not math.isfinite(value):
        return value
    return round(value, 3 if abs(value) < 10 else 1)


class Statements:
    """Counts the SQL statements of all engines in this process, whichever way they are driven."""

    def __init__(self) -> None:
        self.count = 0

    @contextmanager
    def counted(self) -> Iterator["Statements"]:
        """Count until the end of the block."""
        event.listen(Engine, "before_cursor_execute", self._one)
        try:
            yield self
        finally:
            event.remove(Engine, "before_cursor_execute", self._one)

    def _one(self, *_given: object) -> None:
        self.count += 1


class ServerTime:
    """The processor time of a PostgreSQL server on this machine, with all its processes."""

    def __init__(self) -> None:
        self._postmaster = 0

    def watch(self, url: str) -> None:
        """Find the server; one on another machine isn't found, and stays at 0."""
        with psycopg.connect(url) as connection:
            backend = connection.info.backend_pid
        if (status := _proc_stat(str(backend))) is not None and "postgres" in status[0]:
            self._postmaster = int(status[1][1])

    @property
    def seconds(self) -> float:
        """How much so far: of the postmaster, its children, and those that have ended."""
        if not self._postmaster:
            return 0.0
        found = filter(None, (_proc_stat(entry.name) for entry in Path("/proc").glob("[0-9]*")))
        ticks = 0
        for _, fields, pid in found:
            if pid == self._postmaster:
                ticks += sum(map(int, fields[11:15]))
            elif int(fields[1]) == self._postmaster:
                ticks += sum(map(int, fields[11:13]))
        return ticks / os.sysconf("SC_CLK_TCK")


def _proc_stat(pid: str) -> tuple[str, list[str], int] | None:
    """Read `/proc/PID/stat`: the command's name, the fields behind it, and the number."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return None
    name, _, rest = text.partition("(")[2].rpartition(")")
    return name, rest.split(), int(pid)


#: The one server that this process measures on.
SERVER = ServerTime()


@dataclass(slots=True)
class Timing:
    """What a number of things took."""

    each: list[float]  #: seconds; empty where only all together could be timed
    count: int
    seconds: float
    statements: int
    cpu_seconds: float
    database_seconds: float = 0.0  #: of the database server's processors

    async def beside(self, bare: "Bare", work: str, database: str, **more: object) -> Figures:
        """Make a line of it, once more bare transactions have been timed."""
        await bare.run()
        return self.figures(work, database, bare.per_second, **more)

    def figures(self, work: str, database: str, bare: float = 0.0, **more: object) -> Figures:
        """Make a line of it; `bare` is how many bare transactions a second there are."""
        per_second = self.count / self.seconds
        if self.database_seconds:
            more["database_cpu_ms"] = self.database_seconds / self.count * 1000
        return Figures(
            work,
            database,
            per_second,
            percentile(self.each, 50),
            percentile(self.each, 99),
            self.statements / self.count,
            self.cpu_seconds / self.count * 1000,
            bare / per_second if bare else None,
            dict(more),
        )


def percentile(seconds: Sequence[float], hundredth: int) -> float | None:
    """A percentile, in milliseconds."""
    if len(seconds) < 2:
        return None
    return statistics.quantiles(seconds, n=100, method="inclusive")[hundredth - 1] * 1000


async def one_by_one(work: Sequence[Callable[[], Awaitable[object]]]) -> Timing:
    """Do things one after the other."""
    each: list[float] = []
    with Statements().counted() as statements:
        begun, cpu, server = time.perf_counter(), time.process_time(), SERVER.seconds
        for do in work:
            started = time.perf_counter()
            await do()
            each.append(time.perf_counter() - started)
        seconds, cpu_seconds = time.perf_counter() - begun, time.process_time() - cpu
    database = SERVER.seconds - server
    return Timing(each, len(each), seconds, statements.count, cpu_seconds, database)


async def together(do: Callable[[], Awaitable[object]], count: Callable[[], int]) -> Timing:
    """Do something as a whole, and share it out among what it got done."""
    with Statements().counted() as statements:
        before, server = count(), SERVER.seconds
        begun, cpu = time.perf_counter(), time.process_time()
        await do()
        seconds, cpu_seconds = time.perf_counter() - begun, time.process_time() - cpu
    database = SERVER.seconds - server
    return Timing([], count() - before, seconds, statements.count, cpu_seconds, database)


class BareRow(SQLModel, table=True):
    """What a bare transaction writes."""

    __tablename__ = "bare"

    id: str = Field(primary_key=True)
    at: int


class Bare:
    """Bare transactions beside a work: one row, one commit, through one session on our drivers.

    They use no code of ours and have a table of their own on the same database, so that what
    AskFirst does differently doesn't change what it is compared with.
    """

    def __init__(self, engine: AsyncEngine, count: int) -> None:
        self._engine = engine
        self._count = count
        self._times: list[float] = []

    async def run(self) -> None:
        """Do some more; before and after a work, as machines change their pace."""
        self._times += (await one_by_one([self._one] * self._count)).each

    @property
    def per_second(self) -> float:
        """How many there were in a second so far."""
        return len(self._times) / sum(self._times)

    async def _one(self) -> None:
        async with AsyncSession(self._engine, expire_on_commit=False) as session:
            session.add(BareRow(id=uuid4().hex, at=time.perf_counter_ns() % 2**31))
            await session.commit()


@asynccontextmanager
async def bare_transactions(url: str, seconds: float) -> AsyncIterator[Bare]:
    """Get ready for bare transactions on a database, and do the first ones."""
    sqlite = url.startswith("sqlite")
    driver = "sqlite+aiosqlite:" if sqlite else "postgresql+psycopg:"
    engine = create_async_engine(driver + url.partition(":")[2], pool_size=1, max_overflow=0)

    def set_pragmas(connection: DBAPIConnection, _record: object) -> None:
        cursor = connection.cursor()
        for pragma in PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    if sqlite:
        event.listen(engine.sync_engine, "connect", set_pragmas)
    async with engine.begin() as connection:
        await connection.run_sync(BareRow.metadata.tables["bare"].create, checkfirst=True)
    try:
        bare = Bare(engine, max(25, round(seconds * 20)))
        await bare.run()
        yield bare
    finally:
        await engine.dispose()
