"""What was created without an answer is found again, and never taken for another's."""

from datetime import timedelta

import discord
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.discord import PLATFORM
from adapters.discord.conversations.pending import (
    PendingConversation,
    PendingConversations,
    _read_line,
)
from adapters.discord.server_setup.stored_setup import ConversationKind
from bot.errors import Refused, Transient
from storage import AdapterState, open_storage
from tests.discord_.harness import DiscordHarness, address
from tests.discord_.routes import ADD, THREAD
from tests.discord_.simulated import SimulatedTalk
from tests.fakes import NOW


async def test_two_of_one_name_are_never_confused(harness: DiscordHarness) -> None:
    """Other people of the same names, while both answers are lost: a minute shows what is whose."""
    talk = harness.talk
    other = talk.someone("Alex Moreau (2)")
    other.renames("Alex Moreau")
    ours = [harness.address(n) for n in range(3)]
    theirs = [ours[0], address(other), ours[2]]
    for people, key in ((ours, "i/open//"), (theirs, "j/open//")):
        talk.world.fails(THREAD, lost=True, times=1)
        with pytest.raises(Transient):
            await harness.messenger.open(people, key)
    for people, key in ((ours, "i/open//"), (theirs, "j/open//")):
        with pytest.raises(Transient, match="may be another's"):
            await harness.messenger.open(people, key)
    talk.clock.advance(61)
    first = await harness.messenger.open(ours, "i/open//")
    second = await harness.messenger.open(theirs, "j/open//")
    assert first != second
    rooms = {str(room.id): room for room in talk.harbor.rooms}
    assert rooms.keys() == {first, second}
    assert rooms[first].members == ["Alex", "Jo", "Sam"]
    assert len({room.name for room in rooms.values()}) == 1


async def test_a_conversation_of_the_same_people_is_not_taken_again(
    harness: DiscordHarness,
) -> None:
    """The old one holds their words."""
    people = [harness.address(n) for n in range(3)]
    first = await harness.messenger.open(people, "i/open//")
    harness.talk.world.fails(THREAD, reset=True, times=1)
    with pytest.raises(Transient):
        await harness.messenger.open(people, "j/open//")
    second = await harness.messenger.open(people, "j/open//")
    assert first != second
    assert len(harness.talk.harbor.rooms) == 2


@pytest.mark.parametrize("how", ["lacks", "2FA"])
async def test_people_leave_a_thread_by_name(harness: DiscordHarness, how: str) -> None:
    """Whoever may not delete it isn't told who is in it either; the ones who were added are."""
    talk = harness.talk
    if how == "2FA":
        talk.harbor.demands_2fa()
        talk.world.owner_has_2fa = False
    else:
        talk.harbor.lacks("manage_threads")
    await harness.messenger.open([harness.address(n) for n in range(3)], "i/open//")
    talk.world.archive(talk.harbor.rooms[0].id)
    harness.people[1].leaves()
    talk.clock.advance_to(talk.now + timedelta(hours=26))
    talk.world.fails("DELETE /channels/{id}/thread-members/{id}", status=502, times=1)
    await harness.messenger.clean_up()
    await harness.messenger.clean_up()
    assert talk.harbor.rooms[0].members == []
    assert talk.world.calls("GET /channels/{id}/thread-members") == []


async def test_an_orphan_is_deleted_a_day_later(harness: DiscordHarness) -> None:
    """Its creation's answer was lost, and the introduction has ended meanwhile."""
    talk = harness.talk
    talk.world.fails(THREAD, lost=True, times=1)
    with pytest.raises(Transient):
        await harness.messenger.open([harness.address(n) for n in range(3)], "i/open//")
    used = await harness.messenger.open([harness.address(0), harness.address(1)], "j/open//")
    talk.clock.advance_to(talk.now + timedelta(hours=26))
    talk.world.create_message(int(used), harness.people[0].id, "Hello?")
    await harness.messenger.clean_up()
    assert [str(room.id) for room in talk.harbor.rooms] == [used]


async def test_somebody_leaves_while_they_are_added(harness: DiscordHarness) -> None:
    """The thread was made a moment ago, and two are in it already: it goes at once."""
    harness.talk.world.fails(ADD, code=10013, to=harness.people[2], times=1)
    with pytest.raises(Refused):
        await harness.messenger.open([harness.address(n) for n in range(3)], "i/open//")
    assert harness.talk.harbor.rooms == []


# What is kept.


IDS = st.integers(1, 2**63).map(str)
PENDING = st.builds(
    PendingConversation,
    code=st.text("abcdefghij234567", min_size=10, max_size=10),
    server=IDS,
    at=st.datetimes().map(lambda at: at.replace(tzinfo=NOW.tzinfo)),
    kind=st.sampled_from(ConversationKind),
    conversation=IDS | st.just(""),
    people=st.lists(IDS, max_size=3).map(tuple),
)


@settings(max_examples=40)
@given(PENDING)
def test_a_line_is_read_as_it_was_written(pending: PendingConversation) -> None:
    assert _read_line(str(pending)) == pending


@pytest.mark.parametrize("conversation", ["", " 77"])
def test_lines_of_older_versions_are_read(conversation: str) -> None:
    """They name nobody, and end before the id where there is none."""
    found = _read_line(f"abcdefghij 5 2026-11-16T09:00:00+00:00 thread{conversation}")
    assert (found.conversation, found.people) == (conversation.strip(), ())


async def test_a_claim_is_exclusive(discord_talk: SimulatedTalk) -> None:
    """Of one id, whoever is first has it."""
    database = open_storage(discord_talk.config.url)
    pending = PendingConversations(AdapterState(database, PLATFORM))
    made = str(discord.utils.time_snowflake(NOW - timedelta(days=1)))
    for code in ("a", "b"):
        await pending.begin("5", code, ConversationKind.THREAD)
    assert await pending.claim("a", [made]) == (made, True)
    assert await pending.claim("b", [made]) == (None, False)
    assert await pending.unclaimed([made]) == []
    await database.close()
