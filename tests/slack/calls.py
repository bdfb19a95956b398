"""One request to the Web API: its token, its parameters, and how they are refused.

Errors are named as in Slack's documentation of the methods.
"""

import json
from dataclasses import dataclass

from tests.slack.rights import TRIGGER_SECONDS, Trigger
from tests.slack.specs import bad_blocks, bad_view
from tests.slack.world import Blocks, Channel, Enterprise, Json, Member, Team, Token, World

#: Blocks of one message: about so many characters in all, keys and all (slackapi/bolt-js#2509 and
#: #2867, `msg_blocks_too_long`); answers at a response_url have no such limit there.
MAX_BLOCK_CHARACTERS = 12_000
#: Longest text of a message (Slack: chat.postMessage, truncating content).
MAX_TEXT = 40_000


class ApiError(Exception):
    """A method refuses: `{"ok": false, "error": …}`."""

    def __init__(self, error: str, **more: object) -> None:
        super().__init__(error)
        self.body: Json = {"ok": False, "error": error, **more}


@dataclass
class Call:
    """One request to one method."""

    world: World
    method: str
    params: Json
    token: Token | None = None

    def need(self, *scopes: str) -> None:
        """Refuse without these scopes."""
        given = self.token.scopes if self.token else ()
        for scope in scopes:
            if scope not in given:
                raise ApiError("missing_scope", needed=scope, provided=",".join(given))

    def required(self, name: str) -> str:
        """A parameter that must be there."""
        value = self.params.get(name)
        if value in (None, ""):
            messages = [f"[ERROR] missing required field: {name}"]
            raise ApiError("invalid_arguments", response_metadata={"messages": messages})
        return str(value)

    def flag(self, name: str) -> bool:
        """A parameter that is yes or no, however it is written."""
        return str(self.params.get(name, "")).lower() in ("1", "true")

    @property
    def team(self) -> Team:
        """The workspace that the token and the parameters speak of."""
        assert self.token is not None
        if isinstance(self.token.owner, Team):
            return self.token.owner
        return self._team_of(self.token.owner)

    def _team_of(self, enterprise: Enterprise) -> Team:
        """With a token of an organisation, the ids in the parameters tell the workspace."""
        words = " ".join(str(value) for value in self.params.values())
        teams = [team for team in self.world.teams.values() if team.enterprise is enterprise]
        named = [team for team in teams if team.id == self.params.get("team_id")]
        if named:
            return named[0]
        for team in teams:
            if any(id_ in words for id_ in (team.id, *team.members, *team.channels)):
                return team
        return teams[0]

    def reaches(self, team: Team) -> bool:
        """Tell whether the token is a workspace's, or its organisation's."""
        return self.token is not None and self.token.owner in (team, team.enterprise)

    def member(self, id_: str, *, error: str = "user_not_found") -> Member:
        """Somebody whom the app can see."""
        member = self.team.members.get(id_)
        if member is None:
            raise ApiError(error)
        if member.hidden:
            raise ApiError("user_not_visible")
        return member

    def channel(self) -> Channel:
        """The conversation to write to; a person's id means the direct message with them."""
        id_ = self.required("channel")
        if id_ in self.team.members:
            member = self.member(id_)
            if member.deactivated or member.is_bot:
                raise ApiError("channel_not_found" if member.deactivated else "cannot_dm_bot")
            if not self.world.messages_tab:
                raise ApiError("messages_tab_disabled")
            return self.team.open_direct([member])
        channel = self.team.channels.get(id_)
        if channel is None:
            raise ApiError("channel_not_found")
        if self.team.bot not in channel.members:
            raise ApiError("not_in_channel")
        if channel.kind == "im" and not self.world.messages_tab:
            raise ApiError("messages_tab_disabled")
        if channel.archived or (channel.kind == "im" and channel.people[0].deactivated):
            raise ApiError("is_archived")
        return channel

    def content(self) -> tuple[str, Blocks]:
        """The text and blocks of a message, once they have passed Slack's checks."""
        text, blocks = str(self.params.get("text") or ""), self.params.get("blocks") or []
        if not text and not blocks:
            raise ApiError("no_text")
        if len(text) > MAX_TEXT:
            raise ApiError("msg_too_long")
        if problems := bad_blocks(blocks):
            raise ApiError("invalid_blocks", response_metadata={"messages": problems})
        written = json.dumps(blocks, ensure_ascii=False, separators=(",", ":"))
        if self.method != "response_url" and len(written) > MAX_BLOCK_CHARACTERS:
            raise ApiError("msg_blocks_too_long")
        return text, blocks

    def view(self, kind: str) -> Json:
        """The view in the parameters, once it has passed Slack's checks."""
        view = self.params.get("view")
        problems = bad_view(view, kind)
        if not isinstance(view, dict) or problems:
            raise ApiError("invalid_arguments", response_metadata={"messages": problems})
        return view

    def trigger(self) -> Trigger:
        """Exchange the trigger: once, within 3 s (Slack: views.open)."""
        trigger = self.world.triggers.get(self.required("trigger_id"))
        if trigger is None or not self.reaches(trigger.member.team):
            messages = ["invalid `trigger_id`"]
            raise ApiError("invalid_arguments", response_metadata={"messages": messages})
        if trigger.used:
            raise ApiError("exchanged_trigger_id")
        if self.world.offset - trigger.offset > TRIGGER_SECONDS:
            raise ApiError("expired_trigger_id")
        trigger.used = True
        return trigger
