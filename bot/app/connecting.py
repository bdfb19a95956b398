"""What a connector does with a request. Each is one transaction, and harmless when it comes twice.

None of it shows to the requester but what the connector chooses to tell or to ask (promise 2).
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from bot.app import requests
from bot.app.asking import introduction_of, live_requests, locked_request
from bot.app.commands import (
    AskRequester,
    IntroduceThem,
    LetRequesterKnow,
    NotThisTime,
    Press,
)
from bot.app.context import Deps, Turn, begin, sentences
from bot.app.questions import pass_on
from bot.domain import etiquette
from bot.domain.etiquette import Problem
from bot.domain.introduction import Answer, Ask, Introduction, Told, Trigger, Verdict
from bot.domain.people import Person, PersonId
from bot.domain.request import (
    Introduced,
    Request,
    RequestEvent,
    RequestNews,
    RequestTrigger,
)
from bot.domain.rules import QUESTIONS_PER_ASK
from bot.messages.cards import (
    CONNECTOR_CHOICES,
    RequestScene,
    more_of_request_card,
    request_card,
    requested_card,
)
from bot.messages.replies import Invalid, OpenForm, Replace, Reply, Say
from bot.messages.request_forms import ask_requester_form, introduce_form, let_know_form
from bot.messages.views import Form


@dataclass(frozen=True, slots=True)
class ConnectorTurn:
    """One transaction in which a connector acts on a request."""

    context: Turn
    actor: Person
    request: Request
    command: Press

    @property
    def scene(self) -> RequestScene:
        """Everyone in it."""
        return self.context.request_scene(self.request)

    @property
    def too_late(self) -> bool:
        """Whether the connector's time is over, or they have introduced the two."""
        return not self.request.takes_acts(self.context.now)

    def say(self, key: str, **args: object) -> Say:
        """Answer with one sentence."""
        return self.context.say(self.actor, key, **args)

    def invalid(self, problems: Sequence[Problem], form: Form) -> Invalid:
        """Say what is wrong with a form's fields."""
        return Invalid(sentences(problems, self.context.voice(self.actor)), form)

    def happen(self, event: RequestEvent, told: Told | None = None) -> bool:
        """Let an event take effect, and update the connector's other cards; tell if it did."""
        decision = self.context.happen_to(self.request, event, told)
        if decision.verdict is not Verdict.ACCEPTED:
            return False
        if decision.request.live:
            self.context.refresh(
                decision.request,
                self.actor.id,
                self.command.card,
                reply_may_be_lost=self.command.reply_may_be_lost,
            )
        return True

    def form(self, make: Callable[..., Form]) -> Form:
        """Make a form about this request."""
        return make(self.scene, self.context.voice(self.actor))


@contextmanager
def connector_turn(deps: Deps, command: Press) -> Iterator[ConnectorTurn | Reply]:
    """Let only the connector act, in their own workspace (promise 7); else give the reply."""
    with deps.storage() as uow:
        turn, actor = begin(deps, uow, command)
        request = locked_request(turn, command.target)
        if request is None:
            yield turn.say(actor, "late-request")
            return
        if request.connector != actor.id or request.asked_at is None:
            yield turn.say(actor, "not-yours")
            return
        found = ConnectorTurn(turn, actor, request, command)
        if turn.repeated:
            yield Replace(request_card(found.scene, turn.voice(actor)))
            return
        yield found
        uow.commit()


def introduce_them(deps: Deps, command: IntroduceThem, found: Sequence[Problem] = ()) -> Reply:
    """Make an introduction of a request; without words, ask for them.

    `found` is what the platform says that stands in the way of putting the two together.
    """
    with connector_turn(deps, command) as turn:
        if not isinstance(turn, ConnectorTurn):
            return turn
        if turn.too_late:
            return turn.say("late-request")
        form = introduce_form(turn.scene, turn.context.rules, turn.context.voice(turn.actor))
        if command.reason is None:
            return OpenForm(form)
        command = replace(
            command,
            reason=etiquette.tidy(command.reason),
            note=etiquette.tidy(command.note or ""),
        )
        problems = _problems(command) or [replace(each, where="reason") for each in found]
        if problems:
            return turn.invalid(problems, form)
        return _introduce(turn, command)


def _problems(command: IntroduceThem) -> list[Problem]:
    reason = etiquette.text_problems("reason", command.reason or "")
    return reason + etiquette.text_problems("note", command.note or "", required=False)


def _introduce(turn: ConnectorTurn, command: IntroduceThem) -> Reply:
    context, request = turn.context, turn.request
    people = context.uow.people.get(request.people)
    requester, target = people[request.requester], people[request.target]
    roles = replace(turn.actor.facts, admin=command.actor.admin, groups=command.actor.groups)
    actor = replace(turn.actor, facts=roles)
    if not (command.actor.known or etiquette.may_introduce(roles, context.workspace)):
        return turn.say("try-again")
    if refusal := requests.introduction_refusal(
        context, actor, (requester, target), asked_for=requester
    ):
        return requests.refused(context, actor, refusal)
    introduction = _introduction(turn, command)
    context.uow.introductions.add(introduction, context.workspace.id, "")
    context.save(introduction)
    context.uow.totals.add(context.workspace.id, "requested")
    turn.happen(Introduced(introduction.id))
    scene, voice = context.scene(introduction), context.voice(turn.actor)
    return Say(requested_card(scene, context.rules.undo_for, voice))


