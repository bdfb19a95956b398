"""`askfirst move`: everything in the database goes to another one."""

from collections.abc import Iterator
from contextlib import contextmanager

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

from bot.running.settings import Settings
from storage import Watch
from storage import move as move_rows


def move(settings: Settings, target: str) -> None:
    """Move everything to an empty database, showing how far it is, and say what to do then."""
    console = Console(stderr=True)
    try:
        with _bars(console) if console.is_interactive else _lines(console) as watch:
            counts = move_rows(settings.database_url.get_secret_value(), target, watch)
    except KeyboardInterrupt:
        console.print("Interrupted. The same command goes on from here.", highlight=False)
        raise
    number, rows = counts.get("introduction", 0), sum(counts.values())
    what = f"{number:,} introductions and all that belongs to them"
    one = "1 introduction and all that belongs to it"
    typer.echo(
        f"Moved {one if number == 1 else what}; each of {rows:,} rows was compared. Now set "
        "DATABASE_URL to the new database; AskFirst refuses to use the old one, which is as it was."
    )
    if settings.secret_keys:
        typer.echo("Keep ASKFIRST_SECRET_KEY: what it had encrypted was moved as it is.")


@contextmanager
def _bars(console: Console) -> Iterator[Watch]:
    """Show on a terminal how far each step is."""
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    with Progress(*columns, console=console) as progress:
        bars: dict[str, TaskID] = {}

        def watch(step: str, more: int, of: int) -> None:
            if step not in bars:
                bars[step] = progress.add_task(step, total=of)
            progress.advance(bars[step], more)

        yield watch


@contextmanager
def _lines(console: Console) -> Iterator[Watch]:
    """Show elsewhere a line for each step, when it begins."""
    begun = set()

    def watch(step: str, _: int, of: int) -> None:
        if step not in begun:
            begun.add(step)
            console.print(f"{step} {of:,} rows ...", highlight=False)

    yield watch
