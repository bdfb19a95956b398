"""Until when an introduction that has ended is kept, and when to look at one again."""

from datetime import datetime, timedelta

from bot.domain.follow_up import still_counts_until
from bot.domain.introduction import Introduction, State, wake_at
from bot.domain.request import Request, request_wakes_at
from bot.domain.rules import WAYS_OUT_FOR, Rules

#: When to try again to delete what has had its time, but for its last messages.
DELETE_AGAIN_AFTER = timedelta(days=1)


def next_moment(introduction: Introduction, rules: Rules) -> datetime | None:
    """Find when time is the next event: for the machine, or for erasing what has ended."""
    if introduction.ended_at is None:
        return wake_at(introduction)
    if introduction.reason:
        return introduction.ended_at + rules.retention
    return keep_until(introduction, rules)


def keep_until(introduction: Introduction, rules: Rules) -> datetime:
    """Find until when an ended introduction counts: for limits, follow-ups, and the ways out."""
    ended = introduction.ended_at or introduction.created_at
    if introduction.undone:  # as if it had never been
        return ended
    moments = [ended + rules.retention, introduction.created_at + timedelta(days=1)]
    if introduction.released_at is not None:
        # Within the latter the limits of one introducer and of a week are over too.
        moments += [ended + rules.cooldown, ended + WAYS_OUT_FOR]
    if introduction.state is State.OPENED:
        # Whose ask the follow-up's buttons belong to is looked up when one is clicked.
        moments.append(still_counts_until(introduction, rules))
    return max(moments)


def next_moment_of_request(request: Request, rules: Rules) -> datetime | None:
    """Find when time is the next event for a request, or when to erase what has ended."""
    if request.ended_at is None:
        return request_wakes_at(request)
    if request.reason:
        return request.ended_at + rules.retention
    return keep_request_until(request, rules)


def keep_request_until(request: Request, rules: Rules) -> datetime:
    """Find until when an ended request counts: for limits, and for the neutral sentence."""
    ended = request.ended_at or request.created_at
    if request.undone:  # as if it had never been
        return ended
    return max(
        request.until + rules.cooldown,
        request.created_at + timedelta(days=1),
        ended + rules.retention,
        ended + WAYS_OUT_FOR,
    )
