"""The cards can be looked at, light and dark."""

from pathlib import Path

import pytest

from tests.discord_.screenshots import pictures, why_not
from tests.discord_.simulated import simulated
from tests.discord_.tiny import tiny

pytestmark = pytest.mark.slow


async def test_a_card_and_a_form_are_drawn_in_both_themes(tmp_path: Path) -> None:
    if reason := why_not():
        pytest.skip(reason)
    async with simulated(tiny, "sqlite://") as talk:
        await talk.sam.types("/say", talk.alex, "Hello **you**\n> quoted")
        card = await pictures(talk, talk.alex, tmp_path / "card")
        await talk.alex.presses("Say more")
        form = await pictures(talk, talk.alex, tmp_path / "form")
    drawn = [path.read_bytes() for path in (*card, *form)]
    assert [path.name for path in card] == ["card-dark.png", "card-light.png"]
    assert all(picture.startswith(b"\x89PNG") for picture in drawn)
    assert len(set(drawn)) == 4
