"""Remembers which conversations are being opened, so that none stays behind empty.

A note holds a line for each that hasn't been greeted in: its code, server, moment, and its id as
soon as that is known.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from adapters.discord.notes import AdapterState
from adapters.discord.rooms import Kind

#: An introduction that couldn't be opened within a day is over; what is left of it goes after that.
WANTED_FOR = timedelta(hours=25)

_NAME = "openings"


@dataclass(frozen=True, slots=True)
class Opening:
    """A conversation that is being opened."""

    code: str
    server: str
    at: datetime
    kind: Kind  #: what admins had chosen when it began
    conversation: str = ""

    def __str__(self) -> str:
        begun = f"{self.code} {self.server} {self.at.isoformat()} {self.kind}"
        return f"{begun} {self.conversation}".rstrip()


class Leftovers:
    """The conversations that may be left behind empty."""

    def __init__(self, notes: AdapterState) -> None:
        self._notes = notes

    async def begin(self, server: str, code: str, kind: Kind) -> Opening:
        """Remember one, or find what is known of it."""

        def change(old: str | None, now: datetime) -> tuple[str, Opening]:
            openings = {opening.code: opening for opening in _read(old)}
            opening = openings.setdefault(code, Opening(code, server, now, kind))
            return _written(openings.values()), opening

        return await self._notes.change(_NAME, change)

    async def over(self) -> list[Opening]:
        """List those that nobody can want any more."""

        def look(old: str | None, now: datetime) -> tuple[str, list[Opening]]:
            openings = _read(old)
            return _written(openings), [o for o in openings if now - o.at > WANTED_FOR]

        return await self._notes.change(_NAME, look)

    async def created(self, code: str, conversation: str) -> None:
        """Remember where it is."""

        def change(old: str | None, _now: datetime) -> tuple[str, None]:
            openings = _read(old)
            known = [replace(o, conversation=conversation) for o in openings if o.code == code]
            return _written([*(o for o in openings if o.code != code), *known]), None

        await self._notes.change(_NAME, change)

    async def take(self, conversation: str) -> Opening | None:
        """Forget one that is about to be in use; what was known of it."""

        def change(old: str | None, _now: datetime) -> tuple[str, Opening | None]:
            openings = _read(old)
            taken = next((o for o in openings if o.conversation == conversation), None)
            return _written(o for o in openings if o is not taken), taken

        return await self._notes.change(_NAME, change)

    async def put_back(self, opening: Opening) -> None:
        """Remember one again that isn't in use after all."""

        def change(old: str | None, _now: datetime) -> tuple[str, None]:
            others = [o for o in _read(old) if o.code != opening.code]
            return _written([*others, opening]), None

        await self._notes.change(_NAME, change)

    async def done(self, code: str) -> None:
        """Forget one: it is gone."""

        def change(old: str | None, _now: datetime) -> tuple[str, None]:
            return _written(o for o in _read(old) if o.code != code), None

        await self._notes.change(_NAME, change)


def _read(note: str | None) -> list[Opening]:
    found = []
    for line in (note or "").splitlines():
        code, server, at, kind, *conversation = line.split(" ")
        found.append(Opening(code, server, datetime.fromisoformat(at), Kind(kind), *conversation))
    return found


def _written(openings: Iterable[Opening]) -> str:
    return "\n".join(map(str, openings))
