"""The dialogs on SimCord do what their docstrings say."""

from collections.abc import AsyncIterator

import aiohttp
import discord
import pytest

from tests.discord_.comparing import told
from tests.discord_.simulated import SimulatedTalk, simulated
from tests.discord_.tiny import tiny


@pytest.fixture
async def talk() -> AsyncIterator[SimulatedTalk]:
    async with simulated(tiny, "sqlite://") as begun:
        yield begun


async def test_a_dialog_reads_like_a_chat_log(talk: SimulatedTalk) -> None:
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/say", alex, "Hello **you**")
    sam.reads("It is on its way.")
    assert alex.reads("Hello") == "Hello you"
    options = ["Later…", "In two weeks", "In three weeks"]
    assert alex.buttons == ["Yes, please", "Change this", "Say more", *options]
    jo.reads_nothing()
    await alex.presses("Yes, please")
    assert alex.reply.ephemeral
    alex.reads("You said yes.")
    await alex.presses("Change this")
    alex.reads("Changed.")
    assert alex.reply.kind == "update"
    sam.reads_nothing()


async def test_old_buttons_and_those_of_others_can_be_pressed(talk: SimulatedTalk) -> None:
    await talk.sam.types("/say", talk.alex, "Hello")
    await talk.jo.presses("Yes, please", of=talk.alex)
    assert talk.jo.reply.text == "You said yes."
    await talk.alex.presses("Change this")
    await talk.alex.presses_old("Yes, please")
    talk.alex.reads("You said yes.")


async def test_menus_are_chosen_from(talk: SimulatedTalk) -> None:
    for line in ("one", "two"):
        await talk.sam.types("/say", talk.alex, line)
    await talk.alex.chooses("Later…", "In two weeks")
    talk.alex.reads("Later: two.")
    await talk.alex.presses("In three weeks")
    talk.alex.reads("Later: three.")
    assert talk.alex.view == ["Later: three.", "Later: two."]


async def test_somebody_is_one_person_in_two_servers(talk: SimulatedTalk) -> None:
    there = talk.someone("Alex Moreau", talk.orchard)
    assert there.id == talk.alex.id
    await talk.someone("Ann Lee", talk.orchard).types("/say", there, "From the orchard")
    assert talk.alex.view == there.view == ["From the orchard"]
    talk.orchard.removes_bot()
    await talk.quiet()
    assert [guild.name for guild in talk.bot.client.guilds] == ["Harbor Founders"]


async def test_two_runs_compare_without_what_one_person_was_told(talk: SimulatedTalk) -> None:
    runs = []
    for _ in range(3):
        before = len(told(talk, besides=talk.alex))
        await talk.sam.types("/say", talk.jo, "Hello")
        runs.append(told(talk, besides=talk.alex)[before:])
        await talk.sam.types("/say", talk.alex, "Hello")
    assert runs[2] == runs[1] != []
    assert runs[2] != runs[0]  # the first opened a DM channel
    assert {one.people for one in runs[2]} == {("Sam Rivera",), ("Jo Kim",)}


async def test_forms_are_filled_by_name_and_label(talk: SimulatedTalk) -> None:
    await talk.sam.types("/say", talk.alex, "Hello")
    await talk.alex.presses("Say more")
    assert talk.alex.form == "Say more\nYour reason: because\nThe other"
    await talk.alex.submits(other=talk.jo)
    talk.alex.reads("because / Jo Kim")
    await talk.alex.presses("Say more")
    await talk.alex.submits(**{"Your reason": "why not"})
    talk.alex.reads("why not / ")


async def test_menus_of_people_work(talk: SimulatedTalk) -> None:
    await talk.sam.uses("Greet…", on=talk.alex)
    talk.sam.reads("Hi Alex Moreau!")


async def test_buttons_survive_a_restart(talk: SimulatedTalk) -> None:
    await talk.sam.types("/say", talk.alex, "Hello")
    await talk.restarts()
    await talk.alex.presses("Yes, please")
    talk.alex.reads("You said yes.")


