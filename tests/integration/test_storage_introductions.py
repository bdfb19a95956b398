"""Introductions are kept whole, are found by every question, and are unique where it counts."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.effects import Kind
from bot.errors import Conflict
from bot.introduction import ENDS, Answer, Ask, Introduction, Question, State
from bot.people import PersonFacts, WorkspaceFacts, WorkspaceId
from bot.ports import PairHistory, SentCard
from storage import Database
from tests.integration.conftest import NOW, World, effect, no_mark, until_waiting

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


async def save(world: World, introduction: Introduction, wake_at: datetime | None = None) -> None:
    async with world.storage() as uow:
        assert await uow.introductions.get(introduction.id) is not None
        await uow.introductions.save(introduction, wake_at)
        await uow.commit()


def full(world: World) -> Introduction:
    """Make an introduction in which everything is set."""
    asks = (
        Ask("ask-jo", world.jo.id, "n", True, Answer.LATER, NOW, "w", NOW + HOUR, NOW + DAY),
        Ask("ask-alex", world.alex.id, None, False, Answer.AGAIN),
    )
    return Introduction(
        id="full",
        introducer=world.sam.id,
        asks=asks,
        created_at=NOW + timedelta(microseconds=123456),
        open_for=timedelta(days=60, hours=3, microseconds=1),
        introducer_joins=False,
        reason="Because.\n🌊",
        state=State.OPENING,
        place_at=NOW + 1 * HOUR,
        queued=True,
        released_at=NOW + 2 * HOUR,
        deadline=NOW + 3 * HOUR,
        opens_at=NOW + 4 * HOUR,
        conversation="C1",
        ended_at=NOW + 5 * HOUR,
    )


async def test_an_introduction_comes_back_as_it_was_added(storage: Database, world: World) -> None:
    """Every field survives, those of the asks and their order too."""
    await world.add(full(world), world.of_others("plain", 0, 1))
    async with storage() as uow:
        assert await uow.introductions.get("full") == full(world)
        assert await uow.introductions.get("plain", lock=False) == world.of_others("plain", 0, 1)
        assert await uow.introductions.get("none") is None


async def test_an_introduction_comes_back_as_it_was_saved(storage: Database, world: World) -> None:
    """Saving changes every field, back to nothing too."""
    plain = world.introduction("full")
    asks = (Ask("ask-jo", world.jo.id), Ask("ask-alex", world.alex.id))
    plain = replace(plain, asks=asks, created_at=full(world).created_at)
    await world.add(plain)
    for introduction in (full(world), plain):
        await save(world, introduction)
        async with storage() as uow:
            assert await uow.introductions.get("full") == introduction


async def test_it_can_be_saved_in_the_transaction_that_adds_it(
    storage: Database, world: World
) -> None:
    """Adding, saving and recording effects make one change."""
    released = world.introduction(state=State.ASKING, released_at=NOW)
    async with storage() as uow:
        await uow.introductions.add(world.introduction(), world.workspace.id, "")
        await uow.introductions.save(released, NOW + HOUR)
        await uow.outbox.append("intro", world.workspace, [effect(Kind.ASK, world.jo)])
        await uow.commit()
    async with storage() as uow:
        assert await uow.introductions.get("intro") == released
        assert await uow.introductions.due(NOW + HOUR, 10) == ["intro"]


async def test_it_is_found_by_ask_and_by_request(storage: Database, world: World) -> None:
    """An ask's id and a request's id lead to it; requests without an id lead nowhere."""
    async with storage() as uow:
        other = await uow.workspaces.ensure(WorkspaceFacts("slack", "T2", "Other"))
        await uow.introductions.add(world.introduction("a"), world.workspace.id, "request")
        await uow.introductions.add(world.of_others("b", 0, 1), other.id, "request")
        await uow.introductions.add(world.of_others("c", 2, 3), world.workspace.id, "")
        await uow.commit()
    async with storage() as uow:
        introductions = uow.introductions
        assert await introductions.by_ask("a-jo") == "a"
        assert await introductions.by_ask("none") is None
        assert await introductions.by_delivery(world.workspace.id, "request") == "a"
        assert await introductions.by_delivery(other.id, "request") == "b"
        assert await introductions.by_delivery(world.workspace.id, "") is None
        assert await introductions.workspace_of("b") == other.id
        assert await introductions.workspace_of("none") is None


async def test_a_request_counts_once(storage: Database, world: World) -> None:
    """A redelivered request that slips through is refused as a conflict."""
    await add_delivered(world, world.introduction("a", state=State.LAPSED))
    with pytest.raises(Conflict):
        await add_delivered(world, world.introduction("b", state=State.LAPSED))


async def add_delivered(world: World, introduction: Introduction) -> None:
    async with world.storage() as uow:
        await uow.introductions.add(introduction, world.workspace.id, "request")
        await uow.commit()


async def test_a_pair_has_one_live_introduction(storage: Database, world: World) -> None:
    """The same two in either order are one pair; what has ended does not count (promise 4)."""
    for key, state in (("ended", State.LAPSED), ("told", State.TOLD), ("live", State.AGREED)):
        await world.add(world.introduction(key, state=state))
    turned = world.introduction("turned")
    with pytest.raises(Conflict):
        await world.add(replace(turned, asks=turned.asks[::-1]))
    async with storage() as uow:
        assert await uow.introductions.get("turned") is None
        assert await uow.introductions.pair(world.jo.id, world.alex.id) == PairHistory(True, None)


async def test_of_two_requests_at_once_one_gives_way(
    postgres: Database, postgres_world: World
) -> None:
    """Two transactions that add the same pair at once: one wins, the other is told to repeat."""
    world = postgres_world

    async def add(key: str) -> None:
        await world.add(world.introduction(key))

    results = await asyncio.gather(*(add(key) for key in "abcd"), return_exceptions=True)
    assert sorted(type(result).__name__ for result in results) == [*["Conflict"] * 3, "NoneType"]


async def test_concurrent_answers_are_both_kept(
    postgres: Database, postgres_world: World, postgres_url: str
) -> None:
    """Whoever waited for an introduction sees the answer given meanwhile (promise 1)."""
    world = postgres_world
    await world.add(world.introduction(state=State.ASKING))

    async def answer(position: int) -> Introduction:
        async with postgres() as uow:
            await uow.introductions.get("intro", lock=False)  # loaded before, and not to be used
            introduction = await uow.introductions.get("intro")
            assert introduction is not None
            changed = yes(introduction, position)
            await uow.introductions.save(changed, None)
            await uow.commit()
            return changed

    async with postgres() as uow:
        introduction = await uow.introductions.get("intro")
        assert introduction is not None
        task = asyncio.create_task(answer(1))
        await until_waiting(postgres_url, task)
        await uow.introductions.save(yes(introduction, 0), None)
        await uow.commit()
    assert [ask.answer for ask in (await task).asks] == [Answer.YES, Answer.YES]


def yes(introduction: Introduction, position: int) -> Introduction:
    asks = list(introduction.asks)
    asks[position] = replace(asks[position], answer=Answer.YES)
    return replace(introduction, asks=(asks[0], asks[1]))


async def test_what_is_due_comes_by_moment_then_by_creation(
    storage: Database, world: World
) -> None:
    """The earliest moment first, of equal ones the oldest introduction, never what waits."""
    await world.add(
        world.of_others("b", 0, 1, created_at=NOW),
        world.of_others("a", 0, 2, created_at=NOW + HOUR),
        world.of_others("c", 0, 3, created_at=NOW),
        world.of_others("d", 1, 2),
        world.of_others("e", 1, 3),
    )
    for key, at in (("a", NOW), ("b", NOW), ("c", NOW - HOUR), ("d", NOW + HOUR), ("e", None)):
        async with storage() as uow:
            introduction = await uow.introductions.get(key)
            assert introduction is not None
            await uow.introductions.save(introduction, at)
            await uow.commit()
    async with storage() as uow:
        assert await uow.introductions.due(NOW, 10) == ["c", "b", "a"]
        assert await uow.introductions.due(NOW, 2) == ["c", "b"]
        assert await uow.introductions.due(NOW - DAY, 10) == []


async def test_live_introductions_are_listed_by_person_and_workspace(
    storage: Database, world: World
) -> None:
    """As introducer or as either party, in the order of ids; those that ended are left out."""
    async with storage() as uow:
        other = await uow.workspaces.ensure(WorkspaceFacts("slack", "T2", "Other"))
        await uow.introductions.add(world.of_others("z", 0, 1), other.id, "")
        await uow.commit()
    by_kim = replace(world.introduction("b"), introducer=world.others[0].id)
    await world.add(by_kim, world.of_others("a", 2, 0), world.of_others("c", 1, 2))
    await world.add(*(world.of_others(f"end-{end}", 0, 3, state=end) for end in sorted(ENDS)))
    async with storage() as uow:
        assert await uow.introductions.live_with(world.others[0].id) == ["a", "b", "z"]
        assert await uow.introductions.live_with(world.sam.id) == ["a", "c", "z"]
        assert await uow.introductions.live_with(world.others[3].id) == []
        assert await uow.introductions.live_in(world.workspace.id) == ["a", "b", "c"]
        assert await uow.introductions.count_live(world.sam.id) == 3
        assert await uow.introductions.count_live(world.jo.id) == 0


async def test_what_was_undone_unasked_does_not_count_as_started(
    storage: Database, world: World
) -> None:
    """Undo gives a place of the day back; withdrawing after the asks went out does not."""
    await world.add(
        world.introduction("undone", state=State.WITHDRAWN, created_at=NOW),
        world.introduction("asked", state=State.WITHDRAWN, released_at=NOW, created_at=NOW + HOUR),
        world.introduction("lapsed", state=State.LAPSED, created_at=NOW + 2 * HOUR),
        world.introduction("live", created_at=NOW - HOUR),
        world.of_others("old", 0, 1, created_at=NOW - DAY),
        replace(world.of_others("jo's", 2, 3), introducer=world.jo.id),
    )
    async with storage() as uow:
        assert await uow.introductions.started(world.sam.id, NOW - DAY) == [
            NOW - HOUR,
            NOW + HOUR,
            NOW + 2 * HOUR,
        ]


async def test_the_cool_down_counts_from_the_last_end_after_asks(
    storage: Database, world: World
) -> None:
    """What ended before anybody was asked starts no cool-down; who introduced doesn't matter."""
    by_kim = {"introducer": world.others[0].id, "state": State.LAPSED}
    await world.add(
        world.introduction("unasked", state=State.WITHDRAWN, ended_at=NOW + 3 * HOUR),
        world.introduction("first", released_at=NOW, ended_at=NOW + HOUR, **by_kim),
        world.introduction("last", released_at=NOW, ended_at=NOW + 2 * HOUR, **by_kim),
        world.of_others("others", 0, 1, state=State.LAPSED, released_at=NOW, ended_at=NOW + DAY),
    )
    async with storage() as uow:
        pair = uow.introductions.pair
        assert await pair(world.alex.id, world.jo.id) == PairHistory(False, NOW + 2 * HOUR)
        assert await pair(world.jo.id, world.alex.id) == PairHistory(False, NOW + 2 * HOUR)
        assert await pair(world.sam.id, world.jo.id) == PairHistory(False, None)


