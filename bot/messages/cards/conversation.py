"""What the bot says in the conversation that opens after two yeses."""

from bot.messages.actions import Action
from bot.messages.cards.scene import Scene, about
from bot.messages.cards.times import find_time_buttons
from bot.messages.views import Block, Card, Emphasis, Quote
from bot.messages.voice import Voice


def greeting_card(scene: Scene, voice: Voice) -> Card:
    """Say who meets, who suggested it and why, what they wrote, and that the bot reads nothing."""
    introducer = scene.introducer
    other = scene.other(introducer.id) if scene.by_one_of_them else scene.b
    blocks: list[Block] = [
        voice.title("greeting-title", a=scene.a, b=scene.b),
        voice.paragraph(
            scene.fitting("greeting-why"), introducer=introducer, other=other, requester=scene.a
        ),
        Quote(scene.introduction.reason),
    ]
    for ask in scene.introduction.asks:
        person = scene.people[ask.party]
        blocks += about(person, voice, "greeting-about")
        if ask.words:
            blocks += [voice.paragraph("greeting-words", person=person), Quote(ask.words)]
    introducer_joins = introducer.id in scene.introduction.members and not scene.by_one_of_them
    manners = voice.note(
        "greeting-manners" if introducer_joins else "greeting-manners-alone", introducer=introducer
    )
    report = voice.button(Action.REPORT, scene.introduction.id, Emphasis.MORE)
    buttons = (*find_time_buttons(scene, voice), report)
    return Card((*blocks, manners), buttons, locale=voice.locale)


def both_still_card(scene: Scene, voice: Voice) -> Card:
    """Say that both would still like to talk, once each has said so in private."""
    note = voice.note("still-note", a=scene.a, b=scene.b)
    buttons = find_time_buttons(scene, voice)
    return Card((voice.title("still-title"), note), buttons, locale=voice.locale)
