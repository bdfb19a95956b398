"""The forms that complete a command whose words, date or choice are missing.

A form's fields are named after the fields of the command that it makes. A form holds what somebody
chose before, never what merely holds by default: sent unchanged, it would make a choice of that.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.etiquette import rules_for
from bot.domain.introduction import Ask, Question
from bot.domain.people import ADMINS, EVERYONE, Person, Workspace
from bot.domain.rules import (
    ABOUT_LIMIT,
    FURTHEST_DATE,
    FURTHEST_PAUSE,
    FURTHEST_STANDING,
    OPEN_FOR_CHOICES,
    TEXT_LIMIT,
    THANKS_LIMIT,
    Rules,
)
from bot.messages.actions import Action
from bot.messages.cards import TELL_CHOICES, THANKS_CHOICES, RequestScene, Scene
from bot.messages.locales import own_names
from bot.messages.views import (
    Block,
    ChoiceField,
    DateField,
    Field,
    Form,
    PersonField,
    Quote,
    TextField,
    ToggleField,
)
from bot.messages.voice import Voice

#: Who may be asked: all who haven't opted out, or only those who have joined.
ALL, JOINED = "all", "joined"
#: The choice of what holds where nobody has chosen anything.
USUAL = "usual"


@dataclass(frozen=True, slots=True)
class RequestDraft:
    """What was understood of a request so far; people as the platform's ids."""

    people: tuple[str, ...] = ()
    reason: str = ""
    notes: tuple[str, ...] = ()
    open_for: timedelta | None = None
    introducer_joins: bool | None = None


def request_form(draft: RequestDraft, rules: Rules, voice: Voice) -> Form:
    """Ask whom to introduce and why, filled in with what was understood."""
    a, b, *_ = (*draft.people, "", "")
    note_a, note_b, *_ = (*draft.notes, "", "")
    joins = draft.introducer_joins
    chosen = str(draft.open_for.days) if draft.open_for else USUAL
    return Form(
        Action.REQUEST,
        "",
        voice.say("form-request-title"),
        voice.say("form-request-submit"),
        (
            PersonField("a", voice.say("form-request-a"), a),
            PersonField("b", voice.say("form-request-b"), b),
            words_field("reason", voice.say("form-request-reason"), voice, draft.reason),
            _note_field("a", note_a, voice),
            _note_field("b", note_b, voice),
            ChoiceField(
                "open_for", voice.say("form-request-open-for"), _days(rules, voice), chosen
            ),
            ToggleField(
                "introducer_joins",
                voice.say("form-request-joins"),
                rules.introducer_joins if joins is None else joins,
                voice.say("form-request-conversation"),
            ),
        ),
        (voice.note("form-request-how"),),
        voice.locale,
    )


def _note_field(which: str, value: str, voice: Voice) -> TextField:
    label = voice.say("form-request-note", which=which)
    return replace(words_field(f"note_{which}", label, voice, value, optional=True), hint="")


def words_field(
    name: str,
    label: str,
    voice: Voice,
    value: str = "",
    *,
    optional: bool = False,
    limit: int = TEXT_LIMIT,
) -> TextField:
    """Ask for words of the usual length, or of another."""
    hint = voice.say("form-limit", limit=limit)
    return TextField(name, label, limit, value, optional, hint=hint)


def _days(rules: Rules, voice: Voice) -> tuple[tuple[str, str], ...]:
    days, rest = divmod(rules.expires_after, timedelta(days=1))
    usual = voice.say("form-usual") if rest else voice.say("form-usual-days", days=days)
    choices = (
        (str(choice.days), voice.say("form-days", days=choice.days)) for choice in OPEN_FOR_CHOICES
    )
    return ((USUAL, usual), *choices)


def later_form(scene: Scene, ask: Ask, voice: Voice) -> Form:
    """Ask from when on a yes holds."""
    how = voice.note(scene.fitting("form-later-how"), other=scene.other(ask.party))
    field = date_field("form-later-on", scene.now, voice)
    return action_form(Action.LATER, ask.id, (field,), voice, how)


