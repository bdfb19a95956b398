"""What a person looks up: their introductions, their settings, help; and short answers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.introduction import Answer, State
from bot.domain.people import Person, Workspace
from bot.messages.actions import Action, Target
from bot.messages.cards import RequestScene, Scene, withdraw_button
from bot.messages.lately import lately_blocks, lately_buttons
from bot.messages.operator import Operator
from bot.messages.views import Block, Button, Card, Emphasis, Foreign, Quote, When
from bot.messages.voice import Voice
from bot.messages.wishes import request_buttons, request_lines, wish_blocks, wish_buttons

#: Both said yes, and the conversation isn't open yet.
_AGREED = (State.AGREED, State.OPENING)


def short_card(voice: Voice, key: str, /, *buttons: Button, **args: object) -> Card:
    """Say one sentence."""
    return Card((voice.paragraph(key, **args),), buttons)


def too_long_ago_card(voice: Voice) -> Card:
    """Offer what is possible without knowing whom a card was about."""
    offers = (voice.button(action, Target.CARD) for action in (Action.SETTINGS, Action.OPT_OUT))
    return short_card(voice, "late-block", *offers)


def list_card(
    mine: Sequence[Scene],
    asks: Sequence[tuple[Scene, Person]],
    voice: Voice,
    *,
    requests: Sequence[RequestScene] = (),
    wishes: Sequence[RequestScene] = (),
) -> Card:
    """List what waits for a person's answer, what is to open, and what they suggested.

    `requests` are what they are asked as a connector, and `wishes` what they asked for themselves.

    Each is in the order of creation; what they suggested comes last, as it can be long.
    """
    blocks: list[Block] = []
    waiting = [_ask_line(*ask, voice) for ask in asks if waits(*ask)]
    waiting += request_lines(requests, voice)
    answered = [_answered_line(*ask, voice) for ask in asks if _is_answered(*ask)]
    agreed = [_open_line(*ask, voice) for ask in asks if ask[0].introduction.state in _AGREED]
    parts = (("list-asks", waiting), ("list-answered", answered), ("list-both", agreed))
    for title, lines in parts:
        blocks += [voice.title(title), *lines] if lines else []
    blocks += wish_blocks(wishes, voice)
    blocks.append(voice.title("list-title"))
    blocks += [_list_line(scene, voice) for scene in mine] or [voice.paragraph("list-none")]
    show = (*_show_buttons(asks, voice), *request_buttons(requests, voice))
    withdraw = (*wish_buttons(wishes, voice), *_withdraw_buttons(mine, voice))
    return Card(tuple(blocks), (*show, *withdraw), locale=voice.locale)


def _show_buttons(asks: Sequence[tuple[Scene, Person]], voice: Voice) -> tuple[Button, ...]:
    return tuple(
        voice.button(
            Action.SHOW,
            scene.introduction.ask_of(reader.id).id,
            label="button-show-other",
            other=voice.distinctly(scene.other(reader.id)),
        )
        for scene, reader in asks
    )


def waits(scene: Scene, reader: Person) -> bool:
    """Tell whether an ask waits for its reader: unanswered, and welcome by their own settings."""
    return scene.waits_for(reader.id)


def _is_answered(scene: Scene, reader: Person) -> bool:
    return scene.introduction.state is State.ASKING and not waits(scene, reader)


def _answered_line(scene: Scene, reader: Person, voice: Voice) -> Block:
    """Repeat to its reader what they said; what their settings keep from them has no answer."""
    ask = scene.introduction.ask_of(reader.id)
    welcome = scene.admitted_by(reader)
    return voice.paragraph(
        f"list-answered-{ask.answer if welcome else Answer.NONE}",
        other=scene.other(reader.id),
        introducer=scene.introducer,
        deadline=scene.open_until(voice),
    )


def _ask_line(scene: Scene, reader: Person, voice: Voice) -> Block:
    return voice.paragraph(
        scene.fitting("list-ask"),
        other=scene.other(reader.id),
        introducer=scene.introducer,
        deadline=scene.open_until(voice),
    )


def _open_line(scene: Scene, reader: Person, voice: Voice) -> Block:
    opens_at, other = scene.introduction.opens_at or scene.now, scene.other(reader.id)
    if scene.introduction.state is State.OPENING or opens_at <= scene.now:
        return voice.paragraph("list-both-now", other=other)
    return voice.paragraph("list-both-ahead", other=other, date=When(opens_at, with_time=True))


def home_cards(
    waiting: Sequence[Card],
    asks: Sequence[tuple[Scene, Person]],
    mine: Card,
    settings: Card,
    voice: Voice,
    *,
    admin: bool,
) -> tuple[Card, ...]:
    """Put a person's page together: what can be done, what is open for them, what is theirs.

    `waiting` are the cards of asks that can be answered at once; of what they answered already, or
    what is to open, a line says how it stands, and shows its card.
    """
    answered = [
        _shown(_answered_line(*ask, voice), *ask, voice) for ask in asks if _is_answered(*ask)
    ]
    agreed = [
        _shown(_open_line(*ask, voice), *ask, voice)
        for ask in asks
        if ask[0].introduction.state in _AGREED
    ]
    return (
        _beginning(voice, admin=admin),
        *(_titled("list-asks", waiting, voice) or (short_card(voice, "home-asks-none"),)),
        *_titled("list-answered", answered, voice),
        *_titled("list-both", agreed, voice),
        mine,
        settings,
    )


def _beginning(voice: Voice, *, admin: bool) -> Card:
    request = voice.button(Action.REQUEST, "", Emphasis.PRIMARY)
    wish = voice.button(Action.ASK_CONNECTOR, "")
    setup = voice.button(Action.OVERVIEW, Target.CARD, label="button-setup-here")
    return Card((), (request, wish, *((setup,) if admin else ())), locale=voice.locale)


def _titled(key: str, cards: Sequence[Card], voice: Voice) -> tuple[Card, ...]:
    return (Card((voice.title(key),)), *cards) if cards else ()


def _shown(line: Block, scene: Scene, reader: Person, voice: Voice) -> Card:
    """Show one line of what somebody was asked, and its card again on request."""
    ask = scene.introduction.ask_of(reader.id)
    return Card((line,), (voice.button(Action.SHOW, ask.id),), locale=voice.locale)


def _list_line(scene: Scene, voice: Voice) -> Block:
    introduction = scene.introduction
    return voice.paragraph(
        "list-talked" if scene.they_talked else f"list-{introduction.state}",
        a=scene.a,
        b=scene.b,
        deadline=scene.open_until(voice),
        date=When(introduction.opens_at or scene.now, with_time=True),
    )


def _withdraw_buttons(mine: Sequence[Scene], voice: Voice) -> tuple[Button, ...]:
    return tuple(
        withdraw_button(
            scene,
            voice,
            "button-withdraw-pair",
            a=voice.distinctly(scene.a),
            b=voice.distinctly(scene.b),
        )
        for scene in mine
        if scene.introduction.live and scene.introduction.state is not State.OPENING
    )


def settings_card(
    person: Person,
    workspace: Workspace,
    blocked: Sequence[Person],
    lately: Sequence[Scene],
    voice: Voice,
    *,
    now: datetime,
    operator: Operator,
    requests: Sequence[RequestScene] = (),
) -> Card:
    """Show a person's settings with the buttons that change them.

    `lately` is what they were asked lately, and `requests` the same as a connector.
    """
    paused = person.paused(now)
    blocks: list[Block] = [
        _settings_title(workspace.facts.name, voice),
        _openness(person, workspace, voice, paused=paused),
        *_asked_how(person, voice, now),
        _told_of_no(person, voice),
        voice.paragraph("settings-language"),
        *_about(person, voice),
        *lately_blocks(person, lately, requests, voice),
    ]
    blocks += [voice.paragraph("settings-blocked", person=other) for other in blocked]
    unblock = tuple(
        voice.button(Action.UNBLOCK, other.facts.id, Emphasis.MORE, person=voice.distinctly(other))
        for other in blocked
    )
    join = join_buttons(person, workspace, Target.SETTINGS, voice)
    own = _settings_buttons(person, voice, now, paused=paused)
    buttons = (*join, *own, *unblock, *lately_buttons(person, lately, requests, voice))
    return Card(tuple(blocks), buttons, locale=voice.locale, footer=operator.notes(voice))


def _settings_title(workspace: str, voice: Voice) -> Block:
    """Name the workspace, if it has a name: an organisation's installation may tell none."""
    return voice.title("settings-title", workspace=Foreign(workspace), named=len(workspace))


