"""The form in which somebody chooses when they could talk."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.domain.people import Person
from bot.domain.times import DAYS_OFFERED, HOURS, LENGTHS, ChosenTimes, DayPart
from bot.messages import texts
from bot.messages.actions import Action
from bot.messages.views import (
    ChoiceField,
    Field,
    Form,
    ManyField,
    Option,
    OptionGroup,
    TextField,
)
from bot.messages.voice import Voice

#: The fields of parts of days: a menu of Discord's holds the parts of five days, so there are two
#: for weekdays.
DAY_FIELDS = ("weekdays", "weekdays_later", "weekends")
#: The longest name of a time zone that is read, in characters.
_ZONE_LIMIT = 60


@dataclass(frozen=True, slots=True)
class TimesDraft:
    """What can be chosen, and what was chosen before."""

    parts: Sequence[DayPart]
    before: ChosenTimes | None
    zone: str  #: as far as it is known
    asks_for_zone: bool


def find_time_form(target: str, other: Person, draft: TimesDraft, voice: Voice) -> Form:
    """Ask when somebody could talk, filled in with what they chose before; weekends stand last."""
    before, zone = draft.before, draft.zone
    chosen = frozenset(map(str, before.parts)) if before else frozenset[str]()
    minutes = str(before.minutes if before else min(LENGTHS))
    lengths = tuple(
        (str(length), voice.say("form-findtime-length", minutes=length)) for length in LENGTHS
    )
    fields: list[Field] = [
        *_day_fields(draft.parts, chosen, voice),
        ChoiceField("minutes", voice.say("form-findtime-minutes"), lengths, minutes),
    ]
    if draft.asks_for_zone:
        fields.append(_zone_field(zone, voice))
    key = "form-findtime-how-unzoned" if draft.asks_for_zone else "form-findtime-how"
    how = voice.note(key, other=other, zone=zone)
    title, submit = voice.say("form-findtime-title"), voice.say("form-send")
    return Form(Action.FIND_TIME, target, title, submit, tuple(fields), (how,), voice.locale)


def _day_fields(
    parts: Sequence[DayPart], chosen: frozenset[str], voice: Voice
) -> Iterator[ManyField]:
    by_day = [(day, list(of_day)) for day, of_day in groupby(parts, key=lambda part: part.day)]
    weekdays = [each for each in by_day if not each[1][0].on_weekend]
    weekends = [each for each in by_day if each[1][0].on_weekend]
    half = DAYS_OFFERED // 2
    for name, days in zip(DAY_FIELDS, (weekdays[:half], weekdays[half:], weekends), strict=True):
        if not days:
            continue
        groups = tuple(_group(of_day, voice) for _, of_day in days)
        first, last = groups[0].label, groups[-1].label
        days_of_field = voice.say("form-findtime-days", first=first, last=last)
        weekend = name == "weekends"
        yield ManyField(
            name,
            voice.say("form-findtime-weekends") if weekend else days_of_field,
            groups,
            tuple(str(part) for _, of_day in days for part in of_day if str(part) in chosen),
            hint=voice.say("form-findtime-how-private") if name == DAY_FIELDS[0] else "",
            folded=weekend,
        )


def _group(parts: Sequence[DayPart], voice: Voice) -> OptionGroup:
    day = texts.write_day(parts[0].day, voice.locale)
    return OptionGroup(day, tuple(_option(part, day, voice) for part in parts))


def _option(part: DayPart, day: str, voice: Voice) -> Option:
    hours = texts.write_hours(*HOURS[part.part], voice.locale)
    label = voice.say(f"part-{part.part}-on", weekday=day, hours=hours)
    return Option(str(part), label, voice.say(f"part-{part.part}", hours=hours))


def write_part(part: DayPart, voice: Voice) -> str:
    """Write a part of a day by itself."""
    return _option(part, texts.write_day(part.day, voice.locale), voice).label


def _zone_field(zone: str, voice: Voice) -> TextField:
    label, hint = voice.say("form-findtime-zone"), voice.say("form-findtime-how-zone")
    return TextField("time_zone", label, _ZONE_LIMIT, zone, multiline=False, hint=hint)
