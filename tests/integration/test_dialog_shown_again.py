"""What a button shows of an ask once more: its card, and what else can be done with it."""

import pytest

from bot.app.commands import make_press
from bot.messages.actions import Action
from bot.messages.replies import Say
from tests.dialog import Someone, Talk, asked


async def shows(person: Someone, action: Action, target: str) -> Say:
    """Press a button that only shows something."""
    context = {"workspace": person.workspace, "actor": person.facts}
    reply = await person.talk.dispatch(make_press(action, target, **context))
    assert isinstance(reply, Say)
    return reply


def ask_of(person: Someone) -> str:
    """The id of what they were asked."""
    spot = person.screen.find(Action.QUESTION)
    assert spot is not None
    return spot.button.target


@pytest.mark.parametrize("action", [Action.SHOW, Action.MORE])
async def test_looking_writes_nothing(talk: Talk, action: Action) -> None:
    """It can be pressed as often as one likes, and by nobody else."""
    sam, alex, jo = await asked(talk)
    target, before = ask_of(alex), talk.content()
    await shows(alex, action, target)
    for other in (sam, jo):
        reply = await shows(other, action, target)
        assert "This isn't yours" in other.text(reply.card)
        assert reply.card.buttons == ()
    assert talk.content() == before


async def test_a_card_is_shown_as_it_is_now(talk: Talk) -> None:
    """With the answer, and with what can be changed about it."""
    _, alex, jo = await asked(talk)
    target = ask_of(alex)
    await alex.presses("no")
    shown = (await shows(alex, Action.SHOW, target)).card
    assert alex.text(shown).startswith("You said no.")
    assert Action.YES in [button.action for button in shown.buttons]
    before = alex.text(shown)
    await jo.presses("yes")
    assert alex.text((await shows(alex, Action.SHOW, target)).card) == before


async def test_the_ways_out_are_offered_after_the_end(talk: Talk) -> None:
    """Whatever has become of it (promise 5)."""
    _, alex, _ = await asked(talk)
    target = ask_of(alex)
    open_still = [b.action for b in (await shows(alex, Action.MORE, target)).card.buttons]
    assert open_still[:2] == [Action.QUESTION, Action.AGAIN]
    assert {Action.BLOCK, Action.OPT_OUT} < set(open_still)
    await talk.wait("9d")
    closed = [b.action for b in (await shows(alex, Action.MORE, target)).card.buttons]
    assert Action.OPT_OUT in closed
