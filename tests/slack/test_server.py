"""The test Slack itself: the real slack-bolt runs against it, over sockets and over HTTP."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.slack.deliveries import HttpDoor
from tests.slack.forms import REQUIRED
from tests.slack.people import Person, Workspace
from tests.slack.server import SlackServer
from tests.slack.small_app import over_http, over_sockets
from tests.slack.wire import wire


@pytest.fixture
def small(slack: SlackServer) -> Workspace:
    """A workspace."""
    return slack.workspace("Harbor Founders")


@pytest.fixture
def sam(small: Workspace) -> Person:
    """Somebody in it."""
    return small.person("Sam Rivera", tz="Europe/Lisbon", admin=True)


@asynccontextmanager
async def running(slack: SlackServer, small: Workspace, way: str) -> AsyncIterator[None]:
    """Run the small app over sockets or over HTTP."""
    door = over_sockets(slack, small.token) if way == "socket" else over_http(slack, small.token)
    async with door:
        yield


@pytest.fixture(params=["socket", "http"])
async def app(
    slack: SlackServer, small: Workspace, request: pytest.FixtureRequest
) -> AsyncIterator[None]:
    """The small app, both ways."""
    async with running(slack, small, request.param):
        yield


@pytest.fixture
async def sockets(slack: SlackServer, small: Workspace) -> AsyncIterator[None]:
    """The small app in Socket Mode."""
    async with running(slack, small, "socket"):
        yield


@pytest.fixture
async def door(slack: SlackServer, small: Workspace) -> AsyncIterator[HttpDoor]:
    """The small app over HTTP, and the way to it."""
    async with running(slack, small, "http"):
        assert isinstance(slack.deliveries.door, HttpDoor)
        yield slack.deliveries.door


@pytest.mark.usefixtures("app")
class TestPeople:
    """What people do reaches the app, and what the app does reaches people; both ways in."""

    async def test_a_typed_command_is_answered_to_its_typist_alone(
        self, slack: SlackServer, small: Workspace, sam: Person
    ) -> None:
        """Names become mentions, and Slack's signs are escaped."""
        alex = small.person("Alex Moreau")
        await sam.types("/intro", "@Alex Moreau quiet & <b>")
        assert slack.deliveries.sent[-1].body["text"] == (
            f"<@{alex.id}|alex.moreau> quiet &amp; &lt;b&gt;"
        )
        assert await sam.reads("You said") == "You said: Alex Moreau quiet & <b>"
        await alex.reads_nothing()

    async def test_a_typed_name_need_not_be_linked(self, slack: SlackServer, sam: Person) -> None:
        await sam.types("/intro quiet", "@Sam Rivera", linked=False)
        assert slack.deliveries.sent[-1].body["text"] == "quiet @Sam Rivera"

    async def test_a_message_is_read_with_its_buttons(self, sam: Person) -> None:
        await sam.types("/intro")
        assert await sam.reads("says hello") == "Sam Rivera says hello"
        assert sam.buttons == ["Yes", "No", "Block", "Ask"]
        [message] = sam.dm.messages.values()
        assert (sam.text(message), message.in_conversation) == ("Sam Rivera says hello", False)

    async def test_a_button_opens_a_form_that_is_filled_in(
        self, small: Workspace, sam: Person
    ) -> None:
        """Fields are named by block id, and hold what they were given before."""
        alex = small.person("Alex Moreau")
        await sam.types("/intro")
        await sam.clicks("Yes")
        assert sam.form is not None
        assert (sam.form.title, sam.form.fields["on"]) == ("A form", "2026-12-01")
        assert "Please fill this in." in sam.form.text
        await sam.submits(reason="because", on=date(2026, 12, 24), who=alex, keep=True, Days="7")
        assert sam.form is None
        await sam.reads("because on 2026-12-24")

    async def test_slack_itself_refuses_an_unfinished_form(
        self, slack: SlackServer, sam: Person
    ) -> None:
        """Nothing is sent."""
        await sam.uses_shortcut("introduce")
        before = len(slack.deliveries.sent)
        assert await sam.submits() is None
        assert sam.form is not None
        assert sam.form.errors == {"reason": REQUIRED}
        assert await sam.submits(reason="x" * 21) is None
        assert len(slack.deliveries.sent) == before

    async def test_the_app_refuses_fields_or_shows_something_else(self, sam: Person) -> None:
        await sam.uses_shortcut("introduce")
        await sam.submits(reason="wrong")
        assert sam.form is not None
        assert sam.form.errors == {"reason": "Not this one."}
        await sam.submits(reason="show")
        assert sam.form.text == "Done\nAll is done."
        await sam.closes()
        assert sam.form is None

    async def test_a_response_replaces_the_message(self, sam: Person) -> None:
        await sam.types("/intro")
        await sam.clicks("No")
        sam.looks_away()
        assert await sam.sees("Pity.") == "Pity."
        assert sam.buttons == []

    async def test_an_entry_of_a_menu_is_chosen(self, small: Workspace, sam: Person) -> None:
        await sam.types("/intro")
        await sam.clicks("Ask")
        assert await sam.reads("You chose ask.")
        assert small.person("Alex Moreau").messages == []

    async def test_home_is_made_when_it_is_opened(self, sam: Person) -> None:
        await sam.opens_home()
        assert sam.home.text == "Hello Sam Rivera\nWell?"
        assert sam.home.buttons == ["Yes", "No", "Block", "Ask"]
        await sam.clicks("Yes")
        assert sam.form is not None

    async def test_old_foreign_and_repeated_clicks_can_be_played(
        self, slack: SlackServer, small: Workspace, sam: Person
    ) -> None:
        jo = small.person("Jo Kim")
        await sam.types("/intro")
        [card] = sam.dm.messages.values()
        await sam.clicks("No")
        await sam.clicks_old("Yes")
        assert sam.form is not None
        await jo.clicks_on(card, "Yes")
        assert jo.form is not None
        await slack.redelivers()
        assert slack.deliveries.sent[-1] is slack.deliveries.sent[-2]
        assert slack.calls("views.open")[-1].error == "exchanged_trigger_id"

    async def test_two_clicks_at_once_are_two_payloads(
        self, slack: SlackServer, sam: Person
    ) -> None:
        await sam.types("/intro")
        await sam.double_clicks("No")
        assert [ack.name for ack in slack.acks[-2:]] == ["block_actions"] * 2

    async def test_a_late_acknowledgement_is_an_error_to_the_person(
        self, slack: SlackServer, sam: Person
    ) -> None:
        """And it is noted how long it took."""
        slack.ack_within = 0.05
        ack = await sam.types("/slow", "0.2")
        assert (ack.late, ack.error) == (True, "operation_timeout")
        await sam.reads('/slow failed with the error "operation_timeout"')
        await slack.until(lambda: ack.took is not None)
        assert ack.took is not None
        assert ack.took >= 0.2
        await sam.reads_nothing()

    async def test_the_end_of_an_installation_is_told(
        self, slack: SlackServer, small: Workspace
    ) -> None:
        await small.uninstall()
        assert [ack.name for ack in slack.acks] == ["app_uninstalled", "tokens_revoked"]
        assert all(token.revoked for token in small.tokens)

    async def test_requests_and_acknowledgements_are_kept(
        self, slack: SlackServer, small: Workspace, sam: Person
    ) -> None:
        """With whom they reach, also for two runs to compare."""
        await sam.types("/intro")
        [request] = slack.calls("chat.postMessage", to=sam)
        assert (request.workspace, request.ok, request.to) == ("Harbor Founders", True, (sam,))
        assert slack.acks[-1].took is not None
        jo = small.person("Jo Kim")
        assert wire(slack, but=sam) == []
        [line] = wire(slack, but=jo)
        assert line.startswith("chat.postMessage ['Sam Rivera'] ")
        assert sam.id not in line


