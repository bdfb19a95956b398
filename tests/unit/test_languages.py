"""Whoever has a language that we don't ship reads the nearest that we do."""

import pytest

from bot.messages import languages
from bot.messages.languages import closest, shipped_for
from bot.messages.locales import shipped

#: As if these shipped, whatever does.
SHIPPED = ("ar", "de", "en", "es", "fr", "it", "nl", "pl", "pt-BR", "zh-CN", "zh-TW")

#: What Slack, Discord and browsers call languages, and what is read there.
CODES = {
    "en": "en", "en-US": "en", "en-GB": "en", "de-DE": "de", "de_AT": "de", "fr-CA": "fr",
    "es-ES": "es", "es-LA": "es", "es-419": "es", "es_MX": "es", "pt-BR": "pt-BR", "pt-PT": "pt-BR",
    "pt": "pt-BR", "it-IT": "it", "zh-CN": "zh-CN", "zh-TW": "zh-TW", "zh-HK": "zh-TW",
    "zh-Hant-MO": "zh-TW", "zh-Hans": "zh-CN", "zh-SG": "zh-CN", "zh": "zh-CN", "ar-EG": "ar",
    "ca": "es", "ca-ES": "es", "gl": "es", "gsw-CH": "de", "lb": "de", "fy": "nl", "af": "nl",
    "arz": "ar", "szl": "pl", "scn": "it", "br-FR": "fr", "ru": "en", "sv-SE": "en", "": "en",
}  # fmt: skip


@pytest.mark.parametrize(("code", "read"), CODES.items())
def test_the_nearest_language_is_read(
    code: str, read: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Itself, its script, its language, one that its speakers read well, or else English."""
    monkeypatch.setattr(languages, "shipped", lambda: SHIPPED)
    closest.cache_clear()
    assert closest(code) == read
    closest.cache_clear()


def test_nothing_ships_for_a_language_that_is_far_from_all() -> None:
    """So that a person's workspace decides instead."""
    assert shipped_for("qaa-Latn-001") is None
    assert shipped_for("") is None
    assert shipped_for("DE_at") == "de"


def test_languages_that_are_near_to_one_are_none_that_ship() -> None:
    """A language that ships is read by those who speak it."""
    assert not set(languages._NEAREST) & {name.partition("-")[0] for name in (*shipped(), *SHIPPED)}
