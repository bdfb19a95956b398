"""What cards say is so: for each sentence that once wasn't, and whatever somebody answered."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from adapters.slack.render import summary
from bot.domain import days
from bot.domain.effects import EffectKind
from bot.domain.introduction import Answer, Introduction, State
from bot.domain.people import Person, PersonId
from bot.messages.cards import Scene, agreed_card, ask_card, ended_card, requested_card, status_card
from bot.messages.cards.introducer import TELL_CHOICES
from bot.messages.views import Card, Emphasis, Paragraph, Style, Text, as_text
from bot.messages.voice import Voice
from tests.unit.test_cards import ALEX, JO, NOW, SAM, scene

UTC_ZONE = ZoneInfo("UTC")
ENGLISH = Voice("en", UTC_ZONE, "slack")
GERMAN = Voice("de", ZoneInfo("Europe/Berlin"), "slack")
CHRISTMAS = datetime(2026, 12, 26, 9, tzinfo=UTC)


def said(card: Card, voice: Voice = ENGLISH) -> str:
    return as_text(card, voice.write_date)


def where(
    person: Person | None = None, answer: Answer = Answer.NONE, **introduction: object
) -> Scene:
    """Alex has answered so, or is somebody else now; it is open until Monday is over."""
    seen = scene()
    mine = replace(seen.introduction.asks[0], answer=answer)
    if answer is Answer.LATER:
        mine = replace(mine, not_before=CHRISTMAS)
    if answer is Answer.AGAIN:
        mine = replace(mine, again_at=CHRISTMAS)
    asks = (mine, seen.introduction.asks[1])
    deadline = days.closing(NOW + timedelta(days=7), NOW, [UTC_ZONE])
    changed: Introduction = replace(seen.introduction, asks=asks, deadline=deadline)
    changed = replace(changed, **introduction)  # type: ignore[arg-type]
    people = {**seen.people} | ({ALEX: person} if person else {})
    return replace(seen, introduction=changed, people=people)


def alex(**settings: object) -> Person:
    return replace(scene().people[ALEX], **settings)  # type: ignore[arg-type]


def test_the_ask_says_who_why_and_what_follows_and_then_the_rest() -> None:
    """In this order: above the buttons nothing but what somebody in a hurry has to read."""
    card = ask_card(where(), ALEX, ENGLISH)
    assert [as_text(Card((block,)), str) for block in card.blocks] == [
        "Sam Rivera would like to introduce you to Jo Kim.",
        "> They should meet.",
        "If you both say yes, I open a conversation for the three of you.",
    ]
    small = said(Card(card.footer)).split("\n")
    assert small[0] == (
        "No answer needed: unless you both say yes, nobody learns what you chose, or whether you "
        "did. Open until: Mon 23 Nov"
    )
    assert "your admins installed it" in small[1]
    shown = [button for button in card.buttons if button.emphasis is not Emphasis.MORE]
    assert [button.label for button in shown] == [
        "Yes, introduce us",
        "Yes, but later…",
        "No, thanks",
    ]


def test_a_lock_screen_reads_the_question() -> None:
    """Who, whom, the first words of why, and that it can wait; in the reader's language."""
    assert ask_card(where(), ALEX, ENGLISH).preview == (
        "Sam Rivera would like to introduce you to Jo Kim. “They should meet.” No answer needed."
    )
    assert ask_card(where(), ALEX, GERMAN).preview == (
        "Sam Rivera möchte dich mit Jo Kim bekannt machen. „They should meet.“ "
        "Du musst nicht antworten."
    )
    long = where(reason="They " + "really " * 40 + "should meet.")
    assert "really …” No answer needed." in ask_card(long, ALEX, ENGLISH).preview
    reminder = ask_card(where(), ALEX, ENGLISH, EffectKind.REMINDER)
    assert reminder.preview.startswith("Sam Rivera would like")
    assert reminder.preview.endswith("This is the only reminder.")


@pytest.mark.parametrize(
    ("answer", "first"),
    [
        (Answer.YES, "You said yes."),
        (Answer.LATER, "You said yes, but later."),
        (Answer.NO, "You said no."),
        (Answer.AGAIN, "You'll be asked again."),
    ],
)
def test_an_answered_card_begins_with_its_answer(answer: Answer, first: str) -> None:
    """In bold, with the question plain below; no lock screen shows it as a question."""
    card = ask_card(where(answer=answer), ALEX, ENGLISH)
    state, question, *_ = card.blocks
    assert isinstance(state, Paragraph)
    assert state.spans[0] == Text(first, bold=True)
    assert isinstance(question, Paragraph)
    assert question.style is Style.BODY
    assert said(card).split("\n")[1] == "Sam Rivera would like to introduce you to Jo Kim."
    assert card.preview == ""


def test_open_until_a_day_means_its_end() -> None:
    """The machine takes answers until the last second of the day that everybody reads."""
    seen = where()
    assert "Open until: Mon 23 Nov" in said(ask_card(seen, ALEX, ENGLISH))
    assert seen.introduction.takes_answers(datetime(2026, 11, 23, 23, 59, 59, tzinfo=UTC))
    assert not seen.introduction.takes_answers(datetime(2026, 11, 24, tzinfo=UTC))
    assert "You'll hear by Tue 24 Nov." in said(status_card(seen, ENGLISH))


