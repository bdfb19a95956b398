"""The etiquette: whose words, whose dates, whose places."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import days, etiquette
from bot.domain.people import (
    ADMINS,
    Person,
    PersonFacts,
    PersonId,
    Workspace,
    WorkspaceFacts,
    WorkspaceId,
)
from bot.domain.rules import FURTHEST_DATE, SLOT_TAKEN_FOR, TEXT_LIMIT, Rules

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
BERLIN, HONOLULU = ZoneInfo("Europe/Berlin"), ZoneInfo("Pacific/Honolulu")
SAM, ALEX, JO = (PersonFacts(name, name.title()) for name in ("sam", "alex", "jo"))


def wrong(reason: str) -> list[str]:
    return [problem.key for problem in etiquette.text_problems("reason", etiquette.tidy(reason))]


@pytest.mark.parametrize(
    "reason",
    [
        "",
        "   \n\t ",
        "...!?",
        "<@U123|jo> <@U456>",
        "@alex @jo-kim",
        "https://example.org/why",
        "<https://example.org|click here>",
        "www.example.org <#C1|general> <!here>",
        "\u200b\u200d\ufeff",
    ],
)
def test_a_reason_says_something_in_words(reason: str) -> None:
    """Nothing, punctuation, invisible characters, mentions and links are no reason."""
    assert wrong(reason) == ["problem-no-reason"]


@pytest.mark.parametrize("reason", ["x", "👋", "同じ本", "see https://example.org", "you & me"])
def test_a_reason_may_be_short_and_in_any_script(reason: str) -> None:
    """One letter, one emoji or one word beside a link will do."""
    assert wrong(reason) == []


def test_a_reason_has_at_most_500_characters_after_trimming() -> None:
    """The limit is told with the length, and white space around doesn't count."""
    assert wrong("  " + "x" * TEXT_LIMIT + "\r\n") == []
    [problem] = etiquette.text_problems("reason", "x" * (TEXT_LIMIT + 1))
    assert problem.args == {"limit": 500, "length": 501}


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\u202e", "\u2067"])
def test_control_characters_are_refused(character: str) -> None:
    """Controls and direction overrides could make a text read as something else."""
    assert wrong(f"pay{character}load") == ["problem-control-characters"]


def test_line_breaks_and_joined_emoji_are_text() -> None:
    """People may break lines, as their system does it, and use emoji that are joined."""
    assert wrong("one\r\ntwo\rthree\tfour") == []
    assert wrong("👩‍👩‍👧") == []
    assert etiquette.tidy("one\r\ntwo\rthree") == "one\ntwo\nthree"


@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    """Whatever is typed, it is accepted or refused with exactly one sentence."""
    assert len(wrong(text)) <= 1


@given(st.text())
def test_a_name_becomes_one_short_line_of_text(name: str) -> None:
    """Whatever a platform calls somebody, a name can't break a card or turn its text around."""
    tidy = etiquette.tidy_name(name)
    assert len(tidy) <= etiquette.NAME_LIMIT
    assert tidy == tidy.strip()
    assert not set(tidy) & set("\n\r\t\x00\u2028\u202e")


def test_exactly_two_different_active_people() -> None:
    """Each way to name the wrong people has its own sentence."""

    def problems(*people: PersonFacts, self_introductions: bool = True) -> list[str]:
        found = etiquette.people_problems(people, SAM, self_introductions=self_introductions)
        return [problem.key for problem in found]

    assert problems(ALEX, JO) == []
    assert problems(SAM, JO) == []
    assert problems(SAM, JO, self_introductions=False) == ["problem-self-introduction"]
    assert problems() == ["problem-nobody"]
    assert problems(ALEX) == ["problem-one-person"]
    assert problems(ALEX, JO, SAM) == ["problem-too-many-people"]
    assert problems(ALEX, ALEX) == ["problem-same-person"]
    assert problems(ALEX, PersonFacts("x", "X", is_bot=True)) == ["problem-bot"]
    assert problems(ALEX, PersonFacts("x", "X", active=False)) == ["problem-inactive"]


def test_admins_choose_who_may_introduce() -> None:
    """Everyone, only admins, or a group; admins always may."""

    def may(introducers: str, actor: PersonFacts) -> bool:
        facts = WorkspaceFacts("fake", "W", "W")
        workspace = Workspace(WorkspaceId(1), facts, introducers=introducers)
        return etiquette.may_introduce(actor, workspace)

    admin = PersonFacts("a", "A", admin=True)
    member = PersonFacts("m", "M", groups=frozenset({"connectors"}))
    assert may("everyone", SAM)
    assert [may(ADMINS, actor) for actor in (SAM, member, admin)] == [False, False, True]
    assert [may("connectors", actor) for actor in (SAM, member, admin)] == [False, True, True]


