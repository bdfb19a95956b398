"""AskFirst on the test Slack: the real app, relay and storage; only Slack and the time are ours.

    async with harbor(slack, url) as here:
        await here.sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
        await here.wait("1m")
        await here.alex.reads("would like to introduce you to Jo Kim")
        await here.alex.clicks("Yes, introduce us")

Whatever somebody does, all that is due after it is delivered before the next line of a dialog.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Literal

from slack_bolt.async_app import AsyncApp

from adapters.slack.directory import Directory
from adapters.slack.installations.clients import Clients, OneWorkspace, web_client, web_session
from adapters.slack.interactions import Interactions
from adapters.slack.outbound import PACE, SlackMessenger
from adapters.slack.transports.bolt import build
from adapters.slack.transports.http import web_application
from adapters.slack.transports.socket_mode import SocketMode
from bot.app.known import Known
from bot.bootstrap.application import Application, assemble
from bot.domain.rules import Rules
from bot.running.health import listening
from storage import Database, open_storage
from tests.dialog import REASON, span
from tests.fakes import SimulatedClock
from tests.health import well
from tests.patience import PATIENCE
from tests.slack import payloads
from tests.slack.deliveries import Payload
from tests.slack.forms import OpenForm
from tests.slack.server import Person, Request, SlackServer, Workspace
from tests.slack.shelf import Shelf

Transport = Literal["socket", "http"]
#: How AskFirst is installed: in one workspace, in an organisation as a whole, or in two of its
#: workspaces. In an organisation everybody is in Pier too, which is the older one.
Installed = Literal["one", "org", "two"]
#: More deliveries than any dialog needs; one that takes more goes round in circles.
MOST_STEPS = 5_000
#: What is due so soon is delivered before the next line of a dialog.
AT_ONCE = timedelta(seconds=3)


@dataclass
class Harbor:
    """The workspace Harbor Founders, AskFirst in it, and the time."""

    slack: SlackServer
    workspace: Workspace
    clock: SimulatedClock
    storage: Database
    app: Application
    messenger: SlackMessenger
    interactions: Interactions
    url: str
    pier: Workspace | None = None  #: the other workspace of the organisation, if it is one
    people: dict[str, Person] = field(default_factory=dict)

    def someone(self, name: str, **facts: Any) -> Person:  # noqa: ANN401
        """A member of the workspace; in an organisation they are in both, with one id."""
        if name not in self.people:
            self.people[name] = self.workspace.person(name, **facts)
            if self.pier:
                self.pier.person(name, self.people[name].id, **facts)
        return self.people[name]

    async def installs(self, workspace: Workspace) -> None:
        """Keep the token of one more workspace in the database."""
        token = self.slack.world.tokens[workspace.token]
        await Shelf(self.slack, self.storage, self.url).install(workspace, token)

    def at_home(self, person: Person) -> Person:
        """Somebody in the workspace that a shortcut belongs to: org-wide none is named, but one."""
        return self.in_pier(person) if self.slack.world.org_wide(self.workspace) else person

    def in_pier(self, person: Person) -> Person:
        """Somebody as they are in the organisation's other workspace."""
        assert self.pier is not None
        twin = self.pier.members[person.id]
        assert isinstance(twin, Person)
        return twin

    @property
    def place(self) -> str:
        """What the workspace is called; an organisation's token tells no more than its domain."""
        org_wide = self.slack.world.org_wide(self.workspace)
        return self.workspace.domain if org_wide else self.workspace.name

    @property
    def sam(self) -> Person:
        """Who introduces, and is an admin."""
        return self.someone("Sam Rivera", admin=True)

    @property
    def alex(self) -> Person:
        """The first of the two."""
        return self.someone("Alex Moreau")

    @property
    def jo(self) -> Person:
        """The second of the two."""
        return self.someone("Jo Kim")

    @property
    def now(self) -> datetime:
        """The simulated time (UTC)."""
        return self.clock.now()

    def day(self, ahead: int) -> date:
        """The date so many days from now."""
        return (self.now + timedelta(days=ahead)).date()

    async def wait(self, time: str) -> None:
        """Let time pass, with everything that falls due in it."""
        moment = self.now + span(time)
        await self._deliver(moment)
        self.clock.advance_to(moment)
        await self.slack.settle()

    async def step(self) -> None:
        """Deliver what is due now, and what only waits for its channel's next second."""
        await self._deliver(self.now + AT_ONCE)

    async def _deliver(self, moment: datetime) -> None:
        for _ in range(MOST_STEPS):
            due = await self.app.relay.step()
            if due is None or due > moment:
                return
            self.clock.advance_to(due)
        raise AssertionError(f"no end of work before {moment}")

    async def asked(self) -> tuple[Person, Person, Person]:
        """Sam introduces Alex and Jo; both have been asked, and everybody has read it."""
        sam, alex, jo = self.sam, self.alex, self.jo
        await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
        await self.wait("1m")
        for person in (sam, alex, jo):
            person.looks_away()
        return sam, alex, jo

    async def leaves(self, person: Person) -> None:
        """Somebody is deactivated, and Slack says so (Slack: user_change)."""
        person.deactivated = True
        inside = {"type": "user_change", "user": {"id": person.id, "deleted": True}}
        body = payloads.event(self.slack, self.workspace, inside)
        await self.slack.deliver(Payload("user_change", "events_api", body))

    def opening_home(self, person: Person) -> Payload:
        """Somebody opens Home (Slack: app_home_opened)."""
        inside = {"type": "app_home_opened", "user": person.id, "tab": "home"}
        body = payloads.event(self.slack, self.workspace, inside)
        return Payload("app_home_opened", "events_api", body)

    def sends(self, to: Person) -> list[Request]:
        """The messages that somebody was sent."""
        return self.slack.calls("chat.postMessage", to=to)


