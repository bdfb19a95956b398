"""Replies of the core become answers to an interaction: once, in time, and seen by one person.

In a server every answer is ephemeral; in a direct message there is nobody else.
"""

import logging
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import discord
from discord import AllowedMentions, Interaction, InteractionType

from adapters.discord.forms import modal
from adapters.discord.ids import DRAFT, Pressed
from adapters.discord.inbound import is_aside
from adapters.discord.render import layout
from bot.messages import texts
from bot.messages.actions import Action
from bot.messages.replies import Invalid, Nothing, OpenForm, Replace, Reply, Say
from bot.messages.views import Button, Card, Foreign, Form, Paragraph, Quote
from bot.messages.voice import Voice

log = logging.getLogger(__name__)

#: So many forms with what was typed wrong are kept; whoever comes back later finds a new one.
MOST_DRAFTS = 500
#: The interaction was answered before: it was delivered twice (Discord: JSON Error Codes).
ANSWERED_BEFORE = 40060

_NOBODY = AllowedMentions.none()
_UTC = ZoneInfo("UTC")


class Drafts:
    """Forms that were filled in wrong, so that they can be opened again as they were."""

    def __init__(self) -> None:
        self._forms: OrderedDict[tuple[int, str], Form] = OrderedDict()

    def keep(self, person: int, number: str, form: Form) -> None:
        """Keep a person's form under a number."""
        self._forms[person, number] = form
        while len(self._forms) > MOST_DRAFTS:
            self._forms.popitem(last=False)

    def find(self, person: int, number: str) -> Form | None:
        """Find a form of theirs; None once it is forgotten, as after a restart."""
        return self._forms.get((person, number))

    def drop(self, person: int, number: str = "") -> None:
        """Forget a form of theirs, or all of them: what they had typed is somewhere else now."""
        for key in [key for key in self._forms if key == (person, number or key[1])]:
            del self._forms[key]

    def values(self, person: int, number: str) -> dict[str, Any]:
        """Tell what a form of theirs holds, also where there was no room to show it."""
        form = self.find(person, number)
        return {field.name: field.value for field in form.fields} if form else {}


class Lost(Exception):
    """An answer didn't get through: the interaction is too old, or Discord is out of reach."""


class Answer:
    """The answer to one interaction."""

    def __init__(self, interaction: Interaction, what: Pressed, drafts: Drafts) -> None:
        self._interaction = interaction
        self._what = what
        self._drafts = drafts
        self._changes = interaction.message is not None and not is_aside(interaction)
        self._private = interaction.guild_id is not None
        self._corrects = bool(what.draft) and self._changes

    @property
    def locale(self) -> str:
        """The language that the person's app has."""
        return str(self._interaction.locale)

    def sentence(self, key: str, /, **args: object) -> Say:
        """Say a sentence of the adapter's own."""
        return Say(Card((Voice(self.locale, _UTC).paragraph(key, **args),)))

    def failure(self, words: Sequence[str]) -> Say:
        """Say that it went wrong, and give back what was written."""
        said = Voice(self.locale, _UTC).paragraph("went-wrong")
        return Say(Card((said, *(Quote(text) for text in words if text))))

    async def give(self, reply: Reply) -> None:
        """Answer; raises `Lost` if it doesn't get through."""
        try:
            await self._give(reply)
        except (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError) as error:
            if isinstance(error, discord.HTTPException) and error.code == ANSWERED_BEFORE:
                return
            log.debug("an answer was lost: %s", type(error).__name__)
            raise Lost from error

    async def _give(self, reply: Reply) -> None:
        match reply:
            case Say(card):
                await self._tell(card)
            case Replace() if self._corrects and not self._private:
                await self._vanish()
            case Replace(card):
                await (self._change(card) if self._changes else self._say(card))
            case OpenForm(form):
                await self.open(form)
            case Invalid():
                await self._tell(self._correction(reply))
            case Nothing():
                await self._acknowledge()

    async def open(self, form: Form) -> None:
        """Open a form, which only a first answer can."""
        response = self._interaction.response
        if response.is_done() or self._interaction.type is InteractionType.modal_submit:
            await self._say(self.sentence("try-again").card)
            return
        await response.send_modal(modal(form, self._what, self._known()))

    def _known(self) -> tuple[str, ...]:
        """Name the fields that aren't asked in a form: its place has said what they hold."""
        match self._what.action:
            case Action.REQUEST if self._what.target:
                return ("a",)
            case Action.SETUP:
                return ("introducers", "self_introductions")
        return ()

    async def take_time(self) -> None:
        """Tell Discord that the answer takes a while."""
        try:
            if self._changes:
                await self._interaction.response.defer()
            else:
                await self._interaction.response.defer(ephemeral=self._private, thinking=True)
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            log.debug("couldn't defer: %s", type(error).__name__)

    async def _tell(self, card: Card) -> None:
        """Say it in the place of the mistake that was pointed out, if that is what was pressed."""
        await (self._change(card) if self._corrects else self._say(card))

    async def _vanish(self) -> None:
        """Take away what was wrong: the card itself stands above, and shows what came of it."""
        if not self._interaction.response.is_done():
            await self._interaction.response.defer()
        await self._interaction.delete_original_response()

    async def _say(self, card: Card) -> None:
        view = layout(card, self._what.server)
        if not self._interaction.response.is_done():
            await self._interaction.response.send_message(
                view=view, ephemeral=self._private, allowed_mentions=_NOBODY
            )
        else:
            await self._interaction.followup.send(
                view=view, ephemeral=self._private, allowed_mentions=_NOBODY
            )

    async def _change(self, card: Card) -> None:
        view = layout(card, self._what.server)
        if not self._interaction.response.is_done():
            await self._interaction.response.edit_message(view=view, allowed_mentions=_NOBODY)
        else:
            await self._interaction.edit_original_response(view=view, allowed_mentions=_NOBODY)

    async def _acknowledge(self) -> None:
        if not self._interaction.response.is_done():
            await self._interaction.response.defer()

    def _correction(self, reply: Invalid) -> Card:
        """Say what is wrong, with a button that opens the form again as it was filled in."""
        number = str(self._interaction.id)
        self._drafts.keep(self._interaction.user.id, number, reply.form)
        target = f"{self._what.target}{DRAFT}{number}"
        locale = reply.form.locale
        fix = Button(reply.form.action, target, texts.say("button-fix", locale), locale=locale)
        sentences = dict.fromkeys(reply.problems.values())
        return Card(tuple(Paragraph((Foreign(said),)) for said in sentences), (fix,))
