"""Who asked about somebody lately, in their settings, with a way out for each.

It tells what they were asked, whatever became of it: nothing here depends on an answer.
"""

from collections.abc import Sequence

from bot.domain.people import Person
from bot.messages.actions import Action
from bot.messages.cards import RequestScene, Scene
from bot.messages.views import Block, Button, Emphasis
from bot.messages.voice import Voice
from bot.messages.wishes import lately_asked, reports_of_requests


def lately_blocks(
    reader: Person, lately: Sequence[Scene], requests: Sequence[RequestScene], voice: Voice
) -> list[Block]:
    """Name who suggested whom to the reader or asked them to, and when they were asked."""
    lines: list[Block] = [
        voice.paragraph(
            scene.fitting("settings-lately"),
            introducer=scene.introducer,
            other=scene.other(reader.id),
            date=scene.introduction.released_at or scene.now,
        )
        for scene in lately
    ]
    lines += lately_asked(requests, voice)
    return [voice.title("settings-lately-title"), *lines] if lines else []


def lately_buttons(
    reader: Person, lately: Sequence[Scene], requests: Sequence[RequestScene], voice: Voice
) -> tuple[Button, ...]:
    """Offer to want nothing with each of them whom the reader hasn't blocked yet."""
    people = {
        person.id: person
        for scene in lately
        for person in (scene.introducer, scene.other(reader.id))
        if person.id not in reader.blocked and person.facts.id
    }
    people |= {
        person.id: person
        for scene in requests
        if (person := scene.people[scene.request.requester]).facts.id
        and person.id not in reader.blocked
    }
    blocks = tuple(
        voice.button(
            Action.BLOCK_PERSON, person.facts.id, Emphasis.MORE, person=voice.distinctly(person)
        )
        for person in people.values()
    )
    return (*blocks, *_reports(reader, lately, voice), *reports_of_requests(requests, voice))


def _reports(reader: Person, lately: Sequence[Scene], voice: Voice) -> tuple[Button, ...]:
    """Offer to report each introducer, for what they suggested last."""
    asks = {scene.introducer.id: scene for scene in lately if not scene.introducer.forgotten}
    return tuple(
        voice.button(
            Action.REPORT,
            scene.introduction.ask_of(reader.id).id,
            Emphasis.MORE,
            label="button-report-person",
            person=voice.distinctly(scene.introducer),
        )
        for scene in asks.values()
    )
