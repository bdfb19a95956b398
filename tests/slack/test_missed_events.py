"""Above 30,000 events an hour Slack leaves some out, and says so (Slack: app_rate_limited)."""

import asyncio
import logging

import pytest

from adapters.shared.in_flight import InFlight
from adapters.slack.directory import Directory
from adapters.slack.missed_events import MissedEvents
from bot.app.known import Known
from tests.dialog import REASON
from tests.slack.bench import Harbor


async def test_it_is_acknowledged_and_logged_once(
    talk: Harbor, caplog: pytest.LogCaptureFixture
) -> None:
    """Every minute that is left out is said to us; a line a minute is enough."""
    caplog.set_level(logging.INFO)
    await talk.asked()
    for _ in range(3):
        ack = await talk.slack.limits_events(talk.workspace)
        assert (ack.error, ack.body) == ("", {})
    assert len([r for r in caplog.records if r.levelno >= logging.WARNING]) == 1
    assert "leaves out events" in caplog.text


async def test_who_left_meanwhile_is_looked_up_before_asking(talk: Harbor) -> None:
    """Their departure was left out; nobody is asked in vain, nor waits for their answer."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    alex.deactivated = True
    await talk.slack.limits_events(talk.workspace)
    await talk.wait("1m")
    assert talk.sends(alex) == []
    assert talk.sends(jo) == []
    await sam.reads("can't be introduced right now")


@pytest.mark.exhaustive
async def test_nobody_is_known_from_before(talk: Harbor) -> None:
    """What was looked up a minute ago may not be so any more."""
    sam, alex = talk.sam, talk.alex
    await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await sam.clicks("Undo")
    alex.deactivated = True
    await talk.slack.limits_events(talk.workspace)
    await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    assert sam.form is not None
    assert "Alex Moreau isn't active here any more." in sam.form.text


@pytest.mark.exhaustive
async def test_it_is_looked_again_when_the_minute_is_over(here: Harbor) -> None:
    """Who left within it is found too; the same notice again begins nothing anew."""
    _, alex, _ = await here.asked()
    waited: list[float] = []
    over = asyncio.Event()

    async def wait(seconds: float) -> None:
        waited.append(seconds)
        await over.wait()

    directory = Directory(here.messenger._clients)
    known = Known(here.app.deps, "slack")
    flight = InFlight()
    missed = MissedEvents(
        here.app.dispatch, directory, known, flight, wait=wait, now=lambda: 1000.0
    )
    notice = {"type": "app_rate_limited", "team_id": here.workspace.id, "minute_rate_limited": 960}
    for _ in range(2):
        missed.noticed(notice)
    await flight.finish()
    alex.deactivated = True
    over.set()
    await asyncio.gather(*missed._later.values())
    assert waited == [20.0]
    with here.storage() as uow:
        workspace = uow.workspaces.find("slack", here.workspace.id)
        assert workspace is not None
        person = uow.people.find(workspace.id, alex.id)
    assert person is not None
    assert not person.present
