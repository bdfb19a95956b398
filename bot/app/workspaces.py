"""What an admin decides for a workspace, who installed the bot there, and its removal."""

from dataclasses import replace
from typing import Any

from bot.app.commands import Installed, OpenSetup, RemoveWorkspace, SetUp, ShowSetup
from bot.app.context import UNKNOWN_ID, Deps, LearningDeps, Turn, begin, begin_choice, first_time
from bot.app.learning import learn_people, learn_workspace, typed_turn
from bot.domain import reports
from bot.domain.etiquette import LIMITS, rules_for
from bot.domain.introduction import Trigger
from bot.domain.people import Person, Workspace, known_zone
from bot.domain.request import RequestTrigger
from bot.domain.rules import Rules
from bot.messages.actions import Action, Target
from bot.messages.forms import JOINED, USUAL, setup_form
from bot.messages.locales import shipped
from bot.messages.panels import short_card
from bot.messages.replies import Invalid, Nothing, OpenForm, Reply, Say
from bot.messages.reports import read_button
from bot.messages.setup import SetupScene, setup_card
from bot.messages.views import filled
from bot.messages.voice import Voice

_WHO_IS_ASKED = ("asked", "guests_introduce", "guests_asked")
_LARGEST_LIMIT = 1000


def show_setup(deps: LearningDeps, command: ShowSetup) -> Reply:
    """Show an admin what holds for everyone; the first who looks counts as who installed it."""
    with typed_turn(deps, command) as (turn, actor):
        if not command.actor.admin:
            return turn.for_admins(actor, command)
        here = turn.workspace
        if turn.installer is None and not turn.repeated:
            here = replace(here, installer=actor.id)
            turn.uow.workspaces.save(here)
        return _overview(replace(turn, workspace=here), actor)


def open_setup(deps: Deps, command: OpenSetup) -> Reply:
    """Show an admin what holds for everyone, by a button."""
    with deps.storage() as uow:
        turn, actor = begin(deps, uow, command)
        if not command.actor.admin:
            return turn.for_admins(actor, command)
        return _overview(turn, actor)


def _overview(turn: Turn, actor: Person) -> Say:
    scene = setup_scene(turn, actor)
    return Say(setup_card(scene, turn.deps.operator, turn.voice(actor)))


def back_to_setup(turn: Turn, actor: Person, key: str) -> Say:
    """Say what an admin has chosen, with a way back to all there is to choose."""
    voice = turn.voice(actor)
    return Say(short_card(voice, key, voice.button(Action.OVERVIEW, Target.CARD)))


def setup_scene(turn: Turn, actor: Person) -> SetupScene:
    """Gather what an admin is shown; reports only for those who receive them."""
    here, voice = turn.workspace, turn.voice(actor)
    chosen = turn.uow.people.receiving_reports(here.id)
    receivers = reports.receivers_of(UNKNOWN_ID, chosen, turn.installer)
    waiting = [
        one for one in turn.uow.reports.waiting(here.id) if reports.may_read(one, actor, here)
    ]
    people = turn.uow.people.get({one.reported for one in waiting})
    more = tuple(read_button(one, people[one.reported], voice) for one in waiting)
    guests = here.facts.platform in turn.deps.guests
    return SetupScene(here, receivers, turn.uow.people.stopped(here.id), guests, more)


def installed(deps: LearningDeps, command: Installed) -> Reply:
    """Keep who has installed the bot: they receive reports until admins choose somebody."""
    if command.actor.is_bot:
        return Nothing()
    with deps.learning() as uow:
        workspace = learn_workspace(uow, command.workspace)
        turn = Turn(deps, uow, workspace)
        [actor] = learn_people(turn, uow, [command.actor])
        uow.workspaces.save(replace(workspace, installer=actor.id))
        uow.commit()
        return Nothing()


def set_up(deps: Deps, command: SetUp) -> Reply:
    """Keep an admin's choices for everyone; without values, open the form."""
    with deps.storage() as uow:
        turn, actor = begin_choice(deps, uow, command)
        if not command.actor.admin:
            return turn.for_admins(actor, command)
        voice = turn.voice(actor)
        guests = command.workspace.platform in deps.guests
        form = setup_form(turn.workspace, deps.rules, voice, guests=guests)
        if turn.repeated:
            return back_to_setup(turn, actor, "done-setup")
        if _empty(command):
            return OpenForm(form)
        if problems := _problems(command, voice):
            return Invalid(problems, filled(form, command))
        uow.workspaces.save(_chosen(turn.workspace, command, deps.rules))
        uow.commit()
        return back_to_setup(turn, actor, "done-setup")


def _empty(command: SetUp) -> bool:
    others = ("introducers", "self_introductions", "choice", "time_zone", "find_a_time")
    return all(getattr(command, name) is None for name in (*LIMITS, *_WHO_IS_ASKED, *others))


def _problems(command: SetUp, voice: Voice) -> dict[str, str]:
    problems = {
        name: voice.say("problem-limit")
        for name in LIMITS
        if (value := getattr(command, name)) and not _is_limit(value)
    }
    if command.choice is not None and command.choice not in (USUAL, *shipped()):
        problems["choice"] = voice.say("problem-choice")
    if command.time_zone and known_zone(command.time_zone) is None:
        problems["time_zone"] = voice.say("problem-time-zone")
    return problems


def _is_limit(value: str) -> bool:
    return value.isascii() and value.isdecimal() and 1 <= int(value) <= _LARGEST_LIMIT


def _chosen(workspace: Workspace, command: SetUp, rules: Rules) -> Workspace:
    """Replace what an admin chose before by what is given now.

    None leaves it as it is. Empty, or the usual, is no choice of their own.
    """
    given: dict[str, Any] = {
        name: int(value) if value else None
        for name in LIMITS
        if (value := getattr(command, name)) is not None
    }
    others = {
        "introducers": command.introducers,
        "only_joined": None if command.asked is None else command.asked == JOINED,
        "guests_introduce": command.guests_introduce,
        "guests_asked": command.guests_asked,
        "find_a_time": command.find_a_time,
    }
    given |= {name: value for name, value in others.items() if value is not None}
    itself = command.self_introductions
    if itself is not None and itself != rules_for(workspace, rules).self_introductions:
        given["self_introductions"] = itself  # a box can't say whether it was touched
    if command.choice is not None:
        given["locale"] = None if command.choice == USUAL else command.choice
    if command.time_zone is not None:
        given["time_zone"] = command.time_zone or None
    return replace(workspace, **given)


def remove_workspace(deps: Deps, command: RemoveWorkspace) -> Reply:
    """End all introductions of a workspace that removed the bot, and send nothing more there."""
    with deps.storage() as uow:
        facts = command.workspace
        workspace = uow.workspaces.find(facts.platform, facts.id)
        if workspace is None or not first_time(uow, workspace, command):
            return Nothing()
        turn = Turn(deps, uow, workspace)
        for key in uow.introductions.live_in(workspace.id):
            introduction = uow.introductions.get(key)
            if introduction is not None:
                turn.happen(introduction, Trigger.WORKSPACE_REMOVED)
        for key in uow.requests.live_in(workspace.id):
            if (request := uow.requests.get(key)) is not None:
                turn.happen_to(request, RequestTrigger.WORKSPACE_REMOVED)
        uow.outbox.remove_in(workspace.id)
        uow.reports.erase_in(workspace.id)
        uow.times.erase_in(workspace.id)
        uow.workspaces.save(replace(workspace, removed=True))
        uow.commit()
        return Nothing()
