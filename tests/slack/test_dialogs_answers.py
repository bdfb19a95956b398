"""DESIGN.md played on Slack, over both transports: from `/intro` to the open conversation."""

from tests.dialog import REASON, closed
from tests.slack.bench import Harbor, form
from tests.slack.pressing import elements

NEUTRAL = "These two can't be introduced right now. I can't say why;"


async def test_both_say_yes(talk: Harbor) -> None:
    """The whole way, as everybody sees it."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo

    await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await sam.reads("within 20 seconds, I'll ask Alex Moreau and Jo Kim in private.", f"> {REASON}")
    assert sam.buttons == ["Undo"]
    await alex.reads_nothing()

    await talk.wait("20s")
    await sam.reads("I've asked both in private", "Tuesday, November 24, 2026")
    assert "Withdraw" in sam.buttons
    await alex.reads(
        "Sam Rivera would like to introduce you to Jo Kim.",
        f"> {REASON}",
        "If you both say yes, I open a conversation for the three of you.",
        "Open until: Monday, November 23, 2026",
        "your admins installed it",
    )
    assert alex.buttons == [
        "Yes, introduce us",
        "Yes, but later…",
        "No, thanks",
        "Ask Sam Rivera a question…",
        "Not sure yet: ask me on…",
        "Nothing with Sam Rivera",
        "No introductions at all",
        "More…",
    ]

    await alex.clicks("Yes, introduce us")
    await alex.reads("You said yes. Nobody sees it unless Jo Kim says yes too.")
    sam.looks_away()
    jo.looks_away()
    await jo.reads_nothing()

    await jo.clicks("Yes, introduce us")
    for person in (sam, alex, jo):
        await person.reads("Alex Moreau, meet Jo Kim.", f"> {REASON}")
        [conversation] = person.conversations
        assert set(conversation.people) == {sam, alex, jo}
    await alex.sees("You both said yes. Your conversation with Jo Kim is open.")
    await sam.sees("Alex Moreau and Jo Kim both said yes, and their conversation is open.")

    await talk.wait("8d")
    await alex.reads("Did you get to talk with Jo Kim?")
    await alex.clicks("Yes")
    await alex.reads("Good to hear.")
    await jo.clicks("No more of these")
    await jo.reads("Understood, no more of these.")


async def test_a_no_tells_nobody_until_one_lets_it_be_known(talk: Harbor) -> None:
    """The card says so at once, and offers to let Sam know."""
    sam, alex, jo = await talk.asked()
    await alex.clicks("No, thanks")
    await alex.reads("You said no. Nobody is told;", "You can change it until: Monday, November 23")
    assert alex.buttons[:3] == ["Yes after all", "Yes, but later…", "Let Sam Rivera know…"]
    await sam.reads_nothing()
    await jo.reads_nothing()

    await alex.clicks("Let Sam Rivera know…")
    assert form(alex).title == "Tell Sam Rivera"
    await alex.submits(choice="This one isn't for me, but thank you for thinking of me.")
    assert "Sam Rivera is told, and nobody else." in form(alex).text
    await alex.sees(closed("Jo Kim"))
    await sam.reads("Alex Moreau said no and lets you know", "> This one isn't for me")
    await jo.sees(closed("Alex Moreau"))


async def test_a_no_in_own_words(talk: Harbor) -> None:
    """Written instead of chosen."""
    sam, alex, _ = await talk.asked()
    await alex.clicks("No, thanks")
    await alex.clicks("Let Sam Rivera know…")
    await alex.submits(words="Sorry, *no time* <!channel>")
    await sam.reads("> Sorry, *no time* <!channel>")


async def test_a_later_yes_opens_on_its_morning(talk: Harbor) -> None:
    """The date is picked in a form; once both agree, all three know it."""
    sam, alex, jo = await talk.asked()
    await alex.clicks("Yes, but later…")
    assert "The conversation opens on that morning at the earliest" in form(alex).text
    await alex.submits(on=talk.day(3))
    assert alex.form is None
    await alex.sees("opens on Thursday, November 19, 2026 at the earliest.")
    await jo.reads_nothing()

    await jo.clicks("Yes, introduce us")
    await jo.sees("You both said yes. The conversation opens on Thursday, November 19, 2026, 09:00")
    await alex.reads("Jo Kim would like to meet you too.", "Thursday, November 19, 2026, 09:00")
    await sam.reads("Alex Moreau and Jo Kim both said yes. The conversation opens on Thursday")
    assert jo.conversations == []
    await talk.wait("3d")
    assert len(jo.conversations) == 1


async def test_a_date_that_is_wrong_is_said_at_its_field(talk: Harbor) -> None:
    """The form stays open, and a better date is taken."""
    _, alex, _ = await talk.asked()
    await alex.clicks("Yes, but later…")
    await alex.submits(on=talk.day(-1))
    assert form(alex).errors == {"on": "Choose a date in the future."}
    await alex.submits(on=talk.day(90))
    assert form(alex).errors == {"on": "Choose a date within the next 60 days."}
    await alex.submits(on=talk.day(2))
    assert alex.form is None
    await alex.sees("the conversation opens on Wednesday, November 18")


async def test_ask_me_again(talk: Harbor) -> None:
    """The deadline moves for all, without a reason, and a second ask comes on that day."""
    sam, alex, jo = await talk.asked()
    await alex.clicks("Not sure yet: ask me on…")
    assert "everyone gets it: they may then see a later date, without a reason" in form(alex).text
    await alex.submits(on=talk.day(8))
    await alex.sees("You'll be asked again. I ask you on Tuesday, November 24, 2026;")
    await jo.sees("Open until: Tuesday, December 1, 2026")
    await sam.sees("You'll hear by Wednesday, December 2, 2026")
    alex.looks_away()
    await talk.wait("8d")
    await alex.reads("Sam Rivera would like", "You wanted to be asked again.")
    await alex.clicks("Yes, introduce us")
    await jo.clicks("Yes, introduce us")
    assert len(alex.conversations) == 1


async def test_a_question_and_its_one_reply(talk: Harbor) -> None:
    """Passed on through the bot; it is no answer."""
    sam, alex, jo = await talk.asked()
    await alex.clicks("Ask Sam Rivera a question…")
    await alex.submits(words="Which kind of accordion?")
    assert "Passed on." in form(alex).text
    await alex.closes()
    await sam.reads("Alex Moreau has a question about meeting Jo Kim:", "> Which kind of")
    await sam.clicks("Reply…")
    await sam.submits(words="A piano accordion.")
    await sam.sees("You answered:", "> A piano accordion.")
    await alex.reads("Sam Rivera answers your question:", "> A piano accordion.")
    await jo.reads_nothing()


async def test_words_with_a_yes(talk: Harbor) -> None:
    """The other reads them if it opens, and only then."""
    _, alex, jo = await talk.asked()
    await alex.clicks("Yes, introduce us")
    await alex.clicks("Add a few words…")
    await alex.submits(words="I'm in Lisbon until Friday.")
    await alex.sees("If it opens, Jo Kim will read:", "> I'm in Lisbon until Friday.")
    await alex.clicks("Change your words…")
    assert form(alex).fields["words"] == "I'm in Lisbon until Friday."
    await alex.closes()
    await jo.reads_nothing()
    await jo.clicks("Yes, introduce us")
    await jo.reads("Alex Moreau wrote:", "> I'm in Lisbon until Friday.")


async def test_undo(talk: Harbor) -> None:
    """Within the undo time, nobody is asked, and the answer itself changes."""
    await talk.sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await talk.sam.clicks("Undo")
    await talk.sam.sees("Undone. Nobody was asked.")
    assert talk.sam.buttons == []
    await talk.wait("1d")
    await talk.alex.reads_nothing()


async def test_withdraw(talk: Harbor) -> None:
    """From the lasting message: both cards close, with no reason and no new message."""
    sam, alex, jo = await talk.asked()
    await sam.clicks("Withdraw")
    await sam.reads("Withdrawn. It shows as closed now, without a reason.")
    await sam.sees("You withdrew the introduction of Alex Moreau and Jo Kim.")
    for person, other in ((alex, "Jo Kim"), (jo, "Alex Moreau")):
        await person.reads(closed(other))
        await person.reads_nothing()
        assert person.buttons == [
            "Nothing with Sam Rivera",
            "No introductions at all",
            f"Nothing with {other}",
            "Report…",
        ]


async def test_a_lapse(talk: Harbor) -> None:
    """One reminder each, then one message to the introducer, and the cards close."""
    sam, alex, jo = await talk.asked()
    await alex.clicks("Yes, introduce us")
    alex.looks_away()
    await talk.wait("4d")
    await jo.reads("Sam Rivera would like", "A reminder, the only one.")
    await alex.reads_nothing()
    await talk.wait("5d")
    await sam.reads("About Alex Moreau and Jo Kim:", "This one didn't come together.")
    await alex.sees(closed("Jo Kim"))
    await jo.sees(closed("Alex Moreau"))
    assert alex.conversations == []
    await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await sam.reads(NEUTRAL)


async def test_the_introducer_stays_out(talk: Harbor) -> None:
    """As chosen in the form: the two are alone, and the introducer hears of it."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro")
    await sam.submits(a=alex, b=jo, reason=REASON, introducer_joins=False)
    await talk.wait("1m")
    await alex.clicks("Yes, introduce us")
    await jo.clicks("Yes, introduce us")
    [conversation] = alex.conversations
    assert set(conversation.people) == {alex, jo}
    assert sam.conversations == []
    await sam.reads("Both said yes, and their conversation is open. You're not in it")


