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
    with storage() as uow:
        add = uow.sent_cards.add
        add("intro", world.jo.id, EffectKind.ASK, "D1:1")
        add("intro", world.jo.id, EffectKind.REMINDER, "D1:2")
        add("intro", world.jo.id, EffectKind.REMINDER, "D1:3", "subject")
        add("intro", world.alex.id, EffectKind.ASK, "D2:1")
        add("other", world.jo.id, EffectKind.ASK, "D1:4")
        uow.commit()
    with storage() as uow:
        cards = uow.sent_cards.of("intro", world.jo.id)
        assert cards == [
            SentCard(cards[0].id, EffectKind.ASK, "D1:1"),
            SentCard(cards[1].id, EffectKind.REMINDER, "D1:2"),
            SentCard(cards[2].id, EffectKind.REMINDER, "D1:3", "subject"),
        ]
        assert uow.sent_cards.remove("intro", world.jo.id, EffectKind.REMINDER) == 2
        assert uow.sent_cards.of("intro", world.jo.id) == cards[:1]
        assert uow.sent_cards.remove("intro", world.jo.id, EffectKind.REMINDER) == 0
        uow.sent_cards.add("intro", world.jo.id, EffectKind.FOLLOW_UP, "D1:5")
        uow.sent_cards.remove_closed("intro", world.jo.id)
        [left] = uow.sent_cards.of("intro", world.jo.id)
        assert left.kind is EffectKind.FOLLOW_UP
        assert len(uow.sent_cards.of("intro", world.alex.id)) == 1
        assert len(uow.sent_cards.of("other", world.jo.id)) == 1


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
    with storage() as uow:
        for question in asked:
            uow.questions.add(question)
        uow.questions.save(replied)
        uow.commit()
    with storage() as uow:
        assert uow.questions.get("q9") == replied
        assert uow.questions.get("none") is None
        assert uow.questions.of("intro", world.jo.id) == [replied, asked[1]]
        uow.questions.erase_words_in("intro")
        assert uow.questions.of("intro", world.jo.id) == [
            replace(replied, words="", reply=""),
            replace(asked[1], words=""),
        ]
        assert uow.questions.get("q7") == asked[4]


async def test_deleting_leaves_nothing(storage: Database, world: World) -> None:
    """Asks, cards, questions and undelivered effects go with their introduction, no others."""
    await world.add(world.introduction("a"), world.of_others("b", 0, 1))
    with storage() as uow:
        for key in ("a", "b"):
            uow.sent_cards.add(key, world.jo.id, EffectKind.ASK, "D1:1")
            uow.questions.add(Question(f"q-{key}", key, world.jo.id, "Why?"))
            uow.outbox.append(key, world.workspace, [effect(EffectKind.ASK, world.jo)])
        uow.commit()
    with storage() as uow:
        introduction = uow.introductions.get("a")
        assert introduction is not None
        uow.introductions.save(replace(introduction, reason="changed before"), None)
        uow.introductions.delete(["a"])
        uow.introductions.delete(["none"])
        uow.commit()
    with storage() as uow:
        assert uow.introductions.get("a") is None
        assert uow.introductions.by_ask("a-jo") is None
        assert uow.sent_cards.of("a", world.jo.id) == []
        assert uow.questions.get("q-a") is None
        assert uow.questions.get("q-b") is not None
        claimed = uow.outbox.claim(["slack"], NOW, 10)
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
    with storage() as uow:
        for key, person in (("q1", world.jo), ("q2", world.alex)):
            uow.questions.add(Question(key, "to-jo", person.id, "Why?"))
        uow.introductions.erase_traces_of(world.jo.id)
        uow.questions.erase_words_of(world.jo.id)
        uow.commit()
    with storage() as uow:
        assert uow.introductions.get("by-jo") == replace(
            by_jo, reason="", asks=(replace(kim, note=None), lou)
        )
        assert uow.introductions.get("to-jo") == replace(to_jo, asks=(alex, jo))
        assert uow.questions.get("q1") == Question("q1", "to-jo", world.jo.id, "")
        assert uow.questions.get("q2") == Question("q2", "to-jo", world.alex.id, "Why?")
