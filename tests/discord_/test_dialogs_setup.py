"""`/intro-setup`: an admin's choices, what is missing, and what moderators can see."""

import discord
import pytest

from adapters.discord.server_setup.needs import Place, helpful, lacking, needed
from adapters.discord.server_setup.stored_setup import ConversationKind, ServerSetup
from tests.dialog import REASON
from tests.discord_.conftest import set_up
from tests.discord_.people import Someone
from tests.discord_.servers import Level
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import Talk, crew

READY = "Ready: conversations can open, and everyone in them can write."
CREATE = "POST /guilds/{id}/channels"
#: As Discord's settings call them.
WORDS = {
    "view_channel": "View Channel",
    "create_private_threads": "Create Private Threads",
    "send_messages_in_threads": "Send Messages in Threads",
    "manage_channels": "Manage Channels",
    "send_messages": "Send Messages",
    "read_message_history": "Read Message History",
    "manage_threads": "Manage Threads",
}
HEADINGS = {
    Place.SERVER: "I lack permissions there. Open Server Settings, Roles, AskFirst, and allow:",
    Place.CATEGORY: "The category of the introductions channel denies me permissions.",
    Place.CHANNEL: "I lack permissions in the introductions channel. Edit the channel,",
}
LEVELS: dict[Place, Level] = {
    Place.SERVER: "server",
    Place.CATEGORY: "category",
    Place.CHANNEL: "channel",
}
EACH = [
    (kind, place, name)
    for kind in ConversationKind
    for place, wanted in needed(
        ServerSetup("", kind, fallback=kind is ConversationKind.CHANNEL)
    ).items()
    for name in lacking(wanted, discord.Permissions.none())
]


@pytest.fixture
async def talk(discord_talk: SimulatedTalk) -> SimulatedTalk:
    """A second server, to which the bot has only been invited."""
    discord_talk.orchard  # noqa: B018
    return discord_talk


def admin_of_orchard(talk: Talk) -> Someone:
    admin = talk.someone("Robin Ames", talk.orchard)
    talk.orchard.role("Admins", admin, manage_guild=True)
    return admin


async def test_from_the_invitation_to_the_first_conversation(talk: SimulatedTalk) -> None:
    """Pick a channel, and it works: with the permissions of the invite link, and no others."""
    robin = admin_of_orchard(talk)
    await robin.types("/intro-setup")
    assert robin.reply.ephemeral
    robin.reads("AskFirst in Orchard Alumni", "First choose the introductions channel")
    await robin.chooses("Introductions channel…", talk.orchard.introductions)  # type: ignore[arg-type]
    assert robin.reply.kind == "update"
    robin.reads(READY, "private threads", "Everyone may introduce people.", "What moderators can")
    sam, alex, jo = crew(talk, talk.orchard)
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    [room] = talk.orchard.rooms
    assert room.private
    assert room.members == ["Alex", "Jo", "Sam"]


@pytest.mark.parametrize("lost", [False, True])
async def test_the_channel_is_created_on_request(talk: SimulatedTalk, lost: bool) -> None:
    """Once, even if the answer to its creation was lost."""
    robin = admin_of_orchard(talk)
    await robin.types("/intro-setup")
    if lost:
        talk.world.fails(CREATE, lost=True, times=1)
        await robin.presses("Create a channel")
        robin.reads("Something went wrong here.")
        await robin.types("/intro-setup")
    await robin.presses("Create a channel")
    await talk.redelivers()
    robin.reads(READY)
    [room] = talk.orchard.rooms
    assert room.name == "introductions"
    newest = robin.buttons[: robin.buttons.index("Check again") + 1]
    assert "Create a channel" not in newest


async def test_a_channel_that_cannot_be_created(talk: SimulatedTalk) -> None:
    """What to allow, and where."""
    robin = admin_of_orchard(talk)
    talk.orchard.lacks("manage_channels")
    await robin.types("/intro-setup")
    await robin.presses("Create a channel")
    robin.reads("I lack “Manage Channels”. Allow it in Server Settings, Roles, AskFirst")
    talk.orchard.lacks()
    talk.world.fails(CREATE, code=30013, times=1)
    await robin.presses("Create a channel")
    robin.reads("Discord refuses another channel")
    assert talk.orchard.rooms == []


