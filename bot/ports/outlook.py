"""What time brings next, as the playground tells it."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.effects import EffectKind
from bot.domain.introduction import State


@dataclass(frozen=True, slots=True)
class Coming:
    """One thing that time will bring, if nobody does anything before."""

    at: datetime
    kind: EffectKind | None  #: what is sent or done; None where time itself is the event
    state: State  #: of the introduction, as it stands now
    to: str  #: the name of who gets it, who alone is to be asked, or whose pause ends; else empty
    parties: tuple[str, str]  #: the names of the two
