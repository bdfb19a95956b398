"""Everything that Slack shows of AskFirst, in one language, among people with names of any kind."""

import re
from collections.abc import Callable, Iterator
from html import unescape
from typing import Any
from zoneinfo import ZoneInfo

from bot.messages.voice import Voice
from tests.slack.bench import Harbor
from tests.slack.people import Person
from tests.translations.surfaces import LONG_NAMES, Shown

#: In letters that no language of ours has for its own words.
REASON = "123 456 789 αβγ"
Json = dict[str, Any]


class Tour:
    """Three people who read one language, and what they do."""

    def __init__(self, here: Harbor, locale: str) -> None:
        first, second, third = LONG_NAMES
        self.here = here
        self.sam = here.someone(first, admin=True, locale=locale)
        self.alex, self.jo = (here.someone(name, locale=locale) for name in (second, third))
        self.people = (self.sam, self.alex, self.jo)
        self._voice = Voice(locale, ZoneInfo("UTC"), "slack")

    def label(self, key: str, **args: object) -> str:
        """What a button says."""
        return self._voice.say(key, **args)

    async def goes(self) -> None:
        """See cards, forms, windows, lists, settings, Home and an opening."""
        sam, alex, jo = self.people
        await self._sets_up()
        await sam.types("/intro", "")
        await sam.closes()
        await sam.types("/intro", f"@{alex.name} {REASON}")
        await sam.types("/intro", "help")
        await sam.types("/intro", f"@{alex.name} @{jo.name} {REASON}")
        await self.here.wait("1m")
        await self._asks_and_answers()
        for person in self.people:
            await person.types("/intro list")
            await person.types("/intro settings")
            await person.opens_home()
        for key in ("button-language", "button-pause", "button-about", "button-mydata"):
            await self._opens(alex, key)
        await jo.clicks(self.label("button-yes"))
        await self.here.wait("1m")
        await self.here.wait("10d")

    async def _sets_up(self) -> None:
        await self.sam.types("/intro setup")
        await self._opens(self.sam, "button-setup")
        await self.sam.clicks(self.label("button-receivers"))
        await self.sam.submits(people=[self.jo])
        await self.sam.closes()

    async def _asks_and_answers(self) -> None:
        alex = self.alex
        for key in ("button-later", "button-again"):
            await self._opens(alex, key)
        await alex.clicks(self.label("button-question", introducer=self.sam.name))
        await alex.submits(words=REASON)
        await self.here.wait("1m")
        await self.sam.clicks(self.label("button-reply"))
        await self.sam.submits(words=REASON)
        await self.here.wait("1m")
        await self._opens(alex, "button-report")
        await alex.clicks(self.label("button-no"))
        await alex.clicks(self.label("button-tell", introducer=self.sam.name))
        await alex.closes()
        await alex.clicks(self.label("button-yes-after-all"))
        await alex.clicks(self.label("button-words"))
        await alex.submits(words=REASON)

    async def _opens(self, person: Person, key: str) -> None:
        """Press what opens a form, behind the menu if it is there, and close all that is open."""
        if self.label(key) not in person.buttons:
            await person.clicks(self.label("menu-more"))
        await person.clicks(self.label(key))
        while person.modals:
            await person.closes()

    def shown(self) -> list[Shown]:
        """All that was written for Slack's people: messages, notifications, windows and Home."""
        return [piece for sent in self.here.slack.requests for piece in _written(sent.params)]


def _written(params: Json) -> Iterator[Shown]:
    yield from (Shown(_plain(line)) for line in str(params.get("text") or "").split("\n"))
    yield from _pieces(params.get("blocks") or [])
    yield from _pieces(params.get("view") or {})


def _pieces(part: Any) -> Iterator[Shown]:  # noqa: ANN401
    """Go through what is drawn; a sentence is one piece, with whom it names in it."""
    if isinstance(part, list):
        for one in part:
            yield from _pieces(one)
    elif isinstance(part, dict) and part.get("type") in _WORDS:
        yield Shown(_WORDS[part["type"]](part))
    elif isinstance(part, dict) and part.get("type") != "rich_text_quote":
        labels = {name for name in part if name in _LABELS or part.get("type") in _PRESSED}
        for name in labels & {"text", *_LABELS}:
            yield Shown(part[name]["text"], label=True)
        for name in part.keys() - labels - _UNSEEN:
            yield from _pieces(part[name])


def _sentence(section: Json) -> str:
    return "".join(str(one.get("text", "")) for one in section["elements"])


_WORDS: dict[str, Callable[[Json], str]] = {
    "rich_text_section": _sentence,
    "mrkdwn": lambda text: _plain(text["text"]),
    "plain_text": lambda text: str(text["text"]),
}
_LABELS = frozenset({"title", "submit", "label", "placeholder"})
_PRESSED = frozenset({"button"})
#: A description is the end of an option that is longer than its text may be.
_UNSEEN = frozenset({"private_metadata", "initial_value", "description"})


def _plain(mrkdwn: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", mrkdwn))
