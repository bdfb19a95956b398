"""`askfirst run` on Slack and Discord at once: one process, one database, two test servers."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from storage import upgrade
from tests.dialog import REASON
from tests.discord_.clock import RealClock
from tests.discord_.conftest import set_up
from tests.discord_.processes import LivingTalk
from tests.discord_.server import DiscordServer
from tests.discord_.server import serving as serving_discord
from tests.discord_.talk import BotConfig
from tests.discord_.world import Discord
from tests.patience import PATIENCE
from tests.slack.server import Person, SlackServer, Workspace
from tests.slack.server import serving as serving_slack

pytestmark = pytest.mark.slow

REPOSITORY = Path(__file__).parents[2]
#: How long a process may take to come up, to deliver, and to stop, in seconds.
YES = "Yes, introduce us"


@dataclass
class Town:
    """Both platforms, and the bot's settings for them."""

    slack: SlackServer
    workspace: Workspace
    discord: DiscordServer
    folder: Path

    @property
    def settings(self) -> dict[str, str]:
        """What an operator sets."""
        return {
            "DATABASE_URL": f"sqlite:///{self.folder / 'askfirst.db'}",
            "SLACK_API_URL": self.slack.api_url,
            "SLACK_BOT_TOKEN": self.workspace.token,
            "SLACK_APP_TOKEN": self.slack.app_token,
            "DISCORD_API_URL": self.discord.url,
            "DISCORD_TOKEN": self.discord.token,
            "ASKFIRST_UNDO_FOR": "0s",
            "ASKFIRST_LOG_LEVEL": "DEBUG",
        }

    async def talk(self) -> LivingTalk:
        """A dialog on Discord, in a server that is set up."""
        upgrade(self.settings["DATABASE_URL"])
        config = BotConfig(
            self.settings["DATABASE_URL"],
            self.discord.world.time,
            self.discord.url,
            self.discord.token,
        )
        talk = LivingTalk(config, self.discord.world)
        talk.server = self.discord
        await set_up(talk, talk.harbor)
        return talk


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with serving_slack() as slack, serving_discord(Discord(RealClock())) as discord:
        yield Town(slack, slack.workspace("Harbor Founders"), discord, tmp_path)
        assert slack.violations == []
        assert discord.world.violations == []


async def start(command: str, env: Mapping[str, str], folder: Path) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", command),
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(REPOSITORY), **env},
        cwd=folder,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )


async def ended(process: asyncio.subprocess.Process) -> str:
    """Wait until it has ended; what it wrote."""
    try:
        output, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
    finally:
        if process.returncode is None:
            process.kill()
    print(output.decode())  # noqa: T201 - shown where the test fails
    return output.decode()


@asynccontextmanager
async def running(town: Town) -> AsyncIterator[list[str]]:
    """Run the bot until the end of the block; then what it wrote is there."""
    process = await start("run", town.settings, town.folder)
    written: list[str] = []
    try:
        await town.slack.until(lambda: town.slack.sockets.connections, "a connection", PATIENCE)
        await town.discord.world.until(lambda: town.discord.gateway.ready, PATIENCE)
        yield written
        process.terminate()
    except BaseException:
        process.kill()
        raise
    finally:
        written.append(await ended(process))
    assert process.returncode == 0


async def opens_on_slack(workspace: Workspace) -> None:
    """Sam introduces Alex and Jo, and both say yes."""
    names = ("Sam Rivera", "Alex Moreau", "Jo Kim")
    people: list[Person] = [workspace.person(name) for name in names]
    sam, alex, jo = people
    await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    for person in (alex, jo):
        await person.reads("would like to introduce you", within=PATIENCE)
        await person.clicks(YES)
    for person in people:
        await person.reads("Alex Moreau, meet Jo Kim.", within=PATIENCE)


async def opens_on_discord(talk: LivingTalk) -> None:
    """The same there."""
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    for person in (talk.alex, talk.jo):
        await person.gets("would like to introduce you", within=PATIENCE)
        await person.presses(YES)
    await talk.alex.gets("Alex Moreau (@alex), meet Jo Kim (@jo).", within=PATIENCE)


