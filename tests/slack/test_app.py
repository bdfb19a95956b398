"""The app as a whole: what is in flight at the end, foreign payloads, errors of ours."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager

import pytest
from slack_bolt.async_app import AsyncApp

from adapters.slack.installations.clients import OneWorkspace, web_client
from adapters.slack.interactions import Interactions
from adapters.slack.transports.bolt import build
from adapters.slack.transports.http import web_application
from adapters.slack.transports.socket_mode import SocketMode
from bot.app.commands import Command, ShowHelp
from bot.errors import ConfigurationError, StorageError
from bot.messages.replies import Nothing, Reply, Say
from bot.messages.views import Card, Paragraph, Text
from bot.running.health import listening
from bot.running.logging import CAPPED, start_logging
from tests.health import well
from tests.patience import PATIENCE
from tests.slack import payloads
from tests.slack.deliveries import Ack, Payload
from tests.slack.server import Person, SlackServer, Workspace

HELP = Say(Card((Paragraph((Text("Here you are."),)),)))
Dispatch = Callable[[Command], Awaitable[Reply]]


def _socket(slack: SlackServer, dispatch: Dispatch) -> tuple[Workspace, SocketMode, AsyncApp]:
    """A workspace, and the app for it; it verifies requests over HTTP, not envelopes."""
    harbor = slack.workspace("Harbor Founders")
    clients = OneWorkspace(web_client(slack.api_url, harbor.token, None), harbor.id)
    interactions = Interactions(dispatch, clients)
    app = build(interactions, web_client(slack.api_url, None, None), slack.signing_secret)
    client = web_client(slack.api_url, slack.app_token, None)
    return harbor, SocketMode(app, interactions, client), app


@asynccontextmanager
async def app_of(
    slack: SlackServer, dispatch: Dispatch
) -> AsyncIterator[tuple[Workspace, asyncio.Event, "asyncio.Task[None]"]]:
    """Run an app in Socket Mode; yields its workspace, what stops it, and the running task."""
    harbor, socket, _ = _socket(slack, dispatch)
    stop = asyncio.Event()
    running = asyncio.create_task(socket.run(stop))
    await slack.connected()
    yield harbor, stop, running
    stop.set()
    await running


async def test_what_is_in_flight_is_finished(slack: SlackServer) -> None:
    """At the end, what has begun is acknowledged; and so is what Slack sends until we hang up."""
    begun, go_on = asyncio.Event(), asyncio.Event()
    seen: list[Command] = []

    async def dispatch(command: Command) -> Reply:
        seen.append(command)
        begun.set()
        await go_on.wait()
        return HELP

    async with app_of(slack, dispatch) as (harbor, stop, running):
        sam, jo = harbor.person("Sam Rivera"), harbor.person("Jo Kim")
        typing = asyncio.create_task(sam.types("/intro help"))
        await begun.wait()
        stop.set()
        begun.clear()
        late = asyncio.create_task(jo.types("/intro help"))
        await asyncio.wait_for(begun.wait(), PATIENCE)
        assert not running.done()
        go_on.set()
        for person, typed in ((sam, typing), (jo, late)):
            assert (await typed).error == ""
            await person.reads("Here you are.")
        await running
    assert [type(command) for command in seen] == [ShowHelp, ShowHelp]


async def test_nothing_comes_in_while_the_rest_is_finished(slack: SlackServer) -> None:
    """What was acknowledged goes on without the socket, which Slack doesn't use any more."""
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def dispatch(command: Command) -> Reply:
        del command
        begun.set()
        await go_on.wait()
        return HELP

    async with app_of(slack, dispatch) as (harbor, stop, running):
        sam = harbor.person("Sam Rivera")
        choosing = asyncio.create_task(sam.uses_shortcut("introduce"))
        await begun.wait()
        await slack.until(lambda: slack.acks[-1].took is not None, "the acknowledgement")
        stop.set()
        await slack.until(lambda: not slack.sockets.connections, "the end of the socket")
        assert not running.done()
        go_on.set()
        await asyncio.wait_for(running, PATIENCE)
        await choosing
        assert sam.form is not None
        assert "Here you are." in sam.form.text


