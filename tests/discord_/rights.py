"""Discord's permissions, read once more: one permission at a time, from the strongest rule down.

The adapter computes sets from the weakest rule up, as Discord's pseudocode does
(`adapters/discord/permissions.py`); two readings that were made apart seldom share a mistake.

    may(server, "send_messages", member, channel)    payloads, as Discord words them

(Discord: Permissions, its list of eight steps under Permission Overwrites, read backwards; Implicit
Permissions; Permissions For Timed Out Members.)
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import discord

Payload = Mapping[str, Any]

#: Those with an asterisk (Discord: Bitwise Permission Flags).
ASTERISK = frozenset(
    {
        "kick_members",
        "ban_members",
        "administrator",
        "manage_channels",
        "manage_guild",
        "manage_messages",
        "manage_roles",
        "manage_webhooks",
        "manage_expressions",
        "manage_threads",
        "view_creator_monetization_analytics",
    }
)
KEPT_IN_A_TIMEOUT = frozenset({"view_channel", "read_message_history"})
#: "Denying SEND_MESSAGES implicitly denies …" (Discord: Implicit Permissions).
PART_OF_WRITING = frozenset(
    {"mention_everyone", "send_tts_messages", "attach_files", "embed_links"}
)


def flag(permission: str) -> int:
    return discord.Permissions(**{permission: True}).value


def may(
    server: Payload,
    permission: str,
    member: Payload,
    channel: Payload | None,
    now: datetime,
    *,
    owner_has_2fa: bool = True,
) -> bool:
    """Tell whether somebody has a permission in a channel, or without one in the server."""
    me = str(member["user"]["id"])
    if me == str(server["owner_id"]):
        return True
    strict = server.get("mfa_level") == 1 and not owner_has_2fa
    if not strict and _granted(server, "administrator", member):
        return True
    if strict and permission in ASTERISK:
        return False
    until = member.get("communication_disabled_until")
    if until and datetime.fromisoformat(until) > now and permission not in KEPT_IN_A_TIMEOUT:
        return False
    if channel is None:
        return _granted(server, permission, member)
    if not _said(server, "view_channel", member, channel):
        return False
    if permission in PART_OF_WRITING and not _said(server, "send_messages", member, channel):
        return False
    return _said(server, permission, member, channel)


def _said(server: Payload, permission: str, member: Payload, channel: Payload) -> bool:
    """Let the strongest that says something decide; at equal strength, who allows."""
    bit, me, everyone = flag(permission), str(member["user"]["id"]), str(server["id"])
    held = {str(role) for role in member["roles"]}
    for kind, whose in ((1, {me}), (0, held - {everyone}), (0, {everyone})):
        about = [
            o
            for o in channel.get("permission_overwrites") or ()
            if int(o["type"]) == kind and str(o["id"]) in whose
        ]
        if any(int(o["allow"]) & bit for o in about):
            return True
        if any(int(o["deny"]) & bit for o in about):
            return False
    return _granted(server, permission, member)


def _granted(server: Payload, permission: str, member: Payload) -> bool:
    held = {str(server["id"]), *(str(role) for role in member["roles"])}
    return any(
        int(role["permissions"]) & flag(permission)
        for role in server["roles"]
        if str(role["id"]) in held
    )
