"""How the command line is started where somebody stands."""

import sys
from pathlib import Path

import pytest

from bot.running.command_line import as_typed


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an environment in `.venv`, which isn't on the PATH."""
    programs = tmp_path / ".venv" / "bin"
    programs.mkdir(parents=True)
    for name in ("askfirst", "python"):
        (programs / name).touch(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr(sys, "executable", str(programs / "python"))
    return tmp_path


@pytest.mark.parametrize(
    ("started", "path", "said"),
    [
        (".venv/bin/askfirst", "/nowhere", ".venv/bin/askfirst"),
        ("{here}/.venv/bin/askfirst", "/nowhere", ".venv/bin/askfirst"),
        ("{here}/.venv/bin/askfirst", "{here}/.venv/bin", "askfirst"),
        ("/opt/a b/bin/askfirst", "/nowhere", "'/opt/a b/bin/askfirst'"),
        ("{here}/bot/__main__.py", "/nowhere", ".venv/bin/python -m bot"),
        ("{here}/bot/__main__.py", "{here}/.venv/bin", "python -m bot"),
        ("/usr/bin/pytest", "/nowhere", "askfirst"),
    ],
)
def test_a_command_is_named_as_it_can_be_typed(
    here: Path, monkeypatch: pytest.MonkeyPatch, started: str, path: str, said: str
) -> None:
    monkeypatch.setattr(sys, "argv", [started.format(here=here)])
    monkeypatch.setenv("PATH", path.format(here=here))
    assert as_typed() == said
