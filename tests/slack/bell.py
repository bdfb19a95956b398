"""Waiting for conditions, woken by whatever happens; never by sleeping."""

import asyncio
from collections.abc import Callable

from tests.patience import PATIENCE


class Bell:
    """Rings on everything that happens."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """Something has happened: wake all who wait."""
        self._rung.set()
        self._rung = asyncio.Event()

    async def until(
        self, holds: Callable[[], object], what: str = "it", within: float = PATIENCE
    ) -> None:
        """Wait until something holds, looking again whenever anything happens."""
        try:
            async with asyncio.timeout(within):
                while not holds():
                    await self._rung.wait()
        except TimeoutError:
            raise AssertionError(f"{what} did not happen within {within:g} s") from None


async def listeners_done() -> None:
    """Wait until the listeners of a slack-bolt app in this process are done."""
    try:
        async with asyncio.timeout(PATIENCE):
            while running := [task for task in asyncio.all_tasks() if _listens(task)]:
                await asyncio.wait(running)
    except TimeoutError:
        raise AssertionError(f"a listener still runs after {PATIENCE:g} s") from None


def _listens(task: "asyncio.Task[object]") -> bool:
    """Tell whether a task runs a listener: slack-bolt goes on with it after the answer."""
    code = getattr(task.get_coro(), "cr_code", None)
    file = getattr(code, "co_filename", "")
    return any(f"slack_bolt/{part}listener" in file for part in ("", "lazy_"))
