"""A small Slack on loopback that the real slack-bolt and slack_sdk run against unmodified.

    async with serving() as slack:
        harbor = slack.workspace("Harbor Founders")
        sam = harbor.person("Sam Rivera", tz="Europe/Lisbon", locale="en-US", admin=True)
        alex, jo = harbor.person("Alex Moreau"), harbor.person("Jo Kim")
        # start the app with slack.api_url, harbor.token, slack.app_token, then:
        await slack.connected()         # Socket Mode; for HTTP: slack.delivers_to(url)

        await sam.types("/intro", "@Alex Moreau @Jo Kim You both repair accordions")
        await alex.reads("would like to introduce you to Jo Kim")
        await alex.clicks("Yes, but later…")
        await alex.submits(on=date(2026, 12, 1))
        await jo.reads_nothing()

Organisations are as people report them: `View.installed_in`, `World.home_of` and `_interaction` of
`payloads.py` say which workspace a payload names, with their sources.

The server (`SlackServer`):
    api_url                    base_url of the Web API, for AsyncWebClient and SLACK_API_URL
    app_token, signing_secret, client_id, client_secret, app_id
    workspace(name, id=None, scopes=SCOPES, enterprise=None, installed=True) -> Workspace
    enterprise(name)           an organisation; org_install(enterprise) -> its Token
    await connected(n=1)       until the app has so many sockets open
    delivers_to(url)           HTTP mode: signed requests go to this URL (…/slack/events); returns
                               the door: `.signing_secret` and `.clock_skew` forge requests,
                               `await .verifies()` asks for the url_verification
    requests                   every request: method, workspace, params, to (people), at, ok, error
    calls(method, to=None)     those of one method, perhaps those that reach one person
    acks                       how long each acknowledgement took, and what it said
    ack_within                 the deadline in seconds, on Slack 3; generous until a test sets it
    violations                 what no request may do, collected; a fixture asserts it is empty
    fails(method, status= | error= | retry_after= | lost=True | reset=True, times=1, to=person)
                               method may be "*" or "response_url"; recovers() ends it
    strict_pace = True         429 for a second message to a channel within a second
    await redelivers(n=1)      the last payload (or the nth last) comes once more
    retries_events = True      events that fail or aren't acknowledged come up to 3 times more
    await limits_events(harbor)            says that events were left out (app_rate_limited)
    later(minutes=31)          Slack's own clock goes forward (triggers, response_urls, tokens)
    await until(predicate, what, within=5)    waits for a condition, woken by each request
    await settle()             until what an action started in this process is done
    after_each                 list of async callables that `settle` awaits too: put here what the
                               app does on its own, for example `relay.step`
    world.messages_tab, world.home_tab    as in the app's manifest; False to try without
    shortcuts                  name -> callback_id, as in the manifest
    sockets.refresh(), sockets.cut()    asks to reconnect; drops connections without a word

A workspace: id, token (its bot token), tokens, bot, general, messages, person(name, id=None,
    **facts), install(), revoke(), await uninstall(). Facts of a person are those of `world.Member`
    (tz, locale, admin, owner, guest, stranger, hidden, deactivated, is_bot, …) and can be changed.

People (`people.Person`); whatever they do returns after the acknowledgement and `settle`, with
the `Ack`:
    await types(command, text="", linked=True, where=None)   @Full Name becomes <@U…|name>
    await uses_shortcut("Introduce two people")              by its name or callback_id
    await uses_message_shortcut("introduce_author", author)  in the menu of somebody's message
    stands_in = quay                the workspace that is open in their client, in an organisation
    await clicks(label, on="")      a button or menu entry: in the open modal, else on the newest
                                    message (or Home) with `on` in its text
    await double_clicks(label, on="")
    await clicks_old(label, on="")  one that has gone from its message meanwhile
    await clicks_on(message, label) on any message, also somebody else's (a forged click)
    form (or modal)                 the modal in front: .title, .text, .fields, .errors, .buttons;
                                    None without one
    await submits(reason="…", on=date(…), first=alex, keep=True)   by block id, action id or label;
                                    None where Slack's own client refuses (see form.errors)
    await closes()                  the modal
    await opens_home(); home        .text and .buttons of the Home tab
    await reads(*parts)             next unread message, ephemeral, update or error with all parts
    await sees(*parts)              some message on the screen has them now; returns the newest
    await reads_nothing()           nothing is new, once everything has settled
    looks_away(); news; messages; buttons; dm; sights; conversations
    text(message)                   a `world.Message` as this person reads it; also .buttons,
                                    .blocks, .channel, .in_conversation, .reference
    await installs(install_url, whole=False, rotates=False, allow=True)   OAuth, in HTTP mode
    await leaves()                  is deactivated

`tests.slack.wire.wire(slack, but=alex)` writes what reaches anybody else, for two runs to compare.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import timedelta

from aiohttp import web

from tests.slack import screens
from tests.slack.bell import Bell, listeners_done
from tests.slack.deliveries import Ack, Deliveries, HttpDoor, Payload
from tests.slack.faults import Fault
from tests.slack.front import Front, Request
from tests.slack.people import Person, Workspace
from tests.slack.sockets import Sockets
from tests.slack.views import View
from tests.slack.world import SCOPES, Enterprise, Member, Team, Token, World

#: How often an event that wasn't acknowledged comes again (Slack: Events API).
EVENT_RETRIES = 3


class SlackServer:
    """See the top of this module."""

    def __init__(self) -> None:
        self.world = World()
        self.bell = Bell()
        self.sockets = Sockets(self.world, self.bell.ring)
        self.front = Front(self.world, self.sockets, self.bell.ring)
        self.deliveries = Deliveries(self.bell.ring)
        self.deliveries.door = self.sockets
        self.until = self.bell.until
        self.requests = self.front.requests
        self.after_each: list[Callable[[], Awaitable[object]]] = []
        self.shortcuts: dict[str, str] = {}  #: name -> callback_id, as in the app's manifest
        self.retries_events = False
        self._runner: web.AppRunner | None = None
        self.port = 0

    # Set-up.

    async def start(self) -> None:
        """Listen on a free port of the loopback interface."""
        app = web.Application(client_max_size=2**24)
        app.add_routes(self.front.routes())
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.port = self._runner.addresses[0][1]

    async def close(self) -> None:
        """Stop listening; the app should have stopped before."""
        await self.deliveries.close()
        await self.sockets.close()
        if self._runner:
            await self._runner.cleanup()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def api_url(self) -> str:
        """The base URL of the Web API."""
        return f"{self.url}/api/"

    def api_url_of(self, sender: str) -> str:
        """The same for one of several processes; its requests carry its name."""
        return f"{self.url}/from/{sender}/api/"

    @property
    def app_id(self) -> str:
        """The app's id."""
        return self.world.app_id

    @property
    def app_token(self) -> str:
        """The token that opens sockets."""
        return self.world.app_token

    @property
    def signing_secret(self) -> str:
        """The secret that HTTP requests are signed with."""
        return self.world.signing_secret

    @property
    def client_id(self) -> str:
        """The app's id in OAuth."""
        return self.world.client_id

    @property
    def client_secret(self) -> str:
        """The app's secret in OAuth."""
        return self.world.client_secret

    def workspace(
        self,
        name: str,
        id: str | None = None,
        *,
        scopes: Iterable[str] = SCOPES,
        enterprise: Enterprise | None = None,
        installed: bool = True,
    ) -> Workspace:
        """Make a workspace, with the app installed in it."""
        workspace = Workspace(self.world, id or self.world.new_id("T"), name, enterprise)
        workspace.slack = self
        self.world.teams[workspace.id] = workspace
        if installed:
            workspace.install(scopes)
        return workspace

    def enterprise(self, name: str) -> Enterprise:
        """Make an organisation; give it to `workspace`."""
        return Enterprise(self.world.new_id("E"), name)

    def org_install(self, enterprise: Enterprise, scopes: Iterable[str] = SCOPES) -> Token:
        """Install the app in a whole organisation."""
        return self.world.new_token(enterprise, scopes)

    def delivers_to(self, url: str) -> HttpDoor:
        """Send signed requests to this URL from now on, instead of envelopes over sockets."""
        door = HttpDoor(self.world, url)
        self.deliveries.door = door
        return door

    def forgets(self, person: Person, view: View) -> None:
        """Let a form be open again as before: its acknowledgement got lost on the way to Slack."""
        screens.fill(view, self.world.first_given[view.id])
        person.modals[:] = [view]

    @property
    def escapes(self) -> dict[str, str]:
        """What Slack makes of words that are typed, such as `#secret`: `<#C0123|>`."""
        return self.world.escapes

    # What a test looks at and turns.

    @property
    def acks(self) -> list[Ack]:
        """All acknowledgements, in the order of the deliveries."""
        return self.deliveries.acks

    @property
    def ack_within(self) -> float:
        """The deadline of acknowledgements in seconds."""
        return self.deliveries.ack_within

    @ack_within.setter
    def ack_within(self, seconds: float) -> None:
        self.deliveries.ack_within = seconds

    @property
    def violations(self) -> list[str]:
        """What was wrong with requests, each in a line."""
        return self.front.violations.found

    def calls(self, method: str, to: Member | None = None) -> list[Request]:
        """The requests of one method, perhaps only those that reach one person."""
        return [r for r in self.requests if r.method == method and (to is None or to in r.to)]

    def fails(
        self,
        method: str,
        *,
        status: int | None = None,
        error: str | None = None,
        retry_after: int | None = None,
        lost: bool = False,
        reset: bool = False,
        times: int = 1,
        to: Member | None = None,
    ) -> Fault:
        """Let the next requests of this method fail."""
        fault = Fault(method, times, status, error, retry_after, lost, reset, to)
        self.front.faults.waiting.append(fault)
        return fault

    @property
    def strict_pace(self) -> bool:
        """Whether a second message to a channel within a second is refused."""
        return self.front.faults.strict_pace

    @strict_pace.setter
    def strict_pace(self, strict: bool) -> None:
        self.front.faults.strict_pace = strict

    def recovers(self) -> None:
        """Nothing fails any more."""
        self.front.faults.waiting.clear()

    def later(self, **time: float) -> None:
        """Let Slack's own clock go forward."""
        self.world.offset += timedelta(**time).total_seconds()

    # Waiting.

    async def connected(self, n: int = 1) -> None:
        """Wait until the app has so many sockets open."""
        await self.until(lambda: len(self.sockets.connections) >= n, f"a connection ({n})")

    async def settle(self) -> None:
        """Wait until the listeners of an app in this process are done, and `after_each` too."""
        await listeners_done()
        for hook in self.after_each:
            await hook()
        await listeners_done()

    # Deliveries.

    async def deliver(self, payload: Payload) -> Ack:
        """Deliver a payload and wait until what it started is done."""
        ack = await self.deliveries.deliver(payload)
        for n in range(1, EVENT_RETRIES + 1) if self.retries_events else ():
            if ack.error and payload.kind == "events_api":
                reason = "http_timeout" if ack.late else "http_error"
                ack = await self.deliveries.deliver(payload, n, reason)
        self.front.violations.check_ack(payload, ack)
        await self.settle()
        return ack

    async def limits_events(self, team: Team) -> Ack:
        """Say that events of a workspace were left out: more than 30,000 in an hour.

        It comes unasked, and without an event inside (Slack: app_rate_limited).
        """
        minute = int(self.world.now()) // 60 * 60
        body = {"type": "app_rate_limited", "team_id": team.id, "minute_rate_limited": minute}
        body |= {"token": self.world.verification_token, "api_app_id": self.app_id}
        return await self.deliver(Payload("app_rate_limited", "events_api", body))

    async def redelivers(self, nth_last: int = 1, reason: str = "http_timeout") -> Ack:
        """Deliver a payload once more, as Slack does when it saw no acknowledgement."""
        payload = self.deliveries.sent[-nth_last]
        ack = await self.deliveries.deliver(payload, self.deliveries.sent.count(payload), reason)
        await self.settle()
        return ack


@asynccontextmanager
async def serving() -> AsyncIterator[SlackServer]:
    """Run a server for as long as a test needs it."""
    slack = SlackServer()
    await slack.start()
    try:
        yield slack
    finally:
        await slack.close()


__all__ = ["Enterprise", "Person", "Request", "SlackServer", "Workspace", "serving"]
