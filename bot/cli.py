"""The `askfirst` command: every expected error ends as one clear line on stderr.

Each command imports its own module of `bot.bootstrap` when it is called, so that `--help`, a typing
mistake and `manifest` don't wait for frameworks and databases that they don't use.
"""
# ruff: noqa: PLC0415

import os
import sys
from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from bot.errors import ConfigurationError
from bot.running.arguments import DEMO_START, read_database_url, read_instant, read_locale
from bot.running.command_line import FAILED, as_typed, run_command_line
from bot.running.pages import SETUP, TOKENS, see

if TYPE_CHECKING:
    from bot.running.settings import Settings

DEMO_ALEX = "yes@2h"
DEMO_JO = "later:3@20h"
#: The same where Jo asks Sam to introduce her.
DEMO_CONNECTOR, DEMO_ALEX_ASKED, DEMO_JO_ASKING = "introduce@6h", "yes@30h", "silence"

#: The playground's port unless `--port` says another; common development servers don't use it.
PLAYGROUND_PORT = 8765


class Part(StrEnum):
    """What a process runs."""

    #: Whatever has tokens, in one process.
    ALL = "all"
    #: HTTP only.
    WEB = "web"
    #: Sockets, relay and timers.
    WORKER = "worker"


class Pasted(StrEnum):
    """The platforms whose settings an admin pastes."""

    SLACK = "slack"


class Invited(StrEnum):
    """Where a link is all that an admin needs."""

    DISCORD = "discord"


#: How a person is named by commands about one.
PlatformName = Annotated[
    str, typer.Argument(metavar="PLATFORM", help="The platform, slack or discord.")
]
WorkspaceName = Annotated[
    str, typer.Argument(metavar="WORKSPACE", help="The platform's id of the workspace or server.")
]
UserName = Annotated[str, typer.Argument(metavar="USER", help="The platform's id of the person.")]

app = typer.Typer(
    name="askfirst",
    help="A chat bot that introduces two people only after both have said yes.",
    no_args_is_help=True,
    epilog="`askfirst --install-completion` lets your shell complete these.",
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command, and end with its exit code."""
    sys.exit(run_command_line(app, "askfirst", arguments))


def _show_version(wanted: bool) -> None:
    if wanted:
        from bot.running.version import version

        typer.echo(f"askfirst {version()}")
        raise typer.Exit


@app.callback()
def options(
    show_version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Introduce two people only after both have said yes."""
    del show_version


@app.command()
def run(
    part: Annotated[
        Part, typer.Argument(case_sensitive=False, help="What this process does.")
    ] = Part.ALL,
) -> None:
    """Run the bot on every platform that has tokens."""
    settings = _settings()
    if part is not Part.ALL and settings.on_sqlite:
        raise ConfigurationError(
            f"run {part} needs PostgreSQL, as processes can't share an SQLite file: set "
            "DATABASE_URL to postgresql://USER:PASSWORD@HOST/NAME, or use: askfirst run"
        )
    if not settings.platforms():
        raise settings.incomplete(
            f"There is nothing to run: set {TOKENS}{see(*SETUP)}. To see the bot at work without "
            f"any token: {as_typed()} playground"
        )
    from bot.bootstrap import run

    run.run(settings, part)


@app.command()
def demo(
    *,
    alex: Annotated[
        str | None,
        typer.Option(
            metavar="SCHEDULE",
            help="What Alex answers, and when.",
            show_default=f"{DEMO_ALEX}; with --request {DEMO_ALEX_ASKED}",
        ),
    ] = None,
    jo: Annotated[
        str | None,
        typer.Option(
            metavar="SCHEDULE",
            help="What Jo answers, and when.",
            show_default=f"{DEMO_JO}; with --request {DEMO_JO_ASKING}",
        ),
    ] = None,
    request: Annotated[
        bool, typer.Option("--request", help="Play a request: Jo asks Sam to meet Alex.")
    ] = False,
    connector: Annotated[
        str | None,
        typer.Option(
            metavar="SCHEDULE",
            help="With --request: what Sam does with it, and when.",
            show_default=DEMO_CONNECTOR,
        ),
    ] = None,
    start: Annotated[
        str, typer.Option(metavar="INSTANT", help="When Sam runs /intro (UTC if it doesn't say).")
    ] = DEMO_START,
    json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object a line for all that is seen.")
    ] = False,
) -> None:
    """Play one introduction in the terminal: Sam introduces Alex and Jo, or Jo asks Sam to do so.

    A SCHEDULE is `silence`, or answers separated by commas, each `yes`, `no`, `tell` (no, and
    Sam may know) or `later:DAYS`, and after the opening `talked` or `still` (not yet, but I'd
    still like to), with an optional delay after /intro: `no@36h`, `no@1h,yes@3d`, `yes,still@10d`.
    `standing`, alone or before other answers, is a yes that was given before /intro.
    Once they are in conversation, `free:noon@4d` chooses the noon of each weekday to come: what
    suits both is said there. The other parts of a day are early, morning, afternoon and evening.
    With --request, Jo asks Sam to be introduced to Alex. What Sam does is `silence`, `no`, `tell`
    (no, and Jo may know) or `introduce`, and all delays count from the request.
    Time is simulated; neither the environment nor `.env` matters.
    """
    moment = read_instant(start)
    if connector is not None and not request:
        raise ConfigurationError("--connector says what Sam does with a request: add --request.")
    from bot.bootstrap import demo

    usual_alex, usual_jo = (DEMO_ALEX_ASKED, DEMO_JO_ASKING) if request else (DEMO_ALEX, DEMO_JO)
    if request and connector is None:
        connector = DEMO_CONNECTOR
    alex, jo = (usual_alex if alex is None else alex), (usual_jo if jo is None else jo)
    demo.demo(alex, jo, moment, json, connector)


