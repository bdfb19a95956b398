"""What goes wrong on the wire has a calm outcome, and nothing is lost or doubled."""

import logging
import sqlite3
from contextlib import closing
from itertools import product
from typing import Any

import pytest

from tests.dialog import REASON, closed
from tests.patience import PATIENCE
from tests.slack.bench import Harbor, form, harbor
from tests.slack.server import SlackServer

pytestmark = pytest.mark.exhaustive

WRONG_WORDS = "There are invisible control characters in the text."
TRY_AGAIN = "That took a moment too long, and nothing was lost. Please try again."


# What expires.


async def test_an_expired_trigger(talk: Harbor) -> None:
    """The form can't open any more: press again, and it does."""
    _, alex, _ = await talk.asked()
    talk.slack.fails("views.open", error="expired_trigger_id")
    await alex.clicks("Yes, but later…")
    await alex.reads(TRY_AGAIN)
    assert alex.form is None
    await alex.clicks("Yes, but later…")
    assert form(alex).title == "Yes, but later"


async def test_an_expired_trigger_of_a_command(talk: Harbor) -> None:
    """`/intro` alone."""
    talk.slack.fails("views.open", error="expired_trigger_id")
    await talk.sam.types("/intro")
    await talk.sam.reads(TRY_AGAIN)


async def test_an_expired_trigger_on_home(talk: Harbor) -> None:
    """Where there is no message to answer, it comes privately."""
    _, alex, _ = await talk.asked()
    await alex.opens_home()
    talk.slack.fails("views.open", error="expired_trigger_id")
    await alex.clicks("Pause until…")
    await alex.reads(TRY_AGAIN)


async def test_a_dead_response_url(talk: Harbor) -> None:
    """The answer comes in a window instead, or privately."""
    _, alex, _ = await talk.asked()
    talk.slack.fails("response_url", status=404)
    await alex.clicks("No introductions at all")
    assert "Done, no more introductions." in form(alex).text
    await alex.closes()
    talk.slack.fails("response_url", status=404)
    talk.slack.fails("views.open", error="expired_trigger_id")
    await alex.clicks("Allow introductions again")
    await alex.reads("Good to have you back")


async def test_a_used_up_response_url(talk: Harbor) -> None:
    """Each press brings its own, so the settings can be changed as often as one likes."""
    alex = talk.alex
    await alex.types("/intro settings")
    for _ in range(4):
        await alex.clicks("Let introducers know of my no")
        await alex.clicks("Tell nobody of my no")
    await alex.sees("When you say no, nobody is told.")


async def test_a_form_that_lay_open_for_an_hour(talk: Harbor) -> None:
    """Its response_url is dead by then; what was chosen holds, and a window says so."""
    alex = talk.alex
    await alex.types("/intro settings")
    await alex.clicks("Pause until…")
    talk.slack.later(minutes=61)
    await alex.submits(on=talk.day(10))
    assert "be asked again from Thursday, November 26, 2026" in form(alex).text


# What Slack does wrong.


@pytest.mark.parametrize(
    ("method", "fault"),
    list(
        product(
            ("chat.postMessage", "conversations.open", "users.info", "chat.update"),
            (
                {"retry_after": 2},
                {"status": 500},
                {"status": 503},
                {"lost": True},
                {"reset": True},
                {"error": "internal_error"},
                {"error": "invalid_auth"},
                {"error": "token_revoked"},
            ),
        )
    ),
    ids=lambda value: value if isinstance(value, str) else "-".join(map(str, *value.items())),
)
async def test_trouble_on_each_method(here: Harbor, method: str, fault: dict[str, object]) -> None:
    """Three times in a row: the introduction opens all the same, and what counts is seen once."""
    sam, alex, jo = here.sam, here.alex, here.jo
    here.slack.fails(method, times=3, **fault)  # type: ignore[arg-type]
    await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    if method == "users.info" and sam.form:  # nobody without a name is asked
        await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await here.wait("5m")
    await alex.clicks("Yes, introduce us")
    await jo.clicks("Yes, introduce us")
    await here.wait("5m")
    [conversation] = alex.conversations
    assert set(conversation.people) == {sam, alex, jo}
    await alex.sees("Alex Moreau, meet Jo Kim.")
    if "lost" not in fault:
        assert len(conversation.messages) == 1
        assert len([m for m in alex.messages if not m.in_conversation]) == 1


TROUBLE: list[dict[str, Any]] = [
    {"retry_after": 2},
    {"status": 500},
    {"lost": True},
    {"reset": True},
]


