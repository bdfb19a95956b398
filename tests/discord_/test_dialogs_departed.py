"""Whoever has left the server answers as any other, and can still leave introductions for good."""

import sqlite3
from contextlib import closing
from typing import Any

import pytest

from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import asked


def stored(talk: SimulatedTalk, query: str) -> list[tuple[Any, ...]]:
    """Look into the database."""
    with closing(sqlite3.connect(talk.config.url.removeprefix("sqlite:///"))) as connection:
        return connection.execute(query).fetchall()


async def test_a_no_from_outside_is_no_departure(discord_talk: SimulatedTalk) -> None:
    """Alex suggested Kim and Lou, and has left; their "No, thanks" ends nothing of that."""
    talk = discord_talk
    _, alex, _ = await asked(talk)
    kim, lou = talk.someone("Kim Ash"), talk.someone("Lou Ray")
    await alex.types("/intro", kim, lou, "You both collect foghorns")
    await talk.wait("1m")
    kim.looks_away()
    alex.leaves()
    await alex.presses("No, thanks")
    alex.reads("You said no. Nobody is told;")
    await talk.wait("1d")
    kim.reads_nothing()
    await kim.presses("Yes, introduce us")
    assert "Lou Ray (@lou) says yes too" in kim.sees("You said yes.")


@pytest.mark.parametrize("gone", ["left", "bot removed"])
async def test_all_ways_out_are_open_from_outside(discord_talk: SimulatedTalk, gone: str) -> None:
    """Somebody who left, or whose server removed the bot, is stored as they wish."""
    talk = discord_talk
    _, alex, jo = await asked(talk)
    if gone == "left":
        alex.leaves()
        jo.leaves()
    else:
        talk.harbor.removes_bot()
        await talk.quiet()
    await jo.chooses("More…", "Nothing with Sam Rivera (@sam)")
    jo.reads("Done. Nothing more with Sam Rivera")
    await alex.chooses("More…", "No introductions at all")
    alex.reads("Done, no more introductions. Sorry for the bother.")
    await alex.presses("No introductions in any server")
    alex.reads("in any server where I am")
    rows = stored(talk, "SELECT external_id FROM person WHERE opted_out ORDER BY id")
    assert rows == [(str(alex.id),)]
    assert len(stored(talk, "SELECT * FROM block")) == 1


async def test_forget_me_from_outside(discord_talk: SimulatedTalk) -> None:
    """From the settings that are still on the screen."""
    talk = discord_talk
    _, alex, _ = await asked(talk)
    await alex.chooses("More…", "Nothing with Sam Rivera (@sam)")
    alex.leaves()
    await alex.presses("My settings")
    await alex.chooses("More…", "Forget me…")
    await alex.presses("Yes, erase everything about me")
    alex.reads("Everything about you is erased")
