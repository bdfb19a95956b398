"""Asking for an introduction."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.app.commands import Command, RequestIntroduction
from bot.app.context import Deps, LearningDeps, Turn, first_time, known_person, undone
from bot.app.learning import learn_people, learn_workspace
from bot.domain import etiquette
from bot.domain.etiquette import Problem
from bot.domain.introduction import Answer, Ask, Introduction
from bot.domain.people import Person, PersonFacts, PersonId
from bot.domain.request import Request
from bot.domain.rules import FROM_ONE_WITHIN, OPEN_FOR_AT_MOST, Rules
from bot.errors import DeliveryError
from bot.messages.cards import Scene, requested_card
from bot.messages.forms import RequestDraft, request_form
from bot.messages.replies import Invalid, Reply, Say
from bot.messages.views import When
from bot.ports import Address, LearningUnitOfWork, Messenger

#: How long a platform may take to name an obstacle; the request goes on without it after that.
OBSTACLE_TIMEOUT = timedelta(seconds=1)


def request(
    deps: LearningDeps, command: RequestIntroduction, found: Sequence[Problem] = ()
) -> Reply:
    """Store a new introduction, or say what stands in its way; nothing is sent to the two yet.

    `found` is what the platform says that stands in their way.
    """
    command = _tidied(command)
    with deps.learning() as uow:
        workspace = learn_workspace(uow, command.workspace)
        turn = Turn(deps, uow, workspace, repeated=not first_time(uow, workspace, command))
        if turn.repeated and (reply := _made_or_undone(turn, command)):
            return reply
        if not etiquette.may_introduce(command.actor, turn.workspace):
            key = "problem-may-not-introduce" if command.actor.known else "try-again"
            return refused(turn, _kept(turn, uow, command), Problem("people", key))
        if problems := _problems(turn, command) or list(found):
            actor = _kept(turn, uow, command)
            if refusal := own_refusal(turn, actor):
                return refused(turn, actor, refusal)
            return _invalid(turn, actor, command, problems)
        return _add(turn, uow, command)


def _made_or_undone(turn: Turn, command: RequestIntroduction) -> Reply | None:
    """Answer a request that comes again as it was answered the first time."""
    actor = known_person(turn, command)
    if made := _made_before(turn, command):
        return _requested(turn, actor, made)
    return turn.say(actor, "done-undone") if _undone_before(turn, command) else None


def _kept(turn: Turn, uow: LearningUnitOfWork, command: RequestIntroduction) -> Person:
    """Keep the actor alone, of a request that can't be made."""
    [actor] = learn_people(turn, uow, [command.actor])
    uow.commit()
    return actor


def _tidied(command: RequestIntroduction) -> RequestIntroduction:
    notes = tuple(etiquette.tidy(note) for note in command.notes)
    return replace(command, reason=etiquette.tidy(command.reason), notes=notes)


def _made_before(turn: Turn, command: RequestIntroduction) -> Scene | None:
    """Find what this request made when it was delivered for the first time."""
    if not command.delivery:
        return None
    key = turn.uow.introductions.by_delivery(turn.workspace.id, command.delivery)
    introduction = turn.uow.introductions.get(key, lock=False) if key else None
    return turn.scene(introduction) if introduction else None


def _undone_before(turn: Turn, command: RequestIntroduction) -> bool:
    """Tell whether what this request made was undone, and nothing is left of it."""
    key = undone(command.delivery)
    return turn.uow.workspaces.dealt_with(turn.workspace.id, key)


def _requested(turn: Turn, actor: Person, scene: Scene) -> Reply:
    return Say(requested_card(scene, turn.rules.undo_for, turn.voice(actor)))


def _problems(turn: Turn, command: RequestIntroduction) -> list[Problem]:
    allowed = turn.rules.self_introductions
    people = etiquette.people_problems(command.people, command.actor, self_introductions=allowed)
    return people + _form_problems(command)


def _form_problems(command: RequestIntroduction) -> list[Problem]:
    problems = etiquette.text_problems("reason", command.reason)
    for name, note in zip(("note_a", "note_b"), command.notes, strict=False):
        problems += etiquette.text_problems(name, note, required=False)
    if command.open_for is not None:
        problems += _open_for_problems(command.open_for)
    return problems


def _open_for_problems(open_for: timedelta) -> list[Problem]:
    if timedelta(days=1) <= open_for <= OPEN_FOR_AT_MOST:
        return []
    return [Problem("open_for", "problem-open-for", {"days": OPEN_FOR_AT_MOST.days})]


