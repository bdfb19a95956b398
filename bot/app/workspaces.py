"""What an admin decides for a workspace, and what happens when it removes the bot."""

from dataclasses import replace
from typing import Any

from bot.app.commands import RemoveWorkspace, SetUp
from bot.app.context import Deps, Turn, begin_choice, first_time
from bot.domain.introduction import Trigger
from bot.domain.people import Workspace, known_zone
from bot.messages.forms import setup_form
from bot.messages.locales import shipped
from bot.messages.replies import Invalid, Nothing, OpenForm, Reply
from bot.messages.views import filled
from bot.messages.voice import Voice

_LIMITS = ("max_live", "max_per_day", "max_asks_per_week")
_LARGEST_LIMIT = 1000


def set_up(deps: Deps, command: SetUp) -> Reply:
    """Keep an admin's choices for everyone; without values, open the form."""
    with deps.storage() as uow:
        turn, actor = begin_choice(deps, uow, command)
        if not command.actor.admin:
            return turn.say(actor, "not-allowed" if command.actor.known else "try-again")
        voice = turn.voice(actor)
        form = setup_form(turn.workspace, deps.rules, voice)
        if turn.repeated:
            return turn.say(actor, "done-setup")
        if _empty(command):
            return OpenForm(form)
        if problems := _problems(command, voice):
            return Invalid(problems, filled(form, command))
        uow.workspaces.save(_chosen(turn.workspace, command))
        uow.commit()
        return turn.say(actor, "done-setup")


def _empty(command: SetUp) -> bool:
    names = (*_LIMITS, "introducers", "self_introductions", "choice", "time_zone")
    return all(getattr(command, name) is None for name in names)


def _problems(command: SetUp, voice: Voice) -> dict[str, str]:
    problems = {
        name: voice.say("problem-limit")
        for name in _LIMITS
        if (value := getattr(command, name)) is not None and not _is_limit(value)
    }
    if command.choice is not None and command.choice not in shipped():
        problems["choice"] = voice.say("problem-choice")
    if command.time_zone and known_zone(command.time_zone) is None:
        problems["time_zone"] = voice.say("problem-time-zone")
    return problems


def _is_limit(value: str) -> bool:
    return value.isascii() and value.isdecimal() and 1 <= int(value) <= _LARGEST_LIMIT


def _chosen(workspace: Workspace, command: SetUp) -> Workspace:
    """Replace what an admin chose before by what is given now; None leaves it as it is."""
    given: dict[str, Any] = {
        name: int(value) for name in _LIMITS if (value := getattr(command, name)) is not None
    }
    others = {
        "introducers": command.introducers,
        "self_introductions": command.self_introductions,
        "locale": command.choice,
        "time_zone": command.time_zone,
    }
    given |= {name: value for name, value in others.items() if value is not None}
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
        uow.outbox.remove_in(workspace.id)
        uow.workspaces.save(replace(workspace, removed=True))
        uow.commit()
        return Nothing()