async def test_a_released_ask_takes_a_place_but_an_implied_one_does_not(
    storage: Database, world: World
) -> None:
    """Places are counted for those who were asked, whatever became of it."""
    implied = world.introduction("implied", state=State.LAPSED, released_at=NOW + HOUR)
    alex, jo = implied.asks
    await world.add(
        world.introduction("asked", state=State.LAPSED, released_at=NOW),
        world.introduction("old", state=State.LAPSED, released_at=NOW - 8 * DAY),
        world.introduction("waiting"),
        replace(implied, introducer=world.alex.id, asks=(replace(alex, implied=True), jo)),
    )
    async with storage() as uow:
        releases = uow.introductions.releases
        assert await releases(world.jo.id, NOW - 7 * DAY) == [NOW, NOW + HOUR]
        assert await releases(world.alex.id, NOW - 7 * DAY) == [NOW]
        assert await releases(world.jo.id, NOW) == [NOW + HOUR]


async def test_lists_are_by_creation(storage: Database, world: World) -> None:
    """An introducer's list and a party's open asks show the oldest first (promise 2)."""
    lapsed = world.introduction("x", created_at=NOW + HOUR, state=State.LAPSED)
    asked = world.introduction("y", created_at=NOW, state=State.ASKING)
    waiting = world.of_others("a", 0, 1, created_at=NOW + DAY)
    kim, jo = world.of_others("b", 0, 1).asks[0], world.introduction("b").asks[1]
    more = world.introduction("b", asks=(kim, jo), state=State.ASKING, created_at=NOW - HOUR)
    await world.add(lapsed, asked, waiting, more)
    async with storage() as uow:
        assert await uow.introductions.by_introducer(world.sam.id) == [more, asked, lapsed, waiting]
        assert await uow.introductions.by_introducer(world.jo.id) == []
        assert await uow.introductions.asking(world.jo.id) == [more, asked]
        assert await uow.introductions.asking(world.alex.id) == [asked]
        assert await uow.introductions.asking(world.others[0].id) == [more]
        assert await uow.introductions.asking(world.others[1].id) == []


