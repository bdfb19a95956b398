"""What hosts find: the image, Compose, the unit and the Procfile name what there is."""

import re
import shlex
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.cli import Part, app
from bot.running.settings import Settings

ROOT = Path(__file__).parents[2]
DOCKERFILE = (ROOT / "Dockerfile").read_text("utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))
UNIT = (ROOT / "deploy" / "askfirst.service").read_text("utf-8")
PROCFILE = dict(line.split(": ", 1) for line in (ROOT / "Procfile").read_text("utf-8").splitlines())
OURS = {name: service for name, service in COMPOSE["services"].items() if name != "postgres"}


def is_command(*words: str) -> bool:
    """Whether `askfirst` has this command, and `run` this part."""
    names = {
        command.name or getattr(command.callback, "__name__", "")
        for command in app.registered_commands
    }
    command, *rest = words
    return command in names and (command != "run" or all(part in list(Part) for part in rest))


def test_the_procfile_runs_the_source_as_it_is() -> None:
    """Hosts install what `requirements.txt` names, and that can't be ourselves: we have no hash."""
    assert set(PROCFILE) == {"release", "web", "worker"}
    for line in PROCFILE.values():
        python, flag, module, *words = shlex.split(line)
        assert (python, flag, module) == ("python", "-m", "bot")
        assert is_command(*words)


def test_hosts_find_pinned_requirements_and_a_python_that_we_support() -> None:
    asked = (ROOT / "requirements.txt").read_text("utf-8").splitlines()
    [named] = [line for line in asked if not line.startswith("#")]
    assert (ROOT / named.removeprefix("-r ")).is_file()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lowest = tuple(map(int, project["requires-python"].removeprefix(">=").split(".")))
    chosen = (ROOT / ".python-version").read_text("utf-8").strip()
    assert tuple(map(int, chosen.split("."))) >= lowest
    assert f"FROM python:{chosen}-slim" in DOCKERFILE


def test_the_image_has_all_that_the_wheel_has() -> None:
    """And nothing of what isn't committed gets near it."""
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    ignored = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    for package in pyproject["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]:
        assert f"COPY {package} {package}" in DOCKERFILE
        assert f"!{package}" in ignored
    assert ignored[0] == "*"
    for name in re.findall(r"requirements/\w+\.txt", DOCKERFILE):
        assert (ROOT / name).is_file()
    installs = re.findall(r"pip install (.*)", DOCKERFILE)
    assert all("--require-hashes" in line or "--no-deps" in line for line in installs)


def test_the_image_runs_without_root_and_says_how_it_is() -> None:
    assert re.search(r"^USER 10001:10001$", DOCKERFILE, re.MULTILINE)
    assert "STOPSIGNAL SIGTERM" in DOCKERFILE
    assert re.search(r'^HEALTHCHECK .* CMD \["askfirst", "health"\]$', DOCKERFILE, re.MULTILINE)
    [variables] = re.findall(r"^ENV PATH=.*?[^\\]$", DOCKERFILE, re.MULTILINE | re.DOTALL)
    given = dict(word.split("=", 1) for word in variables.replace("\\\n", "").split()[1:])
    settings = Settings.read(given)
    assert settings.database_url.get_secret_value() == "sqlite:////data/askfirst.db"
    assert settings.health_port == ("127.0.0.1", 9090)


@pytest.mark.parametrize("name", OURS)
def test_each_container_has_few_rights(name: str) -> None:
    service = OURS[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert is_command(*service.get("command", ["run"]))


def test_one_container_on_sqlite_is_what_starts_by_default() -> None:
    """PostgreSQL and what runs on it start only when they are asked for."""
    default = [name for name, service in COMPOSE["services"].items() if "profiles" not in service]
    assert default == ["askfirst"]
    assert COMPOSE["services"]["askfirst"]["volumes"] == ["data:/data"]


def test_nothing_starts_on_postgresql_before_it_is_migrated() -> None:
    for name in ("web", "worker"):
        needed = OURS[name]["depends_on"]
        assert needed == {"migrate": {"condition": "service_completed_successfully"}}
        assert OURS[name]["environment"] == OURS["migrate"]["environment"]
        assert Settings.read(OURS[name]["environment"]).on_sqlite is False
    assert OURS["migrate"]["restart"] == "no"


def test_the_unit_starts_what_the_docs_install() -> None:
    page = (ROOT / "docs" / "install.md").read_text("utf-8")
    [command] = re.findall(r"^ExecStart=(.*)$", UNIT, re.MULTILINE)
    program, *words = command.split()
    assert is_command(*words)
    assert program.removesuffix("/bin/askfirst") == "/opt/askfirst"
    assert " /opt/askfirst\n" in page
    assert "RestartPreventExitStatus=2" in UNIT
