"""Where interactions arrive: look people up, dispatch the command, give the answer in time."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any, cast

import discord
from discord import Interaction, InteractionType

from adapters.discord.dates import preset_date
from adapters.discord.directory import Absent, Directory, Gone
from adapters.discord.forms import about, read_date, submitted
from adapters.discord.ids import Pressed
from adapters.discord.ids import pressed as read_id
from adapters.discord.inbound import (
    Context,
    Misread,
    press_command,
    preview,
    request_command,
    typed,
    workspace_facts,
)
from adapters.discord.replies import Answer, Drafts, Lost
from adapters.discord.rest import Rest
from bot.app.commands import (
    Command,
    PersonLeft,
    RemoveWorkspace,
    RequestIntroduction,
    SayLater,
)
from bot.domain.people import PersonFacts
from bot.errors import in_short
from bot.messages import texts
from bot.messages.actions import Action
from bot.messages.replies import Invalid, OpenForm, Reply, Say
from bot.messages.views import Form

log = logging.getLogger(__name__)

#: Discord waits 3 s for an answer (Discord: Responding to an Interaction); one that takes longer
#: than this is announced (seconds).
DEFER_AFTER = 2.0
#: Whoever waits for an answer while the process stops gets it within this time, or none (seconds).
FINISH_WITHIN = 15.0

#: Fields that hold what people write in their own words.
WORDS = ("reason", "note_a", "note_b", "words")

Dispatch = Callable[[Command], Awaitable[Reply]]
Special = Callable[[Interaction, Pressed], Awaitable[None]]


class Desk:
    """Deals with all interactions; `specials` are actions that others deal with."""

    def __init__(self, dispatch: Dispatch, rest: Rest) -> None:
        self.dispatch = dispatch
        self.specials: dict[Action, Special] = {}
        self.directory = Directory(rest)
        self._drafts = Drafts()
        self._at_work: set[asyncio.Task[Any]] = set()

    # What people do.

    async def run(
        self,
        interaction: Interaction,
        kind: type[Command],
        fields: Mapping[str, Any] | None = None,
        action: Action = Action.SETTINGS,
    ) -> None:
        """Carry out a typed command; `action` is that of the form behind it, if there is one."""
        what, given = typed(interaction, action), dict(fields or {})

        async def work() -> Reply:
            context = await self.directory.context(interaction, what)
            return await self.dispatch(kind(**context, **given))

        await self.answer(
            interaction, what, work, [given.get("reason", ""), *given.get("notes", ())]
        )

    async def introduce(self, interaction: Interaction, person: discord.Member) -> None:
        """Open the form to introduce this person to somebody."""
        what = typed(interaction, Action.REQUEST, str(person.id))

        async def work() -> Reply:
            if person.bot:  # known before anything is filled in
                return self.beginning(interaction, what).sentence(
                    "problem-bot", person=person.display_name
                )
            context = await self.directory.context(interaction, what)
            reply = await self._form_of(RequestIntroduction(**preview(context)))
            return about(reply, person.display_name)

        await self.answer(interaction, what, work)

    async def _form_of(self, command: Command) -> Reply:
        """Ask for the form behind a command that says too little to be carried out."""
        reply = await self.dispatch(command)
        return OpenForm(reply.form) if isinstance(reply, Invalid) else reply

    async def press(self, interaction: Interaction, what: Pressed) -> None:
        """A button was pressed, or an option chosen that stands for one."""
        if special := self.specials.get(what.action):
            await special(interaction, what)
            return
        form = self.draft(interaction, what)

        async def work() -> Reply:
            if form is not None:
                return OpenForm(form)
            context = await self.directory.context(interaction, what)
            if what.action is Action.REQUEST:
                return await self._form_of(RequestIntroduction(**preview(context)))
            return await self.dispatch(press_command(what, context, {}))

        await self.answer(interaction, what, work)

    async def choose_date(self, interaction: Interaction, what: Pressed, preset: str) -> None:
        """A later date was chosen from the menu: the form that it replaces knows the day."""

        async def work() -> Reply:
            context = await self.directory.context(interaction, what)
            asked = await self.dispatch(SayLater(target=what.target, **preview(context)))
            day = preset_date(preset, asked.form) if isinstance(asked, OpenForm) else None
            if day is None:
                return asked
            return await self.dispatch(SayLater(target=what.target, on=day, **context))

        await self.answer(interaction, what, work)

    async def submit(self, interaction: Interaction) -> None:
        """A form was submitted, perhaps one that another process has opened."""
        data = cast("Mapping[str, Any]", interaction.data or {})
        what = read_id(str(data.get("custom_id", "")))
        if what is None:
            return
        if special := self.specials.get(what.action):
            await special(interaction, what)
            return
        values = submitted(data.get("components") or ())

        async def work() -> Reply:
            context = await self.directory.context(interaction, what)
            if what.action is Action.REQUEST:
                given = {**self._drafts.values(interaction.user.id, what.draft), **values}
                people = await self.directory.picked(data, what, given)
                reply = await self.dispatch(request_command(context, people, given))
                return about(reply, people[0].name) if what.target else reply
            return await self._fill_in(what, context, values)

        await self.answer(interaction, what, work, [str(values.get(name, "")) for name in WORDS])

    async def _fill_in(self, what: Pressed, context: Context, values: Mapping[str, Any]) -> Reply:
        if "on" not in values:
            return await self.dispatch(press_command(what, context, values))
        day = read_date(str(values["on"]))
        if day is not None:
            return await self.dispatch(press_command(what, context, {**values, "on": day}))
        asked = await self.dispatch(press_command(what, preview(context), {}))
        if not isinstance(asked, OpenForm):
            return asked
        sentence = texts.say("problem-no-date", asked.form.locale)
        return Invalid({"on": sentence}, asked.form)

    # What they get.

    def beginning(self, interaction: Interaction, what: Pressed) -> Answer:
        """Begin an answer."""
        return Answer(interaction, what, self._drafts)

    def draft(self, interaction: Interaction, what: Pressed) -> Form | None:
        """Find the form that is to be opened again as this person had filled it in."""
        return self._drafts.find(interaction.user.id, what.draft) if what.draft else None

    async def answer(
        self,
        interaction: Interaction,
        what: Pressed,
        work: Callable[[], Awaitable[Reply]],
        words: Sequence[str] = (),
    ) -> None:
        """Answer with what comes of the work, and in time whatever comes of it.

        If the work fails, whoever wrote `words` gets them back, to try again with.
        """
        with self.busy():
            answer = self.beginning(interaction, what)
            working = asyncio.ensure_future(self._reply(interaction, what, work))
            await self._give(answer, working, answer.failure(words))

    async def _give(self, answer: Answer, working: "asyncio.Task[Reply]", failure: Say) -> None:
        await asyncio.wait({working}, timeout=DEFER_AFTER)
        if not working.done():
            await answer.take_time()
        try:
            reply = await working
        except Exception as error:  # noqa: BLE001 - whoever pressed gets an answer
            log.error("a command failed: %s", in_short(error))
            reply = failure
        with suppress(Lost):  # `Command.reply_may_be_lost`: the relay updates the card
            try:
                await answer.give(reply)
            except Lost:
                raise
            except Exception as error:  # noqa: BLE001 - whoever pressed gets an answer
                log.error("an answer failed: %s", in_short(error))
                await answer.give(failure)

    def _tidy_drafts(self, interaction: Interaction, what: Pressed, reply: Reply) -> None:
        """Forget what was typed wrong once it is put right, or with whoever is forgotten."""
        submitted_ = interaction.type is InteractionType.modal_submit
        if what.action is Action.FORGET:
            self._drafts.drop(interaction.user.id)
        elif submitted_ and what.draft and not isinstance(reply, Invalid):
            self._drafts.drop(interaction.user.id, what.draft)

    async def _reply(
        self, interaction: Interaction, what: Pressed, work: Callable[[], Awaitable[Reply]]
    ) -> Reply:
        late = self.beginning(interaction, what).sentence("late-answer")
        try:
            reply = await work()
        except Gone:
            await self._leave(what, interaction.user)
            return late
        except (Absent, Misread):
            return late
        self._tidy_drafts(interaction, what, reply)
        return reply

    async def _leave(self, what: Pressed, user: discord.User | discord.Member) -> None:
        """Let the core know that whoever pressed isn't in the server any more."""
        person = PersonFacts(str(user.id), user.display_name, active=False)
        workspace = workspace_facts(what.server, None)
        await self.dispatch(PersonLeft(workspace=workspace, actor=person))

    async def forget_server(self, server: str) -> None:
        """End everything in a server that removed the bot."""
        nobody = PersonFacts("", "")
        workspace = workspace_facts(server, None)
        await self.dispatch(RemoveWorkspace(workspace=workspace, actor=nobody))

    # Stopping.

    @contextmanager
    def busy(self) -> Iterator[None]:
        """Let `finish` wait for this task."""
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("interactions are dealt with in tasks")
        self._at_work.add(task)
        try:
            yield
        finally:
            self._at_work.discard(task)

    async def finish(self) -> None:
        """Wait until everybody has got their answer, for a while."""
        with suppress(TimeoutError):
            async with asyncio.timeout(FINISH_WITHIN):
                while self._at_work:
                    await asyncio.wait(set(self._at_work))
