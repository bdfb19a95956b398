"""How fast `/intro` is acknowledged, beside a bare Bolt handler that only acknowledges.

Run by `make bench`. Slack waits three seconds. Both run in Socket Mode against the test Slack on
this machine, in the same minute; each `/intro` is committed, to a file that is synced, before its
acknowledgement goes out, and names two people whom nobody has looked up before.
"""

import asyncio
import logging
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from rich.console import Console
from rich.table import Table
from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck

from adapters.slack.installations.clients import OneWorkspace, web_client, web_session
from adapters.slack.interactions import Interactions
from adapters.slack.outbound import SlackMessenger
from bot.app.commands import Command
from bot.bootstrap.application import assemble, opened
from bot.domain.rules import Rules
from bot.messages.replies import Reply
from bot.running.clocks import SystemClock
from tests.benchmarks.outbox import MANY, Timing
from tests.slack.bench import over_sockets
from tests.slack.server import SlackServer, Workspace, serving

COMMANDS = 150
RULES = Rules(undo_for=timedelta(hours=1), max_live=MANY, max_per_day=MANY)


@asynccontextmanager
async def ours(slack: SlackServer, harbor: Workspace, folder: Path) -> AsyncIterator[None]:
    """AskFirst on a database of its own."""
    clock = SystemClock()
    async with opened(f"sqlite:///{folder / 'bench.db'}") as database, web_session() as session:
        clients = OneWorkspace(web_client(slack.api_url, harbor.token, session), harbor.id)
        messenger = SlackMessenger(clients)
        app = await assemble(database, {"slack": messenger}, clock, RULES)
        async with over_sockets(slack, Interactions(app.dispatch, clients)):
            yield


@asynccontextmanager
async def bare(slack: SlackServer, harbor: Workspace) -> AsyncIterator[None]:
    """A Bolt app whose `/intro` is only acknowledged."""
    app = AsyncApp(client=web_client(slack.api_url, harbor.token, None))

    async def acknowledge(ack: AsyncAck) -> None:
        await ack()

    app.command("/intro")(acknowledge)

    async def nothing(command: Command) -> Reply:
        raise AssertionError(command)

    clients = OneWorkspace(web_client(slack.api_url, harbor.token, None), harbor.id)
    async with over_sockets(slack, Interactions(nothing, clients), app):
        yield


async def acknowledged(slack: SlackServer, harbor: Workspace, name: str) -> Timing:
    """Type as many commands, one after the other, about two new people each time."""
    sam = harbor.person("Sam Rivera")
    await sam.types("/intro help")
    first = len(slack.acks)
    for n in range(COMMANDS):
        a, b = harbor.person(f"{name} A{n}"), harbor.person(f"{name} B{n}")
        await sam.types("/intro", f"@{a.name} @{b.name} Both sail.")
    assert not any(ack.error for ack in slack.acks)
    return Timing(name, [ack.took or 0.0 for ack in slack.acks[first:]])


async def measure() -> list[Timing]:
    """Time both."""
    timings = []
    with tempfile.TemporaryDirectory() as folder:
        async with serving() as slack:
            harbor = slack.workspace("Harbor Founders")
            async with bare(slack, harbor):
                timings.append(await acknowledged(slack, harbor, "bare Bolt handler"))
        async with serving() as slack:
            harbor = slack.workspace("Harbor Founders")
            async with ours(slack, harbor, Path(folder)):
                timings.append(await acknowledged(slack, harbor, "/intro"))
    return timings


def main() -> None:
    """Print the acknowledgements of both, and the ratio."""
    logging.basicConfig(level=logging.ERROR)
    timings = asyncio.run(measure())
    table = Table("Slack, Socket Mode", "p50 ms", "p99 ms", "beside bare", "of 3 s")
    for timing in timings:
        p50, p99 = timing.milliseconds(50), timing.milliseconds(99)
        beside = f"{p50 / timings[0].milliseconds(50):.1f}x"
        table.add_row(timing.name, f"{p50:.1f}", f"{p99:.1f}", beside, f"{p99 / 30:.1f} %")
    Console().print(table)


if __name__ == "__main__":
    main()
