"""A hunt: people live introductions while processes, connections and the database are cut off."""

import asyncio
import random
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from storage import upgrade
from tests.chaos.database import HuntedDatabase, hunted_database
from tests.chaos.discord_side import DiscordSide
from tests.chaos.fleet import Fleet
from tests.chaos.ledger import Books
from tests.chaos.slack_side import SlackSide
from tests.chaos.stories import Side, Story, write_stories
from tests.chaos.verdict import Evidence, Verdict, judge
from tests.chaos.waiting import comes, say
from tests.discord_.clock import RealClock
from tests.discord_.server import serving as serving_discord
from tests.discord_.world import Discord
from tests.slack.server import serving as serving_slack

#: Longer than a lease, a hold, and the first pauses between tries, in seconds.
LEAP = 600
#: How long introductions stay open: longer than all leaps before the deadline.
OPEN_FOR_HOURS, LEAPS = 12, 12
#: So long nothing may happen, in seconds, until the clock of the database is set ahead.
PATIENCE = 45.0
#: The same while only people wait, for what a killed process holds.
WAITING = 6.0
#: What is leased for so long without a change has nobody who delivers it; and so long nothing is
#: left to do.
HELD_FOR, CALM_FOR = 10.0, 2.0
#: What follows from a click on its own comes within so many seconds.
REFRESHED_WITHIN = 15.0
#: The share of the trouble that comes while introductions end at their deadline.
AT_THE_DEADLINE = 0.2
#: People on Discord who never had a message from the bot: their channels are opened at a pace.
STRANGERS = 4

SETTINGS = {
    "ASKFIRST_UNDO_FOR": "1s",
    "ASKFIRST_EXPIRES_AFTER": f"{OPEN_FOR_HOURS}h",
    "ASKFIRST_REMIND_AFTER": "30d",
    "ASKFIRST_FOLLOW_UP_AFTER": "30d",
    "ASKFIRST_MAX_LIVE": "100000",
    "ASKFIRST_MAX_PER_DAY": "100000",
    "ASKFIRST_MAX_ASKS_PER_WEEK": "100000",
    "ASKFIRST_MAX_FROM_ONE": "100000",
    "ASKFIRST_SECRET_KEY": "the key of the hunt as long as a key has to be",
    "PORT": "0",
}


@dataclass(frozen=True, slots=True)
class Options:
    """How much of everything; trouble is spread over so many seconds."""

    introductions: int
    kills: int
    resets: int
    restarts: int
    seconds: float
    web: int = 3
    worker: int = 3
    pgbouncer: bool = False
    seed: int = 0


async def hunt(options: Options) -> tuple[Verdict, list[str]]:
    """Run a hunt, and return the verdict with what was wrong in words."""
    with (
        tempfile.TemporaryDirectory() as folder,
        hunted_database(pgbouncer=options.pgbouncer) as database,
    ):
        upgrade(database.url)
        async with _platforms(options, database, Path(folder)) as hunting:
            return await hunting.run()


@asynccontextmanager
async def _platforms(
    options: Options, database: HuntedDatabase, folder: Path
) -> AsyncIterator["Hunt"]:
    dice = random.Random(options.seed)
    async with serving_slack() as slack, serving_discord(Discord(RealClock())) as server:
        slack_side = SlackSide(slack, lambda: fleet.ports, dice)
        discord_side = DiscordSide(server, database.direct_url, dice)

        def settings(name: str) -> dict[str, str]:
            own = {**slack_side.settings(name), **discord_side.settings(name)}
            return {"DATABASE_URL": database.url, **SETTINGS, **own}

        fleet = Fleet(folder, settings)
        try:
            yield Hunt(options, database, fleet, (slack_side, discord_side))
        finally:
            fleet.end()