@pytest.mark.usefixtures("sockets")
class TestSockets:
    """Socket Mode."""

    async def test_connections_are_refreshed(self, slack: SlackServer, sam: Person) -> None:
        await slack.sockets.refresh()
        await slack.until(lambda: slack.sockets.connected == 2, "a new connection")
        await sam.types("/intro", "quiet")
        await sam.reads("You said")

    async def test_an_interrupted_delivery_comes_again(
        self, slack: SlackServer, small: Workspace, sam: Person
    ) -> None:
        """On another connection, where it is acknowledged."""
        async with over_sockets(slack, small.token), asyncio.TaskGroup() as tasks:
            await slack.connected(2)
            typing = tasks.create_task(sam.types("/slow", "0.2"))
            await slack.until(lambda: slack.sockets.in_flight)
            await slack.sockets.cut(slack.sockets.in_flight[0].connection)
        assert typing.result().error == ""
        assert slack.sockets.interrupted == 1
        await sam.reads("At last.")
        await sam.reads_nothing()

    async def test_there_are_at_most_ten_connections(
        self, slack: SlackServer, small: Workspace
    ) -> None:
        """An eleventh is told so."""
        client = AsyncWebClient(base_url=slack.api_url)
        sockets = []
        async with aiohttp.ClientSession() as session:
            for expected in ["hello"] * 9 + ["disconnect"]:
                opened = await client.apps_connections_open(app_token=slack.app_token)
                sockets.append(await session.ws_connect(opened["url"]))
                assert (await sockets[-1].receive_json())["type"] == expected
            assert len(slack.sockets.connections) == 10

    async def test_payloads_take_turns(
        self, slack: SlackServer, small: Workspace, sam: Person
    ) -> None:
        async with over_sockets(slack, small.token):
            await slack.connected(2)
            for _ in range(4):
                await sam.types("/intro", "quiet")
            assert [ack.error for ack in slack.acks] == [""] * 4


