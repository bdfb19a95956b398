"""Every adapter is made alike: whoever knows one finds their way in all."""

from pathlib import Path

import pytest

ADAPTERS = Path(__file__).parents[2] / "adapters"

#: The folder of what several adapters need; it is no adapter itself.
SHARED = "shared"
#: The modules that an adapter may have, and what each does.
MODULES = frozenset(
    {
        "app",  # starts and stops
        "inbound",  # payload to command
        "interactions",  # dispatches, and answers in time
        "outbound",  # the Messenger
        "render",  # card to the platform's format
        "forms",  # form to the platform's format, and what was filled in
        "replies",  # where an answer goes
        "errors",  # the platform's errors as ours
        "directory",  # who people and workspaces are
        "checks",  # what `askfirst check` finds out
        "removals",  # a workspace without the bot
    }
)
#: Where people of a workspace really are: these adapters have all of them.
CHAT_PLATFORMS = ("discord", "slack")
#: Every adapter has at least these.
NEEDED = frozenset({"app", "inbound", "interactions", "outbound", "render", "replies"})
#: The folders of what only one adapter has, by adapter.
FOLDERS = {
    "discord": {"connection", "conversations", "server_setup"},
    "playground": {"static"},
    "slack": {"installations", "transports"},
    "terminal": set[str](),
}
#: What only one adapter has beside its folders, by adapter.
OWN = {
    "discord": {
        "adapter_state",
        "buttons",
        "commands",
        "custom_ids",
        "drafts",
        "markdown",
        "messages",
        "permissions",
        "references",
        "rows",
    },
    "playground": {"journal", "page_state", "screens", "worlds"},
    "slack": {"manifest", "missed_events", "typed", "whereabouts", "words", "workspaces"},
    "terminal": {"lookalikes", "output", "schedules", "screens"},
}


def names() -> list[str]:
    folders = (path.parent.name for path in ADAPTERS.glob("*/__init__.py"))
    return sorted(name for name in folders if name != SHARED)


def modules(name: str) -> set[str]:
    return {path.stem for path in (ADAPTERS / name).glob("*.py")} - {"__init__"}


def test_there_are_adapters() -> None:
    for name in {*names(), *OWN}:
        assert name in OWN, f"OWN needs a line for adapters/{name}: what it alone has"
        assert name in names(), f"OWN has {name}, and there is no adapters/{name}"
    assert [path.name for path in ADAPTERS.glob("*.py")] == ["__init__.py"]


@pytest.mark.parametrize("name", names())
def test_an_adapter_has_the_modules_of_all_and_few_of_its_own(name: str) -> None:
    """What takes several modules goes into a folder of the adapter's."""
    has = modules(name)
    assert not NEEDED - has, f"adapters/{name} lacks {_listed(NEEDED - has)}"
    unknown = has - MODULES - OWN[name]
    assert not unknown, (
        f"adapters/{name} has {_listed(unknown)}: give it a name from MODULES, put it into a "
        "folder, or list it in OWN"
    )
    gone = OWN[name] - has
    assert not gone, f"OWN lists {_listed(gone)}, which adapters/{name} doesn't have"


def _listed(found: set[str] | frozenset[str]) -> str:
    return ", ".join(sorted(found))


@pytest.mark.parametrize("name", names())
def test_an_adapter_has_its_folders(name: str) -> None:
    """A new one is listed in FOLDERS, so that its name is a decision."""
    folders = {file.parent.name for file in (ADAPTERS / name).glob("*/*.*")} - {"__pycache__"}
    assert folders == FOLDERS[name]


@pytest.mark.parametrize("name", CHAT_PLATFORMS)
def test_a_chat_platform_has_every_module(name: str) -> None:
    missing = MODULES - modules(name)
    assert not missing, f"adapters/{name} lacks {_listed(missing)}"


@pytest.mark.parametrize("name", [*names(), SHARED])
def test_a_module_says_what_it_is_for(name: str) -> None:
    for file in sorted((ADAPTERS / name).rglob("*.py")):
        said = file.read_text("utf-8").startswith('"""')
        assert said, f"adapters/{file.relative_to(ADAPTERS)} doesn't begin with a docstring"
