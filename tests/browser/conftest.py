"""A browser for these tests, and a window of it with a new playground for each."""

import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from storage import upgrade

pytest.register_assert_rewrite("tests.browser.people")

from tests.browser.chromium import NOT_FOUND, chromium, launched  # noqa: E402 - after the line above
from tests.browser.people import Window  # noqa: E402
from tests.browser.playground import Playground  # noqa: E402
from tests.patience import PATIENCE  # noqa: E402

DESKTOP = {"viewport": {"width": 1280, "height": 900}, "locale": "en-GB"}

#: Opens a window; the options are those of Playwright's `new_context`.
Opener = Callable[..., Awaitable[Window]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run these tests on one event loop: the browser belongs to it."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """One browser for all; without one the test is skipped, but in CI it fails."""
    executable = chromium()
    if executable is None:
        assert not os.environ.get("CI"), NOT_FOUND
        pytest.skip(NOT_FOUND)
    expect.set_options(timeout=PATIENCE * 1000)
    async with launched(executable) as running:
        yield running


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that is new, but migrated."""
    file = tmp_path_factory.mktemp("playground") / "template.db"
    upgrade(f"sqlite:///{file}")
    return file


@pytest_asyncio.fixture(loop_scope="session")
async def playground(template: Path, tmp_path: Path, no_fsync: None) -> AsyncIterator[Playground]:
    """A playground in which nothing has happened yet."""
    file = shutil.copy(template, tmp_path / "playground.db")
    running = Playground(f"sqlite:///{file}", tmp_path)
    await running.starts()
    yield running
    await running.stops()


@pytest_asyncio.fixture(loop_scope="session")
async def opened(browser: Browser, playground: Playground) -> AsyncIterator[Opener]:
    """Open windows with the page; at the end nothing has gone wrong in any."""
    windows: list[Window] = []

    async def open_one(**options: Any) -> Window:  # noqa: ANN401
        context = await browser.new_context(**(DESKTOP | options))
        context.set_default_timeout(PATIENCE * 1000)
        windows.append(Window(await context.new_page(), playground.address))
        await windows[-1].opens()
        return windows[-1]

    yield open_one
    for window in windows:
        await window.page.context.close()
    assert [window.unforgiven for window in windows] == [[] for _ in windows]


@pytest_asyncio.fixture(loop_scope="session")
async def window(opened: Opener) -> Window:
    """A window as wide as a small desktop."""
    return await opened()
