"""PostgreSQL's errors as ours, and those of libpq and of poolers in between."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

import psycopg
from sqlalchemy import URL

from bot.errors import AskFirstError, StatementRefused, StorageError, Unavailable
from storage.address import server_address
from storage.sentences import BUSY, NOT_MIGRATED

#: What libpq says may be longer than anybody reads.
_LONGEST_REASON = 300


class _Case(NamedTuple):
    server: str
    user: str
    database: str
    reason: str


_Sentence = Callable[[_Case], str]


def read_only(url: URL) -> Unavailable:
    """Say that a server can only be read, as a replica; after a failover that may pass."""
    return Unavailable(_read_only(_case(url)))


def _read_only(case: _Case) -> str:
    return f"{case.server} is read-only: connect to the primary server."


def _cannot_use(case: _Case) -> str:
    return f"{case.server} can't be used: check that it runs ({case.reason})."


def _rights(case: _Case) -> str:
    schema = re.search(r"schema (\w+)", case.reason)
    grant = f", or run: GRANT ALL ON SCHEMA {schema[1]} TO {case.user}" if schema else ""
    return (
        f"{case.server} allows user {case.user} too little: {case.reason}; make that user the "
        f"owner of the tables and their schema{grant}."
    )


def _no_schema(case: _Case) -> str:
    return (
        f"{case.server}: no schema is there to work in ({case.reason}); create it, or correct "
        "search_path or schema in DATABASE_URL."
    )


def _full(case: _Case) -> str:
    return f"The disk of {case.server} is full: make room on it."


def _no_connections(case: _Case) -> str:
    return (
        f"{case.server} has no connection left ({case.reason}): allow more, or run fewer "
        "processes; each takes up to 12."
    )


def _pooler(case: _Case) -> str:
    return (
        f"{case.server} lost a prepared statement, as a pooler in transaction mode does: set "
        "ASKFIRST_POOL_MODE=transaction."
    )


def _statement_mode(case: _Case) -> str:
    return (
        f"{case.server}: the pooler there is in statement mode, in which nothing can be done "
        "together; set pool_mode = transaction in its configuration."
    )


def _refused(case: _Case) -> str:
    return f"{case.server} refused user {case.user}: check user and password in DATABASE_URL."


def _not_admitted(case: _Case) -> str:
    return (
        f"{case.server} doesn't admit user {case.user} from here ({case.reason}): allow it in "
        "pg_hba.conf, or set sslmode in DATABASE_URL as the server asks."
    )


def _no_database(case: _Case) -> str:
    return f"{case.server} has no database {case.database}: create it, or change DATABASE_URL."


def _parameter(case: _Case) -> str:
    return f"{case.server} can't be connected to as DATABASE_URL says: {case.reason}."


#: By SQLSTATE, or how it begins (PostgreSQL: Error Codes).
_BY_CODE: Mapping[str, _Sentence] = {
    "25006": _read_only,
    "25P03": _cannot_use,
    "42P01": lambda _: NOT_MIGRATED,
    "42703": lambda _: NOT_MIGRATED,
    "42501": _rights,
    "3F000": _no_schema,
    "3D000": _no_database,
    "28": _refused,
    "53100": _full,
    "53": _no_connections,
    "55P03": lambda _: BUSY,
    "57014": lambda _: BUSY,
    "42P05": _pooler,
    "26000": _pooler,
    "08": _cannot_use,
    "57": _cannot_use,
    "58": _cannot_use,
}
#: They pass by themselves, when the server is up again or another one has taken its place.
_PASSING = ("08", "25006", "25P03", "53", "57P", "58")
#: What is said where there is no connection yet, and so no SQLSTATE: it is in the message alone.
_BY_MESSAGE: tuple[tuple[str, _Sentence], ...] = (
    (r"password|role .* does not exist|no such user|SASL|authentication", _refused),
    (r"database .* does not exist|no such database", _no_database),
    (r"no pg_hba\.conf entry", _not_admitted),
    (
        r"does not support SSL|SSL.* required|SSL error: (?!unexpected)|sslmode|channel.binding"
        r"|certificate|invalid .*(?:value|option|integer)|startup param"
        r"|could not match|unsupported|missing \"=\"",
        _parameter,
    ),
)


def of_postgres(error: BaseException | None, url: URL) -> AskFirstError:
    """Say what an error of PostgreSQL means."""
    case = _case(url, error)
    code = getattr(error, "sqlstate", None) or ""
    if "statement pooling mode" in case.reason:  # its SQLSTATE is that of a broken connection
        return StorageError(_statement_mode(case))
    if code:
        return _by_code(code, case)
    for pattern, sentence in _BY_MESSAGE:
        if re.search(pattern, case.reason):
            return StorageError(sentence(case))
    if isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
        return Unavailable(_cannot_use(case))
    return _statement_refused(type(error).__name__, case)


def _by_code(code: str, case: _Case) -> AskFirstError:
    for beginning in (code, code[:2]):
        if sentence := _BY_CODE.get(beginning):
            kind = Unavailable if code.startswith(_PASSING) else StorageError
            return kind(sentence(case))
    return _statement_refused(code, case)


def _statement_refused(code: str, case: _Case) -> StatementRefused:
    return StatementRefused(
        f"{case.server} refused a statement ({code}): if its tables were changed by hand, restore "
        "them from a backup; else this is a fault of AskFirst."
    )


def _case(url: URL, error: BaseException | None = None) -> _Case:
    server = f"PostgreSQL at {server_address(url)}"
    return _Case(server, str(url.username), str(url.database), _reason(error))


def _reason(error: BaseException | None) -> str:
    """Give a message's lines as one; hints and details of a statement stand below the first."""
    lines = [line.strip(" \t-") for line in str(error).splitlines()]
    if getattr(error, "sqlstate", None):
        lines = lines[:1]
    found = "; ".join(line.rstrip(".") for line in lines if line)
    return found[:_LONGEST_REASON] or "no reason given"
