"""The manifest is what Slack takes: by its own schemas, with five scopes and nothing to click."""

import json
import re
from typing import Any

import jsonschema
import pytest
import yaml

from adapters.slack.manifest import MAX_URL, REDIRECT_PATH, SCOPES, manifest
from bot.cli import main
from bot.errors import ConfigurationError
from tests.specs import SLACK, needs

ADDRESS = "https://intro.example.org"
#: The longest that is taken; one character more isn't.
LONGEST = f"{ADDRESS}/{'a' * (MAX_URL - len(f'{ADDRESS}/{REDIRECT_PATH}'))}"
#: A string that is no address, and the reason that is given.
NO_ADDRESS = {
    "intro.example.org": "is no web address",
    "ftp://intro.example.org": "is no web address",
    "https://": "is no web address",
    "https://host:port": "is no web address",
    "http://intro.example.org": "is not encrypted, and Slack calls https addresses only",
    "http://127.0.0.1.example.org": "is not encrypted, and Slack calls https addresses only",
    "https://intro.example.org?team=T1": "is more than an address",
    "https://sam:secret@intro.example.org": "is more than an address",
    f"{LONGEST}a": "is longer than the 2500 characters",
}


def printed(capsys: pytest.CaptureFixture[str], *options: str) -> str:
    with pytest.raises(SystemExit) as ended:
        main(["manifest", "slack", *options])
    shown = capsys.readouterr()
    assert (ended.value.code or 0, shown.err) == (0, "")
    return shown.out


@needs(SLACK / "manifest.schema.1.0.0.json")
@pytest.mark.parametrize("version", [1, 2])
@pytest.mark.parametrize("address", ["", ADDRESS, LONGEST, "http://localhost:3000"])
def test_slacks_own_schema_takes_it(version: int, address: str) -> None:
    """The numbered schema is that of the manifest's major version; it fits the next one too."""
    file = SLACK / f"manifest.schema.{version}.0.0.json"
    document = manifest(address)
    if version == 1:
        assert document["_metadata"]["major_version"] == version
    jsonschema.Draft7Validator(json.loads(file.read_text())).validate(document)


@pytest.mark.parametrize("address", ["", ADDRESS])
def test_it_asks_for_five_scopes_and_no_more(address: str) -> None:
    """None of them is a history scope, and nobody's own token is wanted."""
    scopes = manifest(address)["oauth_config"]["scopes"]
    assert scopes == {"bot": list(SCOPES)}
    assert sorted(SCOPES) == ["chat:write", "commands", "im:write", "mpim:write", "users:read"]


@pytest.mark.parametrize("address", ["", ADDRESS])
def test_everything_that_the_bot_relies_on_is_switched_on(address: str) -> None:
    """Mentions come escaped, the message tab takes messages, people can type there."""
    document = manifest(address)
    [command] = document["features"]["slash_commands"]
    assert (command["command"], command["should_escape"]) == ("/intro", True)
    assert document["features"]["app_home"] == {
        "home_tab_enabled": True,
        "messages_tab_enabled": True,
        "messages_tab_read_only_enabled": False,
    }
    shortcut, of_a_message = document["features"]["shortcuts"]
    assert (shortcut["name"], shortcut["type"]) == ("Introduce two people", "global")
    assert shortcut["callback_id"] == "introduce"
    assert (of_a_message["name"], of_a_message["type"]) == ("Introduce…", "message")
    assert of_a_message["callback_id"] == "introduce_author"
    assert document["settings"]["interactivity"]["is_enabled"]
    assert set(document["settings"]["event_subscriptions"]["bot_events"]) == {
        "app_home_opened",
        "app_uninstalled",
        "team_access_revoked",
        "tokens_revoked",
        "user_change",
    }


def test_socket_mode_needs_no_address(capsys: pytest.CaptureFixture[str]) -> None:
    """It is the default, and no URL is anywhere in it."""
    text = printed(capsys)
    document = json.loads(text)
    assert document == manifest()
    assert document["settings"]["socket_mode_enabled"] is True
    assert "url" not in text


def test_http_names_every_address(capsys: pytest.CaptureFixture[str]) -> None:
    """Commands, interactivity and events at one path, the way back from installing at another."""
    document: dict[str, Any] = json.loads(printed(capsys, "--http", f"{ADDRESS}/"))
    events = f"{ADDRESS}/slack/events"
    assert document["features"]["slash_commands"][0]["url"] == events
    assert document["settings"]["interactivity"]["request_url"] == events
    assert document["settings"]["event_subscriptions"]["request_url"] == events
    assert document["oauth_config"]["redirect_urls"] == [f"{ADDRESS}/slack/oauth_redirect"]
    assert document["settings"]["socket_mode_enabled"] is False


def test_yaml_says_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    """In the same order, for those who rather read that."""
    text = printed(capsys, "--yaml", "--http", ADDRESS)
    assert yaml.safe_load(text) == manifest(ADDRESS)
    assert re.findall(r"^(\w+):", text, re.MULTILINE) == list(manifest(ADDRESS))


@pytest.mark.parametrize(
    "address",
    [
        "",
        ADDRESS,
        "http://[::1]:3000",
        'https://example.org/it\'s/%7E@"a"/b:c/#',
        "https://bücher.example/€/😀",
        "https://example.org/a b: c",
    ],
)
def test_yaml_is_written_as_pyyaml_writes_it(
    capsys: pytest.CaptureFixture[str], address: str
) -> None:
    """To the byte, but that long lines aren't broken."""
    expected = yaml.safe_dump(manifest(address), sort_keys=False, width=1000)
    assert printed(capsys, "--yaml", "--http", address) == expected


@pytest.mark.parametrize(("address", "reason"), NO_ADDRESS.items())
def test_an_address_that_slack_cant_call_is_refused(address: str, reason: str) -> None:
    """With the reason, and how one looks."""
    with pytest.raises(ConfigurationError) as refused:
        manifest(address)
    assert reason in str(refused.value)
    assert str(refused.value).startswith("--http: ")
    assert "secret" not in str(refused.value)
    assert str(refused.value).endswith("write it like https://intro.example.org")


@pytest.mark.parametrize("address", ["http://127.0.0.1:3000", "http://[::1]:3000"])
def test_on_this_machine_it_may_be_unencrypted(address: str) -> None:
    """For trying things out."""
    [url] = manifest(address)["oauth_config"]["redirect_urls"]
    assert url == f"{address}/slack/oauth_redirect"


def test_the_command_line_refuses_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """As everywhere: exit 2, nothing on stdout."""
    with pytest.raises(SystemExit) as ended:
        main(["manifest", "slack", "--http", "intro.example.org"])
    shown = capsys.readouterr()
    assert (ended.value.code, shown.out) == (2, "")
    assert shown.err == (
        "askfirst: --http: 'intro.example.org' is no web address; "
        "write it like https://intro.example.org\n"
    )
