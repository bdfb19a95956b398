"""Paces new DM channels: Discord quarantines bots that open many in a short time.

Whoever has to wait gets a turn once, at a moment of their own, so that a thousand people who wait
make a thousand attempts, not a million. Turns are kept in `AdapterState`, for all workers together.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from pydantic import TypeAdapter

from adapters.discord.adapter_state import AdapterState
from bot.errors import RateLimited, Scope

#: How often a new DM channel may be opened, and how many at once after a quiet time.
EVERY, BURST = timedelta(seconds=20), 5
#: Nobody's channel is opened for so long after Discord said that it was too fast.
QUIET_FOR = timedelta(minutes=10)

_PACE, _TURN = "pace", "turn"
_LONG_AGO = datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True, slots=True)
class Pace:
    """When the next turn is free at the steady pace, and until when nothing goes (UTC)."""

    free_at: datetime = _LONG_AGO
    quiet_until: datetime = _LONG_AGO
    kept_at: datetime = _LONG_AGO  #: by the database's clock

    def seen_at(self, now: datetime) -> "Pace":
        """Move it with a clock that was set back since it was kept: nobody waits for its return."""
        back = max(self.kept_at - now, timedelta(0))
        return Pace(self.free_at - back, self.quiet_until - back, now)


_PACES: TypeAdapter[Pace] = TypeAdapter(Pace)


class DirectMessagePacing:
    """Gives everybody their turn to have a DM channel opened."""

    def __init__(self, state: AdapterState, every: timedelta = EVERY, burst: int = BURST) -> None:
        self._state = state
        self._every = every
        self._burst = burst

    async def turn(self, server: str, person: str) -> None:
        """Return if it is this person's turn; else hold their lane until it is."""
        kept = await self._state.read(_TURN, server=server, person=person)
        mine = datetime.fromisoformat(kept) if kept else None
        at, now = await self._state.change(_PACE, lambda old, now: self._find(old, now, mine))
        if at <= now:
            if kept:
                await self._state.erase(_TURN, server=server, person=person)
            return
        await self._state.write(_TURN, at.isoformat(), server=server, person=person)
        raise RateLimited(at - now, Scope.RECIPIENT).called("paced")

    def _find(
        self, old: str | None, now: datetime, mine: datetime | None
    ) -> tuple[str, tuple[datetime, datetime]]:
        """Find when somebody's turn is; one that was missed, or fell into a quiet time, is new.

        Else everybody whose turn came while no worker ran would go at once.
        """
        pace = _read(old).seen_at(now)
        missed = mine is not None and now - mine > self._every * self._burst
        if mine is not None and mine > pace.free_at:  # given before the clock was set back
            missed = True
        if mine is not None and not missed and mine >= pace.quiet_until:
            return _written(pace), (mine, now)
        ahead = self._every * (self._burst - 1)
        at = max(now, pace.free_at - ahead, pace.quiet_until)
        free_at = max(pace.free_at, at) + self._every
        return _written(Pace(free_at, pace.quiet_until, now)), (at, now)

    async def too_fast(self, asked: timedelta) -> None:
        """Let nobody have a channel opened for a while: Discord found it too fast."""
        await self._state.change(_PACE, lambda _old, now: (self._quiet(now, asked), None))

    def _quiet(self, now: datetime, asked: timedelta) -> str:
        until = now + max(asked, QUIET_FOR)
        # After the quiet time there is no burst: the pace is as if one had just been used up.
        return _written(Pace(until + self._every * (self._burst - 1), until, now))


def _read(value: str | None) -> Pace:
    return _PACES.validate_json(value) if value else Pace()


def _written(pace: Pace) -> str:
    return _PACES.dump_json(pace).decode()
