"""Interactions: acknowledge in time, make a command, dispatch it, show the reply.

Slack waits three seconds for an acknowledgement, and a trigger lasts as long. An acknowledgement
says that something has been done, so it goes out after the commit; only if that takes too long it
goes first, and the answer follows on another way. The time counts from a payload's arrival in this
process: finding the workspace's token and waiting for the database are part of it.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any, TypeVar
from weakref import WeakValueDictionary

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.response import BoltResponse
from slack_sdk.oauth.installation_store import Installation

from adapters.shared.cards import card_of
from adapters.shared.in_flight import InFlight
from adapters.shared.request_form import is_blank
from adapters.shared.types import Dispatch, Known
from adapters.slack.directory import Directory
from adapters.slack.errors import NotInstalled, TokenUnavailable
from adapters.slack.forms import FormContext, Origin, read_form_context
from adapters.slack.inbound import Inbound, event_delivery, origin_of
from adapters.slack.installations.clients import Clients
from adapters.slack.missed_events import MissedEvents, leaves_out_events
from adapters.slack.removals import OneInstallation, Removals, deactivated, loses_the_bot
from adapters.slack.render import Json, message
from adapters.slack.replies import Replies, ReplyTarget, acknowledgement
from adapters.slack.whereabouts import Whereabouts
from adapters.slack.words import (
    form_helps,
    typed_something,
    typed_values,
    with_words,
    wrong_author,
)
from adapters.slack.workspaces import SlackWorkspace, workspace_of
from bot.app.commands import Command
from bot.errors import AskFirstError, DeliveryError, Refused
from bot.messages import texts
from bot.messages.languages import ENGLISH
from bot.messages.replies import Home, Invalid, OpenForm, Reply, Say
from bot.messages.views import Card, Form, Quote

log = logging.getLogger(__name__)

T = TypeVar("T")

#: An acknowledgement goes out so soon after the arrival, whatever else isn't done (Slack: 3
#: seconds). One that goes out `LATE_SECONDS` later may not have been waited for.
ACK_SECONDS, LATE_SECONDS = 2.5, 0.5
#: How long a stop waits for what is in flight.
FINISH_SECONDS = 15.0
#: The name under which a transport notes in Bolt's context when a payload arrived, by the time of
#: the event loop in seconds.
ARRIVED = "arrived"


class Interactions:
    """What payloads are answered with, whichever transport brought them."""

    def __init__(
        self,
        dispatch: Dispatch,
        clients: Clients,
        removals: Removals | None = None,
        *,
        known: Known | None = None,
        directory: Directory | None = None,
        ack_seconds: float = ACK_SECONDS,
    ) -> None:
        self._clients = clients
        self._dispatch = dispatch
        self._removals = removals or OneInstallation()
        self._inbound = Inbound(directory or Directory(clients))
        self._whereabouts = Whereabouts(self._inbound.directory.enterprise_of, known)
        self._replies = Replies(clients)
        self._ack_seconds = ack_seconds
        self._homes: WeakValueDictionary[tuple[str, str], asyncio.Lock] = WeakValueDictionary()
        self._in_flight = InFlight()
        directory = self._inbound.directory
        self._missed = MissedEvents(dispatch, directory, known, self._in_flight) if known else None

    async def finish(self) -> None:
        """Wait for what is in flight, at most `FINISH_SECONDS`."""
        if self._missed:
            self._missed.stop()
        await self._in_flight.finish(FINISH_SECONDS)

    # `/intro …` and the shortcuts: they show something, or open a form.

    async def command(self, ack: AsyncAck, body: Json, context: AsyncBoltContext) -> None:
        """`/intro …`: answered by the acknowledgement itself, or by a form."""
        with self._in_flight.working():
            workspace, origin = (
                workspace_of(body),
                Origin(response_url=body.get("response_url", "")),
            )
            answering = asyncio.ensure_future(self._typed(workspace, body, origin))
            in_time = await self._in_time(answering, context)
            if card := answering.result() if in_time else _one_moment():
                await ack(response_type="ephemeral", **message(card, workspace.team))
            else:
                await ack()
            if not in_time and (card := await answering):
                await self._replies.say(_target(workspace, body, origin), card)

    async def _typed(self, workspace: SlackWorkspace, body: Json, origin: Origin) -> Card | None:
        try:
            await self._available(workspace)
        except (NotInstalled, TokenUnavailable) as problem:
            return card_of(problem.sentence)
        command = await self._inbound.typed(workspace, body)
        reply = await self._carry_out(command)
        target = _target(workspace, body, origin, command)
        return await self._open_or_say(target, command, reply)

    async def shortcut(self, ack: AsyncAck, body: Json) -> None:
        """A shortcut: the form, or a modal that says why not."""
        await ack()  # nothing is changed by opening a form
        with self._in_flight.working():
            workspace = workspace_of(body)
            origin = Origin(response_url=body.get("response_url", ""))
            asking = asyncio.ensure_future(self._chosen(workspace, body))
            if card := await self._unless_unavailable(asking, workspace, body, origin):
                await self._replies.say(_target(workspace, body, Origin()), card)

    async def _chosen(self, workspace: SlackWorkspace, body: Json) -> Card | None:
        await self._available(workspace)
        command = await self._inbound.shortcut(workspace, body)
        target = _target(workspace, body, Origin(), command)
        if "message" in body and (problem := wrong_author(command)):
            return card_of(texts.say(problem, target.locale))
        return await self._open_or_say(target, command, await self._carry_out(command))

    async def _open_or_say(
        self, target: ReplyTarget, command: Command, reply: Reply
    ) -> Card | None:
        """Open the form that a reply asks for; else return the card that is to be said."""
        match reply:
            case Say(card):
                return card
            case OpenForm(form):
                return await self._open(target, form, {}, command)
            case Invalid(problems, form) if form_helps(command, reply):
                said = problems if typed_something(command) else {}
                return await self._open(target, form, said, command)
            case Invalid(problems):
                return with_words(card_of(*problems.values()), command)
        return None

    async def _open(
        self, target: ReplyTarget, form: Form, problems: Mapping[str, str], command: Command
    ) -> Card | None:
        context = FormContext(form.action, form.target, None, target.origin, target.workspace)
        try:
            await self._replies.open_form(target, form, context, problems)
        except DeliveryError as error:
            log.debug("a form can't be opened: %s", error)
            sentences = [*problems.values(), texts.say("try-again", target.locale)]
            return with_words(card_of(*sentences), command)
        return None

    # Buttons and forms: the card that was used changes, or something is said beside it.

    async def action(self, ack: AsyncAck, body: Json, context: AsyncBoltContext) -> None:
        """Somebody pressed a button, or chose from a menu."""
        with self._in_flight.working():
            origin = origin_of(body)
            pressing = asyncio.ensure_future(self._pressed(body, origin))
            in_time = await self._in_time(pressing, context)
            await ack()
            if not in_time and origin.response_url:
                await self._replies.say(_target(workspace_of(body), body, origin), _one_moment())
            done = await self._unless_unavailable(pressing, workspace_of(body), body, origin)
            if done is None:
                return
            workspace, command, form_context, reply = done
            target = _target(workspace, body, origin, command)
            await self._replies.give(target, reply, form_context)
            await self._refresh_home(target)

    async def _pressed(
        self, body: Json, origin: Origin
    ) -> tuple[SlackWorkspace, Command, FormContext, Reply] | None:
        workspace = await self._whereabouts.of_press(body)
        await self._available(workspace)
        made = await self._inbound.pressed(workspace, body, origin)
        if made is None:
            return None
        reply = await self._carry_out(made[0])
        if is_blank(made[0]) and isinstance(reply, Invalid):
            reply = OpenForm(reply.form)
        return (workspace, *made, reply)

    async def submission(self, ack: AsyncAck, body: Json, context: AsyncBoltContext) -> None:
        """Somebody sent a form: what is wrong is said at its fields."""
        form = read_form_context(body["view"].get("private_metadata", ""))
        if form is None:
            await ack()
            return
        with self._in_flight.working():
            sending = asyncio.ensure_future(self._submitted(body, form))
            in_time, answer = await self._in_time(sending, context), {}
            if in_time:
                workspace, _, reply = sending.result()
                answer = acknowledgement(reply, form, body["view"], workspace)
            await ack(**answer)
            done = await self._unless_unavailable(sending, workspace_of(body), body, form.origin)
            if done is None:
                return
            workspace, command, reply = done
            target = _target(workspace, body, form.origin, command)
            if not answer:
                await self._replies.give(target, reply, replace(form, workspace=workspace))
            await self._refresh_home(target)

    async def _submitted(
        self, body: Json, form: FormContext
    ) -> tuple[SlackWorkspace, Command, Reply]:
        workspace = await self._whereabouts.of_form(body, form)
        await self._available(workspace)
        command = await self._inbound.submitted(workspace, body, form)
        return workspace, command, await self._carry_out(command)

    # Events.

    async def home_opened(self, body: Json, event: Json) -> None:
        """Somebody looks at Home, so it is made to show what is so now."""
        if event.get("tab", "home") == "home":
            with self._in_flight.working():
                await self._publish_home(workspace_of(body), event["user"])

    async def user_changed(self, body: Json, event: Json) -> None:
        """Somebody changed; for who left, see `before_events`."""
        if deactivated(body):
            return
        with self._in_flight.working():
            for team in await self._removals.left_in(body):
                # What is lost here is learned at the next look-up.
                await self._carry_out(self._inbound.changed(team, event["user"]))

    async def left_out(
        self, body: Json, next_: Callable[[], Awaitable[None]]
    ) -> BoltResponse | None:
        """Acknowledge that events were left out, and look up what they may have said.

        Bolt has no listeners for this payload, which has no event inside; so this is a middleware.
        """
        if not leaves_out_events(body):
            await next_()
            return None
        if self._missed:
            self._missed.noticed(body)
        return BoltResponse(status=200, body="")

    async def before_events(
        self, body: Json, context: AsyncBoltContext, next_: Callable[[], Awaitable[None]]
    ) -> None:
        """End what a removed app or a deactivated person leaves open, before the acknowledgement.

        Bolt acknowledges an event before its listener runs, so this is a middleware: Slack brings
        an event again that wasn't acknowledged because we failed.
        """
        with self._in_flight.working():
            if user := deactivated(body):
                for team in await self._removals.left_in(body):
                    command = self._inbound.left(team, user, event_delivery(body))
                    await self._dispatch(command)
            if loses_the_bot(body):
                for team in await self._removals.ended_by(body):
                    await self._dispatch(self._inbound.removed(team, event_delivery(body)))
                await self._removals.erase(body)
            if (body.get("event") or {}).get("type") == "app_home_opened":
                available = asyncio.ensure_future(self._available(workspace_of(body)))
                if not await self._in_time(available, context):
                    available.cancel()
                    raise TokenUnavailable("the token takes long")
        await next_()

    async def installed(self, installation: Installation) -> None:
        """Somebody installed the app in a workspace: they receive reports until others are chosen.

        Who installs it in an organisation may not even be in a workspace that uses it.
        """
        if installation.is_enterprise_install or not installation.team_id:
            return
        enterprise, name = installation.enterprise_id or "", installation.team_name or ""
        workspace = SlackWorkspace(installation.team_id, enterprise, name)
        with self._in_flight.working():
            await self._carry_out(await self._inbound.installed(workspace, installation.user_id))

    async def ignored(self, ack: AsyncAck) -> None:
        """Acknowledge what asks for nothing, such as a box that was ticked in a form."""
        await ack()

    # What they have in common.

    async def _available(self, workspace: SlackWorkspace) -> None:
        """Raise `NotInstalled` or `TokenUnavailable` where there is no token to answer with."""
        if not workspace.team:
            raise NotInstalled("the payload names no workspace")
        try:
            await self._clients.client(workspace.team, workspace.enterprise)
        except (NotInstalled, TokenUnavailable):
            raise
        except Refused as problem:
            raise NotInstalled(str(problem)) from None
        except DeliveryError as problem:
            raise TokenUnavailable(str(problem)) from None

    async def _unless_unavailable(
        self,
        work: "asyncio.Task[T]",
        workspace: SlackWorkspace,
        body: Json,
        origin: Origin | None = None,
    ) -> T | None:
        """Wait for acknowledged work; where there was no token, say so, with what was typed."""
        try:
            return await work
        except (NotInstalled, TokenUnavailable) as problem:
            typed = [Quote(value) for value in typed_values(body)]
            card = card_of(problem.sentence)
            target = _target(workspace, body, origin or Origin())
            await self._replies.say(target, Card((*card.blocks, *typed)))
            return None

    async def _carry_out(self, command: Command) -> Reply:
        """Dispatch; what goes wrong is said calmly, and in the log without what was done."""
        try:
            reply = await self._dispatch(command)
            if isinstance(reply, Say) and reply.refused:
                return Say(with_words(reply.card, command))
            return reply
        except AskFirstError as error:
            log.debug("a command failed: %s", error)
        except Exception as error:
            log.error("a command failed by a mistake of ours: %s", type(error).__name__)
            log.debug("it was:", exc_info=True)
        sorry = card_of(texts.say("went-wrong", command.actor.locale or ENGLISH))
        return Say(with_words(sorry, command))

    async def _in_time(self, work: "asyncio.Task[Any]", context: AsyncBoltContext) -> bool:
        """Tell whether work ends while an acknowledgement can still carry its answer.

        Where there was no token in time, that is raised: Bolt answers then, see `transports/bolt`.
        """
        loop = asyncio.get_running_loop()
        due = context.get(ARRIVED, loop.time()) + self._ack_seconds
        done, _ = await asyncio.wait({work}, timeout=max(0.0, due - loop.time()))
        in_time = bool(done) and loop.time() < due + LATE_SECONDS
        if in_time:
            work.result()
        return in_time

    async def _refresh_home(self, target: ReplyTarget) -> None:
        """Show on Home what was done there, or in a window that Home has opened."""
        if target.origin.place in ("home", "modal"):
            await self._publish_home(target.workspace, target.person)

    async def _publish_home(self, workspace: SlackWorkspace, person: str) -> None:
        """Publish one Home at a time for each person, so that the last shows the newest state."""
        command = await self._inbound.home(workspace, person)
        lock = self._homes.setdefault((workspace.team, person), asyncio.Lock())
        async with lock:
            reply = await self._carry_out(command)
            if not isinstance(reply, Home):  # an error is not said to somebody who only looks
                return
            try:
                await self._replies.publish(workspace, person, reply.cards)
            except DeliveryError as error:
                log.debug("Home can't be published: %s", error)


def _one_moment() -> Card:
    """Say that it takes time; whose language it is, is not known before it is answered."""
    return card_of(texts.say("one-moment", ENGLISH))


def _target(
    workspace: SlackWorkspace, body: Json, origin: Origin, command: Command | None = None
) -> ReplyTarget:
    person = (body.get("user") or {}).get("id") or body.get("user_id", "")
    locale = (command.actor.locale if command else None) or ENGLISH
    return ReplyTarget(workspace, person, origin, body.get("trigger_id", ""), locale)
