"""Names for the types that stand between an adapter and whoever assembles the application."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Protocol

from bot.app.commands import Command
from bot.messages.replies import Reply

#: Carries out what somebody asks for, and returns what they are answered.
Dispatch = Callable[[Command], Awaitable[Reply]]
#: Does everything that is due now, and returns the next due moment (UTC), if there is one.
Step = Callable[[], Awaitable[datetime | None]]
#: Whether something works, and a line for the operator that says so.
Finding = tuple[bool, str]


class Known(Protocol):
    """What an adapter may ask of what is stored, for what its platform's payloads don't tell."""

    async def workspace_behind(self, target: str) -> str:
        """Find the platform's id of the workspace of an ask, introduction or question.

        Empty where there is none of this id.
        """
        ...

    async def in_live_introductions(self, workspace: str) -> Sequence[str]:
        """List the platform's ids of the people in a workspace's live introductions."""
        ...
