"""HTTP mode: signed requests, installing through a browser, health, and nothing else."""

import asyncio
import io
import logging
from collections.abc import AsyncIterator, Callable
from html import unescape

import pytest
from aiohttp import ClientSession

from adapters.slack.installations import pages
from adapters.slack.installations.store import InstallationKey
from adapters.slack.transports.http import UnsignedLog
from tests.dialog import REASON
from tests.matrix import sampled
from tests.patience import PATIENCE
from tests.slack.deliveries import Payload
from tests.slack.server import Person, SlackServer, Workspace
from tests.slack.town import Town, town


@pytest.fixture
async def here(slack: SlackServer, sqlite_url: str, no_fsync: None) -> AsyncIterator[Town]:
    """AskFirst over HTTP, installed nowhere yet."""
    async with town(slack, sqlite_url) as begun:
        yield begun


async def settled(here: Town, name: str = "Harbor Founders") -> tuple[Workspace, list[Person]]:
    """A workspace with AskFirst in it, and three people."""
    workspace = here.slack.workspace(name, installed=False)
    people = [workspace.person(who) for who in ("Sam Rivera", "Alex Moreau", "Jo Kim")]
    assert (await here.browser().installs(workspace)).status == 200
    return workspace, people


# Installing


async def test_installing_takes_a_link_and_a_yes(here: Town) -> None:
    """From the link to the thank-you page; then `/intro` works, to the open conversation."""
    _, [sam, alex, jo] = await settled(here)
    await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await sam.reads("within 20 seconds, I'll ask Alex Moreau and Jo Kim in private.")
    await here.wait("1m")
    await alex.clicks("Yes, introduce us")
    await jo.clicks("Yes, introduce us")
    await here.wait("1m")
    for person in (sam, alex, jo):
        await person.sees("Alex Moreau, meet Jo Kim.")


async def test_the_link_leads_to_slack_with_our_scopes(here: Town) -> None:
    """To the host of the Web API; the state is in a cookie that scripts can't read."""
    page = await here.browser().opens("/slack/install")
    assert page.status == 302
    assert page.location.startswith(f"{here.slack.url}/oauth/v2/authorize?state=")
    assert "user_scope=&" in f"{page.location}&"
    cookie = page.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "Secure" in cookie


async def test_the_pages_of_an_installation_are_kept_nowhere(here: Town) -> None:
    """A code stands in their address."""
    browser = here.browser()
    harbor = here.slack.workspace("Harbor Founders", installed=False)
    for page in (await browser.opens("/slack/install"), await browser.installs(harbor)):
        assert page.headers["Cache-Control"] == "no-store"
        assert page.headers["Referrer-Policy"] == "no-referrer"


@pytest.mark.parametrize("wrong", ["missing", "another", "used", "elses"])
async def test_a_wrong_state_installs_nothing(here: Town, wrong: str) -> None:
    """Nobody can be made to install what somebody else began (Slack: OAuth's state)."""
    harbor = here.slack.workspace("Harbor Founders", installed=False)
    browser, other = here.browser(), here.browser()
    begun = await browser.opens("/slack/install")
    back = await browser.consents(harbor, begun.location)
    match wrong:
        case "missing":
            del back["state"]
        case "another":
            back["state"] = "another"
        case "used":
            await browser.opens("/slack/oauth_redirect", error="access_denied", **back)
            await browser.opens("/slack/oauth_redirect", state=back["state"])
        case "elses":
            browser = other
    page = await browser.opens("/slack/oauth_redirect", **back)
    assert page.status in (400, 401)
    assert await here.store.installed() == []


async def test_a_no_at_slack_installs_nothing(here: Town) -> None:
    """The page says so, and that is all."""
    page = await here.browser().opens("/slack/oauth_redirect", error="access_denied")
    assert (page.status, "access_denied" in page.text) == (200, True)
    assert await here.store.installed() == []