def _openness(person: Person, workspace: Workspace, voice: Voice, *, paused: bool) -> Block:
    if person.opted_out:
        return voice.paragraph("settings-opted-out")
    if paused and person.paused_until:
        return voice.paragraph("settings-paused", date=person.paused_until)
    if workspace.only_joined and not person.joined:
        return voice.paragraph("settings-not-joined")
    return voice.paragraph("settings-open")


def _asked_how(person: Person, voice: Voice, now: datetime) -> list[Block]:
    """Say whether they are asked each time; nothing to whoever isn't asked at all."""
    if person.opted_out:
        return []
    if person.standing_until is None or not person.says_yes_ahead(now):
        return [voice.paragraph("settings-each-time")]
    return [voice.paragraph("settings-standing", date=voice.last_day(person.standing_until))]


def _told_of_no(person: Person, voice: Voice) -> Block:
    if person.no_tells_introducer:
        return voice.paragraph("settings-no-tells-introducer")
    return voice.paragraph("settings-no-stays-private")


def _about(person: Person, voice: Voice) -> list[Block]:
    return [voice.paragraph("settings-about"), Quote(person.about)] if person.about else []


def standing_buttons(
    person: Person, target: Target, voice: Voice, now: datetime
) -> tuple[Button, ...]:
    """Offer to say yes beforehand, or to be asked each time again."""
    if not person.says_yes_ahead(now):
        return (voice.button(Action.STANDING, target),)
    return (
        voice.button(Action.EACH_TIME, target),
        voice.button(Action.STANDING, target, label="button-standing-other"),
    )


