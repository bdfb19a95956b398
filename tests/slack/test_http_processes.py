"""`askfirst run` over HTTP as real processes: one for all, or web and worker apart."""

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import pytest

from bot.cli import main
from tests.dialog import REASON
from tests.patience import PATIENCE
from tests.pgbouncer import NOT_FOUND, find_pgbouncer, pgbouncer
from tests.slack.server import Person, SlackServer
from tests.slack.town import KEY, Browser, environ

ROOT = Path(__file__).parents[2]


@dataclass
class Running:
    """A process of ours, and the port at which it listens."""

    process: subprocess.Popen[str]
    port: int = 0

    async def ends(self) -> str:
        """Ask it to stop; it does, and without complaint. Meanwhile Slack answers it."""
        self.process.send_signal(signal.SIGTERM)
        _, err = await asyncio.to_thread(self.process.communicate, timeout=PATIENCE)
        assert self.process.returncode == 0, err
        assert "Traceback" not in err
        return err


@contextmanager
def running(variables: dict[str, str], *part: str, listens: bool) -> Iterator[Running]:
    """Start `askfirst run`; one that listens says at which port."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "run", *part],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"]} | variables,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    try:
        begun = Running(process)
        if listens:
            begun.port = _port(process.stderr)
        yield begun
    finally:
        process.kill()
        process.communicate()


def _port(log: IO[str]) -> int:
    """Read the log up to the line that says where Slack is listened to."""
    said = []
    for line in log:
        said.append(line)
        if found := re.search(r"over HTTP at port (\d+)", line):
            return int(found[1])
    raise AssertionError(said)


async def introduced(
    slack: SlackServer, web: Running, *, whole: bool = False
) -> tuple[Person, Person, Person]:
    """Install through a browser, and play one introduction to the open conversation."""
    browser = Browser(slack, f"http://127.0.0.1:{web.port}")
    coast = slack.enterprise("Coast") if whole else None
    pier = slack.workspace("Pier", installed=False, enterprise=coast)
    harbor = slack.workspace("Harbor", installed=False, enterprise=coast)
    assert (await browser.installs(coast or harbor)).status == 200
    assert (await browser.opens("/healthz")).text == "ok"
    slack.delivers_to(f"http://127.0.0.1:{web.port}/slack/events")
    sam, alex, jo = (harbor.person(name) for name in ("Sam Rivera", "Alex Moreau", "Jo Kim"))
    for person in (sam, alex, jo):
        pier.person(person.name, person.id)
    await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    for person in (alex, jo):
        await slack.until(lambda person=person: person.buttons, "an ask", PATIENCE)  # type: ignore[misc]
        await person.clicks("Yes, introduce us")
    await slack.until(lambda: alex.conversations, "a conversation", PATIENCE)
    return sam, alex, jo


@pytest.mark.slow
@pytest.mark.parametrize("whole", [False, True], ids=["workspace", "organisation"])
async def test_one_process_does_it_all(slack: SlackServer, sqlite_url: str, *, whole: bool) -> None:
    """On SQLite, from the installation to the conversation; then it stops when asked."""
    variables = environ(slack, sqlite_url, ASKFIRST_UNDO_FOR="0s")
    with running(variables, listens=True) as process:
        await introduced(slack, process, whole=whole)
        await process.ends()


@pytest.mark.slow
@pytest.mark.postgres
@pytest.mark.parametrize("pool_mode", ["", "session", "transaction"])
async def test_web_and_worker_apart(slack: SlackServer, postgres_url: str, pool_mode: str) -> None:
    """On PostgreSQL, also behind a pooler: what one process takes in, the other one sends."""
    with ExitStack() as stack:
        url = postgres_url
        if pool_mode:
            if find_pgbouncer() is None:
                pytest.skip(NOT_FOUND)
            url = stack.enter_context(pgbouncer(postgres_url, pool_mode))
        await _apart(slack, url)


async def _apart(slack: SlackServer, url: str) -> None:
    variables = environ(slack, url, ASKFIRST_UNDO_FOR="0s")
    with (
        running(variables, "web", listens=True) as web,
        running(variables | {"PORT": ""}, "worker", listens=False) as worker,
    ):
        await introduced(slack, web)
        await web.ends()
        await worker.ends()


# What can't run


@pytest.fixture
def clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty folder to be in, and no setting in the environment."""
    for name in os.environ:
        if re.match("ASKFIRST_|SLACK_|DISCORD_|DATABASE_URL$|PORT$", name):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


INSTALLS = {
    "SLACK_SIGNING_SECRET": "s",
    "SLACK_CLIENT_ID": "i",
    "SLACK_CLIENT_SECRET": "c",
    "ASKFIRST_SECRET_KEY": KEY,
}


def refusal(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *arguments: str,
    **variables: str,
) -> str:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit) as ended:
        main(["run", *arguments])
    [line] = capsys.readouterr().err.splitlines()
    assert ended.value.code == 2
    return line


def test_installs_without_a_key_are_refused(
    clean: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anything is made: tokens of others are never kept as they are."""
    line = refusal(monkeypatch, capsys, **INSTALLS | {"ASKFIRST_SECRET_KEY": ""})
    assert line.startswith("askfirst: OAuth installs need ASKFIRST_SECRET_KEY, which encrypts")
    assert list(clean.iterdir()) == []


def test_web_has_nothing_to_serve_in_socket_mode(
    clean: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It says what to run instead."""
    tokens = {"SLACK_BOT_TOKEN": "xoxb", "SLACK_APP_TOKEN": "xapp"}
    url = "postgresql://127.0.0.1:1/askfirst"
    line = refusal(monkeypatch, capsys, "web", **tokens, DATABASE_URL=url)
    assert line.endswith("Use: askfirst run worker")


def test_a_port_that_is_taken_is_named(
    clean: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In one line, without a traceback."""
    with socket.create_server(("", 0)) as taken:
        port = str(taken.getsockname()[1])
        line = refusal(monkeypatch, capsys, **INSTALLS, PORT=port)
    assert line.startswith(f"askfirst: PORT: port {port} can't be used (")
