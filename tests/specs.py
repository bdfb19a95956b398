"""The platforms' own machine-readable specifications: data for tests that isn't the project's.

They are read from the folder that `ASKFIRST_SPECS` names, or from `shared/specs` beside the
checkout; CONTRIBUTING.md says where they come from. With `CI` set, missing them is a failure.
"""

import os
import sys
from pathlib import Path

import pytest

# jsonschema would build 38 parsers at its import, in seconds, for formats that nothing here checks.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]

BESIDE = Path(__file__).resolve().parents[2] / "shared" / "specs"
FOLDER = Path(os.environ.get("ASKFIRST_SPECS", BESIDE))
SLACK = FOLDER / "slack"
DISCORD = FOLDER / "discord"

#: Why tests that need them are skipped.
ABSENT = "The platforms' specifications aren't here: CONTRIBUTING.md says where to get them"


def needs(file: Path) -> pytest.MarkDecorator:
    """Skip a test where a specification isn't; in CI it runs, and fails."""
    return pytest.mark.skipif(not file.exists() and not os.environ.get("CI"), reason=ABSENT)
