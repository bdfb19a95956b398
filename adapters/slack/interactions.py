"""Interactions: acknowledge in time, make a command, dispatch it, show the reply.

Slack waits three seconds for an acknowledgement, and a trigger lasts as long. An acknowledgement
says that something has been done, so it goes out after the commit; only if that takes too long it
goes first, and the answer follows on another way.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from weakref import WeakValueDictionary

from slack_bolt.context.ack.async_ack import AsyncAck

from adapters.shared.cards import card_of
from adapters.shared.in_flight import InFlight
from adapters.shared.types import Dispatch
from adapters.slack.directory import Directory
from adapters.slack.forms import FormContext, Origin, read_form_context
from adapters.slack.inbound import Inbound, origin_of, workspace_of
from adapters.slack.installations.clients import Clients
from adapters.slack.removals import OneInstallation, Removals, deactivated, loses_the_bot
from adapters.slack.render import Json, message
from adapters.slack.replies import Replies, ReplyTarget, acknowledgement
from bot.app.commands import Command, RequestIntroduction
from bot.errors import AskFirstError, DeliveryError
from bot.messages import texts
from bot.messages.replies import Home, Invalid, OpenForm, Reply, Say
from bot.messages.views import Card, Form

log = logging.getLogger(__name__)

#: An acknowledgement goes out by now, whatever else isn't done (Slack: 3 seconds).
ACK_SECONDS = 2.5
#: How long a stop waits for what is in flight.
FINISH_SECONDS = 15.0


class Interactions:
    """What payloads are answered with, whichever transport brought them."""

    def __init__(
        self,
        dispatch: Dispatch,
        clients: Clients,
        removals: Removals | None = None,
        *,
        directory: Directory | None = None,
        ack_seconds: float = ACK_SECONDS,
    ) -> None:
        self.clients = clients
        self._dispatch = dispatch
        self._removals = removals or OneInstallation()
        self._inbound = Inbound(directory or Directory(clients))
        self._replies = Replies(clients)
        self._ack_seconds = ack_seconds
        self._homes: WeakValueDictionary[tuple[str, str], asyncio.Lock] = WeakValueDictionary()
        self._in_flight = InFlight()

    async def finish(self) -> None:
        """Wait for what is in flight, at most `FINISH_SECONDS`."""
        await self._in_flight.finish(FINISH_SECONDS)

    # `/intro …` and the shortcut: they show something, or open a form.

    async def command(self, ack: AsyncAck, body: Json) -> None:
        """`/intro …`: answered by the acknowledgement itself, or by a form."""
        with self._in_flight.working():
            origin = Origin(response_url=body.get("response_url", ""))
            answering = asyncio.ensure_future(self._typed(body, origin))
            in_time = await self._in_time(answering)
            if in_time and (card := answering.result()):
                await ack(response_type="ephemeral", **message(card))
            else:
                await ack()
            if not in_time and (card := await answering):
                await self._replies.say(_target(body, origin), card)

    async def _typed(self, body: Json, origin: Origin) -> Card | None:
        command = await self._inbound.typed(body)
        reply = await self._carry_out(command)
        return await self._open_or_say(_target(body, origin, command), command, reply)

    async def shortcut(self, ack: AsyncAck, body: Json) -> None:
        """The shortcut from anywhere: the form, or a modal that says why not."""
        await ack()  # nothing is changed by opening a form
        with self._in_flight.working():
            command = await self._inbound.shortcut(body)
            reply = await self._carry_out(command)
            target = _target(body, Origin(), command)
            if card := await self._open_or_say(target, command, reply):
                await self._replies.say(target, card)

    async def _open_or_say(
        self, target: ReplyTarget, command: Command, reply: Reply
    ) -> Card | None:
        """Open the form that a reply asks for; else return the card that is to be said."""
        match reply:
            case Say(card):
                return card
            case OpenForm(form):
                return await self._open(target, form, {})
            case Invalid(problems, form) if _form_helps(command, reply):
                return await self._open(target, form, problems if _says_something(command) else {})
            case Invalid(problems):
                return card_of(*problems.values())
        return None

    async def _open(
        self, target: ReplyTarget, form: Form, problems: Mapping[str, str]
    ) -> Card | None:
        context = FormContext(form.action, form.target, None, target.origin)
        try:
            await self._replies.open_form(target, form, context, problems)
        except DeliveryError as error:
            log.debug("a form can't be opened: %s", error)
            return card_of(texts.say("try-again", target.locale))
        return None

    # Buttons and forms: the card that was used changes, or something is said beside it.

    async def action(self, ack: AsyncAck, body: Json) -> None:
        """Somebody pressed a button, or chose from a menu."""
        with self._in_flight.working():
            origin = origin_of(body)
            pressing = asyncio.ensure_future(self._pressed(body, origin))
            await self._in_time(pressing)
            await ack()
            if (done := await pressing) is None:
                return
            command, context, reply = done
            target = _target(body, origin, command)
            await self._replies.give(target, reply, context)
            await self._refresh_home(target, body)

    async def _pressed(
        self, body: Json, origin: Origin
    ) -> tuple[Command, FormContext, Reply] | None:
        made = await self._inbound.pressed(body, origin)
        return (*made, await self._carry_out(made[0])) if made else None

    async def submission(self, ack: AsyncAck, body: Json) -> None:
        """Somebody sent a form: what is wrong is said at its fields."""
        context = read_form_context(body["view"].get("private_metadata", ""))
        if context is None:
            await ack()
            return
        with self._in_flight.working():
            sending = asyncio.ensure_future(self._submitted(body, context))
            in_time = await self._in_time(sending)
            answer = acknowledgement(sending.result()[1], context, body["view"]) if in_time else {}
            await ack(**answer)
            command, reply = await sending
            target = _target(body, context.origin, command)
            if not answer:
                await self._replies.give(target, reply, context)
            await self._refresh_home(target, body)

    async def _submitted(self, body: Json, context: FormContext) -> tuple[Command, Reply]:
        command = await self._inbound.submitted(body, context)
        return command, await self._carry_out(command)

    # Events.

    async def home_opened(self, body: Json, event: Json) -> None:
        """Somebody looks at Home, so it is made to show what is so now."""
        if event.get("tab", "home") == "home":
            with self._in_flight.working():
                await self._publish_home(body, event["user"])

    async def user_changed(self, body: Json, event: Json) -> None:
        """Somebody changed, so they are looked up anew; for who left, see `end_removed`."""
        self._inbound.directory.forget(workspace_of(body), event["user"]["id"])

    async def end_removed(self, body: Json, next_: Callable[[], Awaitable[None]]) -> None:
        """End what a removed app or a deactivated person leaves open, before the acknowledgement.

        Bolt acknowledges an event before its listener runs, so this is a middleware: Slack brings
        an event again that wasn't acknowledged because we failed.
        """
        with self._in_flight.working():
            if user := deactivated(body):
                await self._dispatch(self._inbound.left(body, user))
            if loses_the_bot(body):
                for team in await self._removals.ended_by(body):
                    await self._dispatch(self._inbound.removed(body, team))
                await self._removals.erase(body)
        await next_()

    async def ignored(self, ack: AsyncAck) -> None:
        """Acknowledge what asks for nothing, such as a box that was ticked in a form."""
        await ack()

    # What they have in common.

    async def _carry_out(self, command: Command) -> Reply:
        """Dispatch; what goes wrong is said calmly, and in the log without what was done."""
        try:
            return await self._dispatch(command)
        except AskFirstError as error:
            log.debug("a command failed: %s", error)
        except Exception as error:
            log.error("a command failed by a mistake of ours: %s", type(error).__name__)
            log.debug("it was:", exc_info=True)
        return Say(card_of(texts.say("went-wrong", command.actor.locale or texts.ENGLISH)))

    async def _in_time(self, work: "asyncio.Task[Any]") -> bool:
        """Tell whether work ends before the acknowledgement is due; its errors stay in it."""
        done, _ = await asyncio.wait({work}, timeout=self._ack_seconds)
        return bool(done)

    async def _refresh_home(self, target: ReplyTarget, body: Json) -> None:
        if target.origin.place == "home":
            await self._publish_home(body, target.person)

    async def _publish_home(self, body: Json, person: str) -> None:
        """Publish one Home at a time for each person, so that the last shows the newest state."""
        workspace, command = workspace_of(body), await self._inbound.home(body, person)
        lock = self._homes.setdefault((workspace.team, person), asyncio.Lock())
        async with lock:
            reply = await self._carry_out(command)
            if not isinstance(reply, Home):  # an error is not said to somebody who only looks
                return
            try:
                await self._replies.publish(workspace, person, reply.cards)
            except DeliveryError as error:
                log.debug("Home can't be published: %s", error)


def _target(body: Json, origin: Origin, command: Command | None = None) -> ReplyTarget:
    person = (body.get("user") or {}).get("id") or body.get("user_id", "")
    locale = (command.actor.locale if command else None) or texts.ENGLISH
    return ReplyTarget(workspace_of(body), person, origin, body.get("trigger_id", ""), locale)


def _says_something(command: Command) -> bool:
    """Tell whether there are people or a reason that a problem can be about."""
    return isinstance(command, RequestIntroduction) and bool(command.people or command.reason)


def _form_helps(command: Command, reply: Invalid) -> bool:
    """Tell whether the form helps: something is missing, or the words aren't right.

    Who may not introduce, or names somebody who can't be introduced, is only told so.
    """
    if not isinstance(command, RequestIntroduction) or "reason" in reply.problems:
        return True
    return len(command.people) < 2 and bool(command.reason)
