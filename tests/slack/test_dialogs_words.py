"""What people type: plain phrasing, emoji, mentions within it; and none of it is lost."""

import pytest

from tests.dialog import REASON
from tests.matrix import sampled
from tests.slack.bench import Harbor, form
from tests.slack.people import Person

NEUTRAL = "These two can't be introduced right now. I can't say why;"
OUT = "No introductions at all"


async def asked_with(talk: Harbor, words: str) -> str:
    """What Jo reads of a request that was typed so."""
    await talk.sam.types("/intro", words)
    await talk.sam.reads("within 20 seconds, I'll ask Alex Moreau and Jo Kim in private.")
    await talk.wait("1m")
    return await talk.jo.reads("would like to introduce you to Alex Moreau")


@pytest.mark.parametrize(
    ("typed", "quoted"),
    sampled(
        [
            ("@Alex Moreau and @Jo Kim: you both sail", "you both sail"),
            ("@Alex Moreau, @Jo Kim, because you both sail", "because you both sail"),
            ("introduce @Alex Moreau to @Jo Kim because you both sail", "because you both sail"),
            ("Stell @Alex Moreau und @Jo Kim vor: ihr segelt", "ihr segelt"),
            ("@Alex Moreau @Jo Kim you both worked with @Kim Lee", "you both worked with @Kim Lee"),
            (
                "@Alex Moreau @Jo Kim 🎸 and ⛵, 👋🏽",
                "[emoji guitar] and [emoji boat], [emoji wave]",
            ),
            ("@Alex Moreau @Jo Kim meet at 10:30:45", "meet at 10:30:45"),
        ],
        lambda typed, quoted: "worked with" in typed or "[emoji" in quoted,
    ),
)
async def test_both_read_what_was_meant(here: Harbor, typed: str, quoted: str) -> None:
    """And the writer has read it before: the quote stands below Undo."""
    here.someone("Kim Lee")
    read = await asked_with(here, typed)
    assert f"> {quoted}\n" in read
    assert f"> {quoted}" in here.sam.text(here.sam.messages[-1])


@pytest.mark.exhaustive
async def test_an_emoji_is_an_element_of_its_own(here: Harbor) -> None:
    """In a `text` element it would be letters (slackapi/bolt-js#1469, stablyai/agent-slack#90)."""
    await asked_with(here, "@Alex Moreau @Jo Kim Say 👋🏽 to each other")
    blocks = here.jo.messages[-1].blocks
    [quote] = [e for b in blocks for e in b.get("elements", ()) if e["type"] == "rich_text_quote"]
    assert {"type": "emoji", "name": "wave"} in quote["elements"]
    assert "skin-tone" not in str(quote)


@pytest.mark.exhaustive
async def test_a_channel_without_a_name(here: Harbor) -> None:
    """Slack sends `<#C0123|>` of a private one: nobody reads that."""
    body_text = "@Alex Moreau @Jo Kim you both are in "
    here.slack.escapes["#secret"] = "<#C0123ABC|>"
    assert "> you both are in #channel\n" in await asked_with(here, f"{body_text}#secret")


def quoted_or_kept(person: Person, words: str) -> bool:
    """Whether the form opened with these words, or they are quoted to whoever wrote them."""
    if person.form and person.form.fields:
        return bool(person.form.fields["reason"] == words)
    shown = person.form.text if person.form else person.text(person.messages[-1])
    return f"> {words}" in shown


@pytest.mark.parametrize(
    "who", sampled(["@Robbie", "@Uma Gone", "@Jo Kim", "@Cleo Far"], lambda who: who == "@Jo Kim")
)
async def test_words_about_people_who_cant_be_introduced_are_kept(here: Harbor, who: str) -> None:
    """A bot, somebody inactive, the same person twice, an obstacle: the form has them."""
    here.someone("Robbie", is_bot=True)
    here.someone("Uma Gone", deactivated=True)
    here.someone("Cleo Far", stranger=True)
    await here.sam.types("/intro", f"{who} @Jo Kim {REASON}")
    assert quoted_or_kept(here.sam, REASON)
    await here.sam.submits(a=here.alex, b=here.jo)
    await here.wait("1m")
    await here.jo.reads(f"> {REASON}")


async def test_words_that_were_refused_are_quoted(talk: Harbor) -> None:
    """A live pair, and an own limit: typed, and in the form."""
    sam, alex, jo = await talk.asked()
    await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await sam.reads(NEUTRAL, f"> {REASON}")
    await sam.types("/intro")
    await sam.submits(a=alex, b=jo, reason=REASON, note_a="Jo is shy.")
    assert NEUTRAL in form(sam).text
    assert f"> {REASON}" in form(sam).text
    assert "> Jo is shy." in form(sam).text


@pytest.mark.exhaustive
async def test_words_of_who_may_not_introduce_are_quoted(here: Harbor) -> None:
    await here.sam.types("/intro setup")
    await here.sam.clicks("Who, how often, language…")
    await here.sam.submits(introducers="Only admins")
    await here.jo.types("/intro", f"@Sam Rivera @Alex Moreau {REASON}")
    await here.jo.reads("Your admins have limited who may introduce people here.", f"> {REASON}")


# Shortcuts.


async def test_a_shortcut_on_somebodys_message(talk: Harbor) -> None:
    """Its author is the first person, and nothing is wrong with the form yet."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.uses_message_shortcut("introduce_author", alex)
    assert form(sam).title == "Introduce two people"
    assert form(sam).fields["a"] == alex.id
    assert "Name one more person" not in form(sam).text
    await sam.submits(b=jo, reason=REASON)
    await talk.wait("1m")
    await talk.at_home(jo).reads("would like to introduce you to Alex Moreau", f"> {REASON}")


@pytest.mark.parametrize(
    "who", sampled(["a bot", "oneself", "somebody gone"], lambda who: who == "oneself")
)
async def test_a_shortcut_on_another_message_is_refused_calmly(here: Harbor, who: str) -> None:
    author, said = {
        "a bot": (here.someone("Robbie", is_bot=True), "A bot wrote this message"),
        "oneself": (here.sam, "This message is your own."),
        "somebody gone": (here.someone("Uma Gone", deactivated=True), "isn't active here any more"),
    }[who]
    await here.sam.uses_message_shortcut("introduce_author", author)
    assert said in form(here.sam).text
    assert form(here.sam).fields == {}


# A form that is sent again.


async def test_a_form_that_is_sent_again_after_trouble(talk: Harbor) -> None:
    """Its view is the same and its trigger is another: what the first one did is shown."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro")
    view = sam.modals[-1]
    await sam.submits(a=alex, b=jo, reason=REASON)
    talk.slack.forgets(sam, view)
    await sam.submits(a=alex, b=jo, reason=REASON)
    assert "within 20 seconds, I'll ask Alex Moreau and Jo Kim in private." in form(sam).text
    await talk.wait("1m")
    assert len(talk.sends(alex)) == 1


@pytest.mark.exhaustive
async def test_a_question_that_is_sent_again_after_trouble(talk: Harbor) -> None:
    """It is passed on once; another one, after the first was found wrong, is passed on."""
    sam, alex, _ = await talk.asked()
    await alex.clicks("Ask Sam Rivera a question…")
    view = alex.modals[-1]
    await alex.submits(words=" ")
    await alex.submits(words="When do you sail?")
    talk.slack.forgets(alex, view)
    await alex.submits(words="When do you sail?")
    await talk.wait("1m")
    assert sum("When do you sail?" in text for text in sam.news) == 1
