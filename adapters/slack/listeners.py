"""The listeners: acknowledge in time, make a command, dispatch it, show the reply.

Slack waits three seconds for an acknowledgement, and a trigger lasts as long. An acknowledgement
says that something has been done, so it goes out after the commit; only if that takes too long it
goes first, and the answer follows on another way.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any
from weakref import WeakValueDictionary

from slack_bolt.context.ack.async_ack import AsyncAck

from adapters.slack.directory import Directory
from adapters.slack.inbound import Inbound, origin_of, where_of
from adapters.slack.outbound import Clients
from adapters.slack.removals import OneInstallation, Removals, loses_the_bot
from adapters.slack.render import Json, message
from adapters.slack.replies import Replies, Seat, in_ack, sentences
from adapters.slack.views import Origin, Ticket, read_ticket
from bot.app.commands import Command, RequestIntroduction
from bot.errors import AskFirstError, DeliveryError
from bot.messages import texts
from bot.messages.replies import Home, Invalid, OpenForm, Reply, Say
from bot.messages.views import Card, Form

log = logging.getLogger(__name__)

Dispatch = Callable[[Command], Awaitable[Reply]]

#: An acknowledgement goes out by now, in seconds, whatever else isn't done (Slack: 3 seconds).
ACK_WITHIN = 2.5
#: What is in flight at the end is waited for this long, in seconds.
FINISH_WITHIN = 15.0


class Listeners:
    """What payloads are answered with, whichever way they came."""

    def __init__(
        self,
        dispatch: Dispatch,
        clients: Clients,
        removals: Removals | None = None,
        *,
        directory: Directory | None = None,
        ack_within: float = ACK_WITHIN,
    ) -> None:
        self.clients = clients
        self._dispatch = dispatch
        self._removals = removals or OneInstallation()
        self._inbound = Inbound(directory or Directory(clients))
        self._replies = Replies(clients)
        self._ack_within = ack_within
        self._homes: WeakValueDictionary[tuple[str, str], asyncio.Lock] = WeakValueDictionary()
        self._busy: set[asyncio.Future[Any]] = set()

    async def finish(self) -> None:
        """Wait for what is in flight."""
        if self._busy:
            await asyncio.wait(set(self._busy), timeout=FINISH_WITHIN)

    # What people do.

    async def command(self, ack: AsyncAck, body: Json) -> None:
        """`/intro …`: answered by the acknowledgement itself, or by a form."""
        async with self._working():
            origin = Origin(response_url=body.get("response_url", ""))
            answering = asyncio.ensure_future(self._typed(body, origin))
            if not await self._in_time(answering):
                await ack()
                if card := await answering:
                    await self._replies.say(self._seat(body, origin), card)
            elif card := answering.result():
                await ack(response_type="ephemeral", **message(card))
            else:
                await ack()

    async def _typed(self, body: Json, origin: Origin) -> Card | None:
        """Carry a command out; returns what is to be said, or None where a form has opened."""
        command = await self._inbound.typed(body)
        seat = self._seat(body, origin, command)
        return await self._shown(seat, command, await self._carry_out(command))

    async def _shown(self, seat: Seat, command: Command, reply: Reply) -> Card | None:
        match reply:
            case Say(card):
                return card
            case OpenForm(form):
                return await self._opened(seat, form, {})
            case Invalid(problems, form) if _helps(command, reply):
                return await self._opened(seat, form, problems if _begun(command) else {})
            case Invalid(problems):
                return sentences(*problems.values())
        return None

    async def _opened(self, seat: Seat, form: Form, problems: Mapping[str, str]) -> Card | None:
        ticket = Ticket(form.action, form.target, None, seat.origin)
        try:
            await self._replies.open_form(seat, form, ticket, problems)
        except DeliveryError as error:
            log.debug("a form can't be opened: %s", error)
            return sentences(texts.say("try-again", seat.locale))
        return None

    async def shortcut(self, ack: AsyncAck, body: Json) -> None:
        """The shortcut from anywhere: the form, or a modal that says why not."""
        await ack()  # nothing is changed by opening a form
        async with self._working():
            command = await self._inbound.shortcut(body)
            seat = self._seat(body, Origin(), command)
            if card := await self._shown(seat, command, await self._carry_out(command)):
                await self._replies.say(seat, card)

    async def action(self, ack: AsyncAck, body: Json) -> None:
        """Somebody pressed a button, or chose from a menu."""
        async with self._working():
            origin = origin_of(body)
            pressing = asyncio.ensure_future(self._pressed(body, origin))
            await self._in_time(pressing)
            await ack()
            if (done := await pressing) is None:
                return
            command, ticket, reply = done
            seat = self._seat(body, origin, command)
            await self._replies.give(seat, reply, ticket)
            await self._afterwards(seat, body)

    async def _pressed(self, body: Json, origin: Origin) -> tuple[Command, Ticket, Reply] | None:
        made = await self._inbound.pressed(body, origin)
        return (*made, await self._carry_out(made[0])) if made else None

    async def submission(self, ack: AsyncAck, body: Json) -> None:
        """Somebody sent a form: what is wrong is said at its fields."""
        ticket = read_ticket(body["view"].get("private_metadata", ""))
        if ticket is None:
            await ack()
            return
        async with self._working():
            sending = asyncio.ensure_future(self._submitted(body, ticket))
            in_time = await self._in_time(sending)
            answer = in_ack(sending.result()[1], ticket, body["view"]) if in_time else {}
            await ack(**answer)
            command, reply = await sending
            seat = self._seat(body, ticket.origin, command)
            if not answer:
                await self._replies.give(seat, reply, ticket)
            await self._afterwards(seat, body)

    async def _submitted(self, body: Json, ticket: Ticket) -> tuple[Command, Reply]:
        command = await self._inbound.submitted(body, ticket)
        return command, await self._carry_out(command)

    # What happens.

    async def home_opened(self, body: Json, event: Json) -> None:
        """Somebody looks at Home, so it is made to show what is so now."""
        if event.get("tab", "home") == "home":
            async with self._working():
                await self._publish(body, event["user"])

    async def user_changed(self, body: Json, event: Json) -> None:
        """Somebody changed, so they are looked up anew; for who left, see `removed`."""
        self._inbound.directory.forget(where_of(body), event["user"]["id"])

    async def removed(self, body: Json, next_: Callable[[], Awaitable[None]]) -> None:
        """Where the app was removed, or somebody left, do what follows, then acknowledge.

        Bolt would acknowledge an event first; this way Slack repeats one that we fail to handle.
        """
        if user := who_left(body):
            async with self._working():
                await self._dispatch(self._inbound.left(body, user))
        if loses_the_bot(body):
            async with self._working():
                for workspace in await self._removals.ended_by(body):
                    await self._dispatch(self._inbound.removed(body, workspace))
                await self._removals.erase(body)
        await next_()

    async def ignored(self, ack: AsyncAck) -> None:
        """Acknowledge what asks for nothing, such as a box that was ticked in a form."""
        await ack()

    # How.

    async def _afterwards(self, seat: Seat, body: Json) -> None:
        if seat.origin.place == "home":
            await self._publish(body, seat.person)

    async def _publish(self, body: Json, person: str) -> None:
        """Publish one Home at a time for each person, so that the last shows the newest state."""
        where, command = where_of(body), await self._inbound.home(body, person)
        lock = self._homes.setdefault((where.team, person), asyncio.Lock())
        async with lock:
            reply = await self._carry_out(command)
            if not isinstance(reply, Home):  # what went wrong is no news to who only looks
                return
            try:
                await self._replies.publish(where, person, reply.cards)
            except DeliveryError as error:
                log.debug("Home can't be published: %s", error)

    async def _carry_out(self, command: Command) -> Reply:
        """Dispatch; what goes wrong is said calmly, and in the log without what was done."""
        try:
            return await self._dispatch(command)
        except AskFirstError as error:
            log.debug("a command failed: %s", error)
        except Exception as error:
            log.error("a command failed by a mistake of ours: %s", type(error).__name__)
            log.debug("it was:", exc_info=True)
        return Say(sentences(texts.say("went-wrong", command.actor.locale or texts.ENGLISH)))

    def _seat(self, body: Json, origin: Origin, command: Command | None = None) -> Seat:
        person = (body.get("user") or {}).get("id") or body.get("user_id", "")
        locale = (command.actor.locale if command else None) or texts.ENGLISH
        return Seat(where_of(body), person, origin, body.get("trigger_id", ""), locale)

    async def _in_time(self, work: "asyncio.Task[Any]") -> bool:
        """Wait as long as the acknowledgement can; an error waits for whoever asks for it."""
        done, _ = await asyncio.wait({work}, timeout=self._ack_within)
        return bool(done)

    @asynccontextmanager
    async def _working(self) -> AsyncIterator[None]:
        """Count the listener that runs here as in flight."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._busy.add(done)
        try:
            yield
        finally:
            self._busy.discard(done)
            done.set_result(None)


def who_left(body: Json) -> Json | None:
    """Tell who was deactivated, where the event says so (Slack: user_change)."""
    event = body.get("event") or {}
    user = event.get("user") if event.get("type") == "user_change" else None
    return user if user and user.get("deleted") else None


def _begun(command: Command) -> bool:
    """Whether there is anything to say a problem about."""
    return isinstance(command, RequestIntroduction) and bool(command.people or command.reason)


def _helps(command: Command, reply: Invalid) -> bool:
    """Whether the form helps: something is missing, or the words aren't right.

    Who may not introduce, or names somebody who can't be introduced, is only told so.
    """
    if not isinstance(command, RequestIntroduction) or "reason" in reply.problems:
        return True
    return len(command.people) < 2 and bool(command.reason)
