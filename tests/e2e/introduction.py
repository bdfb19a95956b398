"""One introduction, played to its end by a process that may be killed on the way."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot.app.commands import Command, RequestIntroduction, make_press
from bot.bootstrap.application import Application, assemble
from bot.domain.people import PersonFacts
from bot.domain.rules import Rules
from bot.messages.actions import Action
from storage import open_storage
from tests.e2e.actors import PLATFORM, WORKSPACE, Diary, DiaryClock, Fate, FileMessenger, person

SAM, ALEX, JO = (person(name) for name in ("sam", "alex", "jo"))
START = datetime(2026, 11, 16, 9, tzinfo=UTC)
END = START + timedelta(days=14)
HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Request:
    """Sam's `/intro`; like every delivery, it comes again until we answer."""

    after: timedelta = timedelta(0)

    def command(self, _diary: Diary) -> Command:
        """Ask for an introduction."""
        return RequestIntroduction(
            workspace=WORKSPACE, actor=SAM, delivery="intro", people=(ALEX, JO), reason="Both sail."
        )


@dataclass(frozen=True)
class Click:
    """What somebody presses, and when."""

    after: timedelta
    who: PersonFacts
    action: Action
    values: Mapping[str, object] = field(default_factory=dict)

    def command(self, diary: Diary) -> Command:
        """Press a button on the first copy of the first message that has it."""
        card = next(
            line
            for line in diary.lines("send")
            if line["to"] == self.who.id and self.action in line["buttons"]
        )
        return make_press(
            self.action,
            card["buttons"][self.action],
            workspace=WORKSPACE,
            actor=self.who,
            delivery=f"{self.who.id} {self.action}",
            card=card["reference"],
            **self.values,
        )


SCRIPT = (
    Request(),
    Click(1 * HOUR, ALEX, Action.QUESTION, {"words": "Which boat?"}),
    Click(2 * HOUR, SAM, Action.REPLY, {"words": "The blue one."}),
    Click(3 * HOUR, ALEX, Action.YES),
    Click(20 * HOUR, JO, Action.LATER, {"on": date(2026, 11, 20)}),
)
#: The last act has no click: the conversation opens, and the follow-ups go out.
ACTS = len(SCRIPT) + 1


def live(url: str, diary: Path, acts: int = ACTS, deadly: int | None = None) -> None:
    """Go on with the introduction until so many acts are played; die at this point."""
    asyncio.run(_live(url, Diary(diary), acts, deadly))


async def _live(url: str, diary: Diary, acts: int, deadly: int | None) -> None:
    fate, clock = Fate(diary, deadly), DiaryClock(diary, START)
    database = open_storage(url, clock)
    with fate.at_commits():
        messenger = FileMessenger(diary, fate.point)
        application = await assemble(database, {PLATFORM: messenger}, clock, Rules())
        await _play(application, diary, clock, acts)
    await database.close()
    diary.write("finished", points=fate.points)


async def _play(application: Application, diary: Diary, clock: DiaryClock, acts: int) -> None:
    answered = len(diary.lines("answered"))
    for line in SCRIPT[answered:acts]:
        await _pass_time(application, clock, START + line.after)
        await application.dispatch(line.command(diary))
        diary.write("answered")
    if acts == ACTS:
        await _pass_time(application, clock, END)


async def _pass_time(application: Application, clock: DiaryClock, end: datetime) -> None:
    """Do what is due, then jump to what is due next, until the end."""
    while (due := await application.relay.step()) is not None and due <= end:
        clock.advance_to(due)
    clock.advance_to(end)
