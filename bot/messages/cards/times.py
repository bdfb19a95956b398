"""Finding a time: its button, the times that suit both, and that none did."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.domain.people import PersonId
from bot.domain.times import Span
from bot.messages.actions import Action
from bot.messages.calendars import calendar_file, google_address, outlook_address
from bot.messages.cards.scene import Scene, way_in
from bot.messages.views import Attachment, Button, Card, Link, Paragraph, When
from bot.messages.voice import Voice


def find_time_buttons(scene: Scene, voice: Voice, label: str = "") -> tuple[Button, ...]:
    """Offer both to find a time, unless the admins have switched that off."""
    if not scene.workspace.find_a_time:
        return ()
    return (voice.button(Action.FIND_TIME, scene.introduction.id, label=label),)


def times_card(scene: Scene, times: Sequence[Span], voice: Voice) -> Card:
    """Say in the conversation which times suit both, with ways into their calendars."""
    title = voice.say("times-event", a=scene.a, b=scene.b)
    lines = [_line(number, time, title, voice) for number, time in enumerate(times, 1)]
    key = "times-title" if len(times) > 1 else "times-title-one"
    minutes = (times[0].end - times[0].start) // timedelta(minutes=1)
    note = voice.note("times-note", minutes=minutes)
    return Card(
        (voice.title(key, a=scene.a, b=scene.b), *lines, note),
        find_time_buttons(scene, voice, "button-findtime-again"),
        locale=voice.locale,
        attachments=tuple(_files(scene, times, title)),
    )


def _line(number: int, time: Span, title: str, voice: Voice) -> Paragraph:
    google = Link(google_address(title, time), voice.say("times-google"))
    outlook = Link(outlook_address(title, time, voice.platform), voice.say("times-outlook"))
    # A notification on Slack shows it as it is written, to everybody in the same way.
    written = f"{voice.write_date(When(time.start, with_time=True))} ({voice.zone.key})"
    at = When(time.start, with_time=True, written=written)
    return voice.paragraph("times-line", number=number, at=at, google=google, outlook=outlook)


def _files(scene: Scene, times: Sequence[Span], title: str) -> list[Attachment]:
    """Write a file for each time, numbered as the times are: one with all would enter them all."""
    key = scene.introduction.id
    return [
        calendar_file(f"{number}.ics", title, time, scene.now, f"{key}-{time.start:%Y%m%dT%H%M}")
        for number, time in enumerate(times, 1)
    ]


def no_time_card(scene: Scene, reader: PersonId, voice: Voice) -> Card:
    """Tell a party in private that nothing suited both; it stays true whatever follows."""
    buttons = find_time_buttons(scene, voice, "button-findtime-more")
    news = Card((voice.paragraph("public-news"),), find_time_buttons(scene, voice))
    return Card(
        (voice.paragraph("notime-title", other=scene.other(reader)), voice.note("notime-note")),
        buttons,
        public_card=replace(news, locale=voice.locale),
        locale=voice.locale,
        way_in=way_in(scene, reader, voice),
    )
