"""What goes wrong with Discord, as errors of the tree in `bot/errors.py`.

AskFirstError
├── DiscordUnavailable          the start is refused: Discord can't be asked, or ends the connection
├── PersonNotInServer           whoever pressed has left the server
├── BotNotInServer              the server has removed the bot
├── CommandsAlone               a server has the bot's commands, and not the bot
├── NotOffered                  what arrived names nothing that the bot has offered
├── ReplyLost                   a reply to an interaction didn't get through
└── DeliveryError
    ├── RateLimited
    │   ├── TooManyDirectMessages   the bot opens direct messages too fast
    │   └── TokenRefused            the token was reset, or is wrong: nothing can be sent
    └── Refused
        └── DiscordRefused      Discord refused a call, and says why by a code
"""

import logging
from datetime import timedelta

import aiohttp
import discord

from bot.errors import (
    AskFirstError,
    DeliveryError,
    RateLimited,
    Refused,
    Scope,
    Transient,
    Unreachable,
)

log = logging.getLogger(__name__)

#: How long to wait where Discord doesn't say it.
DEFAULT_WAIT = timedelta(minutes=1)
#: How long to wait where Cloudflare has banned the address, and doesn't say for how long.
BAN_WAIT = timedelta(minutes=10)
#: How long to wait before looking whether Discord accepts the token again.
TOKEN_WAIT = timedelta(minutes=5)
#: How long to wait while Discord reviews a bot that it has quarantined.
QUARANTINE_WAIT = timedelta(hours=1)

# What Discord refuses a call with (Discord: JSON Error Codes).
UNKNOWN_CHANNEL, UNKNOWN_GUILD, UNKNOWN_MEMBER, UNKNOWN_USER = 10003, 10004, 10007, 10013
CLOSED_DMS, NO_COMMON_SERVER, TOO_MANY_DMS = 50007, 50278, 40003
MISSING_ACCESS, MISSING_PERMISSIONS = 50001, 50013
TOO_MANY_CHANNELS, TOO_MANY_THREADS = 30013, 160006
WRONG_CHANNEL_TYPE, INVALID_FORM_BODY, NO_TWO_FACTOR = 50024, 50035, 60003
WORDS_NOT_ALLOWED, MESSAGE_BLOCKED, TITLE_BLOCKED = 20031, 200000, 200001
THREAD_ARCHIVED, THREAD_LOCKED = 50083, 160005
INTERACTION_ACKNOWLEDGED = 40060
#: The bot has opened too many direct messages, and may open none until that is reviewed.
QUARANTINED = 20026

#: A name may be why Discord refuses to create something.
UNFIT_NAMES = frozenset({INVALID_FORM_BODY, WORDS_NOT_ALLOWED, TITLE_BLOCKED})
#: An admin of the server can put these right, and may do so while the relay tries again.
FIXABLE_BY_ADMIN = frozenset(
    {
        UNKNOWN_GUILD,  # also sent now and then for servers that exist
        UNKNOWN_CHANNEL,
        MISSING_ACCESS,
        MISSING_PERMISSIONS,
        TOO_MANY_CHANNELS,
        TOO_MANY_THREADS,
        WRONG_CHANNEL_TYPE,
        NO_TWO_FACTOR,
        WORDS_NOT_ALLOWED,
        MESSAGE_BLOCKED,
        TITLE_BLOCKED,
    }
)
#: A call about a server that the bot isn't in is refused with one of these.
BOT_ABSENT = frozenset({UNKNOWN_GUILD, MISSING_ACCESS})
#: Trouble that passes: no code at all, Cloudflare's block, an overloaded resource.
_PASSING = frozenset({0, 40333, 130000})
#: This person can't be written to in private.
_UNREACHABLE = frozenset({CLOSED_DMS, NO_COMMON_SERVER, UNKNOWN_USER, UNKNOWN_MEMBER})
#: HTTP: Too Many Requests, and the first of the server's errors.
UNAUTHORIZED, TOO_MANY_REQUESTS, SERVER_ERROR = 401, 429, 500


class DiscordUnavailable(AskFirstError):
    """Discord can't be asked, or takes no connection; the sentence says what an operator can do."""


