"""What a rate limit holds back and for how long, and when there is something to do next."""

import pytest

from bot.domain.effects import EffectKind
from storage import Database
from tests.integration.conftest import HOUR, NOW, SECOND, SetClock, World, effect
from tests.integration.outbox import claim, hold, next_due, said, take


@pytest.mark.parametrize(
    ("parts", "left"),
    [
        (1, []),
        (2, []),
        (3, ["open", "refresh"]),
        (4, ["alex", "open", "refresh"]),
    ],
)
async def test_a_hold_covers_its_lane_and_all_below(
    storage: Database, filled: World, parts: int, left: list[str]
) -> None:
    """Platform, workspace, call or recipient: the rest goes on, until the hold ends."""
    jo = filled.jo
    await filled.append("a", effect(EffectKind.ASK, jo, NOW, "ask"))
    await filled.append("a", effect(EffectKind.ASK, filled.alex, NOW, "alex"))
    await filled.append("a", effect(EffectKind.OPEN, None, NOW, "open"))
    await filled.append("b", effect(EffectKind.REFRESH, jo, NOW, "refresh"))
    lane = f"slack/{filled.workspace.id}/send/{jo.id}"
    await hold(filled, "/".join(lane.split("/")[:parts]), NOW + HOUR)
    assert [cause for _, cause in said(await claim(storage))] == left
    assert len(await claim(storage, NOW + HOUR)) == 4


async def test_a_hold_covers_whole_parts_only(storage: Database, filled: World) -> None:
    """A lane whose name begins with the held one's is another lane, and `_` is no wildcard."""
    await filled.append("a", effect(EffectKind.ASK, filled.jo))
    lane = f"slack/{filled.workspace.id}/send/{filled.jo.id}"
    for other in (lane[:-1], f"{lane}0", "slac_", "sla", "%", f"slack/{filled.workspace.id}/sen"):
        await hold(filled, other, NOW + HOUR)
    assert len(await claim(storage)) == 1


async def test_a_held_effect_does_not_stop_its_stream(storage: Database, filled: World) -> None:
    """While updates are held, a message to the same person still goes out."""
    await filled.append(
        "a",
        effect(EffectKind.REFRESH, filled.jo, NOW, "1"),
        effect(EffectKind.ENDED, filled.jo, NOW, "2"),
    )
    await hold(filled, f"slack/{filled.workspace.id}/update", NOW + HOUR)
    assert said(await claim(storage)) == [("a", "2")]


async def test_the_longest_hold_counts_and_expired_ones_go(
    storage: Database, filled: World, clock: SetClock
) -> None:
    """A shorter hold that arrives late doesn't shorten a longer one."""
    await filled.append("a", effect(EffectKind.ASK, filled.jo))
    for until in (NOW + 2 * HOUR, NOW + HOUR):
        await hold(filled, "slack", until)
    assert await next_due(storage) == NOW + 2 * HOUR
    assert await claim(storage, NOW + HOUR) == []
    clock.time = NOW + 3 * HOUR
    await hold(filled, "discord", NOW + 9 * HOUR)
    assert await next_due(storage, NOW + HOUR) is None
    assert len(await claim(storage, NOW + HOUR)) == 1


async def test_a_hold_from_before_the_clock_was_set_back_counts_no_more(
    storage: Database, filled: World, clock: SetClock
) -> None:
    """A clock that steps back an hour leaves no lane held for an hour."""
    await filled.append("a", effect(EffectKind.ASK, filled.jo, NOW - HOUR))
    await hold(filled, "slack", NOW + SECOND)
    assert await claim(storage) == []
    assert len(await claim(storage, NOW - HOUR)) == 1
    clock.time = NOW - HOUR
    await hold(filled, "slack", NOW - HOUR + SECOND)
    assert await claim(storage, NOW - HOUR) == []
    assert await next_due(storage, NOW - HOUR) == NOW - HOUR + SECOND


async def test_the_next_moment_is_the_earliest_of_all_kinds(
    storage: Database, filled: World
) -> None:
    """Effects, leases, holds and introductions: whichever may come first."""
    assert await next_due(storage) is None
    await filled.append("a", effect(EffectKind.FOLLOW_UP, filled.jo, NOW + 9 * HOUR))
    assert await next_due(storage) == NOW + 9 * HOUR
    with storage() as uow:
        introduction = uow.introductions.get("b")
        assert introduction is not None
        uow.introductions.save(introduction, NOW + 8 * HOUR)
        uow.commit()
    assert await next_due(storage) == NOW + 8 * HOUR
    await hold(filled, "slack", NOW + 7 * HOUR)
    assert await next_due(storage) == NOW + 8 * HOUR, "nothing waits behind the hold"
    await filled.append("a", effect(EffectKind.ASKED, filled.sam, NOW))
    assert await next_due(storage) == NOW + 7 * HOUR
    assert await next_due(storage, NOW + 7 * HOUR) == NOW + 8 * HOUR
    await hold(filled, "slack", NOW + 7 * HOUR)
    await filled.append("c", effect(EffectKind.ENDED, filled.sam, NOW))
    await take(filled, NOW + 13 * HOUR, NOW + 7 * HOUR)
    assert await next_due(storage, NOW + 9 * HOUR) == NOW + 8 * HOUR, "overdue wake_at is due now"
    assert await next_due(storage, NOW + 8 * HOUR) == NOW + 8 * HOUR
    with storage() as uow:
        uow.introductions.delete(["b"])
        uow.commit()
    assert await next_due(storage, NOW + 9 * HOUR) == NOW + 13 * HOUR
