"""What is logged: our own lines as they are, and those of libraries without what people wrote."""

import logging

from bot.errors import in_short

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


def start_logging(level: str) -> None:
    """Log to stderr from this level on."""
    handler = logging.StreamHandler()
    handler.addFilter(without_quotes)
    form = "%(levelname)s %(name)s: %(message)s"
    logging.basicConfig(level=level, format=form, handlers=[handler])
    for name, cap in CAPPED.items():
        logging.getLogger(name).setLevel(max(cap, logging.getLogger().level))


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
