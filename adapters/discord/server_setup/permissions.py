"""Who may do what in a channel, computed as Discord does (Discord: Permissions)."""

from collections.abc import Mapping
from typing import Any

from discord import Permissions

from adapters.discord.server_setup.stored_setup import ConversationKind, ServerSetup

Payload = Mapping[str, Any]

#: An overwrite for one member; the others are for roles (Discord: Overwrite Object).
_MEMBER_OVERWRITE = 1


def needed(setup: ServerSetup) -> Permissions:
    """List what the bot needs in the introductions channel."""
    wanted = Permissions(view_channel=True)
    if setup.kind is ConversationKind.THREAD or setup.fallback:
        wanted |= Permissions(create_private_threads=True, send_messages_in_threads=True)
    if setup.fallback:  # to see whether a card would change
        wanted |= Permissions(read_message_history=True)
    if setup.kind is ConversationKind.CHANNEL:
        wanted |= Permissions(manage_channels=True, send_messages=True, read_message_history=True)
    return wanted


def missing(setup: ServerSetup, server: Payload, channel: Payload, member: Payload) -> list[str]:
    """List which of them it lacks, by Discord's names."""
    return _lacking(needed(setup), permissions(server, channel, member))


def helpful(setup: ServerSetup) -> Permissions:
    """List what the bot can do without: deleting a thread takes it, even one of its own."""
    return Permissions(manage_threads=setup.kind is ConversationKind.THREAD)


def unhelpful(setup: ServerSetup, server: Payload, channel: Payload, member: Payload) -> list[str]:
    """List which of these it lacks."""
    return _lacking(helpful(setup), permissions(server, channel, member))


def _lacking(wanted: Permissions, has: Permissions) -> list[str]:
    lacking = (name for name, flag in wanted if flag and not getattr(has, name))
    return ["view_channel" if name == "read_messages" else name for name in lacking]


def invited(*, threads_only: bool = False) -> Permissions:
    """List what the bot asks for when it is invited: enough for all that can be set up."""
    setups = [ServerSetup("", ConversationKind.THREAD, fallback=True)]
    if not threads_only:
        setups.append(ServerSetup("", ConversationKind.CHANNEL, fallback=True))
    wanted = Permissions.none()
    for setup in setups:
        wanted |= needed(setup) | helpful(setup)
    return wanted


def everyone_sees(server: Payload, channel: Payload) -> bool:
    """Tell whether a member without any role sees the channel."""
    nobody = {"user": {"id": "0"}, "roles": ()}
    return permissions(server, channel, nobody).view_channel


def permissions(server: Payload, channel: Payload, member: Payload) -> Permissions:
    """Compute a member's permissions in a channel."""
    has = _in_server(server, member)
    if has.administrator:
        return Permissions.all()
    everyone, own = str(server["id"]), str(member["user"]["id"])
    roles = {str(role) for role in member["roles"]}
    overwrites = channel.get("permission_overwrites") or ()
    value = _applied(has.value, [o for o in overwrites if str(o["id"]) == everyone])
    value = _applied(value, [o for o in overwrites if str(o["id"]) in roles])
    value = _applied(
        value,
        [o for o in overwrites if int(o["type"]) == _MEMBER_OVERWRITE and str(o["id"]) == own],
    )
    return Permissions(value)


def _in_server(server: Payload, member: Payload) -> Permissions:
    if str(server.get("owner_id")) == str(member["user"]["id"]):
        return Permissions.all()
    held = {str(server["id"]), *(str(role) for role in member["roles"])}
    value = 0
    for role in server["roles"]:
        if str(role["id"]) in held:
            value |= int(role["permissions"])
    return Permissions(value)


def _applied(value: int, overwrites: list[Payload]) -> int:
    """Let overwrites of one rank take effect: first what they deny, then what they allow."""
    denied = allowed = 0
    for overwrite in overwrites:
        denied |= int(overwrite["deny"])
        allowed |= int(overwrite["allow"])
    return (value & ~denied) | allowed