@pytest.mark.parametrize(("kind", "place", "permission"), EACH)
@pytest.mark.exhaustive
async def test_each_permission_missing(
    discord_talk: SimulatedTalk, kind: ConversationKind, place: Place, permission: str
) -> None:
    """Named as Discord's settings name it, where it is to be allowed; then the panel says so."""
    talk, harbor = discord_talk, discord_talk.harbor
    harbor.category(synced=False)
    await set_up(talk, harbor, kind=kind, fallback=kind is ConversationKind.CHANNEL)
    if place is Place.SERVER:  # the bot was invited without it; where it isn't needed it has it
        harbor.lacks(permission)
        harbor.lacks(permission, to=harbor.everyone)
        members = (talk.admin, talk.sam, talk.alex, talk.jo)
        harbor.role("Members", *members, **{permission: True})
        harbor.gets(permission, level="category")
        harbor.gets(permission, level="channel")
    else:
        harbor.lacks(permission, level=LEVELS[place])
    await talk.admin.types("/intro-setup")
    said = talk.admin.reads("Not ready yet", HEADINGS[place])
    listed = said.partition(HEADINGS[place])[2]
    found = {name for name, words in WORDS.items() if f"• “{words}”," in listed}
    assert found == {permission}
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.sam.reads("I can't open conversations here yet.", "manage this server to run /intro-setup")
    harbor.gets(permission, level=LEVELS[place])
    await talk.admin.presses("Check again")
    talk.admin.reads(READY)


async def test_what_it_can_do_without(discord_talk: SimulatedTalk) -> None:
    """Said, but nothing is held up by it."""
    talk = discord_talk
    assert dict(helpful(ServerSetup("")))["manage_threads"]
    talk.harbor.denies("manage_threads")
    await talk.admin.types("/intro-setup")
    talk.admin.reads(READY, "I can do without “Manage Threads”.")
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.sam.reads("within 20 seconds, I'll ask")


async def test_a_channel_that_not_everyone_sees(discord_talk: SimulatedTalk) -> None:
    """Whoever can't see it can't be introduced; if nobody can, nothing is ready."""
    talk = discord_talk
    talk.harbor.denies("view_channel", to=talk.harbor.everyone)
    talk.harbor.allows("view_channel")
    await talk.admin.types("/intro-setup")
    talk.admin.reads("Not ready yet", "✗ Members couldn't write in a conversation.")
    members = talk.harbor.role("Members", talk.alex, talk.jo, talk.sam)
    talk.harbor.allows("view_channel", to=members)
    await talk.admin.presses("Check again")
    talk.admin.reads(READY, "Not everyone can see", "Only people with one of these", "@Members")
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.sam.reads("within 20 seconds, I'll ask")


async def test_a_channel_that_was_deleted(discord_talk: SimulatedTalk) -> None:
    """Said, and another can be chosen or created."""
    talk = discord_talk
    talk.harbor.removes_channel()
    await talk.admin.types("/intro-setup")
    talk.admin.reads("The introductions channel is gone")
    assert "Check again" in talk.admin.buttons
    await talk.admin.presses("Create a channel")
    talk.admin.reads(READY)


async def test_discord_is_out_of_reach_for_a_moment(discord_talk: SimulatedTalk) -> None:
    """The panel says that it couldn't look, and shows the rest."""
    talk = discord_talk
    talk.world.fails("GET /channels/{id}", status=502, times=1)
    await talk.admin.types("/intro-setup")
    talk.admin.reads("I couldn't look at the introductions channel just now.", "Everyone may")
    await talk.admin.presses("Check again")
    talk.admin.reads(READY)


async def test_channels_instead_of_threads(discord_talk: SimulatedTalk) -> None:
    """What moderators can see is said for what was chosen."""
    talk = discord_talk
    await talk.admin.types("/intro-setup")
    talk.admin.reads("whoever has “Manage Threads”")
    await talk.admin.presses("Use private channels")
    talk.admin.reads(READY, "private channels beside", "every administrator can look into these")
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    await talk.wait("1m")
    await talk.alex.presses("Yes, introduce us")
    await talk.jo.presses("Yes, introduce us")
    [room] = talk.harbor.rooms
    assert room.members == ["Alex", "Jo", "Sam"]
    await talk.admin.presses("Use private threads")
    talk.admin.reads("private threads of the introductions channel")


async def test_closed_dms(discord_talk: SimulatedTalk) -> None:
    """Off until an admin allows it, who reads what moderators will see."""
    talk = discord_talk
    await talk.admin.types("/intro-setup")
    talk.admin.reads("Anyone whose direct messages are closed can't be asked")
    await talk.admin.presses("Ask in threads where DMs are closed")
    talk.admin.reads("in a private thread of their own", "but never an answer")
    talk.alex.closes_dms()
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    await talk.wait("1m")
    talk.alex.reads("would like to introduce you", "where moderators could look in")
    await talk.admin.presses("Never ask in threads")
    talk.admin.reads("can't be asked, and the introduction ends")


async def test_who_may_introduce(discord_talk: SimulatedTalk) -> None:
    """Everyone, a role, only admins."""
    talk = discord_talk
    connectors = talk.harbor.role("Connectors", talk.alex)
    await talk.admin.types("/intro-setup")
    await talk.admin.chooses("Only this role may introduce…", connectors)  # type: ignore[arg-type]
    talk.admin.reads("Only people with the role that is chosen below")
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.sam.reads("Your admins have limited who may introduce people here.")
    await talk.alex.types("/intro", talk.sam, talk.jo, REASON)
    talk.alex.reads("within 20 seconds, I'll ask")
    await talk.admin.presses("Only admins may introduce")
    talk.admin.reads("Only people who may manage the server may introduce people.")
    await talk.admin.presses("Everyone may introduce")
    talk.admin.reads("Everyone may introduce people.")
    await talk.sam.types("/intro", talk.alex, talk.someone("Kim Ash"), REASON)
    talk.sam.reads("within 20 seconds, I'll ask")


