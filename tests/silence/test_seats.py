"""A requester can't tell a no from silence, nor a target a lost request from none."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from pathlib import Path

import pytest

from bot.app import request_timers
from bot.app.context import Turn
from bot.domain import etiquette
from bot.domain.people import PersonId
from bot.domain.request import Request, RequestEvent, RequestTrigger
from bot.domain.request_effects import REQUEST_FOLLOWS
from bot.domain.rules import Rules
from tests.silence.seats import Seat, differences

pytestmark = pytest.mark.usefixtures("no_fsync")


def test_a_requester_sees_no_difference(sqlite_template: Path, tmp_path: Path) -> None:
    """Silence, a no of the connector, and a no of the target."""
    found = differences(sqlite_template, tmp_path / "play.db", Seat.REQUESTER, 1, most=3)
    assert [str(each) for each in found] == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 104))
@pytest.mark.parametrize("seat", Seat)
def test_a_seat_sees_no_difference_in_many_tries(
    sqlite_template: Path, tmp_path: Path, seat: Seat, seed: int
) -> None:
    """More of the same; `make silence` plays more."""
    found = differences(sqlite_template, tmp_path / "play.db", seat, seed)
    assert [str(each) for each in found] == []


ASKED_ABOUT, EVENT = etiquette.asked_about, request_timers._event


def of_the_pair_alone(
    wishes: Sequence[Request], people: Collection[PersonId], rules: Rules, now: datetime
) -> bool:
    """Refuse further tries only of the two, and not where the target is introduced to others."""
    both = [wish for wish in wishes if wish.requester in people or len(people) == 1]
    return ASKED_ABOUT(both, people, rules, now)


def ended_at_once(turn: Turn, request: Request) -> RequestEvent:
    """End a request at once whose connector can't be asked."""
    event = EVENT(turn, request)
    return RequestTrigger.WITHDREW if event is RequestTrigger.NOT_ASKED else event


def narrowly(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(etiquette, "asked_about", of_the_pair_alone)


def early(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(request_timers, "_event", ended_at_once)


def at_a_no(patch: pytest.MonkeyPatch) -> None:
    """Tell the requester when an introduction that came of it has ended."""
    the_day = REQUEST_FOLLOWS[RequestTrigger.DAY_PASSED]
    patch.setitem(REQUEST_FOLLOWS, RequestTrigger.FELL_THROUGH, the_day)


@pytest.mark.exhaustive
@pytest.mark.parametrize(
    ("seat", "breaks"),
    [
        (Seat.REQUESTER, narrowly),
        (Seat.REQUESTER_OF_SETTINGS, early),
        (Seat.REQUESTER, at_a_no),
    ],
)
def test_what_would_tell_is_found(
    sqlite_template: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    seat: Seat,
    breaks: Callable[[pytest.MonkeyPatch], None],
) -> None:
    """The comparison isn't blind."""
    breaks(monkeypatch)
    file = tmp_path / "play.db"
    assert any(differences(sqlite_template, file, seat, seed) for seed in range(6))
