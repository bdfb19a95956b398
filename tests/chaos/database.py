"""The database of a hunt: PostgreSQL that crashes, drops connections and jumps ahead on demand."""

import asyncio
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, LiteralString
from urllib.parse import urlsplit, urlunsplit

import psycopg

from tests.dates import compiled
from tests.patience import PATIENCE
from tests.postgres import RUN_WHILE_WE_LIVE, OwnPostgres, free_port, own_postgres

#: A crash of the server may lose nothing that was committed; three web and three worker processes
#: have ten connections each, and killed ones keep theirs for a moment.
SETTINGS = {"synchronous_commit": "on", "max_connections": "200"}

#: Session mode keeps LISTEN and prepared statements working; `any` lets everybody in as our user.
PGBOUNCER = """
[databases]
* = host=127.0.0.1 port={server} user=postgres password={password}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = any
pool_mode = session
max_client_conn = 500
default_pool_size = 150
server_login_retry = 0.2
"""


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
        with _pooled(server) as port:
            place = urlsplit(database.direct_url)
            pooled = place._replace(netloc=f"postgres:-@127.0.0.1:{port}")
            database.url = urlunsplit(pooled)
            yield database


@contextmanager
def _pooled(server: OwnPostgres) -> Iterator[int]:
    binary = shutil.which("pgbouncer") or shutil.which("pgbouncer", path="/usr/sbin")
    if binary is None:
        raise SystemExit("pgbouncer isn't installed: on Debian, apt install pgbouncer")
    port = free_port()
    file = server.folder / "pgbouncer.ini"
    file.write_text(PGBOUNCER.format(server=server.port, password=server.password, port=port))
    file.chmod(0o644)  # the folder itself is private to the server's account
    process = server.spawn(["sh", "-c", RUN_WHILE_WE_LIVE, server.folder, binary, file])
    try:
        _answers(process, f"postgresql://postgres:-@127.0.0.1:{port}/postgres")
        yield port
    finally:
        process.terminate()
        process.communicate(b"\n", timeout=PATIENCE)


def _answers(process: subprocess.Popen[bytes], url: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            psycopg.connect(url).close()
        except psycopg.OperationalError:
            if process.poll() is not None or time.monotonic() > deadline:
                raise
            time.sleep(0.05)
        else:
            return
