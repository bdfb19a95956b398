"""People are looked up all at once, within a time limit, and remembered for minutes."""

import asyncio
from dataclasses import dataclass

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack import directory as module
from adapters.slack.directory import Directory
from adapters.slack.installations.clients import OneWorkspace, web_client
from adapters.slack.workspaces import SlackWorkspace
from bot.domain.people import PersonFacts
from bot.errors import Refused
from tests.patience import PATIENCE
from tests.slack.server import Person, SlackServer, Workspace


@dataclass
class Hands:
    """A directory on the test Slack, with a clock of its own."""

    slack: SlackServer
    time: float = 0.0

    def __post_init__(self) -> None:
        self.harbor: Workspace = self.slack.workspace("Harbor Founders")
        self.workspace = SlackWorkspace(self.harbor.id, name="harbor")
        client = web_client(self.slack.api_url, self.harbor.token, None)
        clients = OneWorkspace(client, self.harbor.id)
        self.directory = Directory(clients, now=lambda: self.time)

    async def names(self, *people: Person, known: str = "") -> list[str]:
        given = [PersonFacts(person.id, known) for person in people]
        _, found = await self.directory.look_up(self.workspace, given)
        return [person.name for person in found]


async def test_people_are_looked_up_once_in_minutes(slack: SlackServer) -> None:
    """A new name shows after a while, or as soon as Slack says that somebody changed."""
    hands = Hands(slack)
    alex, jo = hands.harbor.person("Alex Moreau"), hands.harbor.person("Jo Kim")
    assert await hands.names(alex, jo) == ["Alex Moreau", "Jo Kim"]
    alex.name = "Alexis Moreau"
    assert await hands.names(alex) == ["Alex Moreau"]
    assert len(slack.calls("users.info")) == 2
    hands.time = module.PERSON_HOLDS_SECONDS
    assert await hands.names(alex) == ["Alexis Moreau"]
    alex.name = "Alex M"
    hands.directory.forget(alex.id)
    assert await hands.names(alex) == ["Alex M"]


async def test_who_cant_be_looked_up_is_known_as_before(slack: SlackServer) -> None:
    """As last seen, else as the payload names them."""
    hands = Hands(slack)
    alex, jo = hands.harbor.person("Alex Moreau"), hands.harbor.person("Jo Kim")
    await hands.names(alex)
    hands.time = module.PERSON_HOLDS_SECONDS
    slack.fails("users.info", status=500, times=9)
    assert await hands.names(alex, jo, known="jo") == ["Alex Moreau", "jo"]


async def test_a_workspace_is_called_as_slack_calls_it(slack: SlackServer) -> None:
    """Asked for once an hour; until then, and for an organisation's token, as payloads do."""
    hands = Hands(slack)
    slack.fails("auth.test", status=500)
    first, _ = await hands.directory.look_up(hands.workspace, [])
    assert (first.platform, first.id, first.name) == ("slack", hands.harbor.id, "harbor")
    for _ in range(3):
        facts, _ = await hands.directory.look_up(hands.workspace, [])
        assert facts.name == "Harbor Founders"
    assert len(slack.calls("auth.test")) == 2


class Stuck:
    """Clients that never come."""

    async def client(self, workspace: str, enterprise: str = "") -> AsyncWebClient:
        del workspace, enterprise
        await asyncio.Event().wait()
        raise AssertionError


async def test_nobody_waits_longer_than_the_limit() -> None:
    """What hangs is left behind, and cancelled."""
    directory = Directory(Stuck(), look_up_seconds=0.01)
    async with asyncio.timeout(PATIENCE):
        facts, [alex] = await directory.look_up(
            SlackWorkspace("T1", name="harbor"), [PersonFacts("U1", "alex")]
        )
    assert (facts.name, alex.name) == ("harbor", "alex")
    await asyncio.sleep(0)
    assert [task for task in asyncio.all_tasks() if task is not asyncio.current_task()] == []


class Gone:
    """Clients of a workspace where nothing is installed."""

    async def client(self, workspace: str, enterprise: str = "") -> AsyncWebClient:
        raise Refused(f"nothing is installed in {workspace}{enterprise}")


async def test_memory_is_bounded(slack: SlackServer, monkeypatch: object) -> None:
    """Whoever was looked up longest ago is forgotten first."""
    del monkeypatch
    limit, module.REMEMBERED = module.REMEMBERED, 3
    try:
        hands = Hands(slack)
        people = [hands.harbor.person(f"Person {n}") for n in range(6)]
        await hands.names(*people)
        assert len(hands.directory._typed.people) == 3
    finally:
        module.REMEMBERED = limit
    _, [known] = await Directory(Gone()).look_up(SlackWorkspace("T1"), [PersonFacts("U1", "alex")])
    assert known.name == "alex"
