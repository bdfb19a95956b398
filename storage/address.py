"""DATABASE_URL as hosts write it: what the driver takes, what we read ourselves, and a sentence.

No sentence repeats the address, for its password's sake.
"""

import re
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from psycopg import pq
from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from bot.errors import StorageError

_DRIVERS = {
    "sqlite": "sqlite+pysqlite",
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
}
_UNREADABLE = (
    "DATABASE_URL can't be read: it looks like sqlite:///FILE or "
    "postgresql://USER:PASSWORD@HOST/DATABASE."
)
#: The parts of an address up to its parameters. What comes last before the hosts is an @, so a
#: password may hold one too.
_PARTS = re.compile(
    r"(?P<scheme>[A-Za-z0-9+]+)://(?:(?P<user>[^?]*)@)?(?P<hosts>[^/?@]*)(?P<rest>[/?].*)?",
    re.DOTALL,
)
#: What libpq reads (PostgreSQL: Parameter Key Words). A replication connection is of no use here.
LIBPQ = {option.keyword.decode() for option in pq.Conninfo.get_defaults()} - {"replication"}
#: Names for the schema in which tables are: Prisma's, JDBC's, and the setting's own.
_SCHEMA = ("schema", "currentSchema", "search_path")
#: Names for when statements are prepared: psycopg's, JDBC's, asyncpg's, Rails'.
_PREPARED = (
    "prepare_threshold",
    "prepareThreshold",
    "statement_cache_size",
    "prepared_statements",
)
_POOLED = "pgbouncer"
_SSL = "ssl"
#: They tell other programs something that doesn't concern a connection.
_WITHOUT_MEANING = ("supa", "uselibpqcompat")
_OURS = (*_SCHEMA, *_PREPARED, _POOLED, _SSL, *_WITHOUT_MEANING)
_NO = ("0", "false", "no", "off", "none", "null")


def parse_url(text: str) -> URL:
    """Read DATABASE_URL and choose its driver; errors don't repeat it, for its password's sake."""
    try:
        url = _read(text)
    except (ArgumentError, ValueError):
        raise StorageError(_UNREADABLE) from None
    scheme = url.drivername.partition("+")[0]
    if scheme not in _DRIVERS:
        raise StorageError(
            f"DATABASE_URL starts with {url.drivername}: AskFirst works with sqlite and postgresql."
        )
    if scheme == "sqlite" and url.database in (None, "", ":memory:"):
        raise StorageError("DATABASE_URL names no file: use sqlite:///FILE.")
    if scheme != "sqlite":
        _check_parameters(url)
    return url.set(drivername=_DRIVERS[scheme])


def is_postgres(url: URL) -> bool:
    """Tell whether a URL is PostgreSQL's; else it is SQLite's."""
    return url.get_backend_name() == "postgresql"


def sqlite_file(text: str) -> str | None:
    """Name the file of a DATABASE_URL; None where it is PostgreSQL's."""
    url = parse_url(text)
    return None if is_postgres(url) else str(url.database)


def database_files(text: str) -> list[Path]:
    """Name the files that SQLite keeps a database in; none for PostgreSQL."""
    file = sqlite_file(text)
    return [Path(f"{file}{ending}") for ending in ("", "-wal", "-shm")] if file else []


def for_driver(url: URL) -> URL:
    """Leave out the parameters that the driver doesn't know, and translate what it calls so."""
    clean = url.difference_update_query(_OURS)
    if ssl := _last(url, (_SSL,)):
        clean = clean.update_query_dict({"sslmode": "require" if ssl == "true" else ssl})
    return clean


def schema(url: URL) -> str:
    """Tell which schema the address names; empty where it leaves that to the server."""
    return _last(url, _SCHEMA)


def prepares(url: URL) -> bool:
    """Tell whether statements may be prepared, as they are unless the address says otherwise."""
    return _last(url, _PREPARED).lower() not in _NO


