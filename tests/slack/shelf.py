"""A database in which installations are kept, beside the test Slack that they are of."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial

from slack_sdk.oauth.installation_store import Installation
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import text

from adapters.slack.installations.clients import ManyWorkspaces, web_client
from adapters.slack.installations.rotation import TokenRotation, refresher
from adapters.slack.installations.store import InstallationStore
from adapters.slack.removals import StoredInstallations
from bot.running.keys import KeyRing
from storage import Database, InstallationStorage, open_storage
from storage.address import parse_url
from storage.engine import migration_engine
from tests.slack.server import SlackServer, serving
from tests.slack.world import Enterprise, Json, Team, Token

OLD, NEW = "an old key", "a new key"


def _client(api_url: str, token: str, team: str | None) -> AsyncWebClient:
    return web_client(api_url, token, None, team)


@dataclass
class Shelf:
    """A database with the installations of a test Slack."""

    slack: SlackServer
    database: Database
    url: str

    def store(self, *keys: str) -> InstallationStore:
        ring = KeyRing(keys or (OLD,), "slack tokens")
        return InstallationStore(InstallationStorage(self.database), self.slack.client_id, ring)

    def clients(self, *keys: str) -> ManyWorkspaces:
        slack, store = self.slack, self.store(*keys)
        refresh = refresher(slack.client_id, slack.client_secret, slack.api_url)
        rotation = TokenRotation(store, refresh, slack.world.now)
        return ManyWorkspaces(store, rotation, partial(_client, slack.api_url))

    def removals(self, *keys: str) -> StoredInstallations:
        maker = partial(_client, self.slack.api_url)
        return StoredInstallations(self.store(*keys), maker, self.slack.world.now)

    async def install(
        self, owner: Team | Enterprise, token: Token | None = None, **facts: object
    ) -> Token:
        """Keep a token as the OAuth flow does."""
        token = token or self.slack.world.new_token(owner, ("commands",))
        await self.store().async_save(self.installation(owner, token, **facts))
        return token

    def installation(self, owner: Team | Enterprise, token: Token, **facts: object) -> Installation:
        enterprise = owner if isinstance(owner, Enterprise) else owner.enterprise
        given: Json = {
            "app_id": self.slack.app_id,
            "enterprise_id": enterprise.id if enterprise else None,
            "team_id": owner.id if isinstance(owner, Team) else None,
            "team_name": owner.name if isinstance(owner, Team) else None,
            "is_enterprise_install": isinstance(owner, Enterprise),
            "bot_token": token.value,
            "bot_id": "B1",
            "bot_user_id": "U1",
            "bot_scopes": token.scopes,
            "bot_refresh_token": token.refresh,
            "bot_token_expires_at": token.expires_at and int(token.expires_at),
            "user_id": "U-admin",
            "installed_at": self.slack.world.now(),
        }
        return Installation(**(given | facts))

    async def rows(self, table: str) -> Sequence[Json]:
        """Look at a table as it is."""
        engine = migration_engine(parse_url(self.url), writes=False)
        with engine.connect() as connection:
            found = connection.execute(text(f"SELECT * FROM {table} ORDER BY 1"))
            rows = [dict(row) for row in found.mappings()]
        engine.dispose()
        return rows


@asynccontextmanager
async def shelving(url: str) -> AsyncIterator[Shelf]:
    database = open_storage(url)
    async with serving() as slack:
        yield Shelf(slack, database, url)
    await database.close()


async def token_for(clients: ManyWorkspaces, team: Team, enterprise: str = "") -> str:
    """Use the client that a workspace gets, and tell its token."""
    client = await clients.client(team.id, enterprise)
    await client.auth_test()
    return str(client.token)


def event(slack: SlackServer, team: Team, kind: str, **inside: object) -> Json:
    return {
        "type": "event_callback",
        "team_id": team.id,
        "event_id": slack.world.new_id("Ev"),
        "event_time": int(slack.world.now()) + 1,
        "event": {"type": kind} | inside,
    }
