"""The panel of `/intro-setup`, drawn from what was chosen and found; pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from discord import ChannelType, SelectDefaultValue, SelectDefaultValueType
from discord.ui import ActionRow, ChannelSelect, Container, Item, LayoutView, RoleSelect, Separator

from adapters.discord.custom_ids import setup_menu_id
from adapters.discord.render import paragraphs
from adapters.discord.rows import rows
from adapters.discord.server_setup.channel import Outcome
from adapters.discord.server_setup.checklist import checklist
from adapters.discord.server_setup.choices import Choice
from adapters.discord.server_setup.findings import Findings, Trouble
from adapters.discord.server_setup.stored_setup import ConversationKind, ServerSetup
from bot.domain.people import ADMINS, EVERYONE
from bot.messages.actions import Action
from bot.messages.forms import JOINED
from bot.messages.views import Block, Button, Card, Foreign, Text
from bot.messages.voice import Voice

#: A part of the panel.
Items = Iterator[Item[Any]]

#: More paragraphs of a part than these become one: a message holds 40 components, those inside of
#: others included, and most of these are buttons and menus.
MOST_PARAGRAPHS = 3
#: What opens a form.
FORMS = (Choice.FORM, Choice.PLACE)
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
    Choice.ALL: "button-server-all",
    Choice.JOINED: "button-server-joined",
    Choice.TIMES: "button-server-times",
    Choice.NO_TIMES: "button-server-no-times",
    Choice.FORM: "button-server-form",
    Choice.PLACE: "button-server-place",
    Choice.LOOK: "button-server-look",
    Choice.TRY: "button-server-try",
}


@dataclass(frozen=True, slots=True)
class Panel:
    """All that the panel shows."""

    server: str  #: its name
    setup: ServerSetup | None
    findings: Findings | None
    chosen: Mapping[str, object]  #: the core's choices, by field
    shown: Card  #: what the core says of them, with its buttons
    link: str  #: by which the bot is added
    outcome: Outcome | None = None  #: of the choice that was just made
    refusal: str | None = None  #: see `Refusals`


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
    """Where conversations open, and what they need, point by point."""
    blocks: list[Block] = [voice.title("server-title", workspace=Foreign(panel.server))]
    if panel.outcome:
        args = {name: Text(value) for name, value in panel.outcome.args.items()}
        blocks.append(voice.paragraph(panel.outcome.key, **args))
    blocks += checklist(panel.setup, panel.findings, panel.refusal, panel.link, voice)
    yield from paragraphs(Card(tuple(blocks)), most=MOST_PARAGRAPHS)
    yield ActionRow(_channel_menu(panel, server, voice))
    create = [Choice.CREATE] if panel.setup is None or _gone(panel) else []
    channels = panel.setup is not None and panel.setup.kind is ConversationKind.CHANNEL
    look = [Choice.LOOK] if panel.setup else []
    yield from _row(server, voice, *create, *look, *([Choice.TRY] if channels else []))


def _gone(panel: Panel) -> bool:
    return panel.findings is not None and panel.findings.trouble is Trouble.GONE


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
    yield from paragraphs(Card(tuple(said)), most=MOST_PARAGRAPHS)
    other_kind = Choice.CHANNELS if thread else Choice.THREADS
    other_fallback = Choice.NO_FALLBACK if setup.fallback else Choice.FALLBACK
    yield from _row(server, voice, other_kind, other_fallback)


def _people(panel: Panel, server: str, voice: Voice) -> Items:
    """Who may introduce and be asked, who reads reports, and what else the core keeps."""
    who, itself = panel.chosen.get("introducers"), bool(panel.chosen.get("self_introductions"))
    keys = {EVERYONE: "server-everyone", ADMINS: "server-admins"}
    said = [voice.paragraph(keys.get(str(who), "server-role"))]
    said.append(voice.paragraph("server-self" if itself else "server-no-self"))
    # The panel has a title of its own, and its own words for who may introduce.
    blocks = (*said, *panel.shown.blocks[2:])
    yield from paragraphs(Card(blocks), most=MOST_PARAGRAPHS)
    yield ActionRow(_role_menu(panel, server, voice))
    choices = {EVERYONE: Choice.EVERYONE, ADMINS: Choice.ADMINS}
    others = [choice for name, choice in choices.items() if name != who]
    other_self = Choice.NO_SELF if itself else Choice.SELF
    other_asked = Choice.ALL if panel.chosen.get("asked") == JOINED else Choice.JOINED
    other_times = Choice.NO_TIMES if panel.chosen.get("find_a_time") else Choice.TIMES
    offered = _buttons(voice, *others, other_self, other_asked, other_times, *FORMS)
    own = [button for button in panel.shown.buttons if button.action is not Action.SETUP]
    yield from rows([*offered, *own], server)


def _row(server: str, voice: Voice, *choices: Choice) -> Items:
    yield from rows(_buttons(voice, *choices), server)


def _buttons(voice: Voice, *choices: Choice) -> list[Button]:
    return [voice.button(Action.SETUP, choice, label=BUTTONS[choice]) for choice in choices]


def _seen_by_moderators(setup: ServerSetup) -> Iterator[str]:
    thread = setup.kind is ConversationKind.THREAD
    yield "server-moderators-threads" if thread else "server-moderators-channels"
    if setup.fallback:
        yield "server-moderators-fallback-thread"


def _channel_menu(panel: Panel, server: str, voice: Voice) -> ChannelSelect[LayoutView]:
    found, known = panel.findings, list[SelectDefaultValue]()
    if panel.setup is not None and found is not None and not _gone(panel):
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
