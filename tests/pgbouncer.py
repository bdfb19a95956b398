"""PgBouncer in front of a PostgreSQL server, where it is installed."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.patience import PATIENCE
from tests.postgres import RUN_WHILE_WE_LIVE, free_port

NOT_FOUND = "PgBouncer not found: install it"

#: Clients needn't say who they are; PgBouncer does towards the server.
CONFIGURATION = """
[databases]
{name} = host={host} port={port} user={user} password={password} dbname={name}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {listen_port}
unix_socket_dir =
auth_type = any
pool_mode = {mode}
default_pool_size = {size}
max_client_conn = 500
server_login_retry = 0.2
"""


class PgBouncerNotFound(Exception):
    """It isn't installed."""


def find_pgbouncer() -> str | None:
    """Return the program; Debian keeps it where root alone looks."""
    return shutil.which("pgbouncer") or shutil.which("pgbouncer", path="/usr/sbin")


@contextmanager
def pgbouncer(url: str, mode: str, size: int = 20) -> Iterator[str]:
    """Run PgBouncer in a pool mode, in front of this database; gives the address through it."""
    program = find_pgbouncer()
    if program is None:
        raise PgBouncerNotFound(NOT_FOUND)
    server, port = urlsplit(url), free_port()
    name = server.path.removeprefix("/")
    with tempfile.TemporaryDirectory(prefix="askfirst-pgbouncer-") as folder:
        file = Path(folder) / "pgbouncer.ini"
        file.write_text(
            CONFIGURATION.format(
                name=name,
                host=server.hostname,
                port=server.port,
                user=server.username,
                password=unquote(server.password or ""),
                listen_port=port,
                mode=mode,
                size=size,
            )
        )
        with _running([program, str(file)], Path(folder), port):
            yield f"postgresql://postgres@127.0.0.1:{port}/{name}"


@contextmanager
def _running(command: list[str], folder: Path, port: int) -> Iterator[None]:
    as_root = os.geteuid() == 0  # which PgBouncer refuses to run as
    account = pwd.getpwnam("nobody").pw_uid if as_root else None
    if account is not None:
        os.chown(folder, account, -1)
    alive = ["sh", "-c", RUN_WHILE_WE_LIVE, str(folder), *command]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            alive,
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            user=account,
            start_new_session=True,
        )
    try:
        _until_listening(process, port)
        yield
    finally:
        process.terminate()
        process.communicate(b"\n", timeout=PATIENCE)


def _until_listening(process: "subprocess.Popen[bytes]", port: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        assert process.poll() is None, "PgBouncer didn't start"
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise AssertionError("PgBouncer doesn't listen")
