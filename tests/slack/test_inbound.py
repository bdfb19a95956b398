"""What is typed, pressed and submitted is understood as it was meant."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack.directory import facts_of, locale_of
from adapters.slack.forms import FormContext, Origin, errors_of, read_form_context, values_of
from adapters.slack.inbound import origin_of, pressed_of
from adapters.slack.typed import read_request, readable
from adapters.slack.workspaces import SlackWorkspace, settled, workspace_of
from bot.messages.actions import Action
from tests.locales import UNSHIPPED

ALEX, JO, KIM = "<@U0ALEX|alex>", "<@U0JO|jo>", "<@U0KIM>"


def ids(text: str) -> list[str]:
    return [person.id for person in read_request(text).people]


@pytest.mark.parametrize(
    ("text", "people", "reason"),
    [
        (f"{ALEX} {JO} You both sail", ["U0ALEX", "U0JO"], "You both sail"),
        (f"You both sail {ALEX} {JO}", ["U0ALEX", "U0JO"], "You both sail"),
        (f"{JO} You both {ALEX} sail", ["U0JO", "U0ALEX"], "You both sail"),
        (f"{ALEX} and {KIM}: sail", ["U0ALEX", "U0KIM"], "sail"),
        (f"{ALEX} {JO} One\nTwo\n\nThree", ["U0ALEX", "U0JO"], "One\nTwo\n\nThree"),
        (f"{ALEX} {JO} \"You\" said 'sail'", ["U0ALEX", "U0JO"], "\"You\" said 'sail'"),
        (f"{ALEX} {JO} ask {ALEX} about it", ["U0ALEX", "U0JO"], "ask @alex about it"),
        (f"{ALEX} {JO} {KIM} all three", ["U0ALEX", "U0JO"], "@U0KIM all three"),
        (f"{ALEX} {ALEX} twice", ["U0ALEX", "U0ALEX"], "twice"),
        (f"{ALEX}{JO}close", ["U0ALEX", "U0JO"], "close"),
        ("", [], ""),
        ("   ", [], ""),
        (f"{ALEX}", ["U0ALEX"], ""),
        (f"{ALEX} You both sail", ["U0ALEX"], "You both sail"),
        ("<@W0ENTERPRISE> <@U1> x", ["W0ENTERPRISE", "U1"], "x"),
    ],
)
def test_people_stand_in_any_order_with_the_words(
    text: str, people: list[str], reason: str
) -> None:
    """Mentions are taken out; line breaks and quotes stay."""
    found = read_request(text)
    assert [person.id for person in found.people] == people
    assert found.reason == reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("@alex @jo You both sail", "You both sail"),
        ("@alex.m @jo_k", ""),
        ("@Alex Moreau @Jo Kim You both sail", "@Alex Moreau @Jo Kim You both sail"),
        (f"{ALEX} @jo You both sail", "You both sail"),
        (f"{ALEX} {JO} @nobody sails", "@nobody sails"),
        ("mail me at a@b.example", "mail me at a@b.example"),
    ],
)
def test_typed_names_are_left_to_the_form(text: str, reason: str) -> None:
    """Handles in the place of links are left out; what may be words of the reason stays."""
    assert read_request(text).reason == reason


@pytest.mark.parametrize(
    ("escaped", "typed"),
    [
        ("a &lt; b &amp;&amp; c &gt; d", "a < b && c > d"),
        (
            "see <https://example.org|example.org> or <https://example.org/a?b=1&amp;c>",
            "see https://example.org or https://example.org/a?b=1&c",
        ),
        ("write to <mailto:a@example.org|a@example.org>", "write to a@example.org"),
        ("in <#C012AB|general>", "in #general"),
        ("<!subteam^S012|@sailors> and <!here> and <!channel>", "@sailors and @here and @channel"),
        ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
    ],
)
def test_slacks_escapes_are_undone(escaped: str, typed: str) -> None:
    """People read what was typed."""
    assert readable(escaped) == typed


@given(st.text())
def test_any_words_can_be_typed(words: str) -> None:
    """What was typed is the reason, whatever it is, and names nobody."""
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert read_request(f"{ALEX} {JO} x{escaped}x").reason == f"x{words}x"
    assert read_request(escaped).people == ()


@pytest.mark.parametrize(
    ("slacks", "ours"),
    [
        ("en-US", "en"),
        ("en-GB", "en"),
        ("de-DE", "de"),
        (f"{UNSHIPPED}-FR", None),
        ("", None),
        (None, None),
    ],
)
def test_locales_are_those_we_ship(slacks: str | None, ours: str | None) -> None:
    assert locale_of(slacks) == ours


def test_people_are_described_by_what_slack_says() -> None:
    """The name that others see, a guest, an admin, somebody who left, a bot."""
    alex: dict[str, Any] = {
        "id": "U1",
        "name": "alex",
        "tz": "Europe/Lisbon",
        "locale": "de-DE",
        "profile": {"display_name": "", "real_name": "Alex Moreau"},
    }
    facts = facts_of(alex)
    assert (facts.name, facts.time_zone, facts.locale) == ("Alex Moreau", "Europe/Lisbon", "de")
    assert (facts.active, facts.is_bot, facts.guest, facts.admin) == (True, False, False, False)
    alex["profile"]["display_name"] = "Lex"
    assert facts_of(alex).name == "Lex"
    assert facts_of(alex | {"is_ultra_restricted": True}).guest
    assert facts_of(alex | {"is_owner": True}).admin
    assert not facts_of(alex | {"deleted": True}).active
    assert facts_of(alex | {"is_bot": True}).is_bot
    slackbot = facts_of({"id": "USLACKBOT", "name": "slackbot"})
    assert (slackbot.is_bot, slackbot.active) == (True, False)


@pytest.mark.parametrize(
    ("action", "found"),
    [
        ({"action_id": "askfirst.yes", "value": "a1"}, (Action.YES, "a1")),
        ({"action_id": "askfirst.withdraw.12", "value": "a1"}, (Action.WITHDRAW, "a1")),
        (
            {"action_id": "askfirst.more", "selected_option": {"value": "question a1"}},
            (Action.QUESTION, "a1"),
        ),
        ({"action_id": "askfirst.more", "selected_option": None}, None),
        ({"action_id": "askfirst.dance", "value": "a1"}, None),
        ({"action_id": "askfirst.request", "value": "here"}, (Action.REQUEST, "here")),
        ({"action_id": "somebody.else", "value": "a1"}, None),
        ({}, None),
    ],
)
def test_buttons_are_told_apart(action: dict[str, Any], found: tuple[Action, str] | None) -> None:
    """A button names its action and its target; what isn't ours is nothing."""
    assert pressed_of(action) == found


