"""Promise 2 over real sockets: a no and silence make the same requests, but to who said it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.dialog import REASON, span
from tests.discord_.comparing import told
from tests.discord_.conftest import build, set_up
from tests.discord_.people import Reply, Someone
from tests.discord_.wire import wired
from tests.matrix import sampled

#: What Alex does, and after how long.
Deeds = Sequence[tuple[str, str]]
Trace = list[Any]

pytestmark = pytest.mark.usefixtures("no_fsync")

LOOK = "GET /channels/{}/messages/{}"

NOES: dict[str, Deeds] = {
    "at once": [("10m", "No, thanks")],
    "late": [("6d 20h", "No, thanks")],
    "after a yes": [("10m", "Yes, introduce us"), ("1h", "No after all")],
    "twice": [("10m", "No, thanks"), ("1d", "Yes after all"), ("2d", "No after all")],
}
#: What Jo says meanwhile.
OTHERS = ("", "Yes, introduce us", "In two weeks", "No, thanks")


def two_yeses(no: str, jo: str) -> bool:
    """Whether both said yes for a while, which is another matter."""
    return no in {"after a yes", "twice"} and jo in {"Yes, introduce us", "In two weeks"}


async def answers(person: Someone, label: str) -> Reply:
    """Press a button, or choose a date in the form behind one."""
    if label == "In two weeks":
        return await person.chooses("Yes, but later…", label)
    return await person.presses(label)


async def played(file: Path, deeds: Deeds, jo: str, *, closed_dms: bool) -> Trace:
    """Let Alex do these things, and Jo answer; what concerned anybody but Alex."""
    async with wired(build, f"sqlite:///{file}") as talk:
        await set_up(talk, talk.harbor, fallback=closed_dms)
        sam, alex, other = talk.sam, talk.alex, talk.jo
        if closed_dms:
            alex.closes_dms()
        await sam.types("/intro", alex, other, REASON)
        await talk.wait("1m")
        began = talk.now
        todo = [(span(after), partial(alex.presses, label)) for after, label in deeds]
        todo += [(span("1d 3h"), partial(answers, other, jo))] if jo else []
        todo += [(span(at), partial(sam.types, "/intros")) for at in ("3d 12h", "6d 22h", "9d")]
        todo.append((span("4d"), partial(sam.types, "/intro", alex, other, "Something else")))
        for after, do in sorted(todo, key=lambda deed: deed[0]):
            await talk.until(began + after)
            await do()
        # The bot looks at its own message in a fallback thread; nobody sees that.
        trace: Trace = [t for t in told(talk, alex) if t.route != LOOK]
        return [*trace, *sam.log, *other.log]


@pytest.mark.parametrize(
    "closed_dms", sampled([False, True], lambda closed: not closed), ids=["DMs", "fallback"]
)
@pytest.mark.parametrize(
    ("no", "jo"),
    sampled(
        [(no, jo) for no in NOES for jo in OTHERS if not two_yeses(no, jo)],
        lambda no, jo: (no, jo) == ("twice", ""),
    ),
)
async def test_a_no_is_silence_to_everybody_else(
    tmp_path: Path, no: str, jo: str, closed_dms: bool
) -> None:
    """Every request that concerns anybody else, with its content, order and time, is the same."""
    said = await played(tmp_path / "no.db", NOES[no], jo, closed_dms=closed_dms)
    silent = await played(tmp_path / "silence.db", [], jo, closed_dms=closed_dms)
    assert said == silent
    assert len(silent) > 15


async def test_a_single_yes_is_silence_too(tmp_path: Path) -> None:
    """Promise 3: no yes is shown before both are there."""
    said = await played(
        tmp_path / "yes.db", [("10m", "Yes, introduce us")], "No, thanks", closed_dms=False
    )
    silent = await played(tmp_path / "silence.db", [], "No, thanks", closed_dms=False)
    assert said == silent


async def lived(file: Path, *, says_no: bool, leaves: bool) -> Trace:
    """Let everybody play every role; Alex has another name by then, and may have left."""
    async with wired(build, f"sqlite:///{file}") as talk:
        await set_up(talk, talk.harbor)
        sam, alex, jo = talk.sam, talk.alex, talk.jo
        kim, lou = talk.someone("Kim Ash"), talk.someone("Lou Ray")
        await sam.types("/intro", alex, jo, REASON)
        await talk.wait("5m")
        await alex.types("/intro", kim, lou, REASON)
        await talk.wait("5m")
        alex.renames("Alexandra M")
        alex.speaks("de")
        if leaves:
            alex.leaves()
        if says_no:
            await alex.presses("No, thanks")
        await talk.wait("1d")
        for person in (sam, jo, kim, lou):
            await person.types("/intros")
        await kim.presses("Yes, introduce us")
        if not leaves:
            await sam.types("/intro", alex, kim, "Something else")
        await talk.wait("9d")
        for person in (sam, jo, kim, lou):
            await person.types("/intros")
        trace: Trace = list(told(talk, alex))
        return [*trace, *sam.log, *jo.log, *kim.log, *lou.log]


@pytest.mark.exhaustive
@pytest.mark.parametrize("leaves", [True, False], ids=["who left", "who stays"])
async def test_a_no_of_somebody_who_introduces_too(tmp_path: Path, leaves: bool) -> None:
    """What Alex suggested goes on, and a new name shows to nobody, answer or not."""
    said = await lived(tmp_path / "no.db", says_no=True, leaves=leaves)
    silent = await lived(tmp_path / "silence.db", says_no=False, leaves=leaves)
    assert said == silent
    assert len(silent) > 30


@pytest.mark.exhaustive
async def test_what_is_compared_shows_a_difference(tmp_path: Path) -> None:
    """The comparison would notice: two yeses are no silence."""
    said = await played(
        tmp_path / "yes.db", [("10m", "Yes, introduce us")], "Yes, introduce us", closed_dms=False
    )
    silent = await played(tmp_path / "silence.db", [], "Yes, introduce us", closed_dms=False)
    assert said != silent
