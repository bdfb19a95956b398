"""Where a process answers how it is, and whom; and how `askfirst health` finds it."""

import logging
import re
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack

import aiohttp
import pytest

from bot.bootstrap.health import health
from bot.bootstrap.health_site import serve_health
from bot.errors import ConfigurationError
from bot.running.settings import Settings
from tests.health import well

DISCORD = {"DISCORD_TOKEN": "MTk.G1.k9"}
SLACK = {"SLACK_BOT_TOKEN": "xoxb-1-k9", "SLACK_SIGNING_SECRET": "k9f2"}


class Process:
    """A process of which only its pages run."""

    def __init__(self, stack: AsyncExitStack, caplog: pytest.LogCaptureFixture) -> None:
        self.well = well()
        self._stack = stack
        self._caplog = caplog

    async def serves(self, part: str = "all", **environ: str) -> list[int]:
        """Serve as these settings say; the ports at which it listens."""
        return await self.serves_as(Settings.read(DISCORD | environ), part)

    async def serves_as(self, settings: Settings, part: str) -> list[int]:
        """The same, by settings."""
        self._caplog.set_level(logging.INFO)
        await serve_health(self._stack, settings, part, self.well)
        return [int(port) for port in re.findall(r"at port (\d+)", self._caplog.text)]


@pytest.fixture
async def process(caplog: pytest.LogCaptureFixture) -> AsyncIterator[Process]:
    async with AsyncExitStack() as stack:
        yield Process(stack, caplog)


async def get(port: int, path: str, headers: Mapping[str, str] = {}) -> tuple[int, str]:
    address = f"http://127.0.0.1:{port}{path}"
    async with aiohttp.ClientSession() as browser, browser.get(address, headers=headers) as page:
        return page.status, await page.text()


@pytest.mark.parametrize("part", ["all", "web", "worker"])
async def test_each_part_answers_at_the_health_port(process: Process, part: str) -> None:
    """All three pages, and no other port is opened."""
    [port] = await process.serves(part, ASKFIRST_HEALTH_PORT="0")
    assert await get(port, "/healthz") == (200, "ok")
    assert await get(port, "/readyz") == (200, "ready\n")
    assert (await get(port, "/metrics"))[0] == 200
    assert (await get(port, "/"))[0] == 404


async def test_what_is_missing_is_said(process: Process) -> None:
    """Alive it is all the same."""
    process.well.readiness.needs("database", lambda: False)
    process.well.readiness.needs("relay", lambda: True)
    [port] = await process.serves(ASKFIRST_HEALTH_PORT="0")
    assert await get(port, "/readyz") == (503, "not ready: database\n")
    assert await get(port, "/healthz") == (200, "ok")
    assert 'askfirst_ready{need="database"} 0.0' in (await get(port, "/metrics"))[1]


@pytest.mark.parametrize("header", ["Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"])
async def test_at_port_a_proxy_gets_no_metrics(process: Process, header: str) -> None:
    """The world may be behind it; this machine gets them."""
    [port] = await process.serves(PORT="0")
    status, text = await get(port, "/metrics", {header: "203.0.113.7"})
    assert (status, text.split(";")[0]) == (403, "Only this machine reads the metrics here")
    assert (await get(port, "/metrics"))[0] == 200
    assert (await get(port, "/readyz", {header: "203.0.113.7"}))[0] == 200


async def test_with_a_health_port_the_metrics_are_only_there(process: Process) -> None:
    """A load balancer still finds the other two at `PORT`."""
    inside, outside = await process.serves(PORT="0", ASKFIRST_HEALTH_PORT="0")
    assert (await get(inside, "/metrics"))[0] == 200
    assert (await get(outside, "/metrics"))[0] == 404
    assert await get(outside, "/healthz") == (200, "ok")


async def test_slacks_site_is_at_port_by_itself(process: Process) -> None:
    """Nothing else may listen there; a worker beside it does."""
    assert await process.serves("web", **SLACK, PORT="0") == []
    assert len(await process.serves("worker", **SLACK, PORT="0")) == 1


@pytest.mark.parametrize(
    ("part", "names_it", "ends"),
    [("web", True, True), ("all", True, True), ("worker", True, False), ("all", False, False)],
)
async def test_a_port_that_is_taken(
    process: Process,
    caplog: pytest.LogCaptureFixture,
    part: str,
    *,
    names_it: bool,
    ends: bool,
) -> None:
    """Where a host routes to it, it has to be had; else the bot runs, and the log says so."""
    with socket.create_server(("", 0)) as taken:
        port = taken.getsockname()[1]
        settings = Settings.read(DISCORD | {"PORT": str(port)})
        if not names_it:
            settings.model_fields_set.discard("port")  # as where the default is taken
        if ends:
            with pytest.raises(ConfigurationError, match=f"PORT: port {port} can't be used"):
                await process.serves_as(settings, part)
            return
        await process.serves_as(settings, part)
        assert "Nothing answers /healthz: PORT: port" in caplog.text


async def test_health_says_what_to_set_where_it_cant_know_the_port() -> None:
    with pytest.raises(ConfigurationError, match="set ASKFIRST_HEALTH_PORT"):
        health(Settings.read({"PORT": "0"}))


async def test_health_asks_the_loopback_address_of_all_interfaces() -> None:
    """`0.0.0.0` is where one listens, and no address to ask at."""
    with socket.create_server(("127.0.0.1", 0)) as somebody:
        port = somebody.getsockname()[1]
    well, line = health(Settings.read({"ASKFIRST_HEALTH_PORT": f"0.0.0.0:{port}"}))
    assert (well, line) == (False, f"nothing answers at port {port} (connection refused)")
