"""The `askfirst` command: what can't be done ends as one clear line, without a traceback."""

import asyncio
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path

import pytest

from bot.cli import app, main
from bot.domain.insight import Counted
from bot.domain.introduction import ENDS, LIVE
from tests.dialog import talking
from tests.patience import PATIENCE

ROOT = Path(__file__).parents[2]
ASKFIRST = (sys.executable, "-m", "bot")
NOBODY = 65534
COMMANDS = sorted(one.callback.__name__ for one in app.registered_commands if one.callback)
#: What the commands import when they need it, which nobody may read.
NEEDED = (
    "bot.bootstrap.check",
    "bot.bootstrap.migrate",
    "bot.bootstrap.stats",
    "rich.console",
    "rich.table",
)


@dataclass(frozen=True)
class Ended:
    """How a command ended and what it wrote."""

    status: int
    out: str
    err: str


@pytest.fixture
def clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty folder to be in, and no setting in the environment."""
    for name in os.environ:
        if re.match("ASKFIRST_|SLACK_|DISCORD_|DATABASE_URL$|PORT$", name):
            monkeypatch.delenv(name)
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


class Shell:
    """Runs `askfirst` in this process."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch = monkeypatch
        self._capsys = capsys

    def __call__(self, *arguments: str, **environ: str) -> Ended:
        for name, value in environ.items():
            self._monkeypatch.setenv(name, value)
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        shown = self._capsys.readouterr()
        return Ended(int(ended.value.code or 0), shown.out, shown.err)

    def refusal(self, *arguments: str, status: int, **environ: str) -> str:
        """What is said on stderr, in one line, where nothing is done."""
        ended = self(*arguments, **environ)
        assert ended.status == status, ended
        assert ended.out == ""
        [line] = ended.err.splitlines()
        assert line.startswith("askfirst: ")
        assert "Traceback" not in ended.err
        return line.removeprefix("askfirst: ")


@pytest.fixture
def askfirst(
    clean: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shell:
    return Shell(monkeypatch, capsys)


# Arguments and settings


def test_a_wrong_schedule_names_its_option_and_an_example(askfirst: Shell) -> None:
    """What is wrong, what there is, and how it looks."""
    line = askfirst.refusal("demo", "--alex", "perhaps@2h", status=2)
    assert line == (
        "--alex: 'perhaps' is no answer; use silence, standing, yes, no, tell, later:DAYS, "
        "free:PART, talked or still (for example yes@2h, later:3@20h or no@1h,yes@3d)."
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ("demo", "--alec", "yes"),
        ("dance",),
        ("run", "everything"),
        ("forget", "slack"),
        ("manifest",),
        ("invite",),
        ("--install-complet",),
    ],
)
def test_wrong_arguments_point_to_the_help(askfirst: Shell, arguments: tuple[str, ...]) -> None:
    """One line that ends with where to look."""
    assert "--help" in askfirst.refusal(*arguments, status=2)


def test_an_unknown_setting_is_refused_with_the_nearest_one(askfirst: Shell) -> None:
    """A typing mistake doesn't silently leave the default."""
    for command in ("run", "migrate", "stats"):
        line = askfirst.refusal(command, status=2, ASKFIRST_COOL_DOWN="3d")
        assert line == (
            "ASKFIRST_COOL_DOWN is not a setting of AskFirst; did you mean ASKFIRST_COOLDOWN?"
        )


def test_an_unusable_setting_says_which_and_why(askfirst: Shell) -> None:
    """The check reports it as its finding."""
    reason = (
        "ASKFIRST_UNDO_FOR: '20' is not a duration; write a whole number and d, h, m or s, "
        "such as 7d, 36h, 5m or 0s."
    )
    assert askfirst.refusal("run", status=2, ASKFIRST_UNDO_FOR="20") == reason
    ended = askfirst("check")
    assert (ended.status, ended.out) == (1, f"problem  {reason}\n")


