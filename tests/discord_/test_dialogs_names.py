"""Whoever calls themselves like somebody else is told apart: by the name that nobody else has."""

import pytest

from adapters.discord.render import named
from bot.messages.views import Mention
from tests.dialog import REASON
from tests.discord_.simulated import SimulatedTalk


async def test_somebody_calls_themselves_like_another(discord_talk: SimulatedTalk) -> None:
    """In the ask, the list, the settings and the opening; once a card."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    sam.renames("Robin Ames")
    await sam.types("/intro", alex, jo, REASON)
    sam.reads("I'll ask Alex Moreau (@alex) and Jo Kim (@jo) in private.")
    await talk.wait("1m")
    ask = alex.reads("Robin Ames (@sam) from Harbor Founders would like to introduce you to Jo Kim")
    assert ask.count("(@sam)") == ask.count("(@jo)") == 1
    await sam.types("/intros")
    sam.reads("Alex Moreau (@alex) and Jo Kim (@jo): asked")
    assert "Withdraw Alex Moreau (@alex) and Jo Kim (@jo)" in sam.buttons
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    jo.sees("Alex Moreau (@alex), meet Jo Kim (@jo).", "Robin Ames (@sam)")


async def test_whom_somebody_has_blocked(discord_talk: SimulatedTalk) -> None:
    """The settings name them beyond doubt."""
    talk = discord_talk
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    await talk.wait("1m")
    talk.sam.renames("Robin Ames")
    await talk.alex.chooses("More…", "Nothing with Sam Rivera (@sam)")
    await talk.alex.types("/intro-settings")
    talk.alex.reads("Sam Rivera (@sam)")


async def test_nobody_writes_anothers_handle_into_their_name(discord_talk: SimulatedTalk) -> None:
    """Neither in labels of buttons, nor where they are named for the second time."""
    talk = discord_talk
    talk.sam.renames("Robin (@robin)")
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    await talk.wait("1m")
    talk.alex.reads("Robin (robin) (@sam) from Harbor Founders")
    await talk.alex.chooses("More…", "Nothing with Robin (robin) (@sam)")
    talk.alex.reads("Robin (robin)")
    assert not any("(@robin)" in text for text in talk.alex.news)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Sam Rivera", "Sam Rivera (@sam)"),
        ("Robin (@robin)", "Robin (robin) (@sam)"),
        ("Robin ((@@robin)", "Robin (robin) (@sam)"),
        ("Robin ( \u200b@robin)", "Robin (robin) (@sam)"),
        ("Robin \uff08\uff20robin)", "Robin (robin) (@sam)"),
        ("", " (@sam)"),
    ],
)
def test_a_name_is_no_handle(name: str, shown: str) -> None:
    """The handle is what stands last, and nothing before it looks like one."""
    assert named(Mention("1", name, "sam")) == shown
