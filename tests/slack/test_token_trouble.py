"""A token that can't be had for a moment: nobody is told that nothing is installed."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from adapters.slack.installations.store import InstallationKey
from tests.dialog import REASON
from tests.slack.deliveries import Payload
from tests.slack.payloads import event
from tests.slack.server import Person, SlackServer, Workspace
from tests.slack.town import Town, ends_in, town

YES = "Yes, introduce us"
SORRY = "Something went wrong here, and nothing has happened. Please try again in a minute."


@pytest.fixture
async def here(slack: SlackServer, sqlite_url: str, no_fsync: None) -> AsyncIterator[Town]:
    """AskFirst over HTTP, installed nowhere yet."""
    async with town(slack, sqlite_url) as begun:
        yield begun


async def asked(here: Town) -> tuple[Workspace, Person, Person, Person]:
    """Sam introduces Alex and Jo, in a workspace whose token rotates."""
    harbor = here.slack.workspace("Harbor Founders", installed=False)
    sam, alex, jo = (harbor.person(who) for who in ("Sam Rivera", "Alex Moreau", "Jo Kim"))
    assert (await here.browser().installs(harbor, rotates=True)).status == 200
    await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await here.wait("1m")
    for person in (sam, alex, jo):
        person.looks_away()
    return harbor, sam, alex, jo


async def slack_fails(here: Town, harbor: Workspace) -> None:
    """The token has ended, and Slack doesn't give another one."""
    kept = await here.store.find(InstallationKey(harbor.id))
    assert kept is not None
    kept.bot_token_expires_at = ends_in(harbor.tokens[-1], hours=-1)["bot_token_expires_at"]
    await here.store.async_save(kept)
    here.slack.fails("oauth.v2.access", status=503, times=99)


async def test_passing_trouble_asks_to_try_again(here: Town) -> None:
    """Who types or presses reads that nothing has happened; a minute later it works."""
    harbor, sam, alex, jo = await asked(here)
    await slack_fails(here, harbor)
    await sam.types("/intro", "list")
    await sam.reads(SORRY)
    await alex.clicks(YES)
    await alex.reads(SORRY)
    assert YES in alex.buttons
    here.slack.recovers()
    await sam.types("/intro", "list")
    await sam.reads("Alex Moreau")
    for person in (alex, jo):
        await person.clicks(YES)
    await here.wait("1m")
    await alex.sees("Alex Moreau, meet Jo Kim.")


async def test_a_form_keeps_its_words(here: Town) -> None:
    """Slack itself says that it didn't get through, and leaves it open."""
    harbor, _, alex, _ = await asked(here)
    await alex.clicks("Yes, but later…")
    await slack_fails(here, harbor)
    ack = await alex.submits(on=(here.clock.now() + timedelta(days=3)).date())
    assert ack is not None
    assert ack.why == "http 503"
    assert alex.form is not None


async def test_an_event_comes_again(here: Town) -> None:
    """It isn't acknowledged, so Slack brings it once more."""
    harbor, sam, _, _ = await asked(here)
    await slack_fails(here, harbor)
    body = event(here.slack, harbor, {"type": "app_home_opened", "user": sam.id, "tab": "home"})
    ack = await here.slack.deliver(Payload("app_home_opened", "events_api", body))
    assert ack.why == "http 503"
    here.slack.recovers()
    assert (await here.slack.redelivers()).error == ""
    assert sam.home is not None


async def test_where_it_was_removed_that_is_said(here: Town) -> None:
    """An old card is pressed there."""
    harbor, _, alex, _ = await asked(here)
    await harbor.uninstall()
    await alex.clicks(YES)
    await alex.reads("AskFirst isn't installed here (any more)")
