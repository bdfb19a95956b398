"""The words: every locale is complete, every message can be said, nothing of it is unused."""

import ast
import re
from collections.abc import Mapping, Sequence, Set
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

import bot
from bot.domain.effects import EffectKind
from bot.domain.follow_up import OWN_WORDS, Talk
from bot.domain.introduction import ENDS, Answer, State
from bot.domain.personal_data import Held
from bot.domain.times import Part
from bot.messages import texts
from bot.messages.actions import Action
from bot.messages.cards import CONNECTOR_CHOICES, TELL_CHOICES, THANKS_CHOICES
from bot.messages.cards.scene import ASKED_FOR
from bot.messages.catalogue import Catalogue
from bot.messages.isolation import FSI, LRI, LRM, PDI, UNSEEN
from bot.messages.languages import closest
from bot.messages.locales import shipped
from bot.messages.views import Foreign, Mention, Span, Spans, Text, When, spans_text
from bot.messages.voice import Voice
from bot.ports import Obstacle
from storage.personal_data import SHOWN
from tests.locales import UNSHIPPED
from tests.matrix import sampled
from tests.translations.findings import findings
from tests.translations.samples import (
    AT,
    CHOICES,
    DATES,
    FOREIGN,
    PEOPLE,
    WRITTEN,
    arguments,
    person,
)
from tests.translations.source import source

BOT = Path(bot.__file__).parent
ADAPTERS = BOT.parent / "adapters"
BERLIN = ZoneInfo("Europe/Berlin")
LOCALES = ("en", *sorted(set(shipped()) - {"en"}))

NASTY = (
    "",
    " ",
    "<@U1> <!channel> @everyone [words](https://example.org) *bold* `code`",
    "{ $a } {a} {{ }} { -term } [one] *[other] ->\n# x = y",
    "\u202eabc\u202c \u05d0\u05d1\u05d2 \u0627\u0644\u0639 \u2066x\u2069",
    "👩‍👩‍👧‍👦 🇩🇪 e\u0301 \ufe0f",
    "\ue0000\ue001 \ue000 1 \ue001 \ue000{}\ue001 \uf8ff",
)

#: Messages named by an enum's members: a new member fails here until it has its text.
#: Ends that whoever asked to meet somebody reads in other words, or sees in the conversation.
NOT_SAID = {"ended-opened-self", "ended-told-self"}
#: What somebody's data is made of, beside columns of tables.
DATA = {"other", "party_a", "party_b", "note_a", "note_b"}
COLUMNS = {column for columns in SHOWN.values() for column in columns}
FAMILIES: dict[str, Set[str]] = {
    "data-{}": {held.replace("_", "-") for held in Held},
    "data-field-{}": {name.replace("_", "-") for name in COLUMNS | DATA},
    "data-value-{}": {
        value.replace("_", "-")
        for value in ("closed", *State, *Answer, *EffectKind, *Talk, *THANKS_CHOICES, OWN_WORDS)
    },
    "state-{}": {*Answer} - {Answer.NONE},
    "button-{}": {*Action} - {Action.NOT_YET},  # on cards that people have, and on no new one
    "ended-{}": ENDS - {State.WITHDRAWN},
    "list-{}": {*State},
    "list-answered-{}": {*Answer},
    "problem-obstacle-{}": {*Obstacle},
    "tell-{}": {*TELL_CHOICES, *CONNECTOR_CHOICES},
    "thanks-{}": {*THANKS_CHOICES},
    "part-{}": {*Part},
    "part-{}-on": {*Part},
    "form-{}-title": {
        *(Action.LATER, Action.AGAIN, Action.PAUSE, Action.STANDING, Action.TELL),
        *(Action.QUESTION, Action.REPLY, Action.WORDS, Action.LANGUAGE, Action.ABOUT),
        *(Action.LET_KNOW, Action.ASK_REQUESTER, Action.THANK),
    },
}
FUNCTION = ast.FunctionDef | ast.AsyncFunctionDef
KEY = re.compile(r"[a-z]+(-([a-z]+|\{\}))*")


ENGLISH = {key: message.variables for key, message in source("en").messages.items()}
#: What can be said in spans; a pattern is no sentence, and choices only occur in labels.
SENTENCES = [
    key for key in ENGLISH if not key.startswith("pattern-") and not ENGLISH[key] & set(CHOICES)
]


