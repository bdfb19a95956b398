"""The rows of introductions and asks, and what they stand for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.introduction import Ask, Introduction
from bot.domain.people import PersonId, WorkspaceId
from storage.transaction import Found

#: What an ask keeps beside the answer, by column; empty where there is none.
OF_AN_ANSWER = ("not_before", "words", "again_at", "paused_until", "standing_until")


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of an introduction."""

    introduction: Introduction
    workspace: WorkspaceId
    wake_at: datetime | None


def constants(kept: Kept, delivery: str) -> dict[str, Any]:
    """Give the columns of an introduction that never change."""
    introduction = kept.introduction
    low, high = sorted(ask.party for ask in introduction.asks)
    return {
        "id": introduction.id,
        "workspace_id": kept.workspace,
        "introducer_id": introduction.introducer,
        "pair_low": low,
        "pair_high": high,
        "delivery": delivery,
        "created_at": introduction.created_at,
        "request_id": introduction.request,
        "ends_by": introduction.ends_by,
    }


def values_of(kept: Kept) -> dict[str, Any]:
    """Give the columns of an introduction that may change."""
    introduction = kept.introduction
    return {
        "open_for": introduction.open_for,
        "introducer_joins": introduction.introducer_joins,
        "reason": introduction.reason,
        "state": introduction.state,
        "place_at": introduction.slot_free_at,
        "queued": introduction.queued,
        "released_at": introduction.released_at,
        "deadline": introduction.deadline,
        "opens_at": introduction.opens_at,
        "attempted_at": introduction.attempted_at,
        "conversation": introduction.conversation,
        "ended_at": introduction.ended_at,
        "wake_at": kept.wake_at,
    }


def ask_constants(introduction: str, position: int, ask: Ask) -> dict[str, Any]:
    """Give the columns of an ask that never change."""
    return {
        "id": ask.id,
        "introduction_id": introduction,
        "position": position,
        "party_id": ask.party,
        "implied": ask.implied,
    }


def ask_values(ask: Ask) -> dict[str, Any]:
    """Give the columns of an ask that may change."""
    return {
        "note": ask.note,
        "answer": ask.answer,
        "not_before": ask.not_before,
        "words": ask.words,
        "again_at": ask.again_at,
        "paused_until": ask.paused_until,
        "standing_until": ask.standing_until,
    }


def introduction_of(row: Found, asks: Sequence[Ask]) -> Introduction:
    """Make an introduction of its row and its asks, in their order."""
    first, second = asks
    return Introduction(
        id=row.id,
        introducer=PersonId(row.introducer_id),
        asks=(first, second),
        created_at=row.created_at,
        open_for=row.open_for,
        introducer_joins=row.introducer_joins,
        reason=row.reason,
        request=row.request_id,
        ends_by=row.ends_by,
        state=row.state,
        slot_free_at=row.place_at,
        queued=row.queued,
        released_at=row.released_at,
        deadline=row.deadline,
        opens_at=row.opens_at,
        attempted_at=row.attempted_at,
        conversation=row.conversation,
        ended_at=row.ended_at,
    )


def ask_of(row: Found) -> Ask:
    """Make an ask of its row."""
    return Ask(
        id=row.id,
        party=PersonId(row.party_id),
        note=row.note,
        implied=row.implied,
        answer=row.answer,
        not_before=row.not_before,
        words=row.words,
        again_at=row.again_at,
        paused_until=row.paused_until,
        standing_until=row.standing_until,
    )