async def test_two_tabs_install_at_once(here: Town) -> None:
    """Each way back counts in the browser in which it began, and once."""
    browser = here.browser()
    harbor, quay = (here.slack.workspace(name, installed=False) for name in ("Harbor", "Quay"))
    first, second = [await browser.opens("/slack/install") for _ in range(2)]
    for workspace, begun in ((quay, second), (harbor, first)):
        back = await browser.consents(workspace, begun.location)
        page = await browser.opens("/slack/oauth_redirect", **back)
        assert (page.status, f"installed in {workspace.name}." in page.text) == (200, True)
        again = await browser.opens("/slack/oauth_redirect", **back)
        assert (again.status, "/slack/install" in again.text) == (400, True)
    assert len(await here.store.installed()) == 2


@pytest.mark.parametrize(
    ("how", "said"),
    sampled(
        [
            ("denied", "somebody said no on Slack's page"),
            ("expired", "took longer than ten minutes"),
            ("reloaded", "This step was done before"),
            ("another browser", "began in another browser"),
            ("a wrong code", "Slack didn't finish the installation"),
        ],
        lambda how, _: how == "expired",
    ),
)
async def test_a_calm_page_leads_back_to_the_beginning(
    here: Town, how: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ours, and in the browser's language."""
    browser = here.browser()
    harbor = here.slack.workspace("Harbor", installed=False)
    back = await browser.consents(harbor, (await browser.opens("/slack/install")).location)
    match how:
        case "denied":
            back = {"error": "access_denied", "state": back["state"]}
        case "expired":
            monkeypatch.setattr("adapters.slack.installations.oauth.STATE_SECONDS", -1)
        case "reloaded":
            await browser.opens("/slack/oauth_redirect", **back)
        case "another browser":
            browser = here.browser()
        case _:
            back["code"] = "wrong"
    page = await browser.opens("/slack/oauth_redirect", **back)
    assert said in unescape(page.text)
    assert '<a href="/slack/install">Begin again</a>' in page.text
    assert "bolt" not in page.text.lower()


@pytest.mark.parametrize(
    ("accepted", "locale"),
    [("de-DE,de;q=0.9", "de"), ("eo, de", "de"), ("en-GB", "en"), ("", "en"), ("*", "en")],
)
def test_a_page_speaks_the_browsers_language(accepted: str, locale: str) -> None:
    assert pages.language([accepted]) == locale
    assert f'lang="{locale}"' in pages.trouble(locale)


@pytest.mark.exhaustive
async def test_an_organisation_chooses_workspaces_next(here: Town) -> None:
    """Installed for all, it is in none yet (Slack: org-wide apps)."""
    coast = here.slack.enterprise("Coast")
    here.slack.workspace("Harbor", installed=False, enterprise=coast)
    page = await here.browser().installs(coast)
    assert "Now choose the workspaces that may use it." in page.text
    assert f"/manage/{coast.id}/integrations/profile/" in page.text


async def test_what_a_stranger_writes_into_the_address_stays_text(here: Town) -> None:
    """Nothing of it becomes part of the page."""
    page = await here.browser().opens("/slack/oauth_redirect", error="<script>alert(1)</script>")
    assert "<script>" not in page.text


@pytest.mark.parametrize("code", ["", "wrong", "used"])
async def test_a_wrong_code_installs_nothing(here: Town, code: str) -> None:
    """Slack says no, and the admin reads that."""
    harbor = here.slack.workspace("Harbor Founders", installed=False)
    browser = here.browser()
    back = await browser.consents(harbor, (await browser.opens("/slack/install")).location)
    if code == "used":
        here.slack.world.grants[back["code"]].used = True
    else:
        back["code"] = code
    page = await browser.opens("/slack/oauth_redirect", **back)
    assert page.status == 401
    assert await here.store.installed() == []


async def test_slack_out_of_reach_while_installing(
    here: Town, caplog: pytest.LogCaptureFixture
) -> None:
    """A calm page, and installing works a minute later."""
    harbor = here.slack.workspace("Harbor Founders", installed=False)
    here.slack.fails("oauth.v2.access", reset=True)
    page = await here.browser().installs(harbor)
    assert (page.status, "try again" in page.text) == (503, True)
    assert "Traceback" not in caplog.text
    assert (await here.browser().installs(harbor)).status == 200


async def test_reinstalling_keeps_one_installation(here: Town) -> None:
    """With the newer token."""
    harbor, _ = await settled(here)
    assert (await here.browser().installs(harbor)).status == 200
    assert await here.store.installed() == [InstallationKey(harbor.id)]
    kept = await here.store.find(InstallationKey(harbor.id))
    assert kept is not None
    assert kept.bot_token == harbor.tokens[-1].value


# Requests


@pytest.mark.parametrize("forged", ["signature", "time"])
async def test_a_forged_request_does_nothing(here: Town, forged: str) -> None:
    """Neither one with another's signature nor one that is more than five minutes old."""
    _, [sam, _, _] = await settled(here)
    door = here.slack.delivers_to(f"{here.url}/slack/events")
    if forged == "signature":
        door.signing_secret = "another"
    else:
        door.clock_skew = 301.0
    ack = await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    assert ack.error == "dispatch_failed"
    assert await here.stats() == {}


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"{", b'"text"', b"\xff\xfe", b"payload=%5B%5D", b"[" * 100_000, b"{}", b"a=1"],
)
async def test_what_slack_doesnt_send_is_refused(
    here: Town, body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    """By anyone; without a word in the log that somebody could fill it with."""
    caplog.set_level(logging.WARNING)
    for kind in ("application/json", "application/x-www-form-urlencoded"):
        async with (
            ClientSession(headers={"Content-Type": kind}) as session,
            session.post(f"{here.url}/slack/events", data=body) as answer,
        ):
            assert answer.status in (400, 401)
    assert "Traceback" not in caplog.text


@pytest.mark.parametrize("path", ["/slack/events", "/slack/install", "/slack/oauth_redirect"])
async def test_an_unknown_charset_is_refused(here: Town, path: str) -> None:
    """By anyone, without an error of ours."""
    headers = {"Content-Type": "text/plain; charset=nonsense"}
    method = "POST" if path == "/slack/events" else "GET"
    async with (
        ClientSession(headers=headers) as session,
        session.request(method, f"{here.url}{path}", data=b"x") as answer,
    ):
        assert answer.status == 400


def test_unsigned_requests_are_logged_once_a_minute(caplog: pytest.LogCaptureFixture) -> None:
    """Nobody can fill the log with them, and it doesn't tell when somebody clicked."""
    now = [100.0]
    unsigned = UnsignedLog(lambda: now[0])
    for passing in (0.0, 1.0, 58.0, 2.0, 3.0):
        now[0] += passing
        unsigned.seen()
    assert len(caplog.records) == 2


async def test_a_body_that_is_too_large_is_refused(here: Town) -> None:
    """Before it is read to its end."""
    body = io.BytesIO(b"x" * 2_000_000)
    async with (
        ClientSession() as session,
        session.post(f"{here.url}/slack/events", data=body) as answer,
    ):
        assert answer.status == 413


async def test_slack_can_verify_the_address(here: Town) -> None:
    """The challenge comes back, to who signs it (Slack: url_verification)."""
    door = here.slack.delivers_to(f"{here.url}/slack/events")
    challenge = {"type": "url_verification", "token": "x", "challenge": "3eZbrw1a"}
    status, text, _ = await door.post(Payload("", "events_api", challenge), 0, "")
    assert (status, "3eZbrw1a" in text) == (200, True)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/", 404),
        ("GET", "/slack/events", 405),
        ("POST", "/slack/install", 405),
        ("HEAD", "/slack/install", 405),
        ("POST", "/slack/oauth_redirect", 405),
        ("POST", "/healthz", 405),
        ("GET", "/slack/events/..%2f..%2fetc/passwd", 404),
    ],
)
async def test_nothing_else_is_there(here: Town, method: str, path: str, status: int) -> None:
    """A few addresses, each with one method."""
    assert (await here.browser().opens(path, method)).status == status


