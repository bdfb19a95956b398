"""Promises 2 and 3 over the wire: what anybody else is sent is the same, answer or silence.

Two runs that differ only in what Alex says. Every request that concerns anybody else is equal
after ids and time stamps are taken out; so is all that the others read, and in what order.
"""

import json
import re
import shutil
from itertools import groupby, product
from pathlib import Path
from typing import Any

import pytest

from tests.dialog import REASON
from tests.matrix import sampled
from tests.slack.bench import Installed, harbor
from tests.slack.server import Person, Request, serving

#: The requests that concern others than Alex, what they read, and what Alex read.
Run = tuple[list[str], list[str], list[str]]
#: Parameters whose values Slack or we make up anew each time.
MADE_UP = {"ts", "channel", "trigger_id", "view_id", "private_metadata", "value"}
STAMP = re.compile(r"\b\d{10}\.\d{6}\b")
#: How Alex's answers are given: each by a button, one of them in a form.
NO = [
    ["No, thanks"],
    ["No, thanks", "Yes after all", "No after all"],
    ["Yes, but later…", "No after all"],
]
YES = [["Yes, introduce us"], ["Yes, but later…"], ["Yes, introduce us", "Add a few words…"]]


def scrubbed(value: Any, name: str = "") -> Any:  # noqa: ANN401
    """Leave out what is made up anew in each run; dates, names and words stay."""
    if name in MADE_UP and isinstance(value, str):
        return f"<{name}: {value.split()[0]}>" if name == "value" and " " in value else f"<{name}>"
    if isinstance(value, dict):
        return {key: scrubbed(inside, key) for key, inside in value.items()}
    if isinstance(value, list):
        return [scrubbed(inside) for inside in value]
    return STAMP.sub("<stamp>", value) if isinstance(value, str) else value


def written(request: Request) -> str:
    """A request in one line: method, whom it concerns, what it says."""
    people = sorted(person.name for person in request.to)
    return json.dumps(
        [request.method, people, scrubbed(request.params), request.ok, request.error],
        sort_keys=True,
        ensure_ascii=False,
    )


def in_order(sent: list[Request]) -> list[str]:
    """Write requests in their order; what is asked at once, people by people, has none."""
    alike = groupby(sent, key=lambda request: request.method)
    return [
        line
        for method, group in alike
        for line in (sorted if method == "users.info" else list)(map(written, group))
    ]


async def played(url: str, answers: list[str], jo_says: str, installed: Installed = "one") -> Run:
    """Play one run: the requests that concern others, what others read, and what Alex read."""
    async with (
        serving() as slack,
        harbor(slack, url, installed=installed) as here,
    ):
        sam, alex, jo = here.sam, here.alex, here.jo
        await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
        await here.wait("1h")
        for label in answers:
            await alex.clicks(label)
            if alex.form:
                filled = {"on": here.day(3), "words": "Looking forward!"}
                await alex.submits(**{n: v for n, v in filled.items() if n in alex.form.fields})
            await alex.opens_home()
        await here.wait("1d")
        if jo_says:
            await jo.clicks(jo_says)
        for person in (sam, jo):
            await person.opens_home()
            await person.types("/intro list")
        await here.wait("4d")
        await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
        await here.wait("20d")
        await sam.opens_home()
        await jo.opens_home()
        others = [request for request in slack.requests if {*request.to} - {alex}]
        return in_order(others), [*_read(sam), *_read(jo)], _read(alex)


def _read(person: Person) -> list[str]:
    return [
        f"{person.name}: {sight.event}: {sight.text} {sight.buttons}" for sight in person.sights
    ]


def only_alex_knows(answered: Run, silent: Run) -> None:
    """Compare what others were sent and read in two runs; the answer was given in the first."""
    (sent, read, own), (silent_sent, silent_read, silent_own) = answered, silent
    assert sent == silent_sent
    assert read == silent_read
    assert len(sent) > 10
    assert own != silent_own


@pytest.fixture(scope="module")
def silent_runs() -> dict[str, Run]:
    """What was played with a silent Alex, by what Jo says: it is the same for every answer."""
    return {}


