"""A PostgreSQL server for tests: the one in TEST_DATABASE_URL, or a temporary one of our own."""

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

from tests.patience import PATIENCE

NOT_FOUND = "PostgreSQL not found: install it or set TEST_DATABASE_URL"
PORT_TRIES = 3

#: A test server may forget everything when the machine crashes; in return it is fast.
SERVER_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",  # a path in a deep temporary folder can be too long for a socket
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
}

#: Runs a server that also stops, and whose folder goes, when we are killed, as Ctrl-C does to the
#: workers of pytest-xdist: then its standard input ends without the line that `_stop` sends.
RUN_WHILE_WE_LIVE = """
exec 3<&0
{
    read -r _ <&3 && exit
    kill -QUIT $$
    while kill -0 $$; do sleep 0.1; done
    rm -rf "$0"
} 2>/dev/null &
exec "$@" 3<&-
"""


class PostgresNotFound(Exception):
    """No server was named and no binaries are installed."""


class PostgresDidNotStart(Exception):
    """The binaries are there, but the server did not come up; the message holds its log."""


class PostgresServer:
    """A running server in which tests create databases of their own."""

    def __init__(self, url: str) -> None:
        #: The database to connect to for creating others; tests never write to it.
        self.url = url

    def create_database(self, template: str = "template0") -> str:
        """Create a database, empty or as a copy of the one named, and return its URL."""
        name = f"askfirst_test_{secrets.token_hex(6)}"
        self._run(
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
                sql.Identifier(name), sql.Identifier(template)
            )
        )
        return urlunsplit(urlsplit(self.url)._replace(path=f"/{name}"))

    def drop_database(self, url: str) -> None:
        """Drop a database made by `create_database`, cutting off whoever is still connected."""
        name = urlsplit(url).path.removeprefix("/")
        self._run(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def _run(self, statement: sql.Composed) -> None:
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(statement)


@contextmanager
def running_postgres(environ: Mapping[str, str] = os.environ) -> Iterator[PostgresServer]:
    """Give the server to test with; one that we started is stopped and removed at the end."""
    if url := environ.get("TEST_DATABASE_URL"):
        yield PostgresServer(url)
        return
    binaries = find_binaries()
    if binaries is None:
        raise PostgresNotFound(NOT_FOUND)
    with _temporary_folder() as folder:
        password = _make_cluster(binaries, folder)
        with _started(binaries, folder, password) as server:
            yield server


def find_binaries() -> Path | None:
    """Return the folder that holds the server's programs, the newest where there are several."""
    on_path = shutil.which("postgres")
    installed = sorted(
        Path("/usr/lib/postgresql").glob("[0-9]*/bin"),
        key=lambda folder: float(folder.parent.name),
        reverse=True,
    )
    candidates = [Path(on_path).resolve().parent, *installed] if on_path else installed
    for folder in candidates:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    return None


@contextmanager
def _temporary_folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="askfirst-postgres-"))
    try:
        if (account := _account()) is not None:
            os.chown(folder, account.pw_uid, account.pw_gid)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _account() -> pwd.struct_passwd | None:
    """Return who shall run the server if we can't: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres")
    except KeyError:
        return pwd.getpwnam("nobody")


def _spawn(
    command: Sequence[object], folder: Path, environ: Mapping[str, str] = os.environ
) -> subprocess.Popen[bytes]:
    account = _account()
    with (folder / "log").open("ab") as log:
        return subprocess.Popen(
            [str(part) for part in command],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            env=dict(environ),
            user=account.pw_uid if account else None,
            group=account.pw_gid if account else None,
            extra_groups=[] if account else None,
            start_new_session=True,  # Ctrl-C is for us; we stop the server ourselves
        )


def _make_cluster(binaries: Path, folder: Path) -> str:
    """Make the data folder and return its superuser's password."""
    password = secrets.token_urlsafe()
    (folder / "password").write_text(password)
    (folder / "password").chmod(0o644)  # the folder itself is private to the server's account
    options = ["--auth=scram-sha-256", "--pwfile=password", "--username=postgres"]
    options += ["--encoding=UTF8", "--locale=C", "--no-sync"]
    initdb = _spawn([binaries / "initdb", "--pgdata=data", *options], folder)
    initdb.communicate(timeout=PATIENCE)
    if initdb.returncode:
        raise PostgresDidNotStart((folder / "log").read_text())
    return password


@contextmanager
def _started(
    binaries: Path, folder: Path, password: str, settings: Mapping[str, str] = SERVER_SETTINGS
) -> Iterator["OwnPostgres"]:
    for _ in range(PORT_TRIES):
        server = OwnPostgres(binaries, folder, password, settings)
        try:
            if server.start():
                yield server
                return
        finally:
            server.stop()
    raise PostgresDidNotStart((folder / "log").read_text())


class OwnPostgres(PostgresServer):
    """A server that we started, and may stop as a crash does and start again."""

    def __init__(
        self, binaries: Path, folder: Path, password: str, settings: Mapping[str, str]
    ) -> None:
        self.port = free_port()
        super().__init__(f"postgresql://postgres:{password}@127.0.0.1:{self.port}/postgres")
        self.password = password
        self.folder = folder
        self._binaries = binaries
        self._options = [f"--{name}={value}" for name, value in settings.items()]
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, environ: Mapping[str, str] = os.environ) -> bool:
        """Start it, with these variables in its environment; tell whether it came up."""
        command = ["sh", "-c", RUN_WHILE_WE_LIVE, self.folder, self._binaries / "postgres"]
        command += ["-D", "data", f"--port={self.port}", *self._options]
        self._process = _spawn(command, self.folder, environ)
        return _comes_up(self._process, self)

    def stop(self) -> None:
        """Stop it at once, as `pg_ctl stop -m immediate` does; the next start recovers."""
        if self._process is not None:
            _stop(self._process)
            self._process = None

    def start_again(self, environ: Mapping[str, str] = os.environ) -> None:
        """Start it on the same port; what is left of the stopped one may be in the way shortly."""
        for _ in range(PORT_TRIES):
            if self.start(environ):
                return
            self.stop()
        raise PostgresDidNotStart((self.folder / "log").read_text())

    def spawn(self, command: Sequence[object]) -> subprocess.Popen[bytes]:
        """Run another program beside it, as its account and in its folder."""
        return _spawn(command, self.folder)


@contextmanager
def own_postgres(settings: Mapping[str, str]) -> Iterator[OwnPostgres]:
    """Start a server with these settings besides those of all test servers."""
    binaries = find_binaries()
    if binaries is None:
        raise PostgresNotFound(NOT_FOUND)
    with _temporary_folder() as folder:
        password = _make_cluster(binaries, folder)
        with _started(binaries, folder, password, {**SERVER_SETTINGS, **settings}) as server:
            yield server


def free_port() -> int:
    """Return a port that is free now; somebody may still take it before the server does."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _comes_up(process: subprocess.Popen[bytes], server: PostgresServer) -> bool:
    deadline = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        try:
            psycopg.connect(server.url).close()
        except psycopg.OperationalError:
            time.sleep(0.02)
        else:
            return True
    return False


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGQUIT)  # at once: nothing in there is worth a checkpoint
    try:
        process.communicate(b"\n", timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
