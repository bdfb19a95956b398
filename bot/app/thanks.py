"""A party's thanks to the introducer, after they said that the two talked."""

from dataclasses import replace

from bot.app.commands import ReadThanks, ThankIntroducer
from bot.app.context import Deps, begin, sentences
from bot.app.follow_ups import FollowUpTurn, follow_up_turn
from bot.domain import etiquette
from bot.domain.effects import Effect, EffectKind, Param
from bot.domain.follow_up import OWN_WORDS, FollowUp, Talk
from bot.domain.rules import THANKS_LIMIT
from bot.messages.cards import THANKS_CHOICES, may_thank, thanks_card
from bot.messages.forms import thank_form
from bot.messages.replies import Invalid, OpenForm, Reply, Say


def thank_introducer(deps: Deps, command: ThankIntroducer) -> Reply:
    """Pass thanks on to the introducer, once; without words, offer some."""
    with follow_up_turn(deps, command) as turn:
        if not isinstance(turn, FollowUpTurn):
            return turn
        scene, voice = turn.turn.scene(turn.introduction), turn.turn.voice(turn.actor)
        if turn.own.answer is not Talk.TALKED or not may_thank(scene, turn.actor):
            return turn.turn.say(turn.actor, "late-answer")
        if turn.own.thanked:
            return turn.show(turn.own)
        form = thank_form(scene, turn.introduction.ask_of(turn.actor.id), voice)
        if command.words is None and command.choice is None:
            return OpenForm(form)
        words = etiquette.tidy(command.words or "")
        if problems := etiquette.choice_problems(
            words, command.choice, THANKS_CHOICES, THANKS_LIMIT
        ):
            return Invalid(sentences(problems, voice), form)
        choice = OWN_WORDS if words else str(command.choice)
        return turn.show(_pass_on(turn, replace(turn.own, choice=choice, words=words)))


def _pass_on(turn: FollowUpTurn, own: FollowUp) -> FollowUp:
    context, party = turn.turn, str(turn.actor.id)
    context.uow.follow_ups.save(own)
    params = ((Param.PARTY.value, party),)
    message = Effect(EffectKind.THANKS, turn.introduction.introducer, context.now, party, params)
    context.append(turn.introduction.id, [message])
    return own


def read_thanks(deps: Deps, command: ReadThanks) -> Reply:
    """Show the introducer thanks that weren't written where others could look in."""
    with deps.storage() as uow:
        turn, actor = begin(deps, uow, command)
        key = uow.introductions.by_ask(command.target)
        introduction = uow.introductions.get(key, lock=False) if key else None
        if introduction is None:
            return turn.say(actor, "thanks-erased")
        if introduction.introducer != actor.id:
            return turn.say(actor, "not-yours")
        given = uow.follow_ups.one(introduction.id, introduction.ask(command.target).party)
        scene, voice = turn.scene(introduction), turn.voice(actor)
        card = thanks_card(scene, given, voice) if given else None
        if card is None:
            return turn.say(actor, "thanks-erased")
        return Say(replace(card, public_card=None))