@pytest.mark.usefixtures("no_fsync")
@pytest.mark.parametrize(
    ("answers", "jo_says"),
    sampled(
        [
            *product(NO, ("", "Yes, introduce us", "No, thanks")),
            *product(YES, ("", "No, thanks")),
        ],
        lambda answers, jo_says: not jo_says and answers in (NO[1], YES[2]),
    ),
    ids=lambda value: value if isinstance(value, str) else "+".join(value),
)
async def test_an_answer_looks_like_silence(
    sqlite_template: Path, tmp_path: Path, answers: list[str], jo_says: str
) -> None:
    """A no always, and a yes as long as it is the only one."""
    runs: list[tuple[list[str], list[str], list[str]]] = []
    for said in (answers, []):
        url = f"sqlite:///{shutil.copy(sqlite_template, tmp_path / f'{len(runs)}.db')}"
        runs.append(await played(url, said, jo_says))
    only_alex_knows(*runs)


@pytest.mark.exhaustive
@pytest.mark.usefixtures("no_fsync")
@pytest.mark.parametrize("installed", ["org", "two"])
async def test_a_no_looks_like_silence_in_an_organisation(
    sqlite_template: Path, tmp_path: Path, installed: Installed
) -> None:
    """Whose workspace a click belongs to is found out without a trace for anybody else."""
    runs: list[Run] = []
    for said in (NO[1], []):
        url = f"sqlite:///{shutil.copy(sqlite_template, tmp_path / f'{len(runs)}.db')}"
        runs.append(await played(url, said, "", installed))
    only_alex_knows(*runs)


async def lived(url: str, answers: list[str]) -> Run:
    """Play a run in which everybody plays every role, and Alex is called otherwise by then.

    Of what is asked about Alex, all counts that others' commands ask, but for their own messages.
    """
    async with (
        serving() as slack,
        harbor(slack, url) as here,
    ):
        sam, alex, jo = here.sam, here.alex, here.jo
        kim, lou = here.someone("Kim Doe"), here.someone("Lou Ray")
        others = [sam, jo, kim, lou]
        await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
        await here.wait("1m")  # else chance decides which is released first
        await alex.types("/intro", f"@Kim Doe @Lou Ray {REASON}")
        await here.wait("1h")
        await kim.types("/intro", f"@Alex Moreau @Lou Ray {REASON}")
        await here.wait("1d")
        alex.name, alex.locale, alex.tz = "Alexandra Moreau", "de-DE", "Asia/Tokyo"
        await alex.opens_home()
        await here.wait("10m")  # what was looked up for Home is forgotten
        own = len(slack.requests)
        for label in answers:
            await alex.clicks(label)
            await alex.clicks(label, on="Kim Doe")
        slack.requests[own:] = [r for r in slack.requests[own:] if {*r.to} - {alex}]
        for person in others:
            await person.opens_home()
            await person.types("/intro list")
        await sam.types("/intro", f"@Alexandra Moreau @Kim Doe {REASON}")
        await here.leaves(lou)
        await here.wait("30m")
        lou.deactivated = False
        await lou.types("/intro list")
        await lou.types("/intro", f"@Alexandra Moreau @Jo Kim {REASON}")
        await here.wait("9d")
        for person in others:
            await person.opens_home()
            await person.types("/intro list")
        told = [r for r in slack.requests if {*r.to} - {alex} or r.method == "users.info"]
        return in_order(told), [line for p in others for line in _read(p)], _read(alex)


@pytest.mark.exhaustive
@pytest.mark.usefixtures("no_fsync")
async def test_an_answer_on_home_looks_like_silence_whoever_one_is(
    sqlite_template: Path, tmp_path: Path
) -> None:
    """New names, languages and look-ups show neither in what others read nor in what it takes."""
    runs: list[Run] = []
    for answers in (["No, thanks"], []):
        url = f"sqlite:///{shutil.copy(sqlite_template, tmp_path / f'{len(runs)}.db')}"
        runs.append(await lived(url, answers))
    (sent, read, own), (silent_sent, silent_read, silent_own) = runs
    assert sent == silent_sent
    assert read == silent_read
    assert len(sent) > 40
    assert own != silent_own