async def test_i_would_like_to_meet_somebody(talk: Harbor) -> None:
    """The introducer is one of the two: only the other is asked."""
    sam, jo = talk.sam, talk.jo
    await sam.types("/intro", f"@Sam Rivera @Jo Kim {REASON}")
    await talk.wait("1m")
    await sam.reads("I've asked Jo Kim in private.")
    await jo.reads("Sam Rivera would like to meet you.")
    await jo.clicks("Yes, I'd like that")
    [conversation] = jo.conversations
    assert set(conversation.people) == {sam, jo}
    await sam.reads("Sam Rivera, meet Jo Kim")


async def test_nobody_is_asked_too_often(talk: Harbor) -> None:
    """The fourth ask within a week waits for a place; the introducer can withdraw meanwhile."""
    jo = talk.jo
    names = ("Ann One", "Bob Two", "Cat Three", "Dan Four")
    for name in names:
        await talk.someone(name).types("/intro", f"@{name} @Jo Kim {REASON}")
        await talk.wait("1m")
    assert len(talk.sends(jo)) == 3
    dan = talk.someone("Dan Four")
    await dan.reads("Nobody is asked too often in a week, so Jo Kim waits for a turn.")
    assert dan.buttons[0] == "Withdraw"
    await talk.wait("7d")
    await jo.reads("Dan Four would like to meet you.")
    await dan.sees("I've asked Jo Kim in private.")


