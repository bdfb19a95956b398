"""The playground in one language: shipped, from right to left, or a pseudo-language."""

import pytest

from adapters.playground import directory
from adapters.playground.directory import CAST, everyone_reads, voice_of
from adapters.playground.forms import form_html
from adapters.playground.render import card_html
from bot.errors import ConfigurationError
from bot.messages.actions import Action
from bot.messages.views import Button, Card, Form, Paragraph, Text
from bot.running.arguments import read_locale


def test_everybody_can_read_one_language(monkeypatch: pytest.MonkeyPatch) -> None:
    """`--locale xx` shows what isn't translated."""
    monkeypatch.setattr(directory, "CAST", dict(CAST))
    everyone_reads("xx")
    assert {one.facts.locale for one in directory.CAST.values()} == {"xx"}
    assert voice_of("mika").say("button-yes").startswith("⟦")


@pytest.mark.parametrize(("typed", "read"), [("xx", "xx"), ("DE", "de"), ("en", "en")])
def test_a_language_is_named_by_its_code(typed: str, read: str) -> None:
    assert read_locale(typed) == read


@pytest.mark.parametrize("typed", ["", "../de", "qaa", "x"])
def test_a_language_that_does_not_ship_is_refused(typed: str) -> None:
    with pytest.raises(ConfigurationError, match="xx"):
        read_locale(typed)


def test_a_form_from_right_to_left_is_drawn_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its fields begin on the right; each paragraph of a card has the direction of its words."""
    monkeypatch.setattr("adapters.playground.forms.is_right_to_left", lambda locale: locale == "ar")
    for locale, direction in (("ar", "rtl"), ("de", "ltr")):
        form = Form(Action.LANGUAGE, "", "…", "…", (), locale=locale)
        assert f'dir="{direction}"' in form_html(form, {}, voice_of("sam"))
    card = Card((Paragraph((Text("مرحبًا"),)),), (Button(Action.YES, "1", "نعم"),))
    assert card_html(card, voice_of("sam")).count('dir="auto"') == 2
