"""What a party reads: the ask and what becomes of it, the passed-on reply, the follow-up.

What a card shows depends on its reader's own answer and settings, the deadline, and whether both
said yes or it ended; never on the other's answer alone (promises 2 and 3).
"""

from dataclasses import replace
from datetime import datetime

from bot.domain.effects import EffectKind
from bot.domain.introduction import Answer, Ask, Question, State
from bot.domain.people import Person, PersonId
from bot.messages.actions import Action, Target
from bot.messages.cards.scene import Scene, agreed_paragraph, question_news_card
from bot.messages.views import Block, Button, Card, Emphasis, Foreign, Paragraph, Quote
from bot.messages.voice import Voice


def ask_card(
    scene: Scene, party: PersonId, voice: Voice, kind: EffectKind = EffectKind.ASK
) -> Card:
    """Ask a party, or show where their ask stands now."""
    public_voice = _public_voice(scene, party, voice)
    if not scene.introduction.live:
        neutral = Card((_closed(scene, party, public_voice),))
        return Card((_closing(scene, party, voice),), public_card=neutral)
    ask = scene.introduction.ask_of(party)
    blocks = [*_question(scene, ask, voice, kind), *_standing(scene, ask, voice)]
    public_card = _public_ask_card(scene, ask, public_voice, kind)
    return Card(tuple(blocks), _ask_buttons(scene, ask, voice), public_card)


def _public_voice(scene: Scene, party: PersonId, voice: Voice) -> Voice:
    """Speak the language that was chosen, else the workspace's, for what others can read too.

    The reader's last seen language may have come with a click, and would show it (promise 2).
    """
    facts, chosen = scene.workspace.facts, scene.people[party].locale
    locale = chosen or scene.workspace.locale or facts.locale or voice.locale
    return replace(voice, locale=locale)


def _public_ask_card(scene: Scene, ask: Ask, voice: Voice, kind: EffectKind) -> Card:
    """Ask as if nobody had answered yet, where others than the party can look in.

    A reminder shows nothing there: it goes only to those who haven't answered.
    """
    if kind is EffectKind.REMINDER:
        return Card(())
    deadline = scene.introduction.deadline or scene.now
    blocks = [
        *_question(scene, ask, voice, EffectKind.ASK),
        *_how_it_works(scene, deadline, voice),
        *first_ask(scene, voice),
        voice.note("public-note"),
    ]
    offers = (
        voice.button(Action.YES, ask.id, Emphasis.PRIMARY, scene.fitting("button-yes")),
        voice.button(Action.LATER, ask.id),
        voice.button(Action.NO, ask.id),
    )
    actions = (Action.QUESTION, Action.AGAIN, Action.BLOCK, Action.OPT_OUT, Action.REPORT)
    more = (voice.button(action, ask.id, Emphasis.MORE) for action in actions)
    return Card(tuple(blocks), (*offers, *more))


def _question(scene: Scene, ask: Ask, voice: Voice, kind: EffectKind) -> list[Block]:
    lead = {EffectKind.REMINDER: "reminder-title", EffectKind.SECOND_ASK: "second-title"}
    name = scene.workspace.facts.name
    title = voice.title(
        scene.fitting(lead.get(kind, "ask-title")),
        introducer=scene.introducer,
        workspace=Foreign(name),
        named=len(name),
        other=scene.other(ask.party),
    )
    blocks: list[Block] = [title, Quote(scene.introduction.reason)]
    if ask.note:
        blocks += [voice.note("ask-note"), Quote(ask.note)]
    return blocks


def _standing(scene: Scene, ask: Ask, voice: Voice) -> list[Block]:
    deadline = scene.introduction.deadline or scene.now
    person, other = scene.people[ask.party], scene.other(ask.party)
    if not person.may_be_asked_by(scene.introduction.introducer, scene.now):
        return [_away(person, scene, voice)]
    if scene.introduction.state in (State.AGREED, State.OPENING):
        return [
            agreed_paragraph(scene, voice, "agreed-date", "agreed-now"),
            *_own_words(ask, other, voice),
        ]
    asked_again = ask.again_at is not None and ask.again_at <= scene.now
    if ask.answer is Answer.NONE or (ask.answer is Answer.AGAIN and asked_again):
        return _how(scene, person, deadline, voice)
    date = ask.again_at if ask.answer is Answer.AGAIN else ask.not_before
    standing = voice.paragraph(
        f"answered-{ask.answer}", other=other, deadline=deadline, date=date or scene.now
    )
    return [standing, *_own_words(ask, other, voice)]


def _how(scene: Scene, person: Person, deadline: datetime, voice: Voice) -> list[Block]:
    blocks = _how_it_works(scene, deadline, voice)
    if person.no_tells_introducer:
        blocks.append(voice.note("ask-no-tells-introducer", introducer=scene.introducer))
    if not person.asked_before:
        blocks += first_ask(scene, voice, person)
    return blocks


def first_ask(scene: Scene, voice: Voice, reader: Person | None = None) -> list[Paragraph]:
    """Say once what this is, who installed it, how to end it for good, and who runs it."""
    installer = scene.installer
    named = installer is not None and installer.facts.name and installer != reader
    who = {"installer": installer} if named else {}
    key = "ask-first-by" if named else "ask-first"
    return [voice.note(key, **who), *scene.operator.notes(voice)]


