"""What the two say to the follow-up, each in private: a third small machine, after the opening.

"Not yet, but I'd still like to" is a double question like the first one: something happens only
once both have said so, in time. One alone shows nothing to anybody. Pure; `now` is an argument.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.domain.days import closing
from bot.domain.introduction import Introduction
from bot.domain.people import PersonId
from bot.domain.rules import STILL_COUNTS_FOR, Rules


class Talk(StrEnum):
    """What a party has said about talking with the other."""

    NONE = "none"
    #: Not yet, but they'd still like to.
    STILL = "still"
    #: Both would still like to, and a line in the conversation says so.
    BOTH = "both"
    #: They got to talk.
    TALKED = "talked"


class TalkTrigger(StrEnum):
    """What moves it; the values are for the docs."""

    STILL = "not yet, but I'd still like to"
    BOTH_STILL = "the other says so too"
    TALKED = "we talked"
    LEFT = "no more of these, or opts out, blocks, leaves"


#: What isn't listed changes nothing.
FOLLOW_UP: dict[Talk, dict[TalkTrigger, Talk]] = {
    Talk.NONE: {TalkTrigger.STILL: Talk.STILL, TalkTrigger.TALKED: Talk.TALKED},
    Talk.STILL: {
        TalkTrigger.BOTH_STILL: Talk.BOTH,
        TalkTrigger.TALKED: Talk.TALKED,
        TalkTrigger.LEFT: Talk.NONE,
    },
    Talk.BOTH: {TalkTrigger.TALKED: Talk.TALKED},
    Talk.TALKED: {},
}

#: Thanks in the party's own words; the other choices are ready-made sentences.
OWN_WORDS = "own"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One party's side of it."""

    introduction: str
    party: PersonId
    answer: Talk = Talk.NONE
    until: datetime | None = None  #: a "still" counts before this instant (UTC)
    may_know: bool = False  #: the introducer may know that they talked, if both say so
    #: Their thanks to the introducer: a ready-made sentence, or `OWN_WORDS` and the words.
    choice: str = ""
    words: str = ""

    @property
    def thanked(self) -> bool:
        """Whether they have thanked the introducer, which is possible once."""
        return bool(self.choice)


@dataclass(frozen=True, slots=True)
class TalkDecision:
    """Both sides after an answer, and whether the conversation is now told."""

    own: FollowUp
    other: FollowUp
    tell_both: bool = False


def step(
    own: FollowUp,
    other: FollowUp,
    trigger: TalkTrigger,
    now: datetime,
    until: datetime,
    *,
    admitted: bool,
) -> TalkDecision:
    """Apply what a party says at `now` (UTC); "still" counts before `until`.

    `admitted` says whether both parties' settings admit that the line is said at this moment.
    """
    if trigger is TalkTrigger.STILL and now >= until:
        return TalkDecision(own, other)
    own = _moved(own, trigger, until)
    both = own.answer is Talk.STILL and other.answer is Talk.STILL
    if both and admitted and now < until:
        own, other = (_moved(side, TalkTrigger.BOTH_STILL, until) for side in (own, other))
        return TalkDecision(own, other, tell_both=True)
    return TalkDecision(own, other)


def _moved(side: FollowUp, trigger: TalkTrigger, until: datetime) -> FollowUp:
    answer = FOLLOW_UP[side.answer].get(trigger, side.answer)
    return replace(side, answer=answer, until=until if answer is Talk.STILL else None)


def still_counts_until(introduction: Introduction, rules: Rules) -> datetime:
    """Find until when "still" counts (UTC): the same for both, whatever either says.

    It is the end of a day everywhere, so that whatever day a card names lasts to its end.
    """
    since = introduction.ended_at or introduction.created_at
    return closing(since + rules.follow_up_after + STILL_COUNTS_FOR, since, [None])


def they_talked(a: FollowUp, b: FollowUp) -> bool:
    """Tell whether the introducer may know that the two talked: both say so, and both let them."""
    return all(side.answer is Talk.TALKED and side.may_know for side in (a, b))
