"""The app manifest: what an admin pastes at Slack, so that nothing is left to click together."""

import json
import re
from collections.abc import Iterator
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from bot.errors import ConfigurationError

NAME = "AskFirst"
DESCRIPTION = "Introduces two people to each other, once both have said yes."
COMMAND = "/intro"
#: The callback ids of the shortcut from anywhere, and of the one in a message's menu.
SHORTCUT, MESSAGE_SHORTCUT = "introduce", "introduce_author"

#: What the bot may do, and no more: answer commands, write, open direct and group messages, look
#: people up. None of them lets it read a conversation.
SCOPES = ("commands", "chat:write", "im:write", "mpim:write", "users:read")
#: What Slack tells the bot. Only `user_change` needs a scope: `users:read` (Slack: Event types).
EVENTS = (
    "app_home_opened",
    "app_uninstalled",
    "team_access_revoked",
    "tokens_revoked",
    "user_change",
)

#: The paths of HTTP mode, below the public address.
EVENTS_PATH = "/slack/events"
INSTALL_PATH = "/slack/install"
REDIRECT_PATH = "/slack/oauth_redirect"

#: The longest address that Slack takes where it takes the shortest: an OAuth redirect's (Slack: app
#: manifest schema); a slash command's may have 3,000 characters.
MAX_URL = 2500

#: Texts that YAML reads as they stand: they begin with a letter or a slash, and nothing in them
#: looks like a key or a comment. None of the manifest's is a word like `true`.
_PLAIN = re.compile(r"[A-Za-z/](?:[!-9;-~]|:(?! |$)| (?![# ]|$))*")
_NOT_ASCII = re.compile(r"[^ -~]")


def manifest(address: str = "") -> dict[str, Any]:
    """Describe the app for Socket Mode or, with the bot's public address, for HTTP."""
    base = public_address(address) if address else ""
    return {
        "_metadata": {"major_version": 1, "minor_version": 1},
        "display_information": {"name": NAME, "description": DESCRIPTION},
        "features": _features(base),
        "oauth_config": _oauth(base),
        "settings": _settings(base),
    }


def printed(address: str = "", *, as_yaml: bool = False) -> str:
    """Write the manifest as an admin pastes it: JSON, or YAML."""
    document = manifest(address)
    return "\n".join(_yaml(document)) if as_yaml else json.dumps(document, indent=2)


def _yaml(value: Any) -> Iterator[str]:  # noqa: ANN401 - whatever JSON has
    """Write objects, lists that aren't empty, texts, numbers and booleans as lines of YAML."""
    match value:
        case dict():
            for key, item in value.items():
                if isinstance(item, dict | list):
                    indent = "  " if isinstance(item, dict) else ""
                    yield f"{key}:"
                    yield from (indent + line for line in _yaml(item))
                else:
                    yield from (f"{key}: {line}" for line in _yaml(item))
        case list():
            for item in value:
                first, *rest = _yaml(item)
                yield f"- {first}"
                yield from (f"  {line}" for line in rest)
        case str():
            yield _yaml_text(value)
        case _:
            yield json.dumps(value)


def _yaml_text(text: str) -> str:
    """Quote a text where YAML needs it: single quotes, or JSON's with what isn't ASCII escaped."""
    if not text.isascii():
        return _NOT_ASCII.sub(_yaml_escape, json.dumps(text, ensure_ascii=False))
    quoted = "'" + text.replace("'", "''") + "'"
    return text if _PLAIN.fullmatch(text) else quoted


def _yaml_escape(character: re.Match[str]) -> str:
    code = ord(character[0])
    if code < 0x100:
        return f"\\x{code:02X}"
    return f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"


def public_address(text: str) -> str:
    """Check the address under which Slack reaches the bot; Slack calls nothing but https."""
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        parts, host = urlsplit(""), None
    if parts.scheme not in ("https", "http") or not host:
        raise _wrong(text, "is no web address")
    if parts.scheme == "http" and not _loopback(host):
        raise _wrong(text, "is not encrypted, and Slack calls https addresses only")
    if parts.query or parts.fragment or parts.username is not None or not text.isprintable():
        # The rest isn't shown: it may hold a password.
        raise _wrong(f"{parts.scheme}://{host}…", "is more than an address")
    base = text.rstrip("/")
    if len(base) + len(REDIRECT_PATH) > MAX_URL:
        raise _wrong(f"{text[:40]}…", f"is longer than the {MAX_URL} characters that Slack takes")
    return base


def _wrong(text: str, problem: str) -> ConfigurationError:
    return ConfigurationError(
        f"--http: {text!r} {problem}; write it like https://intro.example.org"
    )


def _loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _features(base: str) -> dict[str, Any]:
    return {
        "app_home": {
            "home_tab_enabled": True,
            # Without it Slack refuses messages to people (`messages_tab_disabled`). Not read-only:
            # then people can type /intro there.
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": False,
        },
        "bot_user": {"display_name": NAME, "always_online": True},
        "shortcuts": [
            {
                "name": "Introduce two people",
                "type": "global",
                "callback_id": SHORTCUT,
                "description": "Asks both in private first",
            },
            {
                "name": "Introduce…",
                "type": "message",
                "callback_id": MESSAGE_SHORTCUT,
                "description": "Introduces whoever wrote this message; asks both in private first",
            },
        ],
        "slash_commands": [
            {
                "command": COMMAND,
                "description": "Introduce two people, if both want it",
                "usage_hint": (
                    "@one @two why | me @them via @friend why | list | settings | setup | help"
                ),
                "should_escape": True,
            }
            | ({"url": base + EVENTS_PATH} if base else {})
        ],
    }


def _oauth(base: str) -> dict[str, Any]:
    redirect = {"redirect_urls": [base + REDIRECT_PATH]} if base else {}
    return redirect | {"scopes": {"bot": list(SCOPES)}}


def _settings(base: str) -> dict[str, Any]:
    where = {"request_url": base + EVENTS_PATH} if base else {}
    return {
        "event_subscriptions": where | {"bot_events": list(EVENTS)},
        "interactivity": {"is_enabled": True} | where,
        "org_deploy_enabled": bool(base),
        "socket_mode_enabled": not base,
        # Works with it too, but Slack never lets an app go back.
        "token_rotation_enabled": False,
    }