async def obstacles(deps: Deps, command: RequestIntroduction) -> list[Problem]:
    """Ask the platform, outside of any transaction, whether these people can be put together."""
    messenger = deps.messengers.get(command.workspace.platform)
    if messenger is None or _refused_anyway(command):
        return []
    people = [*command.people, *([command.actor] if _joins(command, deps.rules) else [])]
    return await obstacle(messenger, command, [person.id for person in people])


async def obstacle(messenger: Messenger, command: Command, people: Sequence[str]) -> list[Problem]:
    """Ask a platform what stands in the way of putting people together; nothing if it is slow."""
    platform, workspace = command.workspace.platform, command.workspace.id
    addresses = [Address(platform, workspace, key) for key in dict.fromkeys(people)]
    try:
        async with asyncio.timeout(OBSTACLE_TIMEOUT.total_seconds()):
            found = await messenger.obstacle(addresses)
    except (DeliveryError, TimeoutError):
        return []  # an obstacle that shows later ends the introduction as failed
    return [Problem("people", f"problem-obstacle-{found}")] if found else []


def _refused_anyway(command: RequestIntroduction) -> bool:
    command = _tidied(command)
    people = etiquette.people_problems(command.people, command.actor, self_introductions=True)
    return bool(people or _form_problems(command))


def _joins(command: RequestIntroduction, rules: Rules) -> bool:
    joins = command.introducer_joins
    return rules.introducer_joins if joins is None else joins


def _invalid(
    turn: Turn, actor: Person, command: RequestIntroduction, problems: list[Problem]
) -> Invalid:
    voice = turn.voice(actor)
    sentences = {
        problem.where: voice.say(problem.key, **with_names(problem)) for problem in problems
    }
    return Invalid(sentences, request_form(_draft(command), turn.rules, voice))


def _draft(command: RequestIntroduction) -> RequestDraft:
    people = tuple(person.id for person in command.people[:2])
    return RequestDraft(
        people, command.reason, command.notes, command.open_for, command.introducer_joins
    )


def with_names(problem: Problem) -> dict[str, object]:
    """Give a problem's arguments, with names for people who aren't stored."""
    return {
        name: etiquette.tidy_name(value.name) if isinstance(value, PersonFacts) else value
        for name, value in problem.args.items()
    }


def _add(turn: Turn, uow: LearningUnitOfWork, command: RequestIntroduction) -> Reply:
    known = learn_people(turn, uow, _everyone(command))
    actor, (a, b) = known[0], _parties(command, known)
    if not all(person.facts.name for person in known):
        # Nobody is asked to meet somebody without a name, and nothing of this is stored.
        return _invalid(turn, actor, command, [Problem("people", "problem-no-name")])
    if refusal := introduction_refusal(turn, actor, (a, b)):
        return refused(turn, actor, refusal)
    introduction = _introduction(turn, command, actor, (a, b))
    turn.uow.introductions.add(introduction, turn.workspace.id, command.delivery)
    turn.save(introduction)
    turn.uow.totals.add(turn.workspace.id, "requested")
    reply = _requested(turn, actor, turn.scene(introduction))
    turn.uow.commit()
    return reply


def _everyone(command: RequestIntroduction) -> list[PersonFacts]:
    facts = {person.id: person for person in (*command.people, command.actor)}
    return [command.actor, *(person for key, person in facts.items() if key != command.actor.id)]


def _parties(command: RequestIntroduction, known: list[Person]) -> tuple[Person, Person]:
    by_id = {person.facts.id: person for person in known}
    a, b = (by_id[person.id] for person in command.people)
    return a, b


def refused(turn: Turn, actor: Person, problem: Problem) -> Say:
    """Refuse in one sentence."""
    return Say(turn.say(actor, problem.key, **_with_times(problem)).card, refused=True)


