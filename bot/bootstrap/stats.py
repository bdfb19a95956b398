"""`askfirst stats`: the totals, the only statistics that are kept."""

import asyncio
import json
from collections.abc import Mapping

from rich.console import Console
from rich.table import Table

from bot.bootstrap.application import opened
from bot.bootstrap.named_person import no_database
from bot.running.settings import Settings
from storage import status

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
