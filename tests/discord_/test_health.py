"""Processes on Discord say when the gateway is lost, and when it is back."""

import asyncio
import re
from pathlib import Path

import pytest

from tests.discord_.processes import living
from tests.health_pages import Pages
from tests.postgres import PostgresServer, free_port

pytestmark = pytest.mark.slow


async def test_a_gateway_that_is_lost_and_comes_back(tmp_path: Path) -> None:
    """It is alive all the time, and ready again by itself."""
    pages = Pages(free_port())
    url = f"sqlite:///{tmp_path / 'askfirst.db'}"
    async with living(url, tmp_path, ASKFIRST_HEALTH_PORT=str(pages.port)) as talk:
        await pages.say("ready")
        gateway = talk.server.gateway
        gateway.refuses(4000, times=10_000)
        gateway.sessions[0].id = "gone"
        await gateway.drops()
        await pages.say("not ready: discord")
        await pages.shows('askfirst_ready{need="discord"} 0.0')
        gateway._refusals.clear()
        await pages.say("ready")
        assert await talk.stops() == [0]


@pytest.mark.postgres
async def test_each_part_says_what_it_needs(
    tmp_path: Path, postgres_server: PostgresServer
) -> None:
    """A worker has no gateway, and a web process no relay."""
    url = postgres_server.create_database()
    async with living(url, tmp_path, "web", "worker", PORT="0") as talk:
        await talk.world.until(lambda: talk.output.count("answering /healthz") == 2)
        ports = re.findall(r"answering /healthz and /readyz at port (\d+)", talk.output)
        both = [Pages(int(port)) for port in ports]
        await asyncio.gather(*(pages.say("ready") for pages in both))
        shown = "".join([(await pages.get("/metrics"))[1] for pages in both])
        for part, needs in (
            ("web", ["running", "database", "discord"]),
            ("worker", ["running", "database", "relay"]),
        ):
            [text] = [text for text in shown.split("# HELP askfirst_process_info") if part in text]
            assert sorted(re.findall(r'askfirst_ready\{need="(\w+)"\} 1', text)) == sorted(needs)
        assert await talk.stops() == [0, 0]
    postgres_server.drop_database(url)
