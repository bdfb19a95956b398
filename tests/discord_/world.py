"""Discord itself, as far as a test needs it: servers, people, messages, and all that may fail.

One world serves both ways of running the bot: in the test process (`simulated.py`) and over real
sockets (`server.py`). SimCord keeps its state and checks permissions and components; what SimCord
leaves out is here: one clock with the bot, closed DMs, nonces, the people who can see a message at
the moment it is sent, every request recorded and held against Discord's own specification, and
faults on demand:

    world.fails("POST /channels/{id}/messages", code=50007, to=alex)      refused, until stopped
    world.fails("POST /users/@me/channels", code=40003, times=1)          once
    world.fails("PUT /channels/{id}/thread-members/{id}", status=502, times=2)
    world.fails("POST /channels/{id}/messages", retry_after=90, times=1, scope="global")
    world.fails("POST /channels/{id}/threads", lost=True, times=1)        done, the answer is lost
    world.fails("PATCH /channels/{id}/messages/{id}", reset=True)         not done, connection reset
    world.fails("GET /guilds/{id}", hangs=True)           not done, no answer; in SimCord a timeout

    world.owner_has_2fa = False                    the account that owns the application
    world.blocked_words.append("moreau")           AutoMod: in no name of a thread or channel
    world.restricted.add(channel)                  a channel for adults

    world.requests            every request of the bot: at, method, path, route, body, fault
    world.calls("POST /channels/{id}/messages")     those of a route; world.routes: all routes
    world.new_dm_channels     when each DM channel was opened; world.most_new_dms_in(span)
    world.violations          what Discord's specification has against the requests
    await world.until(lambda: …)                    wait for a request to bring something about
"""

import asyncio
import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import aiohttp
from simcord.backend import Backend, serializers
from simcord.backend.access import channel_accessible
from simcord.backend.errors import BackendError
from simcord.backend.models import Channel, Message, User
from simcord.http import router

from tests.discord_ import elevation
from tests.discord_.clock import WorldClock
from tests.discord_.faults import Fault, Identified, Json, Request, failing, refused, route_of
from tests.discord_.rules import Rules
from tests.discord_.specs import Specs
from tests.patience import PATIENCE

#: Type 12 (Discord: Channel Types).
PRIVATE_THREAD = 12
#: Missing Permissions (Discord: JSON Error Codes).
MISSING = 50013
#: A message that only says that the bot is thinking (Discord: Message Flags).
LOADING = 1 << 7

dispatch = router.dispatch


@dataclass(frozen=True, slots=True)
class Sight:
    """A message appears, changes or goes: `message`, `reply`, `update`, `deleted`."""

    at: datetime
    event: str
    message: Message  #: as it was then
    viewers: frozenset[int]  #: who could see it then


