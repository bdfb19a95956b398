"""The test Slack, with AskFirst in it over both transports."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from slack_bolt.listener.async_listener import AsyncCustomListener
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.directory import Directory
from adapters.slack.interactions import Interactions
from bot.app import requests
from tests.matrix import sampled
from tests.patience import PATIENCE
from tests.slack.clients import client_of
from tests.slack.people import Person, Workspace
from tests.slack.server import SlackServer, serving
from tests.slack.shelf import Shelf, shelving

pytest.register_assert_rewrite("tests.slack.bench")

from tests.slack.bench import Harbor, Installed, Transport, harbor  # noqa: E402 - after the line above


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """No limit of ours or Bolt's is met because the machine is slow; tests of limits set theirs."""
    for part, limit in ((Interactions, "ack_seconds"), (Directory, "look_up_seconds")):
        defaults = part.__init__.__kwdefaults__ or {}
        monkeypatch.setitem(defaults, limit, PATIENCE)
    monkeypatch.setattr(requests, "OBSTACLE_TIMEOUT", timedelta(seconds=PATIENCE))
    always = property(lambda _listener: PATIENCE, lambda _listener, _seconds: None)
    monkeypatch.setattr(AsyncCustomListener, "ack_timeout", always, raising=False)


@pytest.fixture
async def slack() -> AsyncIterator[SlackServer]:
    """A Slack; whatever a test does, no request may break Slack's rules."""
    async with serving() as server:
        yield server
        assert server.violations == []


@pytest.fixture
async def here(slack: SlackServer, sqlite_url: str, no_fsync: None) -> AsyncIterator[Harbor]:
    """AskFirst in Harbor Founders, in Socket Mode."""
    async with harbor(slack, sqlite_url) as begun:
        yield begun


@pytest.fixture(params=["socket", pytest.param("http", marks=pytest.mark.exhaustive)])
def transport(request: pytest.FixtureRequest) -> Transport:
    """Both ways in."""
    chosen: Transport = request.param
    return chosen


@pytest.fixture(params=sampled(["one", "org", "two"], lambda installed: installed == "one"))
def installed(request: pytest.FixtureRequest) -> Installed:
    """In one workspace, in an organisation as a whole, and in two of its workspaces."""
    chosen: Installed = request.param
    return chosen


@pytest.fixture
async def talk(
    slack: SlackServer, sqlite_url: str, no_fsync: None, transport: Transport, installed: Installed
) -> AsyncIterator[Harbor]:
    """A dialog, in Socket Mode and again over signed HTTP, also in an organisation."""
    async with harbor(slack, sqlite_url, transport, installed=installed) as begun:
        yield begun


# The test Slack by itself, without AskFirst.


@pytest.fixture
def quay(slack: SlackServer) -> Workspace:
    """A workspace."""
    return slack.workspace("Quay")


@pytest.fixture
def ana(quay: Workspace) -> Person:
    """Somebody in it."""
    return quay.person("Ana Silva", tz="Europe/Lisbon", locale="pt-PT")


@pytest.fixture
def client(slack: SlackServer, quay: Workspace) -> AsyncWebClient:
    """The app's client, which never tries again by itself."""
    return client_of(slack, quay.token)


# Installations.


@pytest.fixture
async def shelf(sqlite_url: str, no_fsync: None) -> AsyncIterator[Shelf]:
    """Installations, kept on SQLite."""
    async with shelving(sqlite_url) as found:
        yield found


@pytest.fixture
async def shelf_on_both(database_url: str, no_fsync: None) -> AsyncIterator[Shelf]:
    """Installations, kept on SQLite and on PostgreSQL."""
    async with shelving(database_url) as found:
        yield found
