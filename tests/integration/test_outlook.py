"""What comes next, as things stand; for the one who watches everybody in the playground."""

from datetime import datetime, timedelta

from bot.app.outlook import outlook
from bot.domain.effects import EffectKind
from bot.domain.introduction import State
from bot.ports import Coming
from tests.dialog import Talk, asked

REMINDED = timedelta(days=3)
#: From 09:00:20 on a Monday to the end of the next.
DEADLINE = timedelta(days=8, hours=-9, seconds=-20)


async def look(talk: Talk) -> list[Coming]:
    """Look ahead, which changes nothing."""
    before = talk.tables()
    found = outlook(talk.app.deps)
    assert talk.tables() == before
    assert [coming.at for coming in found] == sorted(coming.at for coming in found)
    assert all(coming.parties == ("Alex Moreau", "Jo Kim") for coming in found)
    return found


async def lines(talk: Talk) -> list[tuple[timedelta, str, str]]:
    """What comes, when after the first moment of the asks, and for whom."""
    since = released(talk)
    return [(c.at - since, c.kind or f"time in {c.state}", c.to) for c in await look(talk)]


def released(talk: Talk) -> datetime:
    [(moment,)] = talk.rows("SELECT released_at FROM introduction")
    return datetime.fromisoformat(str(moment)).replace(tzinfo=talk.now.tzinfo)


async def test_first_comes_the_end_of_the_time_to_undo(talk: Talk) -> None:
    """With nothing planned, nothing comes."""
    assert await look(talk) == []
    await talk.sam.types("/intro", talk.alex, talk.jo, "You both sail")
    parties = ("Alex Moreau", "Jo Kim")
    moment = talk.now + timedelta(seconds=20)
    assert await look(talk) == [Coming(moment, None, State.WAITING, "", parties)]
    await talk.sam.presses("undo")
    assert await look(talk) == []  # nothing is left of it


async def test_who_wants_to_meet_somebody_is_not_asked(talk: Talk) -> None:
    """Only the other one is, and named."""
    await talk.alex.types("/intro", talk.alex, talk.jo, "I'd like to hear a foghorn")
    [first] = await look(talk)
    assert (first.state, first.to) == (State.WAITING, "Jo Kim")


async def test_who_hasnt_answered_is_reminded(talk: Talk) -> None:
    """Whoever answered isn't, whatever it was."""
    _, alex, jo = await asked(talk)
    deadline = (DEADLINE, "time in asking", "")
    jos = (REMINDED, "reminder", "Jo Kim")
    assert await lines(talk) == [(REMINDED, "reminder", "Alex Moreau"), jos, deadline]
    for answer in ("no", "yes"):
        await alex.presses(answer)
        assert await lines(talk) == [jos, deadline]
    await jo.presses("optout")
    assert await lines(talk) == [deadline]


async def test_the_end_of_a_pause_is_named(talk: Talk) -> None:
    """It is when an answer given before it counts again, and nobody's deadline."""
    _, alex, _ = await asked(talk)
    await alex.presses("yes")
    await alex.types("/intro settings")
    await alex.presses("pause", on=talk.day(2))
    first = next(coming for coming in await look(talk) if coming.kind is None)
    assert (first.state, first.to) == (State.ASKING, "Alex Moreau")
    assert first.at < released(talk) + DEADLINE


async def test_a_second_ask_and_what_was_put_off_for_it(talk: Talk) -> None:
    """A reminder at or after the deadline would not be sent, and isn't announced."""
    _, alex, jo = await asked(talk)
    await jo.presses("no")
    await alex.presses("again", on=talk.day(10))
    second, ends = await look(talk)
    assert (second.kind, second.to) == (EffectKind.SECOND_ASK, "Alex Moreau")
    assert second.at.date() == talk.day(10)
    assert (ends.kind, ends.state, ends.at.date()) == (None, State.ASKING, talk.day(18))


async def test_the_opening_the_follow_ups_and_the_erasure(talk: Talk) -> None:
    """A date that both agreed on; then, when it has opened, what follows from that."""
    _, alex, jo = await asked(talk)
    await alex.presses("yes")
    await jo.presses("later", on=talk.day(2))
    [opening] = [coming for coming in await look(talk) if coming.kind is EffectKind.OPEN]
    assert (opening.state, opening.to, opening.at.date()) == (State.AGREED, "", talk.day(2))
    await talk.until(opening.at)
    opened = talk.now
    follow_up, erasure = timedelta(days=7), timedelta(days=30)
    ahead = [(c.at - opened, c.kind, c.to) for c in await look(talk)]
    assert ahead == [
        (follow_up, EffectKind.FOLLOW_UP, "Alex Moreau"),
        (follow_up, EffectKind.FOLLOW_UP, "Jo Kim"),
        (erasure, None, ""),
    ]
    await jo.types("/intro settings")
    await jo.presses("optout")
    assert [c.to for c in await look(talk)] == ["Alex Moreau", ""]


async def test_after_the_end_only_the_erasure_comes_and_then_nothing(talk: Talk) -> None:
    """And each of them comes when it was announced."""
    await asked(talk)
    for _ in range(10):
        coming = await look(talk)
        if not coming:
            break
        before = talk.content()
        await talk.until(coming[0].at - timedelta(seconds=1))
        assert talk.content() == before, "something came earlier"
        await talk.until(coming[0].at)
        assert talk.content() != before, "it didn't come"
        if coming[0].state is State.LAPSED:
            assert talk.rows("SELECT count(*) FROM introduction WHERE reason <> ''") == [(0,)]
    assert await look(talk) == []
