"""A party's questions to the introducer, and the replies: passed on, never an answer."""

from dataclasses import replace

from bot.app.ask_turn import AskTurn, ask_turn
from bot.app.commands import AskQuestion, ReplyToQuestion
from bot.app.context import Deps, Turn, begin
from bot.domain import etiquette
from bot.domain.effects import Effect, EffectKind, Param
from bot.domain.etiquette import Problem
from bot.domain.introduction import Introduction, Question, State
from bot.domain.people import Person, PersonId
from bot.domain.rules import QUESTIONS_PER_ASK
from bot.messages.cards import reply_card
from bot.messages.forms import question_form, reply_form
from bot.messages.replies import Invalid, OpenForm, Reply, Say


async def ask_question(deps: Deps, command: AskQuestion) -> Reply:
    """Pass a question on to the introducer; without words, ask for them."""
    async with ask_turn(deps, command) as turn:
        if not isinstance(turn, AskTurn):
            return turn
        if turn.too_late:
            return turn.say("late-answer")
        asked = await turn.context.uow.questions.of(turn.introduction.id, turn.actor.id)
        if len(asked) >= QUESTIONS_PER_ASK:
            return turn.say("problem-questions-used", limit=QUESTIONS_PER_ASK)
        if command.words is None:
            return OpenForm(await turn.form(question_form))
        words = etiquette.tidy(command.words)
        if problems := etiquette.text_problems("words", words):
            return await turn.invalid(problems, question_form)
        await _pass_on(turn.context, turn.introduction, turn.actor, words)
        return turn.say("done-passed-on")


async def _pass_on(turn: Turn, introduction: Introduction, party: Person, words: str) -> None:
    question = Question(turn.deps.new_id(), introduction.id, party.id, words)
    await turn.uow.questions.add(question)
    message = _message(EffectKind.QUESTION, introduction.introducer, question.id, turn)
    await turn.append(introduction.id, [message])


def _message(kind: EffectKind, to: PersonId, question: str, turn: Turn) -> Effect:
    return Effect(kind, to, turn.now, question, ((Param.QUESTION, question),))


async def reply_to_question(deps: Deps, command: ReplyToQuestion) -> Reply:
    """Pass the introducer's one reply on to the party who asked; without words, ask for them."""
    async with deps.storage() as uow:
        turn, actor = await begin(deps, uow, command)
        question = await uow.questions.get(command.target)
        introduction = await uow.introductions.get(question.introduction) if question else None
        if question is None or introduction is None:
            return turn.say(actor, "late-reply")
        if not _asked(introduction):
            reads = question.party == actor.id
            return turn.say(actor, "question-closed" if reads else "late-reply")
        if question.party == actor.id and question.reply is not None:  # the button to read it
            scene = await turn.scene(introduction)
            return Say(replace(reply_card(scene, question, turn.voice(actor)), public_card=None))
        if introduction.introducer != actor.id:
            return turn.say(actor, "not-yours")
        # Read again under the introduction's lock: a reply may just have been passed on.
        question = await uow.questions.get(command.target) or question
        reply = await _reply(turn, actor, introduction, question, command)
        await uow.commit()
        return reply


def _asked(introduction: Introduction) -> bool:
    return introduction.state in (State.ASKING, State.AGREED, State.OPENING)


async def _reply(
    turn: Turn,
    actor: Person,
    introduction: Introduction,
    question: Question,
    command: ReplyToQuestion,
) -> Reply:
    words = etiquette.tidy(command.words or "")
    if question.reply is not None:
        return turn.say(actor, "done-passed-on" if question.reply == words else "late-reply")
    scene, voice = await turn.scene(introduction), turn.voice(actor)
    form = reply_form(scene, question, voice)
    if command.words is None:
        return OpenForm(form)
    if problems := etiquette.text_problems("words", words):
        return Invalid(_sentences(problems, turn, actor), form)
    replied = replace(question, reply=words)
    await turn.uow.questions.save(replied)
    message = _message(EffectKind.REPLY, question.party, question.id, turn)
    await turn.append(introduction.id, [message])
    await turn.refresh(introduction, actor.id)
    return turn.say(actor, "done-passed-on")


def _sentences(problems: list[Problem], turn: Turn, actor: Person) -> dict[str, str]:
    voice = turn.voice(actor)
    return {problem.where: voice.say(problem.key, **problem.args) for problem in problems}
