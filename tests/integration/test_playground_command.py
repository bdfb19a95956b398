"""`askfirst playground`: what it says, what it refuses, and how it ends."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import ClientSession

from bot.cli import main
from tests.patience import PATIENCE
from tests.playground import Stream

ROOT = Path(__file__).parents[2]


def refusal(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    """Run the command where it can do nothing; its status, and the one line that it writes."""
    with pytest.raises(SystemExit) as ended:
        main(["playground", *arguments])
    shown = capsys.readouterr()
    [line] = shown.err.splitlines()
    assert shown.out == ""
    return int(ended.value.code or 0), line.removeprefix("askfirst: ")


def test_a_port_that_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    """It names the port and another one to try."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        status, line = refusal(capsys, "--port", str(port))
    assert (status, line) == (
        2,
        f"--port {port}: it is taken, perhaps by another playground. "
        f"Choose another: askfirst playground --port {port + 1 if port < 65535 else port - 1}",
    )


@pytest.mark.parametrize("port", ["70000", "-1", "many", ""])
def test_what_is_no_port(capsys: pytest.CaptureFixture[str], port: str) -> None:
    """It points to the help."""
    status, line = refusal(capsys, f"--port={port}")
    assert status == 2
    assert "--port" in line
    assert line.endswith("(see askfirst playground --help)")


@pytest.mark.parametrize("url", ["rubbish", "mysql://x/y", "sqlite:/x", "", " "])
def test_what_is_no_database(capsys: pytest.CaptureFixture[str], url: str) -> None:
    """It names the option, not a setting that wasn't read."""
    status, line = refusal(capsys, "--database", url)
    assert (status, line.startswith("--database: ")) == (2, True)
    assert "DATABASE_URL" not in line


def test_a_database_that_cant_be_opened(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A missing folder is named, not made; a file of something else is left as it is."""
    _, line = refusal(capsys, "--port=0", "--database", f"sqlite:///{tmp_path}/none/x.db")
    assert f"The folder {tmp_path}/none does not exist" in line
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Alex, " * 500)
    _, line = refusal(capsys, "--port=0", "--database", f"sqlite:///{letter}")
    assert f"{letter} is not an SQLite database" in line
    assert letter.read_text() == "Dear Alex, " * 500


def left_in(folder: Path) -> list[str]:
    """What lies in a folder."""
    return [path.name for path in folder.iterdir()]


# As a process


@asynccontextmanager
async def running(
    folder: Path, *arguments: str, **environ: str
) -> AsyncIterator[tuple[asyncio.subprocess.Process, str]]:
    """Start the playground on a free port; the process, and the address that it says."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "playground", "--port", "0", *arguments),
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "TMPDIR": str(folder), **environ},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    try:
        async with asyncio.timeout(PATIENCE):
            line = (await process.stdout.readline()).decode()
            assert line.startswith("The playground is open at http://127.0.0.1:")
            assert line.endswith("/ (Ctrl+C ends it).\n")
            yield process, line.split()[5].removesuffix("/")
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_ends_it_calmly(tmp_path: Path, number: signal.Signals) -> None:
    """Also while pages listen: status 0, nothing on stderr, and nothing left behind.

    The environment doesn't matter to it, not even one that would stop the bot.
    """
    async with running(tmp_path, ASKFIRST_NONSENSE="1", DATABASE_URL="rubbish") as (process, at):
        async with ClientSession() as session, session.get(f"{at}/events") as response:
            stream = Stream(response)
            assert (await stream.state())["worlds"] == [{"title": "", "windows": {}}]
            line = {"person": "sam", "delivery": "1", "text": "/intro help"}
            async with session.post(f"{at}/say", json=line) as answer:
                assert answer.status == 200
            await stream.state()
            assert left_in(tmp_path) != []  # a database of its own
            process.send_signal(number)
            assert await stream.event() is None
        out, err = await process.communicate()
    assert (process.returncode, out, err) == (0, b"", b"")
    assert left_in(tmp_path) == []


@pytest.mark.slow
async def test_killed_without_a_word_it_goes_on_where_it_was(
    tmp_path: Path, sqlite_url: str
) -> None:
    """With a database, what was shown is there at the next start."""
    async with running(tmp_path, "--database", sqlite_url) as (process, at):
        async with ClientSession() as session:
            line = {"person": "sam", "delivery": "1", "text": "/intro @alex @jo You both sail"}
            for path, body in (("/say", line), ("/clock", {"to": "next"})):
                async with session.post(f"{at}{path}", json=body) as answer:
                    assert answer.status == 200
            async with session.get(f"{at}/events") as response:
                before = await Stream(response).state()
        process.kill()
        await process.wait()
    async with (
        running(tmp_path, "--database", sqlite_url) as (_, at),
        ClientSession() as session,
        session.get(f"{at}/events") as response,
    ):
        after = await Stream(response).state()
    assert "jo" in after["worlds"][0]["windows"]
    for part in ("clock", "people", "worlds"):
        assert after[part] == before[part]
