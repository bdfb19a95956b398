"""The playground's clock, what it keeps, and its stream of states."""

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.app.context import Deps
from bot.bootstrap.playground import opened_worlds
from bot.errors import ConfigurationError
from bot.ports import Delivery, Outcome
from tests.dialog import talking
from tests.patience import PATIENCE
from tests.playground import START, Page, asked, content, playing

pytestmark = pytest.mark.exhaustive

# The clock


async def test_time_stands_still(page: Page) -> None:
    """Reading, typing and pressing cost nothing."""
    _, alex, _ = await asked(page)
    moment = page.now
    assert moment == START + timedelta(seconds=20)  # the time to undo
    await alex.presses("question", words="Which key?")
    await alex.types("/intro list")
    await page.look()
    assert page.now == moment


async def test_a_day_on_passes_everything_on_the_way_at_its_own_moment(page: Page) -> None:
    """The asks go out after the time to undo, not a day later."""
    sam, alex = page.member("sam"), page.member("alex")
    await sam.types("/intro @alex @jo You both sail")
    await page.a_day_on()
    assert page.now == START + timedelta(days=1)
    assert [message["at"] for message in alex.messages()] == ["Mon 16 Nov, 09:00"]
    for _ in range(7):
        await page.a_day_on()
    times = [message["at"] for message in page.member("jo").messages()]
    assert times == ["Mon 16 Nov, 04:00", "Thu 19 Nov, 09:00"]  # asked, and reminded by day
    assert sam.messages()[-1]["at"] == "Tue 24 Nov, 05:00"


async def test_with_nothing_to_come_the_next_event_is_a_sentence(page: Page) -> None:
    """And time doesn't move."""
    assert page.state["clock"]["next"] is None
    sentence = await page.refused("/clock", {"to": "next"})
    assert sentence == "Nothing happens by itself now. Let somebody do something."
    assert page.now == START


async def test_to_the_present(sqlite_url: str, tmp_path: Path, no_fsync: None) -> None:
    """A database from another day is brought up to date, with all that was due since."""
    async with playing(sqlite_url, tmp_path, datetime.now(UTC) - timedelta(days=9)) as page:
        sam, _, jo = await asked(page)
        assert page.state["clock"]["behind"]
        await page.does("/clock", {"to": "now"})
        assert abs(datetime.now(UTC) - page.now) < timedelta(minutes=1)
        assert not page.state["clock"]["behind"]
        assert len(jo.cards()) == 2  # the ask and the reminder
        sam.sees("This one didn't come together.")


async def test_time_never_runs_back(sqlite_url: str, tmp_path: Path, no_fsync: None) -> None:
    """Whoever is ahead of the present stays there."""
    ahead = datetime.now(UTC) + timedelta(days=9)
    async with playing(sqlite_url, tmp_path, ahead) as page:
        await page.does("/clock", {"to": "now"})
        assert page.now == ahead


# Keeping


async def test_with_a_database_it_goes_on_where_it_was(
    database_url: str, tmp_path: Path, no_fsync: None
) -> None:
    """Screens, clock, buttons and what comes next; and a new start date changes nothing."""
    async with playing(database_url, tmp_path) as page:
        await asked(page)
        await page.member("alex").presses("yes")
        await page.a_day_on()
        before = page.state
    async with playing(database_url, tmp_path, START + timedelta(days=99)) as page:
        assert page.state["session"] != before["session"]
        for part in ("clock", "people", "worlds", "silent"):
            assert page.state[part] == before[part]
        jo = page.member("jo")
        known = {message["id"] for message in jo.messages()}
        await jo.presses("later", on=page.day(2))
        await page.to_next_event()
        jo.sees("Alex Moreau, meet Jo Kim.")
        assert len({message["id"] for message in jo.messages()} - known) == 1
        assert page.member("alex").shown["asked"] is False


async def test_started_over_nothing_has_happened(
    database_url: str, tmp_path: Path, no_fsync: None
) -> None:
    """Not on the screens, not in the database, and not when it is opened again."""
    async with playing(database_url, tmp_path) as page:
        _, alex, jo = await asked(page)
        await alex.presses("optout")
        await page.a_day_on()
        await page.compares(jo)
        old = page.state["session"]
        status, _ = await page.post("/start-over", {})
        assert (status, page.state["silent"]) == (400, "jo")
        await page.does("/start-over", {"sure": True})
        assert page.state["session"] != old
        assert (page.now, page.state["silent"]) == (START, None)
        assert page.state["worlds"] == [{"title": "", "windows": {}}]
        assert page.coming == ""
        _, alex, jo = await asked(page)  # who had opted out
        await alex.presses("yes")
        await jo.presses("yes")
        jo.sees("Alex Moreau, meet Jo Kim.")
        before = page.state["worlds"]
    async with playing(database_url, tmp_path) as page:
        assert page.state["worlds"] == before


async def test_who_starts_over_is_told_of_on_every_page(page: Page) -> None:
    async with page.stream() as other:
        session = (await other.state())["session"]
        await page.does("/start-over", {"sure": True})
        assert (await other.state())["session"] != session


