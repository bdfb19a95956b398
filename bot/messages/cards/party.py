"""What a party reads: the ask and what becomes of it, and the passed-on reply.

What a card shows depends on its reader's own answer and settings, the deadline, and whether both
said yes or it ended; never on the other's answer alone (promises 2 and 3).
"""

from dataclasses import replace

from bot.domain.effects import EffectKind
from bot.domain.introduction import Answer, Ask, Question, State
from bot.domain.people import Person, PersonId
from bot.messages.actions import Action, Target
from bot.messages.cards.scene import Scene, about, opening_time, question_news_card, way_in
from bot.messages.cards.ways_out import every_way_out, ways_out
from bot.messages.isolation import isolated
from bot.messages.views import (
    Block,
    Button,
    Card,
    Emphasis,
    Foreign,
    Paragraph,
    Quote,
    Spans,
    Style,
    When,
    first_words,
    spans_text,
)
from bot.messages.voice import Voice

#: Where a private message stands in its workspace; elsewhere the ask has to name it.
_SHOW_THEIR_WORKSPACE = frozenset({"slack", "playground", "terminal"})
_PREVIEWS = {
    EffectKind.REMINDER: "preview-ask-reminder",
    EffectKind.SECOND_ASK: "preview-ask-second",
}


def ask_card(
    scene: Scene, party: PersonId, voice: Voice, kind: EffectKind = EffectKind.ASK
) -> Card:
    """Ask a party, or show where their ask stands now."""
    public_voice = _public_voice(scene, party, voice)
    ask = scene.introduction.ask_of(party)
    if not scene.introduction.live:
        out = every_way_out(scene, ask, public_voice)
        neutral = Card((_closed(scene, party, public_voice),), out)
        closing, out = _closing(scene, party, voice), ways_out(scene, ask, voice)
        return replace(closing, buttons=out, public_card=neutral)
    waits = scene.waits_for(party)
    card = _asking(scene, ask, voice, kind) if waits else _answered(scene, ask, voice)
    return replace(card, public_card=_public_ask_card(scene, ask, public_voice, kind))


def _asking(scene: Scene, ask: Ask, voice: Voice, kind: EffectKind) -> Card:
    """Ask: who, whom and why; what a yes leads to; the buttons; and then the small print."""
    title = _title(scene, ask, voice)
    blocks = (Paragraph(title, Style.TITLE), *_reasons(scene, ask, voice), _how(scene, voice))
    quiet = _quiet(scene, scene.people[ask.party], voice)
    footer = (*_occasion(kind, voice), quiet, *_first_time(scene, ask, voice))
    preview = _preview(title, scene.introduction.reason, _PREVIEWS.get(kind, "preview-ask"), voice)
    return Card(blocks, _ask_buttons(scene, ask, voice), footer=footer, preview=preview)


def _answered(scene: Scene, ask: Ask, voice: Voice) -> Card:
    """Begin with how it stands, so that it can't be taken for a question any more."""
    asked = Paragraph(_title(scene, ask, voice))
    own_words = _own_words(ask, scene.other(ask.party), voice)
    blocks = (*_state(scene, ask, voice), asked, *_reasons(scene, ask, voice), *own_words)
    card = Card(blocks, _ask_buttons(scene, ask, voice), footer=_changeable(scene, ask, voice))
    return card if ask.standing_until is None else _arrived_answered(card, scene, ask, voice)


def _arrived_answered(card: Card, scene: Scene, ask: Ask, voice: Voice) -> Card:
    """Add what an ask says that nobody has to answer: it may be the first they see of it."""
    title, person = _title(scene, ask, voice), scene.people[ask.party]
    how = (_how(scene, voice),) if scene.introduction.state is State.ASKING else ()
    told = [voice.note("ask-standing-told", introducer=scene.introducer)]
    footer = (*card.footer, *(told if person.no_tells_introducer else ()))
    return replace(
        card,
        blocks=(*card.blocks, *how),
        footer=(*footer, *_first_time(scene, ask, voice)),
        preview=_preview(title, scene.introduction.reason, "preview-ask-standing", voice),
    )


def _public_voice(scene: Scene, party: PersonId, voice: Voice) -> Voice:
    """Speak the language that was chosen, else the workspace's, for what others can read too.

    The reader's last seen language and zone may have come with a click, and would show it
    (promise 2).
    """
    facts, chosen = scene.workspace.facts, scene.people[party].locale
    locale = chosen or scene.workspace.locale or facts.locale or voice.locale
    return replace(voice, locale=locale, zone_known=False)


