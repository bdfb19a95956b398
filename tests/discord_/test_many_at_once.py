"""Many introductions at once: new DM channels are paced, and others aren't held up by that."""

from datetime import timedelta

import pytest

from adapters.discord.connection.dm_pacing import BURST, EVERY
from tests.dialog import REASON
from tests.discord_.conftest import set_up
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import crew

#: What one introducer may start in a day.
A_DAY = 5


@pytest.mark.parametrize(
    "count",
    [pytest.param(15, marks=pytest.mark.exhaustive), pytest.param(150, marks=pytest.mark.slow)],
)
async def test_many_introductions_at_once(discord_talk: SimulatedTalk, count: int) -> None:
    """The pace holds, another server's conversation opens meanwhile, and all are asked."""
    talk = discord_talk
    await set_up(talk, talk.orchard)
    sam, alex, jo = crew(talk, talk.orchard)
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    parties = [talk.someone(f"Member {n}") for n in range(2 * count)]
    began = talk.now
    for n in range(count):
        introducer = talk.someone(f"Introducer {n // A_DAY}")
        await introducer.types("/intro", parties[2 * n], parties[2 * n + 1], f"Reason {n}")
    await talk.wait("2m")
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    assert len(talk.orchard.rooms) == 1
    assert talk.now == began + timedelta(minutes=2)
    await talk.wait("12h")
    for person in parties:
        assert sum("would like to introduce you" in text for text in person.view) == 1
    in_a_minute = BURST + timedelta(minutes=1) // EVERY
    assert talk.world.most_new_dms_in(timedelta(minutes=1)) <= in_a_minute
    in_an_hour = BURST + timedelta(hours=1) // EVERY
    assert talk.world.most_new_dms_in(timedelta(hours=1)) <= in_an_hour
    sends = len(talk.world.calls("POST /users/@me/channels"))
    assert sends == len(talk.world.new_dm_channels)  # each was opened once, and none in vain
