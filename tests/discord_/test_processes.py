"""`askfirst run` works against any server that speaks Discord's protocol."""

import re
from pathlib import Path

import aiohttp
import pytest

from tests.dialog import REASON
from tests.discord_.processes import living
from tests.postgres import PostgresServer

pytestmark = pytest.mark.slow


async def test_it_connects_answers_survives_a_crash_and_stops(tmp_path: Path) -> None:
    async with living(f"sqlite:///{tmp_path / 'askfirst.db'}", tmp_path) as talk:
        await talk.sam.types("/intros")
        assert talk.sam.reply.ephemeral
        talk.sam.reads("Introductions you suggested")
        await talk.kills()
        await talk.starts()
        await talk.sam.types("/intros")
        talk.sam.reads("Introductions you suggested")
        assert await talk.stops() == [0]


async def test_it_plays_an_introduction_to_its_private_thread(tmp_path: Path) -> None:
    """One process on SQLite, from the setup to the greeting."""
    url = f"sqlite:///{tmp_path / 'askfirst.db'}"
    async with living(url, tmp_path, ASKFIRST_UNDO_FOR="0s") as talk:
        await talk.admin.types("/intro-setup")
        await talk.admin.chooses("Introductions channel…", talk.harbor.introductions)  # type: ignore[arg-type]
        await talk.admin.gets("Ready:")
        await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
        for person in (talk.alex, talk.jo):
            await person.gets("would like to introduce you")
            await person.presses("Yes, introduce us")
        for person in (talk.sam, talk.alex, talk.jo):
            await person.gets("Alex Moreau (@alex), meet Jo Kim (@jo).")
        [room] = talk.harbor.rooms
        assert room.private
        assert room.members == ["Alex", "Jo", "Sam"]
        assert await talk.stops() == [0]


async def test_a_host_that_routes_by_port_finds_it(tmp_path: Path) -> None:
    """With Discord alone too: it answers at `PORT` how it is."""
    url = f"sqlite:///{tmp_path / 'askfirst.db'}"
    async with living(url, tmp_path, PORT="0") as talk:
        [port] = re.findall(r"answering /healthz and /readyz at port (\d+)", talk.output)
        async with aiohttp.ClientSession() as browser:
            async with browser.get(f"http://127.0.0.1:{port}/healthz") as page:
                assert (page.status, await page.text()) == (200, "ok")
            async with browser.get(f"http://127.0.0.1:{port}/") as page:
                assert page.status == 404
        assert await talk.stops() == [0]


@pytest.mark.postgres
async def test_a_worker_beside_one_that_listens(
    tmp_path: Path, postgres_server: PostgresServer
) -> None:
    """One answers and is set up by an admin; the other delivers, without a gateway."""
    url = postgres_server.create_database()
    async with living(url, tmp_path, "web", "worker", ASKFIRST_UNDO_FOR="0s") as talk:
        await talk.admin.types("/intro-setup")
        await talk.admin.chooses("Introductions channel…", talk.harbor.introductions)  # type: ignore[arg-type]
        await talk.admin.gets("Ready:")
        await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
        for person in (talk.alex, talk.jo):
            await person.gets("would like to introduce you")
            await person.presses("Yes, introduce us")
        await talk.alex.gets("Alex Moreau (@alex), meet Jo Kim (@jo).")
        assert talk.server.gateway.identified == 1
        assert await talk.stops() == [0, 0]
    postgres_server.drop_database(url)