def again_form(scene: Scene, ask: Ask, voice: Voice) -> Form:
    """Ask when to ask again, and say beforehand what it shows to the others."""
    field = date_field("form-again-on", scene.now, voice)
    return action_form(Action.AGAIN, ask.id, (field,), voice, voice.note("form-again-how"))


def pause_form(now: datetime, target: str, voice: Voice) -> Form:
    """Ask until when a person wants no introductions."""
    field = date_field("form-pause-on", now, voice, FURTHEST_PAUSE)
    return action_form(Action.PAUSE, target, (field,), voice)


def standing_form(now: datetime, target: str, voice: Voice) -> Form:
    """Ask until when a person says yes to introductions beforehand."""
    field = date_field("form-standing-on", now, voice, FURTHEST_STANDING)
    return action_form(Action.STANDING, target, (field,), voice, voice.note("form-standing-how"))


def tell_form(scene: Scene, ask: Ask, voice: Voice) -> Form:
    """Ask in which words the introducer may know of a no."""
    introducer, other = scene.introducer, scene.other(ask.party)
    options = tuple((choice, voice.say(f"tell-{choice}")) for choice in TELL_CHOICES)
    label = voice.say("form-tell-choice", introducer=introducer)
    words = words_field("words", voice.say("form-tell-words"), voice, optional=True)
    choice = ChoiceField("choice", label, options, optional=True, sentences=True)
    how = voice.note(scene.fitting("form-tell-how"), introducer=introducer, other=other)
    return action_form(Action.TELL, ask.id, (choice, words), voice, how, introducer=introducer)


def thank_form(scene: Scene, ask: Ask, voice: Voice) -> Form:
    """Ask in which words the introducer is thanked, and say what they learn by it."""
    introducer, other = scene.introducer, scene.other(ask.party)
    options = tuple((choice, voice.say(f"thanks-{choice}")) for choice in THANKS_CHOICES)
    label = voice.say("form-thank-choice", introducer=introducer)
    choice = ChoiceField("choice", label, options, optional=True, sentences=True)
    own = voice.say("form-thank-words")
    words = words_field("words", own, voice, optional=True, limit=THANKS_LIMIT)
    how = voice.note("form-thank-how", introducer=introducer, other=other)
    return action_form(Action.THANK, ask.id, (choice, words), voice, how, introducer=introducer)


def question_form(scene: Scene, ask: Ask, voice: Voice) -> Form:
    """Ask for a question to the introducer."""
    introducer = scene.introducer
    label = voice.say("form-question-words", introducer=introducer)
    how = voice.note("form-question-how", introducer=introducer)
    field = words_field("words", label, voice)
    return action_form(Action.QUESTION, ask.id, (field,), voice, how)


def reply_form(scene: Scene | RequestScene, question: Question, voice: Voice) -> Form:
    """Ask for the one reply to a question, which stands above."""
    person = scene.people[question.party]
    field = words_field("words", voice.say("form-reply-words", party=person), voice)
    how = voice.note("form-reply-how", party=person)
    return action_form(Action.REPLY, question.id, (field,), voice, Quote(question.words), how)


def words_form(scene: Scene, ask: Ask, voice: Voice) -> Form:
    """Ask for words that the other will read if it opens."""
    other = scene.other(ask.party)
    label = voice.say("form-words-words", other=other)
    field = words_field("words", label, voice, ask.words or "")
    how = voice.note("form-words-how", other=other)
    return action_form(Action.WORDS, ask.id, (field,), voice, how)


def language_form(person: Person, target: str, voice: Voice) -> Form:
    """Ask in which language the bot shall write to a person."""
    label = voice.say("form-language-choice")
    options = (("auto", voice.say("language-auto")), *own_names())
    field = ChoiceField("choice", label, options, person.locale or "auto")
    return action_form(Action.LANGUAGE, target, (field,), voice)