async def test_an_implied_ask_is_not_open(storage: Database, world: World) -> None:
    """Who wants to meet somebody is not asked about it."""
    introduction = world.introduction(state=State.ASKING)
    alex, jo = introduction.asks
    await world.add(replace(introduction, asks=(replace(alex, implied=True), jo)))
    async with storage() as uow:
        assert await uow.introductions.asking(world.alex.id) == []
        assert len(await uow.introductions.asking(world.jo.id)) == 1


async def test_sent_cards_are_remembered(storage: Database, world: World) -> None:
    """Cards are listed oldest first, removed by kind, and closed but for the follow-up."""
    await world.add(world.introduction(), world.of_others("other", 0, 1))
    async with storage() as uow:
        add = uow.introductions.add_card
        await add("intro", world.jo.id, Kind.ASK, "D1:1")
        await add("intro", world.jo.id, Kind.REMINDER, "D1:2")
        await add("intro", world.jo.id, Kind.REMINDER, "D1:3", "subject")
        await add("intro", world.alex.id, Kind.ASK, "D2:1")
        await add("other", world.jo.id, Kind.ASK, "D1:4")
        await uow.commit()
    async with storage() as uow:
        cards = await uow.introductions.cards("intro", world.jo.id)
        assert cards == [
            SentCard(cards[0].id, Kind.ASK, "D1:1"),
            SentCard(cards[1].id, Kind.REMINDER, "D1:2"),
            SentCard(cards[2].id, Kind.REMINDER, "D1:3", "subject"),
        ]
        assert await uow.introductions.remove_cards("intro", world.jo.id, Kind.REMINDER) == 2
        assert await uow.introductions.cards("intro", world.jo.id) == cards[:1]
        assert await uow.introductions.remove_cards("intro", world.jo.id, Kind.REMINDER) == 0
        await uow.introductions.add_card("intro", world.jo.id, Kind.FOLLOW_UP, "D1:5")
        await uow.introductions.close_cards("intro", world.jo.id)
        [left] = await uow.introductions.cards("intro", world.jo.id)
        assert left.kind is Kind.FOLLOW_UP
        assert len(await uow.introductions.cards("intro", world.alex.id)) == 1
        assert len(await uow.introductions.cards("other", world.jo.id)) == 1


