"""Installations: encrypted, one row each, in tables that the SDK knows."""

import asyncio

import pytest
from slack_sdk.oauth.installation_store.sqlalchemy import AsyncSQLAlchemyInstallationStore
from slack_sdk.oauth.state_store.sqlalchemy import AsyncSQLAlchemyOAuthStateStore
from sqlalchemy import MetaData

from adapters.slack.errors import NotInstalled
from adapters.slack.installations.oauth import STATE_SECONDS, OAuthStates
from adapters.slack.installations.store import InstallationKey
from bot.running.keys import KeyRing
from storage import InstallationStorage
from storage.tables import Row
from tests.slack.shelf import Shelf, token_for
from tests.slack.world import Json


async def test_a_workspace_gets_its_own_token(shelf_on_both: Shelf) -> None:
    """Two workspaces in one database; a third, where nothing is installed, gets none."""
    slack, clients = shelf_on_both.slack, shelf_on_both.clients()
    harbor, quay, pier = (slack.workspace(name) for name in ("Harbor", "Quay", "Pier"))
    tokens = [await shelf_on_both.install(team) for team in (harbor, quay)]
    assert await token_for(clients, harbor) == tokens[0].value
    assert await token_for(clients, quay) == tokens[1].value
    with pytest.raises(NotInstalled, match="nothing is installed"):
        await clients.client(pier.id)


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
    found = await shelf_on_both.store().find(InstallationKey(harbor.id))
    assert found is not None
    assert {name: getattr(found, name) for name in secrets} == secrets
    for table in ("slack_installations", "slack_bots"):
        [row] = await shelf_on_both.rows(table)
        assert "s3cret" not in str(row)
        assert row["team_id"] == harbor.id


async def test_a_reinstall_replaces_what_was_there(shelf_on_both: Shelf) -> None:
    """One row for one installation, also when two admins install at the same moment."""
    slack, store = shelf_on_both.slack, shelf_on_both.store()
    harbor = slack.workspace("Harbor")
    await shelf_on_both.install(harbor)
    slack.later(minutes=5)
    again = [slack.world.new_token(harbor, ("commands",)) for _ in range(4)]
    await asyncio.gather(
        *(store.async_save(shelf_on_both.installation(harbor, token)) for token in again)
    )
    for table in ("slack_installations", "slack_bots"):
        assert len(await shelf_on_both.rows(table)) == 1
    used = await token_for(shelf_on_both.clients(), harbor)
    assert used in {token.value for token in again}


async def test_a_workspace_that_joins_an_organisation_stays_the_same(shelf: Shelf) -> None:
    """Its id alone tells where it is installed: sends on our own know no more than that."""
    slack = shelf.slack
    harbor = slack.workspace("Harbor")
    await shelf.install(harbor)
    harbor.enterprise = slack.enterprise("Coast")
    token = await shelf.install(harbor)
    assert await token_for(shelf.clients(), harbor) == token.value
    assert len(await shelf.rows("slack_installations")) == 1


async def test_our_tables_have_every_column_of_the_sdk(shelf_on_both: Shelf) -> None:
    """A new version of it that wants another one is found here."""
    metadata = MetaData()
    stores = AsyncSQLAlchemyInstallationStore, AsyncSQLAlchemyOAuthStateStore
    stores[0].build_installations_table(metadata, stores[0].default_installations_table_name)
    stores[0].build_bots_table(metadata, stores[0].default_bots_table_name)
    stores[1].build_oauth_states_table(metadata, stores[1].default_table_name)
    for name, table in metadata.tables.items():
        assert set(table.columns.keys()) == set(Row.metadata.tables[name].columns.keys())


async def test_a_state_counts_once_and_not_for_long(shelf_on_both: Shelf) -> None:
    """Nothing is kept of those that nobody came back with, and of others until they expire."""
    now = [1_000_000.0]
    storage = InstallationStorage(shelf_on_both.database)
    states = OAuthStates(storage, KeyRing(["a key"], "states"), lambda: now[0])
    state, late = await states.async_issue(), await states.async_issue()
    assert await shelf_on_both.rows("slack_oauth_states") == []
    others = OAuthStates(storage, KeyRing(["another"], "states"), lambda: now[0])
    for wrong in ("another", "", "ä" * 40, state[:-1], await others.async_issue()):
        assert not await states.async_consume(wrong)
    now[0] += STATE_SECONDS - 1
    assert await states.async_consume(state)
    assert not await states.async_consume(state)
    now[0] += 2
    assert not await states.async_consume(late)
    now[0] += STATE_SECONDS
    assert await states.async_consume(await states.async_issue())
    assert len(await shelf_on_both.rows("slack_oauth_states")) == 1


async def test_a_state_is_known_to_every_process_and_after_a_change_of_keys(
    shelf_on_both: Shelf,
) -> None:
    storage = InstallationStorage(shelf_on_both.database)
    state = await OAuthStates(storage, KeyRing(["old"], "states")).async_issue()
    assert await OAuthStates(storage, KeyRing(["new", "old"], "states")).async_consume(state)
    assert not await OAuthStates(storage, KeyRing(["old"], "states")).async_consume(state)
