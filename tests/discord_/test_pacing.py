"""New direct message channels: how many are opened, and who gets their turn when."""

import asyncio
from datetime import timedelta

import pytest

from bot.errors import RateLimited, Scope
from tests.contracts.messenger import card
from tests.discord_.harness import DiscordHarness, address, messenger_of
from tests.discord_.routes import NEW_DM
from tests.discord_.simulated import SimulatedTalk


async def test_new_dm_channels_are_paced(harness: DiscordHarness) -> None:
    """Five at once, then one every twenty seconds; each of the others gets a turn of their own."""
    waits = []
    people = [harness.talk.someone(f"Member {n}") for n in range(12)]
    for n, person in enumerate(people):
        try:
            await harness.messenger.send(address(person), card("x"), f"k/{n}")
        except RateLimited as error:
            waits.append((error.scope, error.retry_after.total_seconds()))
    assert {scope for scope, _ in waits} == {Scope.RECIPIENT}
    assert [wait for _, wait in waits] == [20, 40, 60, 80, 100, 120, 140]
    assert len(harness.talk.world.new_dm_channels) == 5
    await harness.messenger.send(address(people[0]), card("y"), "k/again")  # is not held up


async def test_whoever_missed_their_turn_gets_another(harness: DiscordHarness) -> None:
    """After an outage, not everybody's channel is opened at once."""
    people = [harness.talk.someone(f"Member {n}") for n in range(20)]
    for _ in range(2):
        for n, person in enumerate(people):
            try:
                await harness.messenger.send(address(person), card("x"), f"k/{n}")
            except RateLimited:
                continue
        harness.talk.clock.advance_to(harness.talk.now + timedelta(hours=3))
    assert len(harness.talk.world.new_dm_channels) == 10


async def test_a_clock_that_is_set_back_makes_nobody_wait_for_it(harness: DiscordHarness) -> None:
    """Neither those who have a turn already, nor those who come then."""
    people = [harness.talk.someone(f"Member {n}") for n in range(12)]
    waits = []
    for back in (timedelta(0), timedelta(hours=1)):
        harness.talk.clock._start -= back
        for n, person in enumerate(people):
            try:
                await harness.messenger.send(address(person), card("x"), f"k/{n}/{back}")
            except RateLimited as error:
                waits.append(error.retry_after)
    assert max(waits) < timedelta(minutes=5)


async def test_too_many_new_conversations_make_all_wait(harness: DiscordHarness) -> None:
    """Discord's own word counts more than our pace."""
    harness.talk.world.fails(NEW_DM, code=40003, times=1)
    for n in range(3):
        with pytest.raises(RateLimited) as raised:
            await harness.messenger.send(harness.address(n), card("x"), f"k/{n}")
        assert n == 0 or raised.value.retry_after >= timedelta(minutes=10)
    assert len(harness.talk.world.calls(NEW_DM)) == 1


async def test_two_messages_at_once_open_one_channel(discord_talk: SimulatedTalk) -> None:
    """And take one turn, so that the next person isn't held up for nothing."""
    messenger, alex = messenger_of(discord_talk), address(discord_talk.alex)
    await asyncio.gather(*(messenger.send(alex, card(f"{n}"), f"k/{n}") for n in range(5)))
    assert len(discord_talk.world.calls(NEW_DM)) == 1
    assert len(discord_talk.alex.messages) == 5
    others = [discord_talk.someone(f"Member {n}") for n in range(4)]
    for person in others:
        await messenger.send(address(person), card("x"), f"k/{person}")
