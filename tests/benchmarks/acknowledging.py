"""How fast `/intro` is acknowledged, beside handlers of the same frameworks that do nothing else.

Both run over real sockets or the same simulation, in one run, and every `/intro` names two people
whom nobody has looked up before and is committed before its acknowledgement goes out. Slack and
Discord wait three seconds (Slack: handling user interaction; Discord: Responding to Interactions).
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck

from adapters.slack.installations.clients import OneWorkspace, web_client, web_session
from adapters.slack.interactions import Interactions
from adapters.slack.outbound import SlackMessenger
from bot.app.commands import Command
from bot.bootstrap.application import assemble, opened
from bot.messages.replies import Reply
from bot.running.clocks import SystemClock
from tests.benchmarks.acknowledging_on_discord import acknowledge_on_discord
from tests.benchmarks.measuring import Figures, Timing, one_by_one, percentile
from tests.benchmarks.stage import RULES
from tests.benchmarks.works import Bench
from tests.slack.bench import over_http
from tests.slack.server import SlackServer, Workspace, serving

#: How one of the apps is run.
Running = Callable[[SlackServer, Workspace], AbstractAsyncContextManager[None]]
#: So many people type at the same moment.
CROWD = 20


async def acknowledge(bench: Bench) -> AsyncIterator[Figures]:
    """Slack over HTTP, twenty at once and one by one; then Discord's response."""
    for crowd, case in ((CROWD, "Slack, 20 at once"), (1, "Slack, one by one")):
        bare = await _measure(bench, crowd, _bare)
        ours = await _measure(bench, crowd, lambda *given: _ours(bench.fresh(), *given))
        for line in beside(bench.database, case, bare, ours):
            yield line
    async for figures in acknowledge_on_discord(bench):
        yield figures


def beside(database: str, case: str, bare: Timing, ours: Timing) -> list[Figures]:
    """Make lines of both, with the ratio of their 99th percentiles."""
    first = bare.figures("ack", database, case=case, peer="bare handler")
    second = ours.figures("ack", database, case=case)
    if failed := ours.count - len(ours.each):
        second.more["failed"] = failed
    floor, reached = percentile(bare.each, 99), percentile(ours.each, 99)
    second.bare_ratio = reached / floor if reached and floor else None
    return [first, second]


@asynccontextmanager
async def _ours(url: str, slack: SlackServer, harbor: Workspace) -> AsyncIterator[None]:
    """AskFirst on a database of its own."""
    clock = SystemClock()
    async with opened(url) as database, web_session() as session:
        clients = OneWorkspace(web_client(slack.api_url, harbor.token, session), harbor.id)
        messenger = SlackMessenger(clients)
        app = await assemble(database, {"slack": messenger}, clock, RULES)
        async with over_http(slack, Interactions(app.dispatch, clients)):
            yield


@asynccontextmanager
async def _bare(slack: SlackServer, harbor: Workspace) -> AsyncIterator[None]:
    """A Bolt app whose `/intro` is only acknowledged."""
    client = web_client(slack.api_url, harbor.token, None)
    app = AsyncApp(client=client, signing_secret=slack.signing_secret)

    async def acknowledged(ack: AsyncAck) -> None:
        await ack()

    app.command("/intro")(acknowledged)

    async def nothing(command: Command) -> Reply:
        raise AssertionError(command)

    async with over_http(slack, Interactions(nothing, OneWorkspace(client, harbor.id)), app):
        yield


class _Run:
    """Waits for acknowledgements; what one waits for is its `took`."""

    def __init__(self, slack: SlackServer, harbor: Workspace) -> None:
        self.slack = slack
        self.harbor = harbor
        self.number = 0

    async def types(self) -> None:
        """Somebody types `/intro` about two new people."""
        self.number += 1
        sam, a, b = (self.harbor.person(f"{name} {self.number}") for name in ("Sam", "A", "B"))
        await sam.types("/intro", f"@{a.name} @{b.name} Both sail.")

    async def crowd(self, size: int) -> None:
        """So many people type at once."""
        async with asyncio.TaskGroup() as group:
            for _ in range(size):
                group.create_task(self.types())


async def _measure(bench: Bench, crowd: int, running: Running) -> Timing:
    async with serving() as slack:
        harbor = slack.workspace("Harbor Founders")
        async with running(slack, harbor):
            run = _Run(slack, harbor)
            await run.crowd(crowd)  # warm up
            first = len(slack.acks)
            rounds = max(3, bench.count // crowd)
            timing = await one_by_one([lambda: run.crowd(crowd)] * rounds)
            acks = slack.acks[first:]
    timing.each = [ack.took or 0.0 for ack in acks if not ack.error]
    timing.count = len(acks)
    return timing
