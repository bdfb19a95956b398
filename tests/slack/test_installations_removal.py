"""An installation is gone when the app is removed, and only then."""

import pytest

from bot.errors import Transient
from tests.slack.shelf import Shelf, event, token_for
from tests.slack.world import Json


@pytest.mark.parametrize(
    ("kind", "inside"),
    [("app_uninstalled", {}), ("tokens_revoked", {"tokens": {"oauth": [], "bot": ["U1"]}})],
)
async def test_a_removed_bot_leaves_no_token(shelf_on_both: Shelf, kind: str, inside: Json) -> None:
    """Only that workspace's; the same event twice says the same, and reinstalling works."""
    slack, clients, removals = (
        shelf_on_both.slack,
        shelf_on_both.clients(),
        shelf_on_both.removals(),
    )
    harbor, quay = slack.workspace("Harbor"), slack.workspace("Quay")
    for team in (harbor, quay):
        await shelf_on_both.install(team)
    body = event(slack, harbor, kind, **inside)
    for _ in range(2):
        assert list(await removals.ended_by(body)) == [harbor.id]
        await removals.erase(body)
    for table in ("slack_installations", "slack_bots"):
        assert [row["team_id"] for row in await shelf_on_both.rows(table)] == [quay.id]
    with pytest.raises(Transient):
        await clients.client(harbor.id)
    token = await shelf_on_both.install(harbor)
    assert await token_for(clients, harbor) == token.value


async def test_a_persons_own_token_ends_nothing(shelf: Shelf) -> None:
    """We have none of those."""
    slack, clients, removals = shelf.slack, shelf.clients(), shelf.removals()
    harbor = slack.workspace("Harbor")
    token = await shelf.install(harbor)
    body = event(slack, harbor, "tokens_revoked", tokens={"oauth": ["U2"], "bot": []})
    assert list(await removals.ended_by(body)) == []
    await removals.erase(body)
    assert await token_for(clients, harbor) == token.value


async def test_an_event_that_comes_late_ends_nothing_new(shelf: Shelf) -> None:
    """Removed, installed again, and only then is the removal told."""
    slack, clients, removals = shelf.slack, shelf.clients(), shelf.removals()
    harbor = slack.workspace("Harbor")
    body = event(slack, harbor, "app_uninstalled")
    slack.later(minutes=10)
    token = await shelf.install(harbor)
    assert list(await removals.ended_by(body)) == []
    await removals.erase(body)
    assert await token_for(clients, harbor) == token.value


@pytest.mark.parametrize("lost", [False, True])
async def test_a_late_event_about_a_dead_token_counts(shelf: Shelf, lost: bool) -> None:
    """Whatever the clocks say; so does one where the token can't be tested."""
    slack, removals = shelf.slack, shelf.removals()
    harbor = slack.workspace("Harbor")
    body = event(slack, harbor, "app_uninstalled")
    slack.later(minutes=10)
    token = await shelf.install(harbor)
    if lost:
        slack.fails("auth.test", reset=True, times=2)
    else:
        token.revoked = True
    assert list(await removals.ended_by(body)) == [harbor.id]
    await removals.erase(body)
    assert await shelf.rows("slack_installations") == []
