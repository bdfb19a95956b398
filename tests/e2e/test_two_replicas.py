"""Two relays and two people clicking at once, on one database: nothing is doubled, nothing lost."""

import os
import signal
from collections import Counter
from collections.abc import Callable, Iterator
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, LiteralString

import psycopg
import pytest

from tests.e2e.actors import NURSERY, Diary, born, ended, until
from tests.e2e.replicas import Trio, relay, request, say_yes, sleepy_relay, slow_relay

pytestmark = [pytest.mark.slow, pytest.mark.postgres]

INTRODUCTIONS = 300
INTRODUCERS = 20

#: Each introduction's two parties and their asks.
ASKS = """
    SELECT array_agg(ARRAY[person.external_id, ask.id] ORDER BY ask.position)
    FROM ask JOIN person ON person.id = ask.party_id
    GROUP BY ask.introduction_id ORDER BY ask.introduction_id
"""
Look = Callable[[LiteralString], list[tuple[Any, ...]]]


@pytest.fixture
def look(postgres_url: str) -> Iterator[Look]:
    """Ask the database again and again, by one connection."""
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        yield lambda query: connection.execute(query).fetchall()


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    """Where all processes write down what they do."""
    return tmp_path / "diary"


def in_a_ring(count: int) -> list[Trio]:
    """Introduce everyone to the next, so that neighbours get in each other's way."""
    return [
        (f"introducer{i % INTRODUCERS}", f"person{i}", f"person{(i + 1) % count}")
        for i in range(count)
    ]


def test_both_say_yes_at_once_to_two_replicas(postgres_url: str, look: Look, diary: Path) -> None:
    """Of 300 introductions each is opened, and each conversation is made and greeted once."""
    assert ended(born(request, postgres_url, diary, in_a_ring(INTRODUCTIONS))) == 0
    relays = [born(relay, postgres_url, diary) for _ in range(2)]
    delivered = "SELECT count(*) FROM sent_card WHERE kind = 'ask'"
    until(lambda: look(delivered) == [(2 * INTRODUCTIONS,)], "all are asked", Diary(diary), *relays)
    asks, barrier = look(ASKS), NURSERY.Barrier(2)
    people = [
        born(say_yes, postgres_url, diary, [both[side] for (both,) in asks], barrier)
        for side in (0, 1)
    ]
    assert [ended(process) for process in people] == [0, 0]
    waiting = "SELECT count(*) FROM effect WHERE kind NOT IN ('reminder', 'follow_up')"
    until(lambda: look(waiting) == [(0,)], "all is delivered", Diary(diary), *relays)
    assert [stopped(process) for process in relays] == [0, 0]

    states = "SELECT state, count(*) FROM introduction GROUP BY state"
    assert look(states) == [("opened", INTRODUCTIONS)]
    assert look("SELECT count(*) FROM effect WHERE due_at <= now()") == [(0,)]
    once_each = Counter(key for (key,) in look("SELECT id FROM introduction"))
    arrived = Counter(line["key"] for line in Diary(diary).lines("open", "send"))
    for kind in ("open", "greeting"):
        keys = (key.split("/") for key in arrived)
        assert Counter(introduction for introduction, what, *_ in keys if what == kind) == once_each
    assert set(arrived.values()) == {1}


def test_a_relay_finishes_what_is_in_flight(postgres_url: str, look: Look, diary: Path) -> None:
    """SIGTERM during a slow send: it arrives and is recorded, nothing else is begun, exit 0."""
    assert ended(born(request, postgres_url, diary, [("sam", "alex", "jo")])) == 0
    process = born(slow_relay, postgres_url, diary)
    until(lambda: bool(Diary(diary).lines("began")), "a send has begun", Diary(diary), process)
    assert stopped(process) == 0
    assert [line["to"] for line in Diary(diary).lines("send")] == ["sam"]
    assert look("SELECT kind FROM sent_card") == [("asked",)]
    left = "SELECT count(*) FROM effect WHERE kind = 'ask' AND lease IS NULL"
    assert look(left) == [(2,)]


def test_a_relay_hears_of_what_others_did(postgres_url: str, look: Look, diary: Path) -> None:
    """A click in one process is delivered by another, which looks by itself once an hour."""
    process = born(sleepy_relay, postgres_url, diary)
    listening = (
        "SELECT count(*) FROM pg_stat_activity "
        "WHERE datname = current_database() AND query = 'LISTEN askfirst'"
    )
    until(lambda: look(listening) == [(1,)], "it listens", Diary(diary), process)
    assert ended(born(request, postgres_url, diary, [("sam", "alex", "jo")])) == 0
    until(lambda: sleeps_after("ask", 2, diary), "both are asked", Diary(diary), process)
    [(asks,)] = look(ASKS)
    assert ended(born(say_yes, postgres_url, diary, asks)) == 0
    until(lambda: sleeps_after("greeting", 1, diary), "they are greeted", Diary(diary), process)
    assert stopped(process) == 0


def sleeps_after(kind: str, count: int, diary: Path) -> bool:
    """Whether so many messages of a kind have arrived, and the relay has gone to sleep since."""
    lines = Diary(diary).lines("send", "waits")
    kinds = [line["key"].split("/")[1] for line in lines if line["what"] == "send"]
    return kinds.count(kind) == count and lines[-1].get("seconds", 0) > 1000


def stopped(process: BaseProcess) -> int | None:
    """Ask a process to stop, and tell how it ended."""
    assert process.pid is not None
    os.kill(process.pid, signal.SIGTERM)
    return ended(process)