def _arguments(key: str, name: str = "Sam Rivera", number: int = 2) -> dict[str, object]:
    return arguments(ENGLISH[key], name, number)


def _spans(key: str, locale: str, given: Mapping[str, object]) -> Spans:
    return Voice(locale, BERLIN).spans(key, **given)


def _ours(spans: Spans) -> list[str]:
    """Our own words; before a name from right to left a mark keeps the sentence's direction."""
    return [span.text for span in spans if isinstance(span, Text) and span != Text(LRM)]


def _some(values: Sequence[object]) -> list[Any]:
    """All of them in English, and one in Arabic and in Polish; the rest is left to CI."""

    def keep(locale: str, value: object) -> bool:
        in_turn = values.index(value) == LOCALES.index(locale) % len(values)
        return locale == "en" or (locale in {"ar", "pl"} and in_turn)

    return sampled(product(LOCALES, values), keep)


@pytest.mark.parametrize("locale", LOCALES)
def test_no_message_is_missing(locale: str) -> None:
    """Nor left over."""
    assert set(Catalogue(locale)._sources) == set(ENGLISH)


@pytest.mark.parametrize("locale", sampled(LOCALES, {"en", "de", "pl", "ar"}.__contains__))
def test_nothing_is_missing_and_everything_fits(locale: str) -> None:
    """Keys, arguments, choices, plural categories, typography and lengths, as translators ask."""
    assert [str(finding) for finding in findings(locale)] == []


@pytest.mark.parametrize(("locale", "name"), _some(NASTY))
def test_what_people_write_stays_as_it_is(locale: str, name: str) -> None:
    """People, workspaces and dates stand in every sentence exactly as given, never interpreted."""
    mention, words, date = Mention(f"U-{name}", name), Foreign(name), When(AT, with_time=True)
    for key in SENTENCES:
        spans = _spans(key, locale, _arguments(key, name))
        kinds: list[tuple[Span, set[str]]] = [
            (mention, PEOPLE),
            (words, FOREIGN | WRITTEN),
            (date, DATES),
        ]
        expected = {span for span, names in kinds if ENGLISH[key] & names}
        assert {span for span in spans if not isinstance(span, Text)} == expected, key
        assert _ours(spans) == _ours(_spans(key, locale, _arguments(key))), key


@pytest.mark.parametrize(("locale", "number"), _some([0, 1, 2, 5, 21]))
def test_our_own_words_are_clean(locale: str, number: int) -> None:
    """Our words carry no marks, braces, isolation characters or typewriter punctuation."""
    for key in SENTENCES:
        spans = _spans(key, locale, _arguments(key, number=number))
        words = "".join(span.text if isinstance(span, Text) else "X" for span in spans)
        assert not re.search('[{}\ue000-\uf8ff"\n]|\\.\\.|  ', words), key
        seen = UNSEEN.sub("", words)
        assert seen == seen.strip(), key
        assert seen == words or texts.is_right_to_left(locale), key
        assert sum(map(words.count, (FSI, LRI))) == words.count(PDI), key


@pytest.mark.parametrize(("locale", "name"), _some(NASTY))
def test_plain_text_says_the_same(locale: str, name: str) -> None:
    """In plain text, such as a label, people are their names and the sentence is the same."""
    for key in SENTENCES:
        if not ENGLISH[key] & (FOREIGN | WRITTEN | DATES):
            given = _arguments(key, name)
            plain = Voice(locale, BERLIN).say(key, **given)
            spans = spans_text(_spans(key, locale, given), str)
            assert UNSEEN.sub("", plain) == UNSEEN.sub("", spans), key


@pytest.mark.parametrize("locale", LOCALES)
def test_a_workspace_without_a_name_leaves_no_gap(locale: str) -> None:
    """Neither empty brackets nor a preposition with nothing behind it."""
    for key in (key for key in SENTENCES if "named" in ENGLISH[key]):
        words = Voice(locale, BERLIN).say(key, **(_arguments(key) | {"named": 0}))
        assert not re.search(r"\(|  | in\b", words), words
        assert words == words.strip()


