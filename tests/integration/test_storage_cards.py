"""What hangs on an introduction: its cards, questions and words, and how they go."""

from dataclasses import replace

from bot.domain.effects import EffectKind
from bot.domain.introduction import Question
from bot.ports import SentCard
from storage import Database
from tests.integration.conftest import NOW, World, effect


async def test_sent_cards_are_remembered(storage: Database, world: World) -> None:
    """Cards are listed oldest first, removed by kind, and closed but for the follow-up."""
    await world.add(world.introduction(), world.of_others("other", 0, 1))
    async with storage() as uow:
        add = uow.sent_cards.add
        await add("intro", world.jo.id, EffectKind.ASK, "D1:1")
        await add("intro", world.jo.id, EffectKind.REMINDER, "D1:2")
        await add("intro", world.jo.id, EffectKind.REMINDER, "D1:3", "subject")
        await add("intro", world.alex.id, EffectKind.ASK, "D2:1")
        await add("other", world.jo.id, EffectKind.ASK, "D1:4")
        await uow.commit()
    async with storage() as uow:
        cards = await uow.sent_cards.of("intro", world.jo.id)
        assert cards == [
            SentCard(cards[0].id, EffectKind.ASK, "D1:1"),
            SentCard(cards[1].id, EffectKind.REMINDER, "D1:2"),
            SentCard(cards[2].id, EffectKind.REMINDER, "D1:3", "subject"),
        ]
        assert await uow.sent_cards.remove("intro", world.jo.id, EffectKind.REMINDER) == 2
        assert await uow.sent_cards.of("intro", world.jo.id) == cards[:1]
        assert await uow.sent_cards.remove("intro", world.jo.id, EffectKind.REMINDER) == 0
        await uow.sent_cards.add("intro", world.jo.id, EffectKind.FOLLOW_UP, "D1:5")
        await uow.sent_cards.remove_closed("intro", world.jo.id)
        [left] = await uow.sent_cards.of("intro", world.jo.id)
        assert left.kind is EffectKind.FOLLOW_UP
        assert len(await uow.sent_cards.of("intro", world.alex.id)) == 1
        assert len(await uow.sent_cards.of("other", world.jo.id)) == 1


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
            await uow.questions.add(question)
        await uow.questions.save(replied)
        await uow.commit()
    async with storage() as uow:
        assert await uow.questions.get("q9") == replied
        assert await uow.questions.get("none") is None
        assert await uow.questions.of("intro", world.jo.id) == [replied, asked[1]]
        await uow.questions.erase_words_in("intro")
        assert await uow.questions.of("intro", world.jo.id) == [
            replace(replied, words="", reply=""),
            replace(asked[1], words=""),
        ]
        assert await uow.questions.get("q7") == asked[4]


async def test_deleting_leaves_nothing(storage: Database, world: World) -> None:
    """Asks, cards, questions and undelivered effects go with their introduction, no others."""
    await world.add(world.introduction("a"), world.of_others("b", 0, 1))
    async with storage() as uow:
        for key in ("a", "b"):
            await uow.sent_cards.add(key, world.jo.id, EffectKind.ASK, "D1:1")
            await uow.questions.add(Question(f"q-{key}", key, world.jo.id, "Why?"))
            await uow.outbox.append(key, world.workspace, [effect(EffectKind.ASK, world.jo)])
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
        assert await uow.sent_cards.of("a", world.jo.id) == []
        assert await uow.questions.get("q-a") is None
        assert await uow.questions.get("q-b") is not None
        claimed = await uow.outbox.claim(["slack"], NOW, 10)
        assert [stored.introduction for stored in claimed] == ["b"]


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
            await uow.questions.add(Question(key, "to-jo", person.id, "Why?"))
        await uow.introductions.erase_traces_of(world.jo.id)
        await uow.questions.erase_words_of(world.jo.id)
        await uow.commit()
    async with storage() as uow:
        assert await uow.introductions.get("by-jo") == replace(
            by_jo, reason="", asks=(replace(kim, note=None), lou)
        )
        assert await uow.introductions.get("to-jo") == replace(to_jo, asks=(alex, jo))
        assert await uow.questions.get("q1") == Question("q1", "to-jo", world.jo.id, "")
        assert await uow.questions.get("q2") == Question("q2", "to-jo", world.alex.id, "Why?")
