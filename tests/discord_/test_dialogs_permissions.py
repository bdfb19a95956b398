"""What servers don't let the bot do: found before anybody is asked, and mended after two yeses."""

from collections.abc import Callable

import pytest

from adapters.discord.server_setup.stored_setup import ConversationKind
from tests.dialog import REASON
from tests.discord_.conftest import set_up
from tests.discord_.people import Someone
from tests.discord_.routes import ADD, CHANNEL, SEND, THREAD, in_a_server
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import asked
from tests.matrix import sampled

READY = "Ready: conversations can open, and everyone in them can write."


async def looks(talk: SimulatedTalk, *parts: str) -> str:
    """An admin opens the panel, and reads all this."""
    await talk.admin.types("/intro-setup")
    return talk.admin.reads(*parts)


async def both_say_yes(*parties: Someone) -> None:
    for party in parties:
        await party.presses("Yes, introduce us")


# Where permissions have to be held.


async def test_a_channel_is_created_in_the_server(discord_talk: SimulatedTalk) -> None:
    """What the introductions channel allows is beside the point (discord-api-docs 2524)."""
    talk = discord_talk
    await set_up(talk, talk.harbor, kind=ConversationKind.CHANNEL)
    talk.harbor.lacks("manage_channels")
    talk.harbor.gets("manage_channels", level="channel")
    await looks(talk, "A new channel is created in the server itself", "Server Settings, Roles")
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.sam.reads("I can't open conversations here yet.")


async def test_whoever_may_not_write_in_the_introductions_channel_has_their_own(
    discord_talk: SimulatedTalk,
) -> None:
    """Nor does the bot, as docs/discord.md suggests; nor need they see it."""
    talk = discord_talk
    await set_up(talk, talk.harbor, kind=ConversationKind.CHANNEL)
    for permission in ("send_messages", "view_channel"):
        talk.harbor.lacks(permission, level="channel", to=talk.harbor.everyone)
    await looks(talk, READY)
    _, alex, jo = await asked(talk)
    await both_say_yes(alex, jo)
    [room] = talk.harbor.rooms
    assert room.members == ["Alex", "Jo", "Sam"]
    alex.sees("Alex Moreau", "meet", "Jo Kim")


async def test_a_trial_shows_what_discord_allows(discord_talk: SimulatedTalk) -> None:
    """A channel is created and deleted; what the documentation leaves open is known then."""
    talk = discord_talk
    await set_up(talk, talk.harbor, kind=ConversationKind.CHANNEL)
    await looks(talk, READY)
    await talk.admin.presses("Try it out")
    talk.admin.reads("I've created a private channel and deleted it again")
    assert talk.harbor.rooms == []
    talk.harbor.lacks("manage_channels")
    await talk.admin.presses("Try it out")
    talk.admin.reads("Discord refused it (error 50013). Conversations can't open yet.")
    category = talk.harbor.category()
    talk.harbor.gets("manage_channels", level="category")
    await talk.admin.presses("Check again")
    talk.admin.reads("Not ready yet", "A new channel is created in the server itself")
    talk.world.category_suffices.add(category.id)
    await talk.admin.presses("Try it out")
    talk.admin.reads("created a private channel and deleted it again", READY)
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.sam.reads("within 20 seconds, I'll ask")


async def test_members_must_be_able_to_write(discord_talk: SimulatedTalk) -> None:
    """In threads that isn't inherited: who can't is not asked, and a conversation waits for it."""
    talk = discord_talk
    permission = "send_messages_in_threads"
    talk.harbor.lacks(permission, level="channel", to=talk.harbor.everyone)
    talk.harbor.gets(permission, level="channel")
    await looks(talk, "Not ready yet", "✗ Members couldn't write in a conversation.")
    talk.harbor.gets(permission, level="channel", to=talk.harbor.everyone)
    talk.harbor.denies(permission, to=talk.jo)
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.sam.reads("I can't put these two into one conversation here.")
    talk.harbor.allows(permission, to=talk.jo)
    _, alex, jo = await asked(talk)
    talk.harbor.denies(permission, to=jo)
    await both_say_yes(alex, jo)
    assert talk.harbor.rooms == []
    await looks(talk, "one of its people couldn't have written in it")
    talk.harbor.allows(permission, to=jo)
    await talk.wait("2h")
    assert talk.harbor.rooms[0].members == ["Alex", "Jo", "Sam"]
    assert "couldn't have written" not in await looks(talk, READY)


# Two-factor authentication.


async def test_a_server_that_demands_two_factor_authentication(
    discord_talk: SimulatedTalk,
) -> None:
    """Of the account that owns the bot: channels wait for it, threads don't need it."""
    talk = discord_talk
    talk.harbor.demands_2fa()
    talk.world.owner_has_2fa = False
    await looks(talk, READY)
    await talk.admin.presses("Use private channels")
    talk.admin.reads("Not ready yet", "demands two-factor authentication", "• “Manage Channels”")
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.sam.reads("I can't open conversations here yet.")
    talk.harbor.removes_channel()
    await talk.admin.presses("Check again")
    await talk.admin.presses("Create a channel")
    talk.admin.reads("I can't create a channel: this server demands two-factor authentication")
    talk.world.owner_has_2fa = True
    await talk.admin.presses("Create a channel")
    talk.admin.reads(READY, "two-factor authentication isn't in the way")


