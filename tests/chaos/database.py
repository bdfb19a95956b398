"""The database of a hunt: PostgreSQL that crashes, drops connections and jumps ahead on demand."""

import asyncio
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, LiteralString

import psycopg

from tests.dates import compiled
from tests.pgbouncer import pgbouncer as through_pgbouncer
from tests.postgres import OwnPostgres, own_postgres

#: A crash of the server may lose nothing that was committed; three web and three worker processes
#: have ten connections each, and killed ones keep theirs for a moment.
SETTINGS = {"synchronous_commit": "on", "max_connections": "200"}

#: Session mode keeps LISTEN and prepared statements working.
POOL_MODE, POOL_SIZE = "session", 150


class HuntedDatabase:
    """One database, what can happen to it, and when it couldn't be reached."""

    def __init__(self, server: OwnPostgres, library: Path) -> None:
        self.direct_url = server.create_database()
        self.url = self.direct_url  #: what the processes connect to
        #: When it was out of reach, in seconds since the epoch: from, until.
        self.outages: list[tuple[float, float]] = []
        self._server = server
        self._library = library
        self._ahead = 0

    async def reset(self) -> None:
        """Drop all connections."""
        await asyncio.to_thread(
            self.rows,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()",
        )
        self.outages.append((time.time(), time.time()))

    async def crash(self) -> None:
        """Stop the server as `pg_ctl stop -m immediate` does, and start it again."""
        begun = time.time()
        await asyncio.to_thread(self._server.stop)
        shifted = {"LD_PRELOAD": str(self._library), "SHIFTED_BY": str(self._ahead)}
        await asyncio.to_thread(self._server.start_again, os.environ | shifted)
        self.outages.append((begun, time.time()))

    async def leap(self, seconds: int) -> None:
        """Let so many seconds pass by the clock of the database, which crashes on the way."""
        self._ahead += seconds
        await self.crash()

    def rows(self, query: LiteralString, *parameters: object) -> list[tuple[Any, ...]]:
        """Ask the database itself, past pgbouncer."""
        with psycopg.connect(self.direct_url, autocommit=True) as connection:
            return connection.execute(query, parameters or None).fetchall()


@contextmanager
def hunted_database(*, pgbouncer: bool = False) -> Iterator[HuntedDatabase]:
    """Start a server with an empty database, and pgbouncer in front of it if wanted."""
    with tempfile.TemporaryDirectory() as folder, own_postgres(SETTINGS) as server:
        Path(folder).chmod(0o755)  # the server's account reads the library
        database = HuntedDatabase(server, compiled(Path(folder)))
        if not pgbouncer:
            yield database
            return
        with through_pgbouncer(database.direct_url, POOL_MODE, POOL_SIZE) as database.url:
            yield database
