"""A language costs what is said in it, and a pseudo-language shows what isn't said in any."""

import subprocess
import sys

import pytest
from fluent.runtime import FluentResource

from bot.messages import catalogue, texts
from bot.messages.catalogue import Catalogue
from bot.messages.isolation import FSI, LRI, PDI, RLM
from bot.messages.languages import PSEUDO
from bot.messages.locales import own_names, shipped, written
from bot.messages.pseudo import CLOSING, OPENING
from tests.matrix import sampled
from tests.translations.source import source

ARABIC = """
# Comments aren't read.
hello = مرحبًا { $person }، اكتب /intro list في AskFirst…
days = { $days ->
    [one] يوم واحد
   *[other] { $days } يوم
}
quoting = اضغط «{ hello }»
pattern-day = EEEE d MMMM
command-intro = intro
choice = { $which ->
    [a] الأول
   *[b] الثاني
 }
"""


@pytest.fixture
def arabic(monkeypatch: pytest.MonkeyPatch) -> Catalogue:
    """A language from right to left, whatever ships."""
    monkeypatch.setattr(catalogue, "written", lambda _: ARABIC)
    return Catalogue("ar")


def test_only_what_is_said_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    """No language is read that nobody reads, and no message is parsed that nobody said."""
    parsed: list[str] = []
    read: list[str] = []

    def resource(text: str) -> object:
        parsed.append(text.partition(" =")[0])
        return FluentResource(text)

    def reading(locale: str) -> str:
        read.append(locale)
        return written(locale)

    monkeypatch.setattr(catalogue, "FluentResource", resource)
    monkeypatch.setattr(catalogue, "written", reading)
    _forget()
    for _ in range(2):
        texts.say("button-yes", "de")
        texts.say("settings-no-tells-introducer", "de-AT")
    assert len(own_names()) == len(shipped())
    assert read == ["de"]
    assert parsed == ["button-yes", "tell-not-now", "settings-no-tells-introducer"]
    _forget()


def _forget() -> None:
    texts.catalogue.cache_clear()
    texts._put_without.cache_clear()


@pytest.mark.parametrize("locale", sampled(shipped(), {"en", "ar"}.__contains__))
def test_each_message_is_found_as_fluent_finds_it(locale: str) -> None:
    """Reading a file piece by piece loses nothing of it."""
    assert set(Catalogue(locale)._sources) == source(locale).keys


def test_whole_sentences_are_from_right_to_left(arabic: Catalogue) -> None:
    """Names and Latin words are isolated; dots, brackets and digits stand where they belong."""
    said = arabic.say("hello", {"person": "Sam (he/him)"})
    assert said == (
        f"{RLM}مرحبًا {FSI}Sam (he/him){PDI}، اكتب {LRI}/intro list{PDI} في {LRI}AskFirst{PDI}…{RLM}"
    )
    assert arabic.say("days", {"days": 3}) == f"{RLM}3 يوم{RLM}"
    assert arabic.say("quoting", {"person": "X"}).count(LRI) == 2


def test_what_is_no_sentence_stays_as_it_is(arabic: Catalogue) -> None:
    """Patterns of dates and names of commands have no direction, and choices aren't said."""
    assert arabic.say("pattern-day", {}) == "EEEE d MMMM"
    assert arabic.say("command-intro", {}) == "intro"
    assert "الأول" in arabic.say("choice", {"which": "a"})


def test_a_name_is_isolated_once(arabic: Catalogue) -> None:
    """What a renderer isolated already stays so."""
    assert arabic.say("hello", {"person": f"{FSI}Sam{PDI}"}).count(FSI) == 1


def test_a_pseudo_language_is_longer_and_in_brackets() -> None:
    """Legible, and nobody takes it for English; what people wrote stays as it is."""
    said, english = texts.say("button-yes", PSEUDO), texts.say("button-yes", "en")
    assert said == "⟦Ýééš, îñţŕööðûûçéé ûûš⟧"
    assert len(said) > len(english) * 1.2
    block = texts.say("button-block", PSEUDO, person="Sam")
    assert block.startswith(OPENING)
    assert block.endswith(f"Sam{CLOSING}")
    assert PSEUDO not in shipped()


@pytest.mark.slow
def test_all_languages_together_take_less_than_ten_mebibytes() -> None:
    """As they do when Discord is told of the commands, and when people read all of them."""
    measured = """
import tracemalloc
from datetime import UTC, datetime
from zoneinfo import ZoneInfo
from bot.messages import texts
from bot.messages.locales import shipped
texts.say("form-days", "en", days=2)
tracemalloc.start()
for locale in shipped():
    for days in (1, 2, 7, 14):
        texts.say("form-days", locale, days=days)
    texts.write_date(datetime.now(UTC), locale, ZoneInfo("UTC"))
    for key in [key for key in texts.catalogue(locale)._sources if key.startswith("command-")]:
        texts.say(key, locale)
print(tracemalloc.get_traced_memory()[1])
"""
    done = subprocess.run(
        [sys.executable, "-c", measured], capture_output=True, text=True, check=True
    )
    assert int(done.stdout) < 10 * 1024**2
