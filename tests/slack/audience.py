"""Whom a request reaches or speaks of, as far as its parameters tell before it is carried out."""

from tests.slack.calls import Call
from tests.slack.world import Member, World


def audience(call: Call) -> tuple[Member, ...]:
    """People, without bots."""
    world, params = call.world, call.params
    found: list[Member | None] = []
    channel = world.channel(str(params.get("channel", "")))
    if channel and call.method == "chat.update":
        message = channel.messages.get(str(params.get("ts")))
        found += [message.only_for] if message and message.only_for else channel.people
    elif channel and call.method == "chat.postMessage":
        found += channel.people
    for name in ("channel", "user", "user_id"):
        found.append(_member(call, str(params.get(name, ""))))
    users = params.get("users") or ""
    ids = users if isinstance(users, list) else str(users).split(",")
    found += [_member(call, str(id_).strip()) for id_ in ids]
    found += _in_front(world, call)
    return tuple(dict.fromkeys(m for m in found if m is not None and not m.is_bot))


def _member(call: Call, id_: str) -> Member | None:
    """Find somebody, in the workspace of the call if they are there: an id may be in several."""
    here = call.team.members.get(id_) if call.token else None
    return here or call.world.member(id_)


def _in_front(world: World, call: Call) -> list[Member]:
    trigger = world.triggers.get(str(call.params.get("trigger_id")))
    view = world.views.get(str(call.params.get("view_id")))
    return [thing.member for thing in (trigger, view) if thing]
