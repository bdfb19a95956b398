"""The news that both said yes, which stays true: it changes with what becomes of it."""

from bot.domain.introduction import State
from bot.domain.people import PersonId
from bot.messages.cards.introducer import status_card
from bot.messages.cards.party import ask_card
from bot.messages.cards.scene import Scene, opening_time
from bot.messages.cards.ways_out import ways_out
from bot.messages.views import Button, Card, Paragraph
from bot.messages.voice import Voice


def agreed_card(scene: Scene, reader: PersonId, voice: Voice) -> Card:
    """Tell somebody that both said yes, and when the conversation opens; later, how it went."""
    if scene.introduction.state not in (State.AGREED, State.OPENING):
        asked = reader in scene.introduction.asked
        return ask_card(scene, reader, voice) if asked else status_card(scene, voice)
    news = Card((voice.paragraph("public-news"),))
    out: tuple[Button, ...] = ()
    if reader in scene.introduction.asked:
        out = ways_out(scene, scene.introduction.ask_of(reader), voice)
    return Card((_told(scene, reader, voice),), out, public_card=news)


def _told(scene: Scene, reader: PersonId, voice: Voice) -> Paragraph:
    date = opening_time(scene)
    if reader not in (ask.party for ask in scene.introduction.asks):
        people = {"a": scene.a, "b": scene.b}
        if date is None:
            return voice.paragraph("agreed-introducer-now", **people)
        return voice.paragraph("agreed-introducer", date=date, **people)
    if date is None:
        return voice.state("state-opening")
    return voice.paragraph("notice-agreed", other=scene.other(reader), date=date)
