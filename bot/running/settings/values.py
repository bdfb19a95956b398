"""The values of settings: how each is written, and the sentence that helps where it isn't."""

import re
from collections.abc import Callable
from datetime import timedelta
from ipaddress import ip_address
from typing import Annotated, NamedTuple
from urllib.parse import urlsplit

from pydantic import BeforeValidator, SecretStr

from bot.domain.rules import OPEN_FOR_AT_MOST
from bot.messages.locales import shipped
from bot.running.pages import SETUP, see
from bot.running.settings.secrets import is_placeholder, key_problem

#: The longest of the durations that have no bound of their own; keeps dates representable.
LONGEST = timedelta(days=3650)
#: The highest of the limits; keeps counts within what a database stores.
HIGHEST = 1_000_000
#: More shards than the largest of Discord's bots has.
MOST_SHARDS = 65536
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
LOG_FORMATS = ("text", "json")
LOOPBACK = "127.0.0.1"
DATABASES = ("sqlite", "postgresql", "postgres")
#: How a pooler in front of PostgreSQL lends out connections, in the words of PgBouncer.
POOL_MODES = ("session", "transaction")

_UNITS = {"d": "days", "h": "hours", "m": "minutes", "s": "seconds"}
_WORDS = {"yes": True, "true": True, "no": False, "false": False}


class Address(NamedTuple):
    """Where a server of ours listens."""

    host: str
    port: int


class Shards(NamedTuple):
    """Which shards of how many a process has (Discord: Sharding)."""

    ids: tuple[int, ...]
    of: int

    @property
    def all_here(self) -> bool:
        """Whether no other process is needed."""
        return len(self.ids) == self.of


def _shown(value: str) -> str:
    """Quote a value on one line, cut where it is long."""
    return repr(value if len(value) <= 40 else f"{value[:40]}…")


def _span(value: str) -> timedelta:
    match = re.fullmatch(r"(\d{1,9})([dhms])", value.lower(), re.ASCII)
    if match is None:
        raise ValueError(
            f"{_shown(value)} is not a duration; write a whole number and d, h, m or s, "
            "such as 7d, 36h, 5m or 0s."
        )
    return timedelta(**{_UNITS[match[2]]: int(match[1])})


def _duration(value: str) -> timedelta:
    span = _span(value)
    if span > LONGEST:
        raise ValueError(f"{_shown(value)} is too long; use at most {LONGEST.days}d.")
    return span


def _open_for(value: str) -> timedelta:
    span = _span(value)
    if not timedelta(0) < span <= OPEN_FOR_AT_MOST:
        raise ValueError(
            f"{_shown(value)} is out of range; use more than 0s and at most "
            f"{OPEN_FOR_AT_MOST.days}d, such as 7d."
        )
    return span


def _whole(lowest: int, highest: int) -> Callable[[str], int]:
    def parse(value: str) -> int:
        digits = re.fullmatch(r"\d{1,9}", value, re.ASCII)
        if digits is None or not lowest <= int(value) <= highest:
            raise ValueError(f"{_shown(value)} is not a whole number from {lowest} to {highest}.")
        return int(value)

    return parse


def _health_port(value: str) -> Address:
    match = re.fullmatch(r"(?:(.*):)?(\d{1,5})", value, re.ASCII)
    if match is None or int(match[2]) > 65535:
        raise ValueError(
            f"{_shown(value)} is no port; write 9090, or for all interfaces 0.0.0.0:9090."
        )
    host = LOOPBACK if match[1] is None else match[1].strip("[]")
    try:
        return Address(str(ip_address(host)), int(match[2]))
    except ValueError:
        raise ValueError(
            f"{_shown(value)} names no interface; write its address, such as 0.0.0.0:9090."
        ) from None


def _yes_or_no(value: str) -> bool:
    if value.lower() not in _WORDS:
        raise ValueError(f"{_shown(value)} is neither; use yes or no.")
    return _WORDS[value.lower()]


def _log_level(value: str) -> str:
    if value.upper() not in LOG_LEVELS:
        raise ValueError(f"{_shown(value)} is no log level; use one of {', '.join(LOG_LEVELS)}.")
    return value.upper()


def _log_format(value: str) -> str:
    if value.lower() not in LOG_FORMATS:
        raise ValueError(f"{_shown(value)} is no log format; use {' or '.join(LOG_FORMATS)}.")
    return value.lower()


def _locale(value: str) -> str:
    known = {name.lower(): name for name in shipped()}
    found = known.get(value.lower().replace("_", "-"))
    if found is None:
        raise ValueError(f"{_shown(value)} is not shipped; use one of {', '.join(known.values())}.")
    return found


