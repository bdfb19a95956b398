"""What an operator sets is read once, and refused with one line that says what would be right."""

import re
from dataclasses import fields
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.cli import main
from bot.domain.rules import Rules
from bot.errors import ConfigurationError
from bot.messages.locales import shipped
from bot.running.settings import Settings, SlackMode, load, values
from tests.locales import UNSHIPPED

EXAMPLE = Path(__file__).parents[2] / ".env.example"

#: Rules that a workspace's admins set, and no operator.
NOT_OPERATORS = {"self_introductions"}

NO_DURATION = "is not a duration; write a whole number and d, h, m or s, such as 7d, 36h, 5m or 0s."
OUT_OF_RANGE = "is out of range; use more than 0s and at most 60d, such as 7d."
NOT_A_LINK = "is not a web address; it has no spaces or brackets."
NOT_A_URL = "is not a web address; it begins with https:// or http://."
NO_SHARDS = "names no shards; write which of how many, counted from 0, such as 0-3/8 or 0,2/4."
NO_DATABASE = (
    "it is no database that AskFirst knows; use sqlite:///askfirst.db "
    "or postgresql://USER:PASSWORD@HOST/NAME."
)
BAD = [
    ("ASKFIRST_UNDO_FOR", "soon", f"'soon' {NO_DURATION}"),
    ("ASKFIRST_UNDO_FOR", "7", f"'7' {NO_DURATION}"),
    ("ASKFIRST_UNDO_FOR", "-1d", f"'-1d' {NO_DURATION}"),
    ("ASKFIRST_UNDO_FOR", "1.5h", f"'1.5h' {NO_DURATION}"),
    ("ASKFIRST_REMIND_AFTER", "٣d", f"'٣d' {NO_DURATION}"),
    ("ASKFIRST_COOLDOWN", "4000d", "'4000d' is too long; use at most 3650d."),
    ("ASKFIRST_FOLLOW_UP_AFTER", "1d\n2d", f"'1d\\n2d' {NO_DURATION}"),
    ("ASKFIRST_RETENTION", "9" * 99 + "d", f"'{'9' * 40}…' {NO_DURATION}"),
    ("ASKFIRST_EXPIRES_AFTER", "0s", f"'0s' {OUT_OF_RANGE}"),
    ("ASKFIRST_EXPIRES_AFTER", "61d", f"'61d' {OUT_OF_RANGE}"),
    ("ASKFIRST_EXPIRES_AFTER", "week", f"'week' {NO_DURATION}"),
    ("ASKFIRST_MAX_LIVE", "0", "'0' is not a whole number from 1 to 1000000."),
    ("ASKFIRST_MAX_PER_DAY", "many", "'many' is not a whole number from 1 to 1000000."),
    ("ASKFIRST_MAX_FROM_ONE", "two", "'two' is not a whole number from 1 to 1000000."),
    ("ASKFIRST_MAX_ASKS_PER_WEEK", "2.5", "'2.5' is not a whole number from 1 to 1000000."),
    ("ASKFIRST_INTRODUCER_JOINS", "maybe", "'maybe' is neither; use yes or no."),
    (
        "ASKFIRST_LOG_LEVEL",
        "loud",
        "'loud' is no log level; use one of DEBUG, INFO, WARNING, ERROR, CRITICAL.",
    ),
    ("PORT", "http", "'http' is not a whole number from 0 to 65535."),
    ("ASKFIRST_PROXIES", "yes", "'yes' is not a whole number from 0 to 9."),
    ("PORT", "65536", "'65536' is not a whole number from 0 to 65535."),
    (
        "ASKFIRST_HEALTH_PORT",
        "health",
        "'health' is no port; write 9090, or for all interfaces 0.0.0.0:9090.",
    ),
    (
        "ASKFIRST_HEALTH_PORT",
        "*:9090",
        "'*:9090' names no interface; write its address, such as 0.0.0.0:9090.",
    ),
    ("ASKFIRST_LOG_FORMAT", "xml", "'xml' is no log format; use text or json."),
    (
        "ASKFIRST_CONTACT",
        "Robin",
        "'Robin' is neither a mailbox such as intro@example.org nor a web address.",
    ),
    ("ASKFIRST_CONTACT", "https://x.org/<a>", f"'https://x.org/<a>' {NOT_A_LINK}"),
    ("ASKFIRST_PRIVACY_URL", "example.org/privacy", f"'example.org/privacy' {NOT_A_URL}"),
    ("ASKFIRST_PRIVACY_URL", "https://x.org/a b", f"'https://x.org/a b' {NOT_A_LINK}"),
    ("SLACK_API_URL", "slack.com", f"'slack.com' {NOT_A_URL}"),
    ("DISCORD_API_URL", "ftp://discord.com", f"'ftp://discord.com' {NOT_A_URL}"),
    ("DISCORD_API_URL", "http://[x", f"'http://[x' {NOT_A_URL}"),
    (
        "DISCORD_APPLICATION_ID",
        "MTk.secret",
        "it is a number, to be found on the application's page at Discord.",
    ),
    *(
        ("ASKFIRST_DISCORD_SHARDS", value, f"{value!r} {NO_SHARDS}")
        for value in ("4", "0-3", "4/4", "3-1/4", "0,/4", "0-3/99999", "٣/4", "0 - 3/8")
    ),
    ("DATABASE_URL", "mysql://sam:hunter2@host/db", NO_DATABASE),
    ("DATABASE_URL", "askfirst.db", NO_DATABASE),
    (
        "DATABASE_URL",
        "postgresql://USER:PASSWORD@HOST/NAME",
        "that is the example: put in the user, password, host and name of yours.",
    ),
    ("ASKFIRST_POOL_MODE", "statement", "'statement' is no mode; use one of session, transaction."),
]


