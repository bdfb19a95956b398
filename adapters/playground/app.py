"""The playground's web server: one page, what it asks for, and who may ask (only this machine)."""

import asyncio
import errno
import signal
from collections.abc import Awaitable, Callable, Iterator
from importlib import resources
from pathlib import Path

from aiohttp import web

from adapters.playground.errors import Misread
from adapters.playground.interactions import Interactions
from adapters.playground.worlds import Worlds
from bot.errors import AskFirstError, ConfigurationError

HOST = "127.0.0.1"
#: HTTP's own port, which browsers leave out of an address.
USUAL_PORT = 80
HIGHEST_PORT = 65_535
#: The largest request that is read (bytes): more than the longest line of the widest letters.
LARGEST_BODY = 128 * 1024
#: How long a stop waits for requests in flight.
SHUTDOWN_SECONDS = 1.0

_TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}
#: The page loads nothing from elsewhere, runs nothing inline, and stands in no other page.
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


def application(worlds: Worlds) -> web.Application:
    """Make the web application that shows these worlds."""
    app = web.Application(client_max_size=LARGEST_BODY, middlewares=[_guard, _explain])
    interactions = Interactions(worlds)
    app.router.add_get("/events", interactions.events, allow_head=False)  # its body has no end
    app.router.add_post("/say", interactions.say)
    app.router.add_post("/press", interactions.press)
    app.router.add_post("/clock", interactions.clock)
    app.router.add_post("/worlds", interactions.worlds)
    app.router.add_post("/start-over", interactions.start_over)
    for path, file in _files():
        app.router.add_get(path, file)
    app.on_response_prepare.append(_harden)
    app.on_shutdown.append(interactions.end_streams)
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
    usual = ("",) if port == USUAL_PORT else ()
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


async def serve(worlds: Worlds, port: int, say: Callable[[str], None]) -> None:
    """Serve the page until SIGINT or SIGTERM; `say` is told the address once it answers."""
    runner = web.AppRunner(application(worlds), access_log=None, shutdown_timeout=SHUTDOWN_SECONDS)
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
        await worlds.close()


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
