"""The acknowledgement's time counts from a payload's arrival, whatever is waited for."""

import asyncio
import logging
import sqlite3
from contextlib import closing

import pytest
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.installations.clients import ManyWorkspaces, OneWorkspace, web_client
from adapters.slack.installations.store import InstallationKey
from adapters.slack.interactions import ARRIVED, LATE_SECONDS, Interactions
from adapters.slack.transports.bolt import build
from bot.errors import Transient
from tests.dialog import REASON
from tests.patience import PATIENCE
from tests.slack import payloads
from tests.slack.bench import Harbor, harbor
from tests.slack.server import SlackServer
from tests.slack.town import ends_in, town

YES = "Yes, introduce us"


#: How long an acknowledgement waits, in seconds, for what never comes in time.
SHORT = 0.2


class Held:
    """The database or a token refresh, which takes as long as a test wants."""

    def __init__(self, here: Harbor, monkeypatch: pytest.MonkeyPatch) -> None:
        self.go_on = asyncio.Event()
        here.interactions._ack_seconds = SHORT
        found = OneWorkspace.client

        async def client(
            clients: OneWorkspace, workspace: str, enterprise: str = ""
        ) -> AsyncWebClient:
            await self.go_on.wait()
            return await found(clients, workspace, enterprise)

        monkeypatch.setattr(OneWorkspace, "client", client)


