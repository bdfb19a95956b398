"""Sentences point to the project's pages only where these are: a wheel brings none of them."""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.running.pages import SETUP, see

ROOT = Path(__file__).parents[2]
PAGE = re.compile(r"[\w/]+\.md\b|\.env\.example|\bdocs/")
#: What finds out whether a page is there.
ASKS = {"see", "page"}


def test_a_clone_points_to_pages_as_they_are_reached(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    assert see(*SETUP) == " (see docs/slack.md and docs/discord.md)"
    assert see("docs/none.md") == ""
    monkeypatch.chdir(tmp_path)
    assert see(".env.example") == f" (see {ROOT}/.env.example)"


def test_an_installed_wheel_points_to_none(tmp_path: Path) -> None:
    """Its packages lie elsewhere, beside other projects' files."""
    for package in ("bot", "bot/running"):
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").touch()
    shutil.copy(ROOT / "bot" / "running" / "pages.py", tmp_path / "bot" / "running")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "slack.md").touch()
    code = "from bot.running.pages import SETUP, see; print(repr(see(*SETUP)))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout == "''\n"


def sentences(tree: ast.Module) -> Iterator[ast.Constant]:
    """The texts of a module, without docstrings and without what asks whether a page is there."""
    passed: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(node.value)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ASKS:
            passed.update(ast.walk(node))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in passed:
            yield node


def test_no_sentence_names_a_page_without_looking() -> None:
    for package in ("bot", "adapters", "storage"):
        for file in (ROOT / package).rglob("*.py"):
            if file.name == "pages.py":
                continue
            for text in sentences(ast.parse(file.read_text("utf-8"))):
                assert not PAGE.search(str(text.value)), f"{file}:{text.lineno}: use see()"
