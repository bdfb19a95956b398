"""What older versions sent, which people still have: messages of components, with full menus."""

from typing import Any

import pytest

from adapters.discord import outbound
from adapters.discord.messages import of_components
from bot.messages.actions import Action
from bot.messages.views import Card, Emphasis

DATES = {"week": "In a week", "date": "On a date…"}


def sends_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the relay send asks as it did before there were classic messages."""
    monkeypatch.setattr(outbound, "payload", _payload)


def _payload(card: Card, server: str, pings: Any = ()) -> dict[str, Any]:  # noqa: ANN401
    shown = [b for b in card.buttons if b.emphasis is not Emphasis.MORE]
    plain = [button for button in shown if button.action is not Action.LATER]
    sent = of_components(Card((*card.blocks, *card.footer), tuple(plain)), server, pings)
    del sent["content"]
    [box] = sent["components"]
    for button in shown:
        if button.action is Action.LATER:
            box["components"].append(_dates(button.label, server, button.target))
    if rarer := [button for button in card.buttons if button.emphasis is Emphasis.MORE]:
        options = [{"label": b.label, "value": f"{b.action}:{b.target}"} for b in rarer]
        box["components"].append(_menu(f"af:more.0:{server}:", "More…", options))
    return sent


def _dates(label: str, server: str, target: str) -> dict[str, Any]:
    options = [{"label": label, "value": value} for value, label in DATES.items()]
    return _menu(f"af:when.0:{server}:{target}", label, options)


def _menu(custom_id: str, placeholder: str, options: list[dict[str, str]]) -> dict[str, Any]:
    menu = {"type": 3, "custom_id": custom_id, "placeholder": placeholder, "options": options}
    return {"type": 1, "components": [menu]}
