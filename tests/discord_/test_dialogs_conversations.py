"""Conversations that don't open at the first attempt, and calls that fail without a meaning."""

import asyncio
from typing import Any

import pytest

from adapters.discord.app import AskFirst, cleaning_up
from adapters.discord.server_setup.stored_setup import ConversationKind
from bot.errors import Transient
from tests.dialog import REASON
from tests.discord_.conftest import set_up
from tests.discord_.harness import DiscordHarness
from tests.discord_.routes import ADD, CHANNEL, MEMBER, SEND, THREAD, in_a_server
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import asked
from tests.patience import PATIENCE

pytestmark = pytest.mark.exhaustive


@pytest.mark.parametrize(
    ("kind", "route", "code"),
    [
        (ConversationKind.CHANNEL, CHANNEL, 50035),
        (ConversationKind.CHANNEL, CHANNEL, 20031),
        (ConversationKind.THREAD, THREAD, 20031),
    ],
    ids=["category full", "words not allowed for a channel", "words not allowed for a thread"],
)
async def test_a_conversation_opens_plainly_where_it_cannot_as_it_should(
    discord_talk: SimulatedTalk, kind: ConversationKind, route: str, code: int
) -> None:
    """Without the names that aren't allowed, and outside of a category that is full."""
    talk = discord_talk
    await set_up(talk, talk.harbor, kind=kind)
    _, alex, jo = await asked(talk)
    talk.world.fails(route, code=code, times=1)
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    [room] = talk.harbor.rooms
    assert room.members == ["Alex", "Jo", "Sam"]
    assert "AskFirst" in room.name


@pytest.mark.parametrize("code", [50001, 50013])
async def test_a_greeting_waits_for_an_admin(discord_talk: SimulatedTalk, code: int) -> None:
    """A permission that was taken away can come back within a day."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await alex.presses("Yes, introduce us")
    talk.world.fails(SEND, code=code, times=2, when=in_a_server(talk.world))
    await jo.presses("Yes, introduce us")
    await talk.wait("1h")
    alex.sees("Alex Moreau (@alex), meet Jo Kim (@jo).")
    assert all("couldn't be opened" not in text for text in sam.view)


async def test_another_kind_was_chosen_meanwhile(discord_talk: SimulatedTalk) -> None:
    """What was begun as a thread becomes one."""
    harness = DiscordHarness(discord_talk)
    people = [harness.address(0), harness.address(1)]
    discord_talk.world.fails(ADD, status=503, times=1)
    with pytest.raises(Transient):
        await harness.messenger.open(people, "i/open//")
    await set_up(discord_talk, discord_talk.harbor, kind=ConversationKind.CHANNEL)
    await harness.messenger.open(people, "i/open//")
    [room] = discord_talk.harbor.rooms
    assert room.members == ["Alex", "Sam"]


async def test_an_announcement_channel_holds_no_private_threads(
    discord_talk: SimulatedTalk,
) -> None:
    """It is found before anybody is asked, and the setup says so."""
    talk = discord_talk
    talk.harbor.introductions.type = 5  # an admin has made it one
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.sam.reads("Ask somebody who may manage this server to run /intro-setup")
    await talk.admin.types("/intro-setup")
    talk.admin.reads("isn't a text channel any more", "Choose another one below")


async def test_nobody_stays_in_a_conversation_that_is_not_wanted(
    discord_talk: SimulatedTalk,
) -> None:
    """Jo opted out while it was being opened: a day later it is gone."""
    talk = discord_talk
    _, alex, jo = await asked(talk)
    fault = talk.world.fails(ADD, status=503, when=lambda r: r.last_id == jo.id)
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    assert len(talk.harbor.rooms) == 1
    await jo.types("/intro-settings")
    await jo.presses("No introductions at all")
    fault.stops()
    await talk.wait("26h")
    await DiscordHarness(talk).messenger.clean_up()
    assert talk.harbor.rooms == []


# Answers without a meaning.


@pytest.mark.parametrize(
    "fault", [{"status": 403}, {"status": 404}, {"code": 130000}], ids=["403", "404", "overloaded"]
)
async def test_a_refusal_without_a_reason_is_no_refusal(
    discord_talk: SimulatedTalk, fault: dict[str, Any]
) -> None:
    """Something between us and Discord answered, or Discord had too much to do."""
    talk = discord_talk
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.world.fails(MEMBER, times=3, **fault)
    await talk.wait("2h")
    talk.alex.reads("would like to introduce you")
    talk.jo.reads("would like to introduce you")


async def test_a_refusal_without_a_reason_is_no_departure(discord_talk: SimulatedTalk) -> None:
    """Whoever presses meanwhile is still a member, and their yes stands."""
    talk = discord_talk
    _, alex, jo = await asked(talk)
    talk.world.fails(MEMBER, status=403, times=1)
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    await talk.wait("1h")
    assert len(talk.harbor.rooms) == 1


@pytest.mark.parametrize("code", [10004, 50001])
@pytest.mark.parametrize("route", [MEMBER, THREAD])
async def test_a_server_that_is_unknown_for_a_moment(
    discord_talk: SimulatedTalk, route: str, code: int
) -> None:
    """Discord says so now and then of servers where the bot is."""
    talk = discord_talk
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.world.fails(route, code=code, times=1)
    await talk.wait("3h")
    for person in (talk.alex, talk.jo):
        await person.presses("Yes, introduce us")
    await talk.wait("3h")
    assert len(talk.harbor.rooms) == 1


@pytest.mark.parametrize("code", [10004, 50001])
async def test_a_click_meanwhile_is_no_departure(discord_talk: SimulatedTalk, code: int) -> None:
    """It doesn't count, and withdraws nothing that Alex has suggested."""
    talk = discord_talk
    _, alex, jo = await asked(talk)
    kim = talk.someone("Kim Ash")
    await alex.types("/intro", kim, jo, "You both like boats")
    await talk.wait("5m")
    spot = alex.find("No, thanks")
    assert spot is not None
    talk.world.fails(MEMBER, code=code, times=1)
    await alex.clicks(spot)
    await talk.wait("1h")
    assert all("closed" not in text for text in kim.view)


