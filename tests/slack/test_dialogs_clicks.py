"""What a click teaches on Slack: nothing, wherever it is made, and whatever is looked up for it."""

import pytest

from tests.dialog import REASON
from tests.slack import payloads
from tests.slack.bench import Harbor
from tests.slack.deliveries import Payload
from tests.slack.server import Person
from tests.slack.web_api import describe


async def changed(here: Harbor, person: Person) -> None:
    """Slack tells of somebody's profile, without the language (Slack: user_change)."""
    inside = {"type": "user_change", "user": describe(person, with_locale=False)}
    body = payloads.event(here.slack, here.workspace, inside)
    await here.slack.deliver(Payload("user_change", "events_api", body))


async def called(sam: Person) -> str:
    """What the two are called where Slack draws no mention, but the name that we know."""
    await sam.types("/intro list")
    await sam.reads("Jo Kim: asked")
    [withdraw] = sam.sights[-1].buttons
    return withdraw


@pytest.mark.parametrize("where", ["Home", "the message", "nowhere"])
async def test_an_answer_teaches_no_name(talk: Harbor, where: str) -> None:
    """Home is published again after a click on it, and knows the new name no more than before."""
    sam, alex, _ = await talk.asked()
    alex.name = "Alexandra Moreau"
    if where != "nowhere":
        await alex.opens_home()
        await alex.clicks("No, thanks", on="" if where == "Home" else "Sam Rivera")
    assert await called(sam) == "Withdraw Alex Moreau and Jo Kim"


async def test_slack_tells_of_a_new_name(talk: Harbor) -> None:
    """Nobody has to do anything for it."""
    sam, alex, _ = await talk.asked()
    alex.name = "Alexandra Moreau"
    await changed(talk, alex)
    assert await called(sam) == "Withdraw Alexandra Moreau and Jo Kim"


async def test_whoever_is_activated_again_is_asked_again(talk: Harbor) -> None:
    """Deactivated while Kim's introduction waits, and back before it is released."""
    alex, kim = talk.alex, talk.someone("Kim Doe")
    await kim.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await talk.leaves(alex)
    alex.deactivated = False
    await changed(talk, alex)
    await talk.wait("1m")
    await alex.reads("would like to introduce you to Jo Kim")


async def test_what_was_looked_up_for_a_click_serves_nobody_elses_command(talk: Harbor) -> None:
    """Else Sam's next `/intro` about Alex would be the faster for it, for five minutes."""
    sam, alex, _ = await talk.asked()
    await talk.wait("1d")  # what was looked up before is forgotten
    await alex.opens_home()
    await alex.clicks("No, thanks")
    before = len(talk.slack.calls("users.info", to=alex))
    await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    looks = talk.slack.calls("users.info", to=alex)[before:]
    assert [request.params.get("include_locale") for request in looks][:1] == ["1"]
