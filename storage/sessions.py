"""What we rely on in every session with PostgreSQL, set instead of hoped for.

Roles and databases have settings of their own: DateStyle German, another time zone, a timeout of
some seconds. And what the server is can't be set: that is checked when a connection is opened.
"""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy import URL

from bot.errors import StorageError
from storage.address import server_address

#: A statement or a lock that takes longer has failed; nothing of ours takes a tenth of it.
STATEMENT_TIMEOUT = timedelta(seconds=30)
#: A process that stands still in the middle of a transaction keeps its locks no longer than so.
IDLE_TIMEOUT = timedelta(seconds=60)
#: The oldest version whose makers (or distributions) mended it lately; we test with 15.
OLDEST = 12

#: Dates and intervals as the driver reads them, and its messages' columns in UTC. Compiling a plan
#: (jit) takes longer than any of our queries.
_ALWAYS = {"datestyle": "ISO, MDY", "intervalstyle": "postgres", "timezone": "UTC", "jit": "off"}


def settings(schema: str, timeout: timedelta | None) -> dict[str, str]:
    """Collect what is set; without a timeout statements take as long as they need."""
    limit = _milliseconds(timeout) if timeout else "0"
    found = {
        **_ALWAYS,
        "statement_timeout": limit,
        "lock_timeout": limit,
        "idle_in_transaction_session_timeout": _milliseconds(IDLE_TIMEOUT) if timeout else "0",
    }
    return found | ({"search_path": schema} if schema else {})


def statement(values: Mapping[str, str], *, transaction: bool) -> str:
    """Write the statement that sets them all at once, for a session or for a transaction."""
    local = "true" if transaction else "false"
    return "SELECT " + ", ".join(
        f"set_config('{name}', '{value.replace(chr(39), chr(39) * 2)}', {local})"
        for name, value in values.items()
    )


def _milliseconds(span: timedelta) -> str:
    return str(span // timedelta(milliseconds=1))


def check_server(info: Any, url: URL) -> None:  # noqa: ANN401 - a psycopg.ConnectionInfo
    """Refuse a database that couldn't keep what people write, or a server that is too old."""
    server = f"PostgreSQL at {server_address(url)}"
    encoding = info.parameter_status("server_encoding") or "UTF8"
    if encoding != "UTF8":
        raise StorageError(
            f"{server}: the database {info.dbname} has the encoding {encoding}, which can't keep "
            "all that people write; make one with CREATE DATABASE askfirst ENCODING 'UTF8' "
            "TEMPLATE template0, and move what is there with pg_dump and psql."
        )
    version = re.match(r"\d+", info.parameter_status("server_version") or "")
    if version and int(version[0]) < OLDEST:
        raise StorageError(f"{server} has version {version[0]}: AskFirst needs {OLDEST} or newer.")
