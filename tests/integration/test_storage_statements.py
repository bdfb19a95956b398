"""How many statements a command takes: each thing is read once, whatever there is of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from sqlalchemy import Engine, event

from bot.domain.rules import Rules
from tests.dialog import NEUTRAL, Talk, asked, talking

#: BEGIN, on SQLite, or the time, on PostgreSQL: it isn't counted.
FIRST = 1


@contextmanager
def counted() -> Iterator[list[str]]:
    """Note the statements of a block."""
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield statements
    event.remove(Engine, "before_cursor_execute", note)


async def test_an_introduction_of_known_people(talk_on_both: Talk) -> None:
    """The workspace, the request's id, the people, four limits, the pair; three rows, a total.

    PostgreSQL reads the people's blocks once more, under their locks.
    """
    talk = talk_on_both
    sam, alex, _ = await asked(talk)
    await talk.relay_stops()
    kim, lou = talk.someone("Kim Lee"), talk.someone("Lou Costa")
    await sam.types("/intro", kim, lou, "You both repair accordions")
    with counted() as statements:
        await sam.types("/intro", alex, kim, "You both sail")
    assert len(statements) - FIRST <= 13


async def test_a_yes(talk_on_both: Talk) -> None:
    """Who answers, what, and the update that makes sure of the reply."""
    talk = talk_on_both
    _, alex, _ = await asked(talk)
    await talk.relay_stops()
    with counted() as statements:
        await alex.presses("yes")
    assert len(statements) - FIRST <= 10


@pytest.mark.parametrize("count", [2, 30])
async def test_a_list_of_any_length(database_url: str, no_fsync: None, count: int) -> None:
    """However many introductions there are in it."""
    rules = Rules(max_live=100, max_per_day=100, undo_for=timedelta(hours=1))
    async with talking(database_url, rules) as talk:
        await talk.relay_stops()
        for n in range(count):
            a, b = talk.someone(f"A{n} Ray"), talk.someone(f"B{n} Ray")
            await talk.sam.types("/intro", a, b, "You both sail")
        with counted() as statements:
            await talk.sam.types("/intro list")
        assert len(statements) - FIRST <= 10


async def refused(talk: Talk) -> int:
    """Count the statements of a request that the neutral sentence answers."""
    talk.sam.looks_away()
    with counted() as statements:
        await talk.sam.types("/intro", talk.alex, talk.jo, "You both sail")
    assert talk.sam.reads("introduced") == NEUTRAL
    return len(statements)


@pytest.mark.parametrize("choice", ["optout", "blockother"])
async def test_the_neutral_sentence_takes_the_same_for_every_reason(
    talk: Talk, choice: str
) -> None:
    """Not even by its time can a live introduction be told from what somebody chose (promise 5)."""
    await asked(talk)
    live = await refused(talk)
    await talk.jo.presses(choice)
    assert await refused(talk) == live
