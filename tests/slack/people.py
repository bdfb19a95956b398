"""People of the test Slack: they type, click, submit and read."""

import asyncio
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from tests.slack import payloads, reactions
from tests.slack.deliveries import Ack, Payload
from tests.slack.forms import OpenForm, Unfinished
from tests.slack.installing import Page, Visit
from tests.slack.pressing import Pressable, pressables
from tests.slack.reading import read_blocks, read_message
from tests.slack.views import View
from tests.slack.world import SCOPES, Channel, Json, Member, Message, Team, Token

if TYPE_CHECKING:
    from tests.slack.server import SlackServer


class Workspace(Team):
    """A workspace with the app in it, if installed."""

    slack: "SlackServer"
    token: str = ""

    def person(self, name: str, id: str | None = None, **facts: Any) -> "Person":  # noqa: ANN401
        """Somebody joins; the facts are those of `world.Member`."""
        person = Person(id or self.world.new_id("U"), name, self, **facts)
        person.slack = self.slack
        self.add(person)
        return person

    def install(self, scopes: Iterable[str] = SCOPES) -> Token:
        """Issue a token for this workspace."""
        token = self.world.new_token(self, scopes)
        self.token = token.value
        return token

    @property
    def tokens(self) -> list[Token]:
        """Every token ever issued for it."""
        return [token for token in self.world.tokens.values() if token.owner is self]

    def revoke(self) -> None:
        """Its tokens no longer count, nor its organisation's; the app isn't told."""
        for token in self.world.tokens.values():
            if token.owner in (self, self.enterprise):
                token.revoked = True

    async def uninstall(self) -> None:
        """An admin removes the app: its tokens no longer count, and it is told so."""
        told: list[Json] = [
            {"type": "app_uninstalled"},
            {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": [self.bot.id]}},
        ]
        bodies = [payloads.event(self.slack, self, inside) for inside in told]
        self.revoke()
        for inside, body in zip(told, bodies, strict=True):
            await self.slack.deliver(Payload(inside["type"], "events_api", body))

    @property
    def messages(self) -> list[Message]:
        """All messages in it, oldest first."""
        found = [m for channel in self.channels.values() for m in channel.messages.values()]
        return sorted((m for m in found if not m.deleted), key=lambda message: message.seq)


#: The option of a menu that shows all there is.
MORE = "More…"


class Person(Member):
    """Somebody at their screen."""

    slack: "SlackServer"
    _read: int = 0

    # What they do.

    async def types(
        self, command: str, text: str = "", *, linked: bool = True, where: Channel | None = None
    ) -> Ack:
        """Type a command; `@Full Name` is linked to the person unless `linked` is False."""
        name, _, rest = command.partition(" ")
        words = payloads.escaped(" ".join(w for w in (rest, text) if w), self.team, linked=linked)
        body, url = payloads.command(self.slack, self, name, words, where or self.team.general)
        react = reactions.to_command(self, name, url)
        return await self.slack.deliver(Payload(name, "slash_commands", body, react))

    async def uses_shortcut(self, name: str) -> Ack:
        """Choose a global shortcut."""
        callback_id = self.slack.shortcuts.get(name, name)
        body = payloads.shortcut(self.slack, self, callback_id)
        react = reactions.to_interaction(self)
        return await self.slack.deliver(Payload("shortcut", "interactive", body, react))

    async def uses_message_shortcut(self, name: str, author: Member, text: str = "Hello") -> Ack:
        """Choose a shortcut from the menu of somebody's message; a bot's names only the bot."""
        callback_id = self.slack.shortcuts.get(name, name)
        world, channel = self.team.world, self.team.general
        message: Json = {"type": "message", "ts": world.new_ts(), "text": text}
        message |= {"team": self.team.id, "user": author.id}
        if author.is_bot:
            message |= {"bot_id": self.team.bot_id}
        body = payloads.message_shortcut(self.slack, self, callback_id, message, channel)
        react = reactions.to_interaction(self)
        return await self.slack.deliver(Payload("message_action", "interactive", body, react))

    async def clicks(self, label: str, on: str = "") -> Ack:
        """Press what is called so: in the open modal, else on the newest message, or on Home.

        Where a menu holds only the first of what there is, its last option is pressed before.
        """
        try:
            pressed, place = self._find(label, on)
        except AssertionError:
            if label == MORE or MORE not in self.buttons:
                raise
            await self.clicks(MORE, on)
            pressed, place = self._find(label, "")
        return await self._presses(pressed, place)

    async def clicks_on(self, message: Message, label: str) -> Ack:
        """Press a button of any message, also one that this person doesn't even see."""
        for blocks in (message.blocks, *reversed(message.versions)):
            for pressed in pressables(blocks):
                if pressed.label == label:
                    return await self._presses(pressed, message)
        raise AssertionError(f"no {label!r} ever on {message.text!r}")

    async def clicks_old(self, label: str, on: str = "") -> Ack:
        """Press a button that has gone meanwhile from its message, which was still loaded."""
        for message in reversed(self.messages):
            for blocks in reversed(message.versions):
                for pressed in pressables(blocks):
                    if pressed.label == label and on in read_blocks(blocks, self):
                        return await self._presses(pressed, message)
        raise AssertionError(f"{self} never had a button {label!r} that is gone")

    async def _presses(self, pressed: Pressable, place: Message | View) -> Ack:
        body = payloads.press(self.slack, self, pressed, place)
        react = reactions.to_interaction(self)
        return await self.slack.deliver(Payload("block_actions", "interactive", body, react))

    def _find(self, label: str, on: str) -> tuple[Pressable, Message | View]:
        for place in self._places():
            for pressed in pressables(place.blocks):
                if pressed.label == label and on in self._text(place):
                    return pressed, place
        raise AssertionError(f"{self} has no button {label!r}; there is {self.buttons}")

    def _places(self) -> list[Message | View]:
        """Where something can be pressed, the first to look at first."""
        home = [self.home_view] if self.home_view and self.home_opened else []
        rest: list[Message | View] = [*self.messages, *home]
        rest.sort(key=lambda place: -place.seq)
        return [*self.modals[-1:], *rest]

    def _text(self, place: Message | View) -> str:
        if isinstance(place, Message):
            return read_message(place, self)
        return OpenForm(place).text

    async def submits(self, **values: Any) -> Ack | None:  # noqa: ANN401
        """Fill in the open modal and send it; None where Slack itself finds a field wrong."""
        form = self.form
        assert form is not None, f"{self} has no form open"
        try:
            filled = form.fill(values)
        except Unfinished as wrong:
            form.view.errors = wrong.errors
            return None
        body = payloads.submission(self.slack, self, form.view, filled)
        react = reactions.to_submission(self, form.view)
        return await self.slack.deliver(Payload("view_submission", "interactive", body, react))

    async def closes(self) -> None:
        """Close the modal in front."""
        view = self.modals.pop()
        if view.given.get("notify_on_close"):
            body = payloads.closed(self.slack, self, view)
            await self.slack.deliver(Payload("view_closed", "interactive", body))

    async def installs(
        self, url: str, *, whole: bool = False, rotates: bool = False, allow: bool = True
    ) -> Page:
        """Install the app from its install page (HTTP mode), and return where that ends."""
        visit = Visit(self, url)
        asked = await visit.ask()
        if not allow:
            return await visit.back(asked, error="access_denied")
        return await visit.allow(asked, whole=whole, rotates=rotates)

    async def double_clicks(self, label: str, on: str = "") -> None:
        """Press twice at once; both presses are of what stands there now."""
        pressed, place = self._find(label, on)
        async with asyncio.TaskGroup() as both:
            for _ in range(2):
                both.create_task(self._presses(pressed, place))

    async def opens_home(self, *, within: float = 5.0) -> OpenForm:
        """Look at the app's Home tab, once the app has published it anew."""
        self.home_opened = True
        seen = self.home_view.seq if self.home_view else 0
        inside: Json = {"type": "app_home_opened", "user": self.id, "tab": "home"}
        inside["channel"] = self.dm.id
        if self.home_view:
            inside["view"] = self.home_view.as_json()
        body = payloads.event(self.slack, self.team, inside)
        await self.slack.deliver(Payload("app_home_opened", "events_api", body))
        await self.slack.until(
            lambda: self.home_view is not None and self.home_view.seq > seen, "Home", within
        )
        return self.home

    async def leaves(self) -> None:
        """Leave, or be deactivated; the app isn't told (that would need another event)."""
        self.deactivated = True
        await self.slack.settle()

    # What they see.

    @property
    def dm(self) -> Channel:
        """The direct message with the app."""
        return self.team.open_direct([self])

    @property
    def form(self) -> OpenForm | None:
        """The modal in front, if any."""
        return OpenForm(self.modals[-1]) if self.modals else None

    modal = form

    @property
    def home(self) -> OpenForm:
        """The Home tab."""
        assert self.home_view is not None, f"nothing is on the Home tab of {self}"
        return OpenForm(self.home_view)

    @property
    def messages(self) -> list[Message]:
        """All messages of the app that are on the screen now, oldest first."""
        found = [
            message
            for channel in self.team.channels.values()
            for message in channel.messages.values()
            if not message.deleted and self._can_read(message)
        ]
        return sorted(found, key=lambda message: message.seq)

    def _can_read(self, message: Message) -> bool:
        if message.only_for:
            return message.only_for is self
        return self in message.channel.members

    @property
    def conversations(self) -> list[Channel]:
        """The group direct messages they are in."""
        channels = self.team.channels.values()
        return [c for c in channels if c.kind == "mpim" and self in c.members]

    @property
    def buttons(self) -> list[str]:
        """Everything that can be pressed, the newest first."""
        return [p.label for place in self._places() for p in pressables(place.blocks)]

    @property
    def news(self) -> list[str]:
        """What they haven't read yet, oldest first."""
        return [sight.text for sight in self.sights[self._read :]]

    def text(self, message: Message) -> str:
        """A message as this person reads it now."""
        return read_message(message, self)

    def looks_away(self) -> None:
        """Take everything so far as read."""
        self._read = len(self.sights)

    def _next(self, parts: tuple[str, ...]) -> int | None:
        for n, text in enumerate(self.news):
            if all(part in text for part in parts):
                return n
        return None

    async def reads(self, *parts: str, within: float = 5.0) -> str:
        """Read on to the next news with all these parts, and return it whole."""
        try:
            await self.slack.until(lambda: self._next(parts) is not None, "it", within)
        except AssertionError:
            raise AssertionError(f"{self} reads none with {parts}, but: {self.news}") from None
        n = self._next(parts)
        assert n is not None
        text = self.news[n]
        self._read += n + 1
        return text

    async def reads_nothing(self) -> None:
        """Nothing is new, once everything has settled."""
        await self.slack.settle()
        assert self.news == [], f"{self} reads {self.news}"

    def _seen(self, parts: tuple[str, ...]) -> str | None:
        for message in reversed(self.messages):
            text = read_message(message, self)
            if all(part in text for part in parts):
                return text
        return None

    async def sees(self, *parts: str, within: float = 5.0) -> str:
        """Some message on the screen has all these parts now; return the newest."""
        try:
            await self.slack.until(lambda: self._seen(parts) is not None, "it", within)
        except AssertionError:
            texts = [read_message(message, self) for message in self.messages]
            raise AssertionError(f"{self} sees none with {parts}, but: {texts}") from None
        return self._seen(parts) or ""