async def test_a_redelivered_interaction_has_the_same_id(talk: SimulatedTalk) -> None:
    await talk.sam.types("/say", talk.alex, "Hello")
    first = talk.world.requests[-1]
    await talk.redelivers()
    errors = [str(error) for error in talk.errors]
    assert len(errors) == 1
    assert "40060" in errors[0]
    assert first.route == "POST /channels/{}/messages"


async def test_expired_interactions_are_refused(talk: SimulatedTalk) -> None:
    await talk.sam.types("/say", talk.alex, "Hello")
    await talk.alex.presses("Yes, please", expired=True)
    assert "10062" in str(talk.errors[0])


async def test_a_nonce_sends_once(talk: SimulatedTalk) -> None:
    client = talk.bot.client
    user = await client.fetch_user(talk.alex.id)
    body = {"content": "Hi", "nonce": "n1", "enforce_nonce": True}
    channel = await user.create_dm()
    sent = [
        await client.http.request(
            discord.http.Route("POST", f"/channels/{channel.id}/messages"), json=body
        )
        for _ in range(2)
    ]
    assert sent[0] == sent[1]
    talk.alex.reads("Hi")
    talk.alex.reads_nothing()
    await talk.wait("10m")
    await client.http.request(
        discord.http.Route("POST", f"/channels/{channel.id}/messages"), json=body
    )
    talk.alex.reads("Hi")


async def test_closed_dms_and_strangers_cannot_be_written_to(talk: SimulatedTalk) -> None:
    user = await talk.bot.client.fetch_user(talk.alex.id)
    talk.alex.closes_dms()
    with pytest.raises(discord.Forbidden, match="50007"):
        await user.send("Hi")
    talk.alex.opens_dms()
    talk.alex.leaves()
    with pytest.raises(discord.Forbidden, match="50278"):
        await user.send("Hi")


async def test_faults_strike_as_often_as_asked_and_whom_they_should(talk: SimulatedTalk) -> None:
    client = talk.bot.client
    alex, jo = await client.fetch_user(talk.alex.id), await client.fetch_user(talk.jo.id)
    talk.world.fails("POST /channels/{id}/messages", status=502, times=1, to=talk.alex)
    await jo.send("Hi")
    with pytest.raises(discord.HTTPException, match="502"):
        await alex.send("Hi")
    await alex.send("Hi")
    talk.world.fails("POST /channels/{id}/messages", lost=True, times=1)
    with pytest.raises(aiohttp.ClientError):
        await alex.send("Arrives")
    talk.alex.reads("Arrives")
    assert [call.fault for call in talk.world.calls("POST /channels/{id}/messages")] == [
        "",
        "502",
        "",
        "lost",
    ]
    assert len(talk.world.new_dm_channels) == 2


async def test_permissions_go_missing_one_by_one(talk: SimulatedTalk) -> None:
    channel = talk.bot.client.get_channel(talk.harbor.introductions.id)
    assert isinstance(channel, discord.TextChannel)
    talk.harbor.denies("create_private_threads")
    await talk.quiet()
    assert not channel.permissions_for(channel.guild.me).create_private_threads
    with pytest.raises(discord.Forbidden, match="50013"):
        await channel.create_thread(name="a", invitable=False)
    talk.harbor.allows("create_private_threads")
    talk.harbor.denies("view_channel", to=talk.jo)
    thread = await channel.create_thread(name="Alex and Jo", invitable=False)
    await thread.add_user(discord.Object(talk.alex.id))
    with pytest.raises(discord.Forbidden, match="50001"):
        await thread.add_user(discord.Object(talk.jo.id))
    [room] = talk.harbor.rooms
    assert (room.name, room.private, room.invitable) == ("Alex and Jo", True, False)
    assert room.members == ["Alex"]
    await thread.send("Only you two")
    talk.alex.reads("Only you two")
    talk.jo.reads_nothing()
