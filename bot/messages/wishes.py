"""Requests in somebody's lists: what they asked for, what they are asked, and who did lately."""

from collections.abc import Sequence

from bot.domain.request import RequestState
from bot.messages.actions import Action
from bot.messages.cards import RequestScene, request_card, withdraw_wish_button
from bot.messages.views import Block, Button, Card, Emphasis, When
from bot.messages.voice import Voice

_CLOSED = {RequestState.OPENED: "list-wish-opened", RequestState.WITHDRAWN: "list-wish-withdrawn"}


def wish_blocks(wishes: Sequence[RequestScene], voice: Voice) -> list[Block]:
    """List by creation whom somebody asked to be introduced to: no more than their card says."""
    lines = [_wish_line(scene, voice) for scene in wishes]
    return [voice.title("list-wishes"), *lines] if lines else []


def _wish_line(scene: RequestScene, voice: Voice) -> Block:
    request = scene.request
    if not request.live:
        return voice.paragraph(_CLOSED.get(request.state, "list-wish-closed"), **scene.named)
    if request.opens_at is not None:  # the date that they were told, or what fell through
        if request.state is RequestState.RESTING:
            return voice.paragraph("list-wish-closed", **scene.named)
        date = When(request.opens_at, with_time=True)
        return voice.paragraph("list-wish-agreed", date=date, **scene.named)
    return voice.paragraph("list-wish", deadline=scene.heard_by(voice), **scene.named)


def wish_buttons(wishes: Sequence[RequestScene], voice: Voice) -> tuple[Button, ...]:
    """Offer to take each back that is open."""
    return tuple(
        withdraw_wish_button(
            scene,
            voice,
            "button-withdraw-wish",
            target=voice.distinctly(scene.people[scene.request.target]),
        )
        for scene in wishes
        if scene.request.live
    )


def request_lines(requests: Sequence[RequestScene], voice: Voice) -> list[Block]:
    """List what a connector is asked, and what they said to it."""
    return [
        voice.paragraph(
            "list-request-declined" if scene.request.declined else "list-request",
            deadline=scene.open_until(voice),
            **scene.named,
        )
        for scene in requests
    ]


def request_buttons(requests: Sequence[RequestScene], voice: Voice) -> tuple[Button, ...]:
    """Offer to show each of them again."""
    return tuple(
        voice.button(
            Action.SHOW,
            scene.request.id,
            label="button-show-request",
            requester=voice.distinctly(scene.people[scene.request.requester]),
        )
        for scene in requests
    )


def request_cards(requests: Sequence[RequestScene], voice: Voice) -> list[Card]:
    """Show what a connector is asked, to be acted on at once."""
    return [request_card(scene, voice) for scene in requests]


def lately_asked(lately: Sequence[RequestScene], voice: Voice) -> list[Block]:
    """Name who asked somebody for an introduction lately."""
    return [
        voice.paragraph(
            "settings-lately-request",
            date=scene.request.asked_at or scene.now,
            **scene.named,
        )
        for scene in lately
    ]


def reports_of_requests(lately: Sequence[RequestScene], voice: Voice) -> tuple[Button, ...]:
    """Offer to report each requester, for what they asked last."""
    scenes = {scene.request.requester: scene for scene in lately}
    return tuple(
        voice.button(
            Action.REPORT,
            scene.request.id,
            Emphasis.MORE,
            label="button-report-person",
            person=voice.distinctly(person),
        )
        for key, scene in scenes.items()
        if not (person := scene.people[key]).forgotten
    )
