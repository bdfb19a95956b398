"""The hashes that forgotten people leave fit for good, whatever becomes of the secret key."""

from collections.abc import AsyncIterator, Sequence

import pytest
from sqlalchemy import text

from bot.errors import ConfigurationError
from bot.running.hash_key import check_hash_key, hashing, read_hash_key
from storage import Database, open_storage
from storage.address import parse_url
from storage.engine import migration_engine


@pytest.fixture
async def storage(database_url: str, no_fsync: None) -> AsyncIterator[Database]:
    database = open_storage(database_url)
    yield database
    await database.close()


async def mark(storage: Database, *keys: str) -> str:
    return hashing(read_hash_key(storage, keys))("slack/T1/U1")


async def stored(url: str) -> bytes:
    engine = migration_engine(parse_url(url), writes=False)
    with engine.connect() as connection:
        found = connection.execute(text("SELECT value FROM secret WHERE name = 'marks'"))
        value = bytes(found.scalar_one())
    engine.dispose()
    return value


@pytest.mark.parametrize(
    "history",
    [
        [(), ()],
        [("old",), ("new", "old"), ("new",)],
        [("old",), ("new", "old"), ("newer", "new"), ("newer",)],
        [(), ("first",), ("second", "first"), ("second",)],
    ],
)
async def test_a_mark_stays_the_same(storage: Database, history: Sequence[tuple[str, ...]]) -> None:
    """Without a key, with one, with another, and when one is set for the first time."""
    marks = [await mark(storage, *keys) for keys in history]
    assert len(set(marks)) == 1


async def test_with_a_secret_key_the_database_alone_doesnt_tell(
    storage: Database, database_url: str
) -> None:
    """Its own key is stored encrypted; without a secret key it is stored as it is."""
    key = read_hash_key(storage, ())
    assert await stored(database_url) == key
    assert read_hash_key(storage, ["a"]) == key
    assert key not in await stored(database_url)


@pytest.mark.parametrize(
    ("keys", "reason"),
    [
        ((), "ASKFIRST_SECRET_KEY is not set, but this database was used with one"),
        (("another",), "ASKFIRST_SECRET_KEY is not the key that this database was used with"),
    ],
)
async def test_a_lost_key_is_noticed_before_anybody_is_asked_again(
    storage: Database, database_url: str, keys: tuple[str, ...], reason: str
) -> None:
    """The start is refused in one line, and nothing is changed."""
    await mark(storage, "the key")
    before = await stored(database_url)
    for attempt in (read_hash_key, check_hash_key):
        with pytest.raises(ConfigurationError, match=reason):
            attempt(storage, keys)
    assert await stored(database_url) == before
    check_hash_key(storage, ("the key",))
