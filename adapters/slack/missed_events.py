"""Events that Slack left out: more than 30,000 in an hour and workspace (Slack: app_rate_limited).

Every change of every member's profile is a `user_change`, so a large workspace can get there. Then
we aren't told who left, so those who are in introductions are looked up.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable

from adapters.shared.in_flight import InFlight
from adapters.shared.seldom import Seldom
from adapters.shared.types import Dispatch, Known
from adapters.slack import PLATFORM
from adapters.slack.directory import Directory
from adapters.slack.render import Json
from adapters.slack.workspaces import SlackWorkspace, workspace_of
from bot.app.commands import PersonLeft
from bot.domain.people import PersonFacts, WorkspaceFacts
from bot.errors import AskFirstError

log = logging.getLogger(__name__)

#: What the notice is about: the minute that began at this time (Slack: app_rate_limited).
MINUTE = 60.0


def leaves_out_events(body: Json) -> bool:
    """Tell whether a payload says that events were left out; it has no event inside."""
    return bool(body.get("type") == "app_rate_limited")


class MissedEvents:
    """Looks up who left while events were left out: at once, and when the minute is over."""

    def __init__(
        self,
        dispatch: Dispatch,
        directory: Directory,
        known: Known,
        in_flight: InFlight,
        *,
        wait: Callable[[float], Awaitable[object]] = asyncio.sleep,
        now: Callable[[], float] = time.time,
    ) -> None:
        """`now` is Unix time in seconds."""
        self._dispatch = dispatch
        self._directory = directory
        self._known = known
        self._in_flight = in_flight
        self._wait = wait
        self._now = now
        self._log = Seldom(MINUTE)
        #: The looks to come, by workspace and minute.
        self._later: dict[tuple[str, float], asyncio.Task[None]] = {}

    def noticed(self, body: Json) -> None:
        """Begin to look people up, once for each minute and workspace."""
        workspace, minute = workspace_of(body), float(body.get("minute_rate_limited") or 0)
        if self._log.due(workspace.team):
            log.warning(
                "Slack leaves out events of the workspace %s, as there are too many; "
                "who left meanwhile is looked up.",
                workspace.team,
            )
        if (key := (workspace.team, minute)) not in self._later:
            now = asyncio.create_task(self._look_up(workspace, f"missed:{minute:.0f}"))
            self._in_flight.add(now)
            later = asyncio.create_task(self._look_later(workspace, minute + MINUTE))
            self._later[key] = later
            later.add_done_callback(lambda _: self._later.pop(key, None))

    def stop(self) -> None:
        """Wait for no minute's end any more."""
        for task in self._later.values():
            task.cancel()

    async def _look_later(self, workspace: SlackWorkspace, moment: float) -> None:
        await self._wait(max(0.0, moment - self._now()))
        await self._look_up(workspace, f"missed:{moment:.0f}")

    async def _look_up(self, workspace: SlackWorkspace, delivery: str) -> None:
        """Look up one after the other: it is no hurry, and Slack limits such calls."""
        self._directory.forget_all(workspace.team)
        try:
            for person in await self._known.in_live_introductions(workspace.team):
                _, [facts] = await self._directory.look_up(workspace, [PersonFacts(person, "")])
                if facts.known and not facts.active:
                    await self._dispatch(_left(workspace, facts, f"{delivery}:{person}"))
        except AskFirstError as problem:
            log.debug("who left can't be looked up: %s", problem)


def _left(workspace: SlackWorkspace, person: PersonFacts, delivery: str) -> PersonLeft:
    facts = WorkspaceFacts(PLATFORM, workspace.team, "")
    return PersonLeft(workspace=facts, actor=person, delivery=delivery)
