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
TEXT_CHANNEL = 0
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

    def check(self, request: Request) -> None:  # noqa: C901 - a rule a line
        """Refuse what SimCord would allow."""
        world = self.world
        self._check_membership(request)
        if request.route == "GET /channels/{}/thread-members":
            # "Restricted according to whether the GUILD_MEMBERS Privileged Intent is enabled"
            # (Discord: List Thread Members).
            raise refused(50001)
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
                self._check_thread(request)
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

    def _check_membership(self, request: Request) -> None:
        """Show nothing of a server where there are only the bot's commands, and no bot.

        An application can be installed with `applications.commands` alone (Discord: OAuth2 Scopes).
        """
        guild = self.world.guilds.get(request.ids[0]) if "/guilds/{}" in request.route else None
        if guild is not None and self.world.bot_user.id not in guild.members:
            raise refused(50001)

    def _check_words(self, request: Request) -> None:
        """Let AutoMod block a name (Discord: JSON Error Codes, 200001; Auto Moderation)."""
        name = str(request.body.get("name") or "").casefold()
        if any(word.casefold() in name for word in self.world.blocked_words):
            raise refused(200001)

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
        self._check_words(request)
        parent = request.body.get("parent_id")
        if parent:
            self._check_category(request, int(parent))
        for overwrite in request.body.get("permission_overwrites") or ():
            self._check_overwrite(request.id, overwrite)

    def _check_category(self, request: Request, category: int) -> None:
        """Refuse what the category denies, though the bot has it in the server.

        Who can't see or manage a category makes nothing in it (discord-api-docs 3756); whether it
        must also hold there what its overwrites give isn't documented: here it must.
        """
        names = ["view_channel", "manage_channels"]
        self.world.require_permissions(request.id, self.world.bot_user.id, category, *names)
        for overwrite in request.body.get("permission_overwrites") or ():
            self._check_overwrite(request.id, overwrite, category)

    def _check_dm(self, person: int) -> None:
        """Refuse a DM to somebody who wants none, or shares no server with the bot."""
        if not any(person in guild.members for guild in self.world.guilds.values()):
            raise refused(50278)
        if person in self.world.closed_dms:
            raise refused(50007)

    def _check_overwrite(
        self, guild: int, overwrite: Mapping[str, Any], channel: int | None = None
    ) -> None:
        """Refuse to give or take what the bot hasn't got itself.

        "Only permissions your bot has in the guild can be allowed/denied" (Discord: Create Guild
        Channel; discord-api-docs 2522): having them in a category is not enough (2524).
        """
        own = self.world.compute_permissions(guild, self.world.bot_user.id, channel)
        wanted = int(overwrite.get("allow") or 0) | int(overwrite.get("deny") or 0)
        if wanted & ~own:
            raise refused(50013)

    def _check_thread(self, request: Request) -> None:
        channel = self.world.get_channel(request.id)
        if channel.type != TEXT_CHANNEL:  # (Discord: Threads, Public & Private Threads)
            raise refused(50024)
        self._check_words(request)
        guild = channel.guild_id
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
        world = self.world
        match request.route:
            case "GET /users/@me":
                result["mfa_enabled"] = world.owner_has_2fa
            case "GET /guilds/{}":
                result["mfa_level"] = int(request.id in world.demand_2fa)
            case "GET /channels/{}":
                result["nsfw"] = request.id in world.restricted
            case "GET /guilds/{}/channels":
                for channel in result:
                    channel["nsfw"] = int(channel["id"]) in world.restricted
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
