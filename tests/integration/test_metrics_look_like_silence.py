"""Promise 2 for the metrics: while a platform fails, they are the same for a no and for silence."""

import shutil
from datetime import timedelta
from itertools import count, product
from pathlib import Path

import pytest

from bot.app import deliveries, failures
from bot.app.deliveries import lag
from bot.errors import DeliveryError, RateLimited, Scope, Transient, Unreachable
from bot.running.metrics import Metrics
from tests.dialog import Talk, asked, talking
from tests.matrix import sampled

pytestmark = pytest.mark.usefixtures("no_fsync")

#: What goes wrong with every message.
TROUBLES = {
    "lost": Transient("").called("fatal_error"),
    "limited": RateLimited(timedelta(hours=50), Scope.CALL).called("ratelimited"),
    "unreachable": Unreachable("").called("user_disabled"),
}
#: How long after the ask Alex answers, and how much later the trouble begins: just before the
#: reminder, which only the silent get, or with two cards on the screen, of which one is updated.
PLAYS = {"then the reminder": ("1h", "4255m"), "with two cards": ("5d", "0h")}
LOOKS = ("0m", "5m", "5m")


def numbers(talk: Talk) -> list[str]:
    """What whoever reads the metrics finds now."""
    metrics = Metrics("all", "1", ["fake"], lambda: talk.now)
    metrics.tally = talk.app.relay.tally
    metrics.lags(lag(talk.app.deps))
    lines = metrics.text({}).decode().splitlines()
    return [line for line in lines if line[0] != "#" and "start_time" not in line]


async def read(url: str, play: str, trouble: DeliveryError, answer: str) -> list[list[str]]:
    """The metrics while nothing gets through, where Alex answers or doesn't."""
    after, later = PLAYS[play]
    async with talking(url) as talk:
        _, alex, jo = await asked(talk)
        await talk.wait(after)
        if later == "0h":
            talk.messenger.fails(trouble)
        if answer:
            await alex.presses(answer)
        await talk.wait(later)
        talk.messenger.fails(trouble)
        await talk.someone("Kim Lee").types("/intro", jo, talk.someone("Max Roth"), "You both sail")
        seen = []
        for time in LOOKS:
            await talk.wait(time)
            seen.append(numbers(talk))
    return seen


class World:
    """Plays on databases of its own; introductions have the same ids each time."""

    def __init__(self, template: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._template = template
        self._folder = folder
        self._monkeypatch = monkeypatch
        self._plays = count()

    async def read(self, play: str, trouble: str, answer: str) -> list[list[str]]:
        """The metrics, as above."""
        ids = count()
        self._monkeypatch.setattr("secrets.token_urlsafe", lambda _: f"id{next(ids)}")
        file = shutil.copy(self._template, self._folder / f"{next(self._plays)}.db")
        return await read(f"sqlite:///{file}", play, TROUBLES[trouble], answer)


@pytest.fixture
def world(sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    return World(sqlite_template, tmp_path, monkeypatch)


@pytest.mark.parametrize(
    ("play", "trouble"),
    sampled(product(PLAYS, TROUBLES), lambda *case: case != ("then the reminder", "lost")),
)
async def test_an_answer_moves_no_metric(world: World, play: str, trouble: str) -> None:
    """Something does move them: what is sent to everybody fails too."""
    silent = await world.read(play, trouble, "")
    assert silent[0] != silent[-1]
    for answer in ("no", "yes"):
        assert await world.read(play, trouble, answer) == silent


@pytest.mark.exhaustive
@pytest.mark.parametrize(
    ("module", "play", "trouble"),
    [
        (failures, "then the reminder", "lost"),
        (failures, "with two cards", "lost"),
        (failures, "then the reminder", "unreachable"),
        (failures, "with two cards", "limited"),
        (deliveries, "with two cards", "limited"),
    ],
)
async def test_what_tells_of_an_answer_would_show(
    world: World, monkeypatch: pytest.MonkeyPatch, module: object, play: str, trouble: str
) -> None:
    """The comparison isn't blind: were reminders and updates counted, it would find them."""
    monkeypatch.setattr(module, "TELLS_OF_AN_ANSWER", frozenset())
    assert await world.read(play, trouble, "no") != await world.read(play, trouble, "")
