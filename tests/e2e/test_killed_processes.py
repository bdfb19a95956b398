"""A process that is killed anywhere loses nothing and doubles nothing, once it is started again."""

import shutil
import signal
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bot.app.deliveries import LEASE
from tests.e2e.actors import Diary, born, ended, rows
from tests.e2e.introduction import ACTS, START, live
from tests.postgres import PostgresServer

pytestmark = pytest.mark.slow
KILLED = -signal.SIGKILL
#: A life this short still gets something done: the longest delivery passes twelve points.
SHORT_LIFE = 18


@dataclass(frozen=True)
class Stage:
    """What outlives a process: the database, and the diary beside it."""

    url: str
    folder: Path
    server: PostgresServer | None = None

    @property
    def diary(self) -> Diary:
        """The diary of all that happened here."""
        return Diary(self.folder / "diary")

    def live(self, acts: int = ACTS, deadly: int | None = None) -> int | None:
        """Start a process, and tell how it ended."""
        return ended(born(live, self.url, self.folder / "diary", acts, deadly))

    @contextmanager
    def copy(self) -> Iterator["Stage"]:
        """Set the same stage once more, for as long as it is needed."""
        folder = self.folder.with_suffix(".copy")
        shutil.copytree(self.folder, folder)
        if self.server is None:
            yield Stage(f"sqlite:///{folder / 'askfirst.db'}", folder)
        else:
            url = self.server.create_database(urlsplit(self.url).path.removeprefix("/"))
            yield Stage(url, folder, self.server)
            self.server.drop_database(url)
        shutil.rmtree(folder)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Stage:
    """An empty stage with a database of either kind."""
    url = str(request.getfixturevalue(f"{request.param}_url"))
    folder = tmp_path / "stage"
    folder.mkdir()
    if request.param == "sqlite":
        file = shutil.move(url.removeprefix("sqlite:///"), folder / "askfirst.db")
        return Stage(f"sqlite:///{file}", folder)
    return Stage(url, folder, request.getfixturevalue("postgres_server"))


def test_an_undisturbed_introduction_is_complete(stage: Stage) -> None:
    """What the other tests compare with: everyone reads what they should, in this order."""
    assert stage.live() == 0
    assert {reader: [kind for kind, *_ in read] for reader, read in seen(stage.diary).items()} == {
        "sam": ["asked", "question", "agreed"],
        "alex": ["ask", "reply", "agreed", "follow_up"],
        "jo": ["ask", "follow_up"],
        "conversation": ["greeting"],
    }
    assert flaws(stage) == []


@pytest.mark.parametrize("act", range(ACTS))
def test_killed_at_any_point(stage: Stage, act: int) -> None:
    """Killed before and after each commit and each send, it goes on as if nothing had been.

    On PostgreSQL at every third of these points: what differs there are locks, not the points.
    """
    assert stage.live(acts=act) == 0
    with stage.copy() as copy:
        assert copy.live(acts=act + 1) == 0
        points = copy.diary.lines("finished")[-1]["points"]
        assert copy.live() == 0
        undisturbed = seen(copy.diary)
    assert points >= 6  # it starts, looks for what is due, and something is committed
    deadly = range(1, points + 1) if stage.server is None else range(1 + act % 3, points + 1, 3)
    found = {point: problems(stage, point, act, undisturbed) for point in deadly}
    assert {point: flawed for point, flawed in found.items() if flawed} == {}


def problems(stage: Stage, point: int, act: int, undisturbed: object) -> list[str]:
    """Kill a process at a point, start another, and tell what is wrong in the end."""
    with stage.copy() as copy:
        codes = copy.live(act + 1, point), copy.live()
        if codes != (KILLED, 0):
            return [f"ended with {codes}"]
        found = flaws(copy)
        if seen(copy.diary) != undisturbed:
            found.append(f"seen: {seen(copy.diary)}")
        where = [line["at"] for line in copy.diary.lines("killed")]
        return [f"{where}: {flaw}" for flaw in found]


def test_killed_again_and_again(stage: Stage) -> None:
    """If no process lives for long, the introduction still gets to the same end."""
    with stage.copy() as copy:
        assert copy.live() == 0
        undisturbed = seen(copy.diary)
    lives = 1
    while (code := stage.live(deadly=SHORT_LIFE)) == KILLED and lives < 100:
        lives += 1
    assert code == 0
    assert lives > 10
    assert seen(stage.diary) == undisturbed
    assert flaws(stage) == []


def seen(diary: Diary) -> dict[str, list[tuple[str, str, str]]]:
    """List what everyone has in front of them: each message, as sent and as it reads in the end.

    Of two copies of a message the first gives the place, and the last the words: of the first, we
    never heard where it is.
    """
    messages = {line["key"]: line for line in diary.lines("send")}
    updated = {line["reference"]: line["text"] for line in diary.lines("update")}
    read: dict[str, list[tuple[str, str, str]]] = {}
    for key, line in messages.items():
        reader = line["to"].partition(" ")[0]
        kind, text = key.split("/")[1], line["text"]
        read.setdefault(reader, []).append((kind, text, updated.get(line["reference"], text)))
    return read


def flaws(stage: Stage) -> list[str]:
    """Tell what must never be so at the end, wherever processes were killed."""
    calls = stage.diary.lines("send", "open")
    times, interrupted = Counter(line["key"] for line in calls), _interrupted(stage.diary)
    conversations = {(line["reference"], *line["people"]) for line in calls if "people" in line}
    greeted = {line["to"] for line in calls if "/greeting/" in line["key"]}
    left = rows(stage.url, "SELECT answer, not_before, words FROM ask")
    words = rows(stage.url, "SELECT words, coalesce(reply, '') FROM question")
    checks = {
        "a message came too often or never": times == Counter(set(times)) + interrupted,
        "a copy didn't wait for a lease": all(
            wait and not wait % LEASE for wait in _waits(stage.diary)
        ),
        "not one conversation": [people for _, *people in conversations] == [["alex", "jo", "sam"]],
        "greeted elsewhere": greeted == {reference for reference, *_ in conversations},
        "not opened": rows(stage.url, "SELECT state FROM introduction") == [("opened",)],
        "something is still to be sent": rows(stage.url, "SELECT key FROM effect") == [],
        "an answer is left": left == [("none", None, None)] * 2,
        "words of a question are left": words == [("", "")],
    }
    return [flaw for flaw, fine in checks.items() if not fine]


def _interrupted(diary: Diary) -> Counter[str]:
    """Count for each message how often it arrived and the process died before recording that."""
    lines = diary.lines()
    last = [before for before, line in pairwise(lines) if line["what"] == "killed"]
    return Counter(line["key"] for line in last if line["what"] in ("send", "open"))


def _waits(diary: Diary) -> Iterator[timedelta]:
    """Tell how long after each first copy the second came."""
    now, arrived = START, dict[str, datetime]()
    for line in diary.lines("time", "send", "open"):
        if line["what"] == "time":
            now = datetime.fromisoformat(line["at"])
        elif line["key"] in arrived:
            yield now - arrived[line["key"]]
        arrived[line.get("key", "")] = now
