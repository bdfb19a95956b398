"""Installations: encrypted, one row each, refreshed in time, and gone when the app is removed."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial

import pytest
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.oauth.installation_store.sqlalchemy import AsyncSQLAlchemyInstallationStore
from slack_sdk.oauth.state_store.sqlalchemy import AsyncSQLAlchemyOAuthStateStore
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from sqlalchemy import MetaData, text

from adapters.slack.app import web_client
from adapters.slack.installs import WAIT_SECONDS, Installs, refresher
from adapters.slack.problems import NotInstalled
from adapters.slack.vault import Place, States, Vault
from bot.errors import Transient
from bot.keys import KeyRing, UnknownKey
from storage import Database, SlackStorage, open_storage
from storage.engine import once_engine, parse_url
from storage.tables import Row
from tests.integration.conftest import (  # noqa: F401 - the databases that tests use
    database_url,
    postgres_migrated,
    postgres_url,
    sqlite_template,
    sqlite_url,
)
from tests.slack.server import SlackServer, serving
from tests.slack.world import Enterprise, Json, Team, Token

OLD, NEW = "an old key", "a new key"
HOUR = 3600.0


def _client(api_url: str, token: str, team: str | None) -> AsyncWebClient:
    return web_client(api_url, token, None, team)


@dataclass
class Shelf:
    """A database with the installations of a test Slack."""

    slack: SlackServer
    database: Database
    url: str

    def vault(self, *keys: str) -> Vault:
        ring = KeyRing(keys or (OLD,), "slack tokens")
        return Vault(SlackStorage(self.database), self.slack.client_id, ring)

    def installs(self, *keys: str) -> Installs:
        slack = self.slack
        refresh = refresher(slack.client_id, slack.client_secret, slack.api_url)
        maker = partial(_client, slack.api_url)
        return Installs(self.vault(*keys), refresh, maker, slack.world.now)

    async def install(
        self, owner: Team | Enterprise, token: Token | None = None, **facts: object
    ) -> Token:
        """Keep a token as the OAuth flow does."""
        token = token or self.slack.world.new_token(owner, ("commands",))
        await self.vault().async_save(self.installation(owner, token, **facts))
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
        engine = once_engine(parse_url(self.url), writes=False)
        async with engine.connect() as connection:
            found = await connection.execute(text(f"SELECT * FROM {table} ORDER BY 1"))
            rows = [dict(row) for row in found.mappings()]
        await engine.dispose()
        return rows


@asynccontextmanager
async def shelving(url: str) -> AsyncIterator[Shelf]:
    database = open_storage(url)
    async with serving() as slack:
        yield Shelf(slack, database, url)
    await database.close()


@pytest.fixture
async def shelf(sqlite_url: str, no_fsync: None) -> AsyncIterator[Shelf]:  # noqa: F811
    async with shelving(sqlite_url) as found:
        yield found


@pytest.fixture
async def shelf_on_both(database_url: str, no_fsync: None) -> AsyncIterator[Shelf]:  # noqa: F811
    async with shelving(database_url) as found:
        yield found


async def token_for(installs: Installs, team: Team, enterprise: str = "") -> str:
    """Use the client that a workspace gets, and tell its token."""
    client = await installs.client(team.id, enterprise)
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


async def test_a_workspace_gets_its_own_token(shelf_on_both: Shelf) -> None:
    """Two workspaces in one database; a third, where nothing is installed, gets none."""
    slack, installs = shelf_on_both.slack, shelf_on_both.installs()
    harbor, quay, pier = (slack.workspace(name) for name in ("Harbor", "Quay", "Pier"))
    tokens = [await shelf_on_both.install(team) for team in (harbor, quay)]
    assert await token_for(installs, harbor) == tokens[0].value
    assert await token_for(installs, quay) == tokens[1].value
    with pytest.raises(NotInstalled, match="nothing is installed"):
        await installs.client(pier.id)


async def test_no_token_is_in_the_database_as_it_is(shelf_on_both: Shelf) -> None:
    """Neither the bot's nor a person's, however long; not for refreshing, not of a webhook."""
    harbor = shelf_on_both.slack.workspace("Harbor")
    secrets: Json = {
        "bot_token": "xoxe.xoxb-1-" + "s3cret" * 40,
        "bot_refresh_token": "xoxe-1-" + "s3cret" * 40,
        "user_token": "xoxp-s3cret",
        "user_refresh_token": "xoxe-1-s3cret",
        "incoming_webhook_url": "https://hooks.example.org/s3cret",
        "incoming_webhook_configuration_url": "https://harbor.example.org/s3cret",
    }
    await shelf_on_both.install(harbor, **secrets)
    found = await shelf_on_both.vault().find(Place(harbor.id))
    assert found is not None
    assert {name: getattr(found, name) for name in secrets} == secrets
    for table in ("slack_installations", "slack_bots"):
        [row] = await shelf_on_both.rows(table)
        assert "s3cret" not in str(row)
        assert row["team_id"] == harbor.id


async def test_a_reinstall_replaces_what_was_there(shelf_on_both: Shelf) -> None:
    """One row for one installation, also when two admins install at the same moment."""
    slack, vault = shelf_on_both.slack, shelf_on_both.vault()
    harbor = slack.workspace("Harbor")
    await shelf_on_both.install(harbor)
    slack.later(minutes=5)
    again = [slack.world.new_token(harbor, ("commands",)) for _ in range(4)]
    await asyncio.gather(
        *(vault.async_save(shelf_on_both.installation(harbor, token)) for token in again)
    )
    for table in ("slack_installations", "slack_bots"):
        assert len(await shelf_on_both.rows(table)) == 1
    used = await token_for(shelf_on_both.installs(), harbor)
    assert used in {token.value for token in again}


async def test_a_workspace_that_joins_an_organisation_stays_the_same(shelf: Shelf) -> None:
    """Its id alone tells where it is installed: sends on our own know no more than that."""
    slack = shelf.slack
    harbor = slack.workspace("Harbor")
    await shelf.install(harbor)
    harbor.enterprise = slack.enterprise("Coast")
    token = await shelf.install(harbor)
    assert await token_for(shelf.installs(), harbor) == token.value
    assert len(await shelf.rows("slack_installations")) == 1


# The key


async def test_another_key_reads_nothing(shelf: Shelf, caplog: pytest.LogCaptureFixture) -> None:
    """Sends wait until the operator sets it right; the log says how, and shows no token."""
    harbor = shelf.slack.workspace("Harbor")
    token = await shelf.install(harbor)
    with pytest.raises(Transient, match="can't be read"):
        await shelf.installs(NEW).client(harbor.id)
    assert "add it after the new one, separated by a comma" in caplog.text
    assert token.value not in caplog.text
    assert await shelf.vault(NEW).unreadable() == 1
    assert await shelf.vault(OLD).unreadable() == 0


async def test_a_key_can_be_changed(shelf_on_both: Shelf) -> None:
    """Old keys decrypt; after one start with both, the old one can go."""
    harbor = shelf_on_both.slack.workspace("Harbor")
    coast = shelf_on_both.slack.enterprise("Coast")
    token = await shelf_on_both.install(harbor)
    await shelf_on_both.install(coast)
    assert await token_for(shelf_on_both.installs(NEW, OLD), harbor) == token.value
    both = shelf_on_both.vault(NEW, OLD)
    assert await both.renew() == 2
    assert await both.renew() == 0
    assert await token_for(shelf_on_both.installs(NEW), harbor) == token.value
    with pytest.raises(UnknownKey):
        await shelf_on_both.vault(OLD).find(Place(harbor.id))


async def test_processes_change_their_key_one_after_the_other(shelf: Shelf) -> None:
    """First all can read the new one, then it encrypts: nobody is without a token meanwhile."""
    harbor = shelf.slack.workspace("Harbor")
    token = await shelf.install(harbor)
    for before, after in (((OLD,), (OLD, NEW)), ((OLD, NEW), (NEW, OLD)), ((NEW, OLD), (NEW,))):
        await shelf.vault(*after).renew()
        for keys in (before, after):
            assert await token_for(shelf.installs(*keys), harbor) == token.value


async def test_what_no_key_reads_is_left_alone(shelf: Shelf) -> None:
    """It may come back."""
    await shelf.install(shelf.slack.workspace("Harbor"))
    before = await shelf.rows("slack_installations")
    assert await shelf.vault(NEW).renew() == 0
    assert await shelf.rows("slack_installations") == before


# Rotation


async def test_a_token_is_refreshed_before_it_ends(shelf_on_both: Shelf) -> None:
    """At Slack's address as it is set, two hours ahead, and once for all who need it."""
    slack, installs = shelf_on_both.slack, shelf_on_both.installs()
    harbor = slack.workspace("Harbor")
    old = await shelf_on_both.install(harbor, slack.world.new_token(harbor, (), rotates=True))
    assert await token_for(installs, harbor) == old.value
    slack.later(hours=9)
    assert await token_for(installs, harbor) == old.value
    assert slack.calls("oauth.v2.access") == []
    slack.later(hours=2)
    used = await asyncio.gather(*(token_for(installs, harbor) for _ in range(5)))
    assert len(set(used)) == 1
    assert used[0] != old.value
    assert len(slack.calls("oauth.v2.access")) == 1
    for table in ("slack_installations", "slack_bots"):
        assert len(await shelf_on_both.rows(table)) == 1
    slack.later(hours=11)  # and again, with the new refresh token
    assert await token_for(shelf_on_both.installs(), harbor) not in {old.value, used[0]}


