"""What an admin looks up and chooses for everyone in a workspace."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.people import ADMINS, EVERYONE, Person, Workspace
from bot.domain.rules import RECEIVERS_LIMIT
from bot.messages.actions import Action, Target
from bot.messages.operator import Operator
from bot.messages.reports import lift_button, names
from bot.messages.views import Block, Button, Card, ChannelField, Emphasis, Form, PeopleField
from bot.messages.voice import Voice


@dataclass(frozen=True, slots=True)
class SetupScene:
    """What holds in a workspace."""

    workspace: Workspace
    receivers: Sequence[Person]  #: who reads reports now
    stopped: Sequence[Person]
    guests: bool  #: the platform has guests
    more: Sequence[Button] = ()


def setup_card(scene: SetupScene, operator: Operator, voice: Voice) -> Card:
    """Show an admin in a few lines what holds for everyone, with the buttons that change it."""
    blocks: list[Block] = [voice.title("setup-title"), *setup_lines(scene, voice)]
    if scene.stopped:
        blocks.append(voice.paragraph("panel-stopped", count=len(scene.stopped)))
    lifts = tuple(lift_button(person, voice) for person in scene.stopped)
    buttons = (*setup_buttons(voice), *scene.more, *lifts)
    return Card(tuple(blocks), buttons, locale=voice.locale, footer=operator.notes(voice))


def setup_lines(scene: SetupScene, voice: Voice) -> list[Block]:
    """Say who introduces, who is asked, and who reads reports."""
    here = scene.workspace
    who = {EVERYONE: "panel-everyone", ADMINS: "panel-admins"}
    lines = [
        voice.paragraph(who.get(here.introducers, "panel-group")),
        voice.paragraph("panel-joined" if here.only_joined else "panel-asked"),
        voice.paragraph("panel-find-a-time" if here.find_a_time else "panel-no-find-a-time"),
    ]
    if scene.guests:
        introduce = "panel-guests-introduce" if here.guests_introduce else "panel-guests-cannot"
        asked = "panel-guests-asked" if here.guests_asked else "panel-guests-unasked"
        lines += [voice.paragraph(introduce), voice.paragraph(asked)]
    return [*lines, receivers_line(scene.receivers, voice)]


def receivers_line(receivers: Sequence[Person], voice: Voice) -> Block:
    """Say who reads reports."""
    if not receivers:
        return voice.paragraph("panel-nobody-receives")
    return voice.paragraph("panel-receivers", receivers=names(receivers, voice))


def setup_buttons(voice: Voice) -> tuple[Button, ...]:
    """Offer what an admin may choose."""
    return (
        voice.button(Action.SETUP, ""),
        voice.button(Action.RECEIVERS, Target.CARD),
        voice.button(Action.INVITE, Target.CARD),
        voice.button(Action.INSIGHT, Target.CARD),
    )


def receivers_form(chosen: Sequence[Person], target: str, voice: Voice) -> Form:
    """Ask an admin who receives reports."""
    ids = tuple(person.facts.id for person in chosen)
    label = voice.say("form-receivers-people", limit=RECEIVERS_LIMIT)
    field = PeopleField("people", label, RECEIVERS_LIMIT, ids)
    how = voice.note("form-receivers-how")
    title, submit = voice.say("form-receivers-title"), voice.say("form-save")
    return Form(Action.RECEIVERS, target, title, submit, (field,), (how,), voice.locale)


def invite_form(target: str, voice: Voice) -> Form:
    """Ask an admin in which channel people are invited to join."""
    field = ChannelField("channel", voice.say("form-invite-channel"))
    how = voice.note("form-invite-how")
    title, submit = voice.say("form-invite-title"), voice.say("form-invite-submit")
    return Form(Action.INVITE, target, title, submit, (field,), (how,), voice.locale)


def invitation_card(operator: Operator, voice: Voice) -> Card:
    """Invite everyone in a channel to join."""
    join = voice.button(Action.JOIN, Target.CARD, Emphasis.PRIMARY)
    blocks = (voice.title("invite-title"), voice.paragraph("invite-how"))
    footer = (voice.note("invite-note"), *operator.notes(voice))
    return Card(blocks, (join,), locale=voice.locale, footer=footer)
