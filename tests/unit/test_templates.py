"""The forms in which people report something are ones that GitHub shows (its syntax for forms)."""

from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml"))


@pytest.mark.parametrize("file", FORMS, ids=lambda file: file.stem)
def test_a_form_is_one_that_github_shows(file: Path) -> None:
    form: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    assert form.keys() == {"name", "description", "labels", "body"}
    asked = [part for part in form["body"] if part["type"] != "markdown"]
    assert len({part["id"] for part in asked}) == len(asked)
    for part in asked:
        assert part["type"] in ("textarea", "input", "dropdown")
        assert part["attributes"]["label"]
        assert ("options" in part["attributes"]) == (part["type"] == "dropdown")


def test_a_fault_leads_whoever_found_a_hole_to_a_private_place() -> None:
    [fault] = [file.read_text("utf-8") for file in FORMS if file.stem == "fault"]
    assert "(../security/policy)" in fault  # where GitHub shows SECURITY.md
    assert "askfirst --version" in fault
