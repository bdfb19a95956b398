"""The newest state wins on every card, in whatever order replies, updates and ends arrive.

A click is answered by its platform's own update of the card, which the relay doesn't see; the relay
sends updates of its own; and processes are killed between any two of these. Every order of these
steps is played, up to where nothing is on its way any more: then the card shows what holds.
"""

import shutil
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import permutations, product
from pathlib import Path

import pytest

from bot.app.commands import ConfirmWithdrawal, make_press
from bot.app.context import REFRESH_AGAIN_AFTER
from bot.app.deliveries import LEASE, claim
from bot.app.outcomes import report
from bot.messages.actions import Action
from bot.messages.replies import Replace
from bot.messages.views import Card
from bot.ports import Delivered, Delivery, UpdateCall
from tests.dialog import Someone, Talk, asked, closed, talking
from tests.fakes import Spot
from tests.matrix import sampled

#: What happens, each once; the steps that need another come after it.
CLICK, REPLY = "Alex clicks", "the reply lands"
CLAIM, UPDATE, REPORT = "a relay claims", "its updates land", "it reports"
END, KILL = "Sam withdraws", "the relay is killed"
BEFORE = ((CLICK, REPLY), (CLAIM, UPDATE), (UPDATE, REPORT), (CLAIM, KILL))
#: How much time passes between two steps: with little of it a reply lands after many of them, with
#: much of it the update that makes sure of the reply comes between them.
PAUSES = (timedelta(seconds=1), timedelta(seconds=5))


def orders() -> Iterator[tuple[str, ...]]:
    """All orders of the steps."""
    for order in permutations((CLICK, REPLY, CLAIM, UPDATE, REPORT, END, KILL)):
        if all(order.index(first) < order.index(then) for first, then in BEFORE):
            yield order


@dataclass
class Schedule:
    """One order of steps, played on the real use cases and storage."""

    talk: Talk
    alex: Someone
    spot: Spot
    introduction: str
    pause: timedelta
    in_flight: list[Delivery] = field(default_factory=list)
    reply: Card | None = None
    reply_until: datetime | None = None

    async def play(self, order: tuple[str, ...]) -> None:
        """Play the steps, and then all that is still on its way."""
        steps: dict[str, Callable[[], Awaitable[None]]] = {
            CLICK: self.click,
            REPLY: self.reply_lands,
            CLAIM: self.claim,
            UPDATE: self.update,
            REPORT: self.report,
            END: self.end,
            KILL: self.kill,
        }
        await self.talk.relay_stops()
        for name in order:
            await steps[name]()
            self.talk.clock.advance_to(self.talk.now + self.pause)
            if self.reply_until and self.talk.now > self.reply_until:
                await self.reply_lands()
        await self.reply_lands()
        await self.talk.relay_starts()
        await self.talk.wait(f"{(LEASE + REFRESH_AGAIN_AFTER).seconds}s")

    async def click(self) -> None:
        context = {"workspace": self.alex.workspace, "actor": self.alex.facts}
        card = {"card": self.spot.reference, "reply_may_be_lost": True}
        press = make_press(Action.NO, self.spot.button.target, **card, **context)
        reply = await self.talk.app.dispatch(press)
        if isinstance(reply, Replace):
            self.reply = reply.card
            self.reply_until = self.talk.now + REFRESH_AGAIN_AFTER - self.pause

    async def reply_lands(self) -> None:
        if self.reply is not None:
            self.alex.screen.put(self.talk.now, "update", self.spot.reference, self.reply)
        self.reply = self.reply_until = None

    async def claim(self) -> None:
        self.in_flight, _ = claim(self.talk.app.deps, 100, 100, {})

    async def update(self) -> None:
        for delivery in self.in_flight:
            for call in delivery.calls:
                if isinstance(call, UpdateCall):
                    await self.talk.messenger.update(call.reference, call.card)

    async def report(self) -> None:
        outcomes = [(delivery, Delivered("")) for delivery in self.in_flight]
        report(self.talk.app.deps, outcomes)

    async def kill(self) -> None:
        self.in_flight = []

    async def end(self) -> None:
        sam = self.talk.sam
        withdraw = ConfirmWithdrawal(
            workspace=sam.workspace, actor=sam.facts, target=self.introduction
        )
        await self.talk.app.dispatch(withdraw)


@pytest.mark.parametrize("part", sampled(range(21), lambda part: part == 0))
async def test_whatever_comes_last_the_card_shows_the_end(
    part: int, sqlite_template: Path, tmp_path: Path, no_fsync: None
) -> None:
    """A refresh rendered before the end, a late reply, a killed relay: none has the last word."""
    for order, pause in list(product(orders(), PAUSES))[part::21]:
        url = f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'askfirst.db')}"
        async with talking(url) as talk:
            _, alex, _ = await asked(talk)
            spot = alex.screen.find(Action.NO)
            assert spot is not None
            [(introduction,)] = talk.rows("SELECT id FROM introduction")
            await Schedule(talk, alex, spot, introduction, pause).play(order)
            assert alex.view == [closed("Jo Kim")], order
            assert talk.rows("SELECT reference FROM sent_card") == [], order
