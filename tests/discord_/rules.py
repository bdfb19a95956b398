"""Discord's rules that SimCord doesn't know."""

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from simcord.backend.access import channel_accessible

from tests.discord_.commands import check_commands
from tests.discord_.faults import Json, Request, refused

if TYPE_CHECKING:
    from tests.discord_.world import Discord

#: A repeated nonce returns the first message for a few minutes (Discord: Create Message).
NONCE_LASTS = timedelta(minutes=5)
#: Channels of a server, and its threads that aren't archived (Discord: JSON Error Codes).
MOST_CHANNELS, MOST_THREADS = 500, 1000
SEND = "POST /channels/{}/messages"


@dataclass(frozen=True, slots=True)
class _Sent:
    at: datetime
    message: dict[str, Any]


class Rules:
    """Closed DMs, nonces, who can be added to a thread, and what a thread keeps."""

    def __init__(self, world: "Discord") -> None:
        self.world = world
        self._nonces: dict[tuple[int, str], _Sent] = {}

    def check(self, request: Request) -> None:
        """Refuse what SimCord would allow."""
        world = self.world
        match request.route:
            case "POST /channels/{}/messages":
                self._check_unlocked(request)
                for person in world.get_channel(request.id).recipient_ids:
                    self._check_dm(person)
            case "PATCH /channels/{}/messages/{}":
                self._check_awake(request)
            case "PUT /channels/{}/thread-members/{}":
                self._check_awake(request)
                thread = world.get_thread(request.id)
                world.require_permissions(thread.guild_id, request.last_id, thread.parent_id)
            case "POST /channels/{}/threads":
                self._check_room_for_threads(request)
            case "POST /guilds/{}/channels":
                self._check_new_channel(request)
            case "DELETE /channels/{}":
                self._check_deletion(request)
            case "PUT /applications/{}/commands":
                check_commands(request.body)
            case "PUT /channels/{}/permissions/{}":
                guild = world.get_channel(request.id).guild_id
                self._check_overwrite(guild or 0, request.body)

    def carried_out(self, request: Request) -> bool:
        """Do what SimCord wants more permissions for than Discord does."""
        match request.route, request.body:
            case "DELETE /channels/{}/thread-members/{}", _:  # (Discord: Remove Thread Member)
                thread = self.world.get_thread(request.id)
                ours = thread.owner_id == self.world.bot_user.id
                if ours:
                    self.world.remove_thread_member(thread.id, request.last_id)
                return ours
            case "PATCH /channels/{}", {"archived": False}:  # (Discord: Modify Channel)
                self._check_unlocked(request)
                self.world.archive(request.id, archived=False)
                return True
        return False

    def _check_awake(self, request: Request) -> None:
        """Refuse to change what a thread shows that is archived (Discord: Threads)."""
        channel = self.world.get_channel(request.id)
        if channel.thread_metadata is not None and channel.thread_metadata.archived:
            raise refused(50083)

    def _can_see(self, thread: int) -> bool:
        return channel_accessible(self.world, thread, self.world.bot_user.id)

    def _check_unlocked(self, request: Request) -> None:
        """Refuse what only moderators may do in a thread that they closed."""
        channel = self.world.get_channel(request.id)
        if channel.thread_metadata is not None and channel.thread_metadata.locked:
            raise refused(160005)

    def _check_deletion(self, request: Request) -> None:
        """Ask for Manage Threads, also for a thread of one's own (Discord: Delete Channel)."""
        world, thread = self.world, self.world.get_channel(request.id)
        if thread.is_thread:
            world.require_permissions(
                thread.guild_id, world.bot_user.id, thread.parent_id, "manage_threads"
            )

    def _check_new_channel(self, request: Request) -> None:
        if len(self.world.get_guild(request.id).channel_ids) >= MOST_CHANNELS:
            raise refused(30013)
        for overwrite in request.body.get("permission_overwrites") or ():
            self._check_overwrite(request.id, overwrite)

    def _check_dm(self, person: int) -> None:
        """Refuse a DM to somebody who wants none, or shares no server with the bot."""
        if not any(person in guild.members for guild in self.world.guilds.values()):
            raise refused(50278)
        if person in self.world.closed_dms:
            raise refused(50007)

    def _check_overwrite(self, guild: int, overwrite: Mapping[str, Any]) -> None:
        """Refuse to give or take what the bot hasn't got itself (Discord: Create Guild Channel)."""
        own = self.world.compute_permissions(guild, self.world.bot_user.id)
        wanted = int(overwrite.get("allow") or 0) | int(overwrite.get("deny") or 0)
        if wanted & ~own:
            raise refused(50013)

    def _check_room_for_threads(self, request: Request) -> None:
        guild = self.world.get_channel(request.id).guild_id
        if guild is not None and len(self.world.active_threads(guild)) >= MOST_THREADS:
            raise refused(160006)

    def repeated(self, request: Request) -> dict[str, Any] | None:
        """Return the message that was sent with the same nonce a short while ago."""
        nonce = _nonce(request)
        if nonce is None or not request.body.get("enforce_nonce"):
            return None
        sent = self._nonces.get((request.id, nonce))
        if sent is None or self.world.time.now() - sent.at >= NONCE_LASTS:
            return None
        return copy.deepcopy(sent.message)

    def complete(self, request: Request, result: Json) -> None:
        """Do what SimCord leaves out."""
        if request.route == "GET /guilds/{}/threads/active":
            result["threads"] = [t for t in result["threads"] if self._can_see(int(t["id"]))]
        if request.route == SEND:
            self.world.archive(request.id, archived=False)  # sending wakes a thread
        if request.route == "POST /channels/{}/threads":
            meta = self.world.channels[int(result["id"])].thread_metadata
            assert meta is not None
            meta.invitable = bool(request.body.get("invitable", True))
            result["thread_metadata"]["invitable"] = meta.invitable
        nonce = _nonce(request)
        if nonce is not None:
            result["nonce"] = request.body["nonce"]
            self._nonces[request.id, nonce] = _Sent(self.world.time.now(), result)


def _nonce(request: Request) -> str | None:
    if request.route != SEND or not isinstance(request.body, Mapping):
        return None
    return None if request.body.get("nonce") is None else str(request.body["nonce"])
