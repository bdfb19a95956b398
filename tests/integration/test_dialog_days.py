"""No card names a day that the machine doesn't keep: in any time zone, whatever is answered."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest

from bot.domain.effects import EffectKind
from bot.domain.introduction import Introduction, State
from bot.messages.views import Card, Paragraph, Text, When
from tests.dialog import REASON, Someone, Talk
from tests.unit.test_days import ZONES

#: Around them summer time begins or ends somewhere.
STARTS = [
    datetime(2027, month, day, hour, 40, tzinfo=UTC)
    for month, day, hour in (
        *((3, 6, 22), (3, 20, 4), (3, 27, 11), (4, 2, 17), (9, 4, 3)),
        *((9, 24, 13), (10, 16, 23), (10, 23, 9), (10, 30, 18), (12, 30, 1)),
    )
]
NAMES = ("Sam Rivera", "Alex Moreau", "Jo Kim")


def claims(card: Card) -> Iterator[tuple[str, When]]:
    """The instants that a card names, each with our words right before it."""
    for block in (*card.blocks, *card.footer):
        spans = block.spans if isinstance(block, Paragraph) else ()
        words = ""
        for span in spans:
            if isinstance(span, When):
                yield words, span
            words = span.text if isinstance(span, Text) else ""


def end_of(day: date, zone: ZoneInfo) -> datetime:
    """When this day is over in a zone."""
    return datetime.combine(day + timedelta(days=1), time(0), zone).astimezone(UTC)


class Town:
    """Three people, each in a time zone that we may know, and one introduction of theirs."""

    def __init__(self, talk: Talk, random: Random) -> None:
        self.talk = talk
        self.zones = {name: random.choice(ZONES) for name in NAMES}
        known = {name: random.random() < 0.7 for name in NAMES}
        self.people = [
            talk.someone(name, time_zone=str(self.zones[name]) if known[name] else None)
            for name in NAMES
        ]
        self.checked = 0

    def introduction(self) -> Introduction | None:
        """As it is stored now."""
        with self.talk.storage() as uow:
            [(key,)] = self.talk.rows("SELECT id FROM introduction")
            return uow.introductions.get(key, lock=False)

    def check(self) -> None:
        """Look at every card in front of everybody."""
        introduction = self.introduction()
        if introduction is None or introduction.state is not State.ASKING:
            return
        for person in self.people:
            for card in person.screen.cards.values():
                for words, when in claims(card):
                    self.check_claim(introduction, person, words, when)

    def check_claim(
        self, introduction: Introduction, person: Someone, words: str, when: When
    ) -> None:
        """Compare what the reader's app shows with what the machine keeps."""
        zone, deadline = self.zones[person.facts.name], introduction.deadline
        day = when.at.astimezone(zone).date()
        assert deadline is not None
        if words.endswith(("Open until: ", "change it until: ")):
            assert end_of(day, zone) <= deadline, f"{person} in {zone} reads {day}"
            assert deadline - end_of(day, zone) < timedelta(hours=50)
        elif words.endswith("hear by "):
            assert end_of(day, zone) >= deadline
        elif words.endswith("ask you on "):
            [due] = self.due(EffectKind.SECOND_ASK)
            assert due.astimezone(zone).date() == day
        elif words.endswith("conversation opens on "):
            asks = (ask for ask in introduction.asks if ask.not_before is not None)
            assert when.at in {ask.not_before for ask in asks}
        else:
            return
        self.checked += 1

    def due(self, kind: EffectKind) -> list[datetime]:
        """When what is still to come is due."""
        with self.talk.storage() as uow:
            return [s.effect.due for s in uow.outbox.upcoming(100) if s.effect.kind is kind]


@pytest.mark.parametrize("seed", range(10))
async def test_every_day_that_is_named_is_kept(talk: Talk, seed: int) -> None:
    """Released, reminded, answered and asked again, at the turns of the year."""
    random = Random(seed)
    talk.clock.advance_to(STARTS[seed])
    town = Town(talk, random)
    sam, alex, jo = town.people
    open_for = timedelta(days=random.choice([2, 7, 14]))
    await sam.types("/intro", alex, jo, REASON, open_for=open_for)
    for action in random.sample(["no", "later", "again", "later"], 3):
        await talk.wait(random.choice(["1m", "7h", "20h"]))
        town.check()
        party = random.choice([alex, jo])
        if action in party.buttons:
            when = {} if action == "no" else {"on": talk.day(random.randint(2, 40))}
            await party.presses(action, **when)
        town.check()
    await talk.wait("3d")
    town.check()
    assert town.checked >= 5