@app.command()
def playground(
    port: Annotated[
        int,
        typer.Option(
            metavar="PORT", min=0, max=65535, help="Where the page is served; 0 takes a free port."
        ),
    ] = PLAYGROUND_PORT,
    database: Annotated[
        str | None,
        typer.Option(metavar="URL", help="Go on where this database was, and keep all in it."),
    ] = None,
    locale: Annotated[
        str | None,
        typer.Option(
            metavar="CODE",
            help="The language that everybody reads; xx shows what isn't translated.",
        ),
    ] = None,
) -> None:
    """Be everybody in an introduction, in a web page on this machine.

    Needs no token and no account, and ignores the environment. Time stands still until you let
    it pass. Without a database, all begins anew at each start.
    """
    if database is not None:
        database = read_database_url(database, "--database")
    if locale is not None:
        locale = read_locale(locale)
    from bot.bootstrap import playground

    playground.playground(port, database, locale, _announce)


def _announce(address: str) -> None:
    typer.echo(f"The playground is open at {address} (Ctrl+C ends it).")


@app.command()
def check(
    json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object a line for all that is found.")
    ] = False,
) -> None:
    """Tell what is configured, and whether it works."""
    from bot.bootstrap import check

    raise typer.Exit(0 if check.report(_settings, as_json=json) else FAILED)


@app.command()
def health(
    alive: Annotated[
        bool, typer.Option("--alive", help="Ask only whether it is alive, whatever it lacks.")
    ] = False,
) -> None:
    """Ask the process on this machine whether it can do its work.

    It asks at ASKFIRST_HEALTH_PORT, else at PORT, and connects to nothing else.
    """
    settings = _settings()
    from bot.bootstrap import health

    well, line = health.health(settings, alive=alive)
    typer.echo(line, err=not well)
    raise typer.Exit(0 if well else FAILED)


@app.command()
def manifest(
    platform: Annotated[
        Pasted,
        typer.Argument(metavar="PLATFORM", case_sensitive=False, help="The platform: slack."),
    ],
    http: Annotated[
        str,
        typer.Option(
            metavar="URL", help="The bot's public address, for HTTP; without it, Socket Mode."
        ),
    ] = "",
    yaml: Annotated[bool, typer.Option("--yaml", help="Print YAML instead of JSON.")] = False,
) -> None:
    """Print what an admin pastes to make the app: Slack's app manifest."""
    del platform
    from bot.bootstrap import manifest

    typer.echo(manifest.manifest(http, as_yaml=yaml))


@app.command()
def invite(
    platform: Annotated[
        Invited,
        typer.Argument(metavar="PLATFORM", case_sensitive=False, help="The platform: discord."),
    ],
    threads_only: Annotated[
        bool,
        typer.Option(
            "--threads-only",
            help="Ask for less: no private channels, and none created for introductions.",
        ),
    ] = False,
) -> None:
    """Print the link by which an admin invites the bot."""
    del platform
    settings = _settings()
    from bot.bootstrap import invite

    typer.echo(invite.invite(settings, threads_only=threads_only))


@app.command()
def migrate() -> None:
    """Bring the database up to this version."""
    settings = _settings()
    from bot.bootstrap import migrate

    typer.echo(migrate.migrate(settings))


@app.command()
def move(
    to: Annotated[str, typer.Option(metavar="URL", help="The new database, which is empty.")],
) -> None:
    """Move everything to another database, from SQLite to PostgreSQL or back.

    The old one is DATABASE_URL's, and stays as it is. If this is interrupted, the same command
    goes on.
    """
    settings, target = _settings(), read_database_url(to, "--to")
    from bot.bootstrap import move

    move.move(settings, target)


@app.command()
def stats(
    workspace: Annotated[
        bool,
        typer.Option("--workspace", help="By workspace and month, as their admins see it."),
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show the totals, and by month how it goes in each workspace: no other statistics are kept.

    A month is shown from the 15th of the following one on, if at least ten introductions ended in
    it.
    """
    settings = _settings()
    from bot.bootstrap import stats

    show = stats.by_workspace if workspace else stats.stats
    show(settings, as_json=json)


@app.command()
def forget(
    platform: PlatformName,
    workspace: WorkspaceName,
    user: UserName,
) -> None:
    """Erase all that is known about a person."""
    settings = _settings()
    from bot.bootstrap import forget

    typer.echo(forget.forget(settings, platform, workspace, user))


@app.command()
def export(
    platform: PlatformName,
    workspace: WorkspaceName,
    user: UserName,
) -> None:
    """Print all that is known about a person, as JSON."""
    settings = _settings()
    from bot.bootstrap import export

    typer.echo(export.export(settings, platform, workspace, user))


def _settings() -> "Settings":
    from bot.running.settings import load

    return load(os.environ)
