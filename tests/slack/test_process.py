"""`askfirst run` and `askfirst check` as processes, against what speaks Slack's protocol."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.dialog import REASON, closed
from tests.patience import PATIENCE
from tests.slack.server import Person, SlackServer, Workspace


def environment(slack: SlackServer, workspace: Workspace, folder: Path) -> dict[str, str]:
    """What an operator sets for Socket Mode."""
    return {
        "PATH": os.environ["PATH"],
        "DATABASE_URL": f"sqlite:///{folder / 'askfirst.db'}",
        "SLACK_API_URL": slack.api_url,
        "SLACK_BOT_TOKEN": workspace.token,
        "SLACK_APP_TOKEN": slack.app_token,
        "ASKFIRST_UNDO_FOR": "0s",
        "ASKFIRST_EXPIRES_AFTER": "5s",
    }


async def start(command: str, env: Mapping[str, str], folder: Path) -> asyncio.subprocess.Process:
    """Start `askfirst COMMAND`."""
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", command),
        env={**env, "PYTHONPATH": str(Path(__file__).parents[2])},
        cwd=folder,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )


@asynccontextmanager
async def running(
    slack: SlackServer, env: Mapping[str, str], folder: Path
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run the bot; it stops at SIGTERM with exit 0, and its log shows no token."""
    process = await start("run", env, folder)
    try:
        await slack.until(lambda: slack.sockets.connections, "a connection", PATIENCE)
        yield process
        process.send_signal(signal.SIGTERM)
    except BaseException:
        process.kill()
        raise
    finally:
        output, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
        print(output.decode())  # noqa: T201 - shown where the test fails
    assert process.returncode == 0
    assert "xoxb" not in output.decode()
    assert "xapp" not in output.decode()
    assert "Traceback" not in output.decode()


@pytest.fixture
def harbor(slack: SlackServer) -> Workspace:
    """A workspace with the app."""
    return slack.workspace("Harbor Founders")


def people(harbor: Workspace) -> tuple[Person, Person, Person]:
    """Sam, Alex and Jo."""
    return harbor.person("Sam Rivera"), harbor.person("Alex Moreau"), harbor.person("Jo Kim")


@pytest.mark.slow
async def test_the_bot_runs_in_socket_mode(
    slack: SlackServer, harbor: Workspace, tmp_path: Path
) -> None:
    """One introduction opens; after a restart another lapses, and its cards close."""
    sam, alex, jo = people(harbor)
    env = environment(slack, harbor, tmp_path) | {"ASKFIRST_COOLDOWN": "0s"}
    async with running(slack, env, tmp_path):
        await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
        await sam.reads("I'm asking Alex Moreau and Jo Kim in private.")
        for person in (alex, jo):
            await person.reads("Sam Rivera would like to introduce you", within=PATIENCE)
            await person.clicks("Yes, introduce us")
        for person in (sam, alex, jo):
            await person.reads("Alex Moreau, meet Jo Kim.", within=PATIENCE)
        await sam.types("/intro")
        assert sam.form is not None
        await sam.closes()
        await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
        await jo.reads("Sam Rivera would like to introduce you", within=PATIENCE)
    async with running(slack, env, tmp_path):
        await sam.reads("This one didn't come together.", within=PATIENCE)
        await jo.sees(closed("Alex Moreau"), within=PATIENCE)
        home = await alex.opens_home(within=PATIENCE)
        assert "Nothing waits for your answer." in home.text


@pytest.mark.slow
@pytest.mark.parametrize(
    ("wrong", "line"),
    [
        ({}, ""),
        ({"SLACK_BOT_TOKEN": "xoxb-no"}, "SLACK_BOT_TOKEN can't be used (invalid_auth)."),
        ({"SLACK_APP_TOKEN": "xapp-no"}, "SLACK_APP_TOKEN can't be used (invalid_auth)."),
        ({"SLACK_API_URL": "http://127.0.0.1:1/api/"}, "Slack can't be reached"),
    ],
    ids=["all right", "bot token", "app token", "address"],
)
async def test_a_wrong_setting_stops_the_start(
    slack: SlackServer, harbor: Workspace, tmp_path: Path, wrong: dict[str, str], line: str
) -> None:
    """With one line that says which, and no token in it."""
    env = environment(slack, harbor, tmp_path) | wrong
    if not wrong:
        async with running(slack, env, tmp_path):
            return
    process = await start("run", env, tmp_path)
    output, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode in (1, 2)
    assert line in output.decode()
    assert "Traceback" not in output.decode()
    assert "-no" not in output.decode()


@pytest.mark.slow
async def test_check_as_a_process(slack: SlackServer, harbor: Workspace, tmp_path: Path) -> None:
    """A line each, exit 0 once the database is there."""
    env = environment(slack, harbor, tmp_path)
    process = await start("check", env, tmp_path)
    output, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
    said = output.decode()
    assert process.returncode == 0, said
    assert "ok       Slack: SLACK_BOT_TOKEN works, in Harbor Founders as" in said
    assert "ok       Slack: scopes are as needed" in said
    assert "ok       Slack: SLACK_APP_TOKEN works, and a socket opens" in said
    assert harbor.token not in said
