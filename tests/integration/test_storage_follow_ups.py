"""What parties said after the opening is kept on every database, and goes when it has to."""

import asyncio
from datetime import date
from functools import partial

from bot.app.commands import StillLikeToTalk
from bot.app.context import Deps
from bot.app.follow_ups import still_like_to_talk
from bot.app.retry import retry_on_conflict
from bot.domain.effects import EffectKind
from bot.domain.follow_up import OWN_WORDS, FollowUp, Talk
from bot.domain.insight import Counted, Month
from bot.domain.introduction import State
from bot.domain.rules import Rules
from storage import Database
from tests.integration.conftest import DAY, NOW, World

MAY = date(2026, 5, 1)


def still(world: World) -> tuple[FollowUp, FollowUp]:
    """Both would still like to talk."""
    return tuple(  # type: ignore[return-value]
        FollowUp("intro", person.id, Talk.STILL, NOW + DAY) for person in (world.alex, world.jo)
    )


def keep(storage: Database, *sides: FollowUp) -> None:
    with storage() as uow:
        for side in sides:
            uow.follow_ups.save(side)
        uow.commit()


def kept(storage: Database, world: World) -> tuple[FollowUp, FollowUp]:
    with storage() as uow:
        introduction = uow.introductions.get("intro")
        assert introduction is not None
        return uow.follow_ups.of(introduction, world.alex.id)


async def test_both_sides_come_back_as_they_were_saved(storage: Database, world: World) -> None:
    """Saved twice, the second time counts; who has said nothing leaves nothing."""
    await world.add(world.introduction("intro"))
    nothing = (FollowUp("intro", world.alex.id), FollowUp("intro", world.jo.id))
    assert kept(storage, world) == nothing
    keep(storage, *still(world))
    assert kept(storage, world) == still(world)
    thanked = FollowUp("intro", world.jo.id, Talk.TALKED, None, True, OWN_WORDS, "Thanks! 🌊")
    keep(storage, nothing[0], thanked)
    assert kept(storage, world) == (nothing[0], thanked)
    with storage() as uow:
        assert uow.follow_ups.one("intro", world.jo.id) == thanked
        assert uow.follow_ups.one("intro", world.alex.id) is None


async def test_still_is_taken_back_and_counts_no_more_when_it_is_late(
    storage: Database, world: World
) -> None:
    """Only one's own, only with this one among the others, and not before its time is over."""
    await world.add(world.introduction("intro"))
    keep(storage, *still(world))
    with storage() as uow:
        uow.follow_ups.take_back(world.alex.id, world.others[0].id)
        uow.follow_ups.take_back(world.alex.id, world.sam.id)
        assert not uow.follow_ups.erase_late(NOW)
        uow.commit()
    alex, jo = kept(storage, world)
    assert (alex.answer, jo.answer) == (Talk.NONE, Talk.STILL)
    with storage() as uow:
        assert uow.follow_ups.erase_late(NOW + DAY)
        uow.commit()
    assert kept(storage, world)[1].answer is Talk.NONE


async def test_thanks_are_erased_with_their_writer_and_their_reader(
    storage: Database, world: World
) -> None:
    """And with the other words of the introduction; that there were any stays known."""
    await world.add(world.introduction("intro"))
    for erase in ("words", "reader", "writer"):
        keep(storage, FollowUp("intro", world.jo.id, Talk.TALKED, None, False, OWN_WORDS, "Hi"))
        with storage() as uow:
            match erase:
                case "words":
                    uow.follow_ups.erase_words_in("intro")
                case "reader":
                    uow.follow_ups.erase_of(world.sam.id)
                case "writer":
                    uow.follow_ups.erase_of(world.jo.id)
            uow.commit()
        left = kept(storage, world)[1]
        assert (left.choice, left.words) == ("" if erase == "writer" else OWN_WORDS, "")


async def test_two_who_press_at_once_are_told_once(storage: Database, world: World) -> None:
    """Whoever comes second waits for the first, and sees their answer."""
    with storage() as uow:
        now = uow.now
    opened = {"state": State.OPENED, "released_at": now, "ended_at": now, "conversation": "C1"}
    await world.add(world.introduction("intro", **opened))
    deps = Deps(storage, {}, Rules(), "en", str, str)
    presses = (
        StillLikeToTalk(workspace=world.workspace.facts, actor=person.facts, target=f"intro-{name}")
        for name, person in (("alex", world.alex), ("jo", world.jo))
    )
    work = (partial(retry_on_conflict, partial(still_like_to_talk, deps, each)) for each in presses)
    await asyncio.gather(*map(storage.run, work))
    assert {side.answer for side in kept(storage, world)} == {Talk.BOTH}
    with storage() as uow:
        assert [each.effect.kind for each in uow.outbox.upcoming(5)] == [EffectKind.BOTH_STILL]


async def test_months_are_summed(storage: Database, world: World) -> None:
    """Over transactions, by workspace; a month without any of a kind has none."""
    for _ in range(3):
        with storage() as uow:
            uow.totals.add_in_month(world.workspace.id, MAY, Counted.ENDED)
            uow.commit()
    with storage() as uow:
        uow.totals.add_in_month(world.workspace.id, MAY, Counted.OPENED)
        assert uow.totals.months(world.workspace.id) == [Month(MAY, ended=3, opened=1)]
