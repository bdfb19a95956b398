"""Whoever connects is waited for, but not for ever, and not all of them at once: over sockets."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any, cast

import pytest
from aiohttp import web
from aiohttp.test_utils import make_mocked_request

from bot.running.health import listening
from bot.running.web_limits import Limits, TooMany, client_address
from tests.patience import PATIENCE

#: Nobody waits for what never comes, and whoever waits for us is in time however slow we are.
SHORT, LONG = 0.05, 2 * PATIENCE


async def _echo(request: web.Request) -> web.Response:
    return web.Response(text=await request.text())


@dataclass
class Changing:
    """Limits that change: short once a connection is made, however long that took."""

    head: float = LONG
    body: float = LONG
    connections: int = 100


@asynccontextmanager
async def served(limits: Changing | None = None, **fixed: Any) -> AsyncIterator[int]:  # noqa: ANN401
    site = web.Application()
    site.router.add_post("/", _echo)
    those = cast("Limits", limits or Changing(**fixed))
    async with listening(site, 0, "127.0.0.1", limits=those) as port:
        yield port


Client = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def connect(port: int) -> Client:
    return await asyncio.open_connection("127.0.0.1", port)


async def told(client: Client) -> bytes:
    """All that a client reads until the connection ends."""
    reader, writer = client
    try:
        return await asyncio.wait_for(reader.read(), PATIENCE)
    except ConnectionResetError:  # something was on its way to a connection that had ended
        return b""
    finally:
        writer.close()


def asks(client: Client, body: bytes = b"hello", sent: int | None = None) -> None:
    head = f"POST / HTTP/1.1\r\nHost: here\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    client[1].write(head + body[:sent])


async def answer(client: Client) -> bytes:
    """One answer, its connection staying open."""
    head = await asyncio.wait_for(client[0].readuntil(b"\r\n\r\n"), PATIENCE)
    assert head.startswith(b"HTTP/1.1 200")
    return await asyncio.wait_for(client[0].readexactly(5), PATIENCE)


@pytest.mark.parametrize("begun", [b"", b"POST / HTTP/1.1\r\nHost: he"])
async def test_a_head_that_never_ends_is_cut_off(begun: bytes) -> None:
    """Whether or not it has begun."""
    async with served(head=SHORT) as port:
        client = await connect(port)
        client[1].write(begun)
        assert await told(client) == b""


async def test_a_head_that_comes_in_drops_is_cut_off() -> None:
    """Each byte in time, and all of them too late."""
    async with served(head=SHORT) as port:
        client = await connect(port)
        client[1].write(b"POST / HTTP/1.1\r\n")
        reading = asyncio.create_task(told(client))
        while not reading.done():
            client[1].write(b"X-Drop: 1\r\n")
            await asyncio.sleep(SHORT / 5)
        assert await reading == b""


async def test_a_second_head_on_a_connection_is_cut_off_too() -> None:
    """One that waits between two requests isn't: proxies keep connections."""
    limits = Changing()
    async with served(limits) as port:
        client = await connect(port)
        for pause in (0, 3 * SHORT, 0):
            asks(client)
            assert await answer(client) == b"hello"
            limits.head = SHORT
            await asyncio.sleep(pause)
        client[1].write(b"POST / HT")
        assert await told(client) == b""


async def test_a_body_that_never_comes_is_refused() -> None:
    """In words, and the connection ends."""
    async with served(body=SHORT) as port:
        client = await connect(port)
        asks(client, b"x" * 100, sent=10)
        assert (await told(client)).startswith(b"HTTP/1.1 408 ")


async def test_a_slow_body_is_no_slow_head() -> None:
    """Each part of a request has its own time."""
    limits = Changing()
    async with served(limits) as port:
        client = await connect(port)
        asks(client)
        assert await answer(client) == b"hello"
        limits.head = SHORT
        asks(client, sent=2)
        await asyncio.sleep(3 * SHORT)
        client[1].write(b"llo")
        assert await answer(client) == b"hello"
        client[1].close()


async def test_connections_are_counted() -> None:
    """One too many ends at once, and there is room when another has ended."""
    async with served(connections=2) as port:
        first, second = await connect(port), await connect(port)
        for client in (first, second):
            asks(client)
            assert await answer(client) == b"hello"
        assert await told(await connect(port)) == b""
        first[1].close()
        await first[1].wait_closed()
        for _ in range(1000):
            client = await connect(port)
            asks(client)
            with suppress(ConnectionResetError):
                if (await client[0].read(12)) == b"HTTP/1.1 200":
                    break
            client[1].close()
        else:
            pytest.fail("nobody is let in")
        for each in (second, client):
            each[1].close()


async def test_what_is_no_http_is_refused_without_a_traceback(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with served() as port:
        for begun in (b"\x16\x03\x01\x02\x00\x01\x00\x01", b"GET\r\n\r\n", b"G" * 20_000):
            client = await connect(port)
            client[1].write(begun)
            client[1].write_eof()
            await told(client)
    assert "Traceback" not in caplog.text


def test_an_address_gets_so_many_in_a_while() -> None:
    now = [0.0]
    too_many = TooMany(2, 60.0, lambda: now[0])
    assert [too_many.wait("a") for _ in range(3)] == [0, 0, 60]
    assert too_many.wait("b") == 0
    now[0] = 45.5
    assert too_many.wait("a") == 15
    now[0] = 60
    assert too_many.wait("a") == 0


def test_addresses_are_forgotten() -> None:
    """However many there are, they take little space."""
    too_many = TooMany(1, 60.0, lambda: 0.0)
    for number in range(TooMany.REMEMBERED + 1):
        too_many.wait(str(number))
    assert too_many.wait("0") == 0
    assert too_many.wait(str(TooMany.REMEMBERED)) == 60


@pytest.mark.parametrize(
    ("forwarded", "proxies", "found"),
    [
        ("", 0, "10.0.0.9"),
        ("203.0.113.7", 0, "10.0.0.9"),
        ("203.0.113.7", 1, "203.0.113.7"),
        ("1.1.1.1, 203.0.113.7", 1, "203.0.113.7"),
        ("1.1.1.1, 203.0.113.7, 10.0.0.2", 2, "203.0.113.7"),
        ("203.0.113.7", 2, "10.0.0.9"),
        ("", 1, "10.0.0.9"),
        ("2001:db8:1:2:3:4:5:6", 1, "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.7", 1, "203.0.113.7"),
        ("nonsense", 1, "nonsense"),
    ],
)
def test_only_proxies_of_the_operators_are_believed(
    forwarded: str, proxies: int, found: str
) -> None:
    """What a client writes into the header itself changes nothing."""
    headers = {"X-Forwarded-For": forwarded} if forwarded else {}
    request = make_mocked_request("GET", "/", headers=headers).clone(remote="10.0.0.9")
    assert client_address(request, proxies) == found