def _refuses(slack: SlackServer, monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    """Let no socket open for so many tickets: what is handed out doesn't count."""
    ticket, left = slack.sockets.ticket, iter(range(times))

    def given() -> str:
        return ticket() if next(left, None) is None else "worn-out"

    monkeypatch.setattr(slack.sockets, "ticket", given)


async def test_each_try_to_connect_has_a_ticket_of_its_own(
    slack: SlackServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """At the start and when Slack asks to connect anew; no ticket is in the log."""

    async def dispatch(command: Command) -> Reply:
        del command
        return HELP

    monkeypatch.setattr("adapters.slack.transports.socket_mode.PING_SECONDS", 0.2)
    _refuses(slack, monkeypatch, 1)
    async with app_of(slack, dispatch) as (harbor, _, _):
        assert len(slack.calls("apps.connections.open")) >= 2
        _refuses(slack, monkeypatch, 1)
        await slack.sockets.refresh()
        await slack.until(lambda: slack.sockets.connected >= 2, "another socket")
        sam = harbor.person("Sam Rivera")
        await sam.types("/intro help")
        await sam.reads("Here you are.")
    assert "no socket opens, WSServerHandshakeError 401" in caplog.text
    for shown in ("ticket", "worn-out", "Traceback"):
        assert shown not in caplog.text


async def test_a_stop_is_heard_while_no_socket_opens(
    slack: SlackServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Without waiting for the next try."""

    async def dispatch(command: Command) -> Reply:
        raise AssertionError(command)

    class Failed(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if "Failed to connect" in record.getMessage():
                failed.set()

    failed, stop = asyncio.Event(), asyncio.Event()
    monkeypatch.setattr("adapters.slack.transports.socket_mode.PING_SECONDS", 2 * PATIENCE)
    _refuses(slack, monkeypatch, 99)
    watching = Failed()
    logging.getLogger().addHandler(watching)
    try:
        running = asyncio.create_task(_socket(slack, dispatch)[1].run(stop))
        await asyncio.wait_for(failed.wait(), PATIENCE)
        stop.set()
        await asyncio.wait_for(running, PATIENCE)
    finally:
        logging.getLogger().removeHandler(watching)


@pytest.mark.parametrize("over", ["socket", "http", "forged http"])
async def test_no_log_shows_what_was_said(
    slack: SlackServer, caplog: pytest.LogCaptureFixture, capped: None, over: str
) -> None:
    """Not at DEBUG, where the SDK and Bolt show whole payloads; not where a signature is wrong."""

    async def dispatch(command: Command) -> Reply:
        del command
        return HELP

    caplog.set_level(logging.DEBUG)
    start_logging("DEBUG")
    harbor, socket, app = _socket(slack, dispatch)
    sam, stop = harbor.person("Sam Rivera"), asyncio.Event()
    said = "/intro @Alex Moreau @Jo Kim They both repair accordions"
    harbor.person("Alex Moreau"), harbor.person("Jo Kim")
    if over == "socket":
        running = asyncio.create_task(socket.run(stop))
        await slack.connected()
        await sam.types(said)
        stop.set()
        await running
    else:
        async with listening(web_application(app, well().add_pages), 0) as port:
            door = slack.delivers_to(f"http://127.0.0.1:{port}/slack/events")
            door.signing_secret = "another" if over == "forged http" else None
            for _ in range(3):
                await sam.types(said)
    assert "accordions" not in caplog.text
    warnings = [r for r in caplog.records if "SLACK_SIGNING_SECRET" in r.getMessage()]
    assert len(warnings) == (over == "forged http")


@pytest.fixture
def capped() -> Iterator[None]:
    """What `start_logging` caps is as before at the end."""
    loggers = [logging.getLogger(name) for name in CAPPED]
    before = [logger.level for logger in loggers]
    yield
    for logger, level in zip(loggers, before, strict=True):
        logger.setLevel(level)


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

    interactions = Interactions(dispatch, clients)
    app = build(interactions, web_client(slack.api_url, None, None))
    socket = SocketMode(app, interactions, web_client(slack.api_url, "xapp-wrong", None))
    with pytest.raises(ConfigurationError, match="SLACK_APP_TOKEN can't be used") as refused:
        await socket.run(asyncio.Event())
    assert "xapp-wrong" not in str(refused.value)
