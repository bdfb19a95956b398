"""How it goes, for admins: numbers by month that tell of nobody, and never change once shown."""

from datetime import UTC, date, datetime

from bot.domain.insight import Counted
from tests.dialog import REASON, Someone, Talk, asked

NOVEMBER = date(2026, 11, 1)


async def looks(talk: Talk) -> str:
    """What an admin reads behind the button of the setup."""
    admin = talk.someone("Kim Doe", admin=True)
    await admin.types("/intro setup")
    admin.looks_away()
    await admin.presses("insight")
    return admin.reads("How it goes")


def others_ended(talk: Talk, count: int, opened: int = 0) -> None:
    """So many introductions of others ended in November, and so many of them in a conversation."""
    with talk.storage() as uow:
        workspace = uow.workspaces.find("fake", "W1")
        assert workspace is not None
        for _ in range(count):
            uow.totals.add_in_month(workspace.id, NOVEMBER, Counted.ENDED)
        for _ in range(opened):
            uow.totals.add_in_month(workspace.id, NOVEMBER, Counted.OPENED)
        uow.commit()


async def opened_with(talk: Talk, others: int, opened: int = 0) -> tuple[Someone, Someone]:
    """One introduction opened in November, beside others, most of which lapsed."""
    _, alex, jo = await asked(talk)
    others_ended(talk, others, opened)
    await alex.presses("yes")
    await jo.presses("yes")
    await talk.wait("8d")
    return alex, jo


async def test_a_month_is_shown_when_it_can_change_no_more(talk: Talk) -> None:
    """From the fifteenth on; one of the two is enough, and both count once."""
    alex, jo = await opened_with(talk, others=9, opened=9)
    await alex.presses("talked")
    await jo.presses("talked")
    await talk.until(datetime(2026, 12, 14, 23, 59, 59, tzinfo=UTC))
    assert "There is nothing to show yet." in await looks(talk)
    await talk.until(datetime(2026, 12, 15, tzinfo=UTC))
    assert (
        "November 2026: 10 introductions ended, 10 of them in a conversation. "
        "Of one of these somebody said that they talked."
    ) in await looks(talk)


async def test_who_was_in_the_only_conversation_learns_nothing_of_the_other(talk: Talk) -> None:
    """Whether the other has said that they talked doesn't show where few opened."""
    alex, _ = await opened_with(talk, others=9)
    await alex.presses("talked")
    await talk.until(datetime(2026, 12, 15, tzinfo=UTC))
    told = await looks(talk)
    assert "10 introductions ended, one of them in a conversation." in told
    assert "talked" not in told


async def test_a_late_answer_changes_no_number_that_was_shown(talk: Talk) -> None:
    """Else whoever looks before and after would see it."""
    alex, _ = await opened_with(talk, others=9, opened=9)
    await talk.until(datetime(2026, 12, 15, tzinfo=UTC))
    before = await looks(talk)
    assert "Of none of these somebody said" in before
    await alex.presses("talked")
    alex.reads("Good to hear.")
    assert await looks(talk) == before


async def test_a_month_with_few_ends_is_not_shown(talk: Talk) -> None:
    """Nine tell too much."""
    await opened_with(talk, others=8)
    await talk.until(datetime(2027, 2, 1, tzinfo=UTC))
    assert "There is nothing to show yet." in await looks(talk)


async def test_a_no_and_a_silence_are_one_number(talk: Talk) -> None:
    """Both lapse; what was undone unasked is as if it had never been."""
    sam, alex, jo = await asked(talk)
    await alex.presses("no")
    await sam.types("/intro", alex, talk.someone("Lou Ray"), REASON)
    await sam.presses("undo")
    await talk.wait("9d")
    assert talk.rows("SELECT month, name, count FROM month_total") == [("2026-11-01", "ended", 1)]
    assert (await talk.totals())["withdrawn"] == 1
    jo.looks_away()


async def test_only_admins_are_shown_it(talk: Talk) -> None:
    """Whoever gets at the button of one."""
    await asked(talk)
    await looks(talk)
    spot = talk.someone("Kim Doe").screen.find_named("overview")
    await talk.sam.clicks(spot)
    talk.sam.reads("Only admins may change this.")
