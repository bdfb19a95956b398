"""`askfirst check` in HTTP mode: a line each, what is wrong and how to mend it."""

import asyncio
from typing import Any

from adapters.slack.installations.store import installation_store
from bot.bootstrap.check import check
from bot.running.settings import Settings
from storage import InstallationStorage, open_storage
from tests.slack.server import SlackServer
from tests.slack.town import KEY, environ, town

ANOTHER = "another key as long as a key has to be"


async def checked(slack: SlackServer, url: str, **more: str) -> dict[bool, list[str]]:
    """What works and what doesn't; a check runs its own event loop."""
    settings = Settings.read(environ(slack, url, PORT="3000") | more)
    findings = await asyncio.to_thread(check, settings)
    text = "\n".join(line for _, line in findings)
    for secret in ("xoxb", slack.client_secret, slack.signing_secret, KEY):
        assert secret not in text
    return {works: [line for fine, line in findings if fine is works] for works in (True, False)}


async def test_everything_is_in_order(slack: SlackServer, sqlite_url: str) -> None:
    """Installed nowhere, and then somewhere."""
    found = await checked(slack, sqlite_url)
    assert found[False] == []
    assert found[True][-3:] == [
        "Slack: over HTTP, at port 3000; its request URL ends in /slack/events, and Slack says "
        "beside it whether it gets through",
        "Slack: SLACK_CLIENT_ID and SLACK_CLIENT_SECRET belong together",
        "Slack: installed nowhere yet; open /slack/install at the bot's address in a browser",
    ]
    async with town(slack, sqlite_url) as here:
        for name in ("Harbor", "Quay"):
            await here.browser().installs(slack.workspace(name, installed=False))
    found = await checked(slack, sqlite_url)
    assert found[False] == []
    assert found[True][-1] == "Slack: 2 installations, all readable"
    assert "secret key: set" in found[True]


async def test_tokens_that_oauth_installs_dont_use(slack: SlackServer, sqlite_url: str) -> None:
    """They aren't tested, as if they mattered."""
    for name in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"):
        found = await checked(slack, sqlite_url, **{name: slack.workspace("Harbor").token})
        assert found[False] == []
        lines = [line for line in found[True] if name in line]
        assert lines == [f"Slack: {name} is set but not used: OAuth installs bring a token each"]


async def test_an_empty_database_is_left_empty(slack: SlackServer, tmp_path: object) -> None:
    """A check makes no file."""
    found = await checked(slack, f"sqlite:///{tmp_path}/none.db")
    assert found[False] == []
    assert "database: SQLite, empty; it is set up at the first start" in found[True]


async def test_a_secret_that_isnt_the_apps(slack: SlackServer, sqlite_url: str) -> None:
    """Slack refuses it; where to copy it from."""
    for wrong in ({"SLACK_CLIENT_ID": "1.2"}, {"SLACK_CLIENT_SECRET": "another"}):
        [line] = (await checked(slack, sqlite_url, **wrong))[False]
        assert line.startswith("Slack: SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are refused (")
        assert line.endswith("copy them anew from Basic Information, App Credentials")


async def test_slack_out_of_reach(slack: SlackServer, sqlite_url: str) -> None:
    """It says so, and where to look."""
    faults: list[tuple[str, dict[str, Any]]] = [
        ("Slack is in trouble: internal_error", {"status": 503}),
        ("Slack can't be reached: the connection broke", {"reset": True}),
    ]
    for said, fault in faults:
        slack.fails("oauth.v2.access", **fault)
        [line] = (await checked(slack, sqlite_url))[False]
        assert line.startswith(said)
        assert line.endswith("look at SLACK_API_URL and this machine's network")


async def test_a_missing_key(slack: SlackServer, sqlite_url: str) -> None:
    """Tokens of others are not kept without one."""
    found = await checked(slack, sqlite_url, ASKFIRST_SECRET_KEY="")
    assert found[False] == [
        "Slack: OAuth installs need ASKFIRST_SECRET_KEY, which encrypts the tokens of the "
        "workspaces: set it to a long random text that you keep."
    ]


async def test_another_key(slack: SlackServer, sqlite_url: str) -> None:
    """Both that it doesn't fit the database, and how many installations are lost by it."""
    async with town(slack, sqlite_url) as here:
        await here.browser().installs(slack.workspace("Harbor", installed=False))
    key, installs = (await checked(slack, sqlite_url, ASKFIRST_SECRET_KEY=ANOTHER))[False]
    assert key.startswith("secret key: ASKFIRST_SECRET_KEY is not the key that this database")
    assert installs == (
        "Slack: 1 of 1 installations can't be read with ASKFIRST_SECRET_KEY: add the key that "
        "they were made with after the new one, separated by a comma"
    )
    both = {"ASKFIRST_SECRET_KEY": f"{ANOTHER},{KEY}"}
    assert (await checked(slack, sqlite_url, **both))[False] == []


async def test_one_start_with_both_keys_makes_the_old_one_needless(
    slack: SlackServer, sqlite_url: str
) -> None:
    """As the check says before and after."""
    async with town(slack, sqlite_url) as here:
        await here.browser().installs(slack.workspace("Harbor", installed=False))
    async with town(slack, sqlite_url, ASKFIRST_SECRET_KEY=f"{ANOTHER},{KEY}"):
        pass
    assert (await checked(slack, sqlite_url, ASKFIRST_SECRET_KEY=ANOTHER))[False] == []
    settings = Settings.read(environ(slack, sqlite_url))
    database = open_storage(sqlite_url)
    assert await installation_store(settings, InstallationStorage(database)).unreadable() == 1
    await database.close()


async def test_one_workspace_over_http(slack: SlackServer, sqlite_url: str) -> None:
    """Its token is tested as in Socket Mode; nothing is said of installations."""
    harbor = slack.workspace("Harbor")
    off = dict.fromkeys(("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "ASKFIRST_SECRET_KEY"), "")
    found = await checked(slack, sqlite_url, SLACK_BOT_TOKEN=harbor.token, **off)
    assert found[False] == []
    assert any("SLACK_BOT_TOKEN works, in Harbor" in line for line in found[True])
    assert any("over HTTP, at port 3000" in line for line in found[True])
    assert not any("install" in line for line in found[True])
