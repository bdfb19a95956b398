"""SIGTERM ends a start at once, wherever it is, also for the first process of a container.

Linux drops SIGTERM for the first process of a PID namespace, which is what a container has, unless
the process handles it (pid_namespaces(7)).
"""

import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.patience import PATIENCE

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
#: Makes the process that it starts the first one of its PID namespace; `unshare` waits for it.
AS_FIRST = ("unshare", "--pid", "--fork", "--kill-child")


def may_unshare() -> bool:
    """Whether this machine lets us make PID namespaces."""
    if shutil.which("unshare") is None:
        return False
    return subprocess.run([*AS_FIRST, "true"], capture_output=True, check=False).returncode == 0


needs_unshare = pytest.mark.skipif(not may_unshare(), reason="no PID namespaces here")


def child_of(process: subprocess.Popen[str]) -> int:
    """The process that `unshare` has started, by its id outside."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    while not (found := children.read_text().split()):
        assert process.poll() is None
    return int(found[0])


@contextmanager
def starting(folder: Path, *before: str, **environ: str) -> Iterator[subprocess.Popen[str]]:
    """Start `askfirst run` on Discord; what is waited for is up to the test."""
    process = subprocess.Popen(
        [*before, sys.executable, "-m", "bot", "run"],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "DISCORD_TOKEN": "t.o.k"}
        | environ,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def wait_for(process: subprocess.Popen[str], text: str) -> None:
    """Read what the process writes until it says this."""
    assert process.stderr is not None
    said = []
    for line in process.stderr:
        if text in line:
            return
        said.append(line)
    raise AssertionError(f"it never said {text}: {said[-3:]}")


@needs_unshare
@pytest.mark.parametrize("imported", ["typer", "sqlalchemy.engine", "discord.client"])
def test_the_first_process_of_a_container_stops_while_it_imports(
    tmp_path: Path, imported: str
) -> None:
    """From the first line on: with the default the signal would be dropped."""
    with starting(tmp_path, *AS_FIRST, PYTHONPROFILEIMPORTTIME="1") as process:
        wait_for(process, f" {imported}\n")
        os.kill(child_of(process), signal.SIGTERM)
        process.communicate(timeout=PATIENCE)
        assert process.returncode == 0


@needs_unshare
def test_the_first_process_of_a_container_stops_while_it_waits(tmp_path: Path) -> None:
    """For a server that accepts a connection and says nothing."""
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        url = f"postgresql://sam@127.0.0.1:{server.getsockname()[1]}/askfirst"
        with starting(tmp_path, *AS_FIRST, DATABASE_URL=url, PORT="0") as process:
            connection, _ = server.accept()
            with closing(connection):
                os.kill(child_of(process), signal.SIGTERM)
                process.communicate(timeout=PATIENCE)
        assert process.returncode == 0


def test_a_locked_database_holds_up_no_stop(tmp_path: Path) -> None:
    """SQLite waits in C, where Python handles no signal: the wait is in a thread of its own."""
    file = tmp_path / "askfirst.db"
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("BEGIN IMMEDIATE")
        with starting(tmp_path, DATABASE_URL=f"sqlite:///{file}", PORT="0") as process:
            wait_for(process, "answering /healthz")
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=PATIENCE)
            assert process.returncode == 0


def test_another_command_that_is_ended_does_not_look_done(tmp_path: Path) -> None:
    """A host that stops `migrate` must not take it for a success."""
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        url = f"postgresql://sam@127.0.0.1:{server.getsockname()[1]}/askfirst"
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "migrate"],
            cwd=tmp_path,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "DATABASE_URL": url},
        )
        connection, _ = server.accept()
        with closing(connection):
            process.send_signal(signal.SIGTERM)
            assert process.wait(PATIENCE) == 128 + signal.SIGTERM