async def test_questions_come_back_in_order_and_lose_their_words(
    storage: Database, world: World
) -> None:
    """Erasing takes all words of an introduction; how many were asked and answered stays known."""
    await world.add(world.introduction(), world.of_others("other", 0, 1))
    asked = [
        Question("q9", "intro", world.jo.id, "Why me?"),
        Question("q1", "intro", world.jo.id, "When?"),
        Question("q5", "intro", world.alex.id, "Where?"),
        Question("q6", "intro", world.alex.id, "Who?"),
        Question("q7", "other", world.jo.id, "What?"),
    ]
    replied = replace(asked[0], reply="Because.")
    async with storage() as uow:
        for question in asked:
            await uow.introductions.add_question(question)
        await uow.introductions.save_question(replied)
        await uow.commit()
    async with storage() as uow:
        assert await uow.introductions.question("q9") == replied
        assert await uow.introductions.question("none") is None
        assert await uow.introductions.questions("intro", world.jo.id) == [replied, asked[1]]
        await uow.introductions.erase_questions("intro")
        assert await uow.introductions.questions("intro", world.jo.id) == [
            replace(replied, words="", reply=""),
            replace(asked[1], words=""),
        ]
        assert await uow.introductions.question("q7") == asked[4]


async def test_a_delivery_is_new_once_in_its_workspace(storage: Database, world: World) -> None:
    """A transaction that doesn't commit leaves a delivery new; after a while it is forgotten."""
    here = world.workspace.id
    async with storage() as uow:
        assert await uow.workspaces.first_time(here, "click")
        assert not await uow.workspaces.first_time(here, "click")
    async with storage() as uow:
        assert await uow.workspaces.first_time(here, "click")
        assert await uow.workspaces.first_time(WorkspaceId(here + 1), "click")
        await uow.commit()
    async with storage() as uow:
        assert not await uow.workspaces.first_time(here, "click")
        await uow.workspaces.forget_deliveries(NOW)
        assert not await uow.workspaces.first_time(here, "click")
        await uow.workspaces.forget_deliveries(NOW + DAY)
        assert await uow.workspaces.first_time(here, "click")


