"""Remembers which conversations are being opened, so that no empty one is left behind.

The text of `AdapterState` has a line for each that the opening hasn't been posted in: its code,
server, moment (UTC, ISO 8601) and kind, the conversation's id as soon as that is known, and the
people in it, whom Discord wouldn't list.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial

from adapters.discord.adapter_state import AdapterState
from adapters.discord.conversations.finder import is_settled
from adapters.discord.server_setup.stored_setup import ConversationKind

#: An introduction that couldn't be opened within a day has ended; an hour more is for clocks that
#: differ.
WANTED_FOR = timedelta(hours=25)

_NAME = "openings"
#: Stands in a line where there is nothing to say.
_NOTHING = "-"
#: Stands for a moment that the change finds out.
_UNKNOWN = datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True, slots=True)
class PendingConversation:
    """A conversation that is being opened."""

    code: str
    server: str
    at: datetime
    kind: ConversationKind  #: what admins had chosen when it began
    conversation: str = ""
    people: tuple[str, ...] = ()  #: whom it is for, by their ids

    def __str__(self) -> str:
        parts = (self.code, self.server, self.at.isoformat(), self.kind)
        people = ",".join(self.people) or _NOTHING
        return " ".join((*parts, self.conversation or _NOTHING, people))


class PendingConversations:
    """The conversations that may be left behind empty."""

    def __init__(self, state: AdapterState) -> None:
        self._state = state

    async def begin(
        self, server: str, code: str, kind: ConversationKind, people: Sequence[str] = ()
    ) -> tuple[PendingConversation, bool]:
        """Remember one, or find what is known of it; tell whether it is new."""
        new = PendingConversation(code, server, _UNKNOWN, kind, people=tuple(people))
        return await self._state.change(_NAME, partial(_begin, new))

    async def known(self, code: str) -> PendingConversation | None:
        """Find what is known of one now."""
        return await self._state.change(_NAME, partial(_known, code))

    async def expired(self) -> list[PendingConversation]:
        """List those that no introduction can want any more."""
        return await self._state.change(_NAME, _expired)

    async def created(self, code: str, conversation: str) -> None:
        """Remember the id of one."""
        await self._state.change(_NAME, partial(_created, code, conversation))

    async def claim(self, code: str, found: Sequence[str]) -> tuple[str | None, bool]:
        """Take the first of these that is surely one's own, and remember its id.

        Also tells whether another may be: it may have been created for somebody who waits for the
        answer, which a minute shows.
        """
        return await self._state.change(_NAME, partial(_claim, code, tuple(found)))

    async def unclaimed(self, found: Sequence[str]) -> list[str]:
        """List which of these nobody can want."""
        return await self._state.change(_NAME, partial(_unclaimed, tuple(found)))

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
    new: PendingConversation, old: str | None, now: datetime
) -> tuple[str, tuple[PendingConversation, bool]]:
    pending = {one.code: one for one in _read(old)}
    is_new = new.code not in pending
    begun = pending.setdefault(new.code, replace(new, at=now))
    return _written(pending.values()), (begun, is_new)


def _known(code: str, old: str | None, _now: datetime) -> tuple[str, PendingConversation | None]:
    pending = _read(old)
    return _written(pending), next((one for one in pending if one.code == code), None)


def _expired(old: str | None, now: datetime) -> tuple[str, list[PendingConversation]]:
    pending = _read(old)
    return _written(pending), [one for one in pending if now - one.at > WANTED_FOR]


def _created(code: str, conversation: str, old: str | None, _now: datetime) -> tuple[str, None]:
    return _written(_with_id(_read(old), code, conversation)), None


def _with_id(
    pending: Iterable[PendingConversation], code: str, conversation: str
) -> list[PendingConversation]:
    return [replace(p, conversation=conversation) if p.code == code else p for p in pending]


def _claim(
    code: str, found: tuple[str, ...], old: str | None, now: datetime
) -> tuple[str, tuple[str | None, bool]]:
    pending = _read(old)
    servers = [one.server for one in pending if not one.conversation]
    alone = len(servers) == len(set(servers))
    free = [c for c in found if c not in {one.conversation for one in pending}]
    claimed = next((c for c in free if alone or is_settled(c, now)), None)
    after = _with_id(pending, code, claimed) if claimed else pending
    return _written(after), (claimed, bool(free))


def _unclaimed(found: tuple[str, ...], old: str | None, now: datetime) -> tuple[str, list[str]]:
    pending = _read(old)
    taken = {one.conversation for one in pending}
    return _written(pending), [c for c in found if c not in taken and is_settled(c, now)]


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
    return [_read_line(line) for line in (text or "").splitlines()]


def _read_line(line: str) -> PendingConversation:
    """Read a line; one that an older version wrote ends after the id, or before it."""
    code, server, at, kind, *rest = line.split(" ")
    conversation, people, *_ = (*rest, _NOTHING, _NOTHING)
    return PendingConversation(
        code,
        server,
        datetime.fromisoformat(at),
        ConversationKind(kind),
        conversation.replace(_NOTHING, ""),
        tuple(people.replace(_NOTHING, "").split(",")) if people != _NOTHING else (),
    )


def _written(pending: Iterable[PendingConversation]) -> str:
    return "\n".join(map(str, pending))
