"""What stands in somebody's direct messages stays true on Discord, too."""

import pytest

from tests.discord_.routes import THREAD
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import asked
from tests.matrix import sampled


@pytest.mark.parametrize(
    "fails", sampled([False, True], lambda fails: not fails), ids=["opens", "fails"]
)
async def test_a_second_yes_leaves_no_message_that_it_is_being_opened(
    discord_talk: SimulatedTalk, fails: bool
) -> None:
    """It is answered on the card, which says later how it went; nothing is written beside it."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await jo.presses("Yes, introduce us")
    before = len(alex.view)
    if fails:
        talk.world.fails(THREAD, status=403, code=50013)
    await alex.presses("Yes, introduce us")
    await talk.wait("3d")
    assert not any("is being opened" in text for p in (sam, alex, jo) for text in p.view)
    if fails:
        assert len(alex.view) == before
        alex.sees("is closed.")
    else:
        alex.sees("Your conversation with Jo Kim (@jo) is open")
