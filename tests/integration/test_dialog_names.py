"""What a click tells of its actor beside the answer: nothing of it reaches anybody else."""

from dataclasses import replace

import pytest

from bot.messages.actions import Action
from bot.messages.replies import Say
from tests.dialog import REASON, Talk, asked


@pytest.mark.parametrize("action", [Action.NO, Action.YES, None])
async def test_a_new_name_shows_no_click(talk: Talk, action: Action | None) -> None:
    """Alex has another name since the ask, and so has the workspace; only Alex's click tells."""
    sam, alex, jo = await asked(talk)
    alex.now_is(name="Alexandra Moreau")
    alex.workspace = replace(alex.workspace, name="Harbor People")
    if action is not None:
        await alex.presses(action)
    await talk.wait("9d")
    told = [*jo.view, *jo.news, *sam.view, *sam.news]
    assert any("Alex Moreau" in text for text in told)
    assert not any("Alexandra" in text or "People" in text for text in told)


async def test_a_new_name_is_learned_from_a_command(talk: Talk) -> None:
    """Answering plays no part in it."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    alex.now_is(name="Alexandra Moreau")
    await alex.types("/intro list")
    await talk.wait("4d")
    jo.sees("Alexandra Moreau")


async def test_nobody_opts_out_by_anothers_card(talk: Talk) -> None:
    """A card may stand where others can press its buttons."""
    _, alex, jo = await asked(talk)
    spot = alex.screen.find(Action.OPT_OUT)
    assert spot is not None
    reply = await jo.clicks(spot)
    assert isinstance(reply, Say)
    assert "isn't yours" in jo.text(reply.card)
    await alex.presses(Action.YES)
    await jo.presses(Action.YES)
    alex.sees("Alex Moreau, meet Jo Kim.")


@pytest.mark.parametrize("action", [Action.NO, None])
async def test_a_new_language_shows_no_click(talk: Talk, action: Action | None) -> None:
    """Sam suggests another introduction, and its greeting speaks Sam's language."""
    sam, alex, jo = await asked(talk)
    kim = talk.someone("Kim Doe")
    await kim.types("/intro", sam, talk.someone("Lou Ray"), REASON)
    await talk.wait("1m")
    sam.now_is(locale="de")
    if action is not None:
        await sam.presses(action)
    await alex.presses(Action.YES)
    await jo.presses(Action.YES)
    alex.sees("Alex Moreau, meet Jo Kim.")
