"""What goes by itself: ids of requests by their own clock, and all of what was undone."""

from tests.dialog import REASON, Talk, asked


async def test_ids_of_requests_go_after_two_days(talk: Talk) -> None:
    """However long the introductions live that they made."""
    _, alex, _ = await asked(talk)
    await alex.presses("no")
    assert len(talk.tables()["delivery"]) == 2
    await talk.wait("2d 1m")
    await talk.settle()  # a relay looks every 30 seconds
    assert talk.tables()["delivery"] == []
    assert len(talk.tables()["introduction"]) == 1


async def test_nothing_is_left_of_what_was_undone(talk: Talk) -> None:
    """Neither the reason, nor a row of two people nobody asked; for a day, that it was undone."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON, notes=("Psst, Alex", "Psst, Jo"))
    await sam.presses("undo")
    sam.reads("Undone. Nobody was asked.")
    kept = talk.content("total", "workspace", "alembic_version", "secret", "undone")
    assert [name for name, rows in kept.items() if rows] == []
    sam.looks_away()
    await sam.presses_old("undo")
    sam.reads("There is nothing left to undo.")


async def test_who_chose_something_or_was_asked_stays(talk: Talk) -> None:
    """An opt-out holds, a block does, and so does what others have under way."""
    sam, alex, jo = await asked(talk)
    kim, lou = talk.someone("Kim Doe"), talk.someone("Lou Ray")
    await lou.types("/intro settings")
    await lou.presses("pause", on=talk.day(2))
    await sam.types("/intro", kim, alex, REASON)
    await sam.presses("undo")
    await jo.types("/intro", kim, lou, REASON)
    names = {name for (name,) in talk.rows("SELECT external_id FROM person")}
    assert names == {"sam", "alex", "jo", "lou"}


async def test_a_repeated_request_makes_nothing_again_that_was_undone(talk: Talk) -> None:
    """The platform delivers `/intro` a second time, after Undo."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    request = talk.last
    assert request is not None
    await sam.presses("undo")
    await sam.does(request)
    assert sam.text(sam.screen.sights[-1].card) == "Undone. Nobody was asked."
    await talk.wait("1d")
    alex.reads_nothing()


async def test_a_queued_card_changes_before_all_of_it_goes(talk: Talk) -> None:
    """It waited for a place; a day later nothing is left of it."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    for n in range(3):
        await talk.someone(f"Intro{n} X").types("/intro", alex, talk.someone(f"Other{n} X"), REASON)
        await talk.wait("1m")
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    await sam.presses("withdraw")
    sam.sees("Alex Moreau and Jo Kim were waiting for a place. The wait is over.")
    assert REASON not in str(talk.rows("SELECT reason FROM introduction WHERE state = 'withdrawn'"))
    await talk.wait("1d 1m")
    assert talk.rows("SELECT id FROM introduction WHERE state = 'withdrawn'") == []
    assert talk.rows("SELECT id FROM person WHERE external_id = 'jo'") == []
