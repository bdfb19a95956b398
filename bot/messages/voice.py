"""Message keys become sentences in one reader's language: spans, labels and dates."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.days import last_day
from bot.domain.people import Person
from bot.messages import texts
from bot.messages.actions import Action
from bot.messages.isolation import LRM, isolated, turns, without_handles
from bot.messages.views import (
    Button,
    Emphasis,
    Foreign,
    Link,
    Mention,
    Paragraph,
    Span,
    Spans,
    Style,
    Text,
    When,
    spans_text,
)

#: Stands for the nth span while Fluent puts the sentence together. These characters are of
#: Unicode's private use area and in no text of ours; what people wrote is never parsed for them.
_MARK = "\ue000{}\ue001"
_MARKED = re.compile("\ue000(\\d+)\ue001")

#: What a button with names says where they stand beside it.
_SHORT = {
    "button-show-other": "button-show",
    "button-withdraw-pair": "button-withdraw",
    "button-readreport": "button-read",
    "button-tell": "button-tell-short",
    "button-question": "button-question-short",
    "button-block": "button-block-short",
    "button-blockother": "button-block-short",
    "button-blockperson": "button-block-short",
    "button-report-person": "button-report",
    "button-stop": "button-stop-short",
    "button-thank": "button-thank-short",
    "button-mayknow": "button-mayknow-short",
    "button-maynotknow": "button-maynotknow-short",
    "button-lift": "button-lift-short",
    "button-letknow": "button-tell-short",
    "button-askrequester": "button-question-short",
    "button-withdraw-wish": "button-withdraw",
    "button-show-request": "button-show",
}


@dataclass(frozen=True, slots=True)
class Voice:
    """A reader's language and time zone, and the platform whose commands a text names."""

    locale: str
    zone: ZoneInfo
    platform: str = ""
    #: Whether the zone is known to be the reader's; else they read instants in another one.
    zone_known: bool = True

    def say(self, key: str, /, **args: object) -> str:
        """Say something in plain text, for labels and titles; people's names are only text."""
        plain = {name: self._plain(value) for name, value in args.items()}
        return texts.say(key, self.locale, platform=self.platform, **plain)

    def spans(self, key: str, /, **args: object) -> Spans:
        """Say something in spans: people, instants and foreign words stay what they are."""
        kept: list[Span] = []
        arranged = {name: self._keep(value, kept) for name, value in args.items()}
        sentence = texts.say(key, self.locale, platform=self.platform, **arranged)
        parts = _MARKED.split(sentence)
        spans = (kept[int(part)] if i % 2 else Text(part) for i, part in enumerate(parts))
        said = tuple(span for span in spans if span != Text(""))
        return (Text(LRM), *said) if self._turned(said) else said

    def _turned(self, said: Spans) -> bool:
        """Tell whether a sentence would be shown from right to left for the name it begins with."""
        first = spans_text(said[:1], str)
        return turns(first) and not texts.is_right_to_left(self.locale)

    def paragraph(self, key: str, /, **args: object) -> Paragraph:
        """Say a paragraph."""
        return Paragraph(self.spans(key, **args))

    def state(self, key: str, /, **args: object) -> Paragraph:
        """Say how something stands: first, in bold, what it is, and then what that means."""
        first = Text(self.say(key), bold=True)
        return Paragraph((first, Text(" "), *self.spans(f"{key}-means", **args)))

    def title(self, key: str, /, **args: object) -> Paragraph:
        """Say what a card is about."""
        return Paragraph(self.spans(key, **args), Style.TITLE)

    def note(self, key: str, /, **args: object) -> Paragraph:
        """Say something in small print."""
        return Paragraph(self.spans(key, **args), Style.NOTE)

    def button(
        self,
        action: Action,
        target: str,
        emphasis: Emphasis = Emphasis.PLAIN,
        /,
        label: str = "",
        **args: object,
    ) -> Button:
        """Make a button; its label is the message `button-…` of its action unless named."""
        key = label or f"button-{action}"
        short = self.say(_SHORT[key]) if key in _SHORT else ""
        return Button(action, target, self.say(key, **args), emphasis, self.locale, short=short)

    def write_date(self, when: When) -> str:
        """Write an instant, where a platform doesn't."""
        return texts.write_date(when.at, self.locale, self.zone, with_time=when.with_time)

    def month(self, first: date) -> Text:
        """Name a month, by its first day."""
        return Text(texts.write_month(first, self.locale))

    def when(self, at: datetime, *, with_time: bool = False) -> When:
        """Name an instant, with how it is written for this reader."""
        when = When(at, with_time)
        return replace(when, written=self.write_date(when))

    def last_day(self, closing: datetime) -> When:
        """Name the last day that is over for this reader when something closes."""
        return self.when(last_day(closing, self.zone if self.zone_known else None))

    def today(self, now: datetime) -> date:
        """Tell the reader's date."""
        return now.astimezone(self.zone).date()

    def _keep(self, value: object, kept: list[Span]) -> object:
        span = self._span(value)
        if span is None:
            return value
        kept.append(span)
        return _MARK.format(len(kept) - 1)

    def _span(self, value: object) -> Span | None:
        match value:
            case Person():
                return self.mention(value)
            case datetime():
                return self.when(value)
            case When():
                return value if value.written else self.when(value.at, with_time=value.with_time)
            case Text() | Foreign() | Mention() | Link():
                return value
            case str():
                return Foreign(value)
            case _:
                return None

    def mention(self, person: Person) -> Mention | Text:
        """Name a person; one who was forgotten has no name any more."""
        if person.forgotten:
            return Text(texts.say("someone", self.locale))
        name, handle = person.facts.name, person.facts.handle
        return Mention(person.facts.id, without_handles(name) if handle else name, handle)

    def distinctly(self, person: Person) -> str:
        """Name a person as nobody else, for a label beside which nothing else says who it is."""
        mention = self.mention(person)
        if isinstance(mention, Text):
            return mention.text
        return f"{mention.name} (@{mention.handle})" if mention.handle else mention.name

    def _plain(self, value: object) -> object:
        if not isinstance(value, Person):
            return value
        mention = self.mention(value)
        return isolated(mention.name) if isinstance(mention, Mention) else mention.text
