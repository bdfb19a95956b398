"""The outbox gives out effects as they were recorded, in order, one of a stream at a time."""

from datetime import timedelta

from bot.domain.effects import Effect, EffectKind
from bot.domain.introduction import State
from bot.domain.people import WorkspaceFacts
from bot.ports import NOBODYS, StoredEffect
from storage import Database
from tests.integration.conftest import HOUR, NOW, SECOND, World, effect
from tests.integration.outbox import claim, next_due, said, take


async def test_an_effect_comes_back_as_it_was_recorded(storage: Database, filled: World) -> None:
    """Everything that a relay needs survives, and the lane says what a rate limit may hold."""
    params = (("why", "told"), ("words", "Sorry, “no”. 🌊"), ("why", "again"))
    sent = [
        Effect(EffectKind.ENDED, filled.sam.id, NOW - SECOND, "cause/1", params),
        Effect(EffectKind.OPEN, None, NOW + timedelta(microseconds=-1)),
        Effect(EffectKind.REFRESH, filled.jo.id, NOW),
    ]
    await filled.append("a", *sent)
    claimed = await claim(storage)
    assert [stored.effect for stored in claimed] == sent
    slack = f"slack/{filled.workspace.id}"
    assert [stored.lane for stored in claimed] == [
        f"{slack}/send/{filled.sam.id}",
        f"{slack}/open/a",
        f"{slack}/update/{filled.jo.id}",
    ]
    first = claimed[0]
    assert first == StoredEffect(first.id, "a", filled.workspace.id, "slack", first.lane, sent[0])


async def test_due_effects_come_by_due_time_then_in_the_order_made(
    storage: Database, filled: World
) -> None:
    """Of several introductions and people, the earliest due comes first; the future stays."""
    alex, jo, sam = filled.alex, filled.jo, filled.sam
    await filled.append(
        "b", effect(EffectKind.ASKED, sam, NOW, "4"), effect(EffectKind.ASK, jo, NOW, "5")
    )
    await filled.append(
        "a", effect(EffectKind.ASK, jo, NOW, "6"), effect(EffectKind.ASK, alex, NOW, "7")
    )
    await filled.append(
        "c",
        effect(EffectKind.ASK, jo, NOW - SECOND, "3"),
        effect(EffectKind.ASK, alex, NOW - HOUR, "1"),
        effect(EffectKind.ASK, sam, NOW - HOUR, "2"),
        effect(EffectKind.FOLLOW_UP, filled.others[0], NOW + timedelta(microseconds=1), "later"),
    )
    assert [cause for _, cause in said(await claim(storage))] == list("1234567")
    assert [cause for _, cause in said(await claim(storage, limit=3))] == list("123")


async def test_what_is_one_persons_alone_is_given_out_too(storage: Database, filled: World) -> None:
    """It belongs to no introduction; it comes in its turn, and two relays don't share it."""
    word = effect(EffectKind.STANDING_ENDS, filled.alex, NOW - SECOND, "1")
    await filled.append("a", effect(EffectKind.ASK, filled.jo, NOW, "2"))
    await filled.append(NOBODYS, word)
    assert said(await take(filled, NOW + HOUR)) == [(NOBODYS, "1"), ("a", "2")]
    assert await claim(storage) == []
    assert said(await claim(storage, NOW + 2 * HOUR)) == [(NOBODYS, "1"), ("a", "2")]


async def test_many_effects_keep_the_order_they_were_made_in(
    storage: Database, filled: World
) -> None:
    """Effects that are recorded together are numbered in their order."""
    people = [filled.sam, filled.alex, filled.jo, *filled.others]
    effects = [effect(EffectKind.ASK, person, NOW, f"{n}") for n, person in enumerate(people * 20)]
    await filled.append("a", *effects)
    causes = []
    for _ in range(20):
        with storage() as uow:
            claimed = uow.outbox.claim(["slack"], NOW, 100)
            causes += [stored.effect.cause for stored in claimed]
            for stored in claimed:
                uow.outbox.remove(stored)
            uow.commit()
    assert causes == [f"{n}" for n in range(len(effects))]


async def test_a_key_that_is_pending_is_kept_once(storage: Database, filled: World) -> None:
    """The same effect again changes nothing; after it went out it may come again."""
    await filled.append("a", effect(EffectKind.ASK, filled.jo, NOW))
    await filled.append(
        "a", effect(EffectKind.ASK, filled.jo, NOW + HOUR), effect(EffectKind.ASK, filled.alex, NOW)
    )
    assert [stored.effect.due for stored in await claim(storage)] == [NOW, NOW]
    with storage() as uow:
        for stored in uow.outbox.claim(["slack"], NOW, 10):
            uow.outbox.remove(stored)
        uow.outbox.append("a", filled.workspace, [effect(EffectKind.ASK, filled.jo, NOW, "")])
        uow.commit()
    assert len(await claim(storage)) == 1


