"""A database that an earlier version wrote works on: its rows are read, its outbox is delivered.

The rows in `data/revision_0004.sql` are never changed: they stand for every database in use.
"""

import logging
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from slack_sdk.oauth.installation_store.sqlalchemy import SQLAlchemyInstallationStore

from bot.app.commands import RequestIntroduction
from bot.bootstrap.application import Application, assemble
from bot.domain.people import PersonFacts, WorkspaceFacts
from bot.domain.rules import Rules
from bot.messages.replies import Say
from bot.messages.views import Card, as_text
from bot.ports import Address
from bot.running.keys import KeyRing
from storage import AdapterState, Database, InstallationStorage, open_storage, status, upgrade
from tests.dialog import NEUTRAL
from tests.fakes import SimulatedClock

ROWS = Path(__file__).parent / "data" / "revision_0004.sql"
#: How many kinds of effects there were.
KINDS = 13
#: When the database was left.
MONDAY = datetime(2026, 11, 16, 10, tzinfo=UTC)
HARBOR = WorkspaceFacts("slack", "T1", "Harbor Founders")


@dataclass
class Recorder:
    """A Messenger that accepts everything and remembers it."""

    cards: dict[str, Card] = field(default_factory=dict)
    opened: set[str] = field(default_factory=set)
    updated: set[str] = field(default_factory=set)

    async def send(self, to: Address | str, card: Card, key: str) -> str:
        assert to
        self.cards[key] = card
        return f"T1/D0/{key}"

    async def update(self, reference: str, card: Card) -> None:
        self.updated.add(reference)

    async def open(self, people: Sequence[Address], key: str) -> str:
        self.opened.add(key)
        return f"T1/G0/{key}"

    async def obstacle(self, people: Sequence[Address]) -> None:
        return None


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    """The earlier version's database."""
    file = tmp_path / "old.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(ROWS.read_text())
    return file


@pytest.fixture
def clock() -> SimulatedClock:
    return SimulatedClock(MONDAY)


@pytest.fixture
async def old(old_file: Path, clock: SimulatedClock, no_fsync: None) -> AsyncIterator[Database]:
    """It, migrated and opened by this version at the moment at which it was left."""
    url = f"sqlite:///{old_file}"
    upgrade(url)
    assert status(url) == "current"
    database = open_storage(url, clock)
    yield database
    await database.close()


async def application(old: Database, clock: SimulatedClock) -> tuple[Application, Recorder]:
    messenger = Recorder()
    return await assemble(old, {"slack": messenger}, clock, Rules()), messenger


def look(file: Path, query: str) -> set[str]:
    with closing(sqlite3.connect(file)) as connection:
        return {value for (value,) in connection.execute(query)}


async def deliver_all(app: Application, clock: SimulatedClock) -> None:
    """Let two weeks pass, in which all that waits falls due."""
    for _ in range(1000):
        due = await app.relay.step()
        if due is None or due > MONDAY + timedelta(days=14):
            return
        clock.advance_to(due)
    raise AssertionError("the relay finds no end")


async def test_its_outbox_is_delivered(
    old: Database, old_file: Path, clock: SimulatedClock, caplog: pytest.LogCaptureFixture
) -> None:
    """Effects of every kind, under their keys; nothing is left over, and no trouble is logged."""
    caplog.set_level(logging.WARNING)
    assert len(look(old_file, "SELECT kind FROM effect")) == KINDS
    keys = look(old_file, "SELECT key FROM effect")
    messages = look(old_file, "SELECT key FROM effect WHERE kind NOT IN ('open', 'refresh')")
    openings = look(old_file, "SELECT key FROM effect WHERE kind = 'open'")
    cards = look(
        old_file,
        "SELECT reference FROM sent_card JOIN effect USING (introduction_id) "
        "WHERE effect.kind = 'refresh' AND recipient_id = person_id",
    )
    app, messenger = await application(old, clock)
    await deliver_all(app, clock)
    assert messages - messenger.cards.keys() == set()
    assert openings - messenger.opened == set()
    assert cards - messenger.updated == set()
    assert keys & look(old_file, "SELECT key FROM effect") == set()
    assert caplog.records == []


async def test_its_ends_are_told_in_their_own_words(old: Database, clock: SimulatedClock) -> None:
    """The parameters of an effect that tells of an end choose what it says."""
    app, messenger = await application(old, clock)
    await deliver_all(app, clock)
    for introduction, words in {
        "refused": NEUTRAL,
        "waited": "There was no place within two weeks",
        "told": "It's not a good time for me right now",
        "told-words": "I know her already.",
        "taken-back": "This one didn't come together.",
        "attempt-refused": "This one didn't come together.",
        "lapsed": "This one didn't come together.",
        "unreachable": "I couldn't get the question through",
        "failed": "the conversation couldn't be opened",
        "opened": "their conversation is open",
    }.items():
        [card] = [c for key, c in messenger.cards.items() if key == f"{introduction}/ended/9/"]
        assert words in as_text(card, str)


@pytest.mark.parametrize(("name", "refused"), [("Gus", True), ("Tom", True), ("New", False)])
async def test_what_people_chose_still_holds(
    old: Database, clock: SimulatedClock, name: str, refused: bool
) -> None:
    """Gus opted out and was forgotten, Tom blocked Sam: neither can be introduced to Sam."""
    app, _ = await application(old, clock)
    alex, sam, other = (PersonFacts(f"U-{name}", name) for name in ("Alex", "Sam", name))
    command = RequestIntroduction(
        workspace=HARBOR, actor=alex, delivery="request", people=(sam, other), reason="Why not?"
    )
    reply = await app.dispatch(command)
    assert isinstance(reply, Say)
    assert (as_text(reply.card, str) == NEUTRAL) is refused


@pytest.mark.parametrize(("place", "token"), [("T1", "xoxb-T1"), ("E1", "xoxb-E1")])
async def test_its_slack_installations_are_found(old: Database, place: str, token: str) -> None:
    """The tokens are decrypted with the key that encrypted them."""
    ring = KeyRing(("a secret key",), "slack tokens")
    with InstallationStorage(old)() as transaction:
        assert transaction.installed("client-1") == [("", "T1"), ("E1", "")]
        assert transaction.enterprise_of("T2") == "E1"
        store = SQLAlchemyInstallationStore("client-1", cast("Any", transaction.engine))
        where = {"enterprise_id": None, "team_id": place}
        if place == "E1":
            where = {"enterprise_id": place, "team_id": None}
        found = store.find_installation(**where, is_enterprise_install=False)
    assert found is not None
    assert found.bot_token is not None
    assert ring.decrypt(found.bot_token.encode()).decode() == token


async def test_what_adapters_kept_is_read(old: Database) -> None:
    """Discord's direct message and room, who left all its servers, and the playground's journal."""
    state = AdapterState(old, "discord")
    assert await state.read("application") == "1001"
    assert await state.find("dm", person="77") == "5005"
    assert await state.read("room", server="S1")
    assert await state.servers() == ["S1"]
    with old() as uow:
        assert len(uow.playground_journal.read()) == 1
