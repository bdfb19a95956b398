"""Takes the pictures of docs/slack.md: an ask, light and dark, drawn from the blocks that we send.

`make picture` plays the beginning of an introduction on the tests' Slack and gives what Alex was
sent to slack-blocks-to-jsx, a renderer of Block Kit by others, which npm installs for this alone.
"""

import asyncio
import json
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from storage import upgrade
from tests.browser.chromium import NOT_FOUND, chromium, launched
from tests.slack.bench import harbor
from tests.slack.server import serving

#: What npm installs, at the versions that these pictures were taken with.
PACKAGES = ("slack-blocks-to-jsx@1.1.1", "react@19.3.1", "react-dom@19.3.1")
REASON = (
    "Alex, you are about to put sensors on forty oyster farms; Jo has just taken hers off again, "
    "and can tell you why."
)
WIDTH = 760
DRAW = """
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Message } from "slack-blocks-to-jsx";
import { readFileSync } from "node:fs";
const { blocks, users, theme } = JSON.parse(readFileSync(0));
const logo = "data:image/svg+xml," + encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="6"
  fill="#2f6f5e"/><path d="M9 12h18M9 18h18M9 24h10" stroke="#fff" stroke-width="3"/></svg>`);
const props = { blocks, theme, name: "AskFirst", logo, time: new Date("2026-11-16T09:01:00"),
                data: { users }, showBlockKitDebug: false };
process.stdout.write(renderToStaticMarkup(createElement(Message, props)));
"""


async def sent() -> tuple[list[Any], list[dict[str, str]]]:
    """Let Sam introduce Alex and Jo; return the blocks that Alex was sent, and who is who."""
    with TemporaryDirectory(prefix="askfirst-") as folder:
        url = f"sqlite:///{folder}/askfirst.db"
        upgrade(url)
        async with serving() as slack, harbor(slack, url) as here:
            await here.sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
            await here.wait("1m")
            people = [{"id": one.id, "name": one.name} for one in here.workspace.members.values()]
            return here.alex.messages[-1].blocks, people


def parsed(value: Any) -> Any:  # noqa: ANN401
    """Leave out `verbatim`, which this renderer takes for no markup at all (Slack: text object)."""
    if isinstance(value, list):
        return [parsed(one) for one in value]
    if isinstance(value, dict):
        return {name: parsed(one) for name, one in value.items() if name != "verbatim"}
    return value


class Renderer:
    """slack-blocks-to-jsx, installed into a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        (folder / "draw.mjs").write_text(DRAW, "utf-8")
        self._run("npm", "install", "--no-audit", "--no-fund", "--silent", *PACKAGES)

    def page(self, blocks: list[Any], users: list[dict[str, str]], theme: str) -> str:
        """Draw blocks as a page."""
        given = json.dumps({"blocks": parsed(blocks), "users": users, "theme": theme})
        markup = self._run("node", "draw.mjs", given=given)
        style = self._folder / "node_modules/slack-blocks-to-jsx/dist/style.css"
        ground = "#1a1d21" if theme == "dark" else "#ffffff"
        return (
            f'<html data-theme="{theme}"><meta charset="utf-8">'
            f"<style>{style.read_text('utf-8')}</style>"
            f'<body style="margin:0;padding:16px;background:{ground}">{markup}</body></html>'
        )

    def _run(self, program: str, *arguments: str, given: str = "") -> str:
        found = shutil.which(program)
        if not found:
            raise SystemExit(f"{program} wasn't found, which draws Slack's blocks.")
        command = [found, *arguments]
        run = subprocess.run(  # noqa: S603 - programs and arguments are ours
            command, input=given, cwd=self._folder, text=True, capture_output=True, check=True
        )
        return run.stdout


async def take(executable: str, renderer: Renderer) -> None:
    """Take both pictures."""
    blocks, users = await sent()
    async with launched(executable) as browser:
        for theme in ("light", "dark"):
            page = await browser.new_page(viewport={"width": WIDTH, "height": 100})
            await page.set_content(renderer.page(blocks, users, theme))
            picture = Path(__file__).with_name(f"slack-{theme}.png")
            await page.screenshot(path=picture, full_page=True)


if __name__ == "__main__":
    if not (found := chromium()):
        raise SystemExit(NOT_FOUND)
    with TemporaryDirectory(prefix="askfirst-") as name:
        asyncio.run(take(found, Renderer(Path(name))))
