"""The playground over HTTP: everybody's part in an introduction, click by click."""

import pytest

from tests.playground import Member, Page, asked, content

pytestmark = pytest.mark.exhaustive

REASON = "You both repair accordions"
OPEN = "Alex Moreau, meet Jo Kim. Jo Kim, meet Alex Moreau."


def people(page: Page, *keys: str) -> tuple[Member, ...]:
    return tuple(page.member(key) for key in keys)


async def test_two_yeses_open_a_conversation(page: Page) -> None:
    """Cards change in place; the three are in the conversation, and nobody else sees a thing."""
    sam, alex, jo, noor = people(page, "sam", "alex", "jo", "noor")
    await sam.types(f"/intro @alex @jo {REASON}")
    sam.sees("within 20 seconds, I'll ask Alex Moreau and Jo Kim in private.")
    assert (alex.cards(), jo.cards()) == ([], [])
    assert page.coming == "Alex Moreau and Jo Kim are asked, if both have a place this week"
    await page.to_next_event()
    sam.sees("I've asked both in private, Alex Moreau and Jo Kim. You'll hear by Tue 24 Nov.")
    alex.sees("Sam Rivera would like to introduce you to Jo Kim.", REASON)
    assert alex.shown["asked"]
    [before] = alex.messages()
    await alex.presses("yes")
    [after] = alex.messages()
    assert after["id"] == before["id"]
    assert (before["changed"], bool(after["changed"])) == (None, True)
    assert not alex.shown["asked"]
    assert OPEN not in str(page.state)
    await jo.presses("yes")
    for member in (sam, alex, jo):
        assert OPEN in member.sees(OPEN, REASON)
        conversation = [m for m in member.messages() if m["kind"] == "conversation"]
        assert [m["members"] for m in conversation] == [["Alex Moreau", "Jo Kim", "Sam Rivera"]]
    assert noor.cards() == []


async def test_later_opens_on_that_morning(page: Page) -> None:
    """The form says what it does; a chosen date means nine in the morning of the chooser."""
    _, alex, jo = await asked(page)
    await alex.presses("yes")
    await jo.presses("later")
    assert "Until both have, nobody sees this." in jo.form.text
    await jo.submits(on=page.day(3))
    assert page.coming == "The conversation of Alex Moreau and Jo Kim opens"
    alex.sees("Jo Kim would like to meet you too. The conversation opens on Thu 19 Nov, 14:00.")
    await page.to_next_event()
    assert page.now.isoformat() == "2026-11-19T14:00:00+00:00"  # nine in New York
    alex.sees(OPEN)


async def test_a_date_that_is_missing_or_past_comes_back_with_a_sentence(page: Page) -> None:
    """Nothing is answered by it."""
    _, _, jo = await asked(page)
    await jo.presses("later")
    body = {"person": "jo", "delivery": "x", "action": "later", "target": jo.form.target}
    sentence = await page.refused("/press", body | {"card": jo.card, "values": {"on": ""}})
    assert sentence == "Choose a date in the future."
    await jo.submits(on=page.day(-1))
    assert jo.form.problems == {"on": "Choose a date in the future."}
    assert jo.shown["asked"]


async def test_let_the_introducer_know(page: Page) -> None:
    """A no is told to nobody until its owner presses the second button."""
    sam, alex, jo = await asked(page)
    before = len(sam.messages())
    await alex.presses("no")
    alex.sees("You said no. Nobody is told;")
    assert len(sam.messages()) == before
    await alex.presses("tell", choice="not-now")
    sam.sees("Alex Moreau said no and lets you know:", "not a good time")
    jo.sees("The introduction to Alex Moreau that Sam Rivera suggested is closed.")


async def test_undo_before_anybody_is_asked(page: Page) -> None:
    """And nobody ever is."""
    sam, alex = people(page, "sam", "alex")
    await sam.types(f"/intro @alex @jo {REASON}")
    await sam.presses("undo")
    sam.sees("Undone. Nobody was asked.")
    await page.to_the_end()
    assert alex.cards() == []


async def test_a_question_and_its_one_reply(page: Page) -> None:
    """Through the bot: the other party sees nothing of it."""
    sam, alex, jo = await asked(page)
    before = jo.messages()
    await alex.presses("question", words="Which <b>key</b> & why?")
    alex.sees("Passed on.")
    sam.sees("Alex Moreau has a question about meeting Jo Kim:", "Which <b>key</b> & why?")
    await sam.presses("reply", words="C sharp.")
    alex.sees("Sam Rivera answers your question:", "C sharp.")
    assert jo.messages() == before


async def test_opting_out_in_the_middle_is_silence(page: Page) -> None:
    """To the others nothing happens, until time is up as always; then they are left alone."""
    sam, alex, jo = await asked(page)
    others = (sam.messages(), jo.messages())
    await alex.presses("optout")
    alex.sees("Done, no more introductions. Sorry for the bother.")
    assert (sam.messages(), jo.messages()) == others
    await jo.presses("yes")
    await page.to_the_end()
    sam.sees("This one didn't come together.")
    await sam.types("/intro @alex @mika You both like boats")
    sam.sees("These two can't be introduced right now.")


