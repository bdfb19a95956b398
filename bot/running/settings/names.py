"""Whose a name in the environment is: a setting's, Kubernetes', or meant for one of ours."""

import re
from collections.abc import Collection, Iterable, Mapping
from difflib import get_close_matches

from bot.running.pages import see

PREFIX = "ASKFIRST_"
#: Beginnings of the names that belong to us or to somebody who means us.
_MEANT = ("SLACK_", "DISCORD_", "DATABASE_")
#: How alike two names are, from 0 to 1, so that one counts as a misspelling of the other.
_ALIKE = 0.85
#: What other programs and hosts call what we read.
_ELSEWHERE = {
    "DISCORD_BOT_TOKEN": "DISCORD_TOKEN",
    "DISCORD_API_TOKEN": "DISCORD_TOKEN",
    "DISCORD_CLIENT_ID": "DISCORD_APPLICATION_ID",
    "DISCORD_APP_ID": "DISCORD_APPLICATION_ID",
    "SLACK_TOKEN": "SLACK_BOT_TOKEN",
    "SLACK_API_TOKEN": "SLACK_BOT_TOKEN",
    "SLACK_OAUTH_TOKEN": "SLACK_BOT_TOKEN",
    "SLACK_BOT_USER_OAUTH_TOKEN": "SLACK_BOT_TOKEN",
    "SLACK_APP_LEVEL_TOKEN": "SLACK_APP_TOKEN",
    "SLACK_SOCKET_TOKEN": "SLACK_APP_TOKEN",
    "DATABASE_URI": "DATABASE_URL",
    "DB_URL": "DATABASE_URL",
    "POSTGRES_URL": "DATABASE_URL",
    "POSTGRESQL_URL": "DATABASE_URL",
}
#: What Kubernetes gives every container of a namespace for a Service in it, after the Service's
#: name in capitals (Kubernetes: Service, environment variables).
_SERVICE = re.compile(
    r"_SERVICE_(?:HOST|PORT(?:_[A-Z0-9_]+)?)|_PORT_\d+_(?:TCP|UDP|SCTP)(?:_(?:PROTO|PORT|ADDR))?"
)
_SERVICE_ADDRESS = re.compile(r"(?:tcp|udp|sctp)://.+")


def without_services(given: Mapping[str, str]) -> dict[str, str]:
    """Leave out what Kubernetes injects for a Service whose name begins with askfirst."""
    return {name: value for name, value in given.items() if not _of_a_service(name, value)}


def _of_a_service(name: str, value: str) -> bool:
    if not name.startswith(PREFIX):
        return False
    rest = name.removeprefix(PREFIX.rstrip("_"))
    address = rest.endswith("_PORT") and _SERVICE_ADDRESS.fullmatch(value)
    service = re.fullmatch(rf"(?:_[A-Z0-9_]+)?(?:{_SERVICE.pattern})", rest)
    return bool(address or service)


def unknown(given: Iterable[str], names: Collection[str]) -> list[str]:
    """Say of each name with our prefix that it is no setting, and which may be meant."""
    ours = [known.removeprefix(PREFIX) for known in names if known.startswith(PREFIX)]
    return [
        _unknown(name, ours)
        for name in given
        if name.upper().startswith(PREFIX) and name not in names
    ]


def _unknown(name: str, ours: list[str]) -> str:
    near = get_close_matches(name.removeprefix(PREFIX).upper(), ours, n=1)
    hint = (
        f"did you mean {PREFIX}{near[0]}?" if near else f"is its name right{see('.env.example')}?"
    )
    return f"{name} is not a setting of AskFirst; {hint}"


def misnamed(given: Collection[str], names: Collection[str]) -> tuple[str, ...]:
    """Say of each name without our prefix which setting may be meant, unless that one is set.

    They may be another program's, so they never stop a start that works without them.
    """
    found = {name: _meant(name, names) for name in given if name not in names}
    return tuple(
        f"{name} is not a setting of AskFirst; did you mean {meant}?"
        for name, meant in sorted(found.items())
        if meant and not {meant, f"{meant}_FILE"} & set(given)
    )


def _meant(name: str, names: Collection[str]) -> str:
    if elsewhere := _ELSEWHERE.get(name.upper()):
        return elsewhere
    if not name.upper().startswith(_MEANT):
        return ""
    return next(iter(get_close_matches(name.upper(), names, n=1, cutoff=_ALIKE)), "")
