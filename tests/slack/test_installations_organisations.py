"""An organisation's installation serves its workspaces, beside those that they have themselves."""

import pytest

from bot.errors import Transient
from tests.slack.shelf import Shelf, event, token_for


async def test_an_organisations_installation_serves_its_workspaces(shelf_on_both: Shelf) -> None:
    """A payload names the organisation; sends on our own, also after a restart, remember it."""
    slack = shelf_on_both.slack
    coast = slack.enterprise("Coast")
    harbor, quay = (slack.workspace(name, enterprise=coast) for name in ("Harbor", "Quay"))
    token = await shelf_on_both.install(coast)
    with pytest.raises(Transient):
        await shelf_on_both.clients().client(harbor.id)
    for team in (harbor, quay, harbor):
        assert await token_for(shelf_on_both.clients(), team, coast.id) == token.value
    client = await shelf_on_both.clients().client(harbor.id)
    assert client.token == token.value
    assert client.default_params == {"team_id": harbor.id}
    assert len(await shelf_on_both.rows("slack_team")) == 2


async def test_a_workspaces_own_installation_comes_first(shelf: Shelf) -> None:
    """And a client of it names no team."""
    slack, clients = shelf.slack, shelf.clients()
    coast = slack.enterprise("Coast")
    harbor = slack.workspace("Harbor", enterprise=coast)
    await shelf.install(coast)
    token = await shelf.install(harbor)
    client = await clients.client(harbor.id, coast.id)
    assert (client.token, client.default_params) == (token.value, {})


async def test_an_organisations_removal_ends_all_it_served(shelf_on_both: Shelf) -> None:
    """But not a workspace with an installation of its own."""
    slack, clients, removals = (
        shelf_on_both.slack,
        shelf_on_both.clients(),
        shelf_on_both.removals(),
    )
    coast = slack.enterprise("Coast")
    harbor, quay, pier = (slack.workspace(n, enterprise=coast) for n in ("Harbor", "Quay", "Pier"))
    await shelf_on_both.install(coast)
    for team in (harbor, quay, pier):
        await clients.client(team.id, coast.id)
    await shelf_on_both.install(pier)
    body = event(slack, harbor, "app_uninstalled")
    body |= {"team_id": None, "enterprise_id": coast.id, "is_enterprise_install": True}
    assert sorted(await removals.ended_by(body)) == sorted([harbor.id, quay.id])
    await removals.erase(body)
    assert [row["team_id"] for row in await shelf_on_both.rows("slack_installations")] == [pier.id]
    assert await shelf_on_both.rows("slack_team") == []


async def test_a_workspace_can_lose_its_organisations_bot(shelf: Shelf) -> None:
    """`team_access_revoked` ends it there alone, and not where it is installed for itself."""
    slack, clients, removals = shelf.slack, shelf.clients(), shelf.removals()
    coast = slack.enterprise("Coast")
    harbor, quay, pier = (slack.workspace(n, enterprise=coast) for n in ("Harbor", "Quay", "Pier"))
    token = await shelf.install(coast)
    for team in (harbor, quay):
        await clients.client(team.id, coast.id)
    await shelf.install(pier)
    body = event(slack, harbor, "team_access_revoked", team_ids=[harbor.id, pier.id])
    body |= {"team_id": None, "enterprise_id": coast.id}
    assert list(await removals.ended_by(body)) == [harbor.id]
    await removals.erase(body)
    with pytest.raises(Transient):
        await clients.client(harbor.id)
    assert await token_for(clients, quay) == token.value
    assert await token_for(clients, harbor, coast.id) == token.value  # it was granted again


async def test_a_workspace_that_its_organisation_serves_goes_on(shelf: Shelf) -> None:
    """Its own installation goes because the organisation's has come."""
    slack, clients, removals = shelf.slack, shelf.clients(), shelf.removals()
    coast = slack.enterprise("Coast")
    harbor = slack.workspace("Harbor", enterprise=coast)
    token = await shelf.install(coast)
    await clients.client(harbor.id, coast.id)
    await shelf.install(harbor)
    body = event(slack, harbor, "app_uninstalled")
    for _ in range(2):
        assert list(await removals.ended_by(body)) == []
        await removals.erase(body)
    assert await token_for(clients, harbor) == token.value