@pytest.mark.parametrize("fault", TROUBLE, ids=lambda fault: next(iter(fault)))
async def test_trouble_with_a_form(here: Harbor, fault: dict[str, Any]) -> None:
    """It is asked to press again, and then the form opens."""
    _, alex, _ = await here.asked()
    here.slack.fails("views.open", **fault)
    await alex.clicks("Yes, but later…")
    await alex.reads(TRY_AGAIN)
    alex.modals.clear()
    await alex.clicks("Yes, but later…")
    await alex.submits(on=here.day(2))
    await alex.sees("the conversation opens on Wednesday, November 18")


@pytest.mark.parametrize("fault", TROUBLE, ids=lambda fault: next(iter(fault)))
async def test_trouble_with_home(here: Harbor, fault: dict[str, Any]) -> None:
    """It is there the next time."""
    _, alex, _ = await here.asked()
    here.slack.fails("views.publish", **fault)
    await here.slack.deliver(here.opening_home(alex))
    assert "Waiting for your answer" in (await alex.opens_home()).text
    here.slack.fails("views.publish", **fault)
    await alex.clicks("Yes, introduce us")
    await alex.sees("You said yes.")
    assert "you said yes" in (await alex.opens_home()).text


@pytest.mark.parametrize("fault", TROUBLE, ids=lambda fault: next(iter(fault)))
async def test_trouble_with_a_response_url(here: Harbor, fault: dict[str, Any]) -> None:
    """What was pressed holds, and a window says so."""
    _, alex, _ = await here.asked()
    here.slack.fails("response_url", **fault)
    await alex.clicks("No introductions at all")
    assert "Done, no more introductions." in form(alex).text
    await alex.sees("You've chosen not to be asked.")


@pytest.mark.parametrize("fault", TROUBLE, ids=lambda fault: next(iter(fault)))
async def test_trouble_with_the_workspaces_name(here: Harbor, fault: dict[str, Any]) -> None:
    """Then it is called as in its address, until it can be asked for."""
    here.slack.fails("auth.test", **fault)
    await here.sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await here.wait("1m")
    await here.alex.reads("Sam Rivera would like to introduce you")
    await here.alex.opens_home()
    assert f"Your settings in {here.workspace.domain}" in here.alex.home.text


async def test_a_refreshed_socket(here: Harbor) -> None:
    """Slack asks to connect anew every few hours; nobody notices."""
    await here.slack.sockets.refresh()
    await here.slack.connected()
    await here.sam.types("/intro help")
    await here.sam.reads("AskFirst asks both sides")


async def test_a_lost_answer_to_a_send(here: Harbor) -> None:
    """Twice beats never; and the second copy's buttons work on the same ask."""
    here.slack.fails("chat.postMessage", lost=True, to=here.alex)
    await here.sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    await here.wait("5m")
    first, second = (m for m in here.alex.messages if "introduce you to" in m.text)
    await here.alex.clicks_on(second, "Yes, introduce us")
    await here.alex.clicks_on(first, "No, thanks")
    await here.jo.clicks("Yes, introduce us")
    assert here.jo.conversations == []


async def test_an_update_that_fails_goes_another_way(talk: Harbor) -> None:
    """The pressed card changes by its response_url then."""
    _, alex, _ = await talk.asked()
    talk.slack.fails("chat.update", retry_after=5, times=2)
    await alex.clicks("Yes, introduce us")
    await alex.sees("You said yes.")


async def test_a_rate_limit_holds_its_own_lane_only(here: Harbor) -> None:
    """What isn't a send goes on meanwhile, and nothing is sent before the time is up."""
    sam = here.sam
    await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    here.slack.fails("chat.postMessage", retry_after=90)
    await here.wait("60s")
    await here.alex.reads_nothing()
    await here.wait("60s")
    await here.alex.reads("would like to introduce you")


async def test_one_message_a_second_in_a_channel(here: Harbor) -> None:
    """Three asks at once to one person come one after the other."""
    for name in ("Ann One", "Bob Two", "Cat Three"):
        await here.someone(name).types("/intro", f"@{name} @Alex Moreau {REASON}")
    await here.wait("1m")
    assert len(here.sends(here.alex)) == 3


async def test_people_who_cant_be_looked_up_in_time(
    slack: SlackServer, sqlite_url: str, no_fsync: None
) -> None:
    """Nobody without a name is asked; the form keeps what was typed, to be sent again."""
    async with harbor(slack, sqlite_url, look_for=0.0) as here:
        await here.sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
        assert "I couldn't look everyone up just now" in form(here.sam).text
        assert REASON in form(here.sam).fields.values()
        await here.wait("1m")
        await here.alex.reads_nothing()


async def test_a_late_acknowledgement(slack: SlackServer, sqlite_url: str, no_fsync: None) -> None:
    """Slack is told in time; the answer follows another way."""
    async with harbor(slack, sqlite_url, ack_within=0.0) as here:
        sam, alex = here.sam, here.alex
        await sam.types("/intro help")
        await sam.reads("AskFirst asks both sides")
        await sam.types("/intro")
        await sam.submits(a=alex, b=here.jo, reason=REASON)
        await sam.reads("within 20 seconds, I'll ask Alex Moreau and Jo Kim")
        await here.wait("1m")
        await alex.clicks("Yes, introduce us")
        await alex.sees("You said yes.")
        assert not [ack for ack in slack.acks if ack.error]


