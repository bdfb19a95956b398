"""Who may do what in a server, computed as Discord does it; pure.

Discord: Permissions (Permission Overwrites, Implicit Permissions, Inherited Permissions,
Permissions For Timed Out Members). In a server that demands two-factor authentication, a bot whose
owner hasn't got it doesn't hold the elevated permissions at all (Discord: OAuth2, Two-Factor
Authentication Requirement; discord-api-docs 69 and 622).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from discord import Permissions

Payload = Mapping[str, Any]

#: An overwrite is for a role or for a member (Discord: Overwrite Object).
ROLE_OVERWRITE, MEMBER_OVERWRITE = 0, 1
#: The server demands two-factor authentication of its moderators (Discord: MFA Level).
ELEVATED_MFA = 1
#: Marked by an asterisk in Discord's table of permissions.
ELEVATED = Permissions(
    kick_members=True,
    ban_members=True,
    administrator=True,
    manage_channels=True,
    manage_guild=True,
    manage_messages=True,
    manage_roles=True,
    manage_webhooks=True,
    manage_expressions=True,
    manage_threads=True,
) | Permissions(1 << 41)  # view_creator_monetization_analytics
#: What a timed-out member keeps.
_TIMED_OUT = Permissions(view_channel=True, read_message_history=True)
#: What can't be done without writing at all.
_NEEDS_WRITING = Permissions(
    mention_everyone=True, send_tts_messages=True, attach_files=True, embed_links=True
)


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody whose permissions are asked for, at a moment (UTC)."""

    member: Payload  #: as Discord words a Guild Member
    now: datetime
    #: A person, or a bot whose owner has two-factor authentication.
    two_factor: bool = True

    @property
    def id(self) -> str:
        """Their user id."""
        return str(self.member["user"]["id"])

    @property
    def roles(self) -> frozenset[str]:
        """Their roles' ids, without that of everyone."""
        return frozenset(str(role) for role in self.member.get("roles") or ())

    @property
    def timed_out_until(self) -> datetime | None:
        """Until when they are timed out (UTC), if they are now."""
        until = self.member.get("communication_disabled_until")
        moment = datetime.fromisoformat(str(until)) if until else None
        return moment if moment is not None and moment > self.now else None


def in_server(server: Payload, holder: Holder) -> Permissions:
    """Compute what somebody may do in the server, where no channel says otherwise."""
    base = _base(server, holder)
    return base if base.administrator else _unless_timed_out(base, holder)


def in_channel(server: Payload, channel: Payload, holder: Holder) -> Permissions:
    """Compute what somebody may do in a channel; for a thread, its parent is the channel."""
    return _implied(given_in_channel(server, channel, holder))


def given_in_channel(server: Payload, channel: Payload, holder: Holder) -> Permissions:
    """Compute what somebody was given in a channel, whether or not they see it."""
    base = _base(server, holder)
    if base.administrator:
        return base
    overwrites = channel.get("permission_overwrites") or ()
    value = base.value
    for rank in _ranks(str(server["id"]), holder, overwrites):
        value = _applied(value, rank)
    has = _without_elevated(Permissions(value), server, holder)
    return _unless_timed_out(has, holder)


def _base(server: Payload, holder: Holder) -> Permissions:
    if str(server.get("owner_id")) == holder.id:
        return Permissions.all()
    held = {str(server["id"]), *holder.roles}
    value = 0
    for role in server["roles"]:
        if str(role["id"]) in held:
            value |= int(role["permissions"])
    has = _without_elevated(Permissions(value), server, holder)
    return Permissions.all() if has.administrator else has


def _without_elevated(has: Permissions, server: Payload, holder: Holder) -> Permissions:
    if holder.two_factor or server.get("mfa_level") != ELEVATED_MFA:
        return has
    return Permissions(has.value & ~ELEVATED.value)


def _unless_timed_out(has: Permissions, holder: Holder) -> Permissions:
    return has & _TIMED_OUT if holder.timed_out_until else has


def _implied(has: Permissions) -> Permissions:
    """Take away what can't be used: who can't see a channel can do nothing there."""
    if not has.view_channel:
        return Permissions.none()
    return has if has.send_messages else Permissions(has.value & ~_NEEDS_WRITING.value)


def _ranks(
    everyone: str, holder: Holder, overwrites: Iterable[Payload]
) -> tuple[list[Payload], list[Payload], list[Payload]]:
    """Sort the overwrites that concern somebody by rank, the weakest first."""
    roles = [o for o in overwrites if int(o["type"]) == ROLE_OVERWRITE]
    members = [o for o in overwrites if int(o["type"]) == MEMBER_OVERWRITE]
    return (
        [o for o in roles if str(o["id"]) == everyone],
        [o for o in roles if str(o["id"]) in holder.roles - {everyone}],
        [o for o in members if str(o["id"]) == holder.id],
    )


def _applied(value: int, overwrites: Iterable[Payload]) -> int:
    """Let overwrites of one rank take effect: first what they deny, then what they allow."""
    denied = allowed = 0
    for overwrite in overwrites:
        denied |= int(overwrite.get("deny") or 0)
        allowed |= int(overwrite.get("allow") or 0)
    return (value & ~denied) | allowed
