"""In an organisation: what a payload says of the workspace depends on where the client stands.

The test Slack says what people report of the real one: see `View.installed_in`, `World.home_of` and
`_interaction` of `payloads.py`. Everybody is in Pier, the older workspace, and in Harbor Founders,
where they act here. All other dialogs run in organisations too (`installed` in `conftest.py`).
"""

import pytest

from bot.domain.people import WorkspaceFacts
from tests.dialog import REASON
from tests.matrix import sampled
from tests.slack.bench import Harbor, Installed, form, harbor
from tests.slack.people import Person
from tests.slack.server import SlackServer

YES = "Yes, introduce us"
OUT = "No introductions at all"


@pytest.fixture(params=sampled(["org", "two"], lambda installed: installed == "org"))
def installed(request: pytest.FixtureRequest) -> Installed:
    """As a whole, and in two of its workspaces."""
    chosen: Installed = request.param
    return chosen


async def settings(person: Person) -> str:
    """What somebody reads of their settings."""
    await person.types("/intro", "settings")
    return person.text(person.messages[-1])


async def test_a_request_by_the_form_is_answerable(talk: Harbor) -> None:
    """It belongs to the workspace in which it was typed; both answer, one of them in a form."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro")
    await sam.submits(a=alex, b=jo, reason=REASON)
    await talk.wait("1m")
    await alex.clicks(YES)
    await alex.sees("You said yes.")
    await jo.clicks("Yes, but later…")
    await jo.submits(on=talk.day(3))
    await jo.sees("You both said yes.")
    await talk.wait("4d")
    await alex.sees("Alex Moreau, meet Jo Kim.")
    assert alex.conversations[0].team is talk.workspace


async def test_home_is_a_workspaces_own(talk: Harbor) -> None:
    """A press on it counts where it was opened, whatever the payload names."""
    _, alex, _ = await talk.asked()
    await alex.opens_home()
    await alex.clicks(YES)
    assert "you said yes" in alex.home.text
    await alex.clicks(OUT)
    assert "Done, no more introductions." in form(alex).text
    await alex.closes()
    assert "You've opted out" in alex.home.text
    assert "You've opted out" in await settings(alex)
    assert "Introductions may be suggested to you." in await settings(talk.in_pier(alex))


@pytest.mark.exhaustive
async def test_settings_are_a_workspaces_own(talk: Harbor) -> None:
    """Also on the card that only its reader sees, which names nothing but what is pressed."""
    alex = talk.alex
    assert "Introductions may be suggested" in await settings(alex)
    await alex.clicks(OUT)
    await alex.sees("You've opted out")
    await alex.clicks("Pause until…")
    await alex.submits(on=talk.day(30))
    twin = talk.in_pier(alex)
    assert "Introductions may be suggested" in await settings(twin)
    await twin.clicks("Language…")
    await twin.submits(choice="Deutsch")
    assert "You've opted out" in await settings(alex)


@pytest.mark.exhaustive
async def test_the_client_stands_elsewhere(talk: Harbor) -> None:
    """The message is Harbor's, and Pier is open in the client: the answer counts."""
    sam, alex, jo = await talk.asked()
    assert talk.pier is not None
    for person in (sam, alex, jo):
        person.stands_in = talk.pier
    await alex.clicks(YES)
    await alex.sees("You said yes.")
    await jo.clicks("No, thanks")
    await jo.sees("You said no. Nobody is told;")
    await jo.clicks("Yes after all")
    await talk.wait("1m")
    await jo.sees("Alex Moreau, meet Jo Kim.")


async def test_old_cards_are_answerable(talk: Harbor) -> None:
    """An earlier version wrote nothing of the workspace on them; the introduction tells it."""
    _, alex, jo = await talk.asked()
    assert talk.pier is not None
    for number, person in enumerate((alex, jo)):
        person.stands_in = talk.pier
        for block in person.messages[-1].blocks:
            block["block_id"] = f"b{number}{block['block_id'][-1]}"
    await alex.clicks(YES)
    await alex.sees("You said yes.")
    await jo.clicks(YES)
    await talk.wait("1m")
    await alex.sees("Alex Moreau, meet Jo Kim.")


