"""Draws what people see of AskFirst on Slack, surface by surface, to be looked at.

`python -m docs.slack_surfaces` plays an introduction in each language on the tests' Slack and puts
what its people were sent on one sheet a language: docs/slack-surfaces-en.png, and -de.png, dark.
So does it with somebody who asks a connector (slack-wishes-…). With a folder as argument it draws
each into a file of its own there, light and dark.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.messages import texts
from bot.messages.languages import closest
from docs.sheet import sheet
from docs.slack_picture import REASON, Renderer
from storage import upgrade
from tests.browser.chromium import NOT_FOUND, chromium, launched
from tests.slack.bench import Harbor, form, harbor
from tests.slack.people import Person
from tests.slack.server import serving

#: A telephone's width, in CSS pixels, and how many stand side by side on a sheet.
WIDTH, COLUMNS = 390, 4
GROUNDS = {"light": "#ffffff", "dark": "#1a1d21"}
#: The language of somebody's Slack and the theme of the sheet, by the language of our texts.
LANGUAGES = {"en": ("en-US", "light"), "de": ("de-DE", "dark")}

#: Why somebody asks to be introduced.
WISH = "Forty oyster farms! I'd love to hear what the sensors say."

#: Blocks, by the name of the surface.
Surfaces = dict[str, list[Any]]


async def played(
    code: str, play: Callable[[Harbor, str], Awaitable[Surfaces]]
) -> tuple[Surfaces, list[dict[str, str]]]:
    """Play an introduction among people whose Slack has this language's code.

    Returns what came up, and who is who.
    """
    with TemporaryDirectory(prefix="askfirst-") as folder:
        url = f"sqlite:///{folder}/askfirst.db"
        upgrade(url)
        async with serving() as slack, harbor(slack, url) as here:
            here.workspace.person("Noor Haddad")
            people = (here.sam, here.alex, here.jo)
            for person in people:
                person.locale = code
                await person.types("/intro", "list")  # what is typed tells the language
            found = await play(here, closest(code))
            members = here.workspace.members.values()
            return found, [{"id": one.id, "name": one.name} for one in members]


async def _play(here: Harbor, locale: str) -> Surfaces:
    sam, alex, jo = here.sam, here.alex, here.jo
    found: Surfaces = {}

    def named(action: str) -> str:
        return texts.say(f"button-{action}", locale)

    def keep(name: str, person: Person) -> None:
        found[name] = person.messages[-1].blocks

    await sam.types("/intro", f"@Alex Moreau @Jo Kim {REASON}")
    keep("requested", sam)
    await here.wait("1m")
    keep("asked", sam)
    keep("ask", alex)
    await alex.clicks(named("no"))
    keep("said-no", alex)
    await alex.clicks(named("yes-after-all"))
    keep("said-yes", alex)
    found["home"] = (await alex.opens_home()).view.blocks
    found["home-of-sam"] = (await sam.opens_home()).view.blocks
    await jo.clicks(named("yes"))
    await here.wait("1m")
    found["opened"] = next(m.blocks for m in alex.messages if m.channel.kind == "im")
    found["conversation"] = next(m.blocks for m in alex.messages if m.channel.kind == "mpim")
    await alex.types("/intro", "settings")
    keep("settings", alex)
    await _find_a_time(here, locale, found)
    await _play_on(here, locale, found)
    return found


async def _find_a_time(here: Harbor, locale: str, found: Surfaces) -> None:
    """Let the two choose: first nothing that suits both, and then something that does."""
    alex, jo = here.alex, here.jo
    days = [str(here.day(ahead)) for ahead in range(10)]
    for person, part in ((alex, "noon"), (jo, "early"), (jo, "noon")):
        await person.clicks(texts.say("button-findtime", locale), on=alex.name)
        await person.submits(weekdays=[f"{day} {part}" for day in days[1:4]])
        await person.closes()
        await here.wait("1m")
        if part == "early":
            found["no-time"] = next(
                m.blocks for m in reversed(jo.messages) if m.channel.kind == "im"
            )
    found["times"] = alex.messages[-1].blocks


async def _play_on(here: Harbor, locale: str, found: Surfaces) -> None:
    """Play what comes after the opening."""
    sam, alex, jo = here.sam, here.alex, here.jo

    def named(action: str) -> str:
        return texts.say(f"button-{action}", locale, introducer=sam.name)

    await here.wait("8d")
    found["follow-up"] = alex.messages[-1].blocks
    for person in (alex, jo):
        await person.clicks(named("still"))
    await here.wait("1m")
    found["still"] = next(m.blocks for m in reversed(alex.messages) if m.channel.kind == "im")
    found["both-still"] = next(
        m.blocks for m in reversed(alex.messages) if m.channel.kind == "mpim"
    )
    await alex.clicks(named("talked-since"))
    await alex.clicks(named("thank"))
    await alex.submits(choice=texts.say("thanks-conversation", locale))
    await here.wait("1m")
    found["talked"] = next(m.blocks for m in reversed(alex.messages) if m.channel.kind == "im")
    found["thanks"] = next(m.blocks for m in reversed(sam.messages) if m.channel.kind == "im")


async def _play_wish(here: Harbor, locale: str) -> Surfaces:
    """Jo asks Sam to be introduced to Alex, who has said yes beforehand."""
    sam, alex, jo = here.sam, here.alex, here.jo
    found: Surfaces = {}

    def named(action: str) -> str:
        return texts.say(f"button-{action}", locale)

    def keep(name: str, person: Person) -> None:
        found[name] = person.messages[-1].blocks

    await alex.types("/intro", "settings")
    await alex.clicks(named("standing"))
    await alex.submits(on=here.day(30))
    keep("settings-standing", alex)
    await sam.types("/intro", f"@Alex Moreau @Noor Haddad {REASON}")
    await here.wait("1m")
    keep("ask-standing", alex)
    await jo.types("/intro", f"me @Alex Moreau via @Sam Rivera {WISH}")
    keep("wish-requested", jo)
    await here.wait("1m")
    keep("wish", jo)
    keep("wish-to-connector", sam)
    await sam.clicks(named("notthistime"))
    keep("wish-not-this-time", sam)
    await sam.clicks(named("introduce-after-all"))
    found["wish-form"] = form(sam).view.blocks
    found["home-of-jo"] = (await jo.opens_home()).view.blocks
    return found


#: What is played, by the sheet that it stands on.
PLAYS = {"surfaces": _play, "wishes": _play_wish}


async def draw(renderer: Renderer, folder: Path, locale: str, theme: str, kind: str) -> list[Path]:
    """Draw each surface of a play into a file."""
    surfaces, users = await played(LANGUAGES[locale][0], PLAYS[kind])
    made = []
    async with launched(str(chromium())) as browser:
        page = await browser.new_page(viewport={"width": WIDTH, "height": 100})
        for name, blocks in surfaces.items():
            await page.set_content(renderer.page(blocks, users, theme))
            made.append(folder / f"{locale}-{name}-{theme}.png")
            await page.screenshot(path=made[-1], full_page=True)
    return made


async def main(renderer: Renderer, folder: str) -> None:
    """Draw the sheets of the docs, or everything into a folder."""
    here = Path(__file__).parent
    for (locale, (_, theme)), kind in product(LANGUAGES.items(), PLAYS):
        if folder:
            for each in GROUNDS:
                await draw(renderer, Path(folder), locale, each, kind)
            continue
        with TemporaryDirectory(prefix="askfirst-") as name:
            drawn = await draw(renderer, Path(name), locale, theme, kind)
            sheet(drawn, here / f"slack-{kind}-{locale}.png", COLUMNS, GROUNDS[theme])


if __name__ == "__main__":
    if not chromium():
        raise SystemExit(NOT_FOUND)
    with TemporaryDirectory(prefix="askfirst-") as name:
        asyncio.run(main(Renderer(Path(name)), "".join(sys.argv[1:2])))
