"""`/intro-setup`: an admin's panel, where each choice counts at once.

Where conversations open is the adapter's to keep (`stored_setup.py`), all else the core's. Whether
somebody may choose is asked of the core first, every time.
"""

import logging
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast
from zoneinfo import ZoneInfo

import aiohttp
import discord
from discord import AllowedMentions, Interaction, InteractionType

from adapters.discord import PLATFORM
from adapters.discord.adapter_state import AdapterState
from adapters.discord.connection.rest import Rest
from adapters.discord.custom_ids import CustomId
from adapters.discord.errors import CommandsAlone, NotOffered, ReplyLost
from adapters.discord.forms import submitted
from adapters.discord.inbound import Context, press_command, preview, typed
from adapters.discord.interactions import Interactions
from adapters.discord.replies import Responder
from adapters.discord.server_setup.channel import IntroductionsChannels, Outcome
from adapters.discord.server_setup.choices import Choice
from adapters.discord.server_setup.invitation import invite_link
from adapters.discord.server_setup.look import Looks
from adapters.discord.server_setup.panel import BUTTONS, FORMS, Panel, draw_panel
from adapters.discord.server_setup.refusals import Refusals
from adapters.discord.server_setup.stored_setup import ConversationKind, StoredSetups
from bot.app.commands import Command, OpenSetup, SetUp, ShowSetup
from bot.domain.etiquette import LIMITS
from bot.domain.people import ADMINS, EVERYONE
from bot.errors import DeliveryError, in_short
from bot.messages.actions import Action
from bot.messages.forms import ALL, JOINED
from bot.messages.replies import OpenForm, Reply, Say
from bot.messages.views import Form
from bot.messages.voice import Voice

log = logging.getLogger(__name__)

#: The targets of the command and of the button that choose nothing.
_CHOOSES_NOTHING = frozenset({"", Choice.LOOK})

_UTC = ZoneInfo("UTC")
_NOBODY = AllowedMentions.none()


