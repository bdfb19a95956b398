"""A process that starts waits for its database, as both often start at once."""

import logging
import socket
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from threading import Thread

import pytest

from bot.bootstrap import migrate, waiting
from bot.bootstrap.application import opened
from bot.bootstrap.waiting import when_available
from bot.errors import StorageError, Unavailable
from bot.running.settings import Settings
from tests.patience import PATIENCE
from tests.postgres import PostgresNotFound, own_postgres

LONG = timedelta(seconds=PATIENCE)


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "PAUSE", timedelta(milliseconds=1))


Refusal = tuple[str, str]


class Server:
    """Refuses one connection after the other as PostgreSQL does, and counts them."""

    def __init__(self, *refusals: Refusal) -> None:
        self.refused = 0
        self._refusals = refusals
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"postgresql://sam:secret@127.0.0.1:{self._socket.getsockname()[1]}/askfirst"

    def serve(self) -> None:
        while True:
            try:
                client, _ = self._socket.accept()
            except OSError:
                return
            with client:
                self._refuse(client)

    def _refuse(self, client: socket.socket) -> None:
        """Decline encryption, then answer the start-up packet (PostgreSQL: Message Flow)."""
        packet = client.recv(1024)
        while packet and struct.unpack("!i", packet[4:8])[0] != 196608:
            client.sendall(b"N")
            packet = client.recv(1024)
        if packet:
            code, message = self._refusals[min(self.refused, len(self._refusals) - 1)]
            self.refused += 1
            fields = f"SFATAL\0VFATAL\0C{code}\0M{message}\0\0".encode()
            client.sendall(b"E" + struct.pack("!i", len(fields) + 4) + fields)

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()


@contextmanager
def refusing(*refusals: Refusal) -> Iterator[Server]:
    server = Server(*refusals)
    thread = Thread(target=server.serve)
    thread.start()
    try:
        yield server
    finally:
        server.close()
        thread.join()


async def begin(url: str, patience: timedelta) -> None:
    async with opened(url, patience=patience):
        pass


PASSING = [
    ("57P03", "the database system is starting up"),
    ("57P03", "the database system is shutting down"),
    ("57P01", "terminating connection due to administrator command"),
    ("53300", "sorry, too many clients already"),
]


@pytest.mark.parametrize(("code", "message"), PASSING)
async def test_a_server_that_isnt_up_yet_is_asked_again(
    code: str, message: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Until patience is at its end; what it waits for is said once, without a password."""
    with refusing(
        *[(code, message)] * 3, ("3D000", 'database "askfirst" does not exist')
    ) as server:
        with pytest.raises(StorageError, match="has no database"):
            await begin(server.url, LONG)
        [said] = [r.getMessage() for r in caplog.records if r.levelno >= logging.WARNING]
        assert said.startswith(f"waiting up to {PATIENCE:.0f} s for: PostgreSQL at 127.0.0.1:")
        assert message in said
        assert "secret" not in said


@pytest.mark.parametrize(
    ("code", "message", "told"),
    [
        ("28P01", 'password authentication failed for user "sam"', "refused user sam"),
        ("3D000", 'database "askfirst" does not exist', "has no database askfirst: create it"),
        (
            "28000",
            'no pg_hba.conf entry for host "127.0.0.1", user "sam", no encryption',
            "doesn't admit user sam from here",
        ),
        ("08P01", "unsupported startup parameter: options", "as DATABASE_URL says"),
    ],
)
async def test_what_wont_pass_ends_the_start_at_once(code: str, message: str, told: str) -> None:
    with refusing((code, message)) as server, pytest.raises(StorageError, match=told) as refused:
        await begin(server.url, LONG)
    assert not isinstance(refused.value, Unavailable)
    assert "secret" not in str(refused.value)
    assert server.refused <= 2  # libpq asks again without encryption where that may help


async def test_nobody_at_the_port_is_waited_for(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(Unavailable, match="check that it runs"):
        await begin("postgresql://sam@127.0.0.1:1/askfirst", timedelta(milliseconds=50))
    assert len(caplog.records) <= 1  # none where the first try takes so long


async def test_patience_begins_anew_for_each_step() -> None:
    """What works is done once."""
    tries = 0

    async def work() -> str:
        nonlocal tries
        tries += 1
        if tries < 4:
            raise Unavailable("not yet")
        return "done"

    assert await when_available(work, LONG) == "done"
    assert tries == 4


@pytest.mark.postgres
@pytest.mark.slow
def test_a_process_that_is_started_before_its_database_goes_on() -> None:
    """One line says that it waits."""
    try:
        with own_postgres({}) as server:
            server.stop()
            process = subprocess.Popen(
                [sys.executable, "-m", "bot", "migrate"],
                cwd=Path(__file__).parents[2],
                env={"DATABASE_URL": server.url},
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            assert process.stderr
            assert "waiting up to 60 s for: PostgreSQL at" in process.stderr.readline()
            server.start_again()
            out, err = process.communicate(timeout=PATIENCE)
    except PostgresNotFound as missing:
        pytest.skip(str(missing))
    assert (out, err) == ("The database is up to date now.\n", "")


def test_migrating_waits_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the first thing that starts beside a new database."""
    monkeypatch.setattr(migrate, "PATIENCE", LONG)
    with refusing(*[PASSING[0]] * 3, ("3D000", 'database "askfirst" does not exist')) as server:
        with pytest.raises(StorageError, match="has no database"):
            migrate.migrate(Settings.read({"DATABASE_URL": server.url}))
        assert server.refused > 3
