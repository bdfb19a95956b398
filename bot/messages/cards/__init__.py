"""The messages of an introduction, rendered for one reader from its state at this moment."""

from bot.messages.cards.agreed import agreed_card
from bot.messages.cards.conversation import both_still_card, greeting_card
from bot.messages.cards.follow_up import THANKS_CHOICES, follow_up_card, may_thank, thanks_card
from bot.messages.cards.introducer import (
    TELL_CHOICES,
    ended_card,
    question_card,
    queued_card,
    requested_card,
    status_card,
)
from bot.messages.cards.more import more_card
from bot.messages.cards.party import ask_card, reply_card
from bot.messages.cards.request import (
    CONNECTOR_CHOICES,
    RequestScene,
    asked_connector_card,
    more_of_request_card,
    request_card,
    request_reply_card,
    sure_wish_card,
    wish_agreed_card,
    wish_card,
    wish_ended_card,
    wish_question_card,
    withdraw_wish_button,
)
from bot.messages.cards.scene import Scene, sure_card, withdraw_button
from bot.messages.cards.times import find_time_buttons, no_time_card, times_card

__all__ = [
    "CONNECTOR_CHOICES",
    "TELL_CHOICES",
    "THANKS_CHOICES",
    "RequestScene",
    "Scene",
    "agreed_card",
    "ask_card",
    "asked_connector_card",
    "both_still_card",
    "ended_card",
    "find_time_buttons",
    "follow_up_card",
    "greeting_card",
    "may_thank",
    "more_card",
    "more_of_request_card",
    "no_time_card",
    "question_card",
    "queued_card",
    "reply_card",
    "request_card",
    "request_reply_card",
    "requested_card",
    "status_card",
    "sure_card",
    "sure_wish_card",
    "thanks_card",
    "times_card",
    "wish_agreed_card",
    "wish_card",
    "wish_ended_card",
    "wish_question_card",
    "withdraw_button",
    "withdraw_wish_button",
]
