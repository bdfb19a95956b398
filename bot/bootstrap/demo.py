"""`askfirst demo`: one introduction, played in the terminal."""

import asyncio
import sys
import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TextIO, cast
from zoneinfo import ZoneInfo

from adapters.terminal.app import play
from adapters.terminal.directory import PLATFORM
from adapters.terminal.outbound import TerminalMessenger
from adapters.terminal.output import Display, OutputStream, display
from adapters.terminal.schedules import ScheduledAnswer, script, script_of_request
from bot.bootstrap.application import assemble, opened
from bot.domain.rules import Rules
from bot.messages.voice import Voice
from bot.running.clocks import StoppedClock
from bot.running.command_line import as_typed

#: The demo is in English and UTC whatever this machine speaks.
_DEMO_VOICE = Voice("en", ZoneInfo("UTC"))


def demo(alex: str, jo: str, start: datetime, json: bool, connector: str | None = None) -> None:
    """Play one introduction in the terminal, on the real parts and a temporary database.

    With a schedule for the connector, it is one that Jo asks Sam for.
    """
    by_request = connector is not None
    answers = script(alex, jo) if connector is None else script_of_request(connector, alex, jo)
    clock = StoppedClock(start)
    stream = OutputStream(sys.stdout)
    shown = display(
        cast("TextIO", stream),
        as_json=json,
        start=start,
        when=_DEMO_VOICE.write_date,
        command=as_typed(),
    )
    with tempfile.TemporaryDirectory(prefix="askfirst-") as folder:
        asyncio.run(
            _play(f"sqlite:///{Path(folder) / 'demo.db'}", answers, clock, shown, by_request)
        )
    shown.end()
    stream.finish()


async def _play(
    url: str,
    answers: Sequence[ScheduledAnswer],
    clock: StoppedClock,
    shown: Display,
    by_request: bool,
) -> None:
    messenger = TerminalMessenger(clock, shown.see, _DEMO_VOICE.write_date)
    async with opened(url, clock, threads=False) as database:
        application = await assemble(database, {PLATFORM: messenger}, clock, Rules())
        step = application.relay.step
        await play(
            answers,
            application.dispatch,
            step,
            clock,
            messenger,
            watch=shown.watch,
            by_request=by_request,
        )
