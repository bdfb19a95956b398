"""Which use case carries out which command; each is a transaction, harmless when repeated."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from bot.app import (
    answers,
    asking,
    blocking,
    commands,
    connecting,
    departures,
    find_time,
    follow_ups,
    forgetting,
    insight,
    invitations,
    learning,
    lookups,
    my_data,
    opting_out,
    own_settings,
    questions,
    receivers,
    reports,
    requests,
    standing,
    thanks,
    withdrawals,
    workspaces,
)
from bot.app.commands import Command, Event, Typed
from bot.app.context import Deps, LearningDeps
from bot.app.retry import retry_on_conflict
from bot.messages.replies import Invalid, Reply
from bot.messages.views import filled

C = TypeVar("C", bound=Command)
L = TypeVar("L", bound=Typed | Event)
UseCase = Callable[[Deps, C], Reply]
LearningUseCase = Callable[[LearningDeps, L], Reply]
_Pair = tuple[type[Command], Callable[[LearningDeps, Any], Reply]]


def _pair(command: type[C], use_case: UseCase[C]) -> _Pair:
    """Pair a command with its use case; one that takes another command fails the type check."""
    return command, use_case


def _learns(command: type[L], use_case: LearningUseCase[L]) -> _Pair:
    """Pair a command with a use case that learns who people are; no click has one (promise 2)."""
    return command, use_case


_USE_CASES = dict(
    (
        _learns(commands.RequestIntroduction, requests.request),
        _learns(commands.AskConnector, asking.ask_connector),
        _pair(commands.IntroduceThem, connecting.introduce_them),
        _pair(commands.NotThisTime, connecting.not_this_time),
        _pair(commands.LetRequesterKnow, connecting.let_requester_know),
        _pair(commands.AskRequester, connecting.ask_requester),
        _pair(commands.Undo, withdrawals.undo),
        _pair(commands.Withdraw, withdrawals.withdraw),
        _pair(commands.ConfirmWithdrawal, withdrawals.confirm_withdrawal),
        _pair(commands.SayYes, answers.say_yes),
        _pair(commands.SayLater, answers.say_later),
        _pair(commands.SayNo, answers.say_no),
        _pair(commands.LetIntroducerKnow, answers.let_introducer_know),
        _pair(commands.AskMeAgain, answers.ask_me_again),
        _pair(commands.AddWords, answers.add_words),
        _pair(commands.AskQuestion, questions.ask_question),
        _pair(commands.ReplyToQuestion, questions.reply_to_question),
        _pair(commands.Block, blocking.block),
        _pair(commands.BlockOther, blocking.block),
        _pair(commands.BlockPerson, blocking.block_person),
        _pair(commands.Unblock, blocking.unblock),
        _pair(commands.OptOut, opting_out.opt_out),
        _pair(commands.OptOutEverywhere, opting_out.opt_out_everywhere),
        _pair(commands.OptIn, opting_out.opt_in),
        _pair(commands.Join, opting_out.opt_in),
        _pair(commands.Pause, own_settings.pause),
        _pair(commands.Resume, own_settings.resume),
        _pair(commands.SayYesAhead, standing.say_yes_ahead),
        _pair(commands.AskEachTime, standing.ask_each_time),
        _pair(commands.LetNoTellIntroducer, own_settings.choose_no_tells_introducer),
        _pair(commands.KeepNoPrivate, own_settings.choose_no_tells_introducer),
        _pair(commands.ChooseLanguage, own_settings.choose_language),
        _pair(commands.WriteAbout, own_settings.write_about),
        _pair(commands.ShowMyData, my_data.show_my_data),
        _pair(commands.ForgetMe, forgetting.forget_me),
        _learns(commands.PersonLeft, departures.person_left),
        _learns(commands.PersonChanged, learning.person_changed),
        _learns(commands.ShowSettings, own_settings.show_settings),
        _pair(commands.OpenSettings, own_settings.open_settings),
        _learns(commands.ShowList, lookups.show_list),
        _pair(commands.ShowHome, lookups.show_home),
        _learns(commands.ShowHelp, lookups.show_help),
        _pair(commands.ShowAsk, lookups.show_ask),
        _pair(commands.ShowMore, lookups.show_more),
        _pair(commands.AnswerFollowUp, follow_ups.answer_follow_up),
        _pair(commands.AnswerNotYet, follow_ups.answer_follow_up),
        _pair(commands.StillLikeToTalk, follow_ups.still_like_to_talk),
        _pair(commands.DeclineFollowUps, follow_ups.decline_follow_ups),
        _pair(commands.LetTalkBeKnown, follow_ups.choose_who_may_know),
        _pair(commands.KeepTalkPrivate, follow_ups.choose_who_may_know),
        _pair(commands.ThankIntroducer, thanks.thank_introducer),
        _pair(commands.ReadThanks, thanks.read_thanks),
        _pair(commands.FindTime, find_time.find_time),
        _pair(commands.ReportToAdmins, reports.report),
        _pair(commands.ReadReport, reports.read_report),
        _pair(commands.DealWithReport, reports.deal_with_report),
        _pair(commands.StopIntroducing, reports.stop_introducing),
        _pair(commands.LetIntroduceAgain, reports.let_introduce_again),
        _learns(commands.ShowSetup, workspaces.show_setup),
        _pair(commands.OpenSetup, workspaces.open_setup),
        _pair(commands.SetUp, workspaces.set_up),
        _pair(commands.ShowInsight, insight.show_insight),
        _pair(commands.InviteToJoin, invitations.invite),
        _pair(commands.OpenReceivers, receivers.open_receivers),
        _learns(commands.ChooseReceivers, receivers.choose_receivers),
        _learns(commands.Installed, workspaces.installed),
        _pair(commands.RemoveWorkspace, workspaces.remove_workspace),
    )
)


async def dispatch(deps: LearningDeps, command: Command) -> Reply:
    """Carry out a command and return what its actor gets at once."""
    work = partial(_USE_CASES[type(command)], deps, command)
    if isinstance(command, commands.RequestIntroduction):
        # The platform is asked before a transaction begins: nothing can be awaited in one.
        work = partial(work, found=await requests.obstacles(deps, command))
    if isinstance(command, commands.AskConnector | commands.IntroduceThem):
        work = partial(work, found=await asking.obstacles(deps, command))
    reply = await deps.storage.run(partial(retry_on_conflict, work))
    if isinstance(reply, invitations.Posting):
        return await invitations.post(deps, reply)
    if isinstance(reply, Invalid):  # the form opens again with what was typed
        return replace(reply, form=filled(reply.form, command))
    return reply