async def test_a_quarantined_bot_waits(
    discord_talk: SimulatedTalk, caplog: pytest.LogCaptureFixture
) -> None:
    """New direct messages wait until Discord has reviewed the bot, and the operator is told."""
    talk = discord_talk
    talk.world.fails("POST /users/@me/channels", code=20026, times=2)
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    await talk.wait("1h")
    talk.alex.reads_nothing()
    assert "20026" in caplog.text
    await talk.wait("4h")
    talk.alex.reads("would like to introduce you")
    talk.jo.reads("would like to introduce you")


async def test_a_channel_that_is_gone_is_forgotten_in_all_servers(
    discord_talk: SimulatedTalk,
) -> None:
    """One person has one direct message channel with the bot."""
    talk = discord_talk
    await set_up(talk, talk.orchard)
    _, alex, _ = await asked(talk)
    there = [talk.someone(person.name, talk.orchard) for person in (talk.sam, alex, talk.jo)]
    talk.world.fails(SEND, code=10003, times=1, when=lambda r: r.people == {alex.id})
    await there[0].types("/intro", there[1], there[2], REASON)
    await talk.wait("10m")
    alex.reads("Sam Rivera (@sam) from Orchard")


async def test_a_form_is_opened_again_for_nobody_else(discord_talk: SimulatedTalk) -> None:
    """What Sam had typed is Sam's."""
    talk = discord_talk
    sam, jo = talk.sam, talk.jo
    await sam.types("/intro", sam, sam, "A reason of Sam's")
    change = sam.find("Change it…")
    assert change is not None
    await jo.clicks(change)
    assert "A reason of Sam's" not in (jo.form or "") + str(jo.form_values)


async def test_cleanup_goes_on_until_it_is_stopped(discord_talk: SimulatedTalk) -> None:
    """It looks once at the start, and ends at once."""
    stop = asyncio.Event()
    client = discord_talk.bot.client
    assert isinstance(client, AskFirst)
    task = asyncio.create_task(cleaning_up(client, stop))
    await asyncio.sleep(0)
    stop.set()
    async with asyncio.timeout(PATIENCE):
        await task
