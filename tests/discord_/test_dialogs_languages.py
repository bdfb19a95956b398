"""Discord in every language that ships, among people with long names from both directions."""

import pytest

from bot.messages.languages import PSEUDO
from bot.messages.locales import shipped
from bot.messages.texts import is_right_to_left
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.tour import NAMES, REASON, Tour
from tests.translations.surfaces import misdirected, untranslated

pytestmark = pytest.mark.exhaustive


@pytest.mark.parametrize("locale", [*shipped(), PSEUDO])
async def test_all_that_is_shown_fits(discord_talk: SimulatedTalk, locale: str) -> None:
    """Discord takes it all, and each sentence has its direction."""
    tour = Tour(discord_talk, locale)
    await tour.goes()
    shown = tour.shown()
    assert misdirected(shown, right_to_left=is_right_to_left(locale)) == []


async def test_nothing_is_left_in_english(discord_talk: SimulatedTalk) -> None:
    """Nor put together from parts, in all that people see on Discord."""
    tour = Tour(discord_talk, PSEUDO)
    await tour.goes()
    handles = [person.user.name for person in tour.people]
    foreign = (*NAMES, *handles, REASON, "word", discord_talk.harbor.guild.name)
    assert untranslated(tour.shown(), foreign) == []
