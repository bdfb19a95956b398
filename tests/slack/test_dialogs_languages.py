"""Slack in every language that ships, among people with long names from both directions."""

import pytest

from bot.messages.languages import PSEUDO
from bot.messages.locales import shipped
from bot.messages.texts import is_right_to_left
from tests.matrix import sampled
from tests.slack.bench import Harbor
from tests.slack.test_dialogs_labels import cut
from tests.slack.tour import REASON, Tour
from tests.translations.surfaces import LONG_NAMES, misdirected, untranslated


@pytest.mark.parametrize("locale", sampled((*shipped(), PSEUDO), is_right_to_left))
async def test_all_that_is_shown_fits(here: Harbor, locale: str) -> None:
    """Slack takes it all, no button is cut, and each sentence has its direction."""
    tour = Tour(here, locale)
    await tour.goes()
    assert misdirected(tour.shown(), right_to_left=is_right_to_left(locale)) == []
    if locale != PSEUDO:
        assert [label for person in tour.people for label in cut(person)] == []


@pytest.mark.exhaustive
async def test_nothing_is_left_in_english(here: Harbor) -> None:
    """Nor put together from parts, in all that is sent to Slack."""
    tour = Tour(here, PSEUDO)
    await tour.goes()
    foreign = (*LONG_NAMES, REASON, here.workspace.name)
    assert untranslated(tour.shown(), foreign) == []
