"""Where an answer goes: the message, the ephemeral message, the modal or Home that was used.

What people did has taken effect by now. So if one way to show it fails, the next is tried: the
message itself, its `response_url`, a modal, and at last a private message.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace

from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from adapters.shared.cards import card_of
from adapters.slack.errors import SlackRefused, TriggerExpired, our_errors
from adapters.slack.forms import FormContext, Origin, card_view, errors_of, form_view
from adapters.slack.installations.clients import Clients
from adapters.slack.render import Json, home, message
from adapters.slack.workspaces import SlackWorkspace
from bot.errors import DeliveryError, Refused
from bot.messages import texts
from bot.messages.languages import ENGLISH
from bot.messages.replies import Invalid, OpenForm, Replace, Reply, Say
from bot.messages.views import Card, Form, Quote, TextField

log = logging.getLogger(__name__)

#: A pressed card is replaced within this, or not at all: later the relay may have drawn a newer
#: state, which this would undo.
REPLACE_SECONDS = 5.0
#: How long Slack may take to answer at a response_url.
RESPONSE_URL_SECONDS = 10

Way = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class ReplyTarget:
    """Who did something, and every way there is to answer them."""

    workspace: SlackWorkspace
    person: str
    origin: Origin
    trigger: str = ""
    locale: str = ENGLISH

    def message(self, card: Card) -> Json:
        """Draw a card as a message of the workspace."""
        return message(card, self.workspace.team)

    def view(self, card: Card) -> Json:
        """Draw a card as a modal of the workspace."""
        return card_view(card, self.workspace.stamp)


def acknowledgement(
    reply: Reply, context: FormContext, view: Json, workspace: SlackWorkspace
) -> Json:
    """Answer a submitted modal by its acknowledgement (Slack: view_submission).

    Empty where the reply belongs to another place, such as the card.
    """
    match reply:
        case Invalid(problems):
            return {"response_action": "errors", "errors": errors_of(problems, view)}
        case Say(card):
            return {"response_action": "update", "view": card_view(card, workspace.stamp)}
        case OpenForm(form):
            return {"response_action": "update", "view": form_view(form, context)}
    return {}


class Replies:
    """Answers people where they are."""

    def __init__(self, clients: Clients) -> None:
        self._clients = clients

    async def give(self, target: ReplyTarget, reply: Reply, context: FormContext) -> None:
        """Answer what somebody pressed, or submitted if it couldn't be answered in time."""
        match reply:
            case Say(card):
                await self.say(target, card)
            case Replace(card):
                await self._replace(target, card)
            case OpenForm(form):
                await self._open(target, form, context)
            case Invalid():
                await self._reopen(target, reply, context)

    async def _reopen(self, target: ReplyTarget, wrong: Invalid, context: FormContext) -> None:
        """Open a form that closed before it was found wrong; nothing that was typed is lost."""
        try:
            await self._open_view(target, form_view(wrong.form, context, wrong.problems))
        except DeliveryError as error:
            log.debug("a form can't be opened again: %s", error)
            said = card_of(*wrong.problems.values())
            await self.say(_without_trigger(target), Card((*said.blocks, *_typed(wrong.form))))

    async def say(self, target: ReplyTarget, card: Card) -> None:
        """Say something to the one person alone."""
        await _first_that_works(*self._ways_to_say(target, card))

    def _ways_to_say(self, target: ReplyTarget, card: Card) -> list[Way]:
        ways = [
            (target.origin.place == "modal", lambda: self._update_modal(target, card)),
            (bool(target.origin.response_url), lambda: _respond(target, card)),
            (bool(target.trigger), lambda: self._open_view(target, target.view(card))),
            (True, lambda: self._write(target, card)),
        ]
        return [way for possible, way in ways if possible]

    async def _replace(self, target: ReplyTarget, card: Card) -> None:
        place = target.origin.place
        if place == "home":  # it is published anew, as a whole
            return
        if place == "message":
            # Where it takes longer the relay updates it, see `Command.reply_may_be_lost`.
            with suppress(TimeoutError):
                async with asyncio.timeout(REPLACE_SECONDS):
                    await _first_that_works(
                        lambda: self._update_message(target, card),
                        lambda: _respond(target, card, replaces=True),
                    )
        elif place == "ephemeral":
            ways = self._ways_to_say(target, card)
            await _first_that_works(lambda: _respond(target, card, replaces=True), *ways)
        else:
            await self.say(target, card)

    async def _open(self, target: ReplyTarget, form: Form, context: FormContext) -> None:
        """Open a form; where its trigger has expired, ask to press again."""
        try:
            await self.open_form(target, form, context)
        except DeliveryError as error:
            log.debug("a form can't be opened: %s", error)
            await self.say(_without_trigger(target), card_of(texts.say("try-again", target.locale)))

    async def open_form(
        self,
        target: ReplyTarget,
        form: Form,
        context: FormContext,
        problems: Mapping[str, str] | None = None,
    ) -> None:
        """Open a form, in the place of a modal that is open; raises `DeliveryError`."""
        view = form_view(form, context, problems)
        if target.origin.place == "modal":
            client = await self._client(target.workspace)
            async with our_errors():
                await client.views_update(view_id=target.origin.view, view=view)
        else:
            await self._open_view(target, view)

    async def publish(
        self, workspace: SlackWorkspace, person: str, cards: tuple[Card, ...]
    ) -> None:
        """Show somebody's Home anew (Slack: views.publish); raises `DeliveryError`."""
        client = await self._client(workspace)
        async with our_errors():
            await client.views_publish(user_id=person, view=home(cards, workspace.stamp))

    async def _open_view(self, target: ReplyTarget, view: Json) -> None:
        if not target.trigger:
            raise TriggerExpired("no trigger")
        client = await self._client(target.workspace)
        async with our_errors():
            await client.views_open(trigger_id=target.trigger, view=view)

    async def _update_modal(self, target: ReplyTarget, card: Card) -> None:
        client = await self._client(target.workspace)
        async with our_errors():
            await client.views_update(view_id=target.origin.view, view=target.view(card))

    async def _update_message(self, target: ReplyTarget, card: Card) -> None:
        client = await self._client(target.workspace)
        channel, ts = target.origin.channel, target.origin.ts
        async with our_errors():
            await client.chat_update(channel=channel, ts=ts, **target.message(card))

    async def _write(self, target: ReplyTarget, card: Card) -> None:
        client = await self._client(target.workspace)
        async with our_errors():
            opened = await client.conversations_open(users=target.person)
            channel = opened["channel"]["id"]
            await client.chat_postMessage(
                channel=channel, unfurl_links=False, unfurl_media=False, **target.message(card)
            )

    async def _client(self, workspace: SlackWorkspace) -> AsyncWebClient:
        return await self._clients.client(workspace.team, workspace.enterprise)