async def test_deleting_leaves_nothing(storage: Database, world: World) -> None:
    """Asks, cards, questions and undelivered effects go with their introduction, no others."""
    await world.add(world.introduction("a"), world.of_others("b", 0, 1))
    async with storage() as uow:
        for key in ("a", "b"):
            await uow.introductions.add_card(key, world.jo.id, Kind.ASK, "D1:1")
            await uow.introductions.add_question(Question(f"q-{key}", key, world.jo.id, "Why?"))
            await uow.outbox.append(key, world.workspace, [effect(Kind.ASK, world.jo)])
        await uow.commit()
    async with storage() as uow:
        introduction = await uow.introductions.get("a")
        assert introduction is not None
        await uow.introductions.save(replace(introduction, reason="changed before"), None)
        await uow.introductions.delete("a")
        await uow.introductions.delete("none")
        await uow.commit()
    async with storage() as uow:
        assert await uow.introductions.get("a") is None
        assert await uow.introductions.by_ask("a-jo") is None
        assert await uow.introductions.cards("a", world.jo.id) == []
        assert await uow.introductions.question("q-a") is None
        assert await uow.introductions.question("q-b") is not None
        claimed = await uow.outbox.claim(["slack"], NOW, 10)
        assert [stored.introduction for stored in claimed] == ["b"]


async def test_a_lock_on_an_introduction_lets_others_refer_to_its_people(
    postgres: Database, postgres_world: World
) -> None:
    """Adding what refers to a locked person doesn't wait, or locks would cross."""
    world = postgres_world
    async with postgres() as uow, postgres() as other:
        await uow.people.ensure(world.workspace, [PersonFacts("U-Jo", "Jo")], no_mark)
        await other.introductions.add(world.introduction(), world.workspace.id, "")
        await other.outbox.append("intro", world.workspace, [effect(Kind.ASK, world.jo)])
        await asyncio.wait_for(other.commit(), 5)


async def test_a_forgotten_person_s_words_are_erased(storage: Database, world: World) -> None:
    """Their reasons and notes, the notes to them and their questions go; those of others stay."""
    by_jo = replace(world.of_others("by-jo", 0, 1), introducer=world.jo.id)
    kim, lou = by_jo.asks
    by_jo = replace(by_jo, asks=(replace(kim, note="for Kim"), lou))
    to_jo = world.introduction("to-jo")
    alex, jo = to_jo.asks
    to_jo = replace(to_jo, asks=(alex, replace(jo, note="for Jo")))
    await world.add(by_jo, to_jo)
    async with storage() as uow:
        for key, person in (("q1", world.jo), ("q2", world.alex)):
            await uow.introductions.add_question(Question(key, "to-jo", person.id, "Why?"))
        await uow.introductions.erase_words_of(world.jo.id)
        await uow.commit()
    async with storage() as uow:
        assert await uow.introductions.get("by-jo") == replace(
            by_jo, reason="", asks=(replace(kim, note=None), lou)
        )
        assert await uow.introductions.get("to-jo") == replace(to_jo, asks=(alex, jo))
        assert await uow.introductions.question("q1") == Question("q1", "to-jo", world.jo.id, "")
        assert await uow.introductions.question("q2") == Question(
            "q2", "to-jo", world.alex.id, "Why?"
        )
