"""The use cases: load, decide, save, enqueue; one transaction each, harmless when repeated."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from bot.app import (
    answers,
    commands,
    leaving,
    lookups,
    preferences,
    questions,
    requests,
    workspaces,
)
from bot.app.commands import Command
from bot.app.context import Deps, repeated
from bot.messages.replies import Invalid, Reply
from bot.messages.views import filled

_USE_CASES: dict[type[Command], Callable[[Deps, Any], Awaitable[Reply]]] = {
    commands.RequestIntroduction: requests.request,
    commands.Withdraw: requests.withdraw,
    commands.SayYes: answers.say_yes,
    commands.SayLater: answers.say_later,
    commands.SayNo: answers.say_no,
    commands.LetIntroducerKnow: answers.let_introducer_know,
    commands.AskMeAgain: answers.ask_me_again,
    commands.AddWords: answers.add_words,
    commands.AskQuestion: questions.ask_question,
    commands.ReplyToQuestion: questions.reply_to_question,
    commands.Block: preferences.block,
    commands.Unblock: preferences.unblock,
    commands.OptOut: leaving.opt_out,
    commands.OptOutEverywhere: leaving.opt_out_everywhere,
    commands.OptIn: leaving.opt_in,
    commands.Pause: preferences.pause,
    commands.Resume: preferences.resume,
    commands.BeginHabit: preferences.choose_habit,
    commands.EndHabit: preferences.choose_habit,
    commands.ChooseLanguage: preferences.choose_language,
    commands.ForgetMe: leaving.forget_me,
    commands.PersonLeft: leaving.person_left,
    commands.ShowSettings: preferences.show_settings,
    commands.ShowList: lookups.show_list,
    commands.ShowHome: lookups.show_home,
    commands.ShowHelp: lookups.show_help,
    commands.AnswerFollowUp: lookups.answer_follow_up,
    commands.AnswerNotYet: lookups.answer_follow_up,
    commands.DeclineFollowUps: lookups.answer_follow_up,
    commands.SetUp: workspaces.set_up,
    commands.RemoveWorkspace: workspaces.remove_workspace,
}


async def dispatch(deps: Deps, command: Command) -> Reply:
    """Carry out a command and return what its actor gets at once."""
    use_case = _USE_CASES[type(command)]
    reply = await repeated(lambda: use_case(deps, command))
    if isinstance(reply, Invalid):  # nothing that was typed is lost
        return replace(reply, form=filled(reply.form, command))
    return reply
