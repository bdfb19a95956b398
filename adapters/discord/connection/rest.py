"""Discord's REST API: every call is made once, and whatever goes wrong is one of our errors.

discord.py repeats a call after a rate limit or a server error, and sleeps in between. The relay
does both better, as it knows what else is due; and a repeated creation could make a second
conversation. So a hook of aiohttp's (`calling_once`) raises our error as soon as such a response
arrives, before discord.py sees it.
"""

from collections.abc import Callable, Coroutine
from contextvars import ContextVar
from types import SimpleNamespace
from typing import Any, TypeVar

import aiohttp
import discord
from discord.http import HTTPClient

from adapters.discord.connection.breaker import Breaker
from adapters.discord.errors import (
    SERVER_ERROR,
    THREAD_ARCHIVED,
    TOO_MANY_REQUESTS,
    DiscordRefused,
    error_of,
    error_of_response,
    rate_limited,
)
from adapters.shared.unreached import why
from bot.errors import DeliveryError, RateLimited, Transient

T = TypeVar("T")

#: Lets discord.py raise instead of waiting for a rate limit that it knows of: it takes 0 as unset.
_NO_WAIT_SECONDS = 1e-9

#: Whether the current call is one of `Rest`'s, and not one that discord.py makes by itself.
_once: ContextVar[bool] = ContextVar("once", default=False)


def calling_once() -> aiohttp.TraceConfig:
    """Make the `http_trace` of a client, so that calls through `Rest` are made once."""
    trace = aiohttp.TraceConfig()
    trace.on_request_end.append(_raise_before_a_retry)
    return trace


async def _raise_before_a_retry(
    _session: aiohttp.ClientSession, _context: SimpleNamespace, end: aiohttp.TraceRequestEndParams
) -> None:
    if not _once.get() or end.response.status not in (TOO_MANY_REQUESTS, *range(SERVER_ERROR, 600)):
        return
    try:
        raise await error_of_response(end.response)
    finally:
        end.response.close()


class Rest:
    """Calls Discord through a client of discord.py's that has logged in; needs no gateway."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client
        self.breaker = Breaker()
        # `Client` doesn't take less than 30 s; a worker that sleeps holds up all other lanes.
        client.http.max_ratelimit_timeout = _NO_WAIT_SECONDS

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
        """Make a call in a channel; a thread is unarchived if need be (Discord: Threads)."""
        try:
            return await self.call(make)
        except DiscordRefused as error:
            if error.code != THREAD_ARCHIVED:
                raise
        await self.call(lambda http: http.edit_channel(channel, archived=False))
        return await self.call(make)

    async def call(
        self, make: Callable[[HTTPClient], Coroutine[Any, Any, T]], *, quietly: bool = False
    ) -> T:
        """Make a call once; whatever Discord or the network does wrong is a `DeliveryError`.

        A call for somebody's click is made quietly: no log line may tell when they clicked.
        """
        self.breaker.check()
        try:
            made = await self._call(make)
        except RateLimited as error:
            self.breaker.failed(error, quietly=quietly)
            raise
        except Transient:  # it isn't known what Discord thinks of it
            raise
        except DeliveryError:
            self.breaker.worked(quietly=quietly)
            raise
        self.breaker.worked(quietly=quietly)
        return made

    async def _call(self, make: Callable[[HTTPClient], Coroutine[Any, Any, T]]) -> T:
        token = _once.set(True)
        try:
            return await make(self._client.http)
        except DeliveryError:
            raise
        except discord.RateLimited as error:
            raise rate_limited(error.retry_after, 0) from error
        except discord.HTTPException as error:
            raise error_of(error) from error
        except (OSError, TimeoutError, aiohttp.ClientError, RuntimeError) as error:
            # discord.py says with a RuntimeError that its session is closed.
            kind = type(error).__name__
            raise Transient(f"Discord can't be reached: {why(error)}").called(kind) from error
        finally:
            _once.reset(token)
