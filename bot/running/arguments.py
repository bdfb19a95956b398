"""Values of the command line that aren't plain text, each refused with one sentence."""

from datetime import UTC, datetime

from bot.errors import ConfigurationError

#: When the demo begins unless `--start` says another moment.
DEMO_START = "2026-11-16T09:00:00Z"


def read_database_url(text: str, option: str) -> str:
    """Read a database's address as the settings do."""
    from bot.running.settings import Settings  # noqa: PLC0415 - most commands need none

    if not text.strip():
        raise ConfigurationError(f"{option}: it is empty; use sqlite:///FILE, for example")
    try:
        return Settings.read({"DATABASE_URL": text}).database_url.get_secret_value()
    except ConfigurationError as error:
        raise ConfigurationError(str(error).replace("DATABASE_URL", option)) from None


def read_instant(text: str) -> datetime:
    """Read an ISO-8601 date or instant; without a zone it is in UTC."""
    try:
        moment = datetime.fromisoformat(text)
        moment = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise ConfigurationError(
            f"--start: {text!r} is no date and time; write it like {DEMO_START}."
        ) from None
    if not 1970 <= moment.year < 9000:
        raise ConfigurationError(f"--start: {text!r} is out of range; use a year from 1970 on.")
    return moment


def read_locale(text: str) -> str:
    """Read a language that ships, or the pseudo-language, by its code."""
    from bot.messages.languages import PSEUDO  # noqa: PLC0415 - most commands need none
    from bot.messages.locales import shipped  # noqa: PLC0415

    known = (*shipped(), PSEUDO)
    found = [name for name in known if name.lower() == text.replace("_", "-").lower()]
    if not found:
        raise ConfigurationError(
            f"--locale: {text!r} isn't shipped; use one of {', '.join(known)}."
        )
    return found[0]
