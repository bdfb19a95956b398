"""What an adapter may ask of what is stored, where its platform's payloads don't tell."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from bot.app.context import Deps, everyone_in
from bot.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class Known:
    """Answers for the workspaces of one platform."""

    deps: Deps
    platform: str

    async def workspace_behind(self, target: str) -> str:
        """Find the platform's id of the workspace of an ask, introduction, request or question.

        Empty where there is none of this id.
        """
        return await self.deps.storage.run(partial(self._workspace_behind, target))

    def _workspace_behind(self, target: str) -> str:
        with self.deps.storage() as uow:
            key = _introduction_behind(uow, target)
            found = uow.introductions.workspace_of(key) if key else None
            found = found or uow.requests.workspace_of(key or target)
            facts = uow.workspaces.get(found).facts if found else None
        return facts.id if facts and facts.platform == self.platform else ""

    async def in_live_introductions(self, workspace: str) -> Sequence[str]:
        """List the platform's ids of the people in a workspace's live introductions."""
        return await self.deps.storage.run(partial(self._in_live_introductions, workspace))

    def _in_live_introductions(self, workspace: str) -> Sequence[str]:
        with self.deps.storage() as uow:
            found = uow.workspaces.find(self.platform, workspace)
            keys = uow.introductions.live_in(found.id) if found else []
            live = uow.introductions.load(keys, lock=False).values()
            wishes = uow.requests.live_in(found.id) if found else []
            everyone = {key for one in live for key in everyone_in(one)}
            for wish in uow.requests.load(wishes, lock=False).values():
                everyone |= wish.people
            people = uow.people.get(everyone)
            return sorted({one.facts.id for one in people.values() if one.present})


def _introduction_behind(uow: UnitOfWork, target: str) -> str | None:
    question = uow.questions.get(target)
    return question.introduction if question else uow.introductions.by_ask(target) or target
