"""Secrets are typed or in files, and a placeholder is never taken for one."""

from pathlib import Path

import pytest

from bot.bootstrap import run
from bot.errors import ConfigurationError
from bot.running.pages import SETUP, see
from bot.running.settings import Settings
from bot.running.settings.secrets import MAKE_A_KEY, is_placeholder

KEY = "b1946ac92492d2347c6235b4d2611184"
PLACEHOLDER = f"there is a placeholder in the place of the real value{see(*SETUP)}."


def refusal(environ: dict[str, str]) -> list[str]:
    with pytest.raises(ConfigurationError) as refused:
        Settings.read(environ)
    return str(refused.value).splitlines()


@pytest.mark.parametrize(
    "value",
    [
        "...",
        "…",
        "xoxb-...",
        "xoxb-…",
        "xapp-1-xxxxxxxx",
        "xoxb-your-token",
        "xoxb-your-bot-token",
        "your-token-here",
        "YOUR_DISCORD_TOKEN",
        "your_signing_secret_here",
        "<token>",
        "${DISCORD_TOKEN}",
        "{{ token }}",
        "changeme",
        "change-me",
        "replace_me",
        "null",
        "insert token here",
        "paste-your-token",
        "TODO",
        "xxxxxxxxxxxxxxxx",
        "************",
    ],
)
def test_a_placeholder_is_no_token(value: str) -> None:
    """It would be found out only by the platform, as a token that was revoked or copied badly."""
    for name in ("SLACK_BOT_TOKEN", "DISCORD_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_CLIENT_ID"):
        assert refusal({name: value}) == [f"{name}: {PLACEHOLDER}"]


@pytest.mark.parametrize(
    "value",
    [
        "xoxb-17653672481-19874698323-pdFZKVeTuE8sk7oOcBrzbqgy",
        "xapp-1-A0123456789-1234567890123-0fd9c4a7e1b2",
        "8f742231b10e8888abcd99yyyzzz85a5",
        "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs",
        "3336676.569200954261",
        "no key is like mine, which is a secret that I keep here",
    ],
)
def test_what_looks_like_a_secret_is_one(value: str) -> None:
    assert not is_placeholder(value)


@pytest.mark.parametrize("key", ["...", "…", "changeme", "your-secret-key", "a" * 40, "ab" * 20])
def test_a_placeholder_is_no_key(key: str) -> None:
    [line] = refusal({"ASKFIRST_SECRET_KEY": key})
    assert line == (
        "ASKFIRST_SECRET_KEY: there is a placeholder in the place of the key; make one: "
        f"{MAKE_A_KEY}"
    )


@pytest.mark.parametrize("key", ["k", KEY[:31], f"brief,{KEY}"])
def test_a_short_key_is_refused_with_the_command_that_makes_one(key: str) -> None:
    """And with what to do where it has been used: nothing that it encrypted is lost."""
    [line] = refusal({"ASKFIRST_SECRET_KEY": key})
    first = key.partition(",")[0]
    assert f"at least 32 characters, and the first one has {len(first)}; make one: " in line
    assert MAKE_A_KEY in line
    assert "set NEW,OLD" in line
    assert len(first) == 1 or first not in line


@pytest.mark.parametrize("keys", [KEY, f"{KEY},k", f"{KEY},..."])
def test_what_encrypts_is_long_and_what_only_decrypts_need_not_be(keys: str) -> None:
    """So a short key can be changed without losing what it encrypted."""
    assert Settings.read({"ASKFIRST_SECRET_KEY": keys}).secret_keys[0] == KEY


# Files


@pytest.mark.parametrize("name", Settings.secrets())
def test_every_secret_can_be_in_a_file(name: str, tmp_path: Path) -> None:
    """As containers get theirs; the line break at the end is the editor's."""
    value = "postgresql://sam:hunter2@host/db" if name == "DATABASE_URL" else KEY
    file = tmp_path / "secret"
    file.write_text(f"{value}\n")
    assert Settings.read({f"{name}_FILE": str(file)}) == Settings.read({name: value})


def test_the_secrets_are_known() -> None:
    assert set(Settings.secrets()) >= {"DISCORD_TOKEN", "SLACK_BOT_TOKEN", "ASKFIRST_SECRET_KEY"}
    assert not {"PORT", "ASKFIRST_LOCALE", "SLACK_API_URL"} & set(Settings.secrets())


def test_a_secret_is_given_once(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("one")
    environ = {"DISCORD_TOKEN": "another", "DISCORD_TOKEN_FILE": str(tmp_path / "token")}
    assert refusal(environ) == [
        "DISCORD_TOKEN and DISCORD_TOKEN_FILE are both set: leave one of them out."
    ]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (None, "can't be read (No such file or directory)"),
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"\xff\xfe", "is not UTF-8 text"),
    ],
)
def test_a_file_without_a_secret_is_named(
    tmp_path: Path, content: bytes | None, problem: str
) -> None:
    file = tmp_path / "key"
    if content is not None:
        file.write_bytes(content)
    assert refusal({"ASKFIRST_SECRET_KEY_FILE": str(file)}) == [
        f"ASKFIRST_SECRET_KEY_FILE: {file} {problem}."
    ]


