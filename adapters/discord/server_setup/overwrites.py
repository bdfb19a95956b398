"""What a private channel gives its people, whatever applies elsewhere; pure."""

from collections.abc import Iterable
from typing import Any

from discord import Permissions

from adapters.discord.permissions import MEMBER_OVERWRITE, ROLE_OVERWRITE
from adapters.discord.server_setup.needs import BOT, MEMBER


def overwrites(server: str, me: int, people: Iterable[str]) -> list[dict[str, Any]]:
    """Hide a channel from everyone but these people and the bot; all by their ids."""
    hidden = Permissions(view_channel=True)
    return [
        _overwrite(server, ROLE_OVERWRITE, deny=hidden),
        _overwrite(str(me), MEMBER_OVERWRITE, allow=BOT),
        *(_overwrite(person, MEMBER_OVERWRITE, allow=MEMBER) for person in people),
    ]


def _overwrite(
    whose: str, kind: int, allow: Permissions | None = None, deny: Permissions | None = None
) -> dict[str, Any]:
    return {
        "id": whose,
        "type": kind,
        "allow": allow.value if allow else 0,
        "deny": deny.value if deny else 0,
    }
