"""AskFirst in HTTP mode, in many workspaces of the test Slack: installed, used and removed.

async with town(slack, url) as here:
    harbor = slack.workspace("Harbor Founders", installed=False)
    page = await here.browser().installs(harbor)
    sam, alex, jo = (harbor.person(name) for name in (…))
    await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await here.wait("1m")
"""

import secrets
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Any
from urllib.parse import parse_qs, urlsplit

from aiohttp import ClientSession, CookieJar
from sqlalchemy import text
from yarl import URL

from adapters.slack.app import Connection, connected
from adapters.slack.installations.store import InstallationStore, installation_store
from adapters.slack.outbound import PACE
from bot.app.known import Known
from bot.bootstrap.application import Application, assemble
from bot.domain.rules import Rules
from bot.running.settings import Settings
from storage import Database, InstallationStorage, open_storage
from storage.address import parse_url
from storage.engine import migration_engine
from tests.dialog import span
from tests.fakes import SimulatedClock
from tests.health import well
from tests.slack.oauth import Grant
from tests.slack.server import SlackServer
from tests.slack.world import SCOPES, Enterprise, Json, Member, Team

KEY = "the key of the town as long as a key has to be"


@dataclass
class Page:
    """What a browser shows, and where it is sent on."""

    status: int
    text: str
    location: str = ""
    headers: dict[str, str] = field(default_factory=dict)


class Browser:
    """An admin's browser, with cookies of its own."""

    def __init__(self, slack: SlackServer, url: str) -> None:
        self._slack = slack
        self._url = url
        # Over HTTP only on loopback; browsers treat that as secure as well.
        self._jar = CookieJar(unsafe=True, treat_as_secure_origin=URL(url))

    async def opens(self, path: str, method: str = "GET", **query: str) -> Page:
        """Open a page, and go nowhere else."""
        async with (
            ClientSession(cookie_jar=self._jar) as session,
            session.request(
                method, f"{self._url}{path}", params=query, allow_redirects=False
            ) as answer,
        ):
            text, headers = await answer.text(), dict(answer.headers)
        return Page(answer.status, text, answer.headers.get("Location", ""), headers)

    async def consents(
        self,
        owner: Team | Enterprise,
        location: str,
        *,
        rotates: bool = False,
        by: Member | None = None,
    ) -> dict[str, str]:
        """Say yes on Slack's page; returns what the browser is sent back with."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(location).query).items()}
        assert asked["client_id"] == self._slack.client_id
        scopes = tuple(asked["scope"].split(","))
        assert scopes == SCOPES
        code = secrets.token_hex(8)
        team = owner if isinstance(owner, Team) else self._a_team_of(owner)
        now = self._slack.world.now()
        self._slack.world.grants[code] = Grant(owner, by or team.bot, scopes, "", now, rotates)
        return {"code": code, "state": asked["state"]}

    async def installs(
        self, owner: Team | Enterprise, *, rotates: bool = False, by: Member | None = None
    ) -> Page:
        """Go the whole way from the link to the last page."""
        begun = await self.opens("/slack/install")
        assert begun.status == 302
        back = await self.consents(owner, begun.location, rotates=rotates, by=by)
        return await self.opens("/slack/oauth_redirect", **back)

    def _a_team_of(self, owner: Enterprise) -> Team:
        return next(t for t in self._slack.world.teams.values() if t.enterprise is owner)


@dataclass
class Town:
    """AskFirst over HTTP, its database and its time."""

    slack: SlackServer
    storage: Database
    clock: SimulatedClock
    app: Application
    connection: Connection
    store: InstallationStore

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.connection.port}"

    def browser(self) -> Browser:
        """Somebody at another computer."""
        return Browser(self.slack, self.url)

    async def wait(self, duration: str) -> None:
        """Let time pass, with everything that falls due in it."""
        moment = self.clock.now() + span(duration)
        due = await self.app.relay.step()
        while due is not None and due <= moment:
            self.clock.advance_to(due)
            due = await self.app.relay.step()
        self.clock.advance_to(moment)
        await self.slack.settle()

    async def sends(self) -> None:
        """Let the relay send what is due now."""
        await self.app.relay.step()

    async def stats(self) -> dict[str, int]:
        """The totals, without those that are zero."""
        with self.storage() as uow:
            return {name: count for name, count in (uow.totals.all()).items() if count}


def environ(slack: SlackServer, url: str, **more: str) -> dict[str, str]:
    """Set what HTTP with OAuth installs needs."""
    return {
        "DATABASE_URL": url,
        "SLACK_API_URL": slack.api_url,
        "SLACK_SIGNING_SECRET": slack.signing_secret,
        "SLACK_CLIENT_ID": slack.client_id,
        "SLACK_CLIENT_SECRET": slack.client_secret,
        "ASKFIRST_SECRET_KEY": KEY,
        "PORT": "0",
    } | more


@asynccontextmanager
async def town(slack: SlackServer, url: str, **more: str) -> AsyncIterator[Town]:
    """Run AskFirst over HTTP; what changes the settings is given by name."""
    settings = Settings.read(environ(slack, url, **more))
    clock = SimulatedClock()
    storage = open_storage(url, clock)

    async with connected(settings, InstallationStorage(storage)) as connection:
        messengers = {"slack": connection.messenger()}
        app = await assemble(
            storage,
            messengers,
            clock,
            Rules(),
            secret_keys=settings.secret_keys,
            paces={"slack": PACE},
        )
        store = installation_store(settings, InstallationStorage(storage))
        known = Known(app.deps, "slack")
        health = well()
        pages = partial(health.add_pages, metrics=health.numbers_for_this_machine)
        async with connection.serving(app.dispatch, pages, "all", known):
            begun = Town(slack, storage, clock, app, connection, store)
            slack.delivers_to(f"{begun.url}/slack/events")
            yield begun
    await storage.close()


def ends_in(token: Any, **time_left: float) -> Json:  # noqa: ANN401 - a token of the test Slack
    """Let a token that rotates end so soon, by this machine's clock."""
    token.expires_at = time.time() + timedelta(**time_left).total_seconds()
    return {"bot_token_expires_at": int(token.expires_at)}


async def run(url: str, statement: str) -> None:
    """Turn something in the database."""
    engine = migration_engine(parse_url(url))
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()
