"""The Discord server of our own does what its docstrings say, to the real discord.py."""

from collections.abc import AsyncIterator

import pytest

from tests.discord_.tiny import tiny
from tests.discord_.wire import WiredTalk, wired


@pytest.fixture
async def talk() -> AsyncIterator[WiredTalk]:
    async with wired(tiny, "sqlite://") as begun:
        yield begun


async def test_a_dialog_runs_over_sockets(talk: WiredTalk) -> None:
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/say", alex, "Hello **you**")
    sam.reads("It is on its way.")
    assert alex.reads("Hello") == "Hello you"
    jo.reads_nothing()
    await alex.presses("Say more")
    await alex.submits(other=jo)
    alex.reads("because / Jo Kim")
    await alex.presses("Change this")
    alex.reads("Changed.")


async def test_two_can_click_at_once(talk: WiredTalk) -> None:
    for person in (talk.alex, talk.jo):
        await talk.sam.types("/say", person, "Hello")
    async with talk.at_once():
        for person in (talk.alex, talk.jo, talk.alex):
            await person.presses("Yes, please")
    assert talk.alex.reply.text == talk.jo.reply.text == "You said yes."
    assert talk.alex.view.count("You said yes.") == 2