def refusal(**environ: str) -> str:
    with pytest.raises(ConfigurationError) as refused:
        Settings.read(environ)
    return str(refused.value)


@pytest.mark.parametrize(("name", "value", "reason"), BAD)
def test_an_unusable_value_is_refused_with_its_own_sentence(
    name: str, value: str, reason: str
) -> None:
    assert refusal(**{name: value}) == f"{name}: {reason}"


@pytest.mark.parametrize(
    ("value", "host", "port"),
    [
        ("9090", "127.0.0.1", 9090),
        ("0", "127.0.0.1", 0),
        ("0.0.0.0:9090", "0.0.0.0", 9090),
        ("[::]:9090", "::", 9090),
        ("10.0.0.5:80", "10.0.0.5", 80),
    ],
)
def test_health_is_for_this_machine_unless_an_address_says_otherwise(
    value: str, host: str, port: int
) -> None:
    assert Settings.read({"ASKFIRST_HEALTH_PORT": value}).health_port == (host, port)


def test_kubernetes_may_name_a_service_like_a_setting() -> None:
    """A Service askfirst-health: what it injects for it is no port."""
    assert Settings.read({"ASKFIRST_HEALTH_PORT": "tcp://10.0.0.1:80"}).health_port is None


def test_an_unknown_locale_is_refused_with_those_we_ship() -> None:
    assert "en" in shipped()
    line = refusal(ASKFIRST_LOCALE=UNSHIPPED)
    assert line == (
        f"ASKFIRST_LOCALE: '{UNSHIPPED}' is not shipped; use one of {', '.join(shipped())}."
    )


def test_a_locale_may_be_written_as_systems_write_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(values, "shipped", lambda: ("en", "pt-BR"))
    assert Settings.read({"ASKFIRST_LOCALE": "pt_br"}).locale == "pt-BR"


@pytest.mark.parametrize("line", ["ASKFIRST_COOLDOWN 5d", "ASKFIRST_COOLDOWN: 5d"])
def test_a_line_that_cannot_be_read_is_refused(tmp_path: Path, line: str) -> None:
    """It would otherwise be skipped, and the setting silently be another."""
    file = tmp_path / ".env"
    file.write_text(f"ASKFIRST_MAX_LIVE=3\n{line}\n")
    with pytest.raises(ConfigurationError, match=r"line 2, can't be read: write it as NAME=value"):
        load({}, file)


def test_a_name_in_small_letters_is_a_misspelling() -> None:
    """It isn't ours as it stands, and isn't ignored either."""
    assert "askfirst_cooldown is not a setting" in refusal(askfirst_cooldown="5d")


def test_a_misspelt_name_is_refused_with_the_nearest_known_one() -> None:
    line = refusal(ASKFIRST_COOL_DOWN="1d")
    assert line == (
        "ASKFIRST_COOL_DOWN is not a setting of AskFirst; did you mean ASKFIRST_COOLDOWN?"
    )


def test_a_name_near_to_none_is_refused_with_where_to_look() -> None:
    line = refusal(ASKFIRST_XYZ="1d")
    assert line.startswith("ASKFIRST_XYZ is not a setting of AskFirst; is its name right (see ")
    assert line.endswith(".env.example)?")


def test_a_variable_of_others_is_ignored() -> None:
    assert Settings.read({"PATH": "/bin", "SLACKBOT": "x"}) == Settings.read({})


def test_an_empty_value_counts_as_unset() -> None:
    empty = dict.fromkeys(Settings.names(), "") | {"ASKFIRST_NONSENSE": " "}
    assert Settings.read(empty) == Settings.read({})


def test_without_any_setting_the_rules_are_the_defaults() -> None:
    assert Settings.read({}).rules() == Rules()


