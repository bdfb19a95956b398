"""`/intro-setup`: an admin's panel, where each choice counts at once.

Where conversations open is the adapter's to keep (`rooms.py`), all else the core's. Whether
somebody may choose is asked of the core first, every time.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, cast
from zoneinfo import ZoneInfo

import aiohttp
import discord
from discord import AllowedMentions, Interaction, InteractionType

from adapters.discord.desk import Desk
from adapters.discord.forms import submitted
from adapters.discord.ids import PLATFORM, Pressed
from adapters.discord.inbound import Context, Misread, press_command, preview, typed
from adapters.discord.panel import BUTTONS, Findings, Panel, Problem, drawn
from adapters.discord.permissions import everyone_sees, missing, unhelpful
from adapters.discord.replies import Answer, Lost
from adapters.discord.rest import (
    MISSING_ACCESS,
    MISSING_PERMISSIONS,
    UNKNOWN_CHANNEL,
    NoSuch,
    Rest,
)
from adapters.discord.rooms import TEXT_CHANNEL, Kind, Room, Rooms
from bot.app.commands import SetUp
from bot.domain.people import ADMINS, EVERYONE
from bot.errors import DeliveryError, in_short
from bot.messages.actions import Action
from bot.messages.replies import OpenForm, Reply
from bot.messages.voice import Voice

log = logging.getLogger(__name__)

#: The button, and the form behind it, of what is asked in a form.
FORM = "form"

_UTC = ZoneInfo("UTC")
_NOBODY = AllowedMentions.none()

#: Makes one choice, in the context of who makes it; what went wrong, if anything did.
Change = Callable[[Context], Awaitable[Problem | None]]


class SettingUp:
    """Shows the panel, and makes the choices."""

    def __init__(self, desk: Desk, rest: Rest, rooms: Rooms) -> None:
        self._desk = desk
        self._rest = rest
        self._rooms = rooms
        self._creating = asyncio.Lock()

    # What admins do.

    async def show(self, interaction: Interaction) -> None:
        """Show the panel: `/intro-setup`."""
        await self._serve(interaction, typed(interaction, Action.SETUP), None)

    async def press(self, interaction: Interaction, what: Pressed) -> None:
        """A button of the panel was pressed, or its form submitted."""
        if what.target == FORM:
            await self._fill_in(interaction, what)
            return
        if what.target in BUTTONS:
            await self._serve(interaction, what, self._change(what))

    async def choose(self, interaction: Interaction, menu: str, server: str) -> None:
        """A channel or a role was chosen."""
        what = Pressed(Action.SETUP, server, menu)
        data = cast("dict[str, Any]", interaction.data or {})
        chosen = next(iter(data.get("values") or ()), "")

        async def change(context: Context) -> Problem | None:
            if menu == "channel":
                return await self._keep_channel(server, chosen)
            everyone = not chosen or chosen == server  # that role is everyone's
            await self._set_up(context, introducers=EVERYONE if everyone else chosen)
            return None

        await self._serve(interaction, what, change)

    def _change(self, what: Pressed) -> Change | None:
        """Find what a button chooses; one only looks again."""
        match what.target:
            case "create":
                return lambda _: self._create(what.server)
            case "threads" | "channels":
                kind = Kind.THREAD if what.target == "threads" else Kind.CHANNEL
                return lambda _: self._keep(what.server, kind=kind)
            case "aside" | "no-aside":
                return lambda _: self._keep(what.server, fallback=what.target == "aside")
            case "everyone" | "admins":
                who = EVERYONE if what.target == "everyone" else ADMINS
                return lambda context: self._set_up(context, introducers=who)
            case "self" | "no-self":
                allowed = what.target == "self"
                return lambda context: self._set_up(context, self_introductions=allowed)
        return None

    # Choices.

    async def _set_up(self, context: Context, **choices: Any) -> None:  # noqa: ANN401
        await self._desk.dispatch(SetUp(**context, **choices))

    async def _keep(self, server: str, **choices: Any) -> Problem | None:  # noqa: ANN401
        room = await self._rooms.of(server)
        if room is None:
            return "server-no-channel"
        await self._rooms.keep(server, replace(room, **choices))
        return None

    async def _keep_channel(self, server: str, channel: str) -> Problem | None:
        """Keep a text channel of this server, seen or not: the panel says what is missing there."""
        try:
            found = await self._rest.call(lambda http: http.get_channel(int(channel)))
            if str(found.get("guild_id")) != server or found["type"] != TEXT_CHANNEL:
                return "server-no-text-channel"
        except NoSuch as error:
            if error.code != MISSING_ACCESS:
                return "server-no-text-channel"
        room = await self._rooms.of(server) or Room(channel)
        await self._rooms.keep(server, replace(room, channel=channel))
        return None

    async def _create(self, server: str) -> Problem | None:
        """Create the introductions channel, unless there is one already."""
        async with self._creating:
            room = await self._rooms.of(server)
            if room is not None and not (await self._look(server, room)).gone:
                return None
            try:
                channel = await self._created_before(server) or await self._created(server)
            except NoSuch as error:
                if error.code in (MISSING_ACCESS, MISSING_PERMISSIONS):
                    return "server-cannot-create"
                return "server-too-many-channels"
            kept = replace(room, channel=channel) if room else Room(channel)
            await self._rooms.keep(server, kept)
            return None

    async def _created_before(self, server: str) -> str | None:
        """Find a channel whose creation's answer was lost."""
        channels = await self._rest.call(lambda http: http.get_all_guild_channels(int(server)))
        ours = self._new_channel(server)
        return next(
            (str(c["id"]) for c in channels if (c["name"], c.get("topic")) == tuple(ours.values())),
            None,
        )

    async def _created(self, server: str) -> str:
        options = self._new_channel(server)
        made = await self._rest.call(
            lambda http: http.create_channel(int(server), TEXT_CHANNEL, **options)
        )
        return str(made["id"])

    def _new_channel(self, server: str) -> dict[str, Any]:
        voice = Voice(self._rest.locale_of(server), _UTC, PLATFORM)
        return {"name": voice.say("server-new-name"), "topic": voice.say("server-new-topic")}

    # The form of limits, language and time zone.

    async def _fill_in(self, interaction: Interaction, what: Pressed) -> None:
        async def work() -> Reply:
            context = await self._desk.directory.context(interaction, what)
            if interaction.type is InteractionType.modal_submit:
                data = cast("dict[str, Any]", interaction.data or {})
                values = submitted(data.get("components") or ())
                return await self._desk.dispatch(press_command(what, context, values))
            reply = await self._desk.dispatch(SetUp(**preview(context)))
            draft = self._desk.draft(interaction, what)
            return OpenForm(draft) if draft and isinstance(reply, OpenForm) else reply

        await self._desk.answer(interaction, what, work)

    # The panel.

    async def _serve(self, interaction: Interaction, what: Pressed, change: Change | None) -> None:
        """Take the time to look things up, make the choice, and draw the panel anew."""
        with self._desk.busy():
            await self._show(interaction, what, change)

    async def _show(self, interaction: Interaction, what: Pressed, change: Change | None) -> None:
        answer = self._desk.beginning(interaction, what)
        await answer.take_time()
        try:
            found = await self._work(interaction, what, answer, change)
        except Misread:
            found = answer.sentence("late-answer")
        except Exception as error:  # noqa: BLE001 - whoever pressed gets an answer
            log.error("the setup failed: %s", in_short(error))
            found = answer.sentence("went-wrong")
        try:
            if isinstance(found, Panel):
                view = drawn(found, what.server, Voice(answer.locale, _UTC, PLATFORM))
                await interaction.edit_original_response(view=view, allowed_mentions=_NOBODY)
            else:
                await answer.give(found)
        except (Lost, discord.HTTPException, aiohttp.ClientError, OSError) as error:
            log.debug("the setup's answer was lost: %s", type(error).__name__)

    async def _work(
        self, interaction: Interaction, what: Pressed, answer: Answer, change: Change | None
    ) -> Panel | Reply:
        context = await self._desk.directory.context(interaction, what)
        reading = SetUp(**preview(context))
        reply = await self._desk.dispatch(reading)
        if not isinstance(reply, OpenForm):
            return reply  # they may not
        problem = None
        if change is not None:
            try:
                problem = await change(context)
            except DeliveryError as error:
                log.debug("a choice couldn't be made: %s", error)
                return answer.sentence("went-wrong")
            reply = await self._desk.dispatch(reading)
        fields = reply.form.fields if isinstance(reply, OpenForm) else ()
        room = await self._rooms.of(what.server)
        findings = await self._look(what.server, room) if room else None
        name = context["workspace"].name
        return Panel(name, room, findings, {f.name: f.value for f in fields}, problem)

    async def _look(self, server: str, room: Room) -> Findings:
        """Look at the channel and the bot's permissions there."""
        try:
            guild, channel, own = await asyncio.gather(
                self._rest.call(lambda http: http.get_guild(int(server), with_counts=False)),
                self._rest.call(lambda http: http.get_channel(int(room.channel))),
                self._rest.call(lambda http: http.get_member(int(server), self._rest.me)),
            )
        except NoSuch as error:
            if error.code == MISSING_ACCESS:
                return Findings(missing=("view_channel",))
            gone = error.code == UNKNOWN_CHANNEL
            return Findings(gone=gone, unknown=not gone)
        except DeliveryError:
            return Findings(unknown=True)
        return Findings(
            wrong_type=channel["type"] != TEXT_CHANNEL,
            missing=tuple(missing(room, guild, channel, own)),
            unhelpful=tuple(unhelpful(room, guild, channel, own)),
            everyone_sees=everyone_sees(guild, channel),
        )
