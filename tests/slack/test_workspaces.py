"""Many workspaces in one database: each sees and answers its own, and leaves without the others."""

from collections.abc import AsyncIterator

import pytest

from adapters.slack.installations.store import InstallationKey
from tests.dialog import REASON
from tests.slack.deliveries import Payload
from tests.slack.payloads import event
from tests.slack.server import Person, SlackServer, Workspace
from tests.slack.town import Town, ends_in, run, town
from tests.slack.world import Enterprise, Message

pytestmark = pytest.mark.exhaustive

NAMES = ("Sam Rivera", "Alex Moreau", "Jo Kim")
INTRO = f"@Alex Moreau @Jo Kim {REASON}"
YES = "Yes, introduce us"


@pytest.fixture
async def here(slack: SlackServer, sqlite_url: str, no_fsync: None) -> AsyncIterator[Town]:
    """AskFirst over HTTP, installed nowhere yet."""
    async with town(slack, sqlite_url) as begun:
        yield begun


async def opened(
    here: Town, name: str, ids: str = "", enterprise: Enterprise | None = None
) -> tuple[Workspace, Person, Person, Person]:
    """A workspace with three people, whose ids may be those of people elsewhere."""
    workspace = here.slack.workspace(name, installed=False, enterprise=enterprise)
    people = [
        workspace.person(who, f"U{ids}{number}" if ids else None)
        for number, who in enumerate(NAMES)
    ]
    return workspace, people[0], people[1], people[2]


async def two(here: Town, ids: str = "") -> tuple[list[Person], list[Person]]:
    """Harbor and Quay, with AskFirst in both."""
    teams = []
    for name in ("Harbor", "Quay"):
        workspace, *people = await opened(here, name, ids)
        assert (await here.browser().installs(workspace)).status == 200
        teams.append(people)
    return teams[0], teams[1]


def card(person: Person) -> Message:
    """The newest message that somebody has."""
    return person.messages[-1]


async def test_nothing_of_one_is_visible_in_the_other(here: Town) -> None:
    """Not in messages, lists or Home; each request goes out with its own workspace's token."""
    [sam, alex, jo], [other_sam, other_alex, other_jo] = await two(here)
    await sam.types("/intro", INTRO)
    await here.wait("1m")
    await alex.sees("would like to introduce you to Jo Kim")
    for stranger in (other_sam, other_alex, other_jo):
        await stranger.reads_nothing()
        await stranger.types("/intro", "list")
        await stranger.reads("You haven't introduced anyone lately")
        await stranger.opens_home()
        assert stranger.home is not None
        assert "Jo Kim" not in stranger.home.text
    for request in here.slack.requests:
        if request.to:
            assert {member.team.name for member in request.to} == {request.workspace}
    assert jo.team.name == "Harbor"


async def test_nothing_of_one_is_answerable_in_the_other(here: Town) -> None:
    """A click on another workspace's card changes nothing, whoever clicks."""
    [sam, alex, jo], strangers = await two(here)
    await sam.types("/intro", INTRO)
    await here.wait("1m")
    for stranger in strangers:
        for label in (YES, "No, thanks"):
            await stranger.clicks_on(card(alex), label)
        await stranger.clicks_on(card(sam), "Withdraw")
    await alex.sees("would like to introduce you to Jo Kim")
    assert YES in alex.buttons
    await alex.clicks(YES)
    await jo.clicks(YES)
    await here.wait("1m")
    await alex.sees("Alex Moreau, meet Jo Kim.")
    assert (await here.stats())["opened"] == 1


async def test_the_same_id_elsewhere_is_somebody_else(here: Town) -> None:
    """In an organisation people have one id in all of its workspaces; asks stay where they are."""
    [sam, alex, jo], [_, twin, other_jo] = await two(here, ids="TWIN")
    assert alex.id == twin.id
    await sam.types("/intro", INTRO)
    await here.wait("1m")
    await twin.clicks_on(card(alex), YES)
    await other_jo.clicks_on(card(jo), YES)
    await here.wait("1m")
    assert "opened" not in await here.stats()
    await twin.types("/intro", "list")
    await twin.reads("You haven't introduced anyone lately")