def standing_ends_card(person: Person, voice: Voice, now: datetime) -> Card:
    """Say before a standing yes ends; where others could look in nothing is shown of it."""
    until = voice.last_day(person.standing_until or now)
    buttons = (
        voice.button(Action.STANDING, Target.CARD, label="button-standing-other"),
        voice.button(Action.SETTINGS, Target.CARD),
    )
    said = short_card(voice, "standing-ends", *buttons, date=until)
    return replace(said, public_card=Card(()))


def _settings_buttons(
    person: Person, voice: Voice, now: datetime, *, paused: bool
) -> tuple[Button, ...]:
    standing = () if person.opted_out else standing_buttons(person, Target.SETTINGS, voice, now)
    of_no = Action.NO_STAYS_PRIVATE if person.no_tells_introducer else Action.NO_TELLS_INTRODUCER
    return (
        voice.button(Action.RESUME if paused else Action.PAUSE, Target.SETTINGS),
        *standing,
        voice.button(of_no, Target.SETTINGS),
        voice.button(Action.LANGUAGE, Target.SETTINGS),
        voice.button(Action.ABOUT, Target.SETTINGS),
        voice.button(Action.OPT_IN if person.opted_out else Action.OPT_OUT, Target.SETTINGS),
        voice.button(Action.MY_DATA, Target.SETTINGS, Emphasis.MORE),
        voice.button(Action.FORGET, Target.SETTINGS, Emphasis.MORE),
    )


def forget_card(voice: Voice) -> Card:
    """Ask once more before a person is erased."""
    sure = voice.button(Action.FORGET, Target.SURE, label="button-forget-sure")
    return Card((voice.paragraph("settings-forget"),), (sure,))


def help_card(voice: Voice, operator: Operator, person: Person, workspace: Workspace) -> Card:
    """Explain the bot in a few lines, and how whoever runs it is reached."""
    keys = (
        *("help-request", "help-form", "help-wish", "help-list"),
        *("help-settings", "help-setup", "help-reading"),
    )
    lines = tuple(voice.paragraph(key) for key in keys)
    settings = voice.button(Action.SETTINGS, Target.SETTINGS)
    buttons = (*join_buttons(person, workspace, Target.CARD, voice), settings)
    return Card((voice.title("help-title"), *lines), buttons, footer=operator.notes(voice))


def join_buttons(
    person: Person, workspace: Workspace, target: Target, voice: Voice
) -> tuple[Button, ...]:
    """Offer to join, where only people who have joined are asked."""
    if person.joined or person.opted_out or not workspace.only_joined:
        return ()
    return (voice.button(Action.JOIN, target, Emphasis.PRIMARY),)