def test_numbers_have_their_plural() -> None:
    """One is one, everything else is many; each language by its own rule."""
    said = {
        locale: [Voice(locale, BERLIN).say("form-days", days=n) for n in (0, 1, 2, 21)]
        for locale in ("en", "de")
    }
    assert said["en"] == ["0 days", "one day", "2 days", "21 days"]
    assert said["de"] == ["0 Tage", "ein Tag", "2 Tage", "21 Tage"]


def test_choices_are_told_apart() -> None:
    """The two notes of the form have different labels."""
    for locale in LOCALES:
        voice = Voice(locale, BERLIN)
        labels = {voice.say("form-request-note", which=which) for which in CHOICES["which"]}
        assert len(labels) == 2


def test_forgotten_person_has_no_name() -> None:
    """Whoever was forgotten is named by nobody's name and mentioned nowhere."""
    for locale in LOCALES:
        forgotten = person("Alex", forgotten=True)
        spans = Voice(locale, BERLIN).spans("state-opened-means", other=forgotten)
        assert all(isinstance(span, Text) for span in spans)
        assert texts.say("someone", locale) in spans_text(spans, str)
        assert "Alex" not in spans_text(spans, str)


def test_dates_are_written_in_the_readers_zone_and_language() -> None:
    """Where no platform writes a date, it stands in the reader's language and time zone."""
    late = When(datetime(2026, 11, 27, 23, 30, tzinfo=UTC))
    at_nine = When(datetime(2026, 11, 28, 8, 0, tzinfo=UTC), with_time=True)
    english, german = Voice("en", ZoneInfo("UTC")), Voice("de-AT", BERLIN)
    assert english.write_date(late) == "Fri 27 Nov"
    assert english.write_date(at_nine) == "Sat 28 Nov, 08:00"
    assert german.write_date(late) == "Samstag, 28. November"
    assert german.write_date(at_nine) == "Samstag, 28. November um 9:00 Uhr"


@pytest.mark.parametrize(
    ("locale", "written"),
    [
        ("en", ["2", "6", "PM"]),
        ("de", ["14", "00", "18", "00", "Uhr"]),
        ("ja", ["14時", "18時"]),
        ("ko", ["14", "18시"]),
        ("ar", ["2", "6", "م"]),
    ],
)
def test_hours_are_written_as_the_language_does(locale: str, written: list[str]) -> None:
    """By its own clock, in its own words."""
    assert re.findall(r"\w+", texts.write_hours(14, 18, locale)) == written


@pytest.mark.parametrize("locale", LOCALES)
def test_a_sentence_can_end_with_a_date(locale: str) -> None:
    """No date ends in a full stop, since sentences end with dates; each names its day."""
    for days in range(0, 366, 13):  # all days of the week, and all months
        at = AT + timedelta(days=days)
        for with_time in (False, True):
            written = Voice(locale, BERLIN).write_date(When(at, with_time))
            assert not written.endswith("."), f"{written}: pattern-day needs a longer form"
            assert str(at.astimezone(BERLIN).day) in written


@pytest.mark.parametrize("locale", [UNSHIPPED, f"{UNSHIPPED}-Hant-TW", "", "x", "../de"])
def test_locale_we_do_not_ship_reads_english(locale: str) -> None:
    """Where we don't ship a language, people read English."""
    assert closest(locale) == "en"
    assert Voice(locale, BERLIN).say("button-yes") == Voice("en", BERLIN).say("button-yes")
    assert Voice(locale, BERLIN).write_date(When(AT)) == "Sat 28 Nov"


def test_closest_locale() -> None:
    """A region falls back to its language, and a language we don't ship to English."""
    unshipped = (f"{UNSHIPPED}_BR", UNSHIPPED)
    asked = ("de", "de-AT", "de_CH", "en", "en-GB", "en_US", *unshipped)
    assert [closest(name) for name in asked] == [*["de"] * 3, *["en"] * 5]


def test_missing_text_or_argument_raises() -> None:
    """A message that doesn't exist, or lacks an argument, never reaches a person."""
    with pytest.raises(LookupError):
        texts.say("no-such-message", "en")
    with pytest.raises(LookupError):
        texts.say("state-opened-means", "de")


# Which messages the code says, read from its source.


@cache
def _trees(folder: Path) -> tuple[ast.Module, ...]:
    files = sorted(folder.rglob("*.py"))
    return tuple(ast.parse(file.read_text("utf-8"), str(file)) for file in files)


