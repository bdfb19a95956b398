"""What people choose for themselves, and what admins choose for everyone."""

import pytest

from tests.dialog import REASON
from tests.slack.bench import Harbor, form

pytestmark = pytest.mark.exhaustive

NEUTRAL = "These two can't be introduced right now. I can't say why;"


async def test_opting_out_on_the_card(talk: Harbor) -> None:
    """At once, without a question back; the card offers the way back, and nobody is told."""
    sam, alex, jo = await talk.asked()
    await alex.clicks("No introductions at all")
    await alex.reads("Done, no more introductions. Sorry for the bother.")
    await alex.sees("This stays unanswered. You've chosen not to be asked.")
    assert "Allow introductions again" in alex.buttons
    await sam.reads_nothing()
    await jo.clicks("Yes, introduce us")
    assert jo.conversations == []
    await alex.clicks_old("Yes, introduce us")
    await alex.reads("You've opted out of introductions. Allow them again first, then answer.")
    await alex.clicks("Allow introductions again", on="Allow them again first")
    await alex.clicks("Yes, introduce us")
    assert len(jo.conversations) == 1


async def test_opted_out_people_are_left_alone(talk: Harbor) -> None:
    """One neutral sentence, whatever the reason."""
    await talk.alex.types("/intro settings")
    await talk.alex.clicks("No introductions at all")
    await talk.alex.sees("You've opted out: nobody is introduced to you.")
    await talk.sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await talk.sam.reads(NEUTRAL)


async def test_blocking_and_allowing_again(talk: Harbor) -> None:
    """Nothing with Sam Rivera: who isn't told, and can be allowed again in the settings."""
    sam, alex, jo = await talk.asked()
    await alex.clicks("Nothing with Sam Rivera")
    await alex.reads("Done. Nothing more with Sam Rivera, who isn't told.")
    await sam.reads_nothing()
    await jo.reads_nothing()
    await alex.types("/intro settings")
    await alex.sees("Nothing with: Sam Rivera")
    await alex.clicks("Allow Sam Rivera again")
    await alex.sees(f"Your settings in {talk.place}")
    assert "Allow Sam Rivera again" not in alex.buttons


async def test_settings_change_in_place(talk: Harbor) -> None:
    """An ephemeral answer, replaced with every press; the pause is picked in a form."""
    alex = talk.alex
    await alex.types("/intro settings")
    await alex.clicks("Let introducers know of my no")
    await alex.sees("When you say no, the introducer is told: “It's not a good time")
    await alex.clicks("Pause until…")
    await alex.submits(on=talk.day(30))
    assert alex.form is None
    await alex.sees("be asked again from Wednesday, December 16, 2026")
    await alex.clicks("End the pause")
    await alex.clicks("Language…")
    await alex.submits(choice="Deutsch")
    await alex.sees(f"Deine Einstellungen in {talk.place}")
    assert len([m for m in alex.messages if m.only_for]) == 1


async def test_forget_me(talk: Harbor) -> None:
    """Asked once more, then everything is gone."""
    _, alex, _ = await talk.asked()
    await alex.types("/intro settings")
    await alex.clicks("Forget me…")
    await alex.reads("Erase everything about you?")
    await alex.clicks("Yes, erase everything about me")
    await alex.reads("Everything about you is erased.")


async def test_the_habit_of_letting_it_be_known(talk: Harbor) -> None:
    """By one's own setting, a no is passed on at once; the card says so before."""
    sam, alex = talk.sam, talk.alex
    await alex.types("/intro settings")
    await alex.clicks("Let introducers know of my no")
    await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await talk.wait("1m")
    await alex.reads("Your no is told to Sam Rivera, as you've set it.")
    await alex.clicks("No, thanks")
    await sam.reads("Alex Moreau said no and lets you know")


async def test_setup_by_an_admin(talk: Harbor) -> None:
    """Who may introduce, limits, language, time zone; wrong values are said at their fields."""
    sam, jo = talk.sam, talk.jo
    await sam.types("/intro setup")
    await sam.clicks("Who, how often, language…")
    assert form(sam).title == "Settings for everyone"
    await sam.submits(max_live="many", time_zone="Nowhere/Land")
    assert form(sam).errors == {
        "max_live": "Write a whole number from 1 to 1000.",
        "time_zone": "That isn't a time zone I know. Write it like Europe/Berlin.",
    }
    await sam.submits(
        introducers="Only admins", self_introductions=False, max_live="5", time_zone="Europe/Berlin"
    )
    assert "Saved for everyone here." in form(sam).text
    await sam.closes()
    await sam.types("/intro setup")
    await sam.clicks("Who, how often, language…")
    assert form(sam).fields["introducers"] == "admins"
    assert form(sam).fields["self_introductions"] == []
    await sam.closes()

    await jo.types("/intro setup")
    await jo.reads("Only admins may change this.")
    for words in ("", f"@Sam Rivera @Alex Moreau {REASON}"):
        await jo.types("/intro", words)
        await jo.reads("Your admins have limited who may introduce people here.")
        assert jo.form is None
    if talk.at_home(jo) is jo:  # else the shortcut belongs to another workspace
        await jo.uses_shortcut("introduce")
        assert "Your admins have limited" in form(jo).text


async def test_limits_are_told_exactly(talk: Harbor) -> None:
    """What concerns only the introducer."""
    sam = talk.sam
    await sam.types("/intro setup")
    await sam.clicks("Who, how often, language…")
    await sam.submits(max_live="1")
    await sam.closes()
    await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await sam.types("/intro", f"@Sam Rivera @Jo Kim {REASON}")
    await sam.reads("You have one introduction open, which is the limit.")


async def test_somebody_leaves(talk: Harbor) -> None:
    """Deactivated: silence as a party; Slack tells it as a changed user."""
    sam, alex, jo = await talk.asked()
    await alex.clicks("Yes, introduce us")
    await talk.leaves(alex)
    await jo.clicks("Yes, introduce us")
    assert jo.conversations == []
    await talk.wait("8d")
    await sam.reads("This one didn't come together.")


async def test_the_introducer_leaves(talk: Harbor) -> None:
    """It is withdrawn; the two read the same closing as ever."""
    sam, alex, _ = await talk.asked()
    await talk.leaves(sam)
    await alex.reads("The introduction to Jo Kim that Sam Rivera suggested is closed.")


async def test_the_app_is_removed(talk: Harbor) -> None:
    """Everything ends without a message."""
    sam, alex, jo = await talk.asked()
    await talk.workspace.uninstall()
    await talk.wait("30d")
    for person in (sam, alex, jo):
        await person.reads_nothing()