async def test_one_effect_of_a_stream_at_a_time(storage: Database, filled: World) -> None:
    """To one person about one introduction, the next waits until the one before is done."""
    jo = filled.jo
    await filled.append(
        "a", effect(EffectKind.ASKED, jo, NOW, "1"), effect(EffectKind.REFRESH, jo, NOW, "2")
    )
    await filled.append("a", effect(EffectKind.REFRESH, jo, NOW - SECOND, "0"))
    await filled.append("a", effect(EffectKind.REFRESH, filled.alex, NOW, "alex"))
    await filled.append("b", effect(EffectKind.REFRESH, jo, NOW, "other"))
    assert said(await claim(storage)) == [("a", "0"), ("a", "alex"), ("b", "other")]
    [first, *_] = await take(filled, NOW + HOUR)
    assert await claim(storage) == []
    with storage() as uow:
        assert uow.outbox.leased([first])
        uow.outbox.remove(first)
        uow.commit()
    assert said(await claim(storage)) == [("a", "1")]


async def test_what_is_in_flight_is_overtaken_by_nothing(storage: Database, filled: World) -> None:
    """While one effect of a stream is being sent, one that is due before it waits too."""
    await filled.append("a", effect(EffectKind.ASKED, filled.jo, NOW, "sent"))
    await take(filled, NOW + HOUR)
    await filled.append("a", effect(EffectKind.REFRESH, filled.jo, NOW - SECOND, "earlier"))
    assert await claim(storage) == []
    assert said(await claim(storage, NOW + HOUR)) == [("a", "earlier")]


async def test_what_goes_to_a_conversation_is_a_stream_too(
    storage: Database, filled: World
) -> None:
    """Effects without a recipient go out one by one as well."""
    await filled.append(
        "a", effect(EffectKind.OPEN, None, NOW, "1"), effect(EffectKind.GREETING, None, NOW)
    )
    await filled.append("a", effect(EffectKind.ENDED, filled.sam, NOW, "2"))
    assert said(await claim(storage)) == [("a", "1"), ("a", "2")]


async def test_an_effect_that_is_tried_again_lets_the_next_one_pass(
    storage: Database, filled: World
) -> None:
    """Order is by due time: what was put off waits alone."""
    await filled.append(
        "a",
        effect(EffectKind.ASKED, filled.jo, NOW, "1"),
        effect(EffectKind.REFRESH, filled.jo, NOW, "2"),
    )
    [stored] = await take(filled, NOW + HOUR)
    with storage() as uow:
        uow.outbox.retry(stored, NOW + SECOND)
        uow.commit()
    assert said(await claim(storage)) == [("a", "2")]
    assert said(await claim(storage, NOW + SECOND)) == [("a", "2")]


async def test_only_effects_for_the_given_platforms_are_claimed(
    storage: Database, filled: World
) -> None:
    """A relay without a platform's messenger leaves its effects to others."""
    with storage() as uow:
        guild = uow.workspaces.ensure(WorkspaceFacts("discord", "1", "Guild"))
        uow.introductions.add(filled.introduction("d", state=State.LAPSED), guild.id, "")
        uow.outbox.append("d", guild, [effect(EffectKind.ENDED, filled.jo)])
        uow.commit()
    assert await claim(storage) == []
    assert await next_due(storage, NOW - HOUR) is None
    with storage() as uow:
        assert said(uow.outbox.claim(["slack", "discord"], NOW, 10)) == [("d", "")]
        assert uow.outbox.claim([], NOW, 10) == []


async def test_removing_for_a_person_or_a_workspace(storage: Database, filled: World) -> None:
    """All that was still to be sent to them goes, and nothing else."""
    with storage() as uow:
        other = uow.workspaces.ensure(WorkspaceFacts("slack", "T2", "Other"))
        uow.introductions.add(filled.introduction("d", state=State.LAPSED), other.id, "")
        uow.outbox.append("d", other, [effect(EffectKind.ENDED, filled.sam, NOW, "other")])
        uow.commit()
    await filled.append(
        "a", effect(EffectKind.ASK, filled.jo), effect(EffectKind.OPEN, None, NOW, "open")
    )
    await filled.append("b", effect(EffectKind.ASK, filled.jo))
    with storage() as uow:
        uow.outbox.remove_for(filled.jo.id)
        assert said(uow.outbox.claim(["slack"], NOW, 10)) == [("d", "other"), ("a", "open")]
        uow.outbox.remove_in(filled.workspace.id)
        assert said(uow.outbox.claim(["slack"], NOW, 10)) == [("d", "other")]
