"""What conversations need, by the place where it has to be held; pure.

A thread is made in the introductions channel. A channel is made in the server, beside it in its
category: what its overwrites give must be held in the server (Discord: Create Guild Channel;
discord-api-docs 2522, 2524), and isn't to be denied by the category.
"""

from collections.abc import Mapping
from enum import StrEnum

from discord import Permissions

from adapters.discord.server_setup.stored_setup import ConversationKind, ServerSetup

#: What members may do in a private channel, and what the bot needs there.
MEMBER = Permissions(view_channel=True, send_messages=True, read_message_history=True)
BOT = MEMBER | Permissions(manage_channels=True)
#: What members need in the parent of a thread: threads don't inherit Send Messages
#: (Discord: Inherited Permissions).
IN_THREADS = Permissions(
    view_channel=True, send_messages_in_threads=True, read_message_history=True
)


class Place(StrEnum):
    """Where a permission has to be held."""

    SERVER = "server"
    CATEGORY = "category"
    CHANNEL = "channel"


def needed(setup: ServerSetup) -> Mapping[Place, Permissions]:
    """List what the bot needs, by place."""
    in_channel = Permissions.none()
    if uses_threads(setup):
        in_channel = Permissions(
            view_channel=True, create_private_threads=True, send_messages_in_threads=True
        )
    if setup.fallback:  # to see whether a card would change
        in_channel |= Permissions(read_message_history=True)
    makes_channels = setup.kind is ConversationKind.CHANNEL
    given = BOT if makes_channels else Permissions.none()
    return {Place.SERVER: given, Place.CATEGORY: given, Place.CHANNEL: in_channel}


def uses_threads(setup: ServerSetup) -> bool:
    """Tell whether threads are made in the introductions channel."""
    return setup.kind is ConversationKind.THREAD or setup.fallback


def of_members(setup: ServerSetup) -> Permissions:
    """List what people need in the introductions channel; one of their own gives it itself."""
    return IN_THREADS if setup.kind is ConversationKind.THREAD else Permissions.none()


def helpful(setup: ServerSetup) -> Permissions:
    """List what the bot can do without: deleting a thread takes it, even one of its own."""
    return Permissions(manage_threads=uses_threads(setup))


def invited(*, threads_only: bool = False) -> Permissions:
    """List what the bot asks for when it is invited: enough for all that can be set up."""
    kinds = [ConversationKind.THREAD] if threads_only else list(ConversationKind)
    wanted = Permissions.none()
    for kind in kinds:
        setup = ServerSetup("", kind, fallback=True)
        wanted |= helpful(setup)
        for permissions in needed(setup).values():
            wanted |= permissions
    return wanted


def lacking(wanted: Permissions, has: Permissions) -> tuple[str, ...]:
    """Name what is wanted and not there, by Discord's names."""
    names = (name for name, flag in wanted if flag and not getattr(has, name))
    return tuple("view_channel" if name == "read_messages" else name for name in names)
