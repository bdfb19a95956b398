"""The test Slack, with AskFirst in it over both transports."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import upgrade
from tests.slack.server import SlackServer, serving

pytest.register_assert_rewrite("tests.slack.bench")

from tests.slack.bench import Harbor, Transport, harbor  # noqa: E402 - after the line above


@pytest.fixture(scope="session")
def slack_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file."""
    file = tmp_path_factory.mktemp("slack") / "template.db"
    asyncio.run(upgrade(f"sqlite:///{file}"))
    return file


@pytest.fixture
def slack_url(slack_template: Path, tmp_path: Path) -> str:
    """A migrated database of the test's own."""
    return f"sqlite:///{shutil.copy(slack_template, tmp_path / 'askfirst.db')}"


@pytest.fixture
async def slack() -> AsyncIterator[SlackServer]:
    """A Slack; whatever a test does, no request may break Slack's rules."""
    async with serving() as server:
        yield server
        assert server.violations == []


@pytest.fixture
async def here(slack: SlackServer, slack_url: str, no_fsync: None) -> AsyncIterator[Harbor]:
    """AskFirst in Harbor Founders, in Socket Mode."""
    async with harbor(slack, slack_url) as begun:
        yield begun


@pytest.fixture(params=["socket", "http"])
def transport(request: pytest.FixtureRequest) -> Transport:
    """Both ways in."""
    chosen: Transport = request.param
    return chosen


@pytest.fixture
async def talk(
    slack: SlackServer, slack_url: str, no_fsync: None, transport: Transport
) -> AsyncIterator[Harbor]:
    """A dialog, in Socket Mode and again over signed HTTP."""
    async with harbor(slack, slack_url, transport) as begun:
        yield begun
