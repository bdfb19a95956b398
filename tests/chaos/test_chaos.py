"""A short hunt, as `make chaos` does a long one."""

import pytest

from tests.chaos.hunt import Options, hunt

pytestmark = [pytest.mark.slow, pytest.mark.postgres]


@pytest.mark.parametrize(
    "options",
    [
        pytest.param(Options(12, kills=3, resets=0, restarts=0, seconds=6, web=2, worker=2)),
        pytest.param(
            Options(12, kills=2, resets=2, restarts=1, seconds=6, web=2, worker=2),
            marks=pytest.mark.xfail(reason="a database that is cut off ends the relay"),
        ),
    ],
    ids=["killed processes", "and a database that is cut off"],
)
async def test_no_promise_is_broken(options: Options) -> None:
    """Whatever is cut off, every introduction ends as its people wished, and nothing is doubled."""
    verdict, notes = await hunt(options)
    assert verdict.must_be_zero == {}, notes
    assert verdict.kills == options.kills
    assert verdict.clicks > options.introductions