async def test_one_process_on_both(town: Town) -> None:
    """An introduction on each opens; at SIGTERM it ends well, and its log shows no contents."""
    talk = await town.talk()
    async with running(town) as written, asyncio.TaskGroup() as group:
        group.create_task(opens_on_slack(town.workspace))
        group.create_task(opens_on_discord(talk))
    [room] = talk.harbor.rooms
    assert room.members == ["Alex", "Jo", "Sam"]
    [log] = written
    assert "listening to Slack over Socket Mode" in log
    assert "listening to Discord (shard 0)" in log
    secrets = {town.settings[name] for name in town.settings if name.endswith("TOKEN")}
    for hidden in (*secrets, "custom_id", "af:yes", REASON, "accordion", "Traceback", "PyNaCl"):
        assert hidden not in log


@pytest.mark.parametrize(
    ("wrong", "status", "line"),
    [
        ({"DISCORD_TOKEN": "no-token"}, 2, "DISCORD_TOKEN: Discord refuses it"),
        (
            {"DISCORD_API_URL": "http://127.0.0.1:1/api/v10"},
            1,
            "Discord can't be asked at http://127.0.0.1:1/api/v10 (connection refused); look at",
        ),
        ({"SLACK_BOT_TOKEN": "xoxb-no"}, 2, "SLACK_BOT_TOKEN can't be used (invalid_auth)"),
        ({"SLACK_API_URL": "http://127.0.0.1:1/api/"}, 1, "Slack can't be reached"),
    ],
    ids=["Discord's token", "Discord's address", "Slack's token", "Slack's address"],
)
async def test_one_platform_that_fails_stops_the_start(
    town: Town, wrong: dict[str, str], status: int, line: str
) -> None:
    """In one line that says which; nobody believes that both run."""
    process = await start("run", town.settings | wrong, town.folder)
    written = await ended(process)
    assert process.returncode == status
    assert written.splitlines()[-1].startswith(f"askfirst: {line}")
    assert "Traceback" not in written
    assert town.discord.gateway.identified == 0


@pytest.mark.parametrize(("code", "status"), [(4004, 2), (4014, 1)])
async def test_discord_turns_the_bot_away_while_slack_works(
    town: Town, code: int, status: int
) -> None:
    """The process ends and says why, so that a supervisor can do its work."""
    process = await start("run", town.settings, town.folder)
    await town.discord.world.until(lambda: town.discord.gateway.ready, PATIENCE)
    town.discord.gateway.refuses(code)
    await town.discord.gateway.invalidates()
    written = await ended(process)
    assert process.returncode == status
    assert written.splitlines()[-1].startswith("askfirst: ")
    assert "Traceback" not in written


async def test_a_gateway_out_of_reach_while_slack_works(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """discord.py goes on trying, and says so in a line each time; the stop is as any other."""
    nowhere = town.discord._gateway_info() | {"url": "ws://127.0.0.1:1/"}
    monkeypatch.setattr(town.discord, "_gateway_info", lambda: nowhere)
    process = await start("run", town.settings, town.folder)
    await town.slack.until(lambda: town.slack.sockets.connections, "a connection", PATIENCE)
    lines: list[str] = []
    assert process.stdout is not None
    while not lines or "Failed to connect" not in lines[-1]:
        lines.append((await asyncio.wait_for(process.stdout.readline(), PATIENCE)).decode())
    assert " ERROR discord.shard: Failed to connect for shard_id: 0." in lines[-1]
    assert "(ClientConnectorError at " in lines[-1]
    process.terminate()
    assert "Traceback" not in await ended(process)
    assert process.returncode == 0


async def test_check_with_both(town: Town) -> None:
    """A line for each thing, whatever is wrong with the others."""
    process = await start("check", town.settings, town.folder)
    written = await ended(process)
    assert process.returncode == 0
    assert "ok       Slack: SLACK_BOT_TOKEN works, in Harbor Founders" in written
    assert "ok       Discord token: accepted, for AskFirst" in written
    town.discord.world.fails("GET /users/@me", status=503)
    broken = {"SLACK_APP_TOKEN": "xapp-no", "DATABASE_URL": "sqlite:////nowhere/askfirst.db"}
    process = await start("check", town.settings | broken, town.folder)
    written = await ended(process)
    assert process.returncode == 1
    for line in (
        "ok       settings: readable",
        "problem  database: The folder /nowhere does not exist",
        "ok       Slack: SLACK_BOT_TOKEN works",
        "problem  Slack: SLACK_APP_TOKEN",
        "problem  Discord token: Discord can't be asked at",
    ):
        assert line in written
    assert "Traceback" not in written
