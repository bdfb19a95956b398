"""The follow-up, as its reader has answered it, and the thanks that may come of it.

What a follow-up shows depends on its reader's own answer alone, never on the other's.
"""

from collections.abc import Iterator
from datetime import datetime

from bot.domain.follow_up import OWN_WORDS, FollowUp, Talk
from bot.domain.people import Person
from bot.messages.actions import Action
from bot.messages.cards.scene import Scene
from bot.messages.views import Block, Button, Card, Emphasis, Paragraph, Quote
from bot.messages.voice import Voice

#: The ready-made sentences of thanks; part of the message keys.
THANKS_CHOICES = ("conversation", "thinking")


def follow_up_card(scene: Scene, own: FollowUp, until: datetime, voice: Voice) -> Card:
    """Ask a party whether they got to talk, or show what they answered.

    `until` is the instant before which "still" counts.
    """
    match own.answer:
        case Talk.STILL | Talk.BOTH:
            return _still(scene, own, until, voice)
        case Talk.TALKED:
            return _talked(scene, own, voice)
    ask, in_time = scene.introduction.ask_of(own.party), scene.now < until
    actions = [Action.TALKED, *([Action.STILL] if in_time else []), Action.NO_FOLLOW_UPS]
    how = voice.note("followup-how-late")
    if in_time:
        how = voice.note("followup-how", deadline=voice.last_day(until))
    buttons = tuple(voice.button(action, ask.id) for action in actions)
    title = voice.title("followup-title", other=scene.other(own.party))
    return Card((title,), buttons, footer=(how,), locale=voice.locale)


def _still(scene: Scene, own: FollowUp, until: datetime, voice: Voice) -> Card:
    """Say that they'd still like to; the same whether the other has said so too."""
    ask, other = scene.introduction.ask_of(own.party), scene.other(own.party)
    state = voice.state("state-still", other=other, deadline=voice.last_day(until))
    buttons = (
        voice.button(Action.TALKED, ask.id, label="button-talked-since"),
        voice.button(Action.NO_FOLLOW_UPS, ask.id),
    )
    return Card((state,), buttons, locale=voice.locale)


def _talked(scene: Scene, own: FollowUp, voice: Voice) -> Card:
    """Offer what may follow from a yes: thanks, and that the introducer may know."""
    person, introducer = scene.people[own.party], scene.introducer
    blocks: list[Block] = [voice.state("state-talked")]
    if own.thanked:
        blocks.append(voice.paragraph("followup-thanked", introducer=introducer))
        blocks += [Quote(words) for words in [_words(own, voice)] if words]
    if not may_thank(scene, person):
        return Card(tuple(blocks), locale=voice.locale)
    buttons, footer = tuple(_offers(scene, own, voice)), _box_note(scene, own, voice)
    return Card(tuple(blocks), buttons, footer=footer, locale=voice.locale)


def _offers(scene: Scene, own: FollowUp, voice: Voice) -> Iterator[Button]:
    ask, introducer = scene.introduction.ask_of(own.party), scene.introducer
    if not own.thanked:
        yield voice.button(Action.THANK, ask.id, introducer=introducer)
    box = Action.MAY_NOT_KNOW if own.may_know else Action.MAY_KNOW
    yield voice.button(box, ask.id, introducer=introducer)


def _box_note(scene: Scene, own: FollowUp, voice: Voice) -> tuple[Paragraph, ...]:
    other = scene.other(own.party)
    return (voice.note("followup-may-know", introducer=scene.introducer, other=other),)


def may_thank(scene: Scene, party: Person) -> bool:
    """Tell whether there is an introducer to thank: somebody else, and nobody they'd rather not."""
    introducer = scene.introducer
    return not scene.by_one_of_them and introducer.present and introducer.id not in party.blocked


def _words(given: FollowUp, voice: Voice) -> str:
    return given.words if given.choice == OWN_WORDS else voice.say(f"thanks-{given.choice}")


def thanks_card(scene: Scene, given: FollowUp, voice: Voice) -> Card | None:
    """Pass a party's thanks on to the introducer; None once there are no words of it left."""
    party, words = scene.people[given.party], _words(given, voice) if given.thanked else ""
    if not words or party.forgotten or party.id in scene.introducer.blocked:
        return None
    title = voice.title("thanks-title", party=party, other=scene.other(party.id))
    ask = scene.introduction.ask_of(party.id)
    report = voice.button(Action.REPORT, ask.id, Emphasis.MORE)
    news = voice.button(Action.READ_THANKS, ask.id)
    public = Card((voice.paragraph("public-news"),), (news,))
    blocks = (title, Quote(words), voice.note("thanks-note"))
    return Card(blocks, (report,), public, locale=voice.locale)
