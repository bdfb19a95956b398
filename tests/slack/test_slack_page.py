"""docs/slack.md says what `askfirst check`, the manifest and the pages really say."""

import re
from pathlib import Path

from adapters.slack import manifest
from bot.running.health import HEALTH_PATH, METRICS_PATH, READY_PATH

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "slack.md").read_text("utf-8")
#: Where the sentences are that an operator or an admin reads.
SOURCES = [*(ROOT / "adapters" / "slack").rglob("*.py"), *(ROOT / "bot").rglob("*.py")]


def test_what_is_to_be_mended_is_found_by_its_sentence() -> None:
    """Each one in the table is a part of a sentence that is there."""
    said = "".join(source.read_text("utf-8") for source in SOURCES)
    _, table = PAGE.split("| It says | Do |")
    rows = [line for line in table.split("\n\n")[0].splitlines()[2:] if line]
    assert len(rows) >= 10
    for row in rows:
        for sentence in re.findall(r"`([^`]+)`", row.split(" | ")[0]):
            assert sentence in said, sentence


def test_every_scope_is_explained() -> None:
    """No fewer and no more than the manifest asks for."""
    scopes = re.findall(r"^\| `([a-z]+(?::[a-z]+)?)` \|", PAGE, re.MULTILINE)
    assert sorted(scopes) == sorted(manifest.SCOPES)


def test_every_address_is_named() -> None:
    """As it is served."""
    paths = re.findall(r"^\| `(?:GET|POST) (\S+)` \|", PAGE, re.MULTILINE)
    assert paths == [
        manifest.EVENTS_PATH,
        manifest.INSTALL_PATH,
        manifest.REDIRECT_PATH,
        HEALTH_PATH,
        READY_PATH,
        METRICS_PATH,
    ]


def test_what_somebody_reads_who_has_no_installation_is_explained() -> None:
    """The sentence stands in the page as it is said."""
    assert "AskFirst isn't installed here (any more)" in PAGE