def about_form(person: Person, target: str, voice: Voice) -> Form:
    """Ask what a person wants others to read about them."""
    hint = voice.say("form-limit", limit=ABOUT_LIMIT)
    label = voice.say("form-about-words")
    field = TextField(
        "words", label, ABOUT_LIMIT, person.about, optional=True, multiline=False, hint=hint
    )
    return action_form(Action.ABOUT, target, (field,), voice, voice.note("form-about-how"))


def setup_form(workspace: Workspace, rules: Rules, voice: Voice, *, guests: bool = False) -> Form:
    """Ask an admin for the choices that hold for everyone in a workspace."""
    who = ((EVERYONE, voice.say("setup-everyone")), (ADMINS, voice.say("setup-admins")))
    languages = ((USUAL, voice.say("setup-language-usual")), *own_names())
    itself = rules_for(workspace, rules).self_introductions
    fields: tuple[Field, ...] = (
        ChoiceField("introducers", voice.say("setup-introducers"), who, workspace.introducers),
        ToggleField(
            "self_introductions",
            voice.say("setup-self"),
            itself,
            voice.say("setup-own-wishes"),
        ),
        _who_is_asked(workspace, voice),
        *(_of_guests(workspace, voice) if guests else ()),
        _limit("max_live", "setup-max-live", workspace.max_live, rules.max_live, voice),
        _limit("max_per_day", "setup-max-per-day", workspace.max_per_day, rules.max_per_day, voice),
        _limit(
            "max_asks_per_week",
            "setup-max-asks",
            workspace.max_asks_per_week,
            rules.max_asks_per_week,
            voice,
        ),
        _limit(
            "max_from_one",
            "setup-max-from-one",
            workspace.max_from_one,
            rules.max_from_one,
            voice,
        ),
        ToggleField(
            "find_a_time",
            voice.say("setup-find-a-time"),
            workspace.find_a_time,
            voice.say("setup-conversations"),
        ),
        ChoiceField("choice", voice.say("setup-language"), languages, workspace.locale or USUAL),
        TextField(
            "time_zone",
            voice.say("setup-time-zone"),
            60,
            workspace.time_zone or "",
            optional=True,
            multiline=False,
            hint=voice.say("setup-how-usual", example=workspace.facts.time_zone or "UTC"),
        ),
    )
    title, submit = voice.say("setup-title"), voice.say("form-save")
    return Form(Action.SETUP, "", title, submit, fields, locale=voice.locale)


def _who_is_asked(workspace: Workspace, voice: Voice) -> Field:
    options = ((ALL, voice.say("setup-asked-all")), (JOINED, voice.say("setup-asked-joined")))
    chosen = JOINED if workspace.only_joined else ALL
    return ChoiceField("asked", voice.say("setup-asked"), options, chosen)


def _of_guests(workspace: Workspace, voice: Voice) -> tuple[Field, ...]:
    introduce, asked = voice.say("setup-guests-introduce"), voice.say("setup-guests-asked")
    return (
        ToggleField("guests_introduce", introduce, workspace.guests_introduce),
        ToggleField("guests_asked", asked, workspace.guests_asked),
    )


def _limit(name: str, label: str, chosen: int | None, usual: int, voice: Voice) -> TextField:
    value = "" if chosen is None else str(chosen)
    hint = voice.say("setup-how-usual", example=str(usual))
    return TextField(name, voice.say(label), 4, value, optional=True, multiline=False, hint=hint)


def date_field(
    label: str, now: datetime, voice: Voice, furthest: timedelta = FURTHEST_DATE
) -> DateField:
    """Ask for a day from tomorrow on."""
    today = voice.today(now)
    first, last = today + timedelta(days=1), today + furthest
    return DateField("on", voice.say(label), first, last)


def action_form(
    action: Action,
    target: str,
    fields: tuple[Field, ...],
    voice: Voice,
    *intro: Block,
    **named: Person,
) -> Form:
    """Make the form of an action, whose title names people where it does."""
    title, submit = voice.say(f"form-{action}-title", **named), voice.say("form-send")
    return Form(action, target, title, submit, fields, intro, voice.locale)