async def test_settings_limits_and_pauses_are_a_workspaces_own(here: Town) -> None:
    """Opting out here is no opting out there, and a live pair here no live pair there."""
    [sam, alex, _], [other_sam, twin, _] = await two(here, ids="TWIN")
    await sam.types("/intro", INTRO)
    await here.wait("1m")
    await alex.clicks("No introductions at all")
    await other_sam.types("/intro", INTRO)
    await other_sam.reads("within 20 seconds, I'll ask Alex Moreau and Jo Kim in private.")
    await here.wait("1m")
    await twin.sees("would like to introduce you to Jo Kim")


# Leaving


async def test_removing_the_app_ends_everything_there_without_a_word(here: Town) -> None:
    """The other workspace goes on; the tokens are gone; nobody is told anything."""
    [sam, alex, jo], [other_sam, other_alex, other_jo] = await two(here)
    for who in (sam, other_sam):
        await who.types("/intro", INTRO)
    await here.wait("1m")
    await alex.clicks(YES)
    harbor = sam.team
    assert isinstance(harbor, Workspace)
    for person in (sam, alex, jo):
        person.looks_away()
    await harbor.uninstall()
    before = len(here.slack.requests)
    await here.wait("30d")
    asked_of_harbor = [r for r in here.slack.requests[before:] if r.workspace == "Harbor"]
    assert asked_of_harbor == []
    for person in (sam, alex, jo):
        await person.reads_nothing()
    assert await here.store.installed() == [InstallationKey(other_sam.team.id)]
    stats = await here.stats()
    assert "live asking" not in stats
    await other_alex.sees("is closed. There is nothing left to do.")
    await other_jo.sees("is closed. There is nothing left to do.")


