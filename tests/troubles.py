"""What goes wrong while a schedule is played: with time, not with traffic."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.errors import RateLimited, Refused, Scope, Transient, Unreachable


@dataclass(frozen=True, slots=True)
class Trouble:
    """From a moment on, for a while, sends to somebody (or to all) go wrong."""

    at: int  #: since the beginning, in the unit of the schedule
    lasts: int  #: in the same unit
    how: str
    whom: str


class Killed(BaseException):
    """A process dies in the middle of a send: of this one nothing is heard until its lease ends."""


@dataclass
class Troubles:
    """The troubles of one play, and of the deaths among them those that have happened."""

    all: Iterable[Trouble]
    start: datetime
    unit: timedelta
    died: set[Trouble] = field(default_factory=set)

    def copy(self) -> "Troubles":
        """Copy them, to play on from here more than once."""
        return replace(self, died={*self.died})

    def befall(self, whom: str, now: datetime) -> None:
        """Let what is wrong for a recipient at this moment (UTC) go wrong."""
        since = (now - self.start) / self.unit
        for trouble in self.all:
            going_on = trouble.at <= since < trouble.at + trouble.lasts
            if going_on and trouble.whom in (whom, "everybody"):
                self._happen(trouble, (trouble.at + trouble.lasts - since) * self.unit, whom)

    def _happen(self, trouble: Trouble, left: timedelta, whom: str) -> None:
        match trouble.how:
            case "limited":
                everybody = trouble.whom == "everybody"
                raise RateLimited(left, Scope.CALL if everybody else Scope.RECIPIENT)
            case "lost":
                raise Transient("the answer was lost")
            case "unreachable" if whom != "conversation":
                raise Unreachable("closed")
            case "refused":
                raise Refused("never")
            case "killed" if (mortal := replace(trouble, whom=whom)) not in self.died:
                self.died.add(mortal)
                raise Killed
