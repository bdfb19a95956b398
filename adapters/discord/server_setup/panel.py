"""The panel of `/intro-setup`, drawn from what was chosen and found; pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from discord import ChannelType, SelectDefaultValue, SelectDefaultValueType
from discord.ui import ActionRow, ChannelSelect, Container, Item, LayoutView, RoleSelect, Separator

from adapters.discord.custom_ids import setup_menu_id
from adapters.discord.render import paragraphs, rows
from adapters.discord.server_setup.channel import ChannelFindings, Problem
from adapters.discord.server_setup.choices import Choice
from adapters.discord.server_setup.stored_setup import ConversationKind, ServerSetup
from bot.domain.people import ADMINS, EVERYONE
from bot.messages.actions import Action
from bot.messages.views import Block, Card, Foreign, Paragraph, Text
from bot.messages.voice import Voice

#: A part of the panel.
Items = Iterator[Item[Any]]

#: Stands before each permission that is missing.
BULLET = "• "

#: What the button of each choice is called.
BUTTONS = {
    Choice.CREATE: "button-server-create",
    Choice.THREADS: "button-server-threads",
    Choice.CHANNELS: "button-server-channels",
    Choice.FALLBACK: "button-server-fallback-thread",
    Choice.NO_FALLBACK: "button-server-no-fallback-thread",
    Choice.EVERYONE: "button-server-everyone",
    Choice.ADMINS: "button-server-admins",
    Choice.SELF: "button-server-self",
    Choice.NO_SELF: "button-server-no-self",
    Choice.FORM: "button-server-form",
    Choice.LOOK: "button-server-look",
}
#: Permissions as Discord's settings call them, and what each is for.
PERMISSIONS = {
    "view_channel": "permission-view-channel",
    "create_private_threads": "permission-create-private-threads",
    "send_messages_in_threads": "permission-send-messages-in-threads",
    "manage_channels": "permission-manage-channels",
    "send_messages": "permission-send-messages",
    "read_message_history": "permission-read-message-history",
    "manage_threads": "permission-manage-threads",
}


@dataclass(frozen=True, slots=True)
class Panel:
    """All that the panel shows."""

    server: str  #: its name
    setup: ServerSetup | None
    findings: ChannelFindings | None
    chosen: Mapping[str, object]  #: the core's choices, by field
    problem: Problem | None = None


def draw_panel(panel: Panel, server: str, voice: Voice) -> LayoutView:
    """Draw the panel, which isn't listened to: buttons and menus outlive it."""
    box: Container[LayoutView] = Container()
    for section in (_channel, _conversations, _people):
        for number, item in enumerate(section(panel, server, voice)):
            if number == 0 and box.children:
                box.add_item(Separator())
            box.add_item(item)
    view = LayoutView(timeout=None)
    view.add_item(box)
    view.stop()
    return view


# What it says and offers, a part after the other.


def _channel(panel: Panel, server: str, voice: Voice) -> Items:
    """Where conversations open, and what is missing there."""
    blocks: list[Block] = [voice.title("server-title", workspace=Foreign(panel.server))]
    if panel.problem:
        blocks.append(voice.paragraph(panel.problem))
    blocks += [_line(key, voice) for key in _channel_state(panel)]
    gone = panel.setup is None or (panel.findings is not None and panel.findings.gone)
    yield from paragraphs(Card(tuple(blocks)))
    yield ActionRow(_channel_menu(panel, server, voice))
    create = [Choice.CREATE] if gone else []
    yield from _row(server, voice, *create, *([Choice.LOOK] if panel.setup else []))


def _line(key: str, voice: Voice) -> Paragraph:
    listed = key in PERMISSIONS.values()
    return Paragraph((Text(BULLET), *voice.spans(key))) if listed else voice.paragraph(key)