async def test_a_command_where_nothing_is_installed_gets_a_calm_answer(here: Town) -> None:
    """It can't be carried out, and nothing is stored of it."""
    pier = here.slack.workspace("Pier", installed=False)
    kim = pier.person("Kim Lee")
    await kim.types("/intro", "list")
    await kim.reads("AskFirst isn't installed here (any more)")
    assert await here.stats() == {}


# Health


async def test_health_is_answered_beside_slack(here: Town) -> None:
    """At the same port; the numbers only to this machine."""
    for path, text in (("/healthz", "ok"), ("/readyz", "ready\n")):
        page = await here.browser().opens(path)
        assert (page.status, page.text) == (200, text)
    assert "askfirst_process_info" in (await here.browser().opens("/metrics")).text


async def test_a_request_in_flight_is_finished_at_the_end(
    slack: SlackServer, sqlite_url: str, no_fsync: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who typed in the last moment is still answered."""
    async with town(slack, sqlite_url) as here:
        _, [sam, _, _] = await settled(here)
        asked, run = asyncio.Event(), here.storage.run

        async def run_and_say_so(work: Callable[[], object]) -> object:
            asked.set()
            return await run(work)

        monkeypatch.setattr(here.storage, "run", run_and_say_so)
        with here.storage():
            typing = asyncio.create_task(sam.types("/intro", "help"))
            await asyncio.wait_for(asked.wait(), PATIENCE)
    ack = await typing
    assert (ack.error, ack.late) == ("", False)


# One workspace, without OAuth


async def test_one_workspace_needs_no_installation(
    slack: SlackServer, sqlite_url: str, no_fsync: None
) -> None:
    """A bot token and a signing secret will do; the pages of OAuth aren't there."""
    harbor = slack.workspace("Harbor Founders")
    off = dict.fromkeys(("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "ASKFIRST_SECRET_KEY"), "")
    async with town(slack, sqlite_url, SLACK_BOT_TOKEN=harbor.token, **off) as here:
        sam = harbor.person("Sam Rivera")
        await sam.types("/intro", "list")
        await sam.reads("You haven't introduced anyone lately")
        quay = slack.workspace("Quay")
        kim = quay.person("Kim Lee")
        await kim.types("/intro", "list")
        assert slack.calls("users.info", to=kim) == []
        for path in ("/slack/install", "/slack/oauth_redirect"):
            assert (await here.browser().opens(path)).status == 404
        assert (await here.browser().opens("/healthz")).status == 200


async def test_whoever_installs_it_receives_reports_until_others_are_chosen(here: Town) -> None:
    """Slack says who it is; the first ask names them, and a report reaches them."""
    workspace = here.slack.workspace("Harbor Founders", installed=False)
    names = ("Sam Rivera", "Alex Moreau", "Jo Kim", "Ada Min")
    sam, alex, _, ada = [workspace.person(who) for who in names]
    assert (await here.browser().installs(workspace, by=ada)).status == 200
    await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await here.wait("1m")
    await alex.reads("Ada Min installed it.")
    await alex.clicks("Report…")
    await alex.submits(words="He writes to me every week.")
    await here.wait("1m")
    await ada.reads("Alex Moreau reports Sam Rivera:", "He writes to me every week.")


async def test_the_last_page_says_who_runs_it(
    slack: SlackServer, sqlite_url: str, no_fsync: None
) -> None:
    """And where it is said what is kept, as links."""
    told = {
        "ASKFIRST_CONTACT": "intro@harbor.example",
        "ASKFIRST_PRIVACY_URL": "https://harbor.example/privacy?a&b",
    }
    async with town(slack, sqlite_url, **told) as here:
        workspace = slack.workspace("Harbor Founders", installed=False)
        page = await here.browser().installs(workspace)
        assert '<a href="mailto:intro@harbor.example">intro@harbor.example</a>' in page.text
        assert 'href="https://harbor.example/privacy?a&amp;b"' in page.text
