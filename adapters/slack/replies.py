"""Where an answer goes: the message, the ephemeral message, the modal or Home that was used.

What people did has taken effect by now. So if one way to show it fails, the next is tried: the
message itself, its `response_url`, a modal, and at last a private message.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace

from slack_sdk.webhook.async_client import AsyncWebhookClient

from adapters.slack.directory import Where
from adapters.slack.outbound import Clients
from adapters.slack.problems import Code, LateTrigger, our_errors
from adapters.slack.render import Json, home, message
from adapters.slack.views import Origin, Ticket, card_view, errors_of, form_view
from bot.errors import DeliveryError, Refused
from bot.messages import texts
from bot.messages.replies import Invalid, OpenForm, Replace, Reply, Say
from bot.messages.views import Card, Form, Paragraph, Quote, Text, TextField

log = logging.getLogger(__name__)

#: A pressed card is replaced within this, in seconds, or not by us: later it might undo what the
#: relay has drawn since.
REPLACE_WITHIN = 5.0

Way = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Seat:
    """Whoever did something, and how they can be answered."""

    where: Where
    person: str
    origin: Origin
    trigger: str = ""
    locale: str = texts.ENGLISH


def sentences(*said: str) -> Card:
    """Make a card of sentences."""
    return Card(tuple(Paragraph((Text(sentence),)) for sentence in dict.fromkeys(said)))


def in_ack(reply: Reply, ticket: Ticket, view: Json) -> Json:
    """Answer a submitted modal in its acknowledgement (Slack: view_submission)."""
    match reply:
        case Invalid(problems):
            return {"response_action": "errors", "errors": errors_of(problems, view)}
        case Say(card):
            return {"response_action": "update", "view": card_view(card)}
        case OpenForm(form):
            return {"response_action": "update", "view": form_view(form, ticket)}
    return {}


class Replies:
    """Answers people where they are."""

    def __init__(self, clients: Clients) -> None:
        self._clients = clients

    async def give(self, seat: Seat, reply: Reply, ticket: Ticket) -> None:
        """Answer what somebody pressed, or submitted if it couldn't be answered in time."""
        match reply:
            case Say(card):
                await self.say(seat, card)
            case Replace(card):
                await self._replace(seat, card)
            case OpenForm(form):
                await self._open(seat, form, ticket)
            case Invalid():
                await self._reopen(seat, reply, ticket)

    async def _reopen(self, seat: Seat, wrong: Invalid, ticket: Ticket) -> None:
        """Open a form that closed before it was found wrong; nothing that was typed is lost."""
        try:
            await self._open_view(seat, form_view(wrong.form, ticket, wrong.problems))
        except DeliveryError as error:
            log.debug("a form can't be opened again: %s", error)
            said = sentences(*wrong.problems.values())
            await self.say(_spent(seat), Card((*said.blocks, *_typed(wrong.form))))

    async def say(self, seat: Seat, card: Card) -> None:
        """Say something to the one person alone."""
        await _try(*self._ways_to_say(seat, card))

    def _ways_to_say(self, seat: Seat, card: Card) -> list[Way]:
        ways = [
            (seat.origin.place == "modal", lambda: self._update_modal(seat, card)),
            (bool(seat.origin.response_url), lambda: _respond(seat, card)),
            (bool(seat.trigger), lambda: self._open_view(seat, card_view(card))),
            (True, lambda: self._write(seat, card)),
        ]
        return [way for possible, way in ways if possible]

    async def _replace(self, seat: Seat, card: Card) -> None:
        place = seat.origin.place
        if place == "home":  # it is published anew, as a whole
            return
        if place == "message":
            with suppress(TimeoutError):  # `Command.reply_may_be_lost`: the relay updates it
                async with asyncio.timeout(REPLACE_WITHIN):
                    await _try(
                        lambda: self._update_message(seat, card),
                        lambda: _respond(seat, card, replaces=True),
                    )
        elif place == "ephemeral":
            ways = self._ways_to_say(seat, card)
            await _try(lambda: _respond(seat, card, replaces=True), *ways)
        else:
            await self.say(seat, card)

    async def _open(self, seat: Seat, form: Form, ticket: Ticket) -> None:
        """Open a form; where its trigger has expired, ask to press again."""
        try:
            await self.open_form(seat, form, ticket)
        except DeliveryError as error:
            log.debug("a form can't be opened: %s", error)
            await self.say(_spent(seat), sentences(texts.say("try-again", seat.locale)))

    async def open_form(
        self, seat: Seat, form: Form, ticket: Ticket, problems: Mapping[str, str] | None = None
    ) -> None:
        """Open a form, in the place of a modal that is open; raises `DeliveryError`."""
        view = form_view(form, ticket, problems)
        if seat.origin.place == "modal":
            client = await self._clients.client(seat.where.team, seat.where.enterprise)
            async with our_errors():
                await client.views_update(view_id=seat.origin.view, view=view)
        else:
            await self._open_view(seat, view)

    async def publish(self, where: Where, person: str, cards: tuple[Card, ...]) -> None:
        """Show somebody's Home anew (Slack: views.publish); raises `DeliveryError`."""
        client = await self._clients.client(where.team, where.enterprise)
        async with our_errors():
            await client.views_publish(user_id=person, view=home(cards))

    async def _open_view(self, seat: Seat, view: Json) -> None:
        if not seat.trigger:
            raise LateTrigger("no trigger")
        client = await self._clients.client(seat.where.team, seat.where.enterprise)
        async with our_errors():
            await client.views_open(trigger_id=seat.trigger, view=view)

    async def _update_modal(self, seat: Seat, card: Card) -> None:
        client = await self._clients.client(seat.where.team, seat.where.enterprise)
        async with our_errors():
            await client.views_update(view_id=seat.origin.view, view=card_view(card))

    async def _update_message(self, seat: Seat, card: Card) -> None:
        client = await self._clients.client(seat.where.team, seat.where.enterprise)
        channel, ts = seat.origin.channel, seat.origin.ts
        async with our_errors():
            await client.chat_update(channel=channel, ts=ts, **message(card))

    async def _write(self, seat: Seat, card: Card) -> None:
        client = await self._clients.client(seat.where.team, seat.where.enterprise)
        async with our_errors():
            opened = await client.conversations_open(users=seat.person)
            channel = opened["channel"]["id"]
            await client.chat_postMessage(
                channel=channel, unfurl_links=False, unfurl_media=False, **message(card)
            )


def _spent(seat: Seat) -> Seat:
    """Take the trigger away, which opens one form at most."""
    return replace(seat, trigger="")


def _typed(form: Form) -> tuple[Quote, ...]:
    """Quote the words that were typed, for their author to copy."""
    words = (field.value for field in form.fields if isinstance(field, TextField))
    return tuple(Quote(text) for text in words if text)


async def _try(*ways: Way) -> None:
    """Take the first way that works."""
    for way in ways:
        try:
            await way()
        except DeliveryError as error:
            log.debug("an answer didn't get through: %s", error)
        else:
            return


async def _respond(seat: Seat, card: Card, *, replaces: bool = False) -> None:
    """Answer by `response_url`: five times within half an hour (Slack: interaction responses)."""
    if not seat.origin.response_url:
        raise Refused("there is no response_url")
    hook = AsyncWebhookClient(seat.origin.response_url, timeout=10, retry_handlers=[])
    how: Json = (
        {"replace_original": True}
        if replaces
        else {"replace_original": False, "response_type": "ephemeral"}
    )
    async with our_errors():
        response = await hook.send_dict({**how, **message(card)})
    if response.status_code != 200:
        raise Code(response.body or str(response.status_code))