def test_every_rule_can_be_set() -> None:
    rules = Settings.read(
        {
            "ASKFIRST_UNDO_FOR": "0s",
            "ASKFIRST_EXPIRES_AFTER": "60d",
            "ASKFIRST_REMIND_AFTER": "36h",
            "ASKFIRST_REQUEST_FOR": "12h",
            "ASKFIRST_COOLDOWN": "5m",
            "ASKFIRST_FOLLOW_UP_AFTER": "2D",
            "ASKFIRST_RETENTION": "3650d",
            "ASKFIRST_MAX_LIVE": "1",
            "ASKFIRST_MAX_PER_DAY": "2",
            "ASKFIRST_MAX_ASKS_PER_WEEK": "4",
            "ASKFIRST_MAX_FROM_ONE": "5",
            "ASKFIRST_INTRODUCER_JOINS": "No",
        }
    ).rules()
    assert rules == Rules(
        undo_for=timedelta(0),
        expires_after=timedelta(days=60),
        remind_after=timedelta(hours=36),
        request_for=timedelta(hours=12),
        cooldown=timedelta(minutes=5),
        follow_up_after=timedelta(days=2),
        retention=timedelta(days=3650),
        max_live=1,
        max_per_day=2,
        max_asks_per_week=4,
        max_from_one=5,
        introducer_joins=False,
    )
    for rule in fields(Rules):
        changed = getattr(rules, rule.name) != rule.default
        assert changed or rule.name in NOT_OPERATORS, (
            f"{rule.name}: it needs a field of Settings, a line in Settings.rules(), and another "
            "value than its default in this test"
        )


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        Settings.read({}).port = 1


def test_secrets_appear_neither_in_the_settings_nor_in_an_error() -> None:
    secret = "hunter2 and more as long as a key has to be"
    names = [name for name in Settings.names() if re.search("TOKEN|SECRET", name)]
    environ = dict.fromkeys(names, secret)
    environ["DATABASE_URL"] = f"postgresql://sam:{secret}@host/db"
    assert secret not in repr(Settings.read(environ))
    assert secret not in refusal(**environ, PORT="x")
    assert secret not in refusal(DATABASE_URL=f"mysql://{secret}@host")


SOCKET_MODE = {"SLACK_BOT_TOKEN": "b", "SLACK_APP_TOKEN": "a"}
HTTP = {"SLACK_BOT_TOKEN": "b", "SLACK_SIGNING_SECRET": "s"}
INSTALLS = {"SLACK_CLIENT_ID": "i", "SLACK_CLIENT_SECRET": "c", "SLACK_SIGNING_SECRET": "s"}
DISCORD = {"DISCORD_TOKEN": "d"}


@pytest.mark.parametrize(
    ("environ", "platforms"),
    [
        ({}, ()),
        (SOCKET_MODE, ("slack",)),
        (HTTP, ("slack",)),
        (INSTALLS, ("slack",)),
        (DISCORD, ("discord",)),
        (DISCORD | SOCKET_MODE, ("slack", "discord")),
    ],
)
def test_the_platforms_are_those_with_tokens(
    environ: dict[str, str], platforms: tuple[str, ...]
) -> None:
    assert Settings.read(environ).platforms() == platforms


@pytest.mark.parametrize(
    ("environ", "mode"),
    [
        ({}, None),
        (DISCORD, None),
        (SOCKET_MODE, SlackMode.SOCKETS),
        (HTTP, SlackMode.HTTP),
        (INSTALLS, SlackMode.INSTALLS),
        (HTTP | INSTALLS, SlackMode.INSTALLS),
        (SOCKET_MODE | HTTP | INSTALLS, SlackMode.SOCKETS),
    ],
)
def test_what_is_set_says_how_slack_is_connected(
    environ: dict[str, str], mode: SlackMode | None
) -> None:
    """An app-level token says Socket Mode, whatever else has been copied from Slack's page."""
    assert Settings.read(environ).slack_mode is mode


@pytest.mark.parametrize("name", [*SOCKET_MODE, *INSTALLS])
def test_a_part_of_slacks_tokens_is_refused_with_those_that_belong_together(name: str) -> None:
    with pytest.raises(ConfigurationError, match="SLACK_BOT_TOKEN and SLACK_APP_TOKEN"):
        Settings.read({name: "x"}).platforms()


@pytest.mark.parametrize(
    ("url", "sqlite"),
    [
        ("sqlite:///a.db", True),
        ("sqlite+aiosqlite:///a.db", True),
        ("postgresql://host/a", False),
        ("postgres://host/a", False),
    ],
)
def test_the_database_is_known_by_its_address(url: str, sqlite: bool) -> None:
    settings = Settings.read({"DATABASE_URL": url})
    assert settings.database_url.get_secret_value() == url
    assert settings.on_sqlite is sqlite


