"""What else can be done with an ask, where a platform has no menu for it on the card."""

from dataclasses import replace

from bot.domain.people import PersonId
from bot.messages.cards.party import ask_card
from bot.messages.cards.scene import Scene
from bot.messages.cards.ways_out import every_way_out
from bot.messages.views import Card, Emphasis
from bot.messages.voice import Voice


def more_card(scene: Scene, party: PersonId, voice: Voice) -> Card:
    """Offer what the card of an ask keeps behind "more"; of one that is closed, the ways out."""
    card = ask_card(scene, party, voice)
    rarer = [button for button in card.buttons if button.emphasis is Emphasis.MORE]
    if not rarer:
        rarer = [*every_way_out(scene, scene.introduction.ask_of(party), voice)]
    about = voice.paragraph(
        scene.fitting("more-about"), introducer=scene.introducer, other=scene.other(party)
    )
    blocks = (about,) if scene.introduction.live else card.blocks
    return Card(blocks, tuple(replace(button, emphasis=Emphasis.PLAIN) for button in rarer))
