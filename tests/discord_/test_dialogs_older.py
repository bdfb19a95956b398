"""Cards that an older version sent are answered and updated as all others are."""

import pytest

from tests.dialog import closed
from tests.discord_.conftest import set_up
from tests.discord_.older import sends_as_before
from tests.discord_.people import Someone
from tests.discord_.routes import EDIT
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import asked

COMPONENTS_V2 = 1 << 15


async def asked_before(
    talk: SimulatedTalk, monkeypatch: pytest.MonkeyPatch
) -> tuple[Someone, Someone, Someone]:
    """Both were asked by an older version, which has been replaced since."""
    with monkeypatch.context() as older:
        sends_as_before(older)
        people = await asked(talk)
    await talk.restarts()
    return people


async def test_older_cards_are_answered(
    discord_talk: SimulatedTalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By their buttons and by their menus; they stay the kind of message that they are."""
    talk = discord_talk
    _, alex, jo = await asked_before(talk, monkeypatch)
    assert alex.messages[0].flags & COMPONENTS_V2
    await alex.presses("Yes, introduce us")
    assert alex.reply.kind == "update"
    alex.sees("You said yes.")
    assert alex.messages[0].flags & COMPONENTS_V2
    await jo.presses("In a week")
    jo.sees("You both said yes.")
    await talk.wait("9d")
    alex.sees("Your conversation with Jo Kim (@jo) is open")
    assert len(talk.harbor.rooms) == 1


async def test_the_date_of_an_older_card_can_be_typed(
    discord_talk: SimulatedTalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its menu's last option opens the form."""
    _, alex, _ = await asked_before(discord_talk, monkeypatch)
    await alex.presses("On a date…")
    await alex.submits(on="2026-12-01")
    alex.sees("You said yes, but later.", "1 December 2026")
    assert len(alex.view) == 1


async def test_an_older_menu_of_what_is_rarer(
    discord_talk: SimulatedTalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It does what it says, on its card."""
    _, alex, _ = await asked_before(discord_talk, monkeypatch)
    await alex.presses("No introductions at all")
    alex.sees("You've chosen not to be asked")


async def test_older_cards_are_updated_by_the_relay(
    discord_talk: SimulatedTalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Discord refuses them words in `content`, and takes them as components."""
    talk = discord_talk
    sam, alex, jo = await asked_before(talk, monkeypatch)
    await alex.presses("No, thanks")
    await talk.wait("9d")
    assert closed("Jo Kim (@jo)", "Sam Rivera (@sam)") in alex.sees("closed")
    assert closed("Alex Moreau (@alex)", "Sam Rivera (@sam)") in jo.sees("closed")
    sam.sees("is closed")
    assert all(not message.content for message in (alex.messages[0], jo.messages[0]))


async def test_an_older_card_in_a_thread_shows_no_click(
    discord_talk: SimulatedTalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another form of it would be an edit after a click, which moderators see."""
    talk = discord_talk
    await set_up(talk, talk.harbor, fallback=True)
    talk.alex.closes_dms()
    _, alex, _ = await asked_before(talk, monkeypatch)
    [ask] = alex.view
    edits = len(talk.world.calls(EDIT))
    await alex.presses("No, thanks")
    assert alex.sees("where moderators could look in") == ask
    assert len(talk.world.calls(EDIT)) == edits
    await talk.wait("9d")
    alex.sees("is closed")
