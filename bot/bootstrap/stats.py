"""`askfirst stats`: the totals, and by month how it goes; no other statistics are kept."""

import asyncio
import json
from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.table import Table

from bot.bootstrap.application import opened
from bot.bootstrap.named_person import no_database
from bot.domain.insight import Month, shown
from bot.domain.people import Workspace
from bot.running.settings import Settings
from storage import status

#: The shown months of each workspace, the newest first.
Months = Sequence[tuple[Workspace, Sequence[Month]]]

#: What each total counts, in the order in which they are shown.
WORDS: Mapping[str, str] = {
    "requested": "introductions suggested",
    "live waiting": "under way: nobody has been asked yet",
    "live asking": "under way: both have been asked",
    "live agreed": "under way: both said yes, for a later date",
    "live opening": "under way: the conversation is being opened",
    "opened": "ended: both said yes, and the conversation opened",
    "lapsed": "ended: time was up",
    "withdrawn": "ended: withdrawn by whoever suggested it",
    "told": "ended: a no that its giver let be known",
    "unreachable": "ended: somebody couldn't be reached",
    "failed": "ended: the conversation couldn't be opened",
    "talked: yes": "asked a week later: talked",
    "talked: not yet": "asked a week later: not yet",
    "follow-ups declined": "asked a week later: no more of these questions",
}


def stats(settings: Settings, *, as_json: bool) -> None:
    """Print the totals; a database that isn't set up yet has none, and is left as it is."""
    url = settings.database_url.get_secret_value()
    totals = asyncio.run(_totals(settings))
    console = Console(highlight=False, soft_wrap=True)
    if as_json:
        console.out(json.dumps(dict.fromkeys(WORDS, 0) | (totals or {})), highlight=False)
    elif totals is None:
        console.print(f"Nothing has happened yet. {no_database(url)}.", markup=False)
    elif not any(totals.values()):
        console.print("Nothing has happened yet: no introduction has been suggested.")
    else:
        console.print(_table(totals))


async def _totals(settings: Settings) -> dict[str, int] | None:
    url = settings.database_url.get_secret_value()
    if status(url) == "empty":
        return None
    async with opened(url, pool_mode=settings.pool_mode) as database:
        with database() as uow:
            return uow.totals.all()


def _table(totals: Mapping[str, int]) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right")
    table.add_column()
    for name in [*WORDS, *sorted(totals.keys() - WORDS)]:
        if totals.get(name):
            table.add_row(str(totals[name]), WORDS.get(name, name))
    return table


def by_workspace(settings: Settings, *, as_json: bool) -> None:
    """Print the months of each workspace that its admins see, and no others."""
    url = settings.database_url.get_secret_value()
    found = asyncio.run(_months(settings))
    console = Console(highlight=False, soft_wrap=True)
    if as_json:
        workspaces = [_as_data(here, months) for here, months in found or ()]
        console.out(json.dumps({"workspaces": workspaces}), highlight=False)
    elif found is None:
        console.print(f"Nothing has happened yet. {no_database(url)}.", markup=False)
    elif any(months for _, months in found):
        for here, months in found:
            if months:
                console.print(_name(here), markup=False)
                console.print(_by_month(months))
    else:
        console.print(
            "There is nothing to show yet: a month is shown from the 15th of the following one on, "
            "if at least ten introductions ended in it."
        )


async def _months(settings: Settings) -> Months | None:
    url = settings.database_url.get_secret_value()
    if status(url) == "empty":
        return None
    async with opened(url, pool_mode=settings.pool_mode) as database:
        with database() as uow:
            return [
                (here, shown(uow.totals.months(here.id), uow.now)) for here in uow.workspaces.all()
            ]


def _as_data(here: Workspace, months: Sequence[Month]) -> dict[str, object]:
    facts = here.facts
    return {
        "platform": facts.platform,
        "workspace": facts.id,
        "name": facts.name,
        "months": [
            {
                "month": f"{month.first:%Y-%m}",
                "ended": month.ended,
                "opened": month.opened,
                "talked": month.talked,
            }
            for month in months
        ],
    }


def _name(here: Workspace) -> str:
    return f"{here.facts.name or here.facts.id} ({here.facts.platform} {here.facts.id})"


def _by_month(months: Sequence[Month]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0))
    table.add_column("")
    for heading in ("ended", "in a conversation", "talked"):
        table.add_column(heading, justify="right", header_style="none")
    for month in months:
        talked = "-" if month.talked is None else month.talked
        numbers = (month.ended, month.opened, talked)
        table.add_row(f"{month.first:%Y-%m}", *map(str, numbers))
    return table