class SetupInteractions:
    """Shows the panel, and makes the choices."""

    def __init__(
        self, interactions: Interactions, rest: Rest, setups: StoredSetups, state: AdapterState
    ) -> None:
        self._interactions = interactions
        self._setups = setups
        self._looks = Looks(rest, state)
        self._refusals = Refusals(state)
        self._channels = IntroductionsChannels(rest, setups, self._looks)

    async def show(self, interaction: Interaction) -> None:
        """Show the panel: `/intro-setup`."""
        await self._serve(interaction, typed(interaction, Action.SETUP))

    async def press(self, interaction: Interaction, what: CustomId) -> None:
        """A button of the panel was pressed, or its form submitted."""
        if what.target in FORMS:
            await self._interactions.answer(interaction, what, self._on_form(interaction, what))
        elif what.target in BUTTONS:
            await self._serve(interaction, what)

    async def choose(self, interaction: Interaction, what: CustomId, chosen: str) -> None:
        """A channel or a role was chosen from the menu that is the target; "" is none."""
        await self._serve(interaction, what, chosen)

    # The forms of limits, and of language and time zone.

    async def _on_form(self, interaction: Interaction, what: CustomId) -> Reply:
        context = await self._interactions.directory.context(interaction, what)
        if interaction.type is InteractionType.modal_submit:
            data = cast("Mapping[str, Any]", interaction.data or {})
            values = submitted(data.get("components") or ())
            return await self._interactions.dispatch(press_command(what, context, values))
        reply = await self._interactions.dispatch(SetUp(**preview(context)))
        draft = self._interactions.drafts.find(interaction.user.id, what.draft)
        if not isinstance(reply, OpenForm):
            return reply
        return OpenForm(_fields_of(what.target, draft or reply.form))

    # The panel.

    async def _serve(self, interaction: Interaction, what: CustomId, chosen: str = "") -> None:
        """Take the time to look things up, make the choice, and draw the panel anew."""
        with self._interactions.busy():
            responder = self._interactions.responder(interaction, what)
            await responder.take_time()
            try:
                shown = await self._choose_and_look(interaction, what, chosen, responder)
            except CommandsAlone:
                shown = self._interactions.absent(interaction, what)
            except NotOffered:
                shown = responder.sentence("late-answer")
            except Exception as error:  # noqa: BLE001 - whoever pressed gets an answer
                log.error("the setup failed: %s", in_short(error))
                shown = responder.sentence("went-wrong")
            await _show(shown, interaction, what, responder)

    async def _choose_and_look(
        self, interaction: Interaction, what: CustomId, chosen: str, responder: Responder
    ) -> Panel | Reply:
        context = await self._interactions.directory.context(interaction, what)
        reading = SetUp(**preview(context))
        reply = await self._interactions.dispatch(reading)
        if not isinstance(reply, OpenForm):
            return reply  # they may not choose
        outcome = None
        if what.target not in _CHOOSES_NOTHING:
            try:
                outcome = await self._choose(what, chosen, context)
            except DeliveryError as error:
                log.debug("a choice couldn't be made: %s", error)
                return responder.sentence("went-wrong")
            reply = await self._interactions.dispatch(reading)
        fields = reply.form.fields if isinstance(reply, OpenForm) else ()
        shown = await self._interactions.dispatch(_shown(what, context))
        if not isinstance(shown, Say):
            return shown
        setup = await self._setups.of(what.server)
        return Panel(
            context["workspace"].name,
            setup,
            await self._looks.findings(what.server, setup) if setup else None,
            {field.name: getattr(field, "value", None) for field in fields},
            shown.card,
            invite_link(str(interaction.application_id), server=what.server),
            outcome,
            await self._refusals.of(what.server),
        )

    # Choices.

    async def _choose(self, what: CustomId, chosen: str, context: Context) -> Outcome | None:
        """Make the choice that a button or a menu stands for."""
        if choices := _core_choices(what, chosen):
            await self._interactions.dispatch(SetUp(**context, **choices))
            return None
        match what.target:
            case Choice.CHANNEL:
                return await self._channels.choose(what.server, chosen)
            case Choice.CREATE:
                return await self._channels.create(what.server)
            case Choice.TRY:
                return await self._channels.try_out(what.server)
            case Choice.THREADS:
                return await self._keep(what.server, kind=ConversationKind.THREAD)
            case Choice.CHANNELS:
                return await self._keep(what.server, kind=ConversationKind.CHANNEL)
            case Choice.FALLBACK | Choice.NO_FALLBACK:
                return await self._keep(what.server, fallback=what.target == Choice.FALLBACK)
        return None

    async def _keep(self, server: str, **choices: Any) -> Outcome | None:  # noqa: ANN401
        setup = await self._setups.of(server)
        if setup is None:
            return None  # the panel says what comes first
        await self._setups.keep(server, replace(setup, **choices))
        return None


def _shown(what: CustomId, context: Context) -> Command:
    """Ask the core for what it shows: a typed command learns who types it, a button does not."""
    return OpenSetup(**preview(context)) if what.target else ShowSetup(**context)


def _fields_of(form: str, whole: Form) -> Form:
    """Divide what the core asks an admin into two forms: one of Discord's holds five fields."""
    limits = form == Choice.FORM
    fields = (field for field in whole.fields if (field.name in LIMITS) is limits)
    return replace(whole, fields=tuple(fields))


def _core_choices(what: CustomId, chosen: str) -> dict[str, Any]:
    """Tell what a choice is to the core, by `SetUp`'s fields; empty if it's Discord's alone."""
    match what.target:
        case Choice.ROLE:
            everyone = not chosen or chosen == what.server  # that role is everyone's
            return {"introducers": EVERYONE if everyone else chosen}
        case Choice.EVERYONE:
            return {"introducers": EVERYONE}
        case Choice.ADMINS:
            return {"introducers": ADMINS}
        case Choice.SELF | Choice.NO_SELF:
            return {"self_introductions": what.target == Choice.SELF}
        case Choice.TIMES | Choice.NO_TIMES:
            return {"find_a_time": what.target == Choice.TIMES}
        case Choice.ALL | Choice.JOINED:
            return {"asked": JOINED if what.target == Choice.JOINED else ALL}
    return {}


async def _show(
    shown: Panel | Reply, interaction: Interaction, what: CustomId, responder: Responder
) -> None:
    try:
        if isinstance(shown, Panel):
            view = draw_panel(shown, what.server, Voice(responder.locale, _UTC, PLATFORM))
            await interaction.edit_original_response(view=view, allowed_mentions=_NOBODY)
        else:
            await responder.give(shown)
    except (ReplyLost, discord.HTTPException, aiohttp.ClientError, OSError) as error:
        log.debug("the setup's answer was lost: %s", type(error).__name__)
