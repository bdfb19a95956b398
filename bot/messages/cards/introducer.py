"""What the introducer reads: that both were asked, a question, the date, how it ended."""

from collections.abc import Mapping
from datetime import timedelta

from bot.domain.effects import EndReason, Param
from bot.domain.introduction import Question, State
from bot.domain.people import PersonId
from bot.messages.actions import Action
from bot.messages.cards.scene import Scene, question_news_card, way_in, withdraw_button
from bot.messages.views import Block, Card, Emphasis, Paragraph, Quote
from bot.messages.voice import Voice

#: The ready-made sentences for a no that the introducer may know; part of the message keys.
TELL_CHOICES = ("not-now", "not-for-me")


def status_card(scene: Scene, voice: Voice) -> Card:
    """Tell the introducer that both were asked, or where it stands now."""
    introduction, people = scene.introduction, {"a": scene.a, "b": scene.b}
    other, quote = scene.people[introduction.asked[-1]], Quote(introduction.reason)
    by = scene.heard_by(voice)
    asked = voice.paragraph(scene.fitting("asked"), deadline=by, other=other, **people)
    offer = (withdraw_button(scene, voice),)
    asking = Card((asked, quote), offer)
    match introduction.state:
        case State.ASKING:
            return asking
        case State.AGREED | State.OPENING:
            # The date stands in the message that both agreed, see `agreed_card`.
            told = voice.paragraph(scene.fitting("status-agreed"), other=other, **people)
            agreed = introduction.state is State.AGREED
            return Card((told, quote), offer if agreed else (), asking)
        case State.OPENED:
            opened = voice.paragraph(scene.fitting("status-opened"), other=other, **people)
            return Card((opened,), way_in=way_in(scene, introduction.introducer, voice))
        case State.WITHDRAWN:
            return Card(
                (voice.paragraph(scene.fitting("status-withdrawn"), other=other, **people),)
            )
        case _:
            return Card((voice.paragraph(scene.fitting("status-closed"), other=other, **people),))


def queued_card(scene: Scene, voice: Voice) -> Card:
    """Tell the introducer that it waits for a slot; afterwards, that it no longer does."""
    people = {"a": scene.a, "b": scene.b}
    if scene.introduction.state is not State.WAITING:
        return Card((voice.paragraph("queued-past", **people),))
    latest = scene.introduction.gives_up_at
    other = scene.people[scene.introduction.asked[-1]]
    told = voice.paragraph(scene.fitting("queued"), latest=latest, other=other, **people)
    return Card((told, Quote(scene.introduction.reason)), (withdraw_button(scene, voice),))


def requested_card(scene: Scene, undo_for: timedelta, voice: Voice) -> Card:
    """Answer `/intro` at once: what will happen, and the way back while there is one."""
    seconds = round(undo_for.total_seconds())
    key = scene.fitting("requested" if seconds else "requested-now")
    other = scene.people[scene.introduction.asked[-1]]
    told = voice.paragraph(key, seconds=seconds, a=scene.a, b=scene.b, other=other)
    undo = voice.button(Action.UNDO, scene.introduction.id)
    return Card((told, Quote(scene.introduction.reason)), (undo,) if seconds else ())


def _pair(scene: Scene, voice: Voice) -> Paragraph:
    other = scene.people[scene.introduction.asked[-1]]
    return voice.note(scene.fitting("ended-pair"), a=scene.a, b=scene.b, other=other)


def ended_card(scene: Scene, params: Mapping[str, str], voice: Voice) -> Card:
    """Tell the introducer how it ended."""
    pair = _pair(scene, voice)
    match EndReason(params[Param.WHY]):
        case EndReason.RELEASE_REFUSED:
            return Card((pair, voice.paragraph("neutral")))
        case EndReason.WAITED_TOO_LONG:
            return Card((pair, voice.paragraph(scene.unless_asked_for("ended-waited"))))
        case EndReason.REQUEST_WITHDRAWN:
            return Card((pair, voice.paragraph("ended-request-withdrawn")))
        case EndReason.TOLD:
            return _told(scene, params, voice)
        case _:
            return Card((pair, voice.paragraph(scene.fitting(f"ended-{scene.introduction.state}"))))


def _told(scene: Scene, params: Mapping[str, str], voice: Voice) -> Card:
    party, pair = scene.people[PersonId(int(params[Param.PARTY]))], _pair(scene, voice)
    if party.forgotten:  # what they said was erased with them
        return Card((pair, voice.paragraph(scene.fitting("ended-lapsed"))))
    words = params[Param.WORDS] or voice.say(f"tell-{params[Param.CHOICE]}")
    told: tuple[Block, ...] = (pair, voice.paragraph("ended-told", party=party), Quote(words))
    news = Card((pair, voice.paragraph("public-news")))
    if not scene.by_one_of_them:
        note = scene.unless_asked_for("ended-told-note")
        told = (*told, voice.note(note, other=scene.other(party.id)))
    return Card(told, public_card=news)


def question_card(scene: Scene, question: Question, voice: Voice) -> Card:
    """Pass a party's question on to the introducer; once answered, show the reply."""
    person, other = scene.people[question.party], scene.other(question.party)
    public_card = question_news_card(question, voice)
    if not scene.introduction.live:
        closed = Card((voice.paragraph("public-news"),))
        over = voice.paragraph(scene.fitting("question-closed"), a=scene.a, b=scene.b, other=other)
        return Card((over,), public_card=closed)
    title = voice.title(scene.fitting("question-title"), party=person, other=other)
    if question.reply is not None:
        replied = voice.note("question-replied")
        blocks = (title, Quote(question.words), replied, Quote(question.reply))
        report = voice.button(Action.REPORT, question.id, Emphasis.MORE)
        return Card(blocks, (report,), public_card)
    note = voice.note("question-note", party=person)
    report = voice.button(Action.REPORT, question.id, Emphasis.MORE)
    buttons = (voice.button(Action.REPLY, question.id, Emphasis.PRIMARY), report)
    return Card((title, Quote(question.words), note), buttons, public_card)
