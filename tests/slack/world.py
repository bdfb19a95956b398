"""What exists in the test Slack: workspaces, their members, conversations, messages and views.

State and its bookkeeping only; the rules of the Web API are in `web_api.py`, what people do and
read in `people.py`.
"""

import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any

from tests.slack.pressing import labels
from tests.slack.rights import ResponseUrl, Trigger
from tests.slack.views import View

Json = dict[str, Any]
Blocks = list[Json]

#: What AskFirst asks for, and a workspace grants unless told otherwise.
SCOPES = ("commands", "chat:write", "im:write", "mpim:write", "users:read")
#: How long a rotated token lasts (Slack: token rotation).
TOKEN_SECONDS = 43_200


@dataclass(eq=False)
class Token:
    """A bot token of a workspace, or of a whole organisation."""

    value: str
    owner: "Team | Enterprise"
    scopes: tuple[str, ...]
    refresh: str | None = None
    expires_at: float | None = None
    revoked: bool = False


@dataclass(eq=False)
class Enterprise:
    """An organisation with several workspaces (Slack: Enterprise Grid)."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Sight:
    """Something that came before somebody's eyes."""

    event: str  #: "message", "update", "ephemeral" or "error"
    text: str
    buttons: tuple[str, ...] = ()
    message: "Message | None" = None
    at: float = 0.0


@dataclass(eq=False)
class Member:
    """What Slack knows about a person or a bot."""

    id: str
    name: str
    team: "Team"
    tz: str = "UTC"
    locale: str = "en-US"
    admin: bool = False
    owner: bool = False
    is_bot: bool = False
    guest: bool = False  #: in some channels only (Slack: is_restricted)
    single_channel_guest: bool = False  #: in one channel only (Slack: is_ultra_restricted)
    stranger: bool = False  #: from another company, in no channel with us (Slack: is_stranger)
    hidden: bool = False  #: the app may not see them (user_not_visible)
    deactivated: bool = False
    stands_in: "Team | None" = None  #: the workspace that is open in their client, if another
    sights: list[Sight] = field(default_factory=list)
    modals: list[View] = field(default_factory=list)  #: the one in front comes last
    home_view: View | None = None
    home_opened: bool = False

    def __repr__(self) -> str:
        return self.name

    @property
    def handle(self) -> str:
        """Their old-style user name."""
        return self.name.lower().replace(" ", ".")


@dataclass(eq=False)
class Message:
    """A message as it is now, with what it was before."""

    channel: "Channel"
    ts: str
    author: Member
    text: str
    blocks: Blocks
    seq: int
    only_for: Member | None = None  #: ephemeral
    thread_ts: str | None = None
    attachments: Blocks = field(default_factory=list)
    deleted: bool = False
    edited: bool = False
    versions: list[Blocks] = field(default_factory=list)  #: what its blocks were before

    @property
    def reference(self) -> str:
        """As the adapter refers to it: CHANNEL/TS."""
        return f"{self.channel.id}/{self.ts}"

    def becomes(self, text: str, blocks: Blocks) -> None:
        """Change it in place."""
        self.versions.append(self.blocks)
        self.text, self.blocks, self.edited = text, blocks, True

    @property
    def buttons(self) -> tuple[str, ...]:
        """What can be pressed on it, by its words."""
        return labels(self.blocks)

    @property
    def in_conversation(self) -> bool:
        """Whether it stands in a group direct message."""
        return self.channel.kind == "mpim"

    def as_json(self) -> Json:
        """As Slack describes it in payloads and answers."""
        shown: Json = {
            "type": "message",
            "user": self.author.id,
            "bot_id": self.author.team.bot_id,
            "ts": self.ts,
            "text": self.text,
            "team": self.author.team.id,
            "blocks": self.blocks,
        }
        return shown | ({"thread_ts": self.thread_ts} if self.thread_ts else {})


@dataclass(eq=False)
class Channel:
    """A channel, a direct message with the app, or a group direct message."""

    id: str
    team: "Team"
    kind: str  #: "im", "mpim" or "channel"
    name: str
    members: tuple[Member, ...]
    archived: bool = False
    messages: dict[str, Message] = field(default_factory=dict)

    @property
    def people(self) -> tuple[Member, ...]:
        """Its members without bots."""
        return tuple(member for member in self.members if not member.is_bot)

    def as_json(self) -> Json:
        """As Slack describes it."""
        kinds = {"is_im": "im", "is_mpim": "mpim", "is_channel": "channel"}
        shown: Json = {key: self.kind == kind for key, kind in kinds.items()}
        if self.kind == "im":
            shown["user"] = self.people[0].id
        else:
            shown["name"] = self.name
        return {"id": self.id, "created": 1, "is_archived": self.archived} | shown


