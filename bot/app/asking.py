"""Asking a connector for an introduction, and taking that back; see `bot.domain.request`."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.app import requests
from bot.app.commands import AskConnector, IntroduceThem
from bot.app.context import Deps, LearningDeps, Turn, first_time, known_person, undone
from bot.app.learning import learn_people, learn_workspace
from bot.domain import days, etiquette
from bot.domain.etiquette import Problem
from bot.domain.introduction import Introduction, State, Trigger, Verdict
from bot.domain.people import Person, PersonFacts, PersonId, own_zone
from bot.domain.request import Request, RequestState, RequestTrigger
from bot.messages.cards import asked_connector_card, sure_wish_card, withdraw_wish_button
from bot.messages.panels import short_card
from bot.messages.replies import Invalid, OpenForm, Replace, Reply, Say
from bot.messages.request_forms import WishDraft, wish_form
from bot.ports import LearningUnitOfWork


def ask_connector(
    deps: LearningDeps, command: AskConnector, found: Sequence[Problem] = ()
) -> Reply:
    """Store a new request, or say what stands in its way; nothing is sent to the connector yet.

    `found` is what the platform says that stands in the way of putting the two together.
    """
    command = replace(command, reason=etiquette.tidy(command.reason))
    with deps.learning() as uow:
        workspace = learn_workspace(uow, command.workspace)
        turn = Turn(deps, uow, workspace, repeated=not first_time(uow, workspace, command))
        if turn.repeated and (reply := _made_or_undone(turn, command)):
            return reply
        if problems := _problems(turn, command) or list(found):
            [actor] = learn_people(turn, uow, [command.actor])
            uow.commit()
            return _invalid(turn, actor, command, problems)
        return _add(turn, uow, command)


async def obstacles(deps: Deps, command: AskConnector | IntroduceThem) -> list[Problem]:
    """Ask the platform, outside of any transaction, whether the two can be put together."""
    messenger = deps.messengers.get(command.workspace.platform)
    if isinstance(command, IntroduceThem):
        people = [] if command.reason is None else _people_of(deps, command)
    else:
        people = [person.id for person in (command.target, command.actor) if person]
    if messenger is None or len(people) < 2:
        return []
    return await requests.obstacle(messenger, command, people)


def _people_of(deps: Deps, command: IntroduceThem) -> list[str]:
    """Find the platform's ids of those whom an introduction would put together."""
    with deps.storage() as uow:
        request = uow.requests.get(command.target, lock=False)
        people = uow.people.get({request.requester, request.target}) if request else {}
        joins = command.introducer_joins is not False
        found = [one.facts.id for one in people.values() if one.present]
        return [*found, *([command.actor.id] if joins else [])]


def _made_or_undone(turn: Turn, command: AskConnector) -> Reply | None:
    """Answer a request that comes again as it was answered the first time."""
    actor = known_person(turn, command)
    key = turn.uow.requests.by_delivery(turn.workspace.id, command.delivery)
    made = turn.uow.requests.get(key, lock=False) if key else None
    if made:
        return _asked(turn, actor, made)
    gone = turn.uow.workspaces.dealt_with(turn.workspace.id, undone(command.delivery))
    return turn.say(actor, "done-undone-wish") if gone else None


def _asked(turn: Turn, actor: Person, request: Request) -> Say:
    scene, voice = turn.request_scene(request), turn.voice(actor)
    return Say(asked_connector_card(scene, turn.rules.undo_for, voice))


def _problems(turn: Turn, command: AskConnector) -> list[Problem]:
    if command.target is None or command.connector is None:
        where = "target" if command.target is None else "connector"
        return [Problem(where, "problem-wish-people")]
    if not turn.rules.self_introductions:
        return [Problem("target", "problem-self-introduction")]
    people = etiquette.wish_problems(
        command.actor, command.connector, command.target, turn.workspace
    )
    return people + etiquette.text_problems("reason", command.reason)


def _invalid(turn: Turn, actor: Person, command: AskConnector, problems: list[Problem]) -> Reply:
    voice = turn.voice(actor)
    said = {each.where: voice.say(each.key, **requests.with_names(each)) for each in problems}
    target, connector = (one.id if one else "" for one in (command.target, command.connector))
    form = wish_form(WishDraft(target, connector, command.reason), voice)
    return OpenForm(form) if _is_blank(command) else Invalid(said, form)


def _is_blank(command: AskConnector) -> bool:
    return not (command.target or command.connector or command.reason)


def _add(turn: Turn, uow: LearningUnitOfWork, command: AskConnector) -> Reply:
    everyone = [one for one in (command.actor, command.connector, command.target) if one]
    actor, connector, target = _learned(turn, uow, everyone)
    if not all(person.facts.name for person in (actor, connector, target)):
        return _invalid(turn, actor, command, [Problem("target", "problem-no-name")])
    if refusal := _refusal(turn, actor, connector, target):
        return requests.refused(turn, actor, refusal)
    request = _request(turn, actor, connector, target, command.reason)
    turn.uow.requests.add(request, turn.workspace.id, command.delivery)
    turn.save_request(request)
    turn.uow.totals.add(turn.workspace.id, "asked a connector")
    reply = _asked(turn, actor, request)
    turn.uow.commit()
    return reply


def _learned(
    turn: Turn, uow: LearningUnitOfWork, everyone: Sequence[PersonFacts]
) -> tuple[Person, Person, Person]:
    known = {person.facts.id: person for person in learn_people(turn, uow, everyone)}
    actor, connector, target = (known[facts.id] for facts in everyone)
    return actor, connector, target