async def test_a_form_that_is_found_wrong_too_late(
    slack: SlackServer, sqlite_url: str, no_fsync: None
) -> None:
    """It has closed by then, so it opens again as it was; or else the words are said back."""
    async with harbor(slack, sqlite_url, ack_within=0.0) as here:
        sam, alex, _ = await here.asked()
        await alex.clicks("Ask Sam Rivera a question…")
        await alex.submits(words="Where\u202e?")
        assert WRONG_WORDS in form(alex).text
        assert form(alex).fields["words"] == "Where\u202e?"
        await alex.closes()
        await alex.clicks("Ask Sam Rivera a question…")
        slack.fails("views.open", error="expired_trigger_id")
        await alex.submits(words="Where\u202e?")
        assert alex.form is None
        await alex.reads(WRONG_WORDS, "> Where\u202e?")
        await sam.reads_nothing()


async def test_a_departure_that_fails_is_told_again(talk: Harbor) -> None:
    """It is acknowledged when it is done, so Slack repeats what could not be done."""
    sam, alex, jo = await talk.asked()
    steps, talk.slack.after_each[:] = [*talk.slack.after_each], []
    talk.slack.ack_within = 1.0
    with closing(sqlite3.connect(talk.url.removeprefix("sqlite:///"))) as connection:
        connection.execute("ALTER TABLE person RENAME TO nobody")
        await talk.leaves(sam)
        assert talk.slack.acks[-1].error
        connection.execute("ALTER TABLE nobody RENAME TO person")
    talk.slack.after_each += steps
    talk.slack.ack_within = PATIENCE
    ack = await talk.slack.redelivers()
    assert ack.error == ""
    await alex.sees(closed("Jo Kim"))
    await jo.sees(closed("Alex Moreau"))


async def test_a_broken_database_is_said_calmly(talk: Harbor) -> None:
    """No stack trace, no silence: try again in a moment."""
    talk.slack.after_each.clear()
    with closing(sqlite3.connect(talk.url.removeprefix("sqlite:///"))) as connection:
        connection.execute("ALTER TABLE person RENAME TO nobody")
    for words in ("list", f"@Alex Moreau @Jo Kim {REASON}"):
        await talk.sam.types("/intro", words)
        await talk.sam.reads("Something went wrong here. Please try again in a moment.")
    await talk.slack.deliver(talk.opening_home(talk.sam))
    await talk.sam.reads_nothing()


@pytest.mark.slow
async def test_a_socket_that_breaks(here: Harbor) -> None:
    """The app notices by itself and connects anew; what wasn't acknowledged comes again."""
    await here.slack.sockets.cut()
    await here.slack.until(lambda: not here.slack.sockets.connections, "an end")
    await here.slack.until(lambda: here.slack.sockets.connections, "a new connection")
    await here.sam.types("/intro help")
    await here.sam.reads("AskFirst asks both sides")


# Rules that admins made.


async def test_a_rule_of_admins_is_a_refusal(
    talk: Harbor, caplog: pytest.LogCaptureFixture
) -> None:
    """It doesn't change by itself: the machine gives up, and the log has one line for all."""
    people = [talk.someone(name) for name in ("Ann One", "Bob Two", "Cat Three", "Dan Four")]
    for a, b in (("Ann One", "Bob Two"), ("Cat Three", "Dan Four")):
        await talk.sam.types("/intro", f"@{a} @{b} {REASON}")
    for person in people:
        talk.slack.fails("chat.postMessage", error="restricted_action", times=99, to=person)
    await talk.wait("2h")
    for person in people:
        assert len([r for r in talk.sends(person) if r.error]) <= 1
    assert sum("couldn't get the question through" in text for text in talk.sam.news) == 2
    lines = [r.getMessage() for r in caplog.records if r.levelno >= logging.ERROR]
    assert lines == [
        f"Slack doesn't let us write in {talk.workspace.id} (restricted_action); "
        "see: askfirst check"
    ]


async def test_what_an_admin_can_mend_is_logged_once_an_hour(
    here: Harbor, caplog: pytest.LogCaptureFixture
) -> None:
    """It is tried again all the while, in case somebody mends it."""
    await here.sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    here.slack.fails("conversations.open", error="missing_scope", times=9)
    await here.wait("10m")
    lines = [r.getMessage() for r in caplog.records if r.levelno >= logging.ERROR]
    assert len(lines) == 1
    assert len([r for r in here.slack.calls("conversations.open") if r.error]) > 2
