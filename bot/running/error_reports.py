"""Reports errors of ours to Sentry, if the operator asks for it: where they arose, nothing else.

The SDK would send local variables, texts of errors, log lines and the machine's name, and some of
these hold what people wrote. So events are made here, and what leaves is picked field by field.
"""

import logging
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

from bot.errors import ConfigurationError

SETTING = "ASKFIRST_SENTRY_DSN"
#: All that is sent of an event.
SENT = ("event_id", "timestamp", "platform", "level", "logger", "release", "logentry", "exception")
#: Packages whose log lines are constant texts with arguments, which are left out.
OURS = ("bot.", "adapters.", "storage.")
#: How long the end of a process waits for the report of what ended it.
FLUSH_SECONDS = 2.0

Event = dict[str, Any]


def start_reports(dsn: str, release: str) -> None:
    """Report what is logged as an error from now on."""
    try:
        import sentry_sdk  # noqa: PLC0415 - only who asks for it needs it
        from sentry_sdk.utils import BadDsn  # noqa: PLC0415
    except ImportError:
        raise ConfigurationError(
            f"{SETTING} needs sentry-sdk: install requirements/sentry.txt, or unset it."
        ) from None
    try:
        sentry_sdk.init(
            dsn=dsn,
            release=release,
            default_integrations=False,
            auto_enabling_integrations=False,
            auto_session_tracking=False,
            send_client_reports=False,
            include_local_variables=False,
            max_breadcrumbs=0,
            before_send=lambda event, _hint: bare(dict(event)),  # type: ignore[arg-type,return-value]
        )
    except BadDsn:
        raise ConfigurationError(f"{SETTING}: it is no DSN; Sentry shows a project's.") from None
    logging.getLogger().addHandler(Reports(sentry_sdk.capture_event, sentry_sdk.flush))


class Reports(logging.Handler):
    """Makes events of errors in the log."""

    def __init__(self, capture: Any, flush: Any) -> None:  # noqa: ANN401 - the SDK's functions
        super().__init__(logging.ERROR)
        self._capture = capture
        self._flush = flush

    def emit(self, record: logging.LogRecord) -> None:
        """Report a record; one that tells of the end of the process is waited for."""
        self._capture(event_of(record))
        if record.levelno >= logging.CRITICAL:
            self._flush(timeout=FLUSH_SECONDS)


def event_of(record: logging.LogRecord) -> Event:
    """Make an event: the text without its arguments, and types and places of the exceptions."""
    event: Event = {"level": record.levelname.lower(), "logger": record.name}
    event["level"] = "fatal" if event["level"] == "critical" else event["level"]
    if record.name.startswith(OURS) and isinstance(record.msg, str):
        event["logentry"] = {"message": record.msg}
    if record.exc_info and record.exc_info[1]:
        event["exception"] = {"values": [_exception(error) for error in _chain(record.exc_info[1])]}
    return event


def bare(event: Event) -> Event:
    """Drop what the SDK has added."""
    return {name: event[name] for name in SENT if name in event}


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Give what caused an error first, as Sentry wants it."""
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        yield from _chain(cause)
    yield error


def _exception(error: BaseException) -> Event:
    kind = type(error)
    frames = list(_frames(error.__traceback__))
    return {"type": kind.__name__, "module": kind.__module__, "stacktrace": {"frames": frames}}


def _frames(trace: TracebackType | None) -> Iterator[Event]:
    for frame in traceback.extract_tb(trace):
        *_, folder, name = ("", *Path(frame.filename).parts)
        yield {"filename": f"{folder}/{name}", "function": frame.name, "lineno": frame.lineno}