def test_dot_env_is_read_and_the_environment_wins(askfirst: Shell, clean: Path) -> None:
    """Also a mistake in it is named."""
    (clean / ".env").write_text("ASKFIRST_MAX_LIVE=many\n")
    assert askfirst.refusal("run", status=2).startswith("ASKFIRST_MAX_LIVE: 'many' is not a whole")
    ended = askfirst("run", ASKFIRST_MAX_LIVE="5")
    assert "nothing to run" in ended.err


def test_the_demo_ignores_environment_and_dot_env(askfirst: Shell, clean: Path) -> None:
    """Whatever is set there, it plays."""
    (clean / ".env").write_text("ASKFIRST_NONSENSE=1\n")
    arguments = ("demo", "--json", "--alex", "silence", "--jo", "silence")
    ended = askfirst(*arguments, DATABASE_URL="nonsense", ASKFIRST_LOCALE="xx")
    assert ended.status == 0
    assert ended.err == ""
    assert list(clean.iterdir()) == [clean / ".env"]


# run


def test_run_without_a_token_says_what_to_set_and_what_to_try(askfirst: Shell) -> None:
    """Exit 2, and no database is made."""
    line = askfirst.refusal("run", status=2)
    for part in ("nothing to run", "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "DISCORD_TOKEN"):
        assert part in line
    assert list(Path.cwd().iterdir()) == []


@pytest.mark.parametrize("part", ["web", "worker"])
def test_web_and_worker_cant_share_an_sqlite_file(askfirst: Shell, part: str) -> None:
    """It says so, with or without tokens, and names PostgreSQL as the way."""
    for token in ("", "token"):
        line = askfirst.refusal("run", part, status=2, DISCORD_TOKEN=token)
        assert line.startswith(f"run {part} needs PostgreSQL, as processes can't share an SQLite")


def test_small_and_capital_letters_are_one_in_choices(askfirst: Shell) -> None:
    """As people write names with capitals."""
    assert askfirst("manifest", "Slack").out == askfirst("manifest", "slack").out
    assert askfirst.refusal("run", "Worker", status=2).startswith("run worker needs PostgreSQL")


def test_half_of_slack_is_refused(askfirst: Shell) -> None:
    """A missing part of the tokens is named before anything begins."""
    line = askfirst.refusal("run", status=2, SLACK_BOT_TOKEN="xoxb-1")
    assert line.startswith("Slack's settings are incomplete: set SLACK_BOT_TOKEN and")


# invite


def test_the_invite_link_is_all_that_is_printed(askfirst: Shell) -> None:
    """So that it can be piped; without an application it says what to set."""
    ended = askfirst("invite", "discord", DISCORD_APPLICATION_ID="42")
    assert ended.status == 0
    assert ended.out.startswith("https://discord.com/oauth2/authorize?client_id=42&")
    assert len(ended.out.splitlines()) == 1
    smaller = askfirst("invite", "discord", "--threads-only")
    assert smaller.out != ended.out
    line = askfirst.refusal("invite", "discord", status=2, DISCORD_APPLICATION_ID="")
    assert "DISCORD_TOKEN" in line


# Databases that can't be used

DATABASE_COMMANDS = [("migrate",), ("stats",), ("forget", "slack", "T1", "U1")]


@pytest.mark.parametrize("command", DATABASE_COMMANDS)
def test_a_database_that_cant_be_opened(
    askfirst: Shell, clean: Path, command: tuple[str, ...]
) -> None:
    """A missing folder is named, not made."""
    url = f"sqlite:///{clean}/none/askfirst.db"
    line = askfirst.refusal(*command, status=1, DATABASE_URL=url)
    assert line == (f"The folder {clean}/none does not exist: create it, or change DATABASE_URL.")
    assert list(clean.iterdir()) == []


@pytest.mark.parametrize("command", DATABASE_COMMANDS)
def test_a_file_that_is_no_database(askfirst: Shell, clean: Path, command: tuple[str, ...]) -> None:
    """It is refused and left as it is."""
    letter = clean / "letter.txt"
    letter.write_text("Dear Alex, " * 500)
    line = askfirst.refusal(*command, status=1, DATABASE_URL=f"sqlite:///{letter}")
    assert line.startswith(f"{letter} is not an SQLite database")
    assert letter.read_text() == "Dear Alex, " * 500


@pytest.mark.parametrize("command", DATABASE_COMMANDS)
def test_a_database_of_a_newer_version(
    askfirst: Shell, sqlite_url: str, command: tuple[str, ...]
) -> None:
    """An old program doesn't touch it."""
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    line = askfirst.refusal(*command, status=1, DATABASE_URL=sqlite_url)
    assert line == (
        "The database was changed by a newer version of AskFirst (to 9999): "
        "update AskFirst, or restore the backup from before."
    )


@pytest.mark.parametrize("command", DATABASE_COMMANDS)
def test_a_server_that_isnt_there(
    askfirst: Shell, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Host and port are said, the password isn't; what waits for a server gives up."""
    monkeypatch.setattr("bot.bootstrap.migrate.PATIENCE", timedelta(0))
    url = "postgresql://sam:secret@127.0.0.1:1/askfirst"
    line = askfirst.refusal(*command, status=1, DATABASE_URL=url)
    assert line.startswith("PostgreSQL at 127.0.0.1:1 can't be used: check that it runs")
    assert "secret" not in line


@pytest.fixture
def read_only(sqlite_template: Path) -> Iterator[Path]:
    """A database that can only be read, and we are somebody whom that stops: root it doesn't."""
    with tempfile.TemporaryDirectory(prefix="askfirst-test-") as name:
        folder = Path(name)
        file = Path(shutil.copy(sqlite_template, folder / "askfirst.db"))
        file.chmod(0o444)
        folder.chmod(0o555)
        root = os.geteuid() == 0
        for module in NEEDED:
            import_module(module)
        if root:
            os.seteuid(NOBODY)
        try:
            yield file
        finally:
            if root:
                os.seteuid(0)
            folder.chmod(0o755)


@pytest.mark.parametrize("command", ["stats", "migrate", "check"])
def test_a_read_only_database(askfirst: Shell, read_only: Path, command: str) -> None:
    """Somebody without the right to write is told so, by the check too."""
    ended = askfirst(command, DATABASE_URL=f"sqlite:///{read_only}")
    assert ended.status == 1
    assert f"{read_only} can't be written: let this user write to it" in ended.out + ended.err
    assert "Traceback" not in ended.err


def test_a_folder_in_which_no_database_can_be_made(
    askfirst: Shell, read_only: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The check says so before the start does."""
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{read_only.parent}/new.db")
    said = f"problem  database: {read_only.parent} can't be written: let this user write there"
    assert said in askfirst("check").out.splitlines()
    assert askfirst("stats").status == 0


# The errands, on a real file


async def introduce_on(url: str) -> None:
    """Leave an introduction of Alex and Jo behind."""
    async with talking(url) as talk:
        await talk.sam.types("/intro", talk.alex, talk.jo, "You both sail")
        await talk.wait("1m")
        await talk.alex.presses("yes")


def test_migrate_makes_a_database_and_then_finds_it_made(askfirst: Shell, clean: Path) -> None:
    """By default it is askfirst.db in this folder; check sees it before and after."""
    assert "SQLite, empty; it is set up at the first start" in askfirst("check").out
    assert list(clean.iterdir()) == []
    assert askfirst("migrate").out == "The database is up to date now.\n"
    assert (clean / "askfirst.db").exists()
    assert askfirst("migrate").out == "The database was up to date already.\n"
    checked = askfirst("check")
    assert "ok       database: SQLite, up to date" in checked.out
    assert "problem  tokens: none set" in checked.out
    assert checked.status == 1


def test_stats_are_totals_in_plain_words(askfirst: Shell, sqlite_url: str) -> None:
    """What was suggested and what is under way; what never happened isn't listed."""
    asyncio.run(introduce_on(sqlite_url))
    ended = askfirst("stats", DATABASE_URL=sqlite_url)
    assert (ended.status, ended.err) == (0, "")
    assert [line.strip() for line in ended.out.splitlines()] == [
        "1  introductions suggested",
        "1  under way: both have been asked",
    ]


def test_stats_for_programs_always_have_every_total(askfirst: Shell, sqlite_url: str) -> None:
    """One JSON object, whether anything has happened or not; every end and answer is in it."""
    empty = json.loads(askfirst("stats", "--json").out)
    assert set(empty.values()) == {0}
    asyncio.run(introduce_on(sqlite_url))
    totals = json.loads(askfirst("stats", "--json", DATABASE_URL=sqlite_url).out)
    assert totals == empty | {"requested": 1, "live asking": 1}
    answers = {"talked: yes", "talked: not yet", "follow-ups declined"}
    assert set(totals) == {"requested", *ENDS, *(f"live {state}" for state in LIVE), *answers}


async def ended_on(url: str) -> None:
    """Leave a month behind in which twelve introductions ended, and one with nine."""
    async with talking(url) as talk:
        await talk.sam.types("/intro", talk.alex, talk.jo, "You both sail")
        with talk.storage() as uow:
            here = uow.workspaces.find("fake", "W1")
            assert here is not None
            for month, count in ((date(2020, 5, 1), 12), (date(2020, 6, 1), 9)):
                for _ in range(count):
                    uow.totals.add_in_month(here.id, month, Counted.ENDED)
            uow.totals.add_in_month(here.id, date(2020, 5, 1), Counted.OPENED)
            uow.commit()


def test_stats_by_workspace_are_what_admins_see(askfirst: Shell, sqlite_url: str) -> None:
    """By month, those that can't change any more, and none that would tell of somebody."""
    asyncio.run(ended_on(sqlite_url))
    shown = askfirst("stats", "--workspace", DATABASE_URL=sqlite_url)
    assert [line.split() for line in shown.out.splitlines()] == [
        ["Harbor", "Founders", "(fake", "W1)"],
        ["ended", "in", "a", "conversation", "talked"],
        ["2020-05", "12", "1", "-"],
    ]
    data = json.loads(askfirst("stats", "--workspace", "--json", DATABASE_URL=sqlite_url).out)
    [here] = data["workspaces"]
    assert (here["platform"], here["workspace"], here["name"]) == ("fake", "W1", "Harbor Founders")
    assert here["months"] == [{"month": "2020-05", "ended": 12, "opened": 1, "talked": None}]


def test_stats_by_workspace_of_nothing_say_so(askfirst: Shell, sqlite_url: str) -> None:
    """What isn't shown yet, and why; for programs an empty list."""
    assert "There is no database" in askfirst("stats", "--workspace").out
    assert json.loads(askfirst("stats", "--workspace", "--json").out) == {"workspaces": []}
    asyncio.run(introduce_on(sqlite_url))
    said = askfirst("stats", "--workspace", DATABASE_URL=sqlite_url).out
    assert said.startswith("There is nothing to show yet: a month is shown from the 15th")


def test_stats_of_nothing_say_so(askfirst: Shell, clean: Path) -> None:
    """In the wrong folder they say where they looked; after `migrate` that nothing happened."""
    assert f"There is no database {clean}/askfirst.db" in askfirst("stats").out
    assert list(clean.iterdir()) == []
    askfirst("migrate")
    said = "Nothing has happened yet: no introduction has been suggested.\n"
    assert askfirst("stats").out == said


def test_the_check_for_programs_says_the_same(askfirst: Shell) -> None:
    """A JSON object a line, with the same exit code."""
    shown, data = askfirst("check"), askfirst("check", "--json")
    assert data.status == shown.status == 1
    found = [json.loads(line) for line in data.out.splitlines()]
    assert [one["text"] for one in found] == [line[9:] for line in shown.out.splitlines()]
    assert [one["works"] for one in found] == [True, True, True, True, False]
    broken = json.loads(askfirst("check", "--json", ASKFIRST_UNDO_FOR="20").out)
    assert not broken["works"]


def test_forget_erases_a_person_on_the_operators_word(askfirst: Shell, sqlite_url: str) -> None:
    """Once; the second time there is nobody."""
    asyncio.run(introduce_on(sqlite_url))
    ended = askfirst("forget", "fake", "W1", "alex", DATABASE_URL=sqlite_url)
    assert (ended.status, ended.out) == (0, "Everything about that person is erased.\n")
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as connection:
        names = connection.execute("SELECT external_id, name FROM person ORDER BY id").fetchall()
        answers = connection.execute("SELECT DISTINCT answer FROM ask").fetchall()
    assert set(names) == {("sam", "Sam Rivera"), (None, ""), ("jo", "Jo Kim")}
    assert answers == [("none",)]
    again = askfirst.refusal("forget", "fake", "W1", "alex", status=1)
    assert again == "Nobody by the id alex is known in workspace W1 of fake."


def test_move_tells_how_far_it_is_and_what_to_do_then(
    askfirst: Shell, sqlite_url: str, clean: Path
) -> None:
    """A line for each step where nobody watches a terminal; the result alone is on stdout."""
    asyncio.run(introduce_on(sqlite_url))
    ended = askfirst("move", "--to", "sqlite:///new.db", DATABASE_URL=sqlite_url)
    assert ended.status == 0
    assert re.fullmatch(r"(Copying|Comparing) \d+ rows \.\.\.\n" * 2, ended.err)
    assert ended.out.startswith("Moved 1 introduction and all that belongs to it; each of ")
    assert "ASKFIRST_SECRET_KEY" not in ended.out
    assert "1  introductions suggested" in askfirst("stats", DATABASE_URL="sqlite:///new.db").out
    for command in ("stats", "migrate", "check"):
        ended = askfirst(command, DATABASE_URL=sqlite_url)
        assert f"This database was moved to {clean}/new.db on" in ended.out + ended.err
        assert ended.status == 1


def test_move_says_to_keep_the_secret_key(askfirst: Shell, sqlite_url: str) -> None:
    """What it encrypted is of no use without it."""
    key = "0123456789abcdef" * 4
    ended = askfirst(
        "move", "--to", "sqlite:///n.db", DATABASE_URL=sqlite_url, ASKFIRST_SECRET_KEY=key
    )
    assert ended.out.splitlines()[-1].startswith("Keep ASKFIRST_SECRET_KEY")


@pytest.mark.parametrize(
    ("to", "status", "said"),
    [
        ("", 2, "--to: it is empty; use sqlite:///FILE, for example"),
        ("mysql://a/b", 2, "--to: it is no database that AskFirst knows"),
        ("sqlite:///none/new.db", 1, "create it, or change --to."),
        ("postgresql://sam:secret@127.0.0.1:1/a", 1, "PostgreSQL at 127.0.0.1:1 can't be used"),
    ],
)
def test_move_names_what_is_wrong_with_the_new_database(
    askfirst: Shell, sqlite_url: str, to: str, status: int, said: str
) -> None:
    """By its option; the password stays unsaid."""
    line = askfirst.refusal("move", "--to", to, status=status, DATABASE_URL=sqlite_url)
    assert said in line
    assert "secret" not in line


#: Commands about one person; they take the same three arguments.
ABOUT_A_PERSON = ["forget", "export"]


@pytest.mark.parametrize("command", ABOUT_A_PERSON)
def test_each_part_of_a_persons_name_can_be_wrong(
    askfirst: Shell, sqlite_url: str, command: str
) -> None:
    """Each is a sentence of its own: platform, workspace, person."""
    asyncio.run(introduce_on(sqlite_url))
    wrong = {
        ("Slack", "T1", "U1"): (2, "There is no platform 'Slack'; did you mean slack?"),
        ("irc", "a", "b"): (2, "There is no platform 'irc'; there are discord, fake, slack."),
        ("fake", "W2", "alex"): (1, "No workspace W2 of fake is known in the database."),
        ("fake", "W1", "x"): (1, "Nobody by the id x is known in workspace W1 of fake."),
    }
    for arguments, (status, line) in wrong.items():
        found = askfirst.refusal(command, *arguments, status=status, DATABASE_URL=sqlite_url)
        assert found == line


@pytest.mark.parametrize("command", ABOUT_A_PERSON)
def test_a_person_is_looked_for_in_the_wrong_folder(
    askfirst: Shell, clean: Path, command: str
) -> None:
    """It says where it looked, and makes nothing there."""
    assert askfirst.refusal(command, "slack", "T1", "U1", status=1) == (
        f"There is no database {clean}/askfirst.db: go to the folder in which AskFirst runs, "
        "or set DATABASE_URL."
    )
    line = askfirst.refusal(command, "Discord", "1", "2", status=2)
    assert line == "There is no platform 'Discord'; did you mean discord?"
    assert list(clean.iterdir()) == []


# The help


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_shows_no_types_that_say_nothing(askfirst: Shell, command: str) -> None:
    """Neither of flags nor of arguments; nor two rows on completion."""
    ended = askfirst(*command.split(), "--help", COLUMNS="80")
    assert ended.status == 0
    assert "-h" in ended.out
    for noise in ("<bool>", "<str>", "<int", "--show-completion"):
        assert noise not in ended.out


def test_a_shell_completes_commands_and_options(
    askfirst: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the script that it gets; the two options aren't among what it offers."""
    monkeypatch.setenv("_ASKFIRST_COMPLETE", "complete_bash")
    for typed, offered in {"ch": "check", "stats --js": "--json", "run we": "web"}.items():
        words = f"askfirst {typed}"
        ended = askfirst(COMP_WORDS=words, COMP_CWORD=str(len(words.split()) - 1))
        assert ended.out.split() == [offered]


# What a command imports, in a process of its own: here it may have been imported already

PLATFORMS = ("discord", "slack_bolt", "slack_sdk", "aiohttp")
DATABASES = ("sqlalchemy", "sqlmodel", "alembic", "psycopg")
#: Runs the command that is given, and then prints which modules have been imported.
LOOK = """
import sys
from bot.cli import app, main
from bot.domain.insight import Counted
from bot.domain.introduction import ENDS, LIVE
try:
    main(sys.argv[1:])
except SystemExit as end:
    print("exit", end.code or 0)
print(*sys.modules)
"""


@pytest.mark.parametrize(
    ("arguments", "unneeded"),
    [
        (("--help",), PLATFORMS + DATABASES),
        (("--version",), PLATFORMS + DATABASES),
        (("manifest", "slack"), PLATFORMS + DATABASES),
        (("manifest", "slack", "--yaml", "--http", "https://a.example"), PLATFORMS + DATABASES),
        (("invite", "discord"), ("slack_bolt", "slack_sdk", *DATABASES)),
        (("migrate",), PLATFORMS),
        (("stats",), PLATFORMS),
    ],
)
def test_a_command_imports_no_framework_that_it_doesnt_use(
    clean: Path, arguments: tuple[str, ...], unneeded: tuple[str, ...]
) -> None:
    """Their imports take longer than the command itself."""
    done = subprocess.run(
        [sys.executable, "-c", LOOK, *arguments],
        cwd=clean,
        env={"PYTHONPATH": str(ROOT), "DISCORD_APPLICATION_ID": "42"},
        capture_output=True,
        text=True,
        check=True,
        timeout=PATIENCE,
    )
    *_, status, imported = done.stdout.splitlines()
    assert status == "exit 0"
    assert set(imported.split()).isdisjoint(unneeded)


# Odd places


def test_what_cant_be_written_is_named(
    askfirst: Shell, read_only: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where a shell's completion is to be installed."""
    monkeypatch.setenv("HOME", str(read_only.parent / "home"))
    monkeypatch.setattr("typer.completion._get_shell_name", lambda: "bash")
    monkeypatch.setattr("typer._completion_shared._get_shell_name", lambda: "bash")
    line = askfirst.refusal("--install-completion", status=1)
    assert line == f"{read_only.parent}/home can't be written: Permission denied."


def test_a_folder_that_is_gone(askfirst: Shell, clean: Path) -> None:
    """Whatever the command is."""
    clean.rmdir()
    for command in ("stats", "demo", "check"):
        line = askfirst.refusal(command, status=2)
        assert line == "This folder isn't there any more: go to another one."


def test_arguments_are_utf8_whatever_the_language(askfirst: Shell, sqlite_url: str) -> None:
    """With LANG=C Python passes on what it can't read in another form."""
    name = os.fsencode("Jürgen").decode("ascii", "surrogateescape")
    line = askfirst.refusal("forget", "slack", name, "x", status=1, DATABASE_URL=sqlite_url)
    assert line == "No workspace Jürgen of slack is known in the database."
    line = askfirst.refusal("forget", "slack", "\udcff", "x", status=2)
    assert line == "The arguments can't be read: they aren't UTF-8 text."


# As a process


@pytest.mark.slow
@pytest.mark.parametrize("command", ["--help", "--version", "check", "stats --json"])
def test_a_full_disk_and_a_closed_output(clean: Path, command: str) -> None:
    """One line, or nothing; the exit code of a command whose output nobody wants stays its own."""
    run = f"{sys.executable} -m bot {command}"
    for redirection, status, said in (
        (">/dev/full", 1, "askfirst: The output can't be written: No space left on device.\n"),
        (">&-", 1 if command == "check" else 0, ""),
    ):
        done = subprocess.run(
            ["sh", "-c", f"{run} {redirection}"],
            cwd=clean,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
        assert (done.returncode, done.stderr) == (status, said)


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (
            "sys.version_info = (3, 10, 4)",
            "AskFirst needs Python 3.11 or newer. (This is Python 3.10",
        ),
        ("sys.modules['typer'] = None", "typer isn't installed: `make demo` installs all that is"),
    ],
)
def test_a_python_that_cant_run_it(trouble: str, said: str) -> None:
    """Too old, or without what is needed, as in a fresh clone: one line."""
    code = f"import sys; {trouble}; from bot.__main__ import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, stderr=subprocess.PIPE, text=True, check=False
    )
    assert done.returncode == 2
    [line] = done.stderr.splitlines()
    assert line.startswith(f"askfirst: {said}")


@pytest.mark.slow
def test_interrupted_while_it_still_starts() -> None:
    """Ctrl+C ends it without a traceback."""
    interrupted = (
        "import bot.cli\n"
        "def stop(): raise KeyboardInterrupt\n"
        "bot.cli.main = stop\n"
        "from bot.__main__ import main\n"
        "main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", interrupted],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    assert (done.returncode, done.stderr) == (130, "")


@pytest.mark.slow
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("arguments", [("demo",), ("demo", "--json"), ("--help",)])
def test_a_reader_who_leaves_early_meets_no_traceback(
    clean: Path, arguments: tuple[str, ...], unbuffered: str
) -> None:
    """As in `askfirst demo | head -1`: the command ends quietly."""
    process = subprocess.Popen(
        [*ASKFIRST, *arguments],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "PYTHONUNBUFFERED": unbuffered},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    err = process.stderr.read()
    process.stderr.close()
    process.wait(timeout=PATIENCE)
    assert err == ""


@pytest.mark.slow
def test_the_module_is_the_command(clean: Path) -> None:
    """`python -m bot --version` says which version it is."""
    done = subprocess.run(
        [*ASKFIRST, "--version"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=PATIENCE,
    )
    assert re.fullmatch(r"askfirst \d+\.\d+\.\d+\S*\n", done.stdout)