@pytest.mark.usefixtures("no_fsync")
async def test_a_command_is_acknowledged_while_its_token_is_waited_for(
    slack: SlackServer, sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In time, with a sentence that says so; the answer follows on another way."""
    async with harbor(slack, sqlite_url) as here:
        held = Held(here, monkeypatch)
        typing = asyncio.create_task(here.sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}"))
        await slack.until(lambda: slack.acks and slack.acks[-1].took is not None, "acknowledged")
        assert slack.acks[-1].body["text"].startswith("This is taking longer than usual.")
        held.go_on.set()
        await typing
        await here.sam.reads("within 20 seconds, I'll ask Alex Moreau and Jo Kim in private.")


@pytest.mark.exhaustive
@pytest.mark.usefixtures("no_fsync")
async def test_a_click_is_acknowledged_while_its_token_is_waited_for(
    slack: SlackServer, sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with harbor(slack, sqlite_url) as here:
        _, alex, _ = await here.asked()
        held = Held(here, monkeypatch)
        pressing = asyncio.create_task(alex.clicks(YES))
        before = len(slack.acks)
        await slack.until(lambda: len(slack.acks) > before, "a click")
        await slack.until(lambda: slack.acks[-1].took is not None, "acknowledged")
        held.go_on.set()
        await pressing
        await alex.sees("You said yes.")


@pytest.mark.exhaustive
@pytest.mark.usefixtures("no_fsync")
async def test_no_token_in_time_loses_no_words(
    slack: SlackServer, sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The form has closed by then: what was typed is quoted beside the sentence."""
    async with harbor(slack, sqlite_url) as here:
        await here.sam.types("/intro")
        go_on, here.interactions._ack_seconds = asyncio.Event(), SHORT

        async def client(*_: object) -> AsyncWebClient:
            await go_on.wait()
            raise Transient("no token")

        monkeypatch.setattr(OneWorkspace, "client", client)
        sending = asyncio.create_task(
            here.sam.submits(a=here.alex, b=here.jo, reason=REASON, note_a="Jo is shy.")
        )
        before = len(slack.acks)
        await slack.until(lambda: len(slack.acks) > before, "a form")
        await slack.until(lambda: slack.acks[-1].took is not None, "acknowledged")
        go_on.set()
        await sending
        read = await here.sam.reads("nothing has happened", f"> {REASON}", "> Jo is shy.")
        assert read.count("> ") == 2  # whom and how long somebody chose aren't words


async def dispatched(here: Harbor, slack: SlackServer, waited: float) -> str:
    """Type a command that has waited so many seconds in this process; return what it's answered."""
    clients = OneWorkspace(web_client(slack.api_url, here.workspace.token, None), here.workspace.id)
    interactions = Interactions(here.app.dispatch, clients, ack_seconds=PATIENCE)
    app = build(interactions, web_client(slack.api_url, None, None))
    body, _ = payloads.command(slack, here.sam, "/intro", "help", here.workspace.general)
    request = AsyncBoltRequest(mode="socket_mode", body=body)
    request.context[ARRIVED] = asyncio.get_running_loop().time() - waited
    response = await app.async_dispatch(request)
    assert response.status == 200
    await interactions.finish()
    return response.body


async def test_an_acknowledgement_that_comes_too_late_carries_no_answer(here: Harbor) -> None:
    """Slack may not look at it any more, so the answer comes on another way."""
    assert "AskFirst asks both sides" in await dispatched(here, here.slack, 0)
    await here.sam.reads_nothing()
    assert "longer than usual" in await dispatched(here, here.slack, PATIENCE + LATE_SECONDS)
    await here.sam.reads("AskFirst asks both sides")


@pytest.mark.usefixtures("no_fsync")
async def test_a_token_that_holds_isnt_waited_for(slack: SlackServer, sqlite_url: str) -> None:
    """It is renewed for later, however long Slack takes for that."""
    async with town(slack, sqlite_url) as here:
        harbor_ = slack.workspace("Harbor Founders", installed=False)
        sam = harbor_.person("Sam Rivera")
        assert (await here.browser().installs(harbor_, rotates=True)).status == 200
        kept = await here.store.find(InstallationKey(harbor_.id))
        assert kept is not None
        kept.bot_token_expires_at = ends_in(harbor_.tokens[-1], hours=1)["bot_token_expires_at"]
        await here.store.async_save(kept)
        clients = here.connection.clients
        assert isinstance(clients, ManyWorkspaces)
        go_on, refresh = asyncio.Event(), clients._rotation._refresh

        async def slow(token: str) -> object:
            await go_on.wait()
            return await refresh(token)

        clients._rotation._refresh = slow  # type: ignore[assignment]
        ack = await sam.types("/intro", "help")
        assert "AskFirst asks both sides" in str(ack.body)
        assert len(harbor_.tokens) == 1
        go_on.set()
        await clients._rotation.finish()
        assert len(harbor_.tokens) == 2


async def test_what_bolt_thinks_of_a_click_is_in_no_log(
    here: Harbor, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither that a listener was slow nor which one to write (promise 2)."""
    caplog.set_level(logging.DEBUG, "slack_bolt")
    _, alex, _ = await here.asked()
    interactions = Interactions(here.app.dispatch, OneWorkspace(None, "T0"))  # type: ignore[arg-type]
    app = build(interactions, web_client(here.slack.api_url, None, None))
    monkeypatch.setattr("slack_bolt.listener.async_listener.AsyncCustomListener.ack_timeout", -1)
    body = payloads.shortcut(here.slack, alex, "nobody's")
    for kind in (
        {"type": "block_actions", "actions": [{"action_id": "x"}]},
        {"type": "unheard_of"},
    ):
        await app.async_dispatch(AsyncBoltRequest(mode="socket_mode", body=body | kind))
    assert [r.getMessage() for r in caplog.records if r.levelno > logging.DEBUG] == []


async def test_a_locked_database_leaves_nobody_without_a_word(
    slack: SlackServer, sqlite_url: str
) -> None:
    """While another program keeps the file it is said in time; then the answer follows."""
    async with harbor(slack, sqlite_url) as here:
        sam = here.sam
        await sam.types("/intro list")
        with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as foreign:
            foreign.execute("BEGIN IMMEDIATE")
            here.interactions._ack_seconds = SHORT
            typing = asyncio.create_task(sam.types("/intro", "list"))
            await sam.reads("This is taking longer than usual.")
            foreign.rollback()
        await typing
        await sam.reads("You haven't introduced anyone lately")
        await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
        await sam.reads("within 20 seconds, I'll ask Alex Moreau and Jo Kim in private.")
