"""What somebody sees of cards and replies, so that two plays can be compared."""

from bot.messages.replies import Home, Invalid, OpenForm, Replace, Reply, Say
from bot.messages.views import Card, as_text

Sight = tuple[object, ...]


def read(card: Card) -> Sight:
    """What somebody reads: the words and the buttons."""
    words = as_text(card, lambda when: f"{when.at:%d.%m. %H:%M}")
    return words, card.preview, tuple((button.action, button.label) for button in card.buttons)


def read_reply(reply: Reply) -> Sight:
    """What somebody sees of a reply, by its kind."""
    match reply:
        case Say(card) | Replace(card):
            return type(reply).__name__, *read(card)
        case OpenForm(form):
            return "form", form.title, form.fields
        case Invalid(problems):
            return "invalid", tuple(problems.items())
        case Home(cards):
            return "home", *(read(card) for card in cards)
        case _:
            return ("nothing",)
