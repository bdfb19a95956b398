"""Replies of the core become answers to an interaction: once, in time, and seen by one person.

A pressed card shows what has become of it; all else is ephemeral, in direct messages too, so that
nothing piles up there.
"""

import logging
from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import discord
from discord import AllowedMentions, Interaction, InteractionType

from adapters.discord.custom_ids import DRAFT, CustomId
from adapters.discord.drafts import Drafts
from adapters.discord.errors import INTERACTION_ACKNOWLEDGED, ReplyLost
from adapters.discord.forms import modal
from adapters.discord.inbound import in_fallback_thread, is_beside_a_card
from adapters.discord.messages import CONTENT_LIMIT, buttons_view, content
from adapters.discord.render import layout
from adapters.shared.cards import paragraphs
from adapters.shared.utf16 import length
from bot.messages import texts
from bot.messages.actions import Action
from bot.messages.replies import Invalid, Nothing, OpenForm, Replace, Reply, Say
from bot.messages.views import Button, Card, Foreign, Form, Quote
from bot.messages.voice import Voice

log = logging.getLogger(__name__)

_NOBODY = AllowedMentions.none()
_UTC = ZoneInfo("UTC")


class Responder:
    """Gives the reply to one interaction."""

    def __init__(self, interaction: Interaction, what: CustomId, drafts: Drafts) -> None:
        self._interaction = interaction
        self._what = what
        self._drafts = drafts
        #: An answer may replace the message with the button that was pressed.
        self._changes = interaction.message is not None and not in_fallback_thread(interaction)
        #: Discord shows that the answer takes a while, in the place of the answer.
        self._announced = False
        #: The message with the button only led here: it said what was wrong with a form, or, beside
        #: a card in direct messages, offered what is rarer.
        self._led_here = self._changes and (bool(what.draft) or is_beside_a_card(interaction, what))

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
        """Answer; raises `ReplyLost` if it doesn't get through."""
        if isinstance(reply, Invalid):
            reply = Say(self._correction(reply))
        try:
            await self._show(reply)
        except (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError) as error:
            if isinstance(error, discord.HTTPException) and error.code == INTERACTION_ACKNOWLEDGED:
                return  # the interaction was delivered twice, and answered before
            log.debug("an answer was lost: %s", type(error).__name__)
            raise ReplyLost("the reply didn't get through") from error

    async def _show(self, reply: Reply) -> None:
        match reply:
            case Say(card) if self._led_here:
                await self._change(card)
            case Replace() if self._led_here and self._interaction.guild_id is None:
                await self._delete()
            case Replace(card) if self._changes:
                await self._change(card)
            case Say(card) | Replace(card):
                await self._say(card)
            case OpenForm(form):
                await self._open(form)
            case Nothing():
                await self._acknowledge()

    async def _open(self, form: Form) -> None:
        """Open a form: Discord takes one only as a first answer, and not as that to a form."""
        response = self._interaction.response
        if response.is_done() or self._interaction.type is InteractionType.modal_submit:
            await self._say(self.sentence("try-again").card)
            return
        await response.send_modal(modal(form, self._what, self._known(), self.locale))

    def _known(self) -> tuple[str, ...]:
        """Name the fields that aren't asked in a form: its place has said what they hold."""
        match self._what.action:
            case Action.REQUEST if self._what.target:
                return ("a",)
            case Action.SETUP:
                return ("introducers", "self_introductions", "asked", "find_a_time")
        return ()

    async def take_time(self) -> None:
        """Tell Discord that the answer takes a while."""
        try:
            if self._changes:
                await self._interaction.response.defer()
            else:
                await self._interaction.response.defer(ephemeral=True, thinking=True)
                self._announced = True
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            log.debug("couldn't defer: %s", type(error).__name__)

    async def _delete(self) -> None:
        """Delete the message that led here; the card itself shows the new state."""
        if not self._interaction.response.is_done():
            await self._interaction.response.defer()
        await self._interaction.delete_original_response()

    async def _say(self, card: Card) -> None:
        """Say it in a message of its own; where one is announced, that becomes it.

        Discord: Responding to an Interaction, Edit Original Interaction Response.
        """
        view = layout(card, self._what.server)
        if not self._interaction.response.is_done():
            await self._interaction.response.send_message(
                view=view, ephemeral=True, allowed_mentions=_NOBODY
            )
        elif self._announced:
            self._announced = False
            await self._interaction.edit_original_response(view=view, allowed_mentions=_NOBODY)
        else:
            await self._interaction.followup.send(
                view=view, ephemeral=True, allowed_mentions=_NOBODY
            )

    async def _change(self, card: Card) -> None:
        """Let the message show this, as the kind of message that it is (see `messages`)."""
        message, server = self._interaction.message, self._what.server
        shown: dict[str, Any] = {"view": layout(card, server)}
        if message is not None and not message.flags.components_v2:
            said = content(card)
            fits = length(said) <= CONTENT_LIMIT
            shown = {"content": said, "view": buttons_view(card, server)} if fits else shown
            shown = {"content": None} | shown
        if not self._interaction.response.is_done():
            await self._interaction.response.edit_message(**shown, allowed_mentions=_NOBODY)
        else:
            await self._interaction.edit_original_response(**shown, allowed_mentions=_NOBODY)

    async def _acknowledge(self) -> None:
        if not self._interaction.response.is_done():
            await self._interaction.response.defer()
        elif self._announced:  # there is nothing to say after all
            self._announced = False
            await self._interaction.delete_original_response()

    def _correction(self, reply: Invalid) -> Card:
        """Say what is wrong, with a button that opens the form again as it was filled in."""
        number = str(self._interaction.id)
        self._drafts.keep(self._interaction.user.id, number, reply.form)
        target = f"{self._what.target}{DRAFT}{number}"
        locale = reply.form.locale
        fix = Button(reply.form.action, target, texts.say("button-fix", locale), locale=locale)
        return Card(paragraphs(reply.problems.values(), Foreign), (fix,))
