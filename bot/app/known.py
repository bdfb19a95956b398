"""What an adapter may ask of what is stored, where its platform's payloads don't tell."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.app.context import Deps
from bot.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class Known:
    """Answers for the workspaces of one platform."""

    deps: Deps
    platform: str

    def workspace_behind(self, target: str) -> str:
        """Find the platform's id of the workspace of an ask, introduction or question.

        Empty where there is none of this id.
        """
        with self.deps.storage() as uow:
            key = _introduction_behind(uow, target)
            found = uow.introductions.workspace_of(key) if key else None
            facts = (uow.workspaces.get(found)).facts if found else None
        return facts.id if facts and facts.platform == self.platform else ""

    def in_live_introductions(self, workspace: str) -> Sequence[str]:
        """List the platform's ids of the people in a workspace's live introductions."""
        with self.deps.storage() as uow:
            found = uow.workspaces.find(self.platform, workspace)
            keys = uow.introductions.live_in(found.id) if found else []
            live = [uow.introductions.get(key, lock=False) for key in keys]
            asks = [ask.party for one in live if one for ask in one.asks]
            people = uow.people.get({*asks, *(one.introducer for one in live if one)})
            return sorted({one.facts.id for one in people.values() if one.present})


def _introduction_behind(uow: UnitOfWork, target: str) -> str | None:
    question = uow.questions.get(target)
    return question.introduction if question else uow.introductions.by_ask(target) or target