class PersonNotInServer(AskFirstError):
    """Whoever pressed, or was picked, isn't in the server any more."""


class BotNotInServer(AskFirstError):
    """The bot isn't in the server any more, or Discord says so now and then of one where it is."""


class CommandsAlone(AskFirstError):
    """The bot's commands are installed in a server, and the bot isn't there."""


class NotOffered(AskFirstError):
    """What arrived names no button, menu or form that the bot has offered."""


class ReplyLost(AskFirstError):
    """A reply didn't get through: the interaction is too old, or Discord is out of reach."""


class DiscordRefused(Refused):
    """Discord refused a call for good; `code` is one of its JSON error codes."""

    def __init__(self, code: int) -> None:
        super().__init__(f"Discord refused it ({code})")
        self.code = code


class TooManyDirectMessages(RateLimited):
    """The bot opens direct messages too fast (Discord: JSON Error Codes, 40003)."""


class TokenRefused(RateLimited):
    """Discord refuses the token: it was reset while the bot ran."""

    def __init__(self) -> None:
        super().__init__(TOKEN_WAIT, Scope.PLATFORM)

    def __str__(self) -> str:
        minutes = round(TOKEN_WAIT.total_seconds() / 60)
        return (
            "DISCORD_TOKEN: Discord refuses it now, and nothing is sent; if it was reset on the "
            f"application's page, set the new one and restart. Looking again every {minutes} "
            "minutes."
        )


def retry_if_fixable(error: DiscordRefused) -> DeliveryError:
    """Make an error transient which an admin can put right; the relay gives up after a day."""
    if error.code in FIXABLE_BY_ADMIN:
        return Transient(f"it may be otherwise later ({error.code})").called(str(error.code))
    return error


def error_of(error: discord.HTTPException) -> DeliveryError:
    """Map an error of discord.py's to what it means for a delivery."""
    return _meaning(error).called(str(error.code or error.status))


def _meaning(error: discord.HTTPException) -> DeliveryError:
    if error.code == QUARANTINED:
        log.warning("Discord lets the bot open no direct messages (20026): see its application")
        return TooManyDirectMessages(QUARANTINE_WAIT)
    if error.status == UNAUTHORIZED:
        return TokenRefused()
    if error.status == TOO_MANY_REQUESTS or error.code == TOO_MANY_DMS:
        headers = getattr(error.response, "headers", None) or {}
        return rate_limited(headers.get("Retry-After"), error.code)
    if error.status >= SERVER_ERROR or error.status in (0, 408) or error.code in _PASSING:
        return Transient(f"Discord answered {error.status}")
    if error.code in _UNREACHABLE:
        return Unreachable(f"Discord can't reach them ({error.code})")
    return DiscordRefused(error.code)


async def error_of_response(response: aiohttp.ClientResponse) -> DeliveryError:
    """Map a response with status 429 or 5xx, before discord.py has looked at it."""
    if response.status != TOO_MANY_REQUESTS:
        return Transient(f"Discord answered {response.status}").called(str(response.status))
    try:
        body = await response.json(content_type=None)
    except (ValueError, aiohttp.ClientError):
        body = None
    if not isinstance(body, dict):  # Cloudflare's: it concerns the address, so everything
        said = response.headers.get("Retry-After")
        return rate_limited(said or BAN_WAIT.total_seconds(), 0, Scope.PLATFORM)
    after = body.get("retry_after") or response.headers.get("Retry-After")
    wide = bool(body.get("global")) or response.headers.get("X-RateLimit-Scope") == "global"
    return rate_limited(after, body.get("code", 0), Scope.PLATFORM if wide else Scope.RECIPIENT)


def rate_limited(after: object, code: int, scope: Scope = Scope.RECIPIENT) -> RateLimited:
    """Make a rate limit of so many seconds, if Discord has said them (as text or number)."""
    try:
        wait = timedelta(seconds=float(str(after)))
    except (ValueError, OverflowError):
        wait = DEFAULT_WAIT
    limited = TooManyDirectMessages(wait) if code == TOO_MANY_DMS else RateLimited(wait, scope)
    return limited.called(str(code or TOO_MANY_REQUESTS))
