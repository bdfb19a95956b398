"""Calls that fail on Discord: each has a calm outcome, and nothing is lost."""

from itertools import product

import pytest

from adapters.discord.server_setup.stored_setup import ConversationKind
from bot.app.commands import Command
from bot.errors import StorageError
from bot.messages.replies import Reply
from tests.dialog import REASON, closed
from tests.discord_.conftest import set_up
from tests.discord_.routes import ADD, CALLBACK, CHANNEL, EDIT, MEMBER, NEW_DM, SEND, THREAD
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import asked

pytestmark = pytest.mark.exhaustive

# Answers that don't get through.


async def test_an_expired_token(discord_talk: SimulatedTalk) -> None:
    """The answer counts, and the card changes all the same."""
    talk = discord_talk
    _, alex, jo = await asked(talk)
    await alex.presses("Yes, introduce us", expired=True)
    await talk.wait("10s")
    alex.reads("You said yes.")
    await jo.presses("Yes, introduce us", expired=True)
    assert len(talk.harbor.rooms) == 1


async def test_a_lost_answer_to_intro(discord_talk: SimulatedTalk) -> None:
    """It was committed before it was answered: both are asked."""
    talk = discord_talk
    talk.world.fails(CALLBACK, reset=True, times=1)
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    await talk.wait("1m")
    talk.sam.reads("I've asked both in private")
    talk.alex.reads("would like to introduce you")


async def test_a_lost_answer_to_a_click(discord_talk: SimulatedTalk) -> None:
    """The relay brings the card up to date."""
    talk = discord_talk
    _, alex, _ = await asked(talk)
    talk.world.fails(CALLBACK, status=502, times=1)
    await alex.presses("No, thanks")
    await talk.wait("10s")
    alex.reads("You said no. Nobody is told;")


async def test_the_database_is_out_of_reach(
    discord_talk: SimulatedTalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever pressed is told to try again."""
    talk = discord_talk
    _, alex, _ = await asked(talk)

    async def broken(_command: object) -> None:
        raise StorageError("no")

    monkeypatch.setattr(talk.bot.client.interactions, "dispatch", broken)  # type: ignore[attr-defined]
    await alex.presses("Yes, introduce us")
    alex.reads("Something went wrong here. Please try again in a moment.")


@pytest.mark.parametrize("how", ["typed", "in a form", "a question"])
async def test_words_come_back_when_something_went_wrong(
    discord_talk: SimulatedTalk, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """Whoever wrote them needn't write them again."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    kim, interactions = talk.someone("Kim Ash"), talk.bot.client.interactions  # type: ignore[attr-defined]
    dispatch = interactions.dispatch

    async def broken(command: Command) -> Reply:
        if getattr(command, "words", None) or getattr(command, "reason", None):
            raise StorageError("no")
        reply: Reply = await dispatch(command)
        return reply

    monkeypatch.setattr(interactions, "dispatch", broken)
    match how:
        case "typed":
            await sam.types("/intro", kim, jo, "You both collect foghorns", note_for_a="Psst")
            sam.reads("Please try again", "> You both collect foghorns", "> Psst")
        case "in a form":
            await sam.uses("Introduce…", on=kim)
            await sam.submits(b=jo, reason="You both collect foghorns", note_b="Psst")
            sam.reads("Please try again", "> You both collect foghorns", "> Psst")
        case _:
            await alex.chooses("More…", "Ask Sam Rivera a question…")
            await alex.submits(words="Is the shed heated?")
            alex.reads("Please try again", "> Is the shed heated?")


# Messages that don't get through.

ACTIVE = "GET /guilds/{id}/threads/active"
FAULTS: list[dict[str, object]] = [
    {"status": 502, "times": 3},
    {"reset": True, "times": 3},
    {"lost": True, "times": 3},
    {"retry_after": 40.0, "times": 3},
    {"retry_after": 2.0, "times": 3, "scope": "global"},
]


@pytest.mark.parametrize(
    ("route", "fault"),
    list(product((SEND, EDIT, NEW_DM, THREAD, ADD, MEMBER, ACTIVE), FAULTS)),
    ids=repr,
)
async def test_every_call_may_fail(
    discord_talk: SimulatedTalk, route: str, fault: dict[str, object]
) -> None:
    """Whatever happens to whichever call, everybody sees everything once, a little later."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    struck = talk.world.fails(route, **fault)  # type: ignore[arg-type]
    await talk.wait("1h")
    if route == ACTIVE:  # what was created without an answer is looked for
        talk.world.fails(THREAD, lost=True, times=1)
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    await talk.wait("1h")
    assert struck.struck
    [room] = talk.harbor.rooms
    assert room.members == ["Alex", "Jo", "Sam"]
    for person, other in ((alex, "Jo Kim"), (jo, "Alex Moreau")):
        view = person.view
        assert sum("meet Jo Kim (@jo)" in text for text in view) == 1
        assert sum(f"Your conversation with {other}" in text for text in view) == 1
        assert sum("would like to introduce you" in text for text in view) == 0


@pytest.mark.parametrize("fault", [{"lost": True}, {"reset": True}, {"status": 502}])
@pytest.mark.parametrize(
    ("choices", "route"),
    [
        ({"kind": ConversationKind.CHANNEL}, CHANNEL),
        ({"kind": ConversationKind.CHANNEL}, "GET /guilds/{id}/channels"),
        ({"kind": ConversationKind.CHANNEL}, SEND),
        ({"fallback": True}, THREAD),
        ({"fallback": True}, "GET /guilds/{id}/threads/active"),
        ({"fallback": True}, ADD),
        ({"fallback": True}, "GET /channels/{id}/messages/{id}"),
        ({"fallback": True}, SEND),
    ],
)
async def test_every_call_may_fail_in_other_places_too(
    discord_talk: SimulatedTalk,
    choices: dict[str, object],
    route: str,
    fault: dict[str, object],
) -> None:
    """Private channels, and a thread for somebody whose direct messages are closed."""
    talk = discord_talk
    await set_up(talk, talk.harbor, **choices)
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    if "fallback" in choices:
        alex.closes_dms()
    struck = talk.world.fails(route, times=3, **fault)  # type: ignore[arg-type]
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1h")
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    await talk.wait("1h")
    assert struck.struck
    rooms = [room for room in talk.harbor.rooms if "Jo" in room.members]
    assert [room.members for room in rooms] == [["Alex", "Jo", "Sam"]]
    fallback_threads = [room.members for room in talk.harbor.rooms if room not in rooms]
    assert fallback_threads == ([["Alex"]] if "fallback" in choices else [])
    for person in (alex, jo):
        assert sum("meet Jo Kim (@jo)" in text for text in person.view) == 1
    ended = (closed("Jo Kim (@jo)", "Sam Rivera (@sam)"), "is open")
    assert sum(any(part in text for part in ended) for text in alex.view) == 1


async def test_one_persons_rate_limit_holds_up_nobody_else(discord_talk: SimulatedTalk) -> None:
    """Retry-After is obeyed for the lane that it is about."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    talk.world.fails(SEND, retry_after=300.0, times=1, to=alex)
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("30s")
    jo.reads("would like to introduce you")
    alex.reads_nothing()
    await talk.wait("4m 30s")
    alex.reads_nothing()
    await talk.wait("1m")
    alex.reads("would like to introduce you")


async def test_too_many_dms(discord_talk: SimulatedTalk) -> None:
    """All wait for a while, and all are asked."""
    talk = discord_talk
    talk.world.fails(NEW_DM, code=40003, times=1)
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    await talk.wait("30m")
    talk.alex.reads("would like to introduce you")
    talk.jo.reads("would like to introduce you")
