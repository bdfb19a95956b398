"""What translators are told: whatever is missing or doesn't fit, at its line; and nothing else."""

import os
import subprocess
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.messages import catalogue, texts
from bot.messages.isolation import PDI, RLM
from bot.messages.locales import shipped
from tests.translations import changed as history
from tests.translations import findings as reading
from tests.translations import source as sources
from tests.translations.__main__ import main
from tests.translations.changed import changed
from tests.translations.findings import findings
from tests.translations.source import LOCALES
from tests.translations.surfaces import Shown, misdirected, untranslated

ENGLISH = """
button-yes = Yes
button-later = Later…
button-stop = Stop { $person } for good…
form-pause-title = Pause
option-note = note
days = { $days ->
    [one] one day
   *[other] { $days } days
 }
which = The { $which ->
    [a] first
   *[b] second
 }
quoting = Press “Later” when you like.
"""
POLISH = """# Notes for translators.
button-yes = Tak
button-later = Później…
button-stop = Zatrzymaj na zawsze: { $person }…
form-pause-title = Przerwa
option-note = notatka
days = { $days ->
    [one] jeden dzień
    [few] { $days } dni
   *[many] { $days } dni
 }
which = { $which ->
    [a] Pierwsza
   *[b] Druga
 } osoba
quoting = Naciśnij „Później”, kiedy chcesz.
"""

Check = Callable[[str], list[str]]


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Check]:
    """Write a Polish file beside a small English one, and list what is found in it."""
    caches = (sources.source, texts.catalogue, texts._put_without, reading._plain, reading._labels)

    def forget() -> None:
        for cache in caches:
            cache.cache_clear()

    def checked(polish: str) -> list[str]:
        forget()
        (tmp_path / "en.ftl").write_text(ENGLISH, "utf-8")
        (tmp_path / "pl.ftl").write_text(polish, "utf-8")
        return [str(finding) for finding in findings("pl")]

    for module in (sources, history):
        monkeypatch.setattr(module, "LOCALES", tmp_path)
    monkeypatch.setattr(
        catalogue, "written", lambda locale: (tmp_path / f"{locale}.ftl").read_text("utf-8")
    )
    monkeypatch.setattr(texts, "closest", lambda locale: locale)
    yield checked
    forget()


def test_nothing_is_found_where_all_is_well(check: Check) -> None:
    assert check(POLISH) == []


@pytest.mark.parametrize(
    ("instead", "of", "found"),
    [
        ("", "button-yes = Tak\n", "button-yes: is missing; see en.ftl:2"),
        ("extra = Nic\nbutton-yes = Tak", "button-yes = Tak", "2: extra: isn't in en.ftl"),
        ("button-yes = {", "button-yes = Tak", "2: can't be read"),
        ("button-yes = Tak\nbutton-yes = Nie", "button-yes = Tak", "3: button-yes stands there"),
        ("Notatka { $person }", "notatka", "takes person; in English it takes nothing"),
        ("Notatka", "notatka", "6: option-note: is typed on Discord"),
        ("dwie notatki", "notatka", "6: option-note: is typed on Discord"),
        ("Później\n", "Później…\n", "button-later: needs dots"),
        ("Tak…", "Tak", "button-yes: has dots"),
        ("Przerwa w tym wszystkim, co było", "Przerwa", "form-pause-title: has 32 characters; 24"),
        ("Tak, bardzo bardzo chętnie i już", "Tak", "button-yes: has 32 characters; 30 fit"),
        ("", "    [few] { $days } dni\n", "days: lacks [few] of $days"),
        ("    [two] dwa dni\n    [few]", "    [few]", "has a [two] of $days"),
        ("[few] kilka dni", "[few] { $days } dni", "doesn't say the 2 of $days"),
        ("    [c] Trzecia\n    [a]", "    [a]", "chooses by $which between a, b, c"),
        ("„Potem”", "„Później”", "quotes “Later”, which is 'Później' here (button-later)"),
        ('"Później"', "„Później”", "take this language's quotation marks"),
        ("Tak  tak", "Tak", "has a space too many"),
        (f"{RLM}Tak", "Tak", "has marks of direction"),
        ("Press “Later” when you like.", "Naciśnij „Później”, kiedy chcesz.", "same as in English"),
        ("{ extra }", "Tak", "quotes extra, which isn't there"),
        ("", "# Notes for translators.\n", "says above all how people are addressed"),
    ],
)
def test_what_is_wrong_is_found(check: Check, instead: str, of: str, found: str) -> None:
    assert of in POLISH
    said = check(POLISH.replace(of, instead, 1))
    assert [line for line in said if found in line], said


def test_the_command_names_what_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["qaa"]) == 1
    assert "qaa.ftl isn't there" in capsys.readouterr().out


def test_what_english_says_anew_is_found(check: Check, tmp_path: Path) -> None:
    """By git's history: a message that was translated before it was changed."""

    def git(*command: str, at: str = "2026-11-16") -> None:
        when = {"GIT_COMMITTER_DATE": f"{at}T09:00:00Z", "GIT_AUTHOR_DATE": f"{at}T09:00:00Z"}
        name = ("-c", "user.name=x", "-c", "user.email=x@example.org")
        whole = ["git", *name, *command]
        subprocess.run(whole, cwd=tmp_path, check=True, capture_output=True, env=os.environ | when)

    assert check(POLISH) == []
    git("init")
    git("add", ".")
    git("commit", "-m", "Both")
    english = tmp_path / "en.ftl"
    english.write_text(ENGLISH.replace("{ $days } days", "some { $days } days"), "utf-8")
    git("commit", "-am", "English", at="2026-11-17")
    for cache in (history._times, sources.source):
        cache.cache_clear()
    assert [str(one) for one in changed("pl")] == [
        "7: days: English has changed since; see en.ftl:7"
    ]
    history._times.cache_clear()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Hello", "outside of brackets"),
        ("⟦Ĥééļļöö⟧⟦Ŵööŕļð⟧", "put together"),
        ("⟦Ĥééļļöö⟧ ⟦Ŵööŕļð⟧", "several messages in one label"),
        ("⟦Ĥééļļöö World⟧", "without accents, World"),
        ("⟦Ĥééļļöö⟧ Ĥöö", "outside of brackets"),
    ],
)
def test_what_is_not_translated_is_seen(words: str, found: str) -> None:
    assert found in "".join(untranslated([Shown(words, label=True)], ["Sam"]))


def test_what_people_wrote_is_no_text_of_ours() -> None:
    fine = [Shown("⟦Ĥééļļöö Sam⟧", label=True), Shown("Sam"), Shown("⟦Öñéé.⟧ ⟦Ţŵöö.⟧")]
    assert untranslated(fine, ["Sam"]) == []
    assert misdirected([Shown(f"نعم{PDI}")], right_to_left=True)
    assert misdirected([Shown(f"{RLM}نعم{RLM}")], right_to_left=True) == []


def test_translators_tools_know_each_language() -> None:
    """Pontoon and compare-locales read which there are from a file in the root."""
    listed = tomllib.loads((Path(__file__).parents[2] / "l10n.toml").read_text("utf-8"))
    assert listed["locales"] == [locale for locale in shipped() if locale != "en"]
    [paths] = listed["paths"]
    assert paths["reference"] == paths["l10n"].format(locale="en")
    assert all(
        (LOCALES.parents[2] / paths["l10n"].format(locale=one)).exists() for one in shipped()
    )
