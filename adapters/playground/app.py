"""The playground's web server: one page, what it asks for, and who may ask (only this machine)."""

import asyncio
import errno
import json
import signal
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import aclosing, suppress
from importlib import resources
from pathlib import Path
from typing import Any

from aiohttp import web

from adapters.playground.inbound import (
    CAST,
    ClockMoved,
    Line,
    Misread,
    Pressed,
    WorldsShown,
    clicked,
    read,
    typed,
    voice_of,
)
from adapters.playground.render import form_html
from adapters.playground.stage import Stage
from bot.app.commands import Command, RequestIntroduction
from bot.errors import AskFirstError, ConfigurationError
from bot.messages.replies import Invalid, OpenForm, Reply
from bot.messages.views import Form

HOST = "127.0.0.1"
#: The port of HTTP, which no browser writes.
USUAL_PORT = 80
HIGHEST_PORT = 65_535
#: More than the longest line of the widest letters; nobody types as much.
LARGEST_BODY = 128 * 1024
#: A stream that says nothing for so long (seconds) sends a sign of life, which finds out who left.
SIGN_OF_LIFE = 15.0

_TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}
#: Nothing from elsewhere, nothing inline, no page around this one.
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def application(stage: Stage) -> web.Application:
    """Make the web application around a stage."""
    app = web.Application(client_max_size=LARGEST_BODY, middlewares=[_guard, _explain])
    page = _Page(stage)
    app.router.add_get("/events", page.events, allow_head=False)  # its body has no end
    app.router.add_post("/say", page.say)
    app.router.add_post("/press", page.press)
    app.router.add_post("/clock", page.clock)
    app.router.add_post("/worlds", page.worlds)
    for path, file in _files():
        app.router.add_get(path, file)
    app.on_response_prepare.append(_harden)
    app.on_shutdown.append(page.end_streams)
    return app


async def _harden(_request: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(_HEADERS)


@web.middleware
async def _guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer this machine's own page alone.

    A page from elsewhere can reach this address, by DNS rebinding even under a name of its own;
    what it can't do is to send this page's Host and Origin.
    """
    port = request.transport.get_extra_info("sockname")[1] if request.transport else 0
    usual = ("",) if port == USUAL_PORT else ()  # which browsers leave out
    hosts = {f"{name}{end}" for name in (HOST, "localhost") for end in (f":{port}", *usual)}
    if request.headers.get("Host") not in hosts:
        return _refused(403, f"The playground answers only at http://{HOST}:{port}.")
    origin = request.headers.get("Origin")
    if origin is not None and origin not in {f"http://{host}" for host in hosts}:
        return _refused(403, "The playground answers only to its own page.")
    if request.method == "POST" and request.content_type != "application/json":
        return _refused(415, "The playground's page sends JSON.")
    return await handler(request)


@web.middleware
async def _explain(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turn whatever goes wrong into a sentence."""
    try:
        return await handler(request)
    except Misread as error:
        return _refused(400, str(error))
    except AskFirstError as error:
        return _refused(503, str(error))
    except web.HTTPRequestEntityTooLarge:
        return _refused(413, "That is more text than the playground takes.")
    except web.RequestPayloadError:  # compressed or chunked, and not what it says it is
        return _refused(400, "That request can't be read.")
    except web.HTTPException as error:
        return _refused(error.status, f"There is nothing here: {error.reason}.")


def _refused(status: int, sentence: str) -> web.Response:
    return web.json_response({"error": sentence}, status=status)


def _files() -> Iterator[tuple[str, Handler]]:
    """Serve what lies in `static/`, and nothing else; the page itself at `/`."""
    for file in resources.files("adapters.playground").joinpath("static").iterdir():
        kind = _TYPES.get(Path(file.name).suffix)
        if kind is not None:
            path = "/" if file.name == "index.html" else f"/{file.name}"
            yield path, _file(file.read_text("utf-8"), kind)


def _file(text: str, kind: str) -> Handler:
    async def answer(_request: web.Request) -> web.Response:
        return web.Response(text=text, content_type=kind, charset="utf-8")

    return answer


class _Page:
    """What the page asks for."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._streams: set[asyncio.Task[None]] = set()

    async def say(self, request: web.Request) -> web.Response:
        """Somebody types a line."""
        return await self._do(typed(read(Line, await request.read())))

    async def press(self, request: web.Request) -> web.Response:
        """Somebody presses a button, or sends the form behind it."""
        return await self._do(clicked(read(Pressed, await request.read())))

    async def clock(self, request: web.Request) -> web.Response:
        """Time passes."""
        await self._stage.move(read(ClockMoved, await request.read()).to)
        return web.json_response({})

    async def worlds(self, request: web.Request) -> web.Response:
        """Two worlds are compared, or no longer."""
        await self._stage.compare(read(WorldsShown, await request.read()).person)
        return web.json_response({})

    async def _do(self, command: Command) -> web.Response:
        return web.json_response(_answer(command, await self._stage.do(command)))

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
        async with aclosing(self._stage.states()) as states:
            coming = asyncio.ensure_future(anext(states))
            try:
                while True:
                    await asyncio.wait({coming}, timeout=SIGN_OF_LIFE)
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
        """Let the pages go: else the server would wait for them."""
        for stream in self._streams:
            stream.cancel()


def _answer(command: Command, reply: Reply) -> dict[str, Any]:
    """Answer the page: a form to show, with what is wrong in it; all else comes as messages."""
    match reply:
        case OpenForm(form):
            return _form(command, form, {})
        case Invalid(problems, form):
            nothing_yet = isinstance(command, RequestIntroduction) and not (
                command.people or command.reason or command.notes
            )
            return _form(command, form, {} if nothing_yet else problems)
    return {}


def _form(command: Command, form: Form, problems: Mapping[str, str]) -> dict[str, Any]:
    people = {key: member.facts.name for key, member in CAST.items()}
    html = form_html(form, people, voice_of(command.actor.id), problems)
    return {"form": html, "lang": command.actor.locale}


async def serve(stage: Stage, port: int, say: Callable[[str], None]) -> None:
    """Serve the page until SIGINT or SIGTERM; `say` is told the address once it answers."""
    runner = web.AppRunner(application(stage), access_log=None, shutdown_timeout=1)
    await runner.setup()
    site = web.TCPSite(runner, HOST, port)
    try:
        await _listen(site, port)
        [(_, chosen)] = runner.addresses
        stop = asyncio.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
        say(f"http://{HOST}:{chosen}/")
        await stop.wait()
    finally:
        await runner.cleanup()
        await stage.close()


async def _listen(site: web.TCPSite, port: int) -> None:
    try:
        await site.start()
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise ConfigurationError(f"--port {port}: {error.strerror}.") from None
        other = port + 1 if port < HIGHEST_PORT else port - 1
        raise ConfigurationError(
            f"--port {port}: it is taken, perhaps by another playground. "
            f"Choose another: askfirst playground --port {other}"
        ) from None
