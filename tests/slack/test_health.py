"""Processes on Slack say when their socket or database is lost, and when it is back."""

import asyncio
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.health_pages import Pages
from tests.postgres import OwnPostgres, free_port, own_postgres
from tests.slack.server import SlackServer
from tests.slack.test_http_processes import running as running_over_http
from tests.slack.test_process import environment
from tests.slack.test_process import running as running_over_sockets
from tests.slack.town import environ

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]


@pytest.fixture
def pages() -> Pages:
    return Pages(free_port())


async def asks(*arguments: str, port: int) -> tuple[int, str]:
    """What `askfirst health` says beside the process, knowing nothing but the port."""
    done = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-m", "bot", "health", *arguments],
        cwd=ROOT,
        env={"ASKFIRST_HEALTH_PORT": str(port)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, (done.stdout + done.stderr).strip()


async def test_a_socket_and_a_database_that_are_lost_and_come_back(
    slack: SlackServer, tmp_path: Path, pages: Pages
) -> None:
    """All in one process, over Socket Mode; asking opens no socket that could get a click."""
    harbor = slack.workspace("Harbor Founders")
    env = environment(slack, harbor, tmp_path) | {"ASKFIRST_HEALTH_PORT": str(pages.port)}
    async with running_over_sockets(slack, env, tmp_path):
        await pages.say("ready")
        sockets = slack.sockets.connected
        assert await asks(port=pages.port) == (0, "ready")
        assert slack.sockets.connected == sockets
        await pages.shows('askfirst_ready{need="slack"} 1.0')

        slack.fails("apps.connections.open", status=500, times=10_000)
        await slack.sockets.cut()
        await pages.say("not ready: slack")
        assert await asks(port=pages.port) == (1, "not ready: slack")
        assert await asks("--alive", port=pages.port) == (0, "ok")
        await pages.shows('askfirst_ready{need="slack"} 0.0')
        slack.recovers()
        await pages.say("ready")

        slack.fails("apps.connections.open", status=500, times=10_000)
        await slack.sockets.falls_silent()
        await pages.say("not ready: slack")
        slack.recovers()
        await pages.say("ready")

        with closing(sqlite3.connect(tmp_path / "askfirst.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            await pages.say("not ready: database")
        await pages.say("ready")

        moved = (tmp_path / "askfirst.db").rename(tmp_path / "elsewhere.db")
        await pages.say("not ready: database")
        moved.rename(tmp_path / "askfirst.db")
        await pages.say("ready")
    assert await pages.get("/healthz") == (0, "")
    status, said = await asks(port=pages.port)
    assert status == 1
    assert said.startswith(f"nothing answers at port {pages.port}")


@pytest.mark.postgres
async def test_web_and_worker_lose_their_database_and_get_it_back(
    slack: SlackServer, pages: Pages
) -> None:
    """Over HTTP, on PostgreSQL: each says so, and each is ready again by itself."""
    workers = Pages(free_port())
    with own_postgres({}) as postgres:
        url = postgres.create_database()
        variables = environ(slack, url) | {"ASKFIRST_HEALTH_PORT": str(pages.port)}
        beside = variables | {"PORT": "", "ASKFIRST_HEALTH_PORT": str(workers.port)}
        with (
            running_over_http(variables, "web", listens=True) as web,
            running_over_http(beside, "worker", listens=False) as worker,
        ):
            await _both_say("ready", pages, workers)
            await asyncio.to_thread(postgres.stop)
            await _both_say("not ready: database", pages, workers)
            at_port = Pages(web.port)
            assert await at_port.get("/readyz") == (503, "not ready: database")
            assert (await at_port.get("/metrics"))[0] == 404
            await asyncio.to_thread(_start_again, postgres)
            await _both_say("ready", pages, workers)
            await web.ends()
            await worker.ends()


async def _both_say(text: str, web: Pages, worker: Pages) -> None:
    await asyncio.gather(web.say(text), worker.say(text))


def _start_again(postgres: OwnPostgres) -> None:
    postgres.start_again()