def test_the_real_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("PORT=1\nDISCORD_TOKEN='a${b}c'\nASKFIRST_LOCALE\nASKFIRST_MAX_LIVE=7\n")
    settings = load({"PORT": "2", "ASKFIRST_MAX_LIVE": ""}, file)
    assert settings.port == 2
    assert settings.max_live == 7
    assert settings.discord_token is not None
    assert settings.discord_token.get_secret_value() == "a${b}c"


def test_a_missing_file_is_no_problem(tmp_path: Path) -> None:
    assert load({}, tmp_path / ".env") == Settings.read({})


def test_an_unknown_name_in_the_file_is_refused_too(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("ASKFIRST_PORT=1\n")
    with pytest.raises(ConfigurationError, match="ASKFIRST_PORT is not a setting"):
        load({}, file)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_bytes(b"PORT=\xff\xfe")
    with pytest.raises(ConfigurationError, match=r"\.env can't be read: it is not UTF-8 text\."):
        load({}, file)


EXAMPLE_LINE = re.compile(r"^#([A-Z][A-Z_]*)=(.*)$", re.MULTILINE)


def test_the_example_has_every_setting_once() -> None:
    names = [name for name, _ in EXAMPLE_LINE.findall(EXAMPLE.read_text("utf-8"))]
    for name in {*names, *Settings.names()}:
        assert name in Settings.names(), f"{name} is in .env.example, and is no setting"
        assert names.count(name) == 1, f"{name}: .env.example needs one line #{name}=…"
    assert sorted(names) == sorted(Settings.names())


@pytest.mark.parametrize("name", Settings.names())
def test_the_example_explains_each_setting_and_gives_its_default(name: str) -> None:
    lines = EXAMPLE.read_text("utf-8").splitlines()
    places = [index for index, line in enumerate(lines) if line.startswith(f"#{name}=")]
    assert len(places) == 1, f"{name}: .env.example needs one line #{name}=DEFAULT"
    [at] = places
    assert lines[at - 1].startswith("# "), f"{name}: .env.example needs a comment above it"
    value = lines[at].partition("=")[2]
    if not value.endswith("..."):
        assert Settings.read({name: value}) == Settings.read({}), f"{value} isn't the default"
    else:
        field = next(f for f in Settings.model_fields.values() if f.alias == name)
        assert field.default is None, f"{name} has a default, to be written after the ="


# What `askfirst run` makes of them; nothing here gets as far as a platform.


def ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, *arguments: str, **environ: str) -> int:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.argv", ["askfirst"])  # hints name the command as it was typed
    for name in Settings.names():
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit) as end:
        main(arguments)
    assert isinstance(end.value.code, int)
    return end.value.code


def test_without_a_token_run_says_which_to_set_and_where_to_see_the_bot_without_any(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended(monkeypatch, tmp_path, "run") == 2
    [line] = capsys.readouterr().err.splitlines()
    for part in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "DISCORD_TOKEN", "askfirst playground"):
        assert part in line


@pytest.mark.parametrize("part", ["web", "worker"])
def test_parts_of_the_bot_need_postgresql(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str], part: str
) -> None:
    assert ended(monkeypatch, tmp_path, "run", part, DISCORD_TOKEN="x") == 2
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith(f"askfirst: run {part} needs PostgreSQL")
    assert "DATABASE_URL" in line


@pytest.mark.parametrize("command", ["run", "migrate", "stats"])
def test_an_unusable_setting_stops_the_start_with_one_line(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    command: str,
) -> None:
    (tmp_path / ".env").write_text("ASKFIRST_MAX_LIFE=3\n")
    assert ended(monkeypatch, tmp_path, command) == 2
    assert capsys.readouterr().err == (
        "askfirst: ASKFIRST_MAX_LIFE is not a setting of AskFirst; "
        "did you mean ASKFIRST_MAX_LIVE?\n"
    )


@pytest.mark.parametrize(
    "arguments", [["dmo"], ["run", "all", "web"], ["forget", "slack"], ["run", "some"]]
)
def test_wrong_arguments_end_with_one_line_and_where_to_read_more(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
) -> None:
    assert ended(monkeypatch, tmp_path, *arguments) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith("askfirst: ")
    assert line.endswith("--help)")


@pytest.mark.parametrize(
    ("value", "ids", "of"),
    [("0/1", (0,), 1), ("0-3/8", (0, 1, 2, 3), 8), ("6,0-1,1/8", (0, 1, 6), 8)],
)
def test_shards_are_named_by_number_and_range(value: str, ids: tuple[int, ...], of: int) -> None:
    shards = Settings.read({"ASKFIRST_DISCORD_SHARDS": value}).discord_shards
    assert shards == (ids, of)
    assert shards.all_here == (len(ids) == of)
