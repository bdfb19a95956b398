"""What leaves the machine when errors are reported, seen by a server that gets it."""

import gzip
import json
import logging
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Queue
from threading import Thread
from typing import Any

import pytest
import sentry_sdk

from bot.errors import ConfigurationError
from bot.running.error_reports import SENT, Reports, start_reports
from bot.running.settings import Settings
from tests.patience import PATIENCE

SECRET = "Alex said no to Jo"


class Sentry:
    """Gets reports at a loopback address."""

    def __init__(self) -> None:
        self.bodies: Queue[bytes] = Queue()
        bodies = self.bodies

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                zipped = self.headers.get("Content-Encoding") == "gzip"
                bodies.put(gzip.decompress(body) if zipped else body)
                self.send_response(200)
                self.end_headers()
                self.wfile.write(b"{}")

            def log_message(self, *_given: object) -> None:
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.dsn = f"http://key@127.0.0.1:{self.server.server_port}/1"

    def event(self) -> tuple[dict[str, Any], bytes]:
        """The next event, and all that came with it."""
        body = self.bodies.get(timeout=PATIENCE)
        lines = [json.loads(line) for line in body.splitlines()]
        assert [line.get("type") for line in lines[1::2]] == ["event"]
        return lines[2], body


@pytest.fixture
def sentry() -> Iterator[Sentry]:
    """A server; at the end nothing is reported any more."""
    begun, root = Sentry(), logging.getLogger()
    thread = Thread(target=begun.server.serve_forever)
    thread.start()
    yield begun
    sentry_sdk.get_client().close()
    sentry_sdk.init()
    root.handlers = [handler for handler in root.handlers if not isinstance(handler, Reports)]
    begun.server.shutdown()
    begun.server.server_close()
    thread.join()


def fails(words: str) -> None:
    """Go wrong, with what somebody wrote in a variable, in the texts, and in the cause."""
    local = f"{words} in a variable"
    try:
        raise ValueError(words)
    except ValueError as error:
        raise KeyError(local) from error


def test_type_and_place_are_sent_and_nothing_else(sentry: Sentry) -> None:
    """Neither texts nor variables, arguments, log lines, paths, nor the machine's name."""
    start_reports(sentry.dsn, "1.2.3")
    log = logging.getLogger("adapters.slack.transports.bolt")
    log.warning("about %s", SECRET)
    try:
        fails(SECRET)
    except KeyError:
        log.exception("A payload couldn't be handled: %s", SECRET)
    event, body = sentry.event()
    assert b"Alex" not in body
    assert b"/tmp" not in body
    assert b"/home" not in body
    assert set(event) <= set(SENT)
    assert event["release"] == "1.2.3"
    assert event["level"] == "error"
    assert event["logentry"] == {"message": "A payload couldn't be handled: %s"}
    cause, error = event["exception"]["values"]
    assert (cause["type"], error["type"]) == ("ValueError", "KeyError")
    assert set(error) == {"type", "module", "stacktrace"}
    last = error["stacktrace"]["frames"][-1]
    assert set(last) == {"filename", "function", "lineno"}
    assert (last["filename"], last["function"]) == ("unit/test_error_reports.py", "fails")


def test_a_library_reports_no_text_of_its_own(sentry: Sentry) -> None:
    """What it formats itself may quote somebody."""
    start_reports(sentry.dsn, "1")
    logging.getLogger("slack_sdk.web").error(f"failed: {SECRET}")  # noqa: G004
    event, body = sentry.event()
    assert b"Alex" not in body
    assert event["logger"] == "slack_sdk.web"
    assert "logentry" not in event


def test_below_an_error_nothing_is_sent(sentry: Sentry) -> None:
    start_reports(sentry.dsn, "1")
    logging.getLogger("bot.app").warning("nothing")
    logging.getLogger("bot.app").critical("the end")
    event, _ = sentry.event()
    assert event["logentry"] == {"message": "the end"}
    assert event["level"] == "fatal"


def test_it_is_off_by_default() -> None:
    assert Settings.read({}).sentry_dsn is None


def test_what_is_no_dsn_is_refused_without_showing_it() -> None:
    with pytest.raises(ConfigurationError, match="ASKFIRST_SENTRY_DSN: it is no DSN") as refused:
        start_reports("https://nothing-of-the-kind", "1")
    assert "nothing-of" not in str(refused.value)
