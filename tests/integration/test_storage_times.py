"""When people could talk, as both databases keep it until it is erased."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.domain.introduction import State
from bot.domain.people import Person
from bot.domain.times import ChosenTimes, DayPart, Part
from tests.integration.conftest import NOW, World

MONDAY = date(2026, 11, 23)


def chosen(introduction: str, party: Person, at: datetime = NOW) -> ChosenTimes:
    """Somebody chose two parts of a day."""
    parts = (DayPart(MONDAY, Part.EARLY), DayPart(MONDAY, Part.EVENING))
    return ChosenTimes(introduction, party.id, parts, "Asia/Kathmandu", 60, at)


async def test_a_choice_takes_the_place_of_the_one_before(world: World) -> None:
    """Of either party there is one, which comes back as it was."""
    await world.add(world.introduction("a"))
    alex, jo = chosen("a", world.alex), chosen("a", world.jo)
    later = replace(alex, parts=(), minutes=30, zone="UTC", compared=True)
    with world.storage() as uow:
        for one in (alex, jo):
            uow.times.save(one)
        uow.commit()
    with world.storage() as uow:
        assert uow.times.of("a") == [alex, jo]
        assert uow.times.of("b") == []
        uow.times.save(later)
        uow.commit()
    with world.storage() as uow:
        assert uow.times.of("a") == [later, jo]


async def test_choices_are_erased(world: World) -> None:
    """By introduction, by person, by pair, by age, and with their introduction."""
    kim, lou, max_ = world.others[:3]
    introductions = [world.of_others(key, 0, n) for n, key in ((1, "a"), (2, "b"))]
    await world.add(world.introduction("c"), *introductions)
    everything = [
        *(chosen("a", kim), chosen("a", lou), chosen("b", kim), chosen("b", max_)),
        *(chosen("c", world.alex), chosen("c", world.jo, NOW - timedelta(days=1))),
    ]

    def left() -> set[tuple[str, int]]:
        return {(one.introduction, one.party) for key in "abc" for one in uow.times.of(key)}

    with world.storage() as uow:
        for one in everything:
            uow.times.save(one)
        every = left()
        assert len(every) == 6
        uow.times.erase_between(kim.id, max_.id)
        assert left() == every - {("b", kim.id)}
        uow.times.erase_of(lou.id)
        assert ("a", lou.id) not in left()
        assert uow.times.erase_before(NOW)
        assert not uow.times.erase_before(NOW)
        assert left() == {("a", kim.id), ("b", max_.id), ("c", world.alex.id)}
        uow.times.erase("a")
        assert left() == {("b", max_.id), ("c", world.alex.id)}
        ended = replace(world.introduction("c"), state=State.OPENED, ended_at=NOW)
        uow.introductions.delete({"c": ended})
        assert left() == {("b", max_.id)}
        uow.times.erase_in(world.workspace.id)
        assert left() == set()
