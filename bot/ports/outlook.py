"""What time brings next, as the playground tells it."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.effects import EffectKind
from bot.domain.introduction import State
from bot.domain.request import RequestState


@dataclass(frozen=True, slots=True)
class Coming:
    """One thing that time will bring, if nobody does anything before."""

    at: datetime
    kind: EffectKind | None  #: what is sent or done; None where time itself is the event
    #: Of the introduction or of the request, as it stands now; None where it is about neither.
    state: State | RequestState | None
    to: str  #: the name of who gets it, who alone is to be asked, or whose pause ends; else empty
    parties: tuple[str, ...]  #: the names of the two, or of requester and target
