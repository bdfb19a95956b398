"""What is kept about somebody is what the tables hold: in settings, in `export`, in the docs."""

import asyncio
import json
import re
from pathlib import Path
from typing import Any

from bot.app.my_data import all_about
from bot.bootstrap.export import export
from bot.domain.people import Person
from bot.domain.personal_data import Held
from bot.running.settings import Settings
from storage.personal_data import NOT_SHOWN, SHOWN
from storage.tables import Row
from tests.dialog import REASON, Someone, Talk, asked

PRIVACY = Path(__file__).parents[2] / "docs" / "privacy.md"


def kept(talk: Talk, someone: Someone) -> dict[Held, list[dict[str, Any]]]:
    """All that is kept about somebody, with people by their names."""
    where = someone.workspace
    records = all_about(talk.app.deps, where.platform, where.id, someone.facts.id)
    assert records is not None
    found: dict[Held, list[dict[str, Any]]] = {held: [] for held in Held}
    for record in records:
        found[record.held].append({name: _named(value) for name, value in record.values.items()})
    return found


def _named(value: object) -> object:
    return value.facts.name if isinstance(value, Person) else value


async def whole_answer(someone: Someone) -> str:
    """What "What do you know about me?" answers, page after page."""
    await someone.types("/intro settings")
    await someone.presses("mydata")
    pages = [someone.reads("What I know about you")]
    while "mydata" in {button.action for button in list(someone.screen.cards.values())[-1].buttons}:
        await someone.presses("mydata")
        pages.append(someone.news[-1])
    return "\n".join(pages)


def test_every_column_is_shown_or_said_why_not() -> None:
    """A new table or column is found here until somebody has decided."""
    for table in Row.metadata.tables.values():
        if table.name in NOT_SHOWN:
            assert table.name not in SHOWN
            continue
        shown = set(SHOWN.get(table.name, ()))
        kept_back = {
            name.partition(".")[2] for name in NOT_SHOWN if name.startswith(f"{table.name}.")
        }
        assert shown.isdisjoint(kept_back), table.name
        assert {column.name for column in table.columns} == shown | kept_back, (
            f"{table.name}: name each column in SHOWN or in NOT_SHOWN of storage/personal_data.py"
        )


def test_the_docs_name_every_table_with_something_of_a_person() -> None:
    """docs/privacy.md says what is shown and what isn't, by the names of the tables."""
    page = PRIVACY.read_text("utf-8")
    section = page[page.index("### What do you know about me?") :]
    named = set(re.findall(r"`(\w+)`", section[: section.index("\n### ", 5)]))
    assert set(SHOWN) <= named


async def test_everything_of_an_introduction_is_there_for_those_it_concerns(
    talk_on_both: Talk,
) -> None:
    """Sam reads what Sam suggested, Jo what Jo was asked and said; nobody reads of the others."""
    talk = talk_on_both
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON, notes=("Psst, Alex", "Psst, Jo"))
    await talk.wait("1m")
    await alex.presses("no")
    await jo.presses("question", words="Where?")
    await jo.presses("yes")
    await jo.presses("words", words="Hello there")
    [suggested] = kept(talk, sam)[Held.SUGGESTED]
    assert (suggested["party_a"], suggested["party_b"]) == ("Alex Moreau", "Jo Kim")
    assert (suggested["note_a"], suggested["note_b"]) == ("Psst, Alex", "Psst, Jo")
    assert (suggested["reason"], suggested["state"]) == (REASON, "asking")
    [was_asked] = kept(talk, jo)[Held.ASKED]
    assert (was_asked["introducer_id"], was_asked["other"]) == ("Sam Rivera", "Alex Moreau")
    assert (was_asked["note"], was_asked["answer"], was_asked["words"]) == (
        *("Psst, Jo", "yes"),
        "Hello there",
    )
    assert kept(talk, jo)[Held.QUESTIONS][0]["words"] == "Where?"
    [to_sam] = kept(talk, sam)[Held.QUESTIONS_TO_YOU]
    assert (to_sam["party_id"], to_sam["words"]) == ("Jo Kim", "Where?")
    for_sam, for_jo = str(kept(talk, sam)), str(kept(talk, jo))
    assert "Hello there" not in for_sam
    assert "'answer'" not in for_sam
    assert "Psst, Alex" not in for_jo
    assert "'no'" not in for_jo


