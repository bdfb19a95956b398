"""Somebody with one account who wants to bother one person reaches them twice in thirty days.

With any number of partners, withdrawals, undos, departures and returns, and whatever the one who is
bothered does not do: Jo never presses anything.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import pytest

from bot.app.commands import PersonChanged
from bot.domain.rules import FROM_ONE_WITHIN, Rules
from tests.dialog import Someone, Talk, talking
from tests.matrix import sampled

WORDS = "You are a fool"
PARTNERS = [f"Partner{n} X" for n in range(12)]
#: As an operator might set them who wants few limits: only this one protects Jo.
LAX = Rules(
    max_live=1000,
    max_per_day=1000,
    max_asks_per_week=1000,
    cooldown=timedelta(0),
    retention=timedelta(0),
)
DEEDS = (
    *("introduce",) * 8,
    *("introduce the other way round", "ask to meet", "a partner asks to meet"),
    *("withdraw",) * 4,
    *("undo", "undo", "wait a moment", "wait a moment"),
    *("wait a day", "wait a day", "wait a week", "wait a month"),
    *("forget", "opt out and in", "leave and return", "restart"),
)


WAITS = {"moment": "30s", "day": "1d", "week": "7d", "month": "30d"}


async def act(talk: Talk, random: Random) -> None:
    """Sam does one thing after which Jo may be asked, or is asked no more."""
    deed, partner = random.choice(DEEDS), talk.someone(random.choice(PARTNERS))
    if deed.startswith("wait"):
        await talk.wait(WAITS[deed.split()[-1]])
    elif deed in ("withdraw", "undo", "forget", "opt out and in", "leave and return", "restart"):
        await _take_back_or_disappear(talk, deed)
    else:
        await _introduce(talk, deed, partner)


async def _introduce(talk: Talk, deed: str, partner: Someone) -> None:
    sam, jo = talk.sam, talk.jo
    who, pair = {
        "introduce": (sam, (jo, partner)),
        "introduce the other way round": (sam, (partner, jo)),
        "ask to meet": (sam, (sam, jo)),
        "a partner asks to meet": (partner, (partner, sam)),
    }[deed]
    await who.types("/intro", *pair, WORDS)


async def _take_back_or_disappear(talk: Talk, deed: str) -> None:
    sam = talk.sam
    match deed:
        case "withdraw" if "withdraw" in sam.buttons:
            await sam.presses("withdraw")
            if "withdrawsure" in sam.buttons:
                await sam.presses("withdrawsure")
        case "undo" if "undo" in sam.buttons:
            await sam.presses("undo")
        case "forget":
            await _on_settings(sam, "forget", "forget")
        case "opt out and in":
            await _on_settings(sam, "optout", "optin")
        case "leave and return":
            await sam.leaves()
            await sam.does(PersonChanged(workspace=sam.workspace, actor=sam.facts))
        case "restart":
            await talk.relay_stops()
            await talk.wait("3h")
            await talk.relay_starts()


async def _on_settings(someone: Someone, *actions: str) -> None:
    await someone.types("/intro settings")
    for action in actions:
        await someone.presses(action)


def asked_at(jo: Someone) -> list[datetime]:
    """When Jo was asked because of Sam; a reminder repeats what was asked."""
    return [
        at
        for at, event, text, _ in jo.log
        if event == "message" and WORDS in text and "A reminder, the only" not in text
    ]


CASES = [(seed, most) for seed in range(20) for most in (1, 2, 5)]


@pytest.mark.parametrize(
    ("seed", "most"), sampled(CASES, lambda seed, most: seed < 2 and most == 2)
)
async def test_one_introducer_reaches_one_person_so_often(
    sqlite_url: str, seed: int, most: int
) -> None:
    """Counted over every thirty days, in half a year of trying."""
    random = Random(f"{seed} {most}")
    rules = LAX if seed % 2 else Rules()
    async with talking(sqlite_url, replace(rules, max_from_one=most)) as talk:
        for _ in range(60):
            await act(talk, random)
        await talk.wait("15d")
        times = asked_at(talk.jo)
    for first, last in zip(times, times[most:], strict=False):
        assert last - first >= FROM_ONE_WITHIN, f"{most + 1} asks from {first} to {last}"
    assert times, "nothing was tried"
