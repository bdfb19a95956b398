"""The processes of a hunt: several `askfirst run web` and `askfirst run worker`, kept running."""

import asyncio
import os
import random
import re
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.chaos.waiting import comes, say
from tests.discord_.processes import PASSED_ON, REPOSITORY
from tests.patience import PATIENCE

#: A process that ended without being killed is started again after so many seconds.
PAUSE_SECONDS = 1.0
_LISTENS = re.compile(r"over HTTP at port (\d+)")


@dataclass(eq=False)
class Replica:
    """One process from its start to its end; the one that follows has another name."""

    name: str
    part: str
    log: Path
    process: asyncio.subprocess.Process
    port: int = 0  #: 0 until it listens


class Fleet:
    """So many replicas of each part; whoever ends is followed by another."""

    def __init__(self, folder: Path, settings: Callable[[str], Mapping[str, str]]) -> None:
        self.running: dict[str, Replica] = {}  #: by slot: `web-0`, …
        self.killed: dict[str, float] = {}  #: when, in seconds since the epoch, by name
        self.ended = 0  #: how many processes ended before they were told to
        self.kills = 0
        self._folder = folder
        self._settings = settings
        self._stopping = False
        self._keepers: list[asyncio.Task[None]] = []

    async def start(self, **parts: int) -> None:
        """Start so many of each part, and wait until all that listen do."""
        slots = [(part, f"{part}-{n}") for part, count in parts.items() for n in range(count)]
        self._keepers = [asyncio.create_task(self._keep(part, slot)) for part, slot in slots]
        async with asyncio.timeout(PATIENCE):
            await comes(lambda: len(self.ports) >= parts["web"])

    @property
    def ports(self) -> list[int]:
        """Where the web replicas listen."""
        return [replica.port for replica in self.running.values() if replica.port]

    async def _keep(self, part: str, slot: str) -> None:
        for life in range(1_000):
            replica = await self._born(part, f"{slot}-{life}")
            self.running[slot] = replica
            listening = asyncio.create_task(self._listens(replica))
            await replica.process.wait()
            listening.cancel()
            replica.port = 0
            if self._stopping:
                return
            self.ended += 1
            if replica.name not in self.killed:
                say(f"{replica.name} ended by itself:\n{_last_words(replica)}")
                await asyncio.sleep(PAUSE_SECONDS)

    async def _born(self, part: str, name: str) -> Replica:
        environ = {key: os.environ[key] for key in PASSED_ON if key in os.environ}
        environ |= {"PYTHONPATH": str(REPOSITORY), **self._settings(name)}
        log = self._folder / f"{name}.log"
        with log.open("wb") as output:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run", part),
                cwd=self._folder,
                env=environ,
                stdout=output,
                stderr=output,
            )
        return Replica(name, part, log, process)

    async def _listens(self, replica: Replica) -> None:
        if replica.part == "web":
            found = await comes(lambda: _LISTENS.search(replica.log.read_text()))
            replica.port = int(found[1])

    def kill(self, dice: random.Random) -> bool:
        """Kill one that is at work, wherever it is (SIGKILL); False if there is none."""
        alive = [
            replica
            for replica in self.running.values()
            if replica.process.returncode is None and replica.name not in self.killed
        ]
        if not alive:
            return False
        replica = dice.choice(alive)
        replica.process.kill()
        self.killed[replica.name] = time.time()
        self.kills += 1
        return True

    async def stop(self) -> None:
        """Ask all to finish (SIGTERM); one that doesn't, or not well, counts as ended."""
        self._stopping = True
        for keeper in self._keepers:
            keeper.cancel()
        replicas = [r for r in self.running.values() if r.process.returncode is None]
        for replica in replicas:
            replica.process.terminate()
        for replica in replicas:
            try:
                async with asyncio.timeout(PATIENCE):
                    self.ended += await replica.process.wait() != 0
            except TimeoutError:
                replica.process.kill()
                await replica.process.wait()
                self.ended += 1

    def end(self) -> None:
        """Leave nothing behind, whatever happened."""
        for replica in self.running.values():
            if replica.process.returncode is None:
                replica.process.kill()


def _last_words(replica: Replica) -> str:
    return "\n".join(replica.log.read_text().splitlines()[-4:])
