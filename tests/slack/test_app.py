"""The app as a whole: what is in flight at the end, foreign payloads, errors of ours."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from adapters.slack.app import SocketMode, build, web_client
from adapters.slack.listeners import Listeners
from adapters.slack.outbound import OneWorkspace
from bot.commands import Command, ShowHelp
from bot.errors import ConfigurationError, StorageError
from bot.replies import Nothing, Reply, Say
from bot.views import Card, Paragraph, Text
from tests.slack import payloads
from tests.slack.deliveries import Ack, Payload
from tests.slack.server import Person, SlackServer, Workspace

HELP = Say(Card((Paragraph((Text("Here you are."),)),)))
Dispatch = Callable[[Command], Awaitable[Reply]]


@asynccontextmanager
async def app_of(
    slack: SlackServer, dispatch: Dispatch
) -> AsyncIterator[tuple[Workspace, asyncio.Event, "asyncio.Task[None]"]]:
    """Run an app in Socket Mode; yields its workspace, what stops it, and the running task."""
    harbor = slack.workspace("Harbor Founders")
    clients = OneWorkspace(web_client(slack.api_url, harbor.token, None), harbor.id)
    listeners = Listeners(dispatch, clients)
    app = build(listeners, web_client(slack.api_url, None, None))
    socket = SocketMode(app, listeners, web_client(slack.api_url, slack.app_token, None))
    stop = asyncio.Event()
    running = asyncio.create_task(socket.run(stop))
    await slack.connected()
    yield harbor, stop, running
    stop.set()
    await running


async def test_what_is_in_flight_is_finished(slack: SlackServer) -> None:
    """At the end, what has begun is acknowledged, and nothing more is taken in."""
    begun, go_on = asyncio.Event(), asyncio.Event()
    seen: list[Command] = []

    async def dispatch(command: Command) -> Reply:
        seen.append(command)
        begun.set()
        await go_on.wait()
        return HELP

    async with app_of(slack, dispatch) as (harbor, stop, running):
        sam = harbor.person("Sam Rivera")
        typing = asyncio.create_task(sam.types("/intro help"))
        await begun.wait()
        stop.set()
        await asyncio.sleep(0)
        assert not running.done()
        go_on.set()
        await typing
        await sam.reads("Here you are.")
        await running
    assert [type(command) for command in seen] == [ShowHelp]


async def test_payloads_of_others_are_only_acknowledged(slack: SlackServer) -> None:
    """A button that isn't ours, an unknown form, an event that nobody asked for."""

    async def dispatch(command: Command) -> Reply:
        raise AssertionError(command)

    async with app_of(slack, dispatch) as (harbor, _, _):
        sam = harbor.person("Sam Rivera")
        body = payloads.shortcut(slack, sam, "introduce") | {
            "type": "block_actions",
            "actions": [{"type": "button", "action_id": "theirs", "value": "x"}],
            "container": {"type": "message", "message_ts": "1.2", "channel_id": "D1"},
        }
        strange = body | {"actions": [{"action_id": "askfirst.dance", "value": "x"}]}
        view = {"id": "V1", "type": "modal", "callback_id": "askfirst.form", "blocks": []}
        form = body | {"type": "view_submission", "view": view | {"private_metadata": "old"}}
        other = form | {"view": view | {"callback_id": "theirs"}}
        for payload in (body, strange, form, other):
            ack = await slack.deliver(Payload("interaction", "interactive", payload))
            assert (ack.error, ack.body) == ("", {})
        event = payloads.event(slack, harbor, {"type": "team_rename", "name": "New"})
        assert (await slack.deliver(Payload("team_rename", "events_api", event))).error == ""
        assert (await _revoked(slack, harbor, {"oauth": [sam.id]})).error == ""


async def _revoked(slack: SlackServer, harbor: Workspace, tokens: dict[str, list[str]]) -> Ack:
    """Somebody's own token was revoked, which isn't the bot's."""
    event = payloads.event(slack, harbor, {"type": "tokens_revoked", "tokens": tokens})
    return await slack.deliver(Payload("tokens_revoked", "events_api", event))


@pytest.mark.parametrize("error", [StorageError("the disk is full"), KeyError("a mistake")])
async def test_errors_are_said_calmly_and_leave_no_trace_of_a_click(
    slack: SlackServer, caplog: pytest.LogCaptureFixture, error: Exception
) -> None:
    """In the person's language; no line of the log above DEBUG tells what was pressed."""

    async def dispatch(command: Command) -> Reply:
        raise error

    caplog.set_level(logging.INFO)
    async with app_of(slack, dispatch) as (harbor, _, _):
        gerd = harbor.person("Gerd Vogel", locale="de-DE")
        await gerd.types("/intro help")
        await gerd.reads("Hier ist etwas schiefgegangen. Bitte versuch es gleich noch einmal.")
        assert gerd.id not in caplog.text
        assert "help" not in caplog.text.lower()
        assert "Traceback" not in caplog.text


async def test_a_person_without_anything_to_read(slack: SlackServer) -> None:
    """Nothing is only acknowledged."""

    async def dispatch(command: Command) -> Reply:
        del command
        return Nothing()

    async with app_of(slack, dispatch) as (harbor, _, _):
        sam: Person = harbor.person("Sam Rivera")
        await sam.types("/intro help")
        await sam.reads_nothing()


async def test_a_wrong_app_token_is_named(slack: SlackServer) -> None:
    """Without the token itself."""
    clients = OneWorkspace(web_client(slack.api_url, "xoxb", None), "T1")

    async def dispatch(command: Command) -> Reply:
        raise AssertionError(command)

    listeners = Listeners(dispatch, clients)
    app = build(listeners, web_client(slack.api_url, None, None))
    socket = SocketMode(app, listeners, web_client(slack.api_url, "xapp-wrong", None))
    with pytest.raises(ConfigurationError, match="SLACK_APP_TOKEN can't be used") as refused:
        await socket.run(asyncio.Event())
    assert "xapp-wrong" not in str(refused.value)
