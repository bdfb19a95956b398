"""Remembers which conversations are being opened, so that no empty one is left behind.

The text of `AdapterState` has a line for each that the opening hasn't been posted in: its code,
server, moment (UTC, ISO 8601) and kind, and the conversation's id as soon as that is known.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from adapters.discord.adapter_state import AdapterState
from adapters.discord.server_setup.stored_setup import ConversationKind

#: An introduction that couldn't be opened within a day has ended; an hour more is for clocks that
#: differ.
WANTED_FOR = timedelta(hours=25)

_NAME = "openings"


@dataclass(frozen=True, slots=True)
class PendingConversation:
    """A conversation that is being opened."""

    code: str
    server: str
    at: datetime
    kind: ConversationKind  #: what admins had chosen when it began
    conversation: str = ""

    def __str__(self) -> str:
        begun = f"{self.code} {self.server} {self.at.isoformat()} {self.kind}"
        return f"{begun} {self.conversation}".rstrip()


class PendingConversations:
    """The conversations that may be left behind empty."""

    def __init__(self, state: AdapterState) -> None:
        self._state = state

    async def begin(self, server: str, code: str, kind: ConversationKind) -> PendingConversation:
        """Remember one, or find what is known of it."""
        return await self._state.change(_NAME, partial(_begin, server, code, kind))

    async def expired(self) -> list[PendingConversation]:
        """List those that no introduction can want any more."""
        return await self._state.change(_NAME, _expired)

    async def created(self, code: str, conversation: str) -> None:
        """Remember the id of one."""
        await self._state.change(_NAME, partial(_created, code, conversation))

    async def take(self, conversation: str) -> PendingConversation | None:
        """Forget one that is about to be in use, and return what was known of it."""
        return await self._state.change(_NAME, partial(_take, conversation))

    async def put_back(self, taken: PendingConversation) -> None:
        """Remember one again that isn't in use after all."""
        await self._state.change(_NAME, partial(_put_back, taken))

    async def done(self, code: str) -> None:
        """Forget one that is gone."""
        await self._state.change(_NAME, partial(_done, code))


# The changes of the text: each makes the new one of the old one at a moment (UTC), and a result.


def _begin(
    server: str, code: str, kind: ConversationKind, old: str | None, now: datetime
) -> tuple[str, PendingConversation]:
    pending = {one.code: one for one in _read(old)}
    begun = pending.setdefault(code, PendingConversation(code, server, now, kind))
    return _written(pending.values()), begun


def _expired(old: str | None, now: datetime) -> tuple[str, list[PendingConversation]]:
    pending = _read(old)
    return _written(pending), [one for one in pending if now - one.at > WANTED_FOR]


def _created(code: str, conversation: str, old: str | None, _now: datetime) -> tuple[str, None]:
    pending = _read(old)
    known = [replace(p, conversation=conversation) for p in pending if p.code == code]
    return _written([*(p for p in pending if p.code != code), *known]), None


def _take(
    conversation: str, old: str | None, _now: datetime
) -> tuple[str, PendingConversation | None]:
    pending = _read(old)
    taken = next((one for one in pending if one.conversation == conversation), None)
    return _written(one for one in pending if one is not taken), taken


def _put_back(taken: PendingConversation, old: str | None, _now: datetime) -> tuple[str, None]:
    others = [one for one in _read(old) if one.code != taken.code]
    return _written([*others, taken]), None


def _done(code: str, old: str | None, _now: datetime) -> tuple[str, None]:
    return _written(one for one in _read(old) if one.code != code), None


def _read(text: str | None) -> list[PendingConversation]:
    found = []
    for line in (text or "").splitlines():
        code, server, at, kind, *conversation = line.split(" ")
        moment = datetime.fromisoformat(at)
        found.append(
            PendingConversation(code, server, moment, ConversationKind(kind), *conversation)
        )
    return found


def _written(pending: Iterable[PendingConversation]) -> str:
    return "\n".join(map(str, pending))
