"""What we use of discord.py and Slack's SDKs beyond what they document, and how it was seen.

A release of theirs may change these without a word, so `pyproject.toml` bounds each SDK to the
minor version that was looked at. Where a test here fails after an update: read what has become of
the name and of the code that uses it, run `tests/discord_` and `tests/slack`, and write down how it
is now. Where it fails because an adapter uses one more name: add a line for it.
"""

import ast
import inspect
import re
import tomllib
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any, cast

import discord
import pytest
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import HTTPClient, Route
from packaging.requirements import Requirement
from packaging.version import Version
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_sdk.socket_mode.aiohttp import SocketModeClient

ROOT = Path(__file__).parents[2]
SDKS = ("discord", "slack_bolt", "slack_sdk")
#: Modules that the SDKs' documentation leaves out.
UNDOCUMENTED = re.compile(r"discord\.(http|gateway|state)|slack_\w+\..*internals|.*\._.*")

#: What is imported of these, with the parameters of what is called.
IMPORTED = {
    "discord.gateway:DiscordWebSocket": None,
    "discord.http:HTTPClient": None,
    "discord.http:MultipartParameters": None,
    "discord.http:Route": "(self, method, path, *, metadata=None, **parameters)",
    "slack_bolt.adapter.socket_mode.async_internals:send_async_response": (
        "(client, req, bolt_resp, start_time)"
    ),
    "slack_bolt.adapter.socket_mode.internals:build_headers": "(req)",
}
#: Discord's API as discord.py calls it; adapters name the client `http` (see `Rest.call`).
CALLS = {
    "add_user_to_thread": "(self, channel_id, user_id)",
    "create_channel": "(self, guild_id, channel_type, *, reason=None, **options)",
    "delete_channel": "(self, channel_id, *, reason=None)",
    "edit_channel": "(self, channel_id, *, reason=None, **options)",
    "edit_message": "(self, channel_id, message_id, *, params)",
    "get_active_threads": "(self, guild_id)",
    "get_all_guild_channels": "(self, guild_id)",
    "get_bot_gateway": "(self)",
    "get_channel": "(self, channel_id)",
    "get_guild": "(self, guild_id, *, with_counts=True)",
    "get_member": "(self, guild_id, member_id)",
    "get_message": "(self, channel_id, message_id)",
    "get_user": "(self, user_id)",
    "logs_from": "(self, channel_id, limit, before=None, after=None, around=None)",
    "remove_user_from_thread": "(self, channel_id, user_id)",
    "request": "(self, route, *, files=None, form=None, **kwargs)",
    "send_message": "(self, channel_id, *, params)",
    "start_private_message": "(self, user_id)",
    "start_thread_without_message": (
        "(self, channel_id, *, name, auto_archive_duration, type, invitable=True, "
        "rate_limit_per_user=None, reason=None)"
    ),
}


def used() -> Iterator[tuple[str, str]]:
    """Find what the adapters use: the name, and the file."""
    for file in sorted((ROOT / "adapters").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            yield from ((name, str(file.relative_to(ROOT))) for name in names_in(node))


def names_in(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.ImportFrom(module=str(module), names=names) if module.split(".")[0] in SDKS:
            inside = UNDOCUMENTED.fullmatch(module)
            yield from (f"{module}:{n.name}" for n in names if inside or n.name.startswith("_"))
        case ast.Import(names=names):
            yield from (f"{n.name}:" for n in names if UNDOCUMENTED.fullmatch(n.name))
        case ast.Attribute(value=ast.Name(id="http"), attr=name):
            yield f"HTTPClient.{name}"
        case ast.Attribute(value=value, attr=name) if re.match("_[a-z]", name):
            if not (isinstance(value, ast.Name) and value.id in ("self", "cls")):
                yield f"{ast.unparse(node)}"


def test_every_internal_that_is_used_is_written_down() -> None:
    known = {*IMPORTED, *(f"HTTPClient.{name}" for name in CALLS)}
    places = dict(used())
    assert {name: place for name, place in places.items() if name not in known} == {}
    assert known - places.keys() == set(), "nobody uses these any more"


def parameters(function: Any) -> str:  # noqa: ANN401
    """Write the parameters without types, which change more often than they matter."""
    plain = [
        parameter.replace(annotation=inspect.Parameter.empty)
        for parameter in inspect.signature(function).parameters.values()
    ]
    return str(inspect.Signature(plain))


@pytest.mark.parametrize("name", IMPORTED)
def test_what_is_imported_is_as_it_was(name: str) -> None:
    module, _, attribute = name.partition(":")
    found = getattr(import_module(module), attribute)
    expected = IMPORTED[name]
    assert expected in (None, parameters(found.__init__ if inspect.isclass(found) else found))


@pytest.mark.parametrize("name", CALLS)
def test_a_call_takes_what_it_took(name: str) -> None:
    assert parameters(getattr(HTTPClient, name)) == CALLS[name]


def test_the_address_of_discord_is_read_when_a_call_is_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Route, "BASE", "http://discord.test/api")
    assert Route("GET", "/users/@me").url == "http://discord.test/api/users/@me"
    assert isinstance(DiscordWebSocket.DEFAULT_GATEWAY, yarl.URL)
    assert "cls.DEFAULT_GATEWAY" in inspect.getsource(DiscordWebSocket.from_client)


def test_a_rate_limit_that_is_known_can_be_raised_at_once() -> None:
    """`Client` takes no less than 30 s; `Rest` sets the attribute, where only 0 means "wait"."""
    client = discord.Client(intents=discord.Intents.none(), max_ratelimit_timeout=1)
    assert client.http.max_ratelimit_timeout == 30
    assert "if self.max_ratelimit_timeout and " in inspect.getsource(HTTPClient.request)


async def test_a_socket_asks_for_an_address_where_it_has_none() -> None:
    """`_OneTimeAddresses` takes the place of its session and erases `wss_uri`."""
    socket = SocketModeClient(app_token="xapp-canary")
    try:
        assert socket.wss_uri is None
        assert socket.socket_mode_request_listeners == []
        assert not socket.closed
        source = inspect.getsource(SocketModeClient.connect)
        assert "self.aiohttp_client_session.ws_connect(" in source
        assert "if self.wss_uri is None:" in source
    finally:
        await socket.close()  # type: ignore[no-untyped-call]


def test_what_ties_a_consent_to_a_browser_can_be_replaced() -> None:
    """`BrowserStates` takes its place, and overrides these."""
    settings = AsyncOAuthSettings(client_id="1.2", client_secret="canary")
    utils = settings.state_utils
    for name, expected in (
        ("build_set_cookie_for_new_state", "(state)"),
        ("is_valid_browser", "(state, request_headers)"),
    ):
        assert parameters(getattr(utils, name)) == expected


def requirements() -> dict[str, Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = map(Requirement, cast("list[str]", project["dependencies"]))
    return {requirement.name: requirement for requirement in asked}


@pytest.mark.parametrize("sdk", ["discord.py", "slack-bolt", "slack-sdk"])
def test_only_the_minor_version_that_was_looked_at_is_taken(sdk: str) -> None:
    taken, installed = requirements()[sdk].specifier, Version(version(sdk))
    assert installed in taken
    assert f"{installed.major}.{installed.minor}.999" in taken
    assert f"{installed.major}.{installed.minor + 1}.0" not in taken
    assert f"{installed.major + 1}.0.0" not in taken
