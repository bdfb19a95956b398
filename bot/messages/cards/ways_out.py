"""How somebody gets rid of what they don't want, from every card that they have, open or closed.

What is offered depends on nothing but whom the card is about and its reader's own settings, so that
a closed card is the same for every end (promise 6).
"""

from bot.domain.introduction import Ask
from bot.messages.actions import Action
from bot.messages.cards.scene import Scene
from bot.messages.views import Button, Emphasis
from bot.messages.voice import Voice


def ways_out(scene: Scene, ask: Ask, voice: Voice) -> tuple[Button, ...]:
    """Offer what the party hasn't chosen yet: nothing with one of the others, no more at all."""
    party, introducer = scene.people[ask.party], scene.introduction.introducer
    chosen = {
        Action.BLOCK: introducer in party.blocked,
        Action.BLOCK_OTHER: scene.introduction.other(party.id) in party.blocked,
        Action.OPT_OUT: party.opted_out,
    }
    every = every_way_out(scene, ask, voice)
    return tuple(button for button in every if not chosen.get(button.action))


def every_way_out(scene: Scene, ask: Ask, voice: Voice) -> tuple[Button, ...]:
    """Offer all there is, whatever was chosen: others may look in, and would see that it was."""
    named = {Action.BLOCK: scene.introducer, Action.BLOCK_OTHER: scene.other(ask.party)}
    if named[Action.BLOCK].id == named[Action.BLOCK_OTHER].id:
        del named[Action.BLOCK_OTHER]
    nothing_with = [
        voice.button(action, ask.id, Emphasis.MORE, person=voice.distinctly(person))
        for action, person in named.items()
    ]
    leave, report = (
        voice.button(action, ask.id, Emphasis.MORE) for action in (Action.OPT_OUT, Action.REPORT)
    )
    # A menu that holds only a few shows the first of them.
    return (nothing_with[0], leave, *nothing_with[1:], report)