def test_what_is_open_for_less_than_a_day_names_the_time() -> None:
    """There the day alone would promise too much."""
    seen = where(deadline=NOW + timedelta(hours=3))
    assert "Open until: Mon 16 Nov, 12:00" in said(ask_card(seen, ALEX, ENGLISH))
    assert "You'll hear by Mon 16 Nov, 12:00." in said(status_card(seen, ENGLISH))


def test_whose_no_is_told_reads_that_it_is() -> None:
    """Not that nobody learns what they chose."""
    for voice, told in (
        (ENGLISH, "Your no is told to Sam Rivera, as you've set it."),
        (GERMAN, "Ein Nein erfährt Sam Rivera, wie du es eingestellt hast."),
    ):
        text = said(ask_card(where(alex(no_tells_introducer=True)), ALEX, voice), voice)
        assert told in text
        quiet = said(ask_card(where(), ALEX, voice), voice)
        assert told not in quiet
        [promise] = [line for line in quiet.split("\n") if "Mon 23 Nov" in line or "23." in line]
        assert promise not in text


def test_a_pause_beyond_the_end_names_no_day_after_it() -> None:
    """It doesn't stay unanswered until a day on which it is long closed."""
    long = said(ask_card(where(alex(paused_until=CHRISTMAS)), ALEX, ENGLISH))
    assert "26 Dec" not in long
    assert "when the pause ends it is closed" in long
    assert "Open until: Mon 23 Nov" in long
    soon = alex(paused_until=datetime(2026, 11, 20, 9, tzinfo=UTC))
    assert "The pause ends on Fri 20 Nov." in said(ask_card(where(soon), ALEX, ENGLISH))


def test_a_later_date_is_when_it_opens_and_not_the_end_of_asking() -> None:
    """The one in the sentence, the other in the small print."""
    text = said(ask_card(where(answer=Answer.LATER), ALEX, ENGLISH))
    assert "Then the conversation opens on Sat 26 Dec at the earliest." in text
    assert "by Mon 23 Nov" not in text
    assert text.endswith("You can change it until: Mon 23 Nov")


def test_the_way_back_is_no_announcement_that_stays() -> None:
    """Nothing is said to happen in 20 seconds, which would be read for ever."""
    text = said(requested_card(where(), timedelta(seconds=20), ENGLISH))
    assert text.startswith("Unless you undo it within 20 seconds, I'll ask ")


def test_the_introducer_reads_an_agreed_date_once() -> None:
    """In the news of it, and not on the card beside it too."""
    agreed = where(answer=Answer.LATER, state=State.AGREED, opens_at=CHRISTMAS)
    cards = said(status_card(agreed, ENGLISH)), said(agreed_card(agreed, SAM, ENGLISH))
    assert ["26 Dec" in text for text in cards] == [False, True]


@pytest.mark.parametrize("choice", TELL_CHOICES)
def test_nobody_says_what_they_havent_said(choice: str) -> None:
    """The introducer reads the fact, and then the very words."""
    params = {"why": "told", "party": str(ALEX), "choice": choice, "words": ""}
    text = said(ended_card(where(state=State.TOLD), params, ENGLISH))
    assert "Alex Moreau said no and lets you know:\n> " in text
    assert "thanks you" not in text
    assert "Jo Kim isn't told, and only reads that it is closed." in text


@pytest.mark.parametrize("answer", [*Answer])
def test_a_notification_names_days_as_its_reader_does(answer: Answer) -> None:
    """In their language and time zone; nobody reads ISO or UTC, nor hears it read out."""
    everything = (
        ask_card(where(answer=answer), ALEX, GERMAN),
        ask_card(where(alex(paused_until=CHRISTMAS), answer), ALEX, GERMAN),
        ask_card(where(deadline=NOW + timedelta(hours=3)), ALEX, GERMAN),
        status_card(where(), GERMAN),
        agreed_card(where(answer=answer, state=State.AGREED, opens_at=CHRISTMAS), ALEX, GERMAN),
    )
    texts = [summary(card) for card in everything]
    assert not any(re.search(r"\d{4}-\d\d|UTC| Nov\b", text) for text in texts)
    assert "Bis Dienstag, 24. November hörst du von mir." in texts[3]
    assert "26. Dezember um 10:00 Uhr" in texts[4]


def cards(seen: Scene) -> Iterator[tuple[PersonId, Card]]:
    """All that others than Alex have of it."""
    yield SAM, status_card(seen, ENGLISH)
    for kind in (EffectKind.ASK, EffectKind.REMINDER, EffectKind.SECOND_ASK):
        yield JO, ask_card(seen, JO, ENGLISH, kind)


@pytest.mark.parametrize("answer", [*Answer])
def test_nothing_that_others_are_notified_of_tells_of_an_answer(answer: Answer) -> None:
    """Neither the words on a lock screen nor the small print."""
    assert list(cards(where(answer=answer))) == list(cards(where()))