def form(person: Person) -> OpenForm:
    """The form or window that somebody has open."""
    assert person.form is not None, f"{person} has nothing open; news: {person.news}"
    return person.form


@asynccontextmanager
async def harbor(
    slack: SlackServer,
    url: str,
    transport: Transport = "socket",
    *,
    installed: Installed = "one",
    rules: Rules | None = None,
    like: Harbor | None = None,
    look_for: float = PATIENCE,
    ack_within: float = PATIENCE,
) -> AsyncIterator[Harbor]:
    """Run AskFirst in a workspace of the test Slack; `like` one that has stopped."""
    pier, workspace = (like.pier, like.workspace) if like else _workspaces(slack, installed)
    clock = SimulatedClock(like.now) if like else SimulatedClock()
    async with AsyncExitStack() as stack:
        storage = open_storage(url, clock)
        stack.push_async_callback(storage.close)
        session = await stack.enter_async_context(web_session())
        clients: Clients = OneWorkspace(
            web_client(slack.api_url, workspace.token, session), workspace.id
        )
        shelf = Shelf(slack, storage, url)
        if pier:
            for token in slack.world.tokens.values():
                await shelf.install(token.owner, token)
            clients = shelf.clients()
        messenger = SlackMessenger(clients)
        app = await assemble(
            storage,
            {"slack": messenger},
            clock,
            rules or Rules(),
            key=b"test",
            paces={"slack": PACE},
        )
        directory = Directory(
            clients, look_up_seconds=look_for, now=lambda: clock.now().timestamp()
        )
        interactions = Interactions(
            app.dispatch,
            clients,
            shelf.removals() if pier else None,
            known=Known(app.deps, "slack"),
            directory=directory,
            ack_seconds=ack_within,
        )
        begun = Harbor(slack, workspace, clock, storage, app, messenger, interactions, url, pier)
        begun.people = like.people if like else begun.people
        for person in (begun.sam, begun.alex, begun.jo):
            person.looks_away()
        slack.after_each += [interactions.finish, begun.step]
        running = over_sockets if transport == "socket" else over_http
        await stack.enter_async_context(running(slack, interactions))
        yield begun
        slack.after_each.clear()


def _workspaces(slack: SlackServer, installed: Installed) -> tuple[Workspace | None, Workspace]:
    """Make the workspaces, with the app installed: Pier, if there is one, and Harbor Founders."""
    if installed == "one":
        return None, slack.workspace("Harbor Founders")
    coast, each = slack.enterprise("Coast"), installed == "two"
    pier = slack.workspace("Pier", enterprise=coast, installed=each)
    harbor = slack.workspace("Harbor Founders", enterprise=coast, installed=each)
    if installed == "org":
        slack.org_install(coast)
    return pier, harbor


@asynccontextmanager
async def over_sockets(
    slack: SlackServer, interactions: Interactions, app: AsyncApp | None = None
) -> AsyncIterator[None]:
    """Run the app, or another one, in Socket Mode."""
    app = app or build(interactions, web_client(slack.api_url, None, None))
    socket = SocketMode(app, interactions, web_client(slack.api_url, slack.app_token, None))
    stop = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(socket.run(stop))
        try:
            await slack.connected()
            yield
        finally:
            stop.set()


@asynccontextmanager
async def over_http(
    slack: SlackServer, interactions: Interactions, app: AsyncApp | None = None
) -> AsyncIterator[None]:
    """Run the app, or another one, behind signed HTTP requests."""
    app = app or build(interactions, web_client(slack.api_url, None, None), slack.signing_secret)
    async with listening(web_application(app, well().add_pages), 0) as port:
        slack.delivers_to(f"http://127.0.0.1:{port}/slack/events")
        yield
