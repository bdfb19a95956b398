"""All that Discord shows of AskFirst, in one language, among people with names of any kind."""

import re
from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

from bot.messages.voice import Voice
from tests.discord_.people import Someone
from tests.discord_.reading import LABEL, TEXT_DISPLAY, walk
from tests.discord_.simulated import SimulatedTalk
from tests.translations.surfaces import LONG_NAMES, Shown

#: In letters that no language of ours has for its own words.
REASON = "123 456 789 αβγ"
#: As many characters as a name has at most (Discord: Usernames and Nicknames).
NAME_LIMIT = 32
NAMES = tuple(name[:NAME_LIMIT].strip() for name in LONG_NAMES)
Json = dict[str, Any]


class Tour:
    """Three people who read one language, and what they do."""

    def __init__(self, talk: SimulatedTalk, locale: str) -> None:
        self.talk = talk
        self.people = (talk.sam, talk.alex, talk.jo)
        for person, name in zip(self.people, NAMES, strict=True):
            person.renames(name)
            person.speaks(locale)
        self._voice = Voice(locale, ZoneInfo("UTC"), "discord")
        self._forms: list[Json] = []
        self.sam_is = NAMES[0]

    def label(self, key: str, **args: object) -> str:
        """What a button says."""
        return self._voice.say(key, **args)

    async def goes(self) -> None:
        """See cards, forms, lists, settings, the setup and an opening."""
        sam, alex, jo = self.people
        for person in self.people:
            await person.types("/intros")  # what is typed tells the language
        await sam.uses("Introduce…", on=alex)
        self._keep(sam)
        await sam.types("/intro", alex, jo, "word " * 150)
        await sam.types("/intro", alex, jo, REASON)
        await self.talk.wait("1m")
        await self._asks_and_answers(alex, jo, sam)
        for person in self.people:
            await person.types("/intros")
            await person.types("/intro-settings")
        for key in ("button-language", "button-pause", "button-about", "button-mydata"):
            await self._opens(alex, self.label(key))
        await jo.presses(self.label("button-yes"))
        await self.talk.wait("1m")
        await self.talk.wait("10d")

    async def _asks_and_answers(self, alex: Someone, jo: Someone, sam: Someone) -> None:
        for key in ("button-later", "button-again", "button-report"):
            await self._opens(alex, self.label(key))
        await self._opens(alex, self.label("button-question", introducer=self.sam_is))
        await alex.presses(self.label("button-no"))
        await self._opens(alex, self.label("button-tell", introducer=self.sam_is))
        await alex.presses(self.label("button-yes-after-all"))
        await self._opens(alex, self.label("button-words"))
        await jo.presses(self.label("menu-more"))

    async def _opens(self, person: Someone, label: str) -> None:
        if person.find(label) is None:
            await person.presses(self.label("menu-more"))
        await person.presses(label)
        self._keep(person)

    def _keep(self, person: Someone) -> None:
        """Keep the form that somebody has open, and close it."""
        if person.asked is not None:
            self._forms.append(person.asked.modal or {})
        person.asked = None

    def shown(self) -> list[Shown]:
        """All that these people ever saw: messages as they were, and forms."""
        messages = [sight.message.components for sight in self.talk.world.sights]
        contents = [sight.message.content for sight in self.talk.world.sights]
        drawn = [piece for components in messages for piece in _pieces(components)]
        forms = [piece for form in self._forms for piece in _of_form(form)]
        return [*(Shown(_plain(content)) for content in contents), *drawn, *forms]


def _of_form(form: Json) -> Iterator[Shown]:
    yield Shown(form["title"], label=True)
    yield from _pieces(list(form["components"]))


def _pieces(components: list[Json]) -> Iterator[Shown]:
    for part in walk(components):
        if part.get("type") == TEXT_DISPLAY:
            yield from (Shown(line) for line in _plain(part["content"]).split("\n"))
        elif part.get("type") == LABEL:
            yield from (Shown(part[key], label=True) for key in ("label",) if part.get(key))
            yield from (Shown(part[key]) for key in ("description",) if part.get(key))
        for name in ("label", "placeholder"):
            if part.get("type") != LABEL and part.get(name):
                yield Shown(part[name], label=True)
        yield from (Shown(one["label"], label=True) for one in part.get("options") or ())


def _plain(markdown: str) -> str:
    lines = (line for line in markdown.split("\n") if not line.startswith("> "))
    text = re.sub(r"<[^>]*>", "", "\n".join(lines))
    return re.sub(r"\\(.)", r"\1", re.sub(r"(?m)^(### |-# )|\*\*", "", text))
