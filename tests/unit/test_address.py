"""DATABASE_URL as hosts write it."""

import pytest

from bot.errors import StorageError
from storage.address import (
    driver_arguments,
    parse_url,
    prepares,
    says_pooled,
    schema,
    server_address,
    sqlite_file,
)


def asked(url: str) -> dict[str, object]:
    """What psycopg connects with, without what is so everywhere."""
    common = driver_arguments(parse_url("postgresql://h/d"))
    given = driver_arguments(parse_url(url))
    return {name: value for name, value in given.items() if common.get(name) != value}


@pytest.mark.parametrize(
    ("url", "parts"),
    [
        ("postgres://u:p@one:6000/d", {"host": "one", "port": 6000, "user": "u", "password": "p"}),
        ("postgresql+psycopg2://u@one/d", {"host": "one", "user": "u"}),
        ("postgresql://u:p%40ss%2Fw@one/d", {"host": "one", "user": "u", "password": "p@ss/w"}),
        ("postgresql://u:p@ss@one/d", {"host": "one", "user": "u", "password": "p@ss"}),
        ("postgresql://u%40a:p@one/d", {"host": "one", "user": "u@a", "password": "p"}),
        ("postgresql://[::1]:6000/d", {"host": "::1", "port": 6000}),
        ("postgresql:///d?host=/run/postgresql", {"host": "/run/postgresql"}),
        ("postgresql://%2Frun%2Fpostgresql/d", {"host": "/run/postgresql"}),
        ("postgresql://u@%2Frun%2Fpostgresql:6000/d", {"host": "/run/postgresql", "user": "u"}),
        ("postgresql://one,two/d", {"host": "one,two"}),
        ("postgresql://one:1,two,[::1]:3/d", {"host": "one,two,::1", "port": "1,5432,3"}),
        ("postgresql://h/d?host=one:1&host=two:2", {"host": "one,two", "port": "1,2"}),
        ("postgresql://h/d?sslmode=require&sslrootcert=a.pem", {"sslmode": "require"}),
        ("postgresql://h/d?ssl=true", {"sslmode": "require"}),
        ("postgresql://h/d?ssl=verify-ca", {"sslmode": "verify-ca"}),
        ("postgresql://h/d?options=endpoint%3Dep-1", {"options": "endpoint=ep-1"}),
        ("postgresql://h/d?connect_timeout=3", {"connect_timeout": "3"}),
        ("postgresql://h/d?schema=a&pgbouncer=true&prepare_threshold=0&supa=x", {}),
    ],
)
def test_an_address_is_read_as_libpq_would(url: str, parts: dict[str, object]) -> None:
    found = asked(url)
    assert parts.items() <= found.items()
    assert not {"schema", "pgbouncer", "prepare_threshold", "supa", "ssl"} & set(found)


def test_of_several_hosts_the_one_that_can_be_written_to_is_wanted() -> None:
    """Unless the address says otherwise; one host alone is taken as it is."""
    attribute = "target_session_attrs"
    assert driver_arguments(parse_url("postgresql://a,b/d"))[attribute] == "read-write"
    assert attribute not in driver_arguments(parse_url("postgresql://a/d"))
    url = f"postgresql://a,b/d?{attribute}=any"
    assert driver_arguments(parse_url(url))[attribute] == "any"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ("", True, False)),
        ("schema=a", ("a", True, False)),
        ("currentSchema=a", ("a", True, False)),
        ("pgbouncer=true", ("", True, True)),
        ("pgbouncer=false", ("", True, False)),
        ("prepare_threshold=0", ("", False, False)),
        ("prepare_threshold=5", ("", True, False)),
        ("prepareThreshold=0", ("", False, False)),
        ("statement_cache_size=0", ("", False, False)),
        ("prepared_statements=false", ("", False, False)),
    ],
)
def test_what_others_write_is_understood(query: str, expected: tuple[str, bool, bool]) -> None:
    url = parse_url(f"postgresql://h/d?{query}")
    assert (schema(url), prepares(url), says_pooled(url)) == expected


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("postgresql://u:secret@h/d?sslmod=require", "no parameter sslmod; did you mean sslmode?"),
        ("postgresql://u:secret@h/d?connection_limit=1", "connection_limit; leave it out."),
        ("postgresql://u:secret@h/d?replication=database", "no parameter replication; leave"),
        ("postgresql://u:secret@h/d?ssl=yes", "ssl can't be yes; write sslmode=require."),
        ("postgresql://u:secret@h/d?prepare_threshold=few", "prepare_threshold isn't a whole"),
        ("postgresql://u:secret@h:port,two/d", "can't be read: it looks like"),
        ("postgresql://u:secret@[::1/d", "can't be read: it looks like"),
    ],
)
def test_what_cant_be_read_is_named_and_never_the_password(url: str, told: str) -> None:
    with pytest.raises(StorageError) as refused:
        parse_url(url)
    assert told in str(refused.value)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("postgresql://u:p@one/d", "one"),
        ("postgresql://u:p@one:6000/d", "one:6000"),
        ("postgresql://one:1,two:2/d", "one:1, two:2"),
        ("postgresql:///d", "localhost"),
    ],
)
def test_a_server_is_named_without_whom_it_knows(url: str, address: str) -> None:
    assert server_address(parse_url(url)) == address


def test_a_file_is_no_server() -> None:
    assert sqlite_file("sqlite:///a,b@c.db") == "a,b@c.db"
    assert sqlite_file("postgresql://h/d") is None