# What an admin can mend after two yeses.


REFUSALS = [
    (kind, route, code)
    for kind, routes in (
        (ConversationKind.THREAD, (THREAD, ADD)),
        (ConversationKind.CHANNEL, (CHANNEL,)),
    )
    for route in routes
    for code in (30033, 40066, 50001, 50013, 50055, 60003, 160006)
]


@pytest.mark.parametrize(
    ("kind", "route", "code"),
    sampled(REFUSALS, lambda _kind, route, code: (route, code) == (THREAD, 60003)),
)
async def test_a_refusal_waits_for_an_admin(
    discord_talk: SimulatedTalk, kind: ConversationKind, route: str, code: int
) -> None:
    """Whatever Discord refuses while it opens: it is said in the panel, and tried for a day."""
    talk = discord_talk
    await set_up(talk, talk.harbor, kind=kind)
    sam, alex, jo = await asked(talk)
    fault = talk.world.fails(route, code=code)
    await both_say_yes(alex, jo)
    await talk.wait("3h")
    said = await looks(talk, "When a conversation was last to open")
    assert str(code) in said or code in (60003, 160006)
    assert all("couldn't be opened" not in text for text in sam.view)
    fault.stops()
    await talk.wait("2h")
    assert talk.harbor.rooms[0].members == ["Alex", "Jo", "Sam"]
    alex.sees("Alex Moreau", "meet", "Jo Kim")
    assert "was last to open" not in await looks(talk, READY)


@pytest.mark.exhaustive
async def test_it_is_given_up_after_a_day(discord_talk: SimulatedTalk) -> None:
    """Then the introduction has failed, and the panel still says why."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    talk.world.fails(THREAD, code=50013)
    await both_say_yes(alex, jo)
    await talk.wait("26h")
    sam.sees("couldn't be opened")
    await looks(talk, "Discord refused it (error 50013)")


@pytest.mark.parametrize("kind", list(ConversationKind))
async def test_a_blocked_word_in_a_name(
    discord_talk: SimulatedTalk, kind: ConversationKind
) -> None:
    """AutoMod's 200001: the conversation opens with a plain name."""
    talk = discord_talk
    await set_up(talk, talk.harbor, kind=kind)
    talk.world.blocked_words.append("moreau")
    _, alex, jo = await asked(talk)
    await both_say_yes(alex, jo)
    [room] = talk.harbor.rooms
    assert (room.name, room.members) == ("AskFirst", ["Alex", "Jo", "Sam"])


@pytest.mark.exhaustive
async def test_a_blocked_greeting(discord_talk: SimulatedTalk) -> None:
    """AutoMod's 200000: what to do is in the panel, and the greeting follows."""
    talk = discord_talk
    _, alex, jo = await asked(talk)
    fault = talk.world.fails(SEND, code=200000, when=in_a_server(talk.world))
    await both_say_yes(alex, jo)
    fault.stops()
    await looks(talk, "AutoMod blocked words in it.", "let AskFirst's role be exempt")
    await talk.wait("2h")
    alex.sees("Alex Moreau", "meet", "Jo Kim")


# What else becomes of a channel, and of the bot.


def times_out(talk: SimulatedTalk) -> None:
    talk.harbor.times_out(talk.harbor.bot)


def restricts(talk: SimulatedTalk) -> None:
    talk.world.restricted.add(talk.harbor.introductions.id)


def makes_it_a_forum(talk: SimulatedTalk) -> None:
    talk.harbor.introductions.type = 15


def deletes_it(talk: SimulatedTalk) -> None:
    talk.harbor.removes_channel()


@pytest.mark.parametrize(
    ("happens", "said"),
    [
        (times_out, ("I am timed out here until", "Remove Timeout")),
        (restricts, ("is age-restricted", "switch “Age-Restricted Channel” off")),
        (makes_it_a_forum, ("isn't a text channel any more", "Choose another one below")),
        (deletes_it, ("The introductions channel is gone", "Choose another one below")),
    ],
)
async def test_what_stops_conversations_is_said(
    discord_talk: SimulatedTalk, happens: Callable[[SimulatedTalk], None], said: tuple[str, ...]
) -> None:
    """Each in a sentence of its own, with what to do; and nobody is asked."""
    talk = discord_talk
    happens(talk)
    assert READY not in await looks(talk, *said)
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.sam.reads(
        "Ask somebody who may manage this server to run /intro-setup: it says what to do."
    )


async def test_a_timeout_that_is_over(discord_talk: SimulatedTalk) -> None:
    """Discord still names it, and it means nothing any more."""
    talk = discord_talk
    for somebody in (talk.harbor.bot, talk.alex):
        talk.harbor.times_out(somebody, hours=1)
    await talk.wait("2h")
    await looks(talk, READY)
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.sam.reads("within 20 seconds, I'll ask")


@pytest.mark.parametrize("kind", list(ConversationKind))
async def test_somebody_who_is_timed_out(
    discord_talk: SimulatedTalk, kind: ConversationKind
) -> None:
    """They couldn't write, so they aren't asked now."""
    talk = discord_talk
    await set_up(talk, talk.harbor, kind=kind)
    talk.harbor.times_out(talk.jo)
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.sam.reads("I can't put these two into one conversation here.")