def test_limits_are_told_exactly() -> None:
    """The sentence names the limit, and from when on the next introduction is possible."""
    rules = Rules(max_live=2, max_per_day=2)
    started = [NOW - timedelta(hours=30), NOW - timedelta(hours=20), NOW - timedelta(hours=1)]
    assert etiquette.limit_problem(1, started[:2], rules, NOW) is None
    live = etiquette.limit_problem(2, [], rules, NOW)
    assert live is not None
    assert (live.key, live.args) == ("problem-max-live", {"limit": 2})
    daily = etiquette.limit_problem(0, started, rules, NOW)
    assert daily is not None
    assert daily.args == {"limit": 2, "at": NOW + timedelta(hours=4)}


@given(st.lists(st.integers(0, 10 * 24), max_size=8), st.integers(1, 3))
def test_a_place_is_free_when_it_says(hours: list[int], limit: int) -> None:
    """At the moment that is found, fewer asks than the limit lie within the last seven days."""
    releases = [NOW - timedelta(hours=ago) for ago in hours]
    free_at = etiquette.slot_free_at(releases, Rules(max_asks_per_week=limit), NOW)
    assert free_at >= NOW
    assert sum(at + SLOT_TAKEN_FOR > free_at for at in releases) < limit
    if free_at > NOW:
        just_before = free_at - timedelta(seconds=1)
        assert sum(at + SLOT_TAKEN_FOR > just_before for at in releases) >= limit


@pytest.mark.parametrize("zone", [ZoneInfo("UTC"), BERLIN, HONOLULU])
@given(due=st.integers(0, 2 * 365 * 24 * 60).map(lambda minutes: NOW + timedelta(minutes=minutes)))
def test_courteous_messages_come_on_weekdays_between_nine_and_six(
    zone: ZoneInfo, due: datetime
) -> None:
    """Never earlier than due, never at night or on a weekend, and not later than needed."""
    sent = days.courteous(due, zone)
    local = sent.astimezone(zone)
    assert sent >= due
    assert 9 <= local.hour < 18
    assert local.weekday() < 5
    assert sent == due or (local.hour, local.minute) == (9, 0)
    assert sent - due <= timedelta(days=2, hours=15, minutes=60)


def test_a_date_means_nine_in_the_morning_of_who_chose_it() -> None:
    """Also across a change of the clocks."""
    assert days.instant(date(2026, 11, 28), BERLIN) == datetime(2026, 11, 28, 8, tzinfo=UTC)
    assert days.instant(date(2026, 7, 1), BERLIN) == datetime(2026, 7, 1, 7, tzinfo=UTC)
    assert days.instant(NOW.astimezone(HONOLULU), BERLIN) == NOW


def test_dates_lie_ahead_and_within_sixty_days() -> None:
    """The last offered day is accepted in every time zone."""

    def problem(at: datetime) -> str | None:
        found = etiquette.date_problem(at, NOW)
        return found.key if found else None

    assert problem(NOW - timedelta(seconds=1)) == "problem-date-past"
    assert problem(NOW + FURTHEST_DATE + timedelta(days=2)) == "problem-date-too-far"
    for zone in (BERLIN, HONOLULU, ZoneInfo("Pacific/Kiritimati")):
        today = NOW.astimezone(zone).date()
        assert problem(days.instant(today + FURTHEST_DATE, zone)) is None
        assert problem(days.instant(today + timedelta(days=1), zone)) is None


def test_settings_admit_or_refuse_an_ask() -> None:
    """Opting out, pausing, blocking, leaving and being forgotten each refuse."""
    person = Person(PersonId(1), WorkspaceId(1), ALEX)
    sam, kim = PersonId(2), PersonId(3)
    assert person.may_be_asked({sam}, NOW)
    refusing = (
        replace(person, opted_out=True),
        replace(person, paused_until=NOW + timedelta(seconds=1)),
        replace(person, blocked=frozenset({sam})),
        replace(person, facts=replace(ALEX, active=False)),
        replace(person, forgotten=True),
    )
    assert not any(each.may_be_asked({sam}, NOW) for each in refusing)
    assert replace(person, paused_until=NOW).may_be_asked({sam}, NOW)
    assert replace(person, blocked=frozenset({sam})).may_be_asked({kim}, NOW)
