"""Pictures of what people see, light and dark, to look at with one's own eyes.

    await pictures(talk, alex, folder / "ask")           ask-dark.png, ask-light.png: newest channel
    await pictures(talk, alex, folder / "form")          with a form open: the form
    await pictures(talk, sam, folder / "room", in_=room.id, size=(420, 900), zone="Europe/Berlin")

SimCord draws them as Discord's client does, in a browser of this machine and without any network;
its own theme is dark, the light one is laid over it here. Where the browser or what SimCord needs
for drawing (`simcord[screenshot]`) is missing, `why_not()` says so.
"""

import importlib.util
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from simcord.actors import MemberActor
from simcord.builders import ChannelHandle, GuildHandle, UserHandle
from simcord.results import InteractionResult

from tests.discord_.people import Someone
from tests.discord_.simulated import SimulatedTalk

#: The end of a quote, where another line follows.
_QUOTE_ENDS = re.compile(r"(?m)^(> .*)\n(?!>|\n)")

#: What SimCord draws with.
NEEDED = ("aiohttp", "av", "linkify_it", "markdown_it", "PIL", "playwright", "regex")
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
#: A window on a laptop; Discord's phone apps are about 400 wide.
WINDOW = (760, 640)

#: Discord's light colours, by the names that SimCord's style sheet gives them.
LIGHT = {
    "discord-bg": "#ffffff",
    "discord-surface": "#f2f3f5",
    "discord-elevated": "#e3e5e8",
    "discord-control": "#ebedef",
    "discord-hover": "#e6e8ea",
    "discord-text": "#2e3035",
    "discord-muted": "#6a6f78",
    "discord-subtle": "#4e5058",
    "discord-border": "#d4d7dc",
    "component-surface": "#f7f8f9",
    "component-border": "#d9dbdf",
    "modal-surface": "#ffffff",
    "modal-separator": "#e3e5e8",
    "control-border": "#cfd2d7",
    "chip-surface": "#ebedef",
    "list-surface": "#ffffff",
    "option-hover": "#e9eaed",
    "subtle-surface": "#d9dbdf",
    "subtle-surface-text": "#2e3035",
    "entity-text": "#4e5058",
    "entity-dim": "#6a6f78",
    "input-surface": "#f2f3f5",
    "input-placeholder": "#6a6f78",
    "button-alt": "#e3e5e8",
    "button-alt-hover": "#d9dbdf",
    "button-alt-active": "#cfd2d7",
    "code-surface": "#f2f3f5",
    "code-border": "#e3e5e8",
    "code-text": "#2e3035",
    "link-text": "#006ce7",
    "link-accent": "#006ce7",
}


def why_not() -> str:
    """Say why there can't be pictures here; empty if there can."""
    missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        return f"drawing needs simcord[screenshot]; missing: {', '.join(missing)}"
    return "" if _browser() else f"drawing needs a browser: one of {', '.join(BROWSERS)}"


def _browser() -> str | None:
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


async def pictures(
    talk: SimulatedTalk,
    person: Someone,
    where: Path,
    *,
    in_: int | None = None,
    size: tuple[int, int] = WINDOW,
    zone: str | None = None,
) -> list[Path]:
    """Draw a channel as somebody sees it, or the form that they have open; dark, then light."""
    env = talk.env
    channel = in_ or (person.asked.channel_id if person.asked else person.messages[-1].channel_id)
    viewer, handle = _seen_by(talk, person, channel)
    target = InteractionResult(env, person.asked) if person.asked else None
    preview = env.preview(
        handle,
        viewers=[viewer],
        layout="channel",
        width=size[0],
        height=size[1],
        locale=talk.world.locales.get(person.id, "en-GB"),
        timezone=zone or person.zone,
    )
    made = []
    async with quotes_that_end(talk), preview, _drawing(preview) as themes:
        for theme in ("dark", "light"):
            themes.append(theme)
            path = where.with_name(f"{where.name}-{theme}.png")
            await preview.screenshot(path, target=target, mode="viewport", allow_incomplete=True)
            made.append(path)
    return made


@asynccontextmanager
async def quotes_that_end(talk: SimulatedTalk) -> AsyncIterator[None]:
    """Let a quote end with its line while a picture is taken, as it does in Discord's clients.

    SimCord reads CommonMark, in which the lines below belong to it up to an empty one.
    """
    messages = [message for here in talk.world.messages.values() for message in here.values()]
    before = [message.content for message in messages]
    for message in messages:
        message.content = _QUOTE_ENDS.sub(r"\1\n\n", message.content)
    try:
        yield
    finally:
        for message, content in zip(messages, before, strict=True):
            message.content = content


def _seen_by(
    talk: SimulatedTalk, person: Someone, number: int
) -> tuple[UserHandle | MemberActor, ChannelHandle]:
    channel = talk.world.get_channel(number)
    user = UserHandle(talk.env, person.user)
    if channel.guild_id is None:
        return user, ChannelHandle(talk.env, None, channel)
    guild = GuildHandle(talk.env, talk.world.get_guild(channel.guild_id))
    return MemberActor(talk.env, guild, user), ChannelHandle(talk.env, guild, channel)


@asynccontextmanager
async def _drawing(preview: Any) -> AsyncIterator[list[str]]:  # noqa: ANN401 - SimCord's Preview
    """Start this machine's browser for SimCord; the last of the list is the theme."""
    from playwright.async_api import async_playwright  # noqa: PLC0415 - only where there is one

    themes: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=_browser(), args=["--no-sandbox"]
        )
        preview._capture_manager._browser = _Themed(browser, themes)
        try:
            yield themes
        finally:
            preview._capture_manager._browser = None
            await browser.close()


class _Themed:
    """A browser whose pages come in a theme."""

    def __init__(self, browser: Any, themes: list[str]) -> None:  # noqa: ANN401 - Playwright's
        self._browser = browser
        self._themes = themes
        self.version = browser.version

    async def new_context(self, **options: Any) -> Any:  # noqa: ANN401 - Playwright's
        """Open a context, as Playwright does."""
        context = await self._browser.new_context(**options)
        if self._themes[-1] == "light":
            await context.add_init_script(_light_script())
        return context


def _light_script() -> str:
    """Lay the light colours over SimCord's as soon as there is a page."""
    colours = " ".join(f"--{name}: {colour};" for name, colour in LIGHT.items())
    css = (
        f":root {{ color-scheme: light; background: #fff; color: #2e3035; {colours} }}"
        " .preview-stage { background: #fff; } .channel-composer { background: #ebedef; }"
        " .message-content { color: #2e3035; }"
        " .button-style-2, .button-style-5 { background: #e3e5e8 !important; }"
        " .button-style-2, .button-style-5, .modal-actions .button-secondary { color: #2e3035; }"
        " .mention, .command-mention { color: #4752c4; }"
    )
    return f"""
        const sheet = new CSSStyleSheet();
        sheet.replaceSync({css!r});
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    """