def _web_address(value: str) -> str:
    try:
        parts = urlsplit(value)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(
            f"{_shown(value)} is not a web address; it begins with https:// or http://."
        )
    return value


def _page(value: str) -> str:
    """Check an address that people are shown; spaces or brackets would end a link early."""
    if re.search(r"[\s<>|]", value):
        raise ValueError(f"{_shown(value)} is not a web address; it has no spaces or brackets.")
    return _web_address(value)


def _contact(value: str) -> str:
    if re.fullmatch(r"[^\s@<>|:/]+@[^\s@<>|:/]+\.[^\s@<>|:/]+", value):
        return value
    if "://" not in value:
        raise ValueError(
            f"{_shown(value)} is neither a mailbox such as intro@example.org nor a web address."
        )
    return _page(value)


def _application_id(value: str) -> str:
    # The value isn't shown: what was pasted here by mistake may be the token.
    if re.fullmatch(r"\d{1,20}", value, re.ASCII) is None:
        raise ValueError("it is a number, to be found on the application's page at Discord.")
    return value


def _shards(value: str) -> Shards:
    match = re.fullmatch(
        r"(\d{1,5}(?:-\d{1,5})?(?:,\d{1,5}(?:-\d{1,5})?)*)/(\d{1,5})", value, re.ASCII
    )
    ids = _ids(match[1]) if match else ()
    if match is None or not ids or max(ids) >= int(match[2]) or int(match[2]) > MOST_SHARDS:
        raise ValueError(
            f"{_shown(value)} names no shards; write which of how many, counted from 0, "
            "such as 0-3/8 or 0,2/4."
        )
    return Shards(ids, int(match[2]))


def _ids(text: str) -> tuple[int, ...]:
    found: set[int] = set()
    for part in text.split(","):
        first, _, last = part.partition("-")
        found.update(range(int(first), int(last or first) + 1))
    return tuple(sorted(found))


def _database_url(value: str) -> str:
    # The value isn't shown: it may hold a password.
    scheme, separator, _ = value.partition("://")
    if not separator or scheme.lower().split("+")[0] not in DATABASES:
        raise ValueError(
            "it is no database that AskFirst knows; use sqlite:///askfirst.db "
            "or postgresql://USER:PASSWORD@HOST/NAME."
        )
    if "//USER:PASSWORD@" in value:
        raise ValueError("that is the example: put in the user, password, host and name of yours.")
    return value


def _secret(value: str) -> str:
    # The value isn't shown, as someone may have typed a secret into the placeholder.
    if is_placeholder(value):
        raise ValueError(f"there is a placeholder in the place of the real value{see(*SETUP)}.")
    return value


def _key(value: str) -> str:
    if problem := key_problem(value):
        raise ValueError(problem)
    return value


def _pool_mode(value: str) -> str:
    if value.lower() not in POOL_MODES:
        raise ValueError(f"{_shown(value)} is no mode; use one of {', '.join(POOL_MODES)}.")
    return value.lower()


Duration = Annotated[timedelta, BeforeValidator(_duration)]
OpenFor = Annotated[timedelta, BeforeValidator(_open_for)]
Limit = Annotated[int, BeforeValidator(_whole(1, HIGHEST))]
HealthPort = Annotated[Address, BeforeValidator(_health_port)]
LogFormat = Annotated[str, BeforeValidator(_log_format)]
Port = Annotated[int, BeforeValidator(_whole(0, 65535))]
Proxies = Annotated[int, BeforeValidator(_whole(0, 9))]
YesOrNo = Annotated[bool, BeforeValidator(_yes_or_no)]
LogLevel = Annotated[str, BeforeValidator(_log_level)]
Locale = Annotated[str, BeforeValidator(_locale)]
WebAddress = Annotated[str, BeforeValidator(_web_address)]
Page = Annotated[str, BeforeValidator(_page)]
Contact = Annotated[str, BeforeValidator(_contact)]
ApplicationId = Annotated[str, BeforeValidator(_application_id)]
ShardsHere = Annotated[Shards, BeforeValidator(_shards)]
DatabaseUrl = Annotated[SecretStr, BeforeValidator(_database_url)]
PoolMode = Annotated[str, BeforeValidator(_pool_mode)]
Token = Annotated[SecretStr, BeforeValidator(_secret)]
Identifier = Annotated[str, BeforeValidator(_secret)]
Keys = Annotated[SecretStr, BeforeValidator(_key)]
