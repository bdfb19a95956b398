"""The docs say what the code does: diagrams, settings, commands, targets, paths and links."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cli import app
from bot.domain.effects import WANTED_IN, EffectKind
from bot.messages.locales import shipped
from bot.running.settings import Settings
from docs import diagrams
from tests.unit.test_adapters import MODULES

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]
OPERATING = (ROOT / "docs" / "operating.md").read_text("utf-8")

FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
SETTING = re.compile(r"^\| `([A-Z_]+)` \| (?:none|`([^`]*)`) \|", re.MULTILINE)


def text_of(page: Path) -> str:
    return page.read_text("utf-8")


def code_in(text: str) -> Iterator[str]:
    """All that is set as code: each line of a block, without its comment, and each inline piece."""
    for block in FENCE.findall(text):
        yield from (line.partition("#")[0].strip() for line in block.splitlines())
    yield from CODE.findall(FENCE.sub("", text))


def anchors(page: Path) -> set[str]:
    """The anchors that a page has, as GitHub makes them from its headings."""
    titles = HEADING.findall(FENCE.sub("", text_of(page)))
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def subcommands() -> set[str]:
    return {
        command.name or command.callback.__name__
        for command in app.registered_commands
        if command.callback is not None
    }


def test_the_diagrams_and_tables_are_those_of_the_code() -> None:
    page = text_of(diagrams.PAGE)
    assert diagrams.redrawn(page) == page, "stale; run: make diagrams"


def test_drawing_refuses_a_page_that_has_lost_a_marker() -> None:
    with pytest.raises(LookupError, match="has no place for ask"):
        diagrams.redrawn("# Architecture\n")


def test_drawing_names_what_a_table_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(WANTED_IN, EffectKind.ASK)
    with pytest.raises(
        LookupError, match=r"^WANTED_IN in bot/domain/effects.py .* <EffectKind.ASK"
    ):
        list(diagrams.wanted_table())


def test_no_label_holds_what_ends_it_in_mermaid() -> None:
    for draw in (diagrams.ask_diagram, diagrams.introduction_diagram):
        arrows = [line for line in draw() if "-->" in line]
        assert arrows
        assert all(line.count(":") == 1 and ";" not in line for line in arrows)


def functions(file: Path) -> set[str]:
    """The functions and methods of a module, as `function` or `Class.method`."""
    tree = ast.parse(text_of(file))
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    parts = [("", tree.body), *((f"{node.name}.", node.body) for node in classes)]
    return {
        f"{prefix}{node.name}"
        for prefix, body in parts
        for node in body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def test_the_walks_are_short_and_each_step_is_a_function() -> None:
    _, _, walks = text_of(diagrams.PAGE).partition("## Two walks\n")
    walks, _, _ = walks.partition("\n## ")
    titles = walks.split("\n### ")[1:]
    assert len(titles) == 2
    for walk in titles:
        numbers = re.findall(r"^(\d+)\. ", walk, re.MULTILINE)
        steps = re.findall(r"^\d+\. `([\w/.]+)`, `([\w.]+)`:", walk, re.MULTILINE)
        assert len(steps) == len(numbers) <= 12
        for path, function in steps:
            assert function in functions(ROOT / path), f"{path} has no {function}"


def test_the_modules_of_an_adapter_are_listed() -> None:
    _, _, section = text_of(diagrams.PAGE).partition("### Adapters\n")
    section, _, _ = section.partition("\n### ")
    assert set(re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)) == MODULES


def test_every_setting_is_documented_once_with_its_default() -> None:
    rows: list[tuple[str, str]] = SETTING.findall(OPERATING)
    names = [name for name, _ in rows]
    for name in {*names, *Settings.names()}:
        assert name in Settings.names(), f"{name} is in docs/operating.md, and is no setting"
        assert names.count(name) == 1, f"{name} needs one row under Settings in docs/operating.md"
    assert sorted(name for name, _ in rows) == sorted(Settings.names())
    fields = {field.alias: field for field in Settings.model_fields.values()}
    for name, default in rows:
        if default:
            assert Settings.read({name: default}) == Settings.read({}), f"{name} in operating.md"
        else:
            assert fields[name].default is None, f"{name} has a default, and operating.md says none"


def test_every_language_that_is_shipped_is_named() -> None:
    [row] = re.findall(r"^\| `ASKFIRST_LOCALE` .*$", OPERATING, re.MULTILINE)
    for locale in shipped():
        assert f"`{locale}`" in row, f"{locale}: the row of ASKFIRST_LOCALE doesn't name it"


def test_every_command_is_documented() -> None:
    rows = set(re.findall(r"^\| `askfirst (\w+)", OPERATING, re.MULTILINE))
    assert rows == subcommands()


@pytest.mark.parametrize("name", NAMES)
def test_what_the_docs_tell_to_run_is_there(name: str) -> None:
    targets = set(re.findall(r"^([a-z-]+):", text_of(ROOT / "Makefile"), re.MULTILINE))
    for code in code_in(text_of(ROOT / name)):
        if made := re.match(r"make ([a-z-]+)", code):
            assert made[1] in targets, code
        if run := re.match(r"(?:\S*/)?askfirst ([a-z]\w*)", code):
            assert run[1] in subcommands(), code


def test_the_readme_begins_with_the_demo_and_the_tests() -> None:
    commands = [code for code in code_in(text_of(ROOT / "README.md")) if code.startswith("make ")]
    assert commands[:2] == ["make demo", "make test"]


@pytest.mark.parametrize("name", NAMES)
def test_links_between_pages_lead_somewhere(name: str) -> None:
    page = ROOT / name
    for link in LINK.findall(FENCE.sub("", text_of(page))):
        if link.startswith("https://"):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.is_file(), link
        assert not anchor or anchor in anchors(target), link


@pytest.mark.parametrize("name", NAMES)
def test_files_and_folders_that_are_named_exist(name: str) -> None:
    for code in code_in(text_of(ROOT / name)):
        if re.fullmatch(r"(?:bot|adapters|storage|tests|docs|\.ci)/[\w./-]*", code):
            assert (ROOT / code).exists(), code