@pytest.mark.exhaustive
async def test_another_company_answers_nothing(talk: Harbor) -> None:
    """Somebody who has the same id there presses what they can't even see (promise 7)."""
    _, alex, jo = await talk.asked()
    elsewhere = talk.slack.enterprise("Inland")
    for workspace in (
        talk.slack.workspace("Quay", installed=False),
        talk.slack.workspace("Lake", installed=False, enterprise=elsewhere),
    ):
        workspace.install()
        await talk.installs(workspace)
        stranger = workspace.person("Alex Moreau", alex.id)
        for label in (YES, OUT):
            await stranger.clicks_on(alex.messages[-1], label)
    await jo.clicks(YES)
    await talk.wait("1m")
    assert alex.conversations == []
    assert YES in alex.buttons
    assert "Introductions may be suggested" in await settings(alex)


@pytest.mark.exhaustive
async def test_whoever_is_deactivated_is_gone_everywhere(talk: Harbor) -> None:
    """An organisation's event names no workspace, or all that it serves."""
    _, alex, jo = await talk.asked()
    await talk.leaves(alex)
    await jo.clicks(YES)
    await talk.wait("8d")
    await jo.sees("is closed. There is nothing left to do.")


@pytest.mark.usefixtures("no_fsync")
async def test_a_workspace_without_a_name(slack: SlackServer, sqlite_url: str) -> None:
    """Nobody has typed anything yet, and a shortcut's payload names none: a sentence without it."""
    async with harbor(slack, sqlite_url, installed="org") as here:
        await here.sam.uses_shortcut("introduce")
        await here.sam.submits(a=here.alex, b=here.jo, reason=REASON)
        await here.wait("1m")
        alex = here.in_pier(here.alex)
        await alex.reads("Sam Rivera would like to introduce you to Jo Kim.")
        await alex.opens_home()
        assert "Your settings\n" in alex.home.text


@pytest.mark.exhaustive
@pytest.mark.usefixtures("no_fsync")
async def test_a_name_that_was_known_stays(slack: SlackServer, sqlite_url: str) -> None:
    """It was installed there by itself before; the short name is for where there is no other."""
    async with harbor(slack, sqlite_url, installed="org") as here:
        with here.storage() as uow:
            uow.workspaces.ensure(WorkspaceFacts("slack", here.workspace.id, "The Harbor"))
            uow.commit()
        await here.asked()
        await here.alex.opens_home()
        assert "Your settings in The Harbor" in here.alex.home.text


@pytest.mark.exhaustive
@pytest.mark.parametrize("where", sampled(["org", "two"], lambda where: where == "org"))
@pytest.mark.usefixtures("no_fsync")
async def test_no_organisation_is_a_workspace(
    slack: SlackServer, sqlite_url: str, where: Installed
) -> None:
    """An id that begins with E is stored as one nowhere."""
    async with harbor(slack, sqlite_url, installed=where) as here:
        _, alex, _ = await here.asked()
        await alex.opens_home()
        await alex.clicks(YES)
        with here.storage() as uow:
            assert sorted(uow.workspaces.present("slack")) == [here.workspace.id]


@pytest.mark.exhaustive
async def test_trouble_at_slack_refuses_nobody(talk: Harbor) -> None:
    """Where it can't be told whose organisation a card is of, one is asked to press again."""
    _, alex, _ = await talk.asked()
    alex.stands_in = talk.pier
    talk.slack.fails("auth.test", status=503)
    await alex.clicks(YES)
    await alex.reads("Please try again in a minute.")
    await alex.clicks(YES)
    await alex.sees("You said yes.")