class Discord(Backend):
    """The world; SimCord's backend with what it leaves out."""

    def __init__(self, clock: WorldClock | None = None, specs: Specs | None = None) -> None:
        self.time = clock or WorldClock()
        super().__init__(clock=self.time)
        self.bot_user.name = "AskFirst"
        self.specs = specs or Specs()
        self.requests: list[Request] = []
        self.violations: list[str] = []
        self.sights: list[Sight] = []
        self.new_dm_channels: list[datetime] = []
        self.locales: dict[int, str] = {}
        self.closed_dms: set[int] = set()
        self.owner_has_2fa = True
        self.demand_2fa: set[int] = set()
        self.blocked_words: list[str] = []
        self.restricted: set[int] = set()
        #: Where Manage Channels in the category alone lets the bot create: nobody has written
        #: whether it does. Here it doesn't, unless a test says so.
        self.category_suffices: set[int] = set()
        self._created_in = 0
        self._faults: list[Fault] = []
        self._latest: dict[int, Sight] = {}
        self.rules = Rules(self)
        self._changed: set[asyncio.Event] = set()

    # Who is who.

    def user_named(self, name: str, *, locale: str = "en-GB", **facts: Any) -> User:  # noqa: ANN401
        """A person of this name; one and the same, in however many servers."""
        for user in self.users.values():
            if user.global_name == name:
                return user
        handle = name.partition(" ")[0].lower()
        user = self.make_user(handle, global_name=name, **facts)
        self.locales[user.id] = locale
        return user

    def name_of(self, kind: str, number: int) -> str:
        """The name that stands where an id is mentioned (`@`, `@&`, `#`)."""
        if kind == "#" and number in self.channels:
            return self.channels[number].name or "unknown"
        if number in self.users:
            return self.users[number].global_name or self.users[number].name
        roles = (guild.roles.get(number) for guild in self.guilds.values())
        return next((role.name for role in roles if role is not None), "unknown")

    def first_name(self, person: int) -> str:
        """What friends call them."""
        return self.name_of("@", person).partition(" ")[0]

    # What the test arranges.

    def fails(self, route: str, *, to: Identified | None = None, **how: Any) -> Fault:  # noqa: ANN401
        """Let requests of a route fail from now on; see the top of this module."""
        fault = failing(route, person=None if to is None else to.id, **how)
        self._faults.append(fault)
        return fault

    def works_again(self) -> None:
        """End all faults."""
        self._faults.clear()

    def calls(self, route: str) -> list[Request]:
        """Every request of a route so far."""
        method, _, path = route.partition(" ")
        return [r for r in self.requests if r.route == f"{method} {route_of(path)}"]

    @property
    def routes(self) -> list[str]:
        """Every route so far, once."""
        return list(dict.fromkeys(request.route for request in self.requests))

    def most_new_dms_in(self, span: timedelta) -> int:
        """The most DM channels that were opened within any such time."""
        opened = self.new_dm_channels
        return max(
            (sum(start <= at < start + span for at in opened) for start in opened), default=0
        )

    async def until(self, condition: Callable[[], object], within: float = PATIENCE) -> None:
        """Wait until requests have brought something about."""
        news = asyncio.Event()
        self._changed.add(news)
        try:
            async with asyncio.timeout(within):
                while not condition():
                    news.clear()
                    await news.wait()
        finally:
            self._changed.discard(news)

    # Who may do what.

    def compute_permissions(
        self, guild_id: int, user_id: int, channel_id: int | None = None
    ) -> int:
        """Compute what somebody may do, with what SimCord leaves out; see `elevation.py`."""
        if channel_id is None and self._created_in in self.category_suffices:
            channel_id = self._created_in
        found = super().compute_permissions(guild_id, user_id, channel_id)
        if not elevation.lost(self, guild_id, user_id):
            return elevation.implied(found, in_channel=channel_id is not None)
        with elevation.taken_away(self.get_guild(guild_id)):
            found = super().compute_permissions(guild_id, user_id, channel_id)
        found = elevation.without(found)
        return elevation.implied(found, in_channel=channel_id is not None)

    def require_permissions(
        self, guild_id: int | None, user_id: int, channel_id: int | None, *names: str
    ) -> None:
        """Refuse what somebody lacks; what 2FA alone would give is refused with 60003."""
        try:
            super().require_permissions(guild_id, user_id, channel_id, *names)
        except BackendError as error:
            if guild_id is None or error.code != MISSING or self.owner_has_2fa:
                raise
            self.owner_has_2fa = True
            try:
                super().require_permissions(guild_id, user_id, channel_id, *names)
            finally:
                self.owner_has_2fa = False
            raise refused(60003) from None

    # What the bot meets.

    def request(
        self,
        backend: Backend,
        method: str,
        path: str,
        *,
        json: Json = None,
        params: dict[str, Any] | None = None,
        **more: Json,
    ) -> Json:
        """Answer a request, or fail it; stands in for SimCord's own `dispatch`."""
        assert backend is self
        request = self._record(method, path, json, params)
        fault = next((f for f in self._faults if f.fits(request)), None)
        try:
            if fault is not None:
                fault.strike(request)
            result = self._answer(request, **more)
            if fault is not None:
                raise aiohttp.ServerDisconnectedError
            return result
        except (router.RouteNotImplemented, router.UnsupportedField) as error:
            self.violations.append(f"{request.route}: {error}")
            raise
        finally:
            self.stir()

    def archive(self, channel: int, *, archived: bool = True) -> None:
        """Put a thread to rest, as Discord does after its time, or wake it."""
        meta = self.get_channel(channel).thread_metadata
        if meta is not None:
            meta.archived = archived

    def locks(self, channel: int) -> None:
        """A moderator closes a thread for good."""
        meta = self.get_channel(channel).thread_metadata
        if meta is not None:
            meta.archived = meta.locked = True

    def stir(self) -> None:
        """Let those who wait look again."""
        for event in self._changed:
            event.set()

    def _record(self, method: str, path: str, body: Json, params: dict[str, Any] | None) -> Request:
        route = f"{method} {route_of(path)}"
        request = Request(
            self.time.now(),
            method,
            path,
            route,
            copy.deepcopy(body),
            dict(params or {}),
            self._concerns(path, body),
        )
        self.requests.append(request)
        self.violations += self.specs.violations(request)
        return request

    def _concerns(self, path: str, body: Json) -> frozenset[int]:
        """Tell whom it is about: the DM's person, who is answered, everyone whose id it names."""
        people = {int(part) for part in path.split("/") if part.isdigit()}
        if isinstance(body, Mapping) and "recipient_id" in body:
            people.add(int(body["recipient_id"]))
        people |= {self.interactions[n].user_id for n in people & self.interactions.keys()}
        tokens = self.interaction_tokens.keys() & set(path.split("/"))
        people |= {self.interactions[self.interaction_tokens[t]].user_id for t in tokens}
        for number in tuple(people):
            if number in self.channels:
                people.update(self.channels[number].recipient_ids)
        return frozenset(people & self.users.keys())

    def _answer(self, request: Request, **more: Json) -> Json:
        if request.route == "GET /applications/@me":
            request = replace(request, path="/oauth2/applications/@me")
        creates = request.route == "POST /guilds/{}/channels"
        self._created_in = int(request.body.get("parent_id") or 0) if creates else 0
        known = self.rules.repeated(request)
        if known is not None:
            return known
        self.rules.check(request)
        if self.rules.carried_out(request):
            return {}
        existed = set(self.dm_channels)
        result = dispatch(
            self, request.method, request.path, json=request.body, params=request.params, **more
        )
        self.new_dm_channels += [self.time.now() for _ in self.dm_channels.keys() - existed]
        self.rules.complete(request, result)
        self._notice(request, result)
        return result

    # What people come to see.

    def _notice(self, request: Request, result: Json) -> None:
        found = result if isinstance(result, Mapping) else {}
        found = found.get("resource", {}).get("message", found)
        if request.method == "DELETE":
            self._forget()
        elif "components" in found and "channel_id" in found:
            self.shown(int(found["channel_id"]), int(found["id"]))

    def shown(self, channel: int, number: int) -> None:
        """Put down that a message can be seen as it is now."""
        message = copy.deepcopy(self.messages[channel][number])
        if message.flags & LOADING and not message.components and not message.content:
            return
        before = self._latest.get(number)
        if before is None:
            event = "reply" if message.interaction_metadata else "message"
        elif _shows(before.message) == _shows(message):
            return
        else:
            event = "update"
        self._see(Sight(self.time.now(), event, message, self._viewers(message)))

    def _see(self, sight: Sight) -> None:
        self.sights.append(sight)
        self._latest[sight.message.id] = sight

    def _forget(self) -> None:
        """Put down which messages have gone."""
        for sight in list(self._latest.values()):
            here = self.messages.get(sight.message.channel_id, {})
            if sight.event != "deleted" and sight.message.id not in here:
                self._see(replace(sight, at=self.time.now(), event="deleted"))

    def _viewers(self, message: Message) -> frozenset[int]:
        channel = self.get_channel(message.channel_id)
        return frozenset(
            person
            for person in self._around(channel)
            if message.visible_to(person) and channel_accessible(self, channel.id, person)
        )

    def _around(self, channel: Channel) -> set[int]:
        """Everybody who might see a channel; private threads leave out those without any role."""
        if channel.guild_id is None:
            return set(channel.recipient_ids)
        guild = self.get_guild(channel.guild_id)
        if channel.type != PRIVATE_THREAD:
            return set(guild.members)
        special = {number for number, member in guild.members.items() if member.role_ids}
        return {*channel.thread_members, *special, guild.owner_id}

    def can_see(self, person: int, message: Message) -> bool:
        """Tell whether a person can see a message now."""
        here = self.messages.get(message.channel_id, {})
        return (
            message.id in here
            and message.visible_to(person)
            and channel_accessible(self, message.channel_id, person)
        )

    def guild_payload(self, guild: int) -> dict[str, Any]:
        """The server as the gateway sends it."""
        made = dict(serializers.guild_create_payload(self, self.get_guild(guild)))
        return made | {"mfa_level": int(guild in self.demand_2fa)}


def _shows(message: Message) -> tuple[str, list[dict[str, Any]]]:
    return message.content, message.components
