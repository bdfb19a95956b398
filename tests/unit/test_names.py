"""A class name means one thing in its layer, so that whoever reads it needs no import to know."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def layers() -> list[str]:
    """The folders of `bot`, each adapter by itself, and the storage."""
    found = [*(ROOT / "bot").iterdir(), *(ROOT / "adapters").iterdir(), ROOT / "storage"]
    return sorted(
        folder.relative_to(ROOT).as_posix()
        for folder in found
        if (folder / "__init__.py").is_file()
    )


def classes(layer: str) -> Iterator[tuple[str, str]]:
    """Every class at the top of a module, with the place where it is defined."""
    for file in sorted((ROOT / layer).rglob("*.py")):
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef):
                yield node.name, f"{file.relative_to(ROOT).as_posix()}:{node.lineno}"


#: What is looked at; a new layer or adapter has its line here.
LAYERS = {
    "adapters/discord",
    "adapters/playground",
    "adapters/shared",
    "adapters/slack",
    "adapters/terminal",
    "bot/app",
    "bot/bootstrap",
    "bot/domain",
    "bot/messages",
    "bot/ports",
    "bot/running",
    "storage",
}


def test_all_layers_are_looked_at() -> None:
    for layer in {*layers(), *LAYERS}:
        assert layer in LAYERS, f"LAYERS needs a line for {layer}"
        assert layer in layers(), f"LAYERS has {layer}, and there is no such folder"


@pytest.mark.parametrize("layer", layers())
def test_no_class_name_stands_twice_in_a_layer(layer: str) -> None:
    places = defaultdict(list)
    for name, place in classes(layer):
        places[name].append(place)
    twice = [
        f"{name} is defined in {' and in '.join(where)}; give one of them another name."
        for name, where in sorted(places.items())
        if len(where) > 1
    ]
    assert not twice, "\n".join(twice)