async def test_self_introductions(discord_talk: SimulatedTalk) -> None:
    """Allowed until an admin decides otherwise."""
    talk = discord_talk
    await talk.admin.types("/intro-setup")
    await talk.admin.presses("Don't allow “I would like to meet …”")
    talk.admin.reads("Nobody can ask to be introduced to someone themselves.")
    await talk.sam.types("/intro", talk.sam, talk.jo, REASON)
    talk.sam.reads("Here, people can't ask to be introduced themselves.")
    await talk.admin.presses("Allow “I would like to meet …”")
    talk.admin.reads("may also ask to be introduced")


async def test_limits_language_and_time_zone(discord_talk: SimulatedTalk) -> None:
    """A form; what is wrong in it is answer, and nothing that was typed is lost."""
    talk = discord_talk
    await talk.admin.types("/intro-setup")
    await talk.admin.presses("Limits…")
    fields = {"max_live", "max_per_day", "max_asks_per_week", "max_from_one"}
    assert talk.admin.form_values.keys() == fields
    await talk.admin.submits(max_live="many", max_from_one="0", max_per_day="2")
    talk.admin.reads("Write a whole number from 1 to 1000.")
    await talk.admin.presses("Change it…")
    assert talk.admin.form_values["max_live"] == "many"
    assert talk.admin.form_values["max_per_day"] == "2"
    await talk.admin.submits(max_live="1", max_from_one="1")
    talk.admin.reads("Saved for everyone here.")
    await talk.admin.presses("Limits…")
    values = talk.admin.form_values
    assert (values["max_live"], values["max_from_one"]) == ("1", "1")
    await talk.admin.presses("Language, time zone…")
    assert talk.admin.form_values.keys() == {"choice", "time_zone"}
    await talk.admin.submits(time_zone="Berlin", choice="de")
    talk.admin.reads("That isn't a time zone I know.")
    await talk.admin.presses("Change it…")
    await talk.admin.submits(time_zone="Europe/Berlin", choice="de")
    talk.admin.reads("Saved for everyone here.")
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    await talk.sam.types("/intro", talk.alex, talk.someone("Kim Ash"), REASON)
    talk.sam.reads("You have one introduction open, which is the limit.")


async def test_it_is_for_admins(discord_talk: SimulatedTalk) -> None:
    """Others don't see the command; a forged click of theirs changes nothing."""
    talk = discord_talk
    [sync] = talk.world.calls("PUT /applications/{id}/commands")
    command = next(c for c in sync.body if c["name"] == "intro-setup")
    assert int(command["default_member_permissions"]) == 1 << 5
    await talk.sam.types("/intro-setup")
    talk.sam.reads("Only admins may change this.")
    assert talk.sam.reply.ephemeral
    await talk.admin.types("/intro-setup")
    for button in ("Use private channels", "Only admins may introduce", "Limits"):
        label = next(found for found in talk.admin.buttons if found.startswith(button))
        await talk.sam.presses(label, of=talk.admin)
        talk.sam.reads("Only admins may change this.")
    await talk.admin.types("/intro-setup")
    assert "private threads of the introductions channel" in talk.admin.reply.text
    assert "Everyone may introduce people." in talk.admin.reply.text


async def test_a_channel_of_another_server(talk: SimulatedTalk) -> None:
    """No client offers it; a forged choice is refused."""
    robin = admin_of_orchard(talk)
    await robin.types("/intro-setup")
    await robin.chooses("Introductions channel…", talk.harbor.introductions)  # type: ignore[arg-type]
    robin.reads("That channel can't be used. Choose a text channel of this server.")
    sam, alex, jo = crew(talk, talk.orchard)
    await sam.types("/intro", alex, jo, REASON)
    sam.reads("Conversations can't be opened here yet.")


async def test_the_panel_outlives_a_restart(discord_talk: SimulatedTalk) -> None:
    """All it needs is in its buttons' names and the database."""
    talk = discord_talk
    await talk.admin.types("/intro-setup")
    await talk.restarts()
    await talk.admin.presses("Use private channels")
    talk.admin.reads("private channels beside")


async def test_the_setup_in_german(discord_talk: SimulatedTalk) -> None:
    """An admin's own language; a new channel is named in the server's."""
    talk = discord_talk
    talk.admin.speaks("de")
    await talk.admin.types("/intro-setup")
    talk.admin.reads("AskFirst in Harbor Founders", "Bereit:", "Was Moderatoren sehen können")
