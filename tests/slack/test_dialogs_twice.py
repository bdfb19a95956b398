"""What comes twice, from the wrong person or too late changes nothing, and is answered calmly."""

import asyncio

import pytest

from tests.dialog import REASON, closed
from tests.slack.bench import Harbor, harbor
from tests.slack.server import SlackServer

pytestmark = pytest.mark.exhaustive

NOT_YOURS = "This isn't yours to answer, so nothing has changed."


# What comes twice.


async def test_a_redelivered_command(talk: Harbor) -> None:
    """One introduction, and the same answer again."""
    await talk.sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    again = await talk.slack.redelivers()
    assert "within 20 seconds, I'll ask" in again.body["text"]
    await talk.wait("1m")
    assert len(talk.sends(talk.alex)) == 1


async def test_a_redelivered_click(talk: Harbor) -> None:
    """A yes that comes again after a no changes nothing."""
    _, alex, jo = await talk.asked()
    await alex.clicks("Yes, introduce us")
    await alex.clicks("No after all")
    await talk.slack.redelivers(2)
    await jo.clicks("Yes, introduce us")
    assert jo.conversations == []
    await alex.sees("You said no. Nobody is told;")


async def test_a_redelivered_form(talk: Harbor) -> None:
    """A question is passed on once."""
    sam, alex, _ = await talk.asked()
    await alex.clicks("Ask Sam Rivera a question…")
    await alex.submits(words="Which kind?")
    await talk.slack.redelivers()
    await sam.reads("> Which kind?")
    await sam.reads_nothing()


async def test_a_redelivered_request_form(talk: Harbor) -> None:
    """One introduction of the form, too."""
    await talk.sam.types("/intro")
    await talk.sam.submits(a=talk.alex, b=talk.jo, reason=REASON)
    await talk.slack.redelivers()
    await talk.wait("1m")
    assert len(talk.sends(talk.alex)) == 1


async def test_redelivered_events(talk: Harbor) -> None:
    """Home opened, somebody left, the app removed: each once more."""
    sam, alex, jo = await talk.asked()
    await alex.opens_home()
    await talk.slack.redelivers()
    await talk.leaves(alex)
    await talk.slack.redelivers()
    await talk.workspace.uninstall()
    await talk.slack.redelivers()
    await talk.wait("30d")
    await sam.reads_nothing()
    await jo.reads_nothing()


async def test_double_clicks(talk: Harbor) -> None:
    """Two clicks at once are one answer; a no and a yes at once leave one of the two."""
    _, alex, jo = await talk.asked()
    await asyncio.gather(alex.clicks("Yes, introduce us"), alex.clicks("Yes, introduce us"))
    await alex.sees("You said yes.")
    await asyncio.gather(jo.clicks("Yes, introduce us"), jo.clicks("Yes, introduce us"))
    assert len(jo.conversations) == 1
    assert len(jo.conversations[0].messages) == 1


# What is pressed by the wrong person, or too late.


async def test_a_click_by_the_wrong_person(talk: Harbor) -> None:
    """Forged or foreign: a calm reply, and nothing changes."""
    sam, alex, jo = await talk.asked()
    ask = alex.messages[-1]
    for person in (sam, jo):
        await person.clicks_on(ask, "Yes, introduce us")
        await person.reads(NOT_YOURS)
    await jo.clicks("Yes, introduce us")
    assert jo.conversations == []
    await alex.sees("No answer needed")


async def test_somebody_elses_withdraw(talk: Harbor) -> None:
    """Only the introducer withdraws."""
    sam, alex, _ = await talk.asked()
    await alex.clicks_on(sam.messages[-1], "Withdraw")
    await alex.reads(NOT_YOURS)
    await sam.sees("I've asked both in private")


async def test_a_click_from_another_workspace(talk: Harbor) -> None:
    """A workspace without the app can't answer, whatever button it claims to press."""
    _, alex, _ = await talk.asked()
    orchard = talk.slack.workspace("Orchard Alumni", installed=False)
    stranger = orchard.person("Stella Strange")
    await stranger.clicks_on(alex.messages[-1], "Yes, introduce us")
    await alex.sees("No answer needed")


async def test_a_click_on_an_old_card(talk: Harbor) -> None:
    """Weeks later, after everything is over: at most a calm sentence."""
    _, alex, _ = await talk.asked()
    await talk.wait("40d")
    await alex.sees(closed("Jo Kim"))
    alex.looks_away()
    for label in (
        "Yes, introduce us",
        "No, thanks",
        "Yes, but later…",
        "Ask Sam Rivera a question…",
    ):
        await alex.clicks_old(label)
        await alex.reads("This can't be answered any more; there is nothing left to do.")


async def test_cards_change_weeks_later_and_after_a_restart(
    slack: SlackServer, sqlite_url: str, no_fsync: None
) -> None:
    """Where a card is, is in the database: another process brings it up to date."""
    async with harbor(slack, sqlite_url) as before:
        _, alex, _ = await before.asked()
        slack.later(days=7)
    async with harbor(slack, sqlite_url, like=before) as after:
        await after.wait("8d")
        await alex.sees(closed("Jo Kim"))
