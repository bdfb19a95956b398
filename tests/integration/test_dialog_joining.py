"""Who may be asked: everyone who hasn't opted out, or only who has joined; and guests."""

import pytest

from bot.messages.replies import OpenForm
from tests.dialog import NEUTRAL, REASON, Someone, Talk, asked


async def set_up(talk: Talk, **choices: object) -> Someone:
    """Ada, an admin, chooses for everyone."""
    ada = talk.someone("Ada Min", admin=True)
    await ada.types("/intro setup")
    form = await ada.presses("setup")
    assert isinstance(form, OpenForm)
    await ada.submits(form.form, **choices)
    ada.reads("Saved for everyone here.")
    ada.looks_away()
    return ada


async def join(talk: Talk, *people: Someone) -> None:
    for person in people:
        await person.types("/intro help")
        await person.presses("join")
        person.reads("Welcome: introductions may be suggested to you.")
        person.looks_away()


async def test_only_who_has_joined_is_asked(talk: Talk) -> None:
    """One of two hasn't, or both: the one neutral sentence."""
    await set_up(talk, asked="joined")
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    assert sam.reads("can't") == NEUTRAL
    await join(talk, alex)
    await sam.types("/intro", alex, jo, REASON)
    assert sam.reads("can't") == NEUTRAL
    await join(talk, jo)
    await asked(talk)
    jo.sees("would like to introduce you to Alex Moreau")


async def test_joining_is_offered_where_it_counts(talk: Talk) -> None:
    """In help, settings and Home; to nobody who has joined, and not where everyone may be asked."""
    alex = talk.alex
    for words in ("/intro help", "/intro settings"):
        await alex.types(words)
    assert "join" not in alex.buttons
    await set_up(talk, asked="joined")
    await alex.types("/intro settings")
    alex.reads("Here, only people who have joined are introduced, and you haven't joined yet.")
    await alex.presses("join")
    alex.sees("Introductions may be suggested to you.")
    await alex.types("/intro help")
    assert "join" not in [str(b.action) for b in list(alex.screen.cards.values())[-1].buttons]


async def test_changing_the_mode_ends_nothing_that_is_live(talk: Talk) -> None:
    """Those who were asked can answer; only what hasn't been asked yet isn't."""
    sam, alex, jo = await asked(talk)
    kim, lou = talk.someone("Kim Doe"), talk.someone("Lou Ray")
    await sam.types("/intro", kim, lou, REASON)
    await set_up(talk, asked="joined")
    sam.looks_away()
    await talk.wait("1m")
    sam.reads(NEUTRAL)
    kim.reads_nothing()
    await alex.presses("yes")
    await jo.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]
    await set_up(talk, asked="all")
    await sam.types("/intro", kim, lou, REASON)
    sam.reads("within 20 seconds")


async def test_who_leaves_has_to_join_again(talk: Talk) -> None:
    """Opting out ends having joined; allowing introductions again is joining."""
    await set_up(talk, asked="joined")
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await join(talk, alex, jo)
    await alex.types("/intro settings")
    await alex.presses("optout")
    assert talk.rows("SELECT joined, opted_out FROM person WHERE external_id = 'alex'") == [(0, 1)]
    await sam.types("/intro", alex, jo, REASON)
    assert sam.reads("can't") == NEUTRAL
    await alex.presses("optin")
    await asked(talk)
    alex.sees("would like to introduce you to Jo Kim")


async def test_whoever_wants_to_meet_somebody_is_told_to_join(talk: Talk) -> None:
    """It concerns only themselves, so it is told exactly."""
    await set_up(talk, asked="joined")
    sam, jo = talk.sam, talk.jo
    await join(talk, jo)
    await sam.types("/intro", sam, jo, REASON)
    sam.reads("Here, only people who have joined are introduced. Join in your settings first.")
    await join(talk, sam)
    await sam.types("/intro", sam, jo, REASON)
    sam.reads("within 20 seconds")


async def test_an_admin_invites_people_to_join(talk: Talk) -> None:
    """In a channel that they choose; everybody there can press the button, and only they see it."""
    ada = await set_up(talk, asked="joined")
    alex, jo = talk.alex, talk.jo
    readers = tuple(person.address for person in (alex, jo))
    talk.messenger.conversations["lobby"] = readers
    await alex.types("/intro settings")
    await ada.types("/intro setup")
    await ada.presses("invite", channel="lobby")
    ada.reads("Posted. Whoever presses “Join” there may be introduced.")
    await talk.redelivered()
    for person in (alex, jo):
        person.reads("Introductions, for those who'd like some")
    await jo.presses("join")
    jo.reads("Welcome: introductions may be suggested to you.")
    assert "Welcome" not in "".join(alex.news)
    assert [kind for kind, _ in talk.sent()].count(ada.workspace.id) == 0
    assert talk.rows("SELECT external_id FROM person WHERE joined") == [("jo",)]


async def test_an_invitation_that_cant_be_posted_is_said_so(talk: Talk) -> None:
    """The bot isn't in that channel, say; a second try posts it."""
    ada = await set_up(talk, asked="joined")
    await ada.types("/intro setup")
    await ada.presses("invite", channel="nowhere")
    ada.reads("I couldn't write there.")
    talk.messenger.conversations["nowhere"] = (talk.jo.address,)
    await ada.presses("invite", channel="nowhere")
    ada.reads("Posted.")
    talk.jo.reads("Introductions, for those who'd like some")


async def test_only_admins_invite_and_choose(talk: Talk) -> None:
    """Also with buttons of an admin's."""
    ada = await set_up(talk, asked="joined")
    await ada.types("/intro setup")
    jo = talk.jo
    for action in ("invite", "receivers", "setup"):
        await jo.clicks(ada.screen.find_named(action))
        jo.reads("Only admins may change this.")


# Guests.


async def test_guests_introduce_nobody_unless_admins_let_them(talk: Talk) -> None:
    sam = talk.someone("Sam Rivera", guest=True)
    await sam.types("/intro", talk.alex, talk.jo, REASON)
    sam.reads("Your admins have limited who may introduce people here.")
    await set_up(talk, guests_introduce=True)
    await sam.types("/intro", talk.alex, talk.jo, REASON)
    sam.reads("within 20 seconds")


async def test_guests_are_introduced_unless_admins_dont_want_it(talk: Talk) -> None:
    """That somebody is a guest everybody can see, so it is told exactly."""
    sam, alex = talk.sam, talk.alex
    guest, other = talk.someone("Gil West", guest=True), talk.someone("Gus Ost", guest=True)
    await sam.types("/intro", alex, guest, REASON)
    sam.reads("within 20 seconds")
    await talk.wait("1m")
    guest.reads("would like to introduce you to Alex Moreau")
    await set_up(talk, guests_asked=False)
    await sam.types("/intro", talk.jo, other, REASON)
    sam.reads("Gus Ost is a guest here, and guests aren't introduced. Name somebody else.")
    await guest.presses("yes")
    await alex.presses("yes")
    assert talk.conversations == [["alex", "gil", "sam"]]


@pytest.mark.parametrize("known", [True, False])
async def test_a_guest_who_cant_be_looked_up_is_one_still(talk: Talk, known: bool) -> None:
    """The fact that was learned last holds."""
    sam = talk.someone("Sam Rivera", guest=True)
    await sam.types("/intro list")
    sam.looks_away()
    sam.now_is(guest=False, known=known)
    await sam.types("/intro", talk.alex, talk.jo, REASON)
    if known:
        sam.reads("within 20 seconds")
    else:
        sam.reads("Your admins have limited who may introduce people here.")