def _how_it_works(scene: Scene, deadline: datetime, voice: Voice) -> list[Block]:
    key = "ask-how" if scene.introduction.introducer_joins else "ask-how-without"
    key = "ask-how-self" if scene.by_one_of_them else key
    return [voice.paragraph(key, introducer=scene.introducer, deadline=deadline)]


def _away(person: Person, scene: Scene, voice: Voice) -> Paragraph:
    if not person.present:
        return voice.paragraph("lift-away")
    if person.paused(scene.now) and not person.opted_out and person.paused_until:
        return voice.paragraph("answered-paused", date=person.paused_until)
    if not person.opted_out and scene.introduction.introducer in person.blocked:
        return voice.paragraph("answered-blocked", introducer=scene.introducer)
    return voice.paragraph("answered-left")


def _own_words(ask: Ask, other: Person, voice: Voice) -> list[Block]:
    return [voice.note("answered-words", other=other), Quote(ask.words)] if ask.words else []


def _closing(scene: Scene, party: PersonId, voice: Voice) -> Paragraph:
    """Close a party's card, in the same words for every end but `opened` (promise 6)."""
    if scene.introduction.state is State.OPENED:
        return voice.paragraph("closed-opened", other=scene.other(party))
    return _closed(scene, party, voice)


def _closed(scene: Scene, party: PersonId, voice: Voice) -> Paragraph:
    other = scene.other(party)
    return voice.paragraph(scene.fitting("closed"), introducer=scene.introducer, other=other)


def _ask_buttons(scene: Scene, ask: Ask, voice: Voice) -> tuple[Button, ...]:
    """Offer what a party can do now."""
    if scene.introduction.state is State.OPENING:
        return ()
    person = scene.people[ask.party]
    if not person.may_be_asked_by(scene.introduction.introducer, scene.now):
        return _lift_buttons(person, ask, scene, voice)
    offers = [
        voice.button(Action.YES, ask.id, emphasis, label) for emphasis, label in _yes(scene, ask)
    ]
    if ask.answer in (Answer.YES, Answer.LATER):
        label = "button-words-change" if ask.words else "button-words"
        offers.append(voice.button(Action.WORDS, ask.id, label=label))
    later = "button-later-other" if ask.answer is Answer.LATER else "button-later"
    offer = voice.button(Action.LATER, ask.id, label=later)
    offers.append(replace(offer, today=voice.today(scene.now)))
    return (*offers, *_no_buttons(scene, ask, voice), *_more_buttons(scene, ask, voice))


def _yes(scene: Scene, ask: Ask) -> list[tuple[Emphasis, str]]:
    match ask.answer:
        case Answer.YES:
            return []
        case Answer.LATER:
            return [(Emphasis.PLAIN, "button-yes-now")]
        case Answer.NO:
            return [(Emphasis.PLAIN, "button-yes-after-all")]
        case _:
            return [(Emphasis.PRIMARY, scene.fitting("button-yes"))]


def _no_buttons(scene: Scene, ask: Ask, voice: Voice) -> list[Button]:
    if ask.answer is Answer.NO:
        return [voice.button(Action.TELL, ask.id, introducer=scene.introducer)]
    said_yes = ask.answer in (Answer.YES, Answer.LATER)
    label = "button-no-after-all" if said_yes else "button-no"
    return [voice.button(Action.NO, ask.id, label=label)]


def _more_buttons(scene: Scene, ask: Ask, voice: Voice) -> list[Button]:
    actions = [Action.QUESTION, Action.AGAIN, Action.BLOCK, Action.OPT_OUT, Action.REPORT]
    if ask.again_at is not None or scene.introduction.state is State.AGREED:
        actions.remove(Action.AGAIN)
    return [voice.button(action, ask.id, Emphasis.MORE) for action in actions]


def _lift_buttons(person: Person, ask: Ask, scene: Scene, voice: Voice) -> tuple[Button, ...]:
    report = voice.button(Action.REPORT, ask.id, Emphasis.MORE)
    if person.opted_out:
        return (voice.button(Action.OPT_IN, Target.CARD), report)
    if person.paused(scene.now):
        return (voice.button(Action.RESUME, Target.CARD), report)
    return (voice.button(Action.SETTINGS, Target.CARD), report)


def follow_up_card(scene: Scene, party: PersonId, voice: Voice) -> Card:
    """Ask a party whether they got to talk."""
    ask = scene.introduction.ask_of(party)
    actions = (Action.TALKED, Action.NOT_YET, Action.NO_FOLLOW_UPS)
    return Card(
        (
            voice.title("followup-title", other=scene.other(party)),
            voice.note("followup-note"),
        ),
        tuple(voice.button(action, ask.id) for action in actions),
    )


def reply_card(scene: Scene, question: Question, voice: Voice) -> Card:
    """Pass the introducer's reply on to the party who asked."""
    title = voice.title("reply-title", introducer=scene.introducer)
    return Card(
        (title, Quote(question.reply or ""), voice.note("reply-yours"), Quote(question.words)),
        public_card=question_news_card(question, voice),
    )
