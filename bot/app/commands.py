"""What people may ask of the bot: frozen and imperative.

A command that is answered by pressing a button names the button's `Action` and its `target`, an
opaque id. A command whose words or date are missing asks for the form that completes it; the
form's fields are named after the command's own, so an adapter needs no table of its own:
`make_press` makes the command of a clicked button, and of a submitted form with its values.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from bot.domain.people import PersonFacts, WorkspaceFacts
from bot.messages.actions import Action


@dataclass(frozen=True, kw_only=True, slots=True)
class Command:
    """Somebody wants something, in a workspace.

    `delivery` is the platform's id of the request: the same one twice changes nothing twice.
    `card` is the reference of the message with the button that was clicked, where there is one.
    `reply_may_be_lost`: the platform may lose the reply to the click, or show it after the reply
    to a later one; so the relay updates that card once more, a few seconds later.
    """

    workspace: WorkspaceFacts
    actor: PersonFacts
    delivery: str = ""
    card: str | None = None
    reply_may_be_lost: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Typed(Command):
    """Something typed of somebody's own accord: it says nothing about an answer of theirs.

    So what the platform tells of them with it is kept. A `Press` and a look teach nothing
    (promise 2): others would see in a new name that somebody has clicked.
    """


@dataclass(frozen=True, kw_only=True, slots=True)
class Event(Command):
    """The platform says that something has happened; it says nothing about an answer either."""


@dataclass(frozen=True, kw_only=True, slots=True)
class RequestIntroduction(Typed):
    """`/intro @a @b reason`: `people` as given, in order; notes belong to the first and second."""

    people: tuple[PersonFacts, ...] = ()
    reason: str = ""
    notes: tuple[str, ...] = ()
    open_for: timedelta | None = None
    introducer_joins: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AskConnector(Typed):
    """`/intro me @b via @c words`: the actor asks somebody to introduce them to the target."""

    target: PersonFacts | None = None
    connector: PersonFacts | None = None
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class ShowList(Typed):
    """`/intro list`: my introductions, and what waits for my answer."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ShowHome(Command):
    """All that concerns the actor, on a page that the platform keeps for them."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ShowHelp(Typed):
    """`/intro help`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ShowSettings(Typed):
    """`/intro settings`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ShowSetup(Typed):
    """`/intro setup`: what an admin may choose for everyone."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ChooseReceivers(Typed):
    """An admin chooses who receives reports; nobody means whoever installed the bot."""

    people: tuple[PersonFacts, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Installed(Event):
    """The actor has installed the bot."""


@dataclass(frozen=True, kw_only=True, slots=True)
class RemoveWorkspace(Event):
    """The workspace removed the bot; the actor doesn't matter."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PersonLeft(Event):
    """The actor left the workspace or was deactivated."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PersonChanged(Event):
    """The actor has another name, language or time zone, or was activated again."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Press(Command):
    """A button was pressed; `target` is the opaque id it carries."""

    target: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Undo(Press):
    """Take an introduction back while nobody has been asked; `target` is the introduction."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Withdraw(Press):
    """Take an introduction back; once both have been asked, this asks whether that is meant."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ConfirmWithdrawal(Press):
    """Take an introduction back, and mean it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SayYes(Press):
    """Yes, introduce us."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SayLater(Press):
    """Yes, but not before `on`: a date means 09:00 in the actor's time zone."""

    on: date | datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SayNo(Press):
    """No, thanks."""


@dataclass(frozen=True, kw_only=True, slots=True)
class LetIntroducerKnow(Press):
    """Say no and let the introducer know: a ready-made sentence (`choice`) or own `words`."""

    choice: str | None = None
    words: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AskMeAgain(Press):
    """Ask me again on a date."""

    on: date | datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AskQuestion(Press):
    """Pass a question on to the introducer."""

    words: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ReplyToQuestion(Press):
    """The introducer's one reply to a question; `target` is the question."""

    words: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AddWords(Press):
    """Give words with a yes, which the other reads if it opens."""

    words: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Block(Press):
    """Nothing with the introducer; `target` is the ask."""


@dataclass(frozen=True, kw_only=True, slots=True)
class BlockOther(Block):
    """Nothing with the other party; `target` is the ask."""


@dataclass(frozen=True, kw_only=True, slots=True)
class BlockPerson(Press):
    """Nothing with somebody whom the settings name; `target` is their platform id."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Unblock(Press):
    """Let introductions with this person be suggested again; `target` is their platform id."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OptOut(Press):
    """No introductions at all."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OptOutEverywhere(Press):
    """No introductions in any workspace of this platform, also those that come later."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OptIn(Press):
    """Introductions are welcome again."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Join(Press):
    """Introductions are welcome, said of one's own accord; that revives no answer."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Pause(Press):
    """No introductions until a date."""

    on: date | datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Resume(Press):
    """End a pause."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SayYesAhead(Press):
    """Yes to introductions, unless I say otherwise, to the end of a day (or until an instant)."""

    on: date | datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AskEachTime(Press):
    """Ask me each time, from now on."""


@dataclass(frozen=True, kw_only=True, slots=True)
class LetNoTellIntroducer(Press):
    """From now on, pass every no of mine on to the introducer, in a ready-made sentence."""


@dataclass(frozen=True, kw_only=True, slots=True)
class KeepNoPrivate(Press):
    """From now on, tell nobody of a no of mine."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ChooseLanguage(Press):
    """Choose the language that the bot writes to me in; empty means: as the platform says."""

    choice: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class WriteAbout(Press):
    """Write a line about myself, for whoever is asked to meet me; empty words remove it."""

    words: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ShowMyData(Press):
    """Show what is known about me; `target` is the page, where it is one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ForgetMe(Press):
    """Erase me; `target` is `Target.SURE` once the person has confirmed."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ShowAsk(Press):
    """The card of an ask once more, as it is now."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ShowMore(Press):
    """What else can be done with an ask, for a platform without a menu for it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AnswerFollowUp(Press):
    """Did you get to talk? Yes; `target` is the ask."""


@dataclass(frozen=True, kw_only=True, slots=True)
class StillLikeToTalk(AnswerFollowUp):
    """Did you get to talk? Not yet, but I'd still like to."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AnswerNotYet(AnswerFollowUp):
    """Did you get to talk? Not yet: from a card of an older version, which asked no more."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DeclineFollowUps(AnswerFollowUp):
    """No more of these."""


@dataclass(frozen=True, kw_only=True, slots=True)
class LetTalkBeKnown(Press):
    """The introducer may know that we talked, if the other lets them too; `target` is the ask."""


@dataclass(frozen=True, kw_only=True, slots=True)
class KeepTalkPrivate(Press):
    """The introducer may not know that we talked."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ThankIntroducer(Press):
    """Thank the introducer, in a ready-made sentence (`choice`) or own `words`."""

    choice: str | None = None
    words: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadThanks(Press):
    """Show thanks to the introducer; `target` is the ask of whoever thanks."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ShowInsight(Press):
    """Show an admin how introductions go, month by month."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenSettings(Press):
    """My settings, by a button."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SetUp(Press):
    """An admin's choices for the workspace; without values, the form."""

    introducers: str | None = None
    self_introductions: bool | None = None
    max_live: str | None = None
    max_per_day: str | None = None
    max_asks_per_week: str | None = None
    max_from_one: str | None = None
    choice: str | None = None
    time_zone: str | None = None
    asked: str | None = None
    guests_introduce: bool | None = None
    guests_asked: bool | None = None
    find_a_time: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenSetup(Press):
    """What an admin may choose for everyone, by a button."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenReceivers(Press):
    """Open the form of `ChooseReceivers`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class InviteToJoin(Press):
    """Post in a channel (the reference of a conversation) that one can join; without it, ask."""

    channel: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ReportToAdmins(Press):
    """Tell the admins about somebody; `target` is an ask, a question or an introduction.

    `person` says whom it is about where there are several, and `received` whether to include what
    the actor was sent.
    """

    person: str | None = None
    words: str | None = None
    received: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadReport(Press):
    """Show a report to one of its receivers; `target` is the report."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DealWithReport(ReadReport):
    """A receiver has dealt with a report."""


@dataclass(frozen=True, kw_only=True, slots=True)
class StopIntroducing(ReadReport):
    """Let the one whom a report is about introduce nobody.

    `choice` says whether until a date, which is `on`, or until somebody ends it.
    """

    choice: str | None = None
    on: date | datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class LetIntroduceAgain(Press):
    """End a stop; `target` is a report about the one who is stopped, or their platform id."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FindTime(Press):
    """Choose when one could talk; `target` is the introduction. Without a length, ask.

    Each chosen value is a part of a day, as `bot.domain.times` writes it.
    """

    weekdays: Sequence[str] = ()
    weekdays_later: Sequence[str] = ()
    weekends: Sequence[str] = ()
    minutes: str | None = None
    time_zone: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class IntroduceThem(Press):
    """A connector makes an introduction of a request; without a reason, the form."""

    reason: str | None = None
    note: str | None = None
    introducer_joins: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class NotThisTime(Press):
    """A connector won't introduce them this time; `target` is the request."""


@dataclass(frozen=True, kw_only=True, slots=True)
class LetRequesterKnow(Press):
    """A connector lets the requester know: a ready-made sentence (`choice`) or own `words`."""

    choice: str | None = None
    words: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AskRequester(Press):
    """Pass a connector's question on to the requester."""

    words: str | None = None


PRESSES: Mapping[Action, type[Press]] = {
    Action.YES: SayYes,
    Action.LATER: SayLater,
    Action.NO: SayNo,
    Action.TELL: LetIntroducerKnow,
    Action.QUESTION: AskQuestion,
    Action.AGAIN: AskMeAgain,
    Action.BLOCK: Block,
    Action.BLOCK_OTHER: BlockOther,
    Action.BLOCK_PERSON: BlockPerson,
    Action.OPT_OUT: OptOut,
    Action.OPT_OUT_ALL: OptOutEverywhere,
    Action.OPT_IN: OptIn,
    Action.UNDO: Undo,
    Action.WITHDRAW: Withdraw,
    Action.WITHDRAW_SURE: ConfirmWithdrawal,
    Action.WORDS: AddWords,
    Action.REPLY: ReplyToQuestion,
    Action.PAUSE: Pause,
    Action.RESUME: Resume,
    Action.STANDING: SayYesAhead,
    Action.EACH_TIME: AskEachTime,
    Action.UNBLOCK: Unblock,
    Action.NO_TELLS_INTRODUCER: LetNoTellIntroducer,
    Action.NO_STAYS_PRIVATE: KeepNoPrivate,
    Action.LANGUAGE: ChooseLanguage,
    Action.ABOUT: WriteAbout,
    Action.MY_DATA: ShowMyData,
    Action.FORGET: ForgetMe,
    Action.TALKED: AnswerFollowUp,
    Action.NOT_YET: AnswerNotYet,
    Action.STILL: StillLikeToTalk,
    Action.NO_FOLLOW_UPS: DeclineFollowUps,
    Action.MAY_KNOW: LetTalkBeKnown,
    Action.MAY_NOT_KNOW: KeepTalkPrivate,
    Action.THANK: ThankIntroducer,
    Action.READ_THANKS: ReadThanks,
    Action.INSIGHT: ShowInsight,
    Action.SHOW: ShowAsk,
    Action.MORE: ShowMore,
    Action.SETTINGS: OpenSettings,
    Action.SETUP: SetUp,
    Action.OVERVIEW: OpenSetup,
    Action.JOIN: Join,
    Action.REPORT: ReportToAdmins,
    Action.READ_REPORT: ReadReport,
    Action.DEALT_WITH: DealWithReport,
    Action.STOP: StopIntroducing,
    Action.LIFT: LetIntroduceAgain,
    Action.RECEIVERS: OpenReceivers,
    Action.INVITE: InviteToJoin,
    Action.FIND_TIME: FindTime,
    Action.INTRODUCE: IntroduceThem,
    Action.NOT_THIS_TIME: NotThisTime,
    Action.LET_KNOW: LetRequesterKnow,
    Action.ASK_REQUESTER: AskRequester,
}


def make_press(action: Action, target: str, /, **context: Any) -> Press:  # noqa: ANN401
    """Make the command behind a button, or behind its form when the form's values are given.

    `context` are the fields of `Command`, and for a submitted form its values by field name.
    """
    return PRESSES[action](target=target, **context)
