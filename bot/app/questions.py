"""A party's questions to the introducer, and the replies: passed on, never an answer."""

from dataclasses import replace

from bot.app.ask_turn import AskTurn, ask_turn
from bot.app.commands import AskQuestion, ReplyToQuestion
from bot.app.context import Deps, Turn, begin, sentences
from bot.domain import etiquette
from bot.domain.effects import Effect, EffectKind, Param
from bot.domain.introduction import Introduction, Question, State
from bot.domain.people import Person, PersonId
from bot.domain.request import Request
from bot.domain.rules import QUESTIONS_PER_ASK
from bot.messages.cards import reply_card, request_reply_card
from bot.messages.forms import question_form, reply_form
from bot.messages.replies import Invalid, OpenForm, Reply, Say


def ask_question(deps: Deps, command: AskQuestion) -> Reply:
    """Pass a question on to the introducer; without words, ask for them."""
    with ask_turn(deps, command) as turn:
        if not isinstance(turn, AskTurn):
            return turn
        if turn.too_late:
            return turn.say("late-answer")
        asked = turn.context.uow.questions.of(turn.introduction.id, turn.actor.id)
        if len(asked) >= QUESTIONS_PER_ASK:
            return turn.say("problem-questions-used", limit=QUESTIONS_PER_ASK)
        if command.words is None:
            return OpenForm(turn.form(question_form))
        words = etiquette.tidy(command.words)
        if problems := etiquette.text_problems("words", words):
            return turn.invalid(problems, question_form)
        pass_on(turn.context, turn.introduction.id, turn.actor, turn.introduction.introducer, words)
        return turn.say("done-passed-on")


def pass_on(turn: Turn, about: str, asker: Person, to: PersonId, words: str) -> None:
    """Pass a question on to somebody; `about` is the id of the introduction or request."""
    question = Question(turn.deps.new_id(), about, asker.id, words)
    turn.uow.questions.add(question)
    turn.append(about, [_message(EffectKind.QUESTION, to, question.id, turn)])


def _message(kind: EffectKind, to: PersonId, question: str, turn: Turn) -> Effect:
    return Effect(kind, to, turn.now, question, ((Param.QUESTION, question),))


def reply_to_question(deps: Deps, command: ReplyToQuestion) -> Reply:
    """Pass the introducer's one reply on to the party who asked; without words, ask for them."""
    with deps.storage() as uow:
        turn, actor = begin(deps, uow, command)
        question = uow.questions.get(command.target)
        introduction = uow.introductions.get(question.introduction) if question else None
        if question and (request := uow.requests.get(question.introduction)):
            reply = _reply_to_connector(turn, actor, request, question, command)
            uow.commit()
            return reply
        if question is None or introduction is None:
            return turn.say(actor, "late-reply")
        if not _asked(introduction):
            reads = question.party == actor.id
            return turn.say(actor, "question-closed" if reads else "late-reply")
        if question.party == actor.id and question.reply is not None:  # the button to read it
            scene = turn.scene(introduction)
            return Say(replace(reply_card(scene, question, turn.voice(actor)), public_card=None))
        if introduction.introducer != actor.id:
            return turn.say(actor, "not-yours")
        # Read again under the introduction's lock: a reply may just have been passed on.
        question = uow.questions.get(command.target) or question
        reply = _reply(turn, actor, introduction, question, command)
        uow.commit()
        return reply


def _reply_to_connector(
    turn: Turn, actor: Person, request: Request, question: Question, command: ReplyToQuestion
) -> Reply:
    """Pass a requester's one reply on, whatever the connector has done since they asked."""
    reads = question.party == actor.id
    if not request.live:
        return turn.say(actor, "late-request" if reads else "late-reply")
    if reads and question.reply is not None:
        scene = turn.request_scene(request)
        shown = request_reply_card(scene, question, turn.voice(actor))
        return Say(replace(shown, public_card=None))
    if request.requester != actor.id:
        return turn.say(actor, "not-yours")
    question = turn.uow.questions.get(command.target) or question
    return _reply(turn, actor, request, question, command)


def _asked(introduction: Introduction) -> bool:
    return introduction.state in (State.ASKING, State.AGREED, State.OPENING)


def _reply(
    turn: Turn,
    actor: Person,
    about: Introduction | Request,
    question: Question,
    command: ReplyToQuestion,
) -> Reply:
    words = etiquette.tidy(command.words or "")
    if question.reply is not None:
        return turn.say(actor, "done-passed-on" if question.reply == words else "late-reply")
    voice = turn.voice(actor)
    scene = turn.request_scene(about) if isinstance(about, Request) else turn.scene(about)
    form = reply_form(scene, question, voice)
    if command.words is None:
        return OpenForm(form)
    if problems := etiquette.text_problems("words", words):
        return Invalid(sentences(problems, voice), form)
    replied = replace(question, reply=words)
    turn.uow.questions.save(replied)
    message = _message(EffectKind.REPLY, question.party, question.id, turn)
    turn.append(about.id, [message])
    turn.refresh(about, actor.id)
    return turn.say(actor, "done-passed-on")