def _introduction(turn: ConnectorTurn, command: IntroduceThem) -> Introduction:
    rules, request, new_id = turn.context.rules, turn.request, turn.context.deps.new_id
    joins = command.introducer_joins
    return Introduction(
        id=new_id(),
        introducer=turn.actor.id,
        asks=(
            Ask(new_id(), request.requester, implied=True, answer=Answer.YES),
            Ask(new_id(), request.target, command.note or None),
        ),
        created_at=turn.context.now,
        open_for=rules.expires_after,
        introducer_joins=rules.introducer_joins if joins is None else joins,
        reason=command.reason or "",
        request=request.id,
        ends_by=request.until,
        slot_free_at=turn.context.now + rules.undo_for,
    )


def not_this_time(deps: Deps, command: NotThisTime) -> Reply:
    """Decline, which nobody is told: it looks like silence, and can be changed."""
    with connector_turn(deps, command) as turn:
        if not isinstance(turn, ConnectorTurn):
            return turn
        if turn.too_late:
            return turn.say("late-request")
        turn.happen(RequestNews.DECLINED)
        now = turn.context.uow.requests.get(turn.request.id) or turn.request
        scene = replace(turn.scene, request=now)
        return Replace(request_card(scene, turn.context.voice(turn.actor)))


def let_requester_know(deps: Deps, command: LetRequesterKnow) -> Reply:
    """Let the requester know that nothing comes of it; without words, offer some."""
    with connector_turn(deps, command) as turn:
        if not isinstance(turn, ConnectorTurn):
            return turn
        if turn.too_late:
            return turn.say("late-request")
        words = etiquette.tidy(command.words or "")
        if command.words is None and command.choice is None:
            return OpenForm(turn.form(let_know_form))
        if problems := etiquette.choice_problems(words, command.choice, CONNECTOR_CHOICES):
            return turn.invalid(problems, turn.form(let_know_form))
        choice = "" if words else str(command.choice)
        turn.happen(RequestTrigger.TOLD, Told(turn.actor.id, choice, words))
        return turn.say("done-let-know", **turn.scene.named)


def ask_requester(deps: Deps, command: AskRequester) -> Reply:
    """Pass a question on to the requester; without words, ask for them."""
    with connector_turn(deps, command) as turn:
        if not isinstance(turn, ConnectorTurn):
            return turn
        if turn.too_late:
            return turn.say("late-request")
        asked = turn.context.uow.questions.of(turn.request.id, turn.actor.id)
        if len(asked) >= QUESTIONS_PER_ASK:
            return turn.say("problem-questions-used", limit=QUESTIONS_PER_ASK)
        if command.words is None:
            return OpenForm(turn.form(ask_requester_form))
        words = etiquette.tidy(command.words)
        if problems := etiquette.text_problems("words", words):
            return turn.invalid(problems, turn.form(ask_requester_form))
        pass_on(turn.context, turn.request.id, turn.actor, turn.request.requester, words)
        return turn.say("done-passed-on")


# Looking at it again.


def is_request(deps: Deps, command: Press) -> bool:
    """Tell whether a button is about a request."""
    with deps.storage() as uow:
        return uow.requests.get(command.target, lock=False) is not None


def show_request(deps: Deps, command: Press) -> Reply:
    """Show the card of a request once more to its connector."""
    with connector_turn(deps, command) as turn:
        if not isinstance(turn, ConnectorTurn):
            return turn
        return Say(request_card(turn.scene, turn.context.voice(turn.actor)))


def show_more_of_request(deps: Deps, command: Press) -> Reply:
    """Show what else can be done with a request to its connector."""
    with connector_turn(deps, command) as turn:
        if not isinstance(turn, ConnectorTurn):
            return turn
        return Say(more_of_request_card(turn.scene, turn.context.voice(turn.actor)))


# What the connector's other choices mean for it.


def leave_requests(turn: Turn, person: Person, only_by: PersonId | None = None) -> None:
    """Let what a person was asked as a connector rest; `only_by`: only what this one asks.

    An introduction that they made for somebody with whom they want nothing now is withdrawn.
    """
    for request in live_requests(turn, person):
        if request.connector != person.id or only_by not in (None, request.requester):
            continue
        introduction = introduction_of(turn, request) if only_by is not None else None
        if introduction is not None:
            turn.happen(introduction, Trigger.WITHDREW)
        else:
            turn.happen_to(request, RequestTrigger.CONNECTOR_LEFT)