async def test_the_panel_says_what_export_prints(talk: Talk) -> None:
    """Each value that is kept stands in the panel, page by page."""
    _, _, jo = await asked(talk)
    await jo.types("/intro settings")
    await jo.presses("about", words="I mend accordions")
    await jo.presses("pause", on=talk.day(3))
    await jo.presses("block")
    for n in range(6):
        other = talk.someone(f"Other{n} X")
        await jo.types("/intro", talk.someone(f"Some{n} X"), other, f"{'long ' * 60} {n}")
        await talk.wait("1d")
    said = await whole_answer(jo)
    words = []
    for records in kept(talk, jo).values():
        for record in records:
            words += [v for v in record.values() if isinstance(v, str) and v not in ("", "none")]
    enums = {"asking", "asked", "ask", "reminder", "refresh", "ended"}
    missing = [word for word in words if word not in said and str(word) not in enums]
    assert missing == []
    assert "I mend accordions" in said
    assert "With whom you want nothing" in said
    assert "Sam Rivera" in said


async def test_what_is_still_to_be_undone_is_not_shown_to_those_it_names(talk: Talk) -> None:
    """Jo hasn't been asked yet, and may never be."""
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    assert kept(talk, talk.jo)[Held.ASKED] == []
    assert REASON not in await whole_answer(talk.jo)


async def test_of_an_end_stands_what_the_card_says(talk: Talk) -> None:
    """Told or lapsed, withdrawn or unreachable: to a party it is closed."""
    _, alex, jo = await asked(talk)
    await alex.presses("no")
    await alex.presses("tell", choice="not-now")
    assert kept(talk, jo)[Held.ASKED][0]["state"] == "closed"
    assert "ended_at" not in kept(talk, jo)[Held.ASKED][0]


async def test_nobody_learns_that_others_blocked_or_reported_them(talk: Talk) -> None:
    """What others wish and say of somebody is the others'."""
    sam, _, jo = await asked(talk)
    before = kept(talk, sam)
    await jo.presses("block")
    assert kept(talk, sam) == before


async def test_looking_changes_nothing(talk: Talk) -> None:
    """Neither the panel nor an export leaves a trace."""
    _, _, jo = await asked(talk)
    await jo.types("/intro settings")
    before = talk.content()
    await jo.presses("mydata")
    kept(talk, jo)
    assert talk.content() == before


async def test_whoever_is_unknown_is_told_so(talk: Talk) -> None:
    """Nothing is known of somebody whom the bot never met."""
    stranger = talk.someone("Kim Doe")
    await stranger.types("/intro help")
    await stranger.presses("settings")
    await stranger.presses("forget")
    await stranger.presses("forget")
    stranger.looks_away()
    await stranger.presses_old("mydata")
    stranger.reads("I know nothing about you.")


async def test_export_prints_the_same_as_json(talk: Talk) -> None:
    """By what it is about, with people by id and name; nothing more and nothing less."""
    _, _, jo = await asked(talk)
    await jo.types("/intro settings")
    await jo.presses("about", words="I mend accordions")
    await jo.presses("block")
    settings = Settings.read({"DATABASE_URL": talk.url})
    printed = json.loads(await asyncio.to_thread(export, settings, "fake", "W1", "jo"))
    assert set(printed) == {"platform", "workspace", "user", *Held}
    assert printed["blocked"] == [{"blocked_id": {"id": "sam", "name": "Sam Rivera"}}]
    [you], [was_asked] = printed["you"], printed["asked"]
    assert you["about"] == "I mend accordions"
    assert was_asked["reason"] == REASON
    assert was_asked["released_at"] == "2026-11-16T09:00:20+00:00"
    shown = kept(talk, jo)
    assert {held: len(records) for held, records in shown.items()} == {
        held: len(printed[held]) for held in Held
    }
    for held, records in shown.items():
        assert [set(record) for record in records] == [set(each) for each in printed[held]]
