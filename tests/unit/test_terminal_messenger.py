"""The demo's messenger: each person sees their own messages, updates and replies, once."""

import pytest

from adapters.terminal.outbound import Event, Seen
from adapters.terminal.replies import show_reply
from bot.errors import Refused
from bot.messages.actions import Action
from bot.messages.replies import Invalid, Nothing, OpenForm, Replace, Reply, Say
from bot.messages.views import Form
from bot.ports import Clock, Messenger
from tests.unit.terminal import START, Ground, at, card


@pytest.fixture
def ground() -> Ground:
    return Ground()


def test_the_terminal_satisfies_the_ports(ground: Ground) -> None:
    messenger: Messenger = ground.messenger
    clock: Clock = ground.clock
    assert messenger is ground.messenger
    assert clock is ground.clock


async def test_a_message_is_seen_once_under_its_key(ground: Ground) -> None:
    first = await ground.messenger.send(at("jo"), card("hello", Action.YES), "key")
    again = await ground.messenger.send(at("jo"), card("hello", Action.YES), "key")
    assert first == again
    [seen] = ground.seen
    assert seen == Seen(
        START, "jo", Event.MESSAGE, "jo-1", "hello", ("yes",), card("hello", Action.YES)
    )


async def test_ids_count_for_each_person_and_replies_share_the_count(ground: Ground) -> None:
    await ground.messenger.send(at("jo"), card("one"), "1")
    await ground.messenger.send(at("alex"), card("two"), "2")
    show_reply(ground.messenger, "jo", Say(card("three")))
    await ground.messenger.send(at("jo"), card("four"), "4")
    assert ground.lines() == [
        ("message", "jo-1", "one"),
        ("message", "alex-1", "two"),
        ("reply", "jo-2", "three"),
        ("message", "jo-3", "four"),
    ]


async def test_an_update_repeats_the_id_of_what_it_updates(ground: Ground) -> None:
    reference = await ground.messenger.send(at("jo"), card("before"), "key")
    await ground.messenger.update(reference, card("after"))
    assert ground.lines() == [("message", "jo-1", "before"), ("update", "jo-1", "after")]


async def test_a_conversation_is_opened_in_silence_and_seen_by_each_member(ground: Ground) -> None:
    people = [at("sam"), at("jo"), at("alex")]
    reference = await ground.messenger.open(people, "open")
    assert await ground.messenger.open(people, "open") == reference
    assert await ground.messenger.open(people, "another") != reference
    assert ground.seen == []
    message = await ground.messenger.send(reference, card("meet"), "greet")
    assert [(seen.to, seen.event, seen.message) for seen in ground.seen] == [
        ("sam", Event.CONVERSATION, "sam-1"),
        ("jo", Event.CONVERSATION, "jo-1"),
        ("alex", Event.CONVERSATION, "alex-1"),
    ]
    assert {seen.members for seen in ground.seen} == {("alex", "jo", "sam")}
    await ground.messenger.update(message, card("met"))
    assert ground.lines()[3:] == [
        ("update", "sam-1", "met"),
        ("update", "jo-1", "met"),
        ("update", "alex-1", "met"),
    ]


async def test_what_was_never_sent_is_refused_for_good(ground: Ground) -> None:
    with pytest.raises(Refused):
        await ground.messenger.update("jo-9", card("x"))
    with pytest.raises(Refused):
        await ground.messenger.send("conversation-9", card("x"), "key")


async def test_nothing_stands_in_the_way_in_a_terminal(ground: Ground) -> None:
    messenger: Messenger = ground.messenger
    assert await messenger.obstacle([at("jo"), at("alex")]) is None


FORM = Form(Action.LATER, "ask", "From when on?", "Send", ())


@pytest.mark.parametrize(
    ("reply", "line"),
    [
        (Say(card("said")), ("reply", "jo-2", "said")),
        (Replace(card("new")), ("update", "jo-1", "new")),
        (Invalid({"a": "Who?", "b": "Why?"}, FORM), ("reply", "jo-2", "Who?\nWhy?")),
        (OpenForm(FORM), ("reply", "jo-2", "From when on?")),
    ],
)
async def test_a_reply_is_shown_to_the_actor_alone(
    ground: Ground, reply: Reply, line: tuple[str, str, str]
) -> None:
    pressed = await ground.messenger.send(at("jo"), card("ask", Action.YES), "key")
    show_reply(ground.messenger, "jo", reply, pressed)
    assert ground.lines()[1:] == [line]


def test_an_acknowledgement_shows_nothing(ground: Ground) -> None:
    show_reply(ground.messenger, "jo", Nothing())
    assert ground.seen == []


def test_a_card_that_replaces_nothing_is_a_reply(ground: Ground) -> None:
    show_reply(ground.messenger, "jo", Replace(card("new")))
    assert ground.lines() == [("reply", "jo-1", "new")]