def test_what_is_in_a_file_is_looked_at_as_if_it_were_typed(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("xoxb-...\n")
    assert refusal({"SLACK_BOT_TOKEN_FILE": str(tmp_path / "token")}) == [
        f"SLACK_BOT_TOKEN: {PLACEHOLDER}"
    ]
    assert "ASKFIRST_LOCALE_FILE is not a setting" in refusal({"ASKFIRST_LOCALE_FILE": "x"})[0]


# All at once, and what others mean


def test_all_that_is_wrong_is_said_in_one_go() -> None:
    lines = refusal(
        {
            "PORT": "http",
            "ASKFIRST_COOLDOWN": "soon",
            "ASKFIRST_MAX_LIFE": "1",
            "DISCORD_TOKEN": "…",
        }
    )
    names = [line.replace(":", " ").split(" ", 1)[0] for line in lines]
    assert sorted(names) == ["ASKFIRST_COOLDOWN", "ASKFIRST_MAX_LIFE", "DISCORD_TOKEN", "PORT"]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("DISCORD_BOT_TOKEN", "DISCORD_TOKEN"),
        ("discord_token", "DISCORD_TOKEN"),
        ("DISCORD_CLIENT_ID", "DISCORD_APPLICATION_ID"),
        ("SLACK_TOKEN", "SLACK_BOT_TOKEN"),
        ("SLACK_BOT_TOKN", "SLACK_BOT_TOKEN"),
        ("SLACK_APP_LEVEL_TOKEN", "SLACK_APP_TOKEN"),
        ("SLACK_SIGNIN_SECRET", "SLACK_SIGNING_SECRET"),
        ("POSTGRES_URL", "DATABASE_URL"),
        ("DATABASE_URI", "DATABASE_URL"),
    ],
)
def test_what_others_call_a_setting_is_recognized(name: str, meant: str) -> None:
    sentence = f"{name} is not a setting of AskFirst; did you mean {meant}?"
    assert Settings.read({name: "x"}).remarks() == [sentence]


def test_a_name_is_another_programs_where_ours_is_set() -> None:
    environ = {"SLACK_TOKEN": "x", "SLACK_BOT_TOKEN": "b", "SLACK_WEBHOOK": "x", "PATH": "/bin"}
    assert Settings.read(environ).remarks() == []


def test_an_incomplete_slack_names_what_may_be_meant() -> None:
    settings = Settings.read({"SLACK_TOKEN": "x", "SLACK_APP_TOKEN": "a"})
    with pytest.raises(ConfigurationError, match=r"incomplete: (?s:.*)\n.*did you mean SLACK_BOT"):
        settings.platforms()


@pytest.mark.parametrize("service", ["ASKFIRST", "ASKFIRST_WEB", "ASKFIRST_HEALTH", "ASKFIRST_2"])
def test_what_kubernetes_injects_for_a_service_stops_nothing(service: str) -> None:
    """For a Service by the bot's name (Kubernetes: environment variables of a Service)."""
    injected = {
        f"{service}_SERVICE_HOST": "10.0.0.11",
        f"{service}_SERVICE_PORT": "80",
        f"{service}_SERVICE_PORT_HTTP_WEB": "80",
        f"{service}_PORT": "tcp://10.0.0.11:80",
        f"{service}_PORT_80_TCP": "tcp://10.0.0.11:80",
        f"{service}_PORT_80_TCP_PROTO": "tcp",
        f"{service}_PORT_80_TCP_PORT": "80",
        f"{service}_PORT_80_TCP_ADDR": "10.0.0.11",
    }
    assert Settings.read(injected) == Settings.read({})


@pytest.mark.parametrize(
    ("remind", "expires", "said"), [("7d", "7d", True), ("8d", "7d", True), ("6d", "7d", False)]
)
def test_a_reminder_that_never_comes_is_said(remind: str, expires: str, said: bool) -> None:
    environ = {"ASKFIRST_REMIND_AFTER": remind, "ASKFIRST_EXPIRES_AFTER": expires}
    remarks = Settings.read(environ).remarks()
    assert any("ASKFIRST_REMIND_AFTER isn't before the deadline" in one for one in remarks) is said


def test_what_may_not_be_meant_is_said_at_the_start(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Before anything is connected."""

    def begun(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(run, "start_logging", lambda *_: None)
    monkeypatch.setattr(run, "_start", begun)
    settings = Settings.read({"DISCORD_TOKEN": "d", "ASKFIRST_REMIND_AFTER": "8d"})
    with pytest.raises(RuntimeError):
        run.run(settings, "all")
    assert [record.getMessage() for record in caplog.records] == settings.remarks()
