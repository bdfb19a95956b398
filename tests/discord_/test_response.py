"""The answer to `/intro` comes after the commit, and only then."""

import sqlite3
from contextlib import closing

from tests.dialog import REASON
from tests.discord_.simulated import SimulatedTalk


async def test_the_response_comes_after_the_commit(discord_talk: SimulatedTalk) -> None:
    """Whoever reads that it is under way can rely on it."""
    talk = discord_talk
    file = talk.config.url.removeprefix("sqlite:///")
    seen: list[int] = []

    def look(_request: object) -> bool:
        with closing(sqlite3.connect(file)) as connection:
            [count] = connection.execute("SELECT count(*) FROM introduction").fetchone()
        seen.append(count)
        return False  # nothing fails

    talk.world.fails("POST /interactions/{id}/{token}/callback", code=50013, when=look)
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.sam.reads("within 20 seconds, I'll ask")
    assert seen == [1]