def _public_ask_card(scene: Scene, ask: Ask, voice: Voice, kind: EffectKind) -> Card:
    """Ask as if nobody had answered yet, where others than the party can look in.

    A reminder shows nothing there: it goes only to those who haven't answered.
    """
    if kind is EffectKind.REMINDER:
        return Card(())
    title = _title(scene, ask, voice)
    blocks = (Paragraph(title, Style.TITLE), *_reasons(scene, ask, voice), _how(scene, voice))
    offers = (
        voice.button(Action.YES, ask.id, Emphasis.PRIMARY, scene.fitting("button-yes")),
        voice.button(Action.LATER, ask.id),
        voice.button(Action.NO, ask.id),
    )
    more = (_more_button(each, scene, ask, voice) for each in (Action.QUESTION, Action.AGAIN))
    out = every_way_out(scene, ask, voice)
    quiet = voice.note(scene.fitting("ask-quiet"), deadline=scene.open_until(voice))
    footer = (quiet, *first_ask(scene, voice), voice.note("public-note"))
    preview = _preview(title, scene.introduction.reason, "preview-ask", voice)
    return Card(blocks, (*offers, *more, *out), footer=footer, preview=preview)


def _title(scene: Scene, ask: Ask, voice: Voice) -> Spans:
    name = "" if voice.platform in _SHOW_THEIR_WORKSPACE else scene.workspace.facts.name
    return voice.spans(
        scene.fitting("ask-title"),
        introducer=scene.introducer,
        workspace=Foreign(name),
        named=len(name),
        other=scene.other(ask.party),
    )


def _reasons(scene: Scene, ask: Ask, voice: Voice) -> list[Block]:
    blocks: list[Block] = [Quote(scene.introduction.reason)]
    if ask.note:
        blocks += [voice.note("ask-note"), Quote(ask.note)]
    return [*blocks, *about(scene.other(ask.party), voice, "ask-about")]


def first_ask(scene: Scene, voice: Voice, reader: Person | None = None) -> list[Paragraph]:
    """Say once what this is, who installed it, how to end it for good, and who runs it."""
    installer = scene.installer
    named = installer is not None and installer.facts.name and installer != reader
    who = {"installer": installer} if named else {}
    key = "ask-first-by" if named else "ask-first"
    return [voice.note(key, **who), *scene.operator.notes(voice)]


def _how(scene: Scene, voice: Voice) -> Paragraph:
    key = "ask-how" if scene.introduction.introducer_joins else "ask-how-without"
    return voice.paragraph("ask-how-self" if scene.by_one_of_them else scene.unless_asked_for(key))


def _quiet(scene: Scene, person: Person, voice: Voice) -> Paragraph:
    """Say what happens without an answer, and who learns of one."""
    key = "ask-quiet-told" if person.no_tells_introducer else scene.fitting("ask-quiet")
    return voice.note(key, introducer=scene.introducer, deadline=scene.open_until(voice))


def _occasion(kind: EffectKind, voice: Voice) -> tuple[Paragraph, ...]:
    """Say why somebody is asked once more."""
    keys = {EffectKind.REMINDER: "ask-reminder", EffectKind.SECOND_ASK: "ask-second"}
    return (voice.note(keys[kind]),) if kind in keys else ()


def _first_time(scene: Scene, ask: Ask, voice: Voice) -> list[Paragraph]:
    person = scene.people[ask.party]
    return [] if person.asked_before else first_ask(scene, voice, person)


def _preview(title: Spans, reason: str, key: str, voice: Voice) -> str:
    """Say for a lock screen who, whom and why, and that no answer is needed."""
    sentence, quoted = spans_text(title, voice.write_date), isolated(first_words(reason))
    return voice.say(key, sentence=sentence, reason=quoted)


def _state(scene: Scene, ask: Ask, voice: Voice) -> tuple[Paragraph, ...]:
    other, person = scene.other(ask.party), scene.people[ask.party]
    if not scene.admitted_by(person):
        return (_away(person, scene, voice),)
    until = ask.standing_until
    said = (voice.title("ask-standing", date=voice.last_day(until)),) if until else ()
    if scene.introduction.state in (State.AGREED, State.OPENING):
        date = opening_time(scene)
        both = voice.state("state-agreed", date=date) if date else voice.state("state-opening")
        return (*said, both)
    if said:
        return (*said, voice.paragraph("ask-standing-means", other=other))
    date = When((ask.again_at if ask.answer is Answer.AGAIN else ask.not_before) or scene.now)
    return (voice.state(f"state-{ask.answer}", other=other, date=date),)