def says_pooled(url: URL) -> bool:
    """Tell whether the address says that a pooler lends connections for a transaction each."""
    return _last(url, (_POOLED,)).lower() not in ("", *_NO)


def hosts(url: URL) -> list[str]:
    """List the hosts that an address names."""
    named = _last(url, ("host",)) or url.host or ""
    return [host for host in named.split(",") if host]


def server_address(url: URL) -> str:
    """Say where the server is."""
    named = hosts(url) or ["localhost"]
    ports = (_last(url, ("port",)) or str(url.port or "")).split(",")
    pairs = zip(named, ports if len(ports) == len(named) else ports * len(named), strict=False)
    return ", ".join(f"{host}:{port}" if port else host for host, port in pairs)


def _read(text: str) -> URL:
    """Read an address, also with several hosts or a socket's folder, which SQLAlchemy doesn't."""
    found = _PARTS.fullmatch(text)
    special = found and ({",", "%"} & set(found["hosts"]) or "@" in (found["user"] or ""))
    if found is None or not special or not found["scheme"].lower().startswith("postgres"):
        return make_url(text)
    user, colon, password = (found["user"] or "").partition(":")
    url = make_url(f"{found['scheme']}://{found['rest'] or ''}").set(
        username=unquote(user) or None, password=unquote(password) if colon else None
    )
    addresses = [_host_and_port(one) for one in found["hosts"].split(",")]
    named = {"host": ",".join(host for host, _ in addresses)}
    if any(port for _, port in addresses):
        named["port"] = ",".join(port or "5432" for _, port in addresses)
    return url.update_query_dict(named)


def _host_and_port(text: str) -> tuple[str, str]:
    found = re.fullmatch(r"(\[[^\]]*\]|[^:]*)(?::(\d*))?", text)
    if found is None:
        raise ValueError
    return unquote(found[1].strip("[]")), found[2] or ""


def _check_parameters(url: URL) -> None:
    known = LIBPQ.union(_OURS)
    for name in url.query:
        if name not in known:
            near = get_close_matches(name, known, n=1, cutoff=0.8)
            hint = f"did you mean {near[0]}?" if near else "leave it out."
            raise StorageError(f"DATABASE_URL: there is no parameter {name}; {hint}")
    ssl = _last(url, (_SSL,))
    if ssl and ssl not in ("true", "disable", "allow", "prefer", "require", "verify-ca"):
        raise StorageError(
            f"DATABASE_URL: the parameter ssl can't be {ssl}; write sslmode=require."
        )
    threshold = _last(url, _PREPARED[:1])
    if threshold and threshold.lower() not in _NO and not threshold.isdecimal():
        raise StorageError("DATABASE_URL: the parameter prepare_threshold isn't a whole number.")


def _last(url: URL, names: tuple[str, ...]) -> str:
    """Read a parameter by whichever of its names; the last counts where there are several."""
    for name in names:
        if (value := url.query.get(name)) is not None:
            return value if isinstance(value, str) else value[-1]
    return ""


def driver_arguments(url: URL) -> dict[str, Any]:
    """Collect all that psycopg opens a connection with."""
    _, options = url.get_dialect()().create_connect_args(for_driver(url))
    return {**options, **connect_arguments(url)}


def connect_arguments(url: URL) -> dict[str, Any]:
    """Collect what every connection to PostgreSQL is opened with, unless the address says else.

    A server that is gone without a word is noticed within a minute; of several hosts the one that
    can be written to is taken.
    """
    wanted: dict[str, Any] = {
        "connect_timeout": 30,
        "keepalives_idle": 20,
        "keepalives_interval": 10,
        "keepalives_count": 3,
        "tcp_user_timeout": 30_000,  # in milliseconds
        "application_name": "askfirst",
    }
    if len(hosts(url)) > 1:
        wanted["target_session_attrs"] = "read-write"
    given = {name: value for name, value in wanted.items() if name not in url.query}
    return {**given, "client_encoding": "UTF8"}
