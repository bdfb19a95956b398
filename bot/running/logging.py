"""What is logged: our own lines as they are, and those of libraries without what people wrote."""

import logging
import sys
import time
from types import TracebackType

import structlog

from bot.errors import in_short

log = logging.getLogger(__name__)

#: The lowest level at which these loggers are heard, whatever the operator sets: below it they show
#: what they store, send or get, such as names, answers and tokens.
CAPPED = {
    "alembic": logging.WARNING,
    "slack_sdk": logging.WARNING,
    "slack_bolt": logging.WARNING,
    "discord": logging.WARNING,
    "discord.client": logging.ERROR,  # it warns that libraries for voice are missing
    # At a click their warnings can name the button and an address that holds a token.
    "discord.http": logging.ERROR,
    "discord.ui": logging.ERROR,
    "discord.webhook": logging.ERROR,
}
#: Prefixes of loggers whose error messages and arguments may quote what people wrote.
QUOTING = ("discord.",)


def start_logging(level: str, form: str = "text") -> None:
    """Log to stderr from this level on, as text or as JSON; what ends the process is logged too."""
    handler = logging.StreamHandler()
    handler.addFilter(without_quotes)
    handler.setFormatter(formatter(form))
    logging.basicConfig(level=level, handlers=[handler])
    sys.excepthook = _log_the_end
    for name, cap in CAPPED.items():
        logging.getLogger(name).setLevel(max(cap, logging.getLogger().level))


def formatter(form: str) -> logging.Formatter:
    """Make what writes a line: `text`, or `json` for an object."""
    return _json() if form == "json" else _text()


def _text() -> logging.Formatter:
    """Begin lines with the time (UTC)."""
    text = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    text.converter = time.gmtime
    text.default_time_format, text.default_msec_format = "%Y-%m-%dT%H:%M:%S", "%s.%03dZ"
    return text


def _json() -> logging.Formatter:
    """Make a JSON object a line: time, level, logger, message, and the exception if there is one.

    A traceback has neither arguments nor local variables.
    """
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[
            structlog.processors.TimeStamper("iso", utc=True, key="time"),
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
        ],
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,
            structlog.processors.EventRenamer("message"),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
    )


def _log_the_end(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log an error of ours that ends the process, in the place of Python's own report."""
    if issubclass(kind, Exception):
        log.critical("AskFirst has made a mistake and ends", exc_info=(kind, error, trace))
    else:
        sys.__excepthook__(kind, error, trace)


def without_quotes(record: logging.LogRecord) -> bool:
    """Keep of a `QUOTING` logger's line its text, numbers, types, and where the error arose.

    A logging filter that changes the record in place and lets every record pass.
    """
    if record.name.startswith(QUOTING):
        error = record.exc_info[1] if record.exc_info else None
        given = record.args if isinstance(record.args, tuple) else ()
        record.args = tuple(a if isinstance(a, int | float) else type(a).__name__ for a in given)
        record.msg = f"{record.getMessage()} ({in_short(error)})" if error else record.msg
        record.args = () if error else record.args
        record.exc_info = None
    return True
