"""Draws what people see of AskFirst on Discord, surface by surface, to be looked at.

`python -m docs.discord_surfaces` plays an introduction in each language, has SimCord draw what its
people have in front of them, as wide as a telephone, and puts it on one sheet a language:
docs/discord-surfaces-en.png, and -de.png, dark. So does it with somebody who asks a connector
(discord-wishes-…). With a folder as argument it leaves each picture there, light and dark.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.messages import texts
from docs.discord_picture import REASON
from docs.sheet import sheet
from tests.discord_.conftest import build, set_up
from tests.discord_.people import Someone
from tests.discord_.screenshots import pictures, why_not
from tests.discord_.simulated import SimulatedTalk, simulated

#: Why somebody asks to be introduced.
WISH = "Forty oyster farms! I'd love to hear what the sensors say."
#: A telephone's window, in CSS pixels.
PHONE = (390, 844)

#: What stands on a sheet, and how many side by side.
ON_SHEET = (
    *("requested", "ask", "more", "later-form"),
    *("said-no", "tell-form", "said-yes", "question"),
    *("opened", "conversation", "list", "settings"),
    *("find-time-form", "no-time", "times"),
    *("follow-up", "still", "both-still", "talked"),
    *("thank-form", "thanks"),
)
#: What stands on the sheet of whoever asks a connector, or says yes beforehand.
ON_SHEET_OF_WISHES = (
    *("wish-requested", "wish", "wish-to-connector"),
    *("wish-form", "settings-standing", "ask-standing"),
)
COLUMNS = 4
#: The theme of each language's sheet, and the ground between the pictures.
SHEETS = {"en": ("light", "#e3e5e8"), "de": ("dark", "#1e1f22")}
#: The language of a telephone's Discord, by that of our texts.
APPS = {"en": "en-GB", "de": "de"}


Play = Callable[[SimulatedTalk, Path, str], Awaitable[None]]


async def draw(folder: Path, locale: str, play: Play) -> None:
    """Play something in a language, and draw each surface where it comes up."""
    with TemporaryDirectory(prefix="askfirst-") as temporary:
        async with simulated(build, f"sqlite:///{temporary}/askfirst.db") as talk:
            await set_up(talk, talk.harbor)
            for person in (talk.sam, talk.alex, talk.jo):
                person.speaks(APPS[locale])
            await play(talk, folder, locale)


async def _play(talk: SimulatedTalk, folder: Path, locale: str) -> None:
    sam, alex, jo = talk.sam, talk.alex, talk.jo

    def named(action: str) -> str:
        return texts.say(f"button-{action}", locale, introducer="Sam Rivera")

    async def sees(person: Someone, name: str, in_: int | None = None) -> None:
        await pictures(talk, person, folder / f"{locale}-{name}", in_=in_, size=PHONE)

    for person in (sam, alex, jo):
        await person.types("/intros")  # what is typed tells the language
    talk.alex.looks_away()
    await sam.types("/intro", alex, jo, REASON, note_for_a="You asked me in May.")
    await sees(sam, "requested", talk.harbor.general.id)
    await talk.wait("1m")
    await sees(sam, "asked")
    direct = alex.messages[-1].channel_id
    await sees(alex, "ask", direct)
    await alex.presses(texts.say("menu-more", locale))
    await sees(alex, "more", direct)
    await alex.presses(named("question"))
    await sees(alex, "question-form")
    await alex.submits(words="Which kind of sensors?")
    await sees(alex, "passed-on", direct)
    await sees(sam, "question")
    await alex.presses(named("later"))
    await sees(alex, "later-form")
    alex.asked = None
    await alex.presses(named("no"))
    await sees(alex, "said-no", direct)
    await alex.presses(named("tell"))
    await sees(alex, "tell-form")
    alex.asked = None
    await alex.presses(named("yes-after-all"))
    await sees(alex, "said-yes", direct)
    await jo.presses(named("yes"))
    await sees(alex, "opened", direct)
    await sees(alex, "conversation", talk.harbor.rooms[-1].id)
    await alex.types("/intros")
    await sees(alex, "list", talk.harbor.general.id)
    await alex.types("/intro-settings")
    await sees(alex, "settings", talk.harbor.general.id)
    await _find_a_time(talk, folder, locale)
    await talk.wait("8d")
    await sees(alex, "follow-up", direct)
    await alex.presses(named("still"))
    await sees(alex, "still", direct)
    await jo.presses(named("still"))
    await sees(alex, "both-still", talk.harbor.rooms[-1].id)
    await alex.presses(named("talked-since"))
    await alex.presses(named("thank"))
    await sees(alex, "thank-form")
    await alex.submits(choice="conversation")
    await sees(alex, "talked", direct)
    await sees(sam, "thanks")


async def _find_a_time(talk: SimulatedTalk, folder: Path, locale: str) -> None:
    """Let the two choose: first nothing that suits both, and then something that does."""
    alex, find = talk.alex, texts.say("button-findtime", locale)
    days = [str(talk.day(ahead)) for ahead in range(1, 4)]
    for person, part in ((alex, "noon"), (talk.jo, "early"), (talk.jo, "noon")):
        await person.presses(find)
        if person is alex:
            shown = folder / f"{locale}-find-time-form"
            await pictures(talk, person, shown, size=PHONE)
        await person.submits(weekdays=[f"{day} {part}" for day in days], time_zone="Berlin")
        await talk.wait("1m")
        if part == "early":
            direct = alex.messages[-1].channel_id
            await pictures(talk, alex, folder / f"{locale}-no-time", in_=direct, size=PHONE)
    room = talk.harbor.rooms[-1].id
    await pictures(talk, alex, folder / f"{locale}-times", in_=room, size=PHONE)


async def _play_wish(talk: SimulatedTalk, folder: Path, locale: str) -> None:
    """Jo asks Sam to be introduced to Alex, who has said yes beforehand."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo

    def named(action: str) -> str:
        return texts.say(f"button-{action}", locale)

    async def sees(person: Someone, name: str, in_: int | None = None) -> None:
        await pictures(talk, person, folder / f"{locale}-{name}", in_=in_, size=PHONE)

    for person in (sam, alex, jo):
        await person.types("/intros")
    await alex.types("/intro-settings")
    await alex.presses(named("standing"))
    await alex.submits(on="24.12.2026" if locale == "de" else "24/12/2026")
    await sees(alex, "settings-standing", talk.harbor.general.id)
    await sam.types("/intro", alex, talk.someone("Noor Haddad"), REASON)
    await talk.wait("1m")
    await sees(alex, "ask-standing")
    await jo.types("/intro-me", alex, sam, WISH)
    await sees(jo, "wish-requested", talk.harbor.general.id)
    await talk.wait("1m")
    await sees(jo, "wish", jo.messages[-1].channel_id)
    await sees(sam, "wish-to-connector", sam.messages[-1].channel_id)
    await sam.presses(named("introduce"))
    await sees(sam, "wish-form")


#: What is played, and what of it stands on a sheet.
PLAYS: dict[str, tuple[Play, Sequence[str]]] = {
    "surfaces": (_play, ON_SHEET),
    "wishes": (_play_wish, ON_SHEET_OF_WISHES),
}


async def main(folder: str) -> None:
    """Draw the sheets of the docs, or everything into a folder."""
    if reason := why_not():
        raise SystemExit(reason)
    here = Path(__file__).parent
    for locale, (theme, ground) in SHEETS.items():
        for kind, (play, on_sheet) in PLAYS.items():
            if folder:
                await draw(Path(folder), locale, play)
                continue
            with TemporaryDirectory(prefix="askfirst-") as name:
                await draw(Path(name), locale, play)
                drawn = [Path(name) / f"{locale}-{shown}-{theme}.png" for shown in on_sheet]
                sheet(drawn, here / f"discord-{kind}-{locale}.png", COLUMNS, ground)


if __name__ == "__main__":
    asyncio.run(main("".join(sys.argv[1:2])))
