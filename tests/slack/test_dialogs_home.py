"""Home: what waits for me, what I suggested, my settings; mine alone, and always as it is now."""

import sqlite3
from contextlib import closing

from tests.dialog import REASON, closed
from tests.slack.bench import Harbor, form


async def test_home_of_somebody_new(talk: Harbor) -> None:
    """Nothing waits, nothing was suggested; and looking makes nobody known."""
    home = await talk.alex.opens_home()
    for words in (
        "Nothing waits for your answer.",
        "You haven't introduced anyone lately.",
        "Your settings",
        "Introductions may be suggested to you.",
    ):
        assert words in home.text
    with closing(sqlite3.connect(talk.url.removeprefix("sqlite:///"))) as connection:
        assert connection.execute("SELECT count(*) FROM person").fetchone() == (0,)


async def test_home_begins_with_what_can_be_done(talk: Harbor) -> None:
    """Its first button opens the request; opting out comes last; admins find the setup."""
    sam, jo = talk.sam, talk.jo
    home = await jo.opens_home()
    assert home.buttons[0] == "Introduce two people…"
    last = home.buttons.index("No introductions at all")
    assert last > max(home.buttons.index(label) for label in ("Pause until…", "Language…"))
    assert "Set up AskFirst…" not in home.buttons
    await jo.clicks("Introduce two people…")
    assert form(jo).title == "Introduce two people"
    await jo.submits(a=sam, b=talk.alex, reason=REASON)
    await talk.wait("1m")
    await talk.alex.sees("Jo Kim would like to introduce you to Sam Rivera.")
    assert "Sam Rivera and Alex Moreau: asked" in (await jo.opens_home()).text
    await sam.opens_home()
    await sam.clicks("Set up AskFirst…")
    assert "Everyone may introduce people." in form(sam).text


async def test_home_shows_the_ask_with_its_buttons(talk: Harbor) -> None:
    """Answered on Home, the card in the messages changes too; and the other way round."""
    _, alex, jo = await talk.asked()
    home = await alex.opens_home()
    assert "Waiting for your answer, if you like" in home.text
    assert f"> {REASON}" in home.text
    await alex.clicks("Yes, introduce us")
    assert "Jo Kim, suggested by Sam Rivera: you said yes" in alex.home.text
    assert f"> {REASON}" not in alex.home.text
    await alex.sees("You said yes. Nobody sees it unless Jo Kim says yes too.")
    await jo.reads_nothing()
    await alex.clicks("No after all", on="Sam Rivera")
    assert "you said no" in (await alex.opens_home()).text


async def test_what_was_answered_is_shown_again(talk: Harbor) -> None:
    """In a window, where it can be changed; Home then says so."""
    _, alex, _ = await talk.asked()
    await alex.opens_home()
    await alex.clicks("Yes, introduce us")
    await alex.clicks("Show…")
    assert f"> {REASON}" in form(alex).text
    await alex.clicks("No after all")
    assert "You said no." in form(alex).text
    assert "you said no" in alex.home.text
    await alex.sees("You said no.")


async def test_forms_on_home(talk: Harbor) -> None:
    """Another date, picked on Home: Home shows it as soon as the form closes."""
    _, alex, _ = await talk.asked()
    await alex.opens_home()
    await alex.clicks("Yes, but later…", on="Sam Rivera would like")
    await alex.submits(on=talk.day(3))
    assert alex.form is None
    assert "you said yes, but later" in alex.home.text
    await alex.sees("You said yes, but later.")


async def test_settings_on_home(talk: Harbor) -> None:
    """Each button acts, and Home shows it; a window says what was done."""
    alex = talk.alex
    await alex.opens_home()
    await alex.clicks("No introductions at all")
    assert "Done, no more introductions. Sorry for the bother." in form(alex).text
    await alex.closes()
    assert "You've opted out: nobody is introduced to you." in alex.home.text
    await alex.clicks("Allow introductions again")
    await alex.closes()
    assert "Introductions may be suggested to you." in alex.home.text
    await alex.clicks("Pause until…")
    await alex.submits(on=talk.day(30))
    await alex.closes()
    assert "You can be asked again from" in alex.home.text
    await alex.clicks("End the pause")
    await alex.closes()
    await alex.clicks("Language…")
    await alex.submits(choice="Deutsch")
    assert "Deine Einstellungen" in alex.home.text


async def test_my_introductions_on_home(talk: Harbor) -> None:
    """With their state, and Withdraw."""
    sam, alex, _ = await talk.asked()
    home = await sam.opens_home()
    assert "Alex Moreau and Jo Kim: asked, open until Monday, November 23, 2026" in home.text
    await sam.clicks("Withdraw Alex Moreau and Jo Kim")
    await sam.closes()
    assert "Alex Moreau and Jo Kim: withdrawn" in sam.home.text
    await alex.sees(closed("Jo Kim"))


async def test_home_tells_nothing_of_the_others_answer(talk: Harbor) -> None:
    """Jo's no, Jo's yes and Jo's silence look the same on Alex's and on Sam's Home."""
    sam, alex, jo = await talk.asked()
    before = [(await person.opens_home()).text for person in (sam, alex)]
    for answer in ("No, thanks", "Yes after all"):
        await jo.clicks(answer)
        assert [(await person.opens_home()).text for person in (sam, alex)] == before


async def test_home_with_many_asks_and_people_is_valid(talk: Harbor) -> None:
    """Three asks a week, ten introductions, and a person with a long list of blocked ones."""
    alex = talk.alex
    for name in ("Ann One", "Bob Two", "Cat Three"):
        other = talk.someone(name)
        await other.types("/intro", f"@{name} @Alex Moreau {REASON}")
    await talk.wait("1m")
    await alex.types("/intro", f"@Sam Rivera @Jo Kim {REASON}")
    home = await alex.opens_home()
    assert home.text.count("would like to meet you") == 3
    assert home.buttons.count("Yes, I'd like that") == 3


async def test_what_has_ended_has_left_home(talk: Harbor) -> None:
    """An ask whose time is up waits no longer."""
    _, alex, _ = await talk.asked()
    await talk.wait("8d")
    assert "Nothing waits for your answer." in (await alex.opens_home()).text


async def test_each_sees_their_own_home_only(talk: Harbor) -> None:
    """What is published goes to the one who looks, and speaks of nobody's answers to others."""
    sam, alex, jo = await talk.asked()
    await alex.opens_home()
    for request in talk.slack.calls("views.publish"):
        assert request.params["user_id"] == alex.id
    assert sam.home_view is None
    assert jo.home_view is None
