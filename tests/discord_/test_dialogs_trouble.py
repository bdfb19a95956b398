"""What goes wrong on Discord: each has a calm outcome, and nothing is lost."""

import pytest

from adapters.discord.rooms import Kind
from bot.errors import StorageError
from tests.dialog import REASON, closed
from tests.discord_.conftest import set_up
from tests.discord_.simulated import SimulatedTalk
from tests.discord_.talk import asked

SEND = "POST /channels/{id}/messages"
EDIT = "PATCH /channels/{id}/messages/{id}"
CALLBACK = "POST /interactions/{id}/{token}/callback"
TOO_LATE = "This can't be answered any more; there is nothing left to do."


# Clicks that should not count, or not twice.


async def test_somebody_elses_click_changes_nothing(discord_talk: SimulatedTalk) -> None:
    """It gets a calm reply, and the ask stands as it did."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await jo.presses("Yes, introduce us", of=alex)
    assert "This isn't yours to answer, so nothing has changed." in jo.reply.text
    alex.sees("would like to introduce you", "No need to answer")
    await alex.presses("Yes, introduce us")
    assert talk.harbor.rooms == []
    sam.reads_nothing()


async def test_redelivered_interactions_change_nothing_twice(discord_talk: SimulatedTalk) -> None:
    """Discord refuses the second answer, which isn't news to anybody."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    await talk.redelivers()
    await talk.wait("1m")
    assert sum("would like to introduce you" in text for text in alex.view) == 1
    await alex.presses("Yes, introduce us")
    await talk.redelivers()
    await jo.presses("Yes, introduce us")
    await talk.redelivers()
    assert len(talk.harbor.rooms) == 1
    await jo.types("/intro-settings")
    await jo.presses("No introductions at all")
    await jo.presses("Allow introductions again")
    await talk.redelivers()
    assert "Introductions may be suggested to you." in jo.view[-1]


async def test_redelivered_forms_change_nothing_twice(discord_talk: SimulatedTalk) -> None:
    """What was asked, replied, requested or told is so once."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await alex.chooses("More…", "Ask a question")
    await alex.submits(words="Which kind?")
    await talk.redelivers()
    assert sum("has a question about" in text for text in sam.view) == 1
    await sam.presses("Reply…")
    await sam.submits(words="Piano accordions")
    await talk.redelivers()
    assert sum("answers your question" in text for text in alex.view) == 1
    await sam.uses("Introduce…", on=jo)
    await sam.submits(b=talk.someone("Kim Ash"), reason=REASON)
    await talk.redelivers()
    await talk.wait("1m")
    assert sum("would like to introduce you to Kim Ash" in text for text in jo.view) == 1
    await alex.presses("No, thanks")
    await alex.presses("Let Sam Rivera know…")
    await alex.submits(choice="not-for-me")
    await talk.redelivers()
    assert sum("thanks you for the thought" in text for text in sam.view) == 1


async def test_double_clicks(discord_talk: SimulatedTalk) -> None:
    """Two clicks with ids of their own are as one."""
    talk = discord_talk
    _, alex, jo = await asked(talk)
    await alex.presses("Yes, introduce us")
    await alex.presses_old("Yes, introduce us")
    assert "You said yes." in alex.sees("You said yes.")
    await jo.presses("No, thanks")
    await jo.presses_old("No, thanks")
    assert "Done. Nobody is told." in jo.sees("Done.")


async def test_clicks_on_old_cards(discord_talk: SimulatedTalk) -> None:
    """After the end: nothing is left to do."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await talk.wait("8d")
    for person, label in ((alex, "Yes, introduce us"), (jo, "No, thanks")):
        await person.presses_old(label)
        assert person.reply.text == TOO_LATE
    await alex.presses_old("In a week")
    assert alex.reply.text == TOO_LATE
    await sam.presses_old("Withdraw")
    sam.reads("It is too late for that")


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
    alex.reads("Done. Nobody is told.")


