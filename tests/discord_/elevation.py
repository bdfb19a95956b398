"""What SimCord leaves out of permissions: two-factor authentication, and what isn't seen.

"For bots with elevated permissions (permissions with a * next to them), we enforce two-factor
authentication on the owner's account when added to guilds that have server-wide 2FA enabled"
(Discord: OAuth2). Discord computes it as if the bot hadn't got them (discord-api-docs 622), and
says 60003 (Pycord 1538); the bot's own user says whether its owner has it (discord-api-docs 4654).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from simcord.backend.models import Guild

from tests.discord_.rights import ASTERISK, flag

if TYPE_CHECKING:
    from tests.discord_.world import Discord

ELEVATED = sum(flag(name) for name in ASTERISK)


def lost(world: "Discord", guild: int, user: int) -> bool:
    """Tell whether the elevated permissions don't count: for the bot alone, members have 2FA."""
    return user == world.bot_user.id and guild in world.demand_2fa and not world.owner_has_2fa


@contextmanager
def taken_away(guild: Guild) -> Iterator[None]:
    """Leave the elevated permissions out of every role meanwhile, so that none of them helps."""
    before = {role.id: role.permissions for role in guild.roles.values()}
    for role in guild.roles.values():
        role.permissions = without(role.permissions)
    try:
        yield
    finally:
        for number, permissions in before.items():
            guild.roles[number].permissions = permissions


def without(permissions: int) -> int:
    """Leave out what an overwrite may have given, too."""
    return permissions & ~ELEVATED


def implied(permissions: int, *, in_channel: bool) -> int:
    """Nothing can be done in a channel that isn't seen (Discord: Implicit Permissions)."""
    return 0 if in_channel and not permissions & flag("view_channel") else permissions