def _conversations(panel: Panel, server: str, voice: Voice) -> Items:
    """What opens, whether people may be asked in threads, and what moderators see of it."""
    setup = panel.setup
    if setup is None:
        return
    thread = setup.kind is ConversationKind.THREAD
    said = [voice.paragraph("server-threads" if thread else "server-channels")]
    said.append(
        voice.paragraph("server-fallback-thread" if setup.fallback else "server-no-fallback-thread")
    )
    said += [voice.note(key) for key in _seen_by_moderators(setup)]
    yield from paragraphs(Card(tuple(said)))
    other_kind = Choice.CHANNELS if thread else Choice.THREADS
    other_fallback = Choice.NO_FALLBACK if setup.fallback else Choice.FALLBACK
    yield from _row(server, voice, other_kind, other_fallback)


def _people(panel: Panel, server: str, voice: Voice) -> Items:
    """Who may introduce, and what else the core keeps."""
    who, itself = panel.chosen.get("introducers"), bool(panel.chosen.get("self_introductions"))
    keys = {EVERYONE: "server-everyone", ADMINS: "server-admins"}
    said = [voice.paragraph(keys.get(str(who), "server-role"))]
    said.append(voice.paragraph("server-self" if itself else "server-no-self"))
    yield from paragraphs(Card(tuple(said)))
    yield ActionRow(_role_menu(panel, server, voice))
    choices = {EVERYONE: Choice.EVERYONE, ADMINS: Choice.ADMINS}
    others = [choice for name, choice in choices.items() if name != who]
    other_self = Choice.NO_SELF if itself else Choice.SELF
    yield from _row(server, voice, *others, other_self, Choice.FORM)


def _row(server: str, voice: Voice, *choices: Choice) -> Items:
    buttons = [voice.button(Action.SETUP, choice, label=BUTTONS[choice]) for choice in choices]
    yield from rows(buttons, server)


def _channel_state(panel: Panel) -> Iterator[str]:
    """Tell what is missing, in the order in which an admin puts it right."""
    found = panel.findings
    if panel.setup is None or found is None:
        if panel.problem != "server-no-channel":
            yield "server-no-channel"
        return
    if found.gone or found.unknown:
        yield "server-channel-gone" if found.gone else "server-unknown"
        return
    if found.wrong_type:
        yield "server-no-text-channel"
        return
    if found.missing:
        yield "server-missing"
        yield from (PERMISSIONS[name] for name in found.missing)
    else:
        yield "server-ready"
    if not found.everyone_sees:
        yield "server-not-everyone"
    if found.unhelpful:
        yield "server-unhelpful"


def _seen_by_moderators(setup: ServerSetup) -> Iterator[str]:
    thread = setup.kind is ConversationKind.THREAD
    yield "server-moderators-threads" if thread else "server-moderators-channels"
    if setup.fallback:
        yield "server-moderators-fallback-thread"


def _channel_menu(panel: Panel, server: str, voice: Voice) -> ChannelSelect[LayoutView]:
    found, known = panel.findings, list[SelectDefaultValue]()
    if panel.setup is not None and found is not None and not found.gone:
        known = _chosen(panel.setup.channel, SelectDefaultValueType.channel)
    return ChannelSelect(
        custom_id=setup_menu_id(Choice.CHANNEL, server),
        channel_types=[ChannelType.text],
        placeholder=voice.say("server-menu-channel"),
        default_values=known,
    )


def _role_menu(panel: Panel, server: str, voice: Voice) -> RoleSelect[LayoutView]:
    who = str(panel.chosen.get("introducers"))
    return RoleSelect(
        custom_id=setup_menu_id(Choice.ROLE, server),
        placeholder=voice.say("server-menu-role"),
        min_values=0,
        default_values=_chosen(who, SelectDefaultValueType.role) if who.isdecimal() else [],
    )


def _chosen(number: str, kind: SelectDefaultValueType) -> list[SelectDefaultValue]:
    return [SelectDefaultValue(id=int(number), type=kind)]