async def test_the_fourth_ask_of_a_week_waits_for_its_place(page: Page) -> None:
    """The introducer hears that it waits, and the ask comes when there is a place."""
    sam, alex, noor = people(page, "sam", "alex", "noor")
    for introducer, other in ((sam, "alex"), (sam, "jo"), (alex, "mika")):
        await introducer.types(f"/intro @noor @{other} {REASON}")
        await page.to_next_event()
    assert sum("would like to introduce you" in card.text for card in noor.cards()) == 3
    await alex.types(f"/intro @noor @ilse {REASON}")
    await page.to_next_event()
    alex.sees("Nobody is asked too often in a week, so Noor Haddad and Ilse Brandt wait their turn")
    assert len(noor.cards()) == 3
    for _ in range(7):
        await page.a_day_on()
    noor.sees("would like to introduce you to Ilse Brandt")


async def test_mika_reads_german(page: Page) -> None:
    """Cards, buttons, dates and forms, each in its reader's language and time."""
    sam, mika, noor = people(page, "sam", "mika", "noor")
    await sam.types("/intro @noor @mika You both map what moves")
    await page.to_next_event()
    noor.sees("would like to introduce you to Mika Sommer")
    card = mika.sees("Sam Rivera", "Noor Haddad", "23. Nov")
    assert "would like" not in card
    [ask] = mika.cards()
    assert ask.keys[0].label == "Ja, stell uns vor"
    assert mika.messages()[0]["at"].endswith("10:00")  # in Berlin
    assert noor.messages()[0]["at"].endswith("04:00")  # in New York
    await mika.presses("later")
    assert mika.form.submit == "Senden"


async def test_intro_alone_opens_the_form(page: Page) -> None:
    """Empty and without a reproach; filled in, it does what the typed line does."""
    [sam] = people(page, "sam")
    await sam.types("/intro")
    assert sam.form.problems == {}
    assert sam.form.options["a"] == ["", "sam", "alex", "jo", "mika", "noor", "ilse"]
    await sam.submits(a="alex", b="jo", reason=REASON, note_a="For Alex alone", open_for="2")
    await page.to_next_event()
    [alex, jo] = people(page, "alex", "jo")
    alex.sees(REASON, "For Alex alone", "Open until: Wed 18 Nov")
    assert "For Alex alone" not in jo.sees(REASON)


async def test_what_is_wrong_comes_back_at_its_field_with_all_that_was_typed(page: Page) -> None:
    """Also line breaks, quotes and angle brackets stay as they were."""
    [sam] = people(page, "sam")
    before = content(page.url)
    await sam.types("/intro")
    note = '"quoted" <textarea>\n\n</textarea>'
    typed: dict[str, str | bool] = {
        "a": "alex",
        "b": "alex",
        "reason": "@jo",
        "note_a": note,
        "note_b": "x" * 501,
        "open_for": "14",
        "introducer_joins": False,
    }
    await sam.submits(**typed)
    assert sam.form.values == typed
    assert sam.form.problems == {
        "": "That is the same person twice; name two different people.",
        "reason": "Say why they should meet, in a few words of your own; "
        "names and links alone aren't a reason.",
        "note_b": "That is 501 characters; 500 fit. Shorten it a little.",
    }
    await sam.submits(b="jo", reason=REASON, note_b="")
    sam.sees("within 20 seconds, I'll ask Alex Moreau and Jo Kim in private.")
    assert content(page.url)["introduction"] != before["introduction"]


async def test_a_typed_line_with_a_mistake_opens_the_form_with_it(page: Page) -> None:
    """Nothing has to be typed twice."""
    [sam] = people(page, "sam")
    await sam.types("/intro @alex You both sail")
    assert sam.form.problems == {"": "Name one more person: an introduction needs two."}
    assert (sam.form.values["a"], sam.form.values["reason"]) == ("alex", "You both sail")


async def test_an_admin_sets_up_and_others_cant(page: Page) -> None:
    """Limits hold at once; what is wrong stands at its field."""
    sam, jo = people(page, "sam", "jo")
    await jo.types("/intro setup")
    jo.sees("Only admins may change this.")
    assert jo.form.action == ""
    await sam.types("/intro setup")
    await sam.presses("setup")
    await sam.submits(max_live="many", time_zone="Mars/Olympus")
    assert sam.form.problems.keys() == {"max_live", "time_zone"}
    assert sam.form.values["max_live"] == "many"
    await sam.submits(max_live="1", time_zone="Europe/Berlin", introducers="admins")
    sam.sees("Saved for everyone here.")
    await jo.types("/intro @alex @noor You both sail")
    jo.sees("Your admins have limited who may introduce")


async def test_lists_help_and_settings(page: Page) -> None:
    """Each is a private answer."""
    sam, alex, _ = await asked(page)
    await sam.types("/intro list")
    sam.sees("Introductions you suggested", "Alex Moreau and Jo Kim: asked")
    await sam.types("/intro help")
    sam.sees("AskFirst asks both sides")
    await alex.types("/INTRO Settings")
    alex.sees("Your settings in Harbor Founders")
    assert [m["kind"] for m in alex.messages()] == ["message", "reply"]
    await alex.presses("language", choice="de")
    await alex.types("/intro settings")
    alex.sees("Deine Einstellungen in Harbor Founders")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("hello", "Only /intro does something here. Try: /intro @alex @jo and why."),
        ("", "Only /intro does something here. Try: /intro @alex @jo and why."),
        (
            "/intro @alex @kim You both sail",
            "There is nobody called 'kim' here; there are @sam, @alex, @jo, @mika, @noor, @ilse.",
        ),
    ],
)
async def test_what_nobody_understands_gets_a_sentence(
    page: Page, line: str, sentence: str
) -> None:
    """And stays in the line that was typed, as the page keeps what is refused."""
    body = {"person": "sam", "delivery": "1", "text": line}
    assert await page.refused("/say", body) == sentence
    assert page.member("sam").messages() == []