def _without_trigger(target: ReplyTarget) -> ReplyTarget:
    """Take the trigger away: it opens one modal at most, and has been tried (Slack: triggers)."""
    return replace(target, trigger="")


def _typed(form: Form) -> tuple[Quote, ...]:
    """Quote the words that were typed, for their author to copy."""
    words = (field.value for field in form.fields if isinstance(field, TextField))
    return tuple(Quote(text) for text in words if text)


async def _first_that_works(*ways: Way) -> None:
    """Take the first way that works."""
    for way in ways:
        try:
            await way()
        except DeliveryError as error:
            log.debug("an answer didn't get through: %s", error)
        else:
            return


async def _respond(target: ReplyTarget, card: Card, *, replaces: bool = False) -> None:
    """Answer by `response_url`: five times within half an hour (Slack: interaction responses)."""
    if not target.origin.response_url:
        raise Refused("there is no response_url")
    hook = AsyncWebhookClient(
        target.origin.response_url, timeout=RESPONSE_URL_SECONDS, retry_handlers=[]
    )
    how: Json = (
        {"replace_original": True}
        if replaces
        else {"replace_original": False, "response_type": "ephemeral"}
    )
    async with our_errors():
        response = await hook.send_dict({**how, **target.message(card)})
    if response.status_code != 200:
        raise SlackRefused(response.body or str(response.status_code))
