"""What people do on the page is carried out, and answered; its state is streamed to it."""

import asyncio
import json
from contextlib import aclosing, suppress

from aiohttp import web

from adapters.playground.inbound import (
    ClockMoved,
    Line,
    Pressed,
    StartedOver,
    WorldsShown,
    clicked,
    read,
    typed,
)
from adapters.playground.replies import answer
from adapters.playground.worlds import Worlds
from bot.app.commands import Command

#: A stream that has sent nothing for so long (seconds) sends a comment, which finds out who left.
KEEP_ALIVE_SECONDS = 15.0


class Interactions:
    """Answers the page's requests, each as an aiohttp handler."""

    def __init__(self, worlds: Worlds) -> None:
        self._worlds = worlds
        self._streams: set[asyncio.Task[None]] = set()

    async def say(self, request: web.Request) -> web.Response:
        """Somebody types a line."""
        return await self._do(typed(read(Line, await request.read())))

    async def press(self, request: web.Request) -> web.Response:
        """Somebody presses a button, or sends the form behind it."""
        return await self._do(clicked(read(Pressed, await request.read())))

    async def clock(self, request: web.Request) -> web.Response:
        """Time passes."""
        await self._worlds.move(read(ClockMoved, await request.read()).to)
        return web.json_response({})

    async def worlds(self, request: web.Request) -> web.Response:
        """Two worlds are compared, or no longer."""
        await self._worlds.compare(read(WorldsShown, await request.read()).person)
        return web.json_response({})

    async def start_over(self, request: web.Request) -> web.Response:
        """Everything is erased, and begins anew."""
        read(StartedOver, await request.read())
        await self._worlds.start_over()
        return web.json_response({})

    async def _do(self, command: Command) -> web.Response:
        return web.json_response(answer(command, await self._worlds.do(command)))

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Tell the page how it looks now, and after each change, until it goes away."""
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        stream = asyncio.ensure_future(self._tell(response))
        self._streams.add(stream)
        with suppress(ConnectionError, asyncio.CancelledError):
            await stream
        self._streams.discard(stream)
        return response

    async def _tell(self, response: web.StreamResponse) -> None:
        await response.write(b"retry: 1000\n\n")
        async with aclosing(self._worlds.states()) as states:
            coming = asyncio.ensure_future(anext(states))
            try:
                while True:
                    await asyncio.wait({coming}, timeout=KEEP_ALIVE_SECONDS)
                    if coming.done():
                        state = json.dumps(coming.result())
                        coming = asyncio.ensure_future(anext(states))
                        await response.write(f"event: state\ndata: {state}\n\n".encode())
                    else:
                        await response.write(b": still here\n\n")
            finally:
                coming.cancel()
                await asyncio.wait({coming})

    async def end_streams(self, _app: web.Application) -> None:
        """End the streams to all pages, which the server would wait for at a stop."""
        for stream in self._streams:
            stream.cancel()
