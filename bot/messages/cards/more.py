"""What else can be done with an ask, where a platform has no menu for it on the card."""

from dataclasses import replace

from bot.domain.people import PersonId
from bot.messages.actions import Action
from bot.messages.cards.party import ask_card
from bot.messages.cards.scene import Scene
from bot.messages.views import Card, Emphasis
from bot.messages.voice import Voice

#: What is open to whoever was asked, whatever has become of it (promise 5).
_WAYS_OUT = (Action.BLOCK, Action.OPT_OUT)


def more_card(scene: Scene, party: PersonId, voice: Voice) -> Card:
    """Offer what the card of an ask keeps behind "more"; of one that is closed, the ways out."""
    card = ask_card(scene, party, voice)
    rarer = [button for button in card.buttons if button.emphasis is Emphasis.MORE]
    if not rarer:
        ask = scene.introduction.ask_of(party)
        return Card(card.blocks, tuple(voice.button(action, ask.id) for action in _WAYS_OUT))
    about = voice.paragraph(
        scene.fitting("more-about"), introducer=scene.introducer, other=scene.other(party)
    )
    return Card((about,), tuple(replace(button, emphasis=Emphasis.PLAIN) for button in rarer))
