"""`askfirst check` says what is wrong with Slack, and how to mend it."""

import pytest
from pydantic import SecretStr

from adapters.slack.app import require
from adapters.slack.checks import findings
from adapters.slack.manifest import SCOPES
from bot.errors import ConfigurationError
from bot.running.settings import Settings
from tests.slack.server import SlackServer

BOT, APP = "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"


async def checked(slack: SlackServer, token: str = "", **changes: str) -> list[tuple[bool, str]]:
    """Check with these settings; no line shows a token."""
    token = token or slack.workspace("Harbor Founders").token
    env = {BOT: token, APP: slack.app_token, "SLACK_API_URL": slack.api_url} | changes
    found = await findings(Settings.read(env))
    for secret in (env[BOT], env[APP]):
        assert all(secret not in line for _, line in found)
    return found


async def test_all_is_well(slack: SlackServer) -> None:
    """Token, scopes, socket: a line each."""
    found = await checked(slack)
    assert [works for works, _ in found] == [True, True, True]
    assert "in Harbor Founders as" in found[0][1]


async def test_scopes_that_are_missing(slack: SlackServer) -> None:
    """They are named, with where to add them."""
    workspace = slack.workspace("Harbor Founders", scopes=("commands", "chat:write"))
    (_, scopes, _) = await checked(slack, workspace.token)
    assert scopes == (
        False,
        "Slack: scopes are missing: im:write, mpim:write, users:read; add them under "
        "OAuth & Permissions, Bot Token Scopes, and install the app again",
    )


async def test_scopes_that_are_too_many(slack: SlackServer) -> None:
    """The bot must not be able to read conversations (promise 9)."""
    workspace = slack.workspace("Harbor Founders", scopes=(*SCOPES, "im:history"))
    (_, scopes, _) = await checked(slack, workspace.token)
    assert not scopes[0]
    assert "scopes that AskFirst doesn't need: im:history" in scopes[1]


@pytest.mark.parametrize("name", [BOT, APP])
@pytest.mark.parametrize("wrong", ["xoxb-1\n2", '"xoxb-12"', "xoxb-1 2", "xoxb-“12”"])
async def test_a_token_that_no_request_can_carry(slack: SlackServer, name: str, wrong: str) -> None:
    """It is said what is wrong with it; the network has nothing to do with it."""
    [(works, line)] = await checked(slack, **{name: wrong})
    assert not works
    assert line.startswith(f"Slack: {name}: there is a line break, a space, a quotation mark")
    assert "network" not in line
    assert slack.requests == []
    with pytest.raises(ConfigurationError, match=f"^{name}: there is a line break"):
        require(Settings.read({BOT: "xoxb-1", APP: "xapp-1"} | {name: wrong}), "all")


async def test_a_refused_bot_token(slack: SlackServer) -> None:
    """Wrong, or revoked."""
    wrong, socket = await checked(slack, "xoxb-wrong")
    assert wrong == (
        False,
        "Slack: SLACK_BOT_TOKEN is refused (invalid_auth): copy it anew from "
        "OAuth & Permissions, Bot User OAuth Token",
    )
    assert socket[0]
    workspace = slack.workspace("Harbor Founders")
    workspace.revoke()
    revoked, _ = await checked(slack, workspace.token)
    assert "is refused (token_revoked): it was revoked; install the app again" in revoked[1]


async def test_a_refused_app_token(slack: SlackServer) -> None:
    """Wrong, or without its scope."""
    *_, socket = await checked(slack, **{APP: "xapp-wrong"})
    assert not socket[0]
    assert "SLACK_APP_TOKEN is refused (invalid_auth): make one under Basic" in socket[1]
    slack.fails("apps.connections.open", error="missing_scope")
    *_, socket = await checked(slack)
    assert "is refused (missing_scope): it lacks connections:write" in socket[1]


async def test_slack_out_of_reach(slack: SlackServer) -> None:
    """It is said once, in words."""
    token = slack.workspace("Harbor Founders").token
    found = await checked(slack, token, SLACK_API_URL="http://127.0.0.1:1/api/")
    assert found == [
        (
            False,
            "Slack can't be reached: connection refused; look at SLACK_API_URL and this machine's "
            "network",
        )
    ]


@pytest.mark.parametrize("token", ["xapp-wrong", "xoxb-wrong"])
def test_settings_hide_tokens(token: str) -> None:
    """Printed settings show none."""
    assert token not in repr(Settings.read({BOT: token, APP: token}))
    assert SecretStr(token).get_secret_value() == token
