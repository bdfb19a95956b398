"""Every adapter is made alike: whoever knows one finds their way in all."""

from pathlib import Path

import pytest

ADAPTERS = Path(__file__).parents[2] / "adapters"
FILES = {"__init__.py", "app.py", "inbound.py", "outbound.py", "render.py"}


def names() -> list[str]:
    folders = (path.parent.name for path in ADAPTERS.glob("*/__init__.py"))
    return sorted(name for name in folders if name != "shared")


def test_there_are_adapters() -> None:
    assert {"playground", "terminal"} <= set(names())
    assert [path.name for path in ADAPTERS.glob("*.py")] == ["__init__.py"]


@pytest.mark.parametrize("name", names())
def test_an_adapter_has_the_same_four_files(name: str) -> None:
    """Life cycle, what comes in, what goes out, and how it looks; each says what it is for."""
    folder = ADAPTERS / name
    assert {path.name for path in folder.glob("*.py")} >= FILES
    for file in FILES:
        assert (folder / file).read_text("utf-8").startswith('"""'), f"{file} doesn't say"