async def test_an_agreed_date_can_be_moved_or_taken_back(talk: Harbor) -> None:
    """Everyone is on the same page, until the conversation opens."""
    sam, alex, jo = await talk.asked()
    await alex.clicks("Yes, but later…")
    await alex.submits(on=talk.day(3))
    await jo.clicks("Yes, introduce us")
    await jo.clicks("Not before a date…")
    await jo.submits(on=talk.day(5))
    await alex.reads("The conversation opens on Saturday, November 21, 2026, 09:00")
    await sam.sees("The conversation opens on Saturday, November 21, 2026, 09:00")
    await alex.clicks("No after all")
    await alex.reads("Done. The conversation won't open, and nobody is told who changed")
    await jo.sees(closed("Alex Moreau"))
    await sam.reads("This one didn't come together.")
    await talk.wait("6d")
    assert jo.conversations == []


async def test_the_way_into_the_conversation(here: Harbor) -> None:
    """A link to the one that opened; Slack tells of the click, and nothing comes of it."""
    sam, alex, jo = await here.asked()
    for person in (alex, jo):
        await person.clicks("Yes, introduce us")
    for person in (sam, alex, jo):
        [room] = person.conversations
        drawn = [e for m in person.messages for _, e in elements(m.blocks)]
        [link] = {element["url"] for element in drawn if "url" in element}
        assert link == (
            f"https://slack.com/app_redirect?channel={room.id}&team={here.workspace.id}"
        )
    alex.looks_away()
    ack = await alex.clicks("Go to the conversation")
    assert (ack.error, ack.body) == ("", {})
    await alex.reads_nothing()