def _refusal(turn: Turn, actor: Person, connector: Person, target: Person) -> Problem | None:
    """Refuse by the requester's own limits, exactly; or by the neutral sentence.

    Nothing is looked at that depends on what became of an earlier request, nor any setting of the
    other two.
    """
    if actor.stopped(turn.now):
        return Problem("people", "problem-may-not-introduce")
    if problem := requests.own_settings_problem(turn, actor, (target, connector)):
        return problem
    if guest := requests.guest_not_asked(turn, (actor, target)):
        return Problem("people", "problem-guest", {"person": guest})
    day_ago, wishes = turn.now - timedelta(days=1), turn.uow.requests.by_requester(actor.id)
    if problem := etiquette.wishes_problem(wishes, turn.now):
        return problem
    taken_back = turn.uow.undone.since(turn.mark(actor.facts.id), day_ago)
    if problem := etiquette.undone_problem(taken_back, turn.now):
        return problem
    waiting = turn.uow.introductions.recent(actor.id, day_ago).waiting
    if problem := requests.from_one_problem(turn, actor, [connector], waiting, wishes):
        return problem
    if etiquette.asked_about(wishes, {target.id}, turn.rules, turn.now):
        return Problem("people", "neutral")
    return None


def _request(turn: Turn, actor: Person, connector: Person, target: Person, reason: str) -> Request:
    now, lasts = turn.now, turn.rules.request_for
    until = days.closing(now + lasts, now, [own_zone(actor)])
    half = days.closing(now + lasts / 2, now, [own_zone(connector)])
    return Request(
        id=turn.deps.new_id(),
        requester=actor.id,
        connector=connector.id,
        target=target.id,
        created_at=now,
        until=until,
        connector_until=min(half, until),
        reason=reason,
        slot_free_at=now + turn.rules.undo_for,
    )


# Taking it back.


def undo_wish(turn: Turn, actor: Person, request: Request) -> Reply:
    """Take it back as if it had never been; once the undo time is over, say so and offer more."""
    if settled := _not_to_withdraw(turn, actor, request):
        return settled
    voice, scene = turn.voice(actor), turn.request_scene(request)
    return Say(short_card(voice, "late-undo-wish", withdraw_wish_button(scene, voice)))


def withdraw_wish(turn: Turn, actor: Person, request: Request) -> Reply:
    """Ask once whether it is meant; else undo it."""
    if settled := _not_to_withdraw(turn, actor, request):
        return settled
    return Say(sure_wish_card(turn.request_scene(request), turn.voice(actor)))


def confirm_withdrawal_of_wish(turn: Turn, actor: Person, request: Request) -> Reply:
    """Take it back; nobody is told why."""
    if request.state is RequestState.WAITING:
        return _undone(turn, actor, request)
    if not withdraw_request(turn, request):
        return _over(turn, actor, request)
    return turn.say(actor, "done-withdrawn-wish")


def withdraw_request(turn: Turn, request: Request) -> bool:
    """Withdraw a request and an introduction that came of it; False where that is too late."""
    introduction = introduction_of(turn, request)
    if introduction and introduction.state is State.OPENING:
        return False
    if turn.happen_to(request, RequestTrigger.WITHDREW).verdict is not Verdict.ACCEPTED:
        return False
    if introduction:
        turn.happen(introduction, Trigger.REQUEST_WITHDRAWN)
    return True


def introduction_of(turn: Turn, request: Request) -> Introduction | None:
    """Load the introduction that a request came to, if there is one."""
    return turn.uow.introductions.get(request.introduction) if request.introduction else None


def locked_request(turn: Turn, key: str) -> Request | None:
    """Load a request and lock it: after its introduction, the order in which all lock these."""
    seen = turn.uow.requests.get(key, lock=False)
    if seen is None:
        return None
    introduction_of(turn, seen)
    return turn.uow.requests.get(key)


def own_request(turn: Turn, actor: Person, key: str) -> Request | None:
    """Find a request that the actor has made themselves."""
    request = locked_request(turn, key)
    return request if request and request.requester == actor.id else None


def withdraw_own_requests(turn: Turn, person: Person, only_with: PersonId | None = None) -> None:
    """Withdraw what this person asked connectors for; `only_with`: where this one is in it."""
    for request in live_requests(turn, person):
        if request.requester == person.id and (only_with is None or only_with in request.people):
            withdraw_request(turn, request)


def live_requests(turn: Turn, person: Person) -> list[Request]:
    """Load a person's live requests, whichever part they have in them."""
    keys = turn.uow.requests.live_with(person.id)
    return [request for key in keys if (request := locked_request(turn, key)) and request.live]


def _not_to_withdraw(turn: Turn, actor: Person, request: Request) -> Reply | None:
    if request.state is RequestState.WAITING:
        return _undone(turn, actor, request)
    introduction = introduction_of(turn, request)
    opening = introduction is not None and introduction.state is State.OPENING
    if not request.live or opening:
        return _over(turn, actor, request)
    return None


def _undone(turn: Turn, actor: Person, request: Request) -> Reply:
    """Nothing has come of it, and nothing will: it is deleted as soon as the relay can."""
    if delivery := turn.uow.requests.delivery_of(request.id):
        turn.uow.workspaces.first_time(turn.workspace.id, undone(delivery))
    turn.happen_to(request, RequestTrigger.WITHDREW)
    return Replace(turn.say(actor, "done-undone-wish").card)


def _over(turn: Turn, actor: Person, request: Request) -> Reply:
    if request.state is RequestState.WITHDRAWN:
        done = "done-undone-wish" if request.undone else "done-withdrawn-wish-already"
        return turn.say(actor, done)
    return turn.say(actor, "late-withdraw-wish")