async def test_a_token_that_holds_is_used_while_refreshing_fails(shelf: Shelf) -> None:
    """Not at every request anew, and as soon as it works again."""
    slack, installs = shelf.slack, shelf.installs()
    harbor = slack.workspace("Harbor")
    old = await shelf.install(harbor, slack.world.new_token(harbor, (), rotates=True))
    slack.later(hours=11)
    slack.fails("oauth.v2.access", status=500, times=9)
    assert await token_for(installs, harbor) == old.value
    assert await token_for(installs, harbor) == old.value
    assert len(slack.calls("oauth.v2.access")) == 1
    slack.recovers()
    slack.later(minutes=2)
    assert await token_for(installs, harbor) != old.value


async def test_who_waits_for_a_slow_refresh_is_served_meanwhile(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the token that holds; the exchange goes on, as its refresh token counts once."""
    slack, go_on = shelf.slack, asyncio.Event()
    exchange = refresher(slack.client_id, slack.client_secret, slack.api_url)

    async def slowly(token: str) -> AsyncSlackResponse:
        await go_on.wait()
        return await exchange(token)

    monkeypatch.setattr("adapters.slack.installs.WAIT_SECONDS", 0.05)
    maker = partial(_client, slack.api_url)
    installs = Installs(shelf.vault(), slowly, maker, slack.world.now)
    harbor = slack.workspace("Harbor")
    old = await shelf.install(harbor, slack.world.new_token(harbor, (), rotates=True))
    slack.later(hours=11)
    async with asyncio.timeout(5):
        assert [await token_for(installs, harbor) for _ in range(2)] == [old.value] * 2
        slack.later(hours=2)
        with pytest.raises(Transient, match="has expired"):
            await installs.client(harbor.id)
        go_on.set()
        await installs.finish()
    assert await token_for(installs, harbor) != old.value
    assert len(slack.calls("oauth.v2.access")) == 1


def test_an_exchange_has_more_time_than_who_waits_for_it() -> None:
    """Slack revokes the refresh token by it, so an answer that comes late is still needed."""
    made = refresher("1.2", "secret", "https://slack.example/api/").__closure__
    [client] = [c.cell_contents for c in made or () if isinstance(c.cell_contents, AsyncWebClient)]
    assert client.timeout >= 30 > WAIT_SECONDS


@pytest.mark.parametrize("fault", [{"reset": True}, {"error": "fatal_error"}, {"status": 503}])
async def test_a_token_that_has_ended_waits_for_slack(shelf: Shelf, fault: Json) -> None:
    """Nothing is sent with it, and nothing is given up: a moment later it goes on."""
    slack, installs = shelf.slack, shelf.installs()
    harbor = slack.workspace("Harbor")
    await shelf.install(harbor, slack.world.new_token(harbor, (), rotates=True))
    slack.later(hours=13)
    slack.fails("oauth.v2.access", **fault)
    with pytest.raises(Transient, match="has expired"):
        await installs.client(harbor.id)
    assert await token_for(installs, harbor)


async def test_another_process_may_be_faster(
    shelf_on_both: Shelf, caplog: pytest.LogCaptureFixture
) -> None:
    """A refresh token counts once: who comes too late takes what the other one has kept."""
    slack = shelf_on_both.slack
    harbor = slack.workspace("Harbor")
    await shelf_on_both.install(harbor, slack.world.new_token(harbor, (), rotates=True))
    slack.later(hours=13)
    processes = [shelf_on_both.installs() for _ in range(2)]
    used = await asyncio.gather(
        *(token_for(installs, harbor) for installs in processes), return_exceptions=True
    )
    works = {token for token in used if isinstance(token, str)}
    assert len(works) == 1
    assert {await token_for(installs, harbor) for installs in processes} == works
    assert all("xoxe" not in record.getMessage() for record in caplog.records)


async def test_what_is_uninstalled_meanwhile_stays_uninstalled(shelf: Shelf) -> None:
    """A refreshed token doesn't bring an erased installation back."""
    slack, vault = shelf.slack, shelf.vault()
    harbor = slack.workspace("Harbor")
    token = await shelf.install(harbor, slack.world.new_token(harbor, (), rotates=True))
    old = await vault.find(Place(harbor.id))
    assert old is not None
    await vault.erase(Place(harbor.id))
    assert await vault.swap(old, shelf.installation(harbor, token)) is None
    assert await shelf.rows("slack_installations") == []


# Removal


@pytest.mark.parametrize(
    ("kind", "inside"),
    [("app_uninstalled", {}), ("tokens_revoked", {"tokens": {"oauth": [], "bot": ["U1"]}})],
)
async def test_a_removed_bot_leaves_no_token(shelf_on_both: Shelf, kind: str, inside: Json) -> None:
    """Only that workspace's; the same event twice says the same, and reinstalling works."""
    slack, installs = shelf_on_both.slack, shelf_on_both.installs()
    harbor, quay = slack.workspace("Harbor"), slack.workspace("Quay")
    for team in (harbor, quay):
        await shelf_on_both.install(team)
    body = event(slack, harbor, kind, **inside)
    for _ in range(2):
        assert list(await installs.ended_by(body)) == [harbor.id]
        await installs.erase(body)
    for table in ("slack_installations", "slack_bots"):
        assert [row["team_id"] for row in await shelf_on_both.rows(table)] == [quay.id]
    with pytest.raises(Transient):
        await installs.client(harbor.id)
    token = await shelf_on_both.install(harbor)
    assert await token_for(installs, harbor) == token.value


async def test_a_persons_own_token_ends_nothing(shelf: Shelf) -> None:
    """We have none of those."""
    slack, installs = shelf.slack, shelf.installs()
    harbor = slack.workspace("Harbor")
    token = await shelf.install(harbor)
    body = event(slack, harbor, "tokens_revoked", tokens={"oauth": ["U2"], "bot": []})
    assert list(await installs.ended_by(body)) == []
    await installs.erase(body)
    assert await token_for(installs, harbor) == token.value


async def test_an_event_that_comes_late_ends_nothing_new(shelf: Shelf) -> None:
    """Removed, installed again, and only then is the removal told."""
    slack, installs = shelf.slack, shelf.installs()
    harbor = slack.workspace("Harbor")
    body = event(slack, harbor, "app_uninstalled")
    slack.later(minutes=10)
    token = await shelf.install(harbor)
    assert list(await installs.ended_by(body)) == []
    await installs.erase(body)
    assert await token_for(installs, harbor) == token.value


@pytest.mark.parametrize("lost", [False, True])
async def test_a_late_event_about_a_dead_token_counts(shelf: Shelf, lost: bool) -> None:
    """Whatever the clocks say; so does one where the token can't be tested."""
    slack, installs = shelf.slack, shelf.installs()
    harbor = slack.workspace("Harbor")
    body = event(slack, harbor, "app_uninstalled")
    slack.later(minutes=10)
    token = await shelf.install(harbor)
    if lost:
        slack.fails("auth.test", reset=True, times=2)
    else:
        token.revoked = True
    assert list(await installs.ended_by(body)) == [harbor.id]
    await installs.erase(body)
    assert await shelf.rows("slack_installations") == []


# Organisations


async def test_an_organisations_installation_serves_its_workspaces(shelf_on_both: Shelf) -> None:
    """A payload names the organisation; sends on our own, also after a restart, remember it."""
    slack = shelf_on_both.slack
    coast = slack.enterprise("Coast")
    harbor, quay = (slack.workspace(name, enterprise=coast) for name in ("Harbor", "Quay"))
    token = await shelf_on_both.install(coast)
    with pytest.raises(Transient):
        await shelf_on_both.installs().client(harbor.id)
    for team in (harbor, quay, harbor):
        assert await token_for(shelf_on_both.installs(), team, coast.id) == token.value
    client = await shelf_on_both.installs().client(harbor.id)
    assert client.token == token.value
    assert client.default_params == {"team_id": harbor.id}
    assert len(await shelf_on_both.rows("slack_team")) == 2


async def test_a_workspaces_own_installation_comes_first(shelf: Shelf) -> None:
    """And a client of it names no team."""
    slack, installs = shelf.slack, shelf.installs()
    coast = slack.enterprise("Coast")
    harbor = slack.workspace("Harbor", enterprise=coast)
    await shelf.install(coast)
    token = await shelf.install(harbor)
    client = await installs.client(harbor.id, coast.id)
    assert (client.token, client.default_params) == (token.value, {})


async def test_an_organisations_removal_ends_all_it_served(shelf_on_both: Shelf) -> None:
    """But not a workspace with an installation of its own."""
    slack, installs = shelf_on_both.slack, shelf_on_both.installs()
    coast = slack.enterprise("Coast")
    harbor, quay, pier = (slack.workspace(n, enterprise=coast) for n in ("Harbor", "Quay", "Pier"))
    await shelf_on_both.install(coast)
    for team in (harbor, quay, pier):
        await installs.client(team.id, coast.id)
    await shelf_on_both.install(pier)
    body = event(slack, harbor, "app_uninstalled")
    body |= {"team_id": None, "enterprise_id": coast.id, "is_enterprise_install": True}
    assert sorted(await installs.ended_by(body)) == sorted([harbor.id, quay.id])
    await installs.erase(body)
    assert [row["team_id"] for row in await shelf_on_both.rows("slack_installations")] == [pier.id]
    assert await shelf_on_both.rows("slack_team") == []


async def test_a_workspace_can_lose_its_organisations_bot(shelf: Shelf) -> None:
    """`team_access_revoked` ends it there alone, and not where it is installed for itself."""
    slack, installs = shelf.slack, shelf.installs()
    coast = slack.enterprise("Coast")
    harbor, quay, pier = (slack.workspace(n, enterprise=coast) for n in ("Harbor", "Quay", "Pier"))
    token = await shelf.install(coast)
    for team in (harbor, quay):
        await installs.client(team.id, coast.id)
    await shelf.install(pier)
    body = event(slack, harbor, "team_access_revoked", team_ids=[harbor.id, pier.id])
    body |= {"team_id": None, "enterprise_id": coast.id}
    assert list(await installs.ended_by(body)) == [harbor.id]
    await installs.erase(body)
    with pytest.raises(Transient):
        await installs.client(harbor.id)
    assert await token_for(installs, quay) == token.value
    assert await token_for(installs, harbor, coast.id) == token.value  # it was granted again


async def test_a_workspace_that_its_organisation_serves_goes_on(shelf: Shelf) -> None:
    """Its own installation goes because the organisation's has come."""
    slack, installs = shelf.slack, shelf.installs()
    coast = slack.enterprise("Coast")
    harbor = slack.workspace("Harbor", enterprise=coast)
    token = await shelf.install(coast)
    await installs.client(harbor.id, coast.id)
    await shelf.install(harbor)
    body = event(slack, harbor, "app_uninstalled")
    for _ in range(2):
        assert list(await installs.ended_by(body)) == []
        await installs.erase(body)
    assert await token_for(installs, harbor) == token.value


# The tables


async def test_our_tables_have_every_column_of_the_sdk(shelf_on_both: Shelf) -> None:
    """A new version of it that wants another one is found here."""
    metadata = MetaData()
    stores = AsyncSQLAlchemyInstallationStore, AsyncSQLAlchemyOAuthStateStore
    stores[0].build_installations_table(metadata, stores[0].default_installations_table_name)
    stores[0].build_bots_table(metadata, stores[0].default_bots_table_name)
    stores[1].build_oauth_states_table(metadata, stores[1].default_table_name)
    for name, table in metadata.tables.items():
        assert set(table.columns.keys()) == set(Row.metadata.tables[name].columns.keys())


async def test_a_state_counts_once_and_not_for_long(
    shelf_on_both: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What nobody came back with is erased when the next one begins."""
    states = States(SlackStorage(shelf_on_both.database))
    state = await states.async_issue()
    assert not await states.async_consume("another")
    assert await states.async_consume(state)
    assert not await states.async_consume(state)
    monkeypatch.setattr("adapters.slack.vault.STATE_SECONDS", -1)
    late = await states.async_issue()
    assert not await states.async_consume(late)
    monkeypatch.undo()
    await states.async_issue()
    assert len(await shelf_on_both.rows("slack_oauth_states")) == 1


async def test_nothing_is_logged_that_lets_anybody_in(
    shelf: Shelf, caplog: pytest.LogCaptureFixture
) -> None:
    """Not at DEBUG either, where slack_sdk shows what it sends; but for what we log ourselves."""
    caplog.set_level(logging.DEBUG, "adapters")
    slack, installs = shelf.slack, shelf.installs()
    harbor = slack.workspace("Harbor")
    token = await shelf.install(harbor, slack.world.new_token(harbor, (), rotates=True))
    slack.later(hours=11)
    slack.fails("oauth.v2.access", error="invalid_refresh_token")
    await token_for(installs, harbor)
    ours = [r.getMessage() for r in caplog.records if r.name.startswith("adapters")]
    assert ours == ["A Slack token could not be refreshed (invalid_refresh_token)."]
    assert token.refresh is not None