@pytest.mark.postgres
async def test_on_postgresql_worlds_compare_and_hostile_targets_are_calm(
    postgres_url: str, tmp_path: Path, no_fsync: None
) -> None:
    """The copies are SQLite's; what PostgreSQL can't keep is no error of the server."""
    async with playing(postgres_url, tmp_path) as page:
        _, alex, jo = await asked(page)
        await page.compares(alex)
        await jo.presses("yes")
        await page.to_the_end()
        assert set(page.equal().values()) == {True, None}
        await page.compares(None)
        assert jo.shown["asked"]
        press = {"person": "jo", "action": "yes", "target": "a\0b", "delivery": "a\0b"}
        status, _ = await page.post("/press", press)
        assert status in (200, 400)
        line = {"person": "jo", "text": "/intro @sam @alex a\0b", "delivery": "1"}
        status, answer = await page.post("/say", line)
        assert (status, "invisible control characters" in answer["form"]) == (200, True)
        values = {"introducers": "a\0b", "time_zone": "a\0b", "choice": "a\0b"}
        press = {"person": "sam", "action": "setup", "target": "", "delivery": "2"}
        status, _ = await page.post("/press", press | {"values": values})
        assert status in (200, 400)


async def test_without_one_every_start_is_fresh(tmp_path: Path, no_fsync: None) -> None:
    """At the present, with nobody having said anything; also the copies are left behind."""
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        async with playing(f"sqlite:///{folder / 'playground.db'}", folder, None) as page:
            assert abs(datetime.now(UTC) - page.now) < timedelta(minutes=1)
            assert page.state["worlds"] == [{"title": "", "windows": {}}]
            _, alex, _ = await asked(page)
            await page.compares(alex)


async def test_killed_between_a_send_and_its_record_nothing_is_shown_twice(
    sqlite_url: str, tmp_path: Path, no_fsync: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The journal was written first: when the send is repeated, it is known to have arrived."""

    def dies(deps: Deps, outcomes: Sequence[tuple[Delivery, Outcome]]) -> None:
        """What came of it is never recorded."""

    with monkeypatch.context() as killed:
        killed.setattr("bot.bootstrap.application.report", dies)
        async with playing(sqlite_url, tmp_path) as page:
            await asked(page)
            shown = page.state["worlds"]
            assert page.member("jo").cards()
    assert content(sqlite_url)["effect"]
    async with playing(sqlite_url, tmp_path) as page:
        assert page.state["worlds"] == shown
        before = page.now
        await page.to_next_event()
        assert page.now > before  # until the leases of what was killed have run out
        assert page.state["worlds"] == shown
        assert page.coming == "Alex Moreau is reminded"
        jo = page.member("jo")
        await jo.presses("yes")
        await page.member("alex").presses("yes")
        assert sum("meet Jo Kim" in card.text for card in jo.cards()) == 1
        jo.sees("You both said yes. Your conversation with Alex Moreau is open.")


async def test_a_database_of_a_real_platform_is_refused(sqlite_url: str, tmp_path: Path) -> None:
    """Its time is real: the playground's clock would let it pass."""
    async with talking(sqlite_url) as talk:
        await talk.sam.types("/intro", talk.alex, talk.jo, "You both sail")
    before = content(sqlite_url)
    with pytest.raises(ConfigurationError, match="Give the playground a database of its own"):
        async with AsyncExitStack() as stack:
            await opened_worlds(stack, sqlite_url, tmp_path)
    assert content(sqlite_url) == before


# The stream


async def test_who_comes_back_gets_the_whole_state(page: Page) -> None:
    """Whatever was missed: a state is whole, and says of which start it is."""
    async with page.stream() as stream:
        assert await stream.event() == "retry: 1000"
        first = await stream.state()
    await asked(page)
    async with page.stream() as stream:
        state = await stream.state()
    assert state["session"] == first["session"]
    assert state["version"] > first["version"]
    assert state["worlds"] != first["worlds"]
    assert state == page.state


async def test_everyone_who_looks_gets_every_change(page: Page) -> None:
    """Two windows at once."""
    async with page.stream() as one, page.stream() as other:
        assert await one.state() == await other.state()
        for text in ("/intro list", "/intro help"):
            await page.member("sam").types(text)
            states = [await one.state(), await other.state()]
            assert states == [page.state] * 2
        async with page.stream() as third:
            assert await third.state() == page.state
        await page.a_day_on()
        assert (await one.state())["clock"] == page.state["clock"]


async def test_a_quiet_stream_gives_signs_of_life(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Which the page doesn't take for a state."""
    monkeypatch.setattr("adapters.playground.interactions.KEEP_ALIVE_SECONDS", 0.01)
    async with page.stream() as stream:
        await stream.state()
        assert await stream.event() == ": still here"
        await page.member("sam").types("/intro help")
        assert await stream.state() == page.state


async def test_shutting_down_ends_the_streams(page: Page) -> None:
    """At once, though a stream has no end of its own."""
    async with page.stream() as one, page.stream() as other:
        await one.state()
        await other.state()
        async with asyncio.timeout(PATIENCE):
            await page.client.server.close()
        ended: list[Any] = [await one.event(), await other.event()]
    assert ended == [None, None]