async def test_a_removal_that_fails_is_told_again(
    here: Town, sqlite_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    """It is acknowledged when it is done, so Slack repeats what could not be done."""
    [sam, *_], _ = await two(here)
    await sam.types("/intro", INTRO)
    harbor = sam.team
    assert isinstance(harbor, Workspace)
    await run(sqlite_url, "ALTER TABLE slack_installations RENAME TO away")
    await harbor.uninstall()
    assert {ack.error for ack in here.slack.acks[-2:]} == {"dispatch_failed"}
    await run(sqlite_url, "ALTER TABLE away RENAME TO slack_installations")
    await here.slack.redelivers()
    assert here.slack.acks[-1].error == ""
    assert InstallationKey(harbor.id) not in await here.store.installed()
    assert "live waiting" not in await here.stats()


async def test_installing_again_begins_anew(here: Town) -> None:
    """What people chose still holds, what was live is over, and an old card answers calmly."""
    [sam, alex, jo], _ = await two(here)
    await sam.types("/intro", INTRO)
    await here.wait("1m")
    old = card(jo)
    await alex.clicks("No introductions at all")
    harbor = sam.team
    assert isinstance(harbor, Workspace)
    await harbor.uninstall()
    assert (await here.browser().installs(harbor)).status == 200
    await jo.clicks_on(old, YES)
    assert "opened" not in await here.stats()
    await here.wait("31d")
    sam.looks_away()
    await sam.types("/intro", INTRO)
    await here.wait("1m")
    await sam.reads("can't be introduced right now")
    await alex.types("/intro", "settings")
    await alex.sees("You've opted out")


async def test_an_event_that_comes_twice_ends_nothing_new(here: Town) -> None:
    """Removed, installed again, and the removal delivered once more."""
    [sam, alex, _], _ = await two(here)
    harbor = sam.team
    assert isinstance(harbor, Workspace)
    await harbor.uninstall()
    here.slack.later(minutes=1)
    assert (await here.browser().installs(harbor)).status == 200
    await sam.types("/intro", INTRO)
    await here.wait("1m")
    removals = [p for p in here.slack.deliveries.sent if p.name == "app_uninstalled"]
    await here.slack.deliver(removals[-1])
    await alex.sees("would like to introduce you to Jo Kim")
    await alex.clicks(YES)
    await alex.sees("You said yes.")


async def test_a_revoked_token_waits_for_the_admin(here: Town) -> None:
    """Slack says no and tells us nothing: what is to be sent waits until it is installed again."""
    [sam, alex, jo], _ = await two(here)
    await sam.types("/intro", INTRO)
    harbor = sam.team
    assert isinstance(harbor, Workspace)
    harbor.revoke()
    await here.wait("2h")
    await alex.reads_nothing()
    assert (await here.browser().installs(harbor)).status == 200
    await here.wait("2h")
    for person in (alex, jo):
        await person.sees("would like to introduce you to")


# Tokens that rotate


async def test_a_send_on_our_own_refreshes_a_token_first(here: Town) -> None:
    """No request comes in while it ends: the relay sees to it (Slack: token rotation)."""
    harbor, sam, alex, _ = await opened(here, "Harbor")
    assert (await here.browser().installs(harbor, rotates=True)).status == 200
    await sam.types("/intro", INTRO)
    kept = await here.store.find(InstallationKey(harbor.id))
    assert kept is not None
    kept.bot_token_expires_at = ends_in(harbor.tokens[-1], hours=-1)["bot_token_expires_at"]
    await here.store.async_save(kept)
    await here.wait("1m")
    await alex.sees("would like to introduce you to Jo Kim")
    assert len(here.slack.calls("oauth.v2.access")) == 2
    renewed = await here.store.find(InstallationKey(harbor.id))
    assert renewed is not None
    assert renewed.bot_token == harbor.tokens[-1].value != kept.bot_token


# Organisations


async def test_an_organisation_installs_once_for_all(here: Town) -> None:
    """Each of its workspaces has its own introductions; calls say which workspace is meant."""
    coast = here.slack.enterprise("Coast")
    _, sam, alex, jo = await opened(here, "Harbor", "H", coast)
    quay, other_sam, *_ = await opened(here, "Quay", "Q", coast)
    assert (await here.browser().installs(coast)).status == 200
    assert await here.store.installed() == [InstallationKey(enterprise=coast.id)]
    await sam.types("/intro", INTRO)
    await here.wait("1m")
    await alex.clicks(YES)
    await jo.clicks(YES)
    await here.wait("1m")
    await alex.sees("Alex Moreau, meet Jo Kim.")
    await other_sam.types("/intro", "list")
    await other_sam.reads("You haven't introduced anyone lately")
    assert set(await here.store.workspaces(coast.id)) == {sam.team.id, quay.id}
    sent = here.slack.calls("conversations.open")
    assert {request.params.get("team_id") for request in sent} == {sam.team.id}


async def test_an_organisation_can_take_the_bot_from_a_workspace(here: Town) -> None:
    """`team_access_revoked` ends what is live there, and nowhere else."""
    coast = here.slack.enterprise("Coast")
    harbor, sam, alex, _ = await opened(here, "Harbor", "H", coast)
    _, other_sam, other_alex, _ = await opened(here, "Quay", "Q", coast)
    await here.browser().installs(coast)
    for who in (sam, other_sam):
        await who.types("/intro", INTRO)
    await here.wait("1m")
    inside = {"type": "team_access_revoked", "team_ids": [harbor.id]}
    body = event(here.slack, harbor, inside) | {"team_id": None}
    await here.slack.deliver(Payload("team_access_revoked", "events_api", body))
    assert (await here.stats())["live asking"] == 1
    assert await here.store.workspaces(coast.id) == [other_sam.team.id]
    await other_alex.clicks(YES)
    await other_alex.sees("You said yes.")
    alex.looks_away()
    await here.wait("30d")
    await alex.reads_nothing()


async def test_an_organisations_removal_ends_all_of_it(here: Town) -> None:
    """In every workspace that it served."""
    coast = here.slack.enterprise("Coast")
    harbor, sam, *_ = await opened(here, "Harbor", "H", coast)
    _, other_sam, *_ = await opened(here, "Quay", "Q", coast)
    await here.browser().installs(coast)
    for who in (sam, other_sam):
        await who.types("/intro", INTRO)
    await here.wait("1m")
    body = event(here.slack, harbor, {"type": "app_uninstalled"})
    for token in here.slack.world.tokens.values():
        token.revoked = True
    await here.slack.deliver(Payload("app_uninstalled", "events_api", body))
    assert "live asking" not in await here.stats()
    assert await here.store.installed() == []
    assert await here.store.workspaces(coast.id) == []