def introduction_refusal(
    turn: Turn, actor: Person, parties: tuple[Person, Person], asked_for: Person | None = None
) -> Problem | None:
    """Refuse by the introducer's own limits, exactly; or for the pair, by one neutral sentence.

    `asked_for` is the one of the two who asked for it: they aren't asked.
    """
    if refusal := own_refusal(turn, actor):
        return refusal
    if actor in parties and (problem := own_settings_problem(turn, actor, parties)):
        return problem
    if guest := guest_not_asked(turn, parties):
        return Problem("people", "problem-guest", {"person": guest})
    introductions = turn.uow.introductions
    recent = introductions.recent(actor.id, turn.now - timedelta(days=1))
    if problem := etiquette.limit_problem(recent.live, recent.started, turn.rules, turn.now):
        return problem
    undone = turn.uow.undone.since(turn.mark(actor.facts.id), turn.now - timedelta(days=1))
    if problem := etiquette.undone_problem(undone, turn.now):
        return problem
    wishes = turn.uow.requests.by_requester(actor.id)
    asked = [party for party in parties if party not in (actor, asked_for)]
    if problem := from_one_problem(turn, actor, asked, recent.waiting, wishes):
        return problem
    about = {party.id for party in parties}
    tried = etiquette.asked_about(wishes, about, turn.rules, turn.now)
    if _pair_is_left_alone(turn, actor, parties) or tried:
        return Problem("people", "neutral")
    return None


def own_refusal(turn: Turn, actor: Person) -> Problem | None:
    """Refuse whoever may introduce nobody, as the platform tells now or as was known last."""
    stopped = actor.stopped(turn.now)
    if stopped or not etiquette.may_introduce(actor.facts, turn.workspace):
        return Problem("people", "problem-may-not-introduce")
    return None


def guest_not_asked(turn: Turn, parties: Sequence[Person]) -> Person | None:
    """Find a guest among the two, where guests aren't introduced: everyone sees who is one."""
    if turn.workspace.guests_asked:
        return None
    return next((party for party in parties if party.facts.guest), None)


def from_one_problem(
    turn: Turn,
    actor: Person,
    asked_people: Sequence[Person],
    waiting: Sequence[PersonId],
    wishes: Sequence[Request],
) -> Problem | None:
    """Find the first of those to be asked whom this person has asked often enough lately.

    A request counts from when it was made: whether its connector was asked doesn't show.
    """
    since = turn.now - FROM_ONE_WITHIN
    turn.uow.introductions.load_releases([person.id for person in asked_people], since)
    for person in asked_people:
        releases = turn.uow.introductions.releases(person.id, since)
        asked = [release.at for release in releases if release.introducer == actor.id]
        mine = (wish for wish in wishes if wish.connector == person.id and not wish.undone)
        asked += [wish.created_at for wish in mine]
        still = waiting.count(person.id)
        if problem := etiquette.from_one_problem(person, asked, still, turn.rules, turn.now):
            return problem
    return None


def own_settings_problem(turn: Turn, actor: Person, parties: Sequence[Person]) -> Problem | None:
    """Say what in the settings of whoever would meet somebody stands against it."""
    if actor.opted_out or actor.paused(turn.now):
        return Problem("people", "problem-yourself-opted-out")
    if turn.workspace.only_joined and not actor.joined:
        return Problem("people", "problem-yourself-not-joined")
    blocked = (party for party in parties if party.id in actor.blocked)
    if other := next(blocked, None):
        return Problem("people", "problem-yourself-blocked", {"person": other})
    return None


def _with_times(problem: Problem) -> dict[str, object]:
    return {
        name: When(value, with_time=True) if isinstance(value, datetime) else value
        for name, value in problem.args.items()
    }


def _pair_is_left_alone(turn: Turn, actor: Person, parties: tuple[Person, Person]) -> bool:
    """Tell whether these two aren't introduced now; each reason is looked at, and takes as long."""
    history = turn.uow.introductions.pair(parties[0].id, parties[1].id)
    cools_down = etiquette.left_alone(
        history.last_end, history.withdrawn, actor.id, turn.rules, turn.now
    )
    welcome = etiquette.both_may_be_asked(parties, actor, turn.workspace, turn.now)
    return history.live or cools_down or not welcome


def _introduction(
    turn: Turn, command: RequestIntroduction, actor: Person, parties: tuple[Person, Person]
) -> Introduction:
    rules = turn.rules
    notes = (*command.notes, "", "")
    a, b = (
        _ask(turn, party, note, implied=party.id == actor.id)
        for party, note in zip(parties, notes, strict=False)
    )
    return Introduction(
        id=turn.deps.new_id(),
        introducer=actor.id,
        asks=(a, b),
        created_at=turn.now,
        open_for=command.open_for or rules.expires_after,
        introducer_joins=_joins(command, rules),
        reason=command.reason,
        slot_free_at=turn.now + rules.undo_for,
    )


def _ask(turn: Turn, party: Person, note: str, *, implied: bool) -> Ask:
    answer = Answer.YES if implied else Answer.NONE
    return Ask(turn.deps.new_id(), party.id, note or None, implied, answer)