def _away(person: Person, scene: Scene, voice: Voice) -> Paragraph:
    if not person.present:
        return voice.paragraph("lift-away")
    if person.paused(scene.now) and not person.opted_out and person.paused_until:
        closing = scene.introduction.deadline or scene.now
        key = "state-paused" if person.paused_until < closing else "state-paused-past"
        return voice.state(key, date=person.paused_until)
    if not person.opted_out and (blocked := person.blocked & scene.introduction.others(person.id)):
        return voice.state("state-blocked", person=scene.people[min(blocked)])
    return voice.state("state-left")


def _changeable(scene: Scene, ask: Ask, voice: Voice) -> tuple[Paragraph, ...]:
    """Say until when an answer can be changed, or given after all."""
    if scene.introduction.state is not State.ASKING:
        return ()
    welcome = scene.admitted_by(scene.people[ask.party])
    answered = welcome and ask.answer is not Answer.AGAIN
    key = "answered-until" if answered else "open-until"
    return (voice.note(key, deadline=scene.open_until(voice)),)


def _own_words(ask: Ask, other: Person, voice: Voice) -> list[Block]:
    return [voice.note("answered-words", other=other), Quote(ask.words)] if ask.words else []


def _closing(scene: Scene, party: PersonId, voice: Voice) -> Card:
    """Close a party's card, in the same words for every end but `opened` (promise 6)."""
    if scene.introduction.state is State.OPENED:
        opened = voice.state("state-opened", other=scene.other(party))
        return Card((opened,), way_in=way_in(scene, party, voice))
    return Card((_closed(scene, party, voice),))


def _closed(scene: Scene, party: PersonId, voice: Voice) -> Paragraph:
    other = scene.other(party)
    return voice.paragraph(scene.fitting("closed"), introducer=scene.introducer, other=other)


def _ask_buttons(scene: Scene, ask: Ask, voice: Voice) -> tuple[Button, ...]:
    """Offer what a party can do now."""
    out = ways_out(scene, ask, voice)
    if scene.introduction.state is State.OPENING:
        return out
    person = scene.people[ask.party]
    if not scene.admitted_by(person):
        return (*_lift_buttons(person, scene, voice), *out)
    offers = [
        voice.button(Action.YES, ask.id, emphasis, label) for emphasis, label in _yes(scene, ask)
    ]
    if ask.answer in (Answer.YES, Answer.LATER):
        label = "button-words-change" if ask.words else "button-words"
        offers.append(voice.button(Action.WORDS, ask.id, label=label))
    offers.append(voice.button(Action.LATER, ask.id, label=_later_label(ask)))
    if ask.standing_until is not None:  # what says otherwise stands first
        offers.reverse()
        return (*_no_buttons(scene, ask, voice), *offers, *_more_buttons(scene, ask, voice), *out)
    return (*offers, *_no_buttons(scene, ask, voice), *_more_buttons(scene, ask, voice), *out)


def _later_label(ask: Ask) -> str:
    if ask.answer is Answer.YES and ask.standing_until is None:
        return "button-later-after-yes"
    return "button-later-other" if ask.answer is Answer.LATER else "button-later"


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
    if ask.standing_until is not None:
        return [voice.button(Action.NO, ask.id, label="button-no-standing")]
    said_yes = ask.answer in (Answer.YES, Answer.LATER)
    label = "button-no-after-all" if said_yes else "button-no"
    return [voice.button(Action.NO, ask.id, label=label)]


def _more_buttons(scene: Scene, ask: Ask, voice: Voice) -> list[Button]:
    actions = [Action.QUESTION, Action.AGAIN]
    if ask.again_at is not None or scene.introduction.state is State.AGREED:
        actions.remove(Action.AGAIN)
    return [_more_button(action, scene, ask, voice) for action in actions]


def _more_button(action: Action, scene: Scene, ask: Ask, voice: Voice) -> Button:
    introducer = scene.introducer
    return voice.button(action, ask.id, Emphasis.MORE, introducer=introducer)


def _lift_buttons(person: Person, scene: Scene, voice: Voice) -> tuple[Button, ...]:
    if person.opted_out:
        return (voice.button(Action.OPT_IN, Target.CARD),)
    if person.paused(scene.now):
        return (voice.button(Action.RESUME, Target.CARD),)
    return (voice.button(Action.SETTINGS, Target.CARD),)


def reply_card(scene: Scene, question: Question, voice: Voice) -> Card:
    """Pass the introducer's reply on to the party who asked."""
    title = voice.title("reply-title", introducer=scene.introducer)
    return Card(
        (title, Quote(question.reply or ""), voice.note("reply-yours"), Quote(question.words)),
        ways_out(scene, scene.introduction.ask_of(question.party), voice),
        public_card=question_news_card(question, voice),
    )