class Hunt:
    """Everything that takes part."""

    def __init__(
        self,
        options: Options,
        database: HuntedDatabase,
        fleet: Fleet,
        sides: tuple[SlackSide, DiscordSide],
    ) -> None:
        self.options = options
        self.database = database
        self.fleet = fleet
        self.slack, self.discord = sides
        self.dice = random.Random(options.seed)
        self.books = Books(database)
        self.stories = self._stories()
        self.playing: set[asyncio.Task[None]] = set()

    def _stories(self) -> list[Story]:
        numbers, sides = range(self.options.introductions), (self.slack, self.discord)
        written = []
        for remainder, side in enumerate[Side](sides):
            mine = [n for n in numbers if n % len(sides) == remainder]
            written += write_stories(side, mine, self.options.seconds, self.options.seed)
        return written

    async def run(self) -> tuple[Verdict, list[str]]:
        """Play it to the end."""
        options, verdict = self.options, Verdict()
        people = [n for s in self.stories if s.side is self.discord for n in s.names]
        hosts = [s.introducer for s in self.stories if s.side is self.discord]
        await self.discord.prepare(list(dict.fromkeys([*people, *hosts])), STRANGERS)
        await self.fleet.start(web=options.web, worker=options.worker)
        sessions = self.discord.server.gateway.sessions
        await self.discord.world.until(lambda: sum(s.connected for s in sessions) >= options.web)
        say(f"{options.web} web and {options.worker} worker processes are ready")
        await self._play()
        await self._deadline()
        say("the processes are asked to finish")
        await self.fleet.stop()
        verdict.introductions = len(self.stories)
        verdict.clicks = self.slack.door.delivered + self.discord.talk.delivered
        verdict.kills, verdict.processes_ended = self.fleet.kills, self.fleet.ended
        verdict.resets, verdict.restarts = options.resets, options.restarts
        ledger = self.books.close()
        evidence = Evidence(
            self.stories, ledger, self.fleet.killed, self.database.outages, list[str]()
        )
        judge(evidence, verdict)
        return verdict, evidence.notes

    async def _play(self) -> None:
        """Let people live their introductions in the midst of most of the trouble."""
        tasks = [asyncio.create_task(story.play()) for story in self.stories]
        for task in tasks:
            self.playing.add(task)
            task.add_done_callback(self.playing.discard)
        await self._trouble(0.0, 1 - AT_THE_DEADLINE, self.options.seconds)
        await self._settle("answers", lambda: bool(self.playing))
        for task in tasks:
            task.cancel()
        ends = await asyncio.gather(*tasks, return_exceptions=True)
        if failures := [one for one in ends if isinstance(one, Exception)]:
            raise ExceptionGroup("people did what can't be done", failures)

    async def _deadline(self) -> None:
        """Let the deadline pass for those who are still waiting, in the midst of the rest."""
        say("the deadline passes")
        await self.database.leap(OPEN_FOR_HOURS * 3600 + LEAP)
        late = [story.at_the_deadline() for story in self.stories]
        seconds = self.options.seconds * AT_THE_DEADLINE
        await asyncio.gather(self._trouble(1 - AT_THE_DEADLINE, 1.0, seconds), *late)
        await self._settle("ends", lambda: False)

    async def _trouble(self, since: float, until: float, seconds: float) -> None:
        """Do a share of the kills, resets and restarts, at random moments."""
        options = self.options
        kinds: list[tuple[int, Callable[[], Awaitable[object]]]] = [
            (options.kills, self._kill),
            (options.resets, self.database.reset),
            (options.restarts, self.database.crash),
        ]
        moments = [
            (self.dice.uniform(0, seconds), n, do)
            for n, (count, do) in enumerate(kinds)
            for _ in range(round(count * until) - round(count * since))
        ]
        begun = asyncio.get_running_loop().time()
        for at, _, do in sorted(moments, key=lambda moment: moment[:2]):
            await asyncio.sleep(max(0.0, begun + at - asyncio.get_running_loop().time()))
            await do()
        await asyncio.sleep(max(0.0, begun + seconds - asyncio.get_running_loop().time()))

    async def _kill(self) -> None:
        await comes(lambda: self.fleet.kill(self.dice))

    async def _settle(self, what: str, waiting: Callable[[], bool]) -> None:
        """Wait until all is done; what only time brings, the clock of the database brings."""
        for _ in range(LEAPS):
            await self._quiet(waiting)
            pending = await asyncio.to_thread(self.books.pending)
            if not pending and not waiting():
                return
            say(f"{what}: {pending} effects and {len(self.playing)} people wait; time leaps")
            await self.database.leap(LEAP)
        say(f"{what}: not everything has come to an end")

    async def _quiet(self, waiting: Callable[[], bool]) -> None:
        """Wait until nothing is at work, or nothing gets less for long.

        What stays leased is held by a killed process only if it doesn't change: a send that is
        under way must not lose its lease by a leap.
        """
        soon, held = (min(most, self.options.seconds / 4) for most in (REFRESHED_WITHIN, HELD_FOR))
        least, still, steady, pending = sys.maxsize, 0.0, 0.0, 0
        while still < PATIENCE:
            await asyncio.sleep(0.5)
            at_work = await asyncio.to_thread(self.books.at_work, soon)
            before, pending = pending, await asyncio.to_thread(self.books.pending)
            steady = steady + 0.5 if pending == before and not at_work else 0.0
            count = at_work + len(self.playing)
            least, still = (count, 0.0) if count < least else (least, still + 0.5)
            if steady >= (held if pending else CALM_FOR) and (not waiting() or still > WAITING):
                return