@dataclass(eq=False)
class Team:
    """A workspace."""

    world: "World"
    id: str
    name: str
    enterprise: Enterprise | None = None
    members: dict[str, Member] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    bot: Member = field(init=False)
    bot_id: str = field(init=False)
    general: Channel = field(init=False)

    def __post_init__(self) -> None:
        self.bot_id = self.world.new_id("B")
        self.bot = self.add(Member(self.world.new_id("U"), "AskFirst", self, is_bot=True))
        self.general = self.new_channel("channel", (), "general")

    @property
    def domain(self) -> str:
        """Its short name in addresses."""
        return self.name.lower().replace(" ", "-")

    def add(self, member: Member) -> Member:
        """Somebody joins."""
        self.members[member.id] = member
        return member

    def new_channel(self, kind: str, members: Iterable[Member], name: str = "") -> Channel:
        """Create a conversation; the app is a member of direct ones."""
        bots = () if kind == "channel" else (self.bot,)
        prefix = {"im": "D", "mpim": "C", "channel": "C"}[kind]
        channel = Channel(self.world.new_id(prefix), self, kind, name, (*members, *bots))
        self.channels[channel.id] = channel
        return channel

    def direct(self, people: Iterable[Member]) -> Channel | None:
        """Find the direct or group message of exactly these people and the app."""
        wanted = {member.id for member in people}
        for channel in self.channels.values():
            if channel.kind != "channel" and {m.id for m in channel.people} == wanted:
                return channel
        return None

    def open_direct(self, people: Iterable[Member]) -> Channel:
        """Find or create the direct or group message of these people and the app."""
        members = tuple(people)
        if len(members) == 1:
            return self.direct(members) or self.new_channel("im", members, "directmessage")
        name = "mpdm-" + "--".join(member.handle for member in members) + "-1"
        return self.direct(members) or self.new_channel("mpim", members, name)


class World:
    """All of it, with the time and the ids."""

    def __init__(self) -> None:
        self.app_id = "A0ASKFIRST"
        self.client_id = "1234.5678"
        self.client_secret = "client-secret"  # of nobody
        self.signing_secret = "signing-secret"
        self.app_token = "xapp-1-A0ASKFIRST-1"
        self.verification_token = "verification"
        self.offset = 0.0
        self.home_tab = True  #: whether the app has one (Slack: app manifest)
        self.messages_tab = True  #: whether the app can be written to, and write, in private
        self.teams: dict[str, Team] = {}
        self.tokens: dict[str, Token] = {}
        self.views: dict[str, View] = {}
        self.first_given: dict[str, Json] = {}  #: what a view showed at first, by its id
        self.triggers: dict[str, Trigger] = {}
        self.response_urls: dict[str, ResponseUrl] = {}
        self.grants: dict[str, Any] = {}  #: OAuth codes, see `oauth.py`
        self.escapes: dict[str, str] = {}  #: what Slack makes of words that are typed
        self._count = count(1)

    def now(self) -> float:
        """Seconds since the epoch; `offset` makes it later than it is."""
        return time.time() + self.offset

    def today(self) -> datetime:
        """The same as a date and time (UTC)."""
        return datetime.fromtimestamp(self.now(), UTC)

    def seq(self) -> int:
        """Count what happens."""
        return next(self._count)

    def new_id(self, prefix: str) -> str:
        """Make an id that looks like Slack's."""
        return f"{prefix}0{self.seq():08X}"

    def new_ts(self) -> str:
        """Make a message's time stamp, which is also its id in its channel."""
        return f"{int(self.now())}.{self.seq():06d}"

    def new_token(
        self, owner: Team | Enterprise, scopes: Iterable[str], *, rotates: bool = False
    ) -> Token:
        """Issue a bot token; one that rotates comes with an end and a refresh token."""
        n = self.seq()
        token = Token(f"xoxb-{owner.id}-{n}", owner, tuple(scopes))
        if rotates:
            token.value = f"xoxe.xoxb-{owner.id}-{n}"
            token.refresh, token.expires_at = f"xoxe-{n}", self.now() + TOKEN_SECONDS
        self.tokens[token.value] = token
        return token

    def new_trigger(self, member: Member) -> Trigger:
        """Give the app the right to open a modal in front of somebody."""
        trigger = Trigger(f"{self.seq()}.{member.team.id}.{member.id}", member, self.offset)
        self.triggers[trigger.id] = trigger
        return trigger

    def new_response_url(
        self, member: Member, channel: Channel, original: Message | None = None
    ) -> ResponseUrl:
        """Give the app the right to answer an interaction."""
        key = f"{channel.team.id}/{self.seq()}/{member.id}"
        self.response_urls[key] = ResponseUrl(key, member, channel, self.now(), original)
        return self.response_urls[key]

    def org_wide(self, team: Team) -> bool:
        """Tell whether the app is installed in the whole organisation of a workspace."""
        owners = [token.owner for token in self.tokens.values() if not token.revoked]
        return team not in owners and team.enterprise is not None and team.enterprise in owners

    def installed_for(self, member: Member) -> str:
        """Find where Slack says that the app is installed; see `View.installed_in`."""
        team = member.team
        if self.org_wide(team) and team.enterprise:
            return team.enterprise.id
        theirs = [one for one in self.same_person(member) if one.enterprise is team.enterprise]
        owners = [token.owner for token in self.tokens.values() if token.owner in theirs]
        return owners[0].id if owners and team.enterprise else team.id

    def home_of(self, member: Member) -> Team:
        """Find the one workspace that Slack names with a person, wherever they are.

        In an organisation `user.team_id` of a payload is always the same (slackapi/bolt-js#1875).
        """
        theirs = [t for t in self.same_person(member) if t.enterprise is member.team.enterprise]
        return theirs[0] if member.team.enterprise else member.team

    def same_person(self, member: Member) -> list[Team]:
        """List the workspaces in which somebody has this id, the oldest first."""
        return [team for team in self.teams.values() if member.id in team.members]

    def member(self, id_: str) -> Member | None:
        """Find somebody in any workspace."""
        return next((t.members[id_] for t in self.teams.values() if id_ in t.members), None)

    def channel(self, id_: str) -> Channel | None:
        """Find a conversation in any workspace."""
        return next((t.channels[id_] for t in self.teams.values() if id_ in t.channels), None)
