"""Discord's REST API: every call is made once, and whatever goes wrong is one of our errors.

discord.py repeats calls on its own and sleeps through rate limits; the relay does both better,
since it knows what else there is to do, and a conversation that is created twice is no small
matter. So a look at each answer ends discord.py's loop before it begins.
"""

import logging
from collections.abc import Callable, Coroutine
from contextvars import ContextVar
from datetime import timedelta
from types import SimpleNamespace
from typing import Any, TypeVar

import aiohttp
import discord
from discord.http import HTTPClient

from bot.errors import DeliveryError, RateLimited, Refused, Scope, Transient, Unreachable

log = logging.getLogger(__name__)

T = TypeVar("T")

#: What discord.py takes for "don't wait": it has no word for none at all.
NO_TIME = 1e-9
#: Where Discord doesn't say how long to wait.
SOME_TIME = timedelta(minutes=1)
#: How long a bot waits that is under review.
REVIEW_TAKES = timedelta(hours=1)

#: What Discord refuses a call with (Discord: JSON Error Codes).
UNKNOWN_CHANNEL, UNKNOWN_GUILD, UNKNOWN_MEMBER, UNKNOWN_USER = 10003, 10004, 10007, 10013
CLOSED_DMS, NO_COMMON_SERVER, TOO_MANY_DMS = 50007, 50278, 40003
MISSING_ACCESS, MISSING_PERMISSIONS = 50001, 50013
TOO_MANY_CHANNELS, TOO_MANY_THREADS = 30013, 160006
NOT_THAT_TYPE, NOT_THESE_WORDS, INVALID = 50024, 20031, 50035
#: The bot has been found to open too many direct messages, and opens none until that is reviewed.
QUARANTINED = 20026
ARCHIVED, LOCKED = 50083, 160005
#: An admin can put these right, and may do so while we try again.
CURABLE = frozenset(
    {
        UNKNOWN_GUILD,  # said now and then of servers that are there
        UNKNOWN_CHANNEL,
        MISSING_ACCESS,
        MISSING_PERMISSIONS,
        TOO_MANY_CHANNELS,
        TOO_MANY_THREADS,
        NOT_THAT_TYPE,
    }
)
#: Whatever it was, it isn't about this call: no code at all, or Discord's own trouble.
_PASSING = frozenset({0, 40333, 130000})
#: This person can't be written to in private.
_UNREACHABLE = frozenset({CLOSED_DMS, NO_COMMON_SERVER, UNKNOWN_USER, UNKNOWN_MEMBER})
_TOO_MANY, _SERVER_ERROR = 429, 500

_once: ContextVar[bool] = ContextVar("once", default=False)


class NoSuch(Refused):
    """What was asked for isn't there, or not for us; `code` is Discord's."""

    def __init__(self, code: int) -> None:
        super().__init__(f"Discord refused it ({code})")
        self.code = code


class TooManyConversations(RateLimited):
    """The bot opens direct messages too fast (Discord: 40003)."""


def watching() -> aiohttp.TraceConfig:
    """Make what a client is given as `http_trace`, so that our calls are made once."""
    trace = aiohttp.TraceConfig()
    trace.on_request_end.append(_look)
    return trace


async def _look(
    _session: aiohttp.ClientSession, _context: SimpleNamespace, end: aiohttp.TraceRequestEndParams
) -> None:
    if not _once.get() or end.response.status not in (_TOO_MANY, *range(_SERVER_ERROR, 600)):
        return
    try:
        raise await _failure(end.response)
    finally:
        end.response.close()


async def _failure(response: aiohttp.ClientResponse) -> DeliveryError:
    if response.status != _TOO_MANY:
        return Transient(f"Discord answered {response.status}")
    try:
        body = await response.json(content_type=None)
    except (ValueError, aiohttp.ClientError):
        body = {}
    after = body.get("retry_after") or response.headers.get("Retry-After")
    wide = bool(body.get("global")) or response.headers.get("X-RateLimit-Scope") == "global"
    return _limited(after, body.get("code", 0), Scope.PLATFORM if wide else Scope.RECIPIENT)


def _limited(after: object, code: int, scope: Scope = Scope.RECIPIENT) -> RateLimited:
    try:
        wait = timedelta(seconds=float(str(after)))
    except (ValueError, OverflowError):
        wait = SOME_TIME
    return TooManyConversations(wait) if code == TOO_MANY_DMS else RateLimited(wait, scope)


class Rest:
    """Calls Discord through a client of discord.py's that has logged in; needs no gateway."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client
        # `Client` doesn't take less than 30 s; a worker that sleeps holds up all other lanes.
        client.http.max_ratelimit_timeout = NO_TIME

    @property
    def me(self) -> int:
        """The bot's own user id."""
        return self._client.user.id if self._client.user else 0

    def locale_of(self, server: str) -> str:
        """The language of a server that this process knows; else English."""
        guild = self._client.get_guild(int(server))
        return str(guild.preferred_locale) if guild else "en"

    async def call_in(
        self, channel: int, make: Callable[[HTTPClient], Coroutine[Any, Any, T]]
    ) -> T:
        """Make a call that a thread refuses while it rests: wake it then (Discord: Threads)."""
        try:
            return await self.call(make)
        except NoSuch as error:
            if error.code != ARCHIVED:
                raise
        await self.call(lambda http: http.edit_channel(channel, archived=False))
        return await self.call(make)

    async def call(self, make: Callable[[HTTPClient], Coroutine[Any, Any, T]]) -> T:
        """Make a call once; whatever Discord or the network does wrong is a `DeliveryError`."""
        token = _once.set(True)
        try:
            return await make(self._client.http)
        except DeliveryError:
            raise
        except discord.RateLimited as error:
            raise _limited(error.retry_after, 0) from error
        except discord.HTTPException as error:
            raise mapped(error) from error
        except (OSError, TimeoutError, aiohttp.ClientError, RuntimeError) as error:
            # discord.py says with a RuntimeError that its session is closed.
            raise Transient(f"Discord can't be reached: {type(error).__name__}") from error
        finally:
            _once.reset(token)


def mapped(error: discord.HTTPException) -> DeliveryError:
    """Tell what an error of Discord's means for a delivery."""
    if error.code == QUARANTINED:
        log.warning("Discord lets the bot open no direct messages (20026): see its application")
        return TooManyConversations(REVIEW_TAKES)
    if error.status == _TOO_MANY or error.code == TOO_MANY_DMS:
        headers = getattr(error.response, "headers", None) or {}
        return _limited(headers.get("Retry-After"), error.code)
    if error.status >= _SERVER_ERROR or error.status in (0, 401, 408) or error.code in _PASSING:
        return Transient(f"Discord answered {error.status}")
    if error.code in _UNREACHABLE:
        return Unreachable(f"Discord can't reach them ({error.code})")
    return NoSuch(error.code)
