"""Draws what people read in every language that ships, to be looked at side by side.

`python -m docs.languages_picture` plays an introduction in each language on the tests' Slack, and
puts ask, answered no, form, Home and greeting beside each other, a language a row, on one sheet:
docs/languages.png. With a folder as argument it draws each into a file of its own there.
"""

import asyncio
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.messages import texts
from bot.messages.locales import shipped
from docs.sheet import sheet
from docs.slack_picture import Renderer
from docs.slack_surfaces import GROUNDS, WIDTH, Surfaces, played
from tests.browser.chromium import NOT_FOUND, chromium, launched
from tests.slack.bench import Harbor

SURFACES = ("ask", "said-no", "form", "home", "greeting")


async def _play(here: Harbor, locale: str) -> Surfaces:
    sam, alex, jo = here.sam, here.alex, here.jo
    reason = texts.say("tell-not-now", locale)  # some words of this language
    found: Surfaces = {}

    def named(action: str) -> str:
        return texts.say(f"button-{action}", locale)

    await sam.types("/intro", f"@Alex Moreau @Jo Kim {reason}")
    await here.wait("1m")
    found["ask"] = alex.messages[-1].blocks
    await alex.clicks(named("later"))
    found["form"] = _window(alex.modals[-1].given)
    await alex.closes()
    await alex.clicks(named("no"))
    found["said-no"] = alex.messages[-1].blocks
    found["home"] = (await alex.opens_home()).view.blocks
    await alex.clicks(named("yes-after-all"))
    await jo.clicks(named("yes"))
    await here.wait("1m")
    found["greeting"] = next(m.blocks for m in alex.messages if m.channel.kind == "mpim")
    return found


def _window(view: dict[str, Any]) -> list[Any]:
    """Put a window's title and its button around its blocks, as the renderer draws blocks alone."""
    send = {"type": "button", "style": "primary", "text": view["submit"]}
    title = {"type": "header", "text": view["title"]}
    return [title, *view["blocks"], {"type": "actions", "elements": [send]}]


async def draw(renderer: Renderer, folder: Path, locale: str) -> list[Path]:
    """Draw each surface into a file."""
    surfaces, users = await played(locale, _play)
    made = []
    async with launched(str(chromium())) as browser:
        page = await browser.new_page(viewport={"width": WIDTH, "height": 100})
        for name in SURFACES:
            await page.set_content(renderer.page(surfaces[name], users, "light"))
            made.append(folder / f"{locale}-{name}.png")
            await page.screenshot(path=made[-1], full_page=True)
    return made


async def main(renderer: Renderer, folder: str) -> None:
    """Draw the sheet of the docs, or everything into a folder."""
    with TemporaryDirectory(prefix="askfirst-") as name:
        drawn: list[Path] = []
        for locale in shipped():
            drawn += await draw(renderer, Path(folder or name), locale)
        if not folder:
            to = Path(__file__).with_name("languages.png")
            sheet(drawn, to, len(SURFACES), GROUNDS["light"], rows=True)


if __name__ == "__main__":
    if not chromium():
        raise SystemExit(NOT_FOUND)
    with TemporaryDirectory(prefix="askfirst-") as name:
        asyncio.run(main(Renderer(Path(name)), "".join(sys.argv[1:2])))