def _patterns(node: ast.AST) -> set[str]:
    """Find what may be a message key below a node: literals, and f-strings with `{}` for holes."""
    silent = {
        id(part)
        for parent in ast.walk(node)
        if isinstance(parent, ast.ClassDef | ast.JoinedStr)  # enums' values, parts of f-strings
        for child in (parent.body if isinstance(parent, ast.ClassDef) else parent.values)
        if isinstance(child, ast.Assign | ast.Constant)
        for part in ast.walk(child)
    }
    found = set()
    for part in ast.walk(node):
        if isinstance(part, ast.JoinedStr):
            pieces = (v.value if isinstance(v, ast.Constant) else "{}" for v in part.values)
            found.add("".join(map(str, pieces)))
        elif isinstance(part, ast.Constant) and isinstance(part.value, str):
            found |= set() if id(part) in silent else {part.value}
    return {text for text in found if KEY.fullmatch(text)}


def _members(pattern: str) -> set[str]:
    return {pattern.replace("{}", str(member)) for member in FAMILIES.get(pattern, {""})}


def _said_by_one_of_them() -> set[str]:
    """Find the keys that go through `Scene.fitting`: each exists for both cases."""
    found: set[str] = set()
    for tree in _trees(BOT):
        for function in (part for part in ast.walk(tree) if isinstance(part, FUNCTION)):
            values = {
                target.id: part.value
                for part in ast.walk(function)
                if isinstance(part, ast.Assign)
                for target in part.targets
                if isinstance(target, ast.Name)
            }
            for call in (part for part in ast.walk(function) if isinstance(part, ast.Call)):
                if not isinstance(call.func, ast.Attribute) or call.func.attr != "fitting":
                    continue
                names = (n.id for n in ast.walk(call.args[0]) if isinstance(n, ast.Name))
                named = [values[name] for name in names if name in values]
                for part in (call.args[0], *named):
                    found |= set().union(*map(_members, _patterns(part)))
    return found


@cache
def _said() -> frozenset[str]:
    """List every key that the code may say, families and both cases of `fitting` included."""
    in_bot = set().union(*map(_patterns, _trees(BOT)))
    in_adapters = set().union(*map(_patterns, _trees(ADAPTERS))) & set(ENGLISH)
    fitting = {f"{key}-self" for key in _said_by_one_of_them()} - NOT_SAID
    said = set().union(*map(_members, in_bot)) | in_adapters | fitting
    said |= set(ASKED_FOR.values())
    states = {key for key in said if key.startswith("state-")}
    said |= {"language-name"}  # `own_names` reads it, whatever else is in a file
    return frozenset(said | {f"{key}-means" for key in states})  # both go through `Voice.state`


def test_every_text_is_used() -> None:
    """No message is left over that no code says."""
    unused = sorted(set(ENGLISH) - _said())
    assert unused == [], f"no code says {', '.join(unused)}"


def test_every_text_that_code_says_exists() -> None:
    """Whatever code names as a message exists: literals, enum members and both cases."""
    topics = {key.split("-")[0] for key in ENGLISH if "-" in key}
    values = {member for members in FAMILIES.values() for member in members}
    named = {key for key in _said() if "-" in key and key.split("-")[0] in topics}
    missing = sorted((named - values | _said_by_one_of_them()) - set(ENGLISH))
    assert missing == [], f"en.ftl lacks {', '.join(missing)}"


def test_every_family_of_texts_is_known_here() -> None:
    """Keys that code puts together from an enum are listed here, and none in vain."""
    topics = {key.split("-")[0] for key in ENGLISH}
    built = {
        pattern
        for pattern in set().union(*map(_patterns, _trees(BOT)))
        if "{}" in pattern and pattern.split("-")[0] in topics
    }
    for pattern in built | set(FAMILIES):
        assert pattern in FAMILIES, f"{pattern}: FAMILIES has to say for which members it exists"
        assert pattern in built, f"{pattern} is in FAMILIES, and no code makes such keys"


def test_source_of_keys_is_read() -> None:
    """The reading of the source finds literals, families and both cases of a sentence."""
    assert {"done-optout", "ended-lapsed", "ask-title-self", "state-yes-means"} <= _said()