def test_a_payload_tells_where_it_comes_from() -> None:
    """From a command, a click, an event; and org-wide, where only the person names the team."""
    assert workspace_of({"team_id": "T1", "team_domain": "harbor"}).team == "T1"
    assert workspace_of({"team": {"id": "T1", "domain": "harbor"}}).name == "harbor"
    org = workspace_of({"team": None, "user": {"team_id": "T1"}, "enterprise": {"id": "E1"}})
    assert (org.team, org.enterprise) == ("T1", "E1")
    abroad = {"team": {"id": "T2"}, "view": {"app_installed_team_id": "T1"}}
    assert workspace_of(abroad).team == "T1"
    everywhere = {"view": {"app_installed_team_id": "E1", "team_id": "T1"}, "team": None}
    assert workspace_of(everywhere | {"enterprise": {"id": "E1"}}).team == "T1"
    assert workspace_of({"team_id": "E1", "enterprise_id": "E1"}) == SlackWorkspace("", "E1")
    assert workspace_of({"team": "T1", "user": "U1"}).team == "T1"
    event = {"team_id": "T2", "authorizations": [{"team_id": "T1"}]}
    assert workspace_of(event).team == "T1"
    message = {"type": "message", "channel_id": "D1", "message_ts": "1.2", "is_ephemeral": True}
    assert origin_of({"container": message, "response_url": "u"}) == Origin(
        "ephemeral", "D1", "1.2", "u"
    )
    assert origin_of({"view": {"id": "V1", "type": "home"}}).place == "home"
    assert origin_of({"view": {"id": "V1", "type": "modal"}}).place == "modal"


def test_a_ticket_survives_its_way_through_slack() -> None:
    """What isn't ours, or an older version's, is nothing."""
    context = FormContext(Action.LATER, "a1", "T1/D1/1.2", Origin("message", "D1", "1.2", "u"))
    assert read_form_context(context.write()) == context
    for other in ("", "{}", "[]", "null", "[1,2,3,4]", '["later","a",null,{"nonsense":1}]'):
        assert read_form_context(other) is None


def test_values_are_read_by_their_kind() -> None:
    """Nothing chosen is nothing said, but an emptied text is an empty text."""
    state = {
        "words": {"words": {"type": "plain_text_input", "value": None}},
        "on": {"on": {"type": "datepicker", "selected_date": "2026-12-01"}},
        "none": {"none": {"type": "datepicker", "selected_date": None}},
        "choice": {"choice": {"type": "radio_buttons", "selected_option": {"value": "x"}}},
        "open": {"open": {"type": "static_select", "selected_option": None}},
        "joins": {"joins": {"type": "checkboxes", "selected_options": []}},
        "a": {"a": {"type": "users_select", "selected_user": "U1"}},
        "other": {"other": {"type": "file_input"}},
    }
    assert values_of({"state": {"values": state}}) == {
        "words": "",
        "on": date(2026, 12, 1),
        "choice": "x",
        "joins": False,
        "a": "U1",
    }


def test_every_problem_finds_a_field() -> None:
    """A sentence whose field isn't there goes to the first one; none is lost."""
    inputs: list[dict[str, str]] = [
        {"type": "rich_text", "block_id": "intro"},
        {"type": "input", "block_id": "a"},
        {"type": "input", "block_id": "reason"},
    ]
    problems = {"people": "Name two.", "a": "Who?", "reason": "Why?", "intro": "Hm."}
    assert errors_of(problems, {"blocks": inputs}) == {
        "a": "Name two. Who? Hm.",
        "reason": "Why?",
    }


async def test_a_stamp_counts_within_an_organisation() -> None:
    """Elsewhere the payload's own workspace does, and its own organisation's token is used."""

    async def coast(team: str) -> str:
        return {"T1": "E1", "T2": "E1"}.get(team, "")

    here, there = SlackWorkspace("T1", "E1", "harbor"), SlackWorkspace("T2", "E1")
    assert await settled(here, SlackWorkspace("T2"), coast) == there
    assert await settled(here, there, coast) == there
    for ours in (None, SlackWorkspace("T3"), SlackWorkspace("T3", "E3")):
        assert await settled(here, ours, coast) == here
    abroad = SlackWorkspace("T1", "E9", "harbor")
    assert await settled(abroad, SlackWorkspace("T1", "E1"), coast) == here
    assert await settled(SlackWorkspace("T1"), there, coast) == SlackWorkspace("T1")
