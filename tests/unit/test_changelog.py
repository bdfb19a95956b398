"""The changelog is one by releases: what isn't released yet first, then the newest version."""

import re
from datetime import date
from pathlib import Path

from packaging.version import Version

TEXT = (Path(__file__).parents[2] / "CHANGELOG.md").read_text("utf-8")
#: The kinds of changes (Keep a Changelog), in the order in which a release has them.
KINDS = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"]


def test_releases_come_newest_first_below_what_is_to_come() -> None:
    unreleased, *releases = re.findall(r"^## (.*)$", TEXT, re.MULTILINE)
    assert unreleased == "[Unreleased]"
    read = [re.fullmatch(r"\[(\d+\.\d+\.\d+)\] - (\S+)", title) for title in releases]
    assert all(read), releases
    dated = [(Version(found[1]), date.fromisoformat(found[2])) for found in read if found]
    assert dated == sorted(dated, reverse=True)


def test_each_release_has_each_kind_of_change_once() -> None:
    for section in re.split(r"^## ", TEXT, flags=re.MULTILINE)[1:]:
        kinds = re.findall(r"^### (.*)$", section, re.MULTILINE)
        assert kinds == [kind for kind in KINDS if kind in kinds], section.partition("\n")[0]