# Messages that don't get through.


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 502, "times": 3},
        {"reset": True, "times": 3},
        {"lost": True, "times": 3},
        {"retry_after": 40.0, "times": 3},
        {"retry_after": 2.0, "times": 3, "scope": "global"},
    ],
    ids=["5xx", "reset", "lost", "429", "global 429"],
)
@pytest.mark.parametrize(
    "route",
    [
        SEND,
        EDIT,
        "POST /users/@me/channels",
        "POST /channels/{id}/threads",
        "PUT /channels/{id}/thread-members/{id}",
        "GET /guilds/{id}/members/{id}",
        "GET /guilds/{id}/threads/active",
    ],
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
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    await talk.wait("1h")
    assert struck.struck
    [room] = talk.harbor.rooms
    assert room.members == ["Alex", "Jo", "Sam"]
    for person, other in ((alex, "Jo Kim"), (jo, "Alex Moreau")):
        view = person.view
        assert sum("meet Jo Kim" in text for text in view) == 1
        assert sum(f"your conversation with {other} is open" in text for text in view) == 1
        assert sum("would like to introduce you" in text for text in view) == 0


@pytest.mark.parametrize("fault", [{"lost": True}, {"reset": True}, {"status": 502}])
@pytest.mark.parametrize(
    ("choices", "route"),
    [
        ({"kind": Kind.CHANNEL}, "POST /guilds/{id}/channels"),
        ({"kind": Kind.CHANNEL}, "GET /guilds/{id}/channels"),
        ({"kind": Kind.CHANNEL}, SEND),
        ({"fallback": True}, "POST /channels/{id}/threads"),
        ({"fallback": True}, "GET /guilds/{id}/threads/active"),
        ({"fallback": True}, "PUT /channels/{id}/thread-members/{id}"),
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
    asides = [room.members for room in talk.harbor.rooms if room not in rooms]
    assert asides == ([["Alex"]] if "fallback" in choices else [])
    for person in (alex, jo):
        assert sum("meet Jo Kim" in text for text in person.view) == 1
    assert sum(closed("Jo Kim") in text or "is open" in text for text in alex.view) == 1


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


# People who can't be written to.


async def test_closed_dms_without_the_fallback(discord_talk: SimulatedTalk) -> None:
    """The introduction ends as unreachable, and nobody learns who it was."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    alex.closes_dms()
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    sam.reads("I couldn't get the question through to everyone")
    assert talk.harbor.rooms == []
    assert all("would like" not in text for text in jo.view)


async def test_closed_dms_with_the_fallback(discord_talk: SimulatedTalk) -> None:
    """A thread where moderators could look in never shows an answer."""
    talk = discord_talk
    await set_up(talk, talk.harbor, fallback=True)
    moderator = talk.someone("Morgan Reed")
    talk.harbor.role("Moderators", moderator, manage_threads=True)
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    alex.closes_dms()
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    ask = alex.reads("would like to introduce you", "where moderators could look in")
    edits = len(talk.world.calls(EDIT))
    await alex.presses("Yes, introduce us")
    assert alex.reply.ephemeral
    assert "You said yes." in alex.reply.text
    await alex.presses("Add a few words…")
    await alex.submits(words="I have six")
    assert alex.reply.ephemeral
    await alex.presses("No after all")
    await alex.presses("Yes after all")
    assert alex.reply.ephemeral
    assert alex.sees("where moderators could look in") == ask
    assert len(talk.world.calls(EDIT)) == edits
    assert all("You said yes" not in text for text in moderator.view)
    await jo.chooses("Yes, but later…", "In a week")
    alex.reads("There is news about one of your introductions.")
    await alex.types("/intros")
    assert "Jo Kim: the conversation opens on" in alex.reply.text
    assert all("said yes" not in text for text in moderator.view)
    await talk.wait("9d")
    assert closed("Jo Kim") in alex.sees("closed")
    conversation = next(room for room in talk.harbor.rooms if "Jo" in room.members)
    assert conversation.members == ["Alex", "Jo", "Sam"]


async def test_a_moderator_who_presses_in_a_fallback_thread(discord_talk: SimulatedTalk) -> None:
    """It isn't theirs to answer."""
    talk = discord_talk
    await set_up(talk, talk.harbor, fallback=True)
    moderator = talk.someone("Morgan Reed")
    talk.harbor.role("Moderators", moderator, manage_threads=True)
    talk.alex.closes_dms()
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    await talk.wait("1m")
    await moderator.presses("Yes, introduce us", of=talk.alex)
    assert "This isn't yours to answer" in moderator.reply.text
    assert moderator.reply.ephemeral


async def test_a_mistake_in_a_fallback_thread(discord_talk: SimulatedTalk) -> None:
    """What was wrong, and what came of the correction, is seen by nobody else."""
    talk = discord_talk
    await set_up(talk, talk.harbor, fallback=True)
    moderator = talk.someone("Morgan Reed")
    talk.harbor.role("Moderators", moderator, manage_threads=True)
    talk.alex.closes_dms()
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    await talk.wait("1m")
    [ask] = talk.alex.view
    await talk.alex.chooses("Yes, but later…", "On a date…")
    await talk.alex.submits(on="Christmas")
    assert talk.alex.reply.ephemeral
    await talk.alex.presses("Change it…")
    await talk.alex.submits(on="2026-12-24")
    assert (talk.alex.reply.kind, talk.alex.reply.ephemeral) == ("update", True)
    assert "You said yes, from 24 December 2026 on." in talk.alex.reply.text
    assert talk.alex.view == [ask, talk.alex.reply.text]
    assert moderator.view == [ask]


async def test_too_many_dms(discord_talk: SimulatedTalk) -> None:
    """All wait for a while, and all are asked."""
    talk = discord_talk
    talk.world.fails("POST /users/@me/channels", code=40003, times=1)
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    await talk.wait("30m")
    talk.alex.reads("would like to introduce you")
    talk.jo.reads("would like to introduce you")


# Servers and people that change.


@pytest.mark.parametrize("permission", ["create_private_threads", "send_messages_in_threads"])
async def test_a_permission_is_missing_before_anybody_is_asked(
    discord_talk: SimulatedTalk, permission: str
) -> None:
    """The introducer is told whom to turn to."""
    talk = discord_talk
    talk.harbor.denies(permission)
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.sam.reads("I lack a permission to open conversations here.")
    await talk.wait("1m")
    talk.alex.reads_nothing()


async def test_somebody_cannot_see_the_channel(discord_talk: SimulatedTalk) -> None:
    """Known before anybody is asked."""
    talk = discord_talk
    talk.harbor.denies("view_channel", to=talk.jo)
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.sam.reads("I can't put these two into one conversation here.")


async def test_a_server_that_was_not_set_up(discord_talk: SimulatedTalk) -> None:
    """The introducer is told so."""
    talk = discord_talk
    sam, alex, jo = (
        talk.someone(name, talk.orchard) for name in ("Sam Rivera", "Alex Moreau", "Jo Kim")
    )
    await sam.types("/intro", alex, jo, REASON)
    sam.reads("Conversations can't be opened here yet. Ask an admin to finish the setup.")


@pytest.mark.parametrize("kind", list(Kind))
async def test_a_permission_goes_and_comes_back(discord_talk: SimulatedTalk, kind: Kind) -> None:
    """An admin has a day to put it right."""
    talk = discord_talk
    await set_up(talk, talk.harbor, kind=kind)
    _, alex, jo = await asked(talk)
    talk.harbor.lacks("create_private_threads", "manage_channels")
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    await talk.wait("3h")
    assert talk.harbor.rooms == []
    talk.harbor.lacks()
    await talk.wait("2h")
    assert [room.members for room in talk.harbor.rooms] == [["Alex", "Jo", "Sam"]]


async def test_the_channel_was_deleted(discord_talk: SimulatedTalk) -> None:
    """After a day the introducer is told, kindly."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    talk.harbor.removes_channel()
    await alex.presses("Yes, introduce us")
    await jo.presses("Yes, introduce us")
    await talk.wait("26h")
    sam.reads("Both said yes, but the conversation couldn't be opened.")
    assert closed("Jo Kim") in alex.sees("closed")


async def test_the_conversation_was_deleted_before_the_greeting(
    discord_talk: SimulatedTalk,
) -> None:
    """It failed, and the introducer is told."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await alex.presses("Yes, introduce us")
    channels = talk.world.channels
    fault = talk.world.fails(SEND, status=502, when=lambda r: channels[r.id].guild_id is not None)
    await jo.presses("Yes, introduce us")
    talk.world.delete_channel(talk.harbor.rooms[0].id)
    fault.stops()
    await talk.wait("1h")
    sam.reads("the conversation couldn't be opened")


async def test_a_party_left_before_they_were_asked(discord_talk: SimulatedTalk) -> None:
    """Nobody writes to somebody who is gone."""
    talk = discord_talk
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    talk.alex.leaves()
    await talk.wait("1m")
    talk.alex.reads_nothing()
    talk.sam.reads("I couldn't get the question through to everyone")


async def test_a_party_left_after_they_were_asked(discord_talk: SimulatedTalk) -> None:
    """Their click counts no more; the other reads nothing of it."""
    talk = discord_talk
    _, alex, jo = await asked(talk)
    await jo.presses("Yes, introduce us")
    jo.looks_away()
    alex.leaves()
    await alex.presses("Yes, introduce us")
    assert TOO_LATE in alex.reply.text
    jo.reads_nothing()
    assert talk.harbor.rooms == []
    await talk.wait("8d")
    jo.reads(closed("Alex Moreau"))


async def test_a_party_left_after_their_yes(discord_talk: SimulatedTalk) -> None:
    """The conversation can't open; nothing stays behind."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    await alex.presses("Yes, introduce us")
    alex.leaves()
    await jo.presses("Yes, introduce us")
    await talk.wait("1h")
    sam.reads("the conversation couldn't be opened")
    assert talk.harbor.rooms == []


async def test_a_server_removes_the_bot(discord_talk: SimulatedTalk) -> None:
    """All ends without a message; clicks in old messages are harmless, and revive nothing."""
    talk = discord_talk
    sam, alex, jo = await asked(talk)
    sent = len(talk.world.calls(SEND))
    talk.harbor.removes_bot()
    await talk.quiet()
    await talk.wait("8d")
    assert len(talk.world.calls(SEND)) == sent
    await alex.presses("Yes, introduce us")
    assert alex.reply.text == TOO_LATE
    for person in (sam, jo):
        person.reads_nothing()


async def test_the_database_is_out_of_reach(
    discord_talk: SimulatedTalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever pressed is told to try again."""
    talk = discord_talk
    _, alex, _ = await asked(talk)

    async def broken(_command: object) -> None:
        raise StorageError("no")

    monkeypatch.setattr(talk.bot.client.desk, "dispatch", broken)  # type: ignore[attr-defined]
    await alex.presses("Yes, introduce us")
    alex.reads("Something went wrong here. Please try again in a moment.")
