"""Tokens that end are refreshed in time, once for all who need them, whatever goes wrong."""

import asyncio
import logging
from functools import partial

import pytest
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.slack.installations.clients import ManyWorkspaces
from adapters.slack.installations.rotation import WAIT_SECONDS, TokenRotation, refresher
from adapters.slack.installations.store import InstallationKey
from bot.errors import Transient
from tests.patience import PATIENCE
from tests.slack.shelf import Shelf, _client, token_for
from tests.slack.world import Json, Team


async def renewed(clients: ManyWorkspaces, team: Team) -> str:
    """Use a token that soon ends, wait for the new one, and use that."""
    await token_for(clients, team)
    await clients._rotation.finish()
    return await token_for(clients, team)


async def test_a_token_is_refreshed_before_it_ends(shelf_on_both: Shelf) -> None:
    """At Slack's address as it is set, two hours ahead, and once for all who need it."""
    slack, clients = shelf_on_both.slack, shelf_on_both.clients()
    harbor = slack.workspace("Harbor")
    old = await shelf_on_both.install(harbor, slack.world.new_token(harbor, (), rotates=True))
    assert await token_for(clients, harbor) == old.value
    slack.later(hours=9)
    assert await token_for(clients, harbor) == old.value
    assert slack.calls("oauth.v2.access") == []
    slack.later(hours=2)
    used = await asyncio.gather(*(token_for(clients, harbor) for _ in range(5)))
    new = await renewed(clients, harbor)
    assert new != old.value
    assert set(used) <= {old.value, new}  # both hold; who asks late gets the new one
    assert len(slack.calls("oauth.v2.access")) == 1
    for table in ("slack_installations", "slack_bots"):
        assert len(await shelf_on_both.rows(table)) == 1
    slack.later(hours=11)  # and again, with the new refresh token
    assert await renewed(shelf_on_both.clients(), harbor) not in {old.value, new}


async def test_a_token_that_holds_is_used_while_refreshing_fails(shelf: Shelf) -> None:
    """Not at every request anew, and as soon as it works again."""
    slack, clients = shelf.slack, shelf.clients()
    harbor = slack.workspace("Harbor")
    old = await shelf.install(harbor, slack.world.new_token(harbor, (), rotates=True))
    slack.later(hours=11)
    slack.fails("oauth.v2.access", status=500, times=9)
    assert await renewed(clients, harbor) == old.value
    assert await renewed(clients, harbor) == old.value
    assert len(slack.calls("oauth.v2.access")) == 1
    slack.recovers()
    slack.later(minutes=2)
    assert await renewed(clients, harbor) != old.value


async def test_who_waits_for_a_slow_refresh_is_served_meanwhile(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the token that holds; the exchange goes on, as its refresh token counts once."""
    slack, go_on = shelf.slack, asyncio.Event()
    exchange = refresher(slack.client_id, slack.client_secret, slack.api_url)

    async def slowly(token: str) -> AsyncSlackResponse:
        await go_on.wait()
        return await exchange(token)

    monkeypatch.setattr("adapters.slack.installations.rotation.WAIT_SECONDS", 0.05)
    store = shelf.store()
    rotation = TokenRotation(store, slowly, slack.world.now)
    clients = ManyWorkspaces(store, rotation, partial(_client, slack.api_url))
    harbor = slack.workspace("Harbor")
    old = await shelf.install(harbor, slack.world.new_token(harbor, (), rotates=True))
    slack.later(hours=11)
    async with asyncio.timeout(PATIENCE):
        assert [await token_for(clients, harbor) for _ in range(2)] == [old.value] * 2
        slack.later(hours=2)
        with pytest.raises(Transient, match="has expired"):
            await clients.client(harbor.id)
        go_on.set()
        await rotation.finish()
    assert await token_for(clients, harbor) != old.value
    assert len(slack.calls("oauth.v2.access")) == 1


def test_an_exchange_has_more_time_than_who_waits_for_it() -> None:
    """Slack revokes the refresh token by it, so an answer that comes late is still needed."""
    made = refresher("1.2", "secret", "https://slack.example/api/").__closure__
    [client] = [c.cell_contents for c in made or () if isinstance(c.cell_contents, AsyncWebClient)]
    assert client.timeout >= 30 > WAIT_SECONDS


@pytest.mark.parametrize("fault", [{"reset": True}, {"error": "fatal_error"}, {"status": 503}])
async def test_a_token_that_has_ended_waits_for_slack(shelf: Shelf, fault: Json) -> None:
    """Nothing is sent with it, and nothing is given up: a moment later it goes on."""
    slack, clients = shelf.slack, shelf.clients()
    harbor = slack.workspace("Harbor")
    await shelf.install(harbor, slack.world.new_token(harbor, (), rotates=True))
    slack.later(hours=13)
    slack.fails("oauth.v2.access", **fault)
    with pytest.raises(Transient, match="has expired"):
        await clients.client(harbor.id)
    assert await token_for(clients, harbor)


async def test_another_process_may_be_faster(
    shelf_on_both: Shelf, caplog: pytest.LogCaptureFixture
) -> None:
    """A refresh token counts once: who comes too late takes what the other one has kept."""
    slack = shelf_on_both.slack
    harbor = slack.workspace("Harbor")
    await shelf_on_both.install(harbor, slack.world.new_token(harbor, (), rotates=True))
    slack.later(hours=13)
    processes = [shelf_on_both.clients() for _ in range(2)]
    used = await asyncio.gather(
        *(token_for(clients, harbor) for clients in processes), return_exceptions=True
    )
    works = {token for token in used if isinstance(token, str)}
    assert len(works) == 1
    assert {await token_for(clients, harbor) for clients in processes} == works
    assert all("xoxe" not in record.getMessage() for record in caplog.records)


async def test_what_is_uninstalled_meanwhile_stays_uninstalled(shelf: Shelf) -> None:
    """A refreshed token doesn't bring an erased installation back."""
    slack, store = shelf.slack, shelf.store()
    harbor = slack.workspace("Harbor")
    token = await shelf.install(harbor, slack.world.new_token(harbor, (), rotates=True))
    old = await store.find(InstallationKey(harbor.id))
    assert old is not None
    await store.erase(InstallationKey(harbor.id))
    assert await store.swap(old, shelf.installation(harbor, token)) is None
    assert await shelf.rows("slack_installations") == []


async def test_nothing_is_logged_that_lets_anybody_in(
    shelf: Shelf, caplog: pytest.LogCaptureFixture
) -> None:
    """Not at DEBUG either, where slack_sdk shows what it sends; but for what we log ourselves."""
    caplog.set_level(logging.DEBUG, "adapters")
    slack, clients = shelf.slack, shelf.clients()
    harbor = slack.workspace("Harbor")
    token = await shelf.install(harbor, slack.world.new_token(harbor, (), rotates=True))
    slack.later(hours=11)
    slack.fails("oauth.v2.access", error="invalid_refresh_token")
    await renewed(clients, harbor)
    ours = [r.getMessage() for r in caplog.records if r.name.startswith("adapters")]
    assert ours == ["A Slack token could not be refreshed (invalid_refresh_token)."]
    assert token.refresh is not None