async def test_without_an_app_a_command_fails(slack: SlackServer, sam: Person) -> None:
    """People read that it did."""
    slack.delivers_to("http://127.0.0.1:9/slack/events")
    await sam.types("/intro")
    await sam.reads('/intro failed with the error "dispatch_failed"')


class TestHttp:
    """Signed requests."""

    async def test_the_url_is_verified(self, door: HttpDoor) -> None:
        assert await door.verifies()

    async def test_a_wrong_signature_is_refused(self, door: HttpDoor, sam: Person) -> None:
        door.signing_secret = "another"
        ack = await sam.types("/intro")
        assert (ack.error, ack.why) == ("dispatch_failed", "http 401")
        assert not await door.verifies()

    async def test_an_old_request_is_refused(self, door: HttpDoor, sam: Person) -> None:
        door.clock_skew = 600
        assert (await sam.types("/intro")).why == "http 401"

    async def test_an_event_that_is_delivered_again_says_so(
        self, slack: SlackServer, door: HttpDoor, sam: Person
    ) -> None:
        await sam.opens_home()
        for _ in range(2):
            await slack.redelivers()
        assert len(slack.calls("views.publish")) == 3
        assert [h.get("X-Slack-Retry-Num") for h in door.headers] == [None, "1", "2"]
        assert door.headers[-1]["X-Slack-Retry-Reason"] == "http_timeout"

    async def test_an_event_that_fails_comes_three_times_more(
        self, slack: SlackServer, small: Workspace, door: HttpDoor
    ) -> None:
        slack.retries_events, door.signing_secret = True, "another"
        await small.uninstall()
        assert [h.get("X-Slack-Retry-Num") for h in door.headers] == [None, "1", "2", "3"] * 2
        assert {ack.why for ack in slack.acks} == {"http 401"}


class TestInstalling:
    """OAuth, as slack-bolt does it."""

    async def test_an_admin_installs_the_app(self, slack: SlackServer, tmp_path: Path) -> None:
        """The token that this gives is used for everything that follows."""
        quay = slack.workspace("Quay", installed=False)
        ana = quay.person("Ana", admin=True)
        async with over_http(slack, folder=tmp_path) as url:
            page = await ana.installs(f"{url}/slack/install")
            assert page.status == 200
            await ana.types("/intro")
            await ana.reads("says hello")
        assert len(quay.tokens) == 1

    async def test_an_admin_may_say_no(self, slack: SlackServer, tmp_path: Path) -> None:
        quay = slack.workspace("Quay", installed=False)
        async with over_http(slack, folder=tmp_path) as url:
            page = await quay.person("Ana").installs(f"{url}/slack/install", allow=False)
        assert "access_denied" in page.text
        assert quay.tokens == []

    async def test_an_organisation_installs_for_all_its_workspaces(
        self, slack: SlackServer, tmp_path: Path
    ) -> None:
        coast = slack.enterprise("Coast")
        quay = slack.workspace("Quay", enterprise=coast, installed=False)
        pier = slack.workspace("Pier", enterprise=coast, installed=False)
        async with over_http(slack, folder=tmp_path) as url:
            await quay.person("Ana").installs(f"{url}/slack/install", whole=True)
            ben = pier.person("Ben")
            await ben.types("/intro")
            await ben.reads("says hello")
            assert slack.deliveries.sent[-1].body["is_enterprise_install"] == "true"
