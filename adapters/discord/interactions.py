"""What people do becomes a command that is dispatched, and its reply is given in time."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from typing import Any, cast

import discord
from discord import Interaction, InteractionType

from adapters.discord.connection.rest import Rest
from adapters.discord.custom_ids import CustomId
from adapters.discord.directory import Directory
from adapters.discord.drafts import Drafts
from adapters.discord.errors import (
    BotNotInServer,
    CommandsAlone,
    NotOffered,
    PersonNotInServer,
    ReplyLost,
)
from adapters.discord.forms import (
    PRESET,
    Values,
    chosen_day,
    leaves_date_open,
    name_in_form,
    submitted,
)
from adapters.discord.inbound import (
    Context,
    press_command,
    preview,
    typed,
)
from adapters.discord.replies import Responder
from adapters.shared.dates import first_day, preset_date
from adapters.shared.in_flight import InFlight
from adapters.shared.request_form import NAMING_PEOPLE, naming_command
from adapters.shared.types import Dispatch
from bot.app.commands import AskConnector, Command, RequestIntroduction, SayLater
from bot.errors import AskFirstError, in_short
from bot.messages import texts
from bot.messages.actions import Action
from bot.messages.replies import Invalid, OpenForm, Reply
from bot.messages.typed_dates import write_day
from bot.messages.views import Text

log = logging.getLogger(__name__)

#: Discord waits 3 s for an answer (Discord: Responding to an Interaction); one that takes longer
#: than this is announced.
DEFER_AFTER_SECONDS = 2.0
#: How long a stop waits for answers in flight.
FINISH_WITHIN_SECONDS = 15.0

#: Fields that hold what people write in their own words.
WORDS = ("reason", "note_a", "note_b", "words")


class Interactions:
    """Deals with all interactions but those of the setup."""

    def __init__(self, dispatch: Dispatch, rest: Rest, invite: Callable[[str], str]) -> None:
        self.dispatch = dispatch
        self._invite = invite
        self.directory = Directory(rest)
        self.drafts = Drafts()
        self._at_work = InFlight()

    # Typed commands.

    async def run(
        self,
        interaction: Interaction,
        kind: type[Command],
        fields: Mapping[str, Any] | None = None,
        action: Action = Action.SETTINGS,
    ) -> None:
        """Carry out a typed command; `action` is that of the form behind it, if there is one."""
        what, given = typed(interaction, action), dict(fields or {})
        words = [given.get("reason", ""), *given.get("notes", ())]
        await self.answer(
            interaction, what, self._on_command(interaction, what, kind, given), words
        )

    async def _on_command(
        self,
        interaction: Interaction,
        what: CustomId,
        kind: type[Command],
        fields: Mapping[str, Any],
    ) -> Reply:
        context = await self.directory.context(interaction, what)
        return await self.dispatch(kind(**context, **fields))

    async def introduce(
        self, interaction: Interaction, person: discord.Member | discord.User
    ) -> None:
        """Open the form to introduce this person to somebody."""
        what = typed(interaction, Action.REQUEST, str(person.id))
        await self.answer(interaction, what, self._on_introduce(interaction, what, person))

    async def _on_introduce(
        self, interaction: Interaction, what: CustomId, person: discord.Member | discord.User
    ) -> Reply:
        responder = self.responder(interaction, what)
        if person.bot:
            return responder.sentence("problem-bot", person=person.display_name)
        if not isinstance(person, discord.Member):
            return responder.sentence("problem-inactive", person=person.display_name)
        context = await self.directory.context(interaction, what)
        return name_in_form(await self._request_form(context), person.display_name)

    async def _request_form(self, context: Context) -> Reply:
        """Ask for the form of a request, by a request that says nothing."""
        reply = await self.dispatch(RequestIntroduction(**preview(context)))
        return OpenForm(reply.form) if isinstance(reply, Invalid) else reply

    # Buttons and menus.

    async def press(self, interaction: Interaction, what: CustomId) -> None:
        """A button was pressed, or an option chosen that stands for one."""
        await self.answer(interaction, what, self._on_press(interaction, what))

    async def _on_press(self, interaction: Interaction, what: CustomId) -> Reply:
        if draft := self.drafts.find(interaction.user.id, what.draft):
            return OpenForm(draft)
        context = await self.directory.context(interaction, what)
        if what.action is Action.REQUEST:
            return await self._request_form(context)
        if what.action is Action.ASK_CONNECTOR:  # a request that says nothing asks for the form
            return await self.dispatch(AskConnector(**preview(context)))
        return await self.dispatch(press_command(what, context, {}))

    async def choose_date(self, interaction: Interaction, what: CustomId, preset: str) -> None:
        """A later date was chosen from the menu on a card of an older version."""
        await self.answer(interaction, what, self._on_date(interaction, what, preset))

    async def _on_date(self, interaction: Interaction, what: CustomId, preset: str) -> Reply:
        """Find the date in the form that the menu replaces: it knows the reader's today."""
        context = await self.directory.context(interaction, what)
        asked = await self.dispatch(SayLater(target=what.target, **preview(context)))
        day = preset_date(preset, asked.form) if isinstance(asked, OpenForm) else None
        if day is None:
            return asked
        return await self.dispatch(SayLater(target=what.target, on=day, **context))

    # Forms.

    async def submit(self, interaction: Interaction, what: CustomId) -> None:
        """A form was submitted, perhaps one that another process has opened."""
        data = cast("Mapping[str, Any]", interaction.data or {})
        values = submitted(data.get("components") or ())
        words = [str(values.get(name, "")) for name in WORDS]
        if what.action in NAMING_PEOPLE:
            work = self._on_naming_form(interaction, what, data, values)
        else:
            work = self._on_form(interaction, what, values)
        await self.answer(interaction, what, work, words)

    async def _on_naming_form(
        self, interaction: Interaction, what: CustomId, data: Mapping[str, Any], values: Values
    ) -> Reply:
        context = await self.directory.context(interaction, what)
        given = {**self.drafts.values(interaction.user.id, what.draft), **values}
        guild = interaction.client.get_guild(int(what.server))
        people = await self.directory.picked(data, what, given, guild)
        command = naming_command(what.action, given, people=people, **context)
        reply = await self.dispatch(command)
        if what.action is Action.REQUEST and what.target:
            return name_in_form(reply, people[0].name)
        return reply

    async def _on_form(self, interaction: Interaction, what: CustomId, values: Values) -> Reply:
        context = await self.directory.context(interaction, what)
        if "on" not in values:
            return await self.dispatch(press_command(what, context, values))
        asked = await self.dispatch(press_command(what, preview(context), {}))
        if not isinstance(asked, OpenForm):
            return asked
        region = str(interaction.locale)
        day = chosen_day(asked.form, values, region)
        if day is not None or leaves_date_open(asked.form, values):
            given = {key: value for key, value in values.items() if key != PRESET}
            return await self.dispatch(press_command(what, context, {**given, "on": day}))
        example = write_day(first_day(asked.form), region)
        sentence = texts.say("problem-no-date", asked.form.locale, example=example)
        return Invalid({"on": sentence}, asked.form)

    # Answering.

    async def answer(
        self,
        interaction: Interaction,
        what: CustomId,
        work: Coroutine[Any, Any, Reply],
        words: Sequence[str] = (),
    ) -> None:
        """Answer with what comes of the work, and in time whatever comes of it.

        If the work fails, whoever wrote `words` gets them back, to try again with.
        """
        with self.busy():
            responder = self.responder(interaction, what)
            failure = responder.failure(words)
            working = asyncio.ensure_future(self._reply(interaction, what, work))
            await asyncio.wait({working}, timeout=DEFER_AFTER_SECONDS)
            if not working.done():
                await responder.take_time()
            try:
                reply = await working
            except AskFirstError as error:  # no line above DEBUG: it may be about a click
                log.debug("a command failed: %s", in_short(error))
                reply = failure
            except Exception as error:  # noqa: BLE001 - whoever pressed gets an answer
                log.log(level_of(interaction), "a command failed: %s", in_short(error))
                reply = failure
            # Where it is lost the relay updates the card, see `Command.reply_may_be_lost`.
            with suppress(ReplyLost):
                await _give(responder, reply, failure, level_of(interaction))

    def responder(self, interaction: Interaction, what: CustomId) -> Responder:
        """Make what gives the reply to an interaction."""
        return Responder(interaction, what, self.drafts)

    async def _reply(
        self, interaction: Interaction, what: CustomId, work: Coroutine[Any, Any, Reply]
    ) -> Reply:
        try:
            reply = await work
        except CommandsAlone:
            return self.absent(interaction, what)
        except (PersonNotInServer, BotNotInServer, NotOffered):
            return self.responder(interaction, what).sentence("late-answer")
        self._drop_drafts(interaction, what, reply)
        return reply

    def absent(self, interaction: Interaction, what: CustomId) -> Reply:
        """Say that only the commands are here, and how the bot itself is added."""
        link = Text(self._invite(what.server))
        return self.responder(interaction, what).sentence("server-absent", link=link)

    def _drop_drafts(self, interaction: Interaction, what: CustomId, reply: Reply) -> None:
        """Forget what was typed wrong once it is put right, or with whoever is forgotten."""
        is_form = interaction.type is InteractionType.modal_submit
        if what.action is Action.FORGET:
            self.drafts.drop(interaction.user.id)
        elif is_form and what.draft and not isinstance(reply, Invalid):
            self.drafts.drop(interaction.user.id, what.draft)

    # Stopping.

    def busy(self) -> AbstractContextManager[None]:
        """Let `finish` wait for what runs within this block."""
        return self._at_work.working()

    async def finish(self) -> None:
        """Wait for answers in flight, at most `FINISH_WITHIN_SECONDS`."""
        await self._at_work.finish(FINISH_WITHIN_SECONDS)


def level_of(interaction: Interaction) -> int:
    """Choose how loudly to log what went wrong: of a click or a form, nothing above DEBUG.

    When somebody answered an ask, or that they did, is nobody's business (promise 2).
    """
    typed_it = interaction.type is InteractionType.application_command
    return logging.ERROR if typed_it else logging.DEBUG


async def _give(responder: Responder, reply: Reply, failure: Reply, level: int) -> None:
    """Give a reply; where it can't be shown, say that it went wrong. Raises `ReplyLost`."""
    try:
        await responder.give(reply)
    except ReplyLost:
        raise
    except Exception as error:  # noqa: BLE001 - whoever pressed gets an answer
        log.log(level, "an answer failed: %s", in_short(error))
        await responder.give(failure)
