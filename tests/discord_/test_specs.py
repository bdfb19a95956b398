"""Requests that Discord's specification forbids are found, and sound ones pass."""

from typing import Any

import pytest

from tests.discord_.faults import Json, Request, route_of
from tests.discord_.specs import FALSE_ALARMS, FILE, Specs
from tests.fakes import NOW
from tests.specs import needs

pytestmark = needs(FILE)

MESSAGES = "POST /channels/1/messages"
TEXT = {"type": 10, "content": "Hello"}


def violations(route: str, body: Json, **params: Any) -> list[str]:  # noqa: ANN401
    method, _, path = route.partition(" ")
    request = Request(NOW, method, path, f"{method} {route_of(path)}", body, params)
    return Specs().violations(request)


def card(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"flags": 1 << 15, "components": [{"type": 17, "components": list(parts)}]}


@pytest.mark.parametrize(
    ("route", "body"),
    [
        (MESSAGES, card(TEXT) | {"nonce": "n", "enforce_nonce": True}),
        ("PATCH /channels/1/messages/2", card(TEXT)),
        ("POST /users/@me/channels", {"recipient_id": 1}),
        ("POST /channels/1/threads", {"name": "A and B", "type": 12, "invitable": False}),
        ("PUT /channels/1/thread-members/2", None),
        ("POST /interactions/1/token/callback", {"type": 4, "data": card(TEXT)}),
        ("PATCH /webhooks/1/token/messages/@original", card(TEXT)),
    ],
)
def test_sound_requests_pass(route: str, body: Json) -> None:
    assert violations(route, body) == []


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ({"contents": "x"}, "'contents' was unexpected"),
        (card(TEXT | {"color": 1}), "components.[].components.[]: Additional properties"),
        (card({"type": 10, "content": ""}), "components.[].components.[].content"),
        (card({"type": 10}), "'content' is a required property"),
        (card({"type": 99}), "components.[].components.[]"),
        (card({"type": 1, "components": [{"type": 2, "style": 1, "label": "x" * 81}]}), "too long"),
        ({"nonce": "x" * 26}, "nonce"),
        ({"allowed_mentions": {"parse": ["nobody"]}}, "allowed_mentions"),
    ],
)
def test_unsound_ones_are_named(body: dict[str, Any], complaint: str) -> None:
    assert any(complaint in found for found in violations(MESSAGES, body))


def test_unknown_routes_and_parameters_are_named() -> None:
    assert violations("POST /nowhere", None) == ["POST /nowhere: no such route"]
    [found] = violations("GET /channels/1/messages", None, page=2)
    assert "unknown query parameter page" in found
    assert violations("GET /channels/1/messages", {"x": 1}) != []


def test_every_false_alarm_has_a_reason() -> None:
    assert all(reason for *_, reason in FALSE_ALARMS)
