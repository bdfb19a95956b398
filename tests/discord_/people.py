"""People for dialogs that read like a chat log.

    await sam.types("/intro", alex, jo, "You both repair accordions", note_for_a="…")
    await sam.types("/intros")                  any command, by what is registered for it
    await sam.uses("Introduce…", on=alex)       the menu of a person
    alex.reads("Sam Rivera", "would like")      read on to the first news with all these parts
    await alex.presses("Yes, introduce us")     a button by its label, else an option of any menu
    await jo.chooses("Yes, but later…", "in two weeks")   a button or a menu, then an option
    await alex.submits(reason="…", other=jo)    the form that is open, by field names or labels
    await alex.gets("…")                        the same, but waits: where the bot runs on its own
    alex.sees("…"), alex.reads_nothing(), alex.looks_away(), alex.news, alex.view, alex.buttons
    alex.form                                   the open form as text, None if there is none
    alex.reply                                  what the last thing they did was answered with

    await jo.presses("Yes, introduce us", of=alex)   somebody else's button, as a forged client may
    await alex.presses_old("No, thanks")             a button that has gone from its card meanwhile
    await alex.presses("No, thanks", expired=True)   the interaction comes too late to be answered
    await talk.redelivers()                          the last interaction once more, with its id
    alex.closes_dms(); alex.opens_dms(); alex.leaves(); alex.speaks("de"); alex.zone = "…"

Texts are what `reading.py` says a person reads. `news` holds each message that appeared or changed
while they could see it; `view` what is on their screens now. Only the bot's messages count.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from simcord.backend.models import Interaction, Message, User

from tests.discord_.interactions import (
    COMMAND,
    COMPONENT,
    MODAL,
    command,
    component,
    field_with,
    form_values,
    modal,
    user_menu,
)
from tests.discord_.reading import BUTTON, Reader, controls, message_text, modal_text
from tests.discord_.servers import Server
from tests.discord_.spots import Spot, find, labels
from tests.discord_.world import Discord, Sight
from tests.patience import PATIENCE

if TYPE_CHECKING:
    from tests.discord_.talk import Talk


@dataclass(frozen=True, slots=True)
class Reply:
    """What somebody got for what they did: `message`, `update`, `modal`, `deferred` or nothing."""

    kind: str
    text: str = ""
    ephemeral: bool = False


@dataclass(eq=False)
class Someone:
    """A person at their screen."""

    talk: "Talk"
    user: User
    server: Server
    zone: str = "UTC"
    asked: Interaction | None = None
    reply: Reply = Reply("nothing")
    _read: int = 0

    def __repr__(self) -> str:
        return self.name

    @property
    def id(self) -> int:
        """Their user id."""
        return self.user.id

    @property
    def name(self) -> str:
        """The name that others see."""
        return self.user.global_name or self.user.name

    @property
    def world(self) -> Discord:
        """The Discord they are on."""
        return self.talk.world

    # What they do.

    async def types(self, line: str, *words: Any, **options: Any) -> Reply:  # noqa: ANN401
        """Type a command; words fill its options in order, people the person options."""
        data = command(self.world, self.server.guild, line, words, options)
        return await self._interacts(COMMAND, data, self.server.general.id)

    async def uses(self, entry: str, *, on: "Someone") -> Reply:
        """Use an entry of somebody's menu."""
        data = user_menu(self.world, self.server.guild, entry, on.id)
        return await self._interacts(COMMAND, data, self.server.general.id)

    async def presses(
        self, label: str, *, of: "Someone | None" = None, expired: bool = False
    ) -> Reply:
        """Press a button, or choose a menu's option, by its label; the newest that there is.

        Where a card has it behind "More…", whoever has the card presses that first.
        """
        holder = of or self
        spot = holder.find(label)
        more = holder.find("More…")
        if spot is None and more is not None and more.control.kind == BUTTON:
            await holder.clicks(more)
            spot = holder.find(label)
        assert spot is not None, f"{holder} has no {label!r}; there is {holder.buttons}"
        return await self.clicks(spot, expired=expired)

    async def presses_old(self, label: str) -> Reply:
        """Press what was on a message once: it was still loaded."""
        for sight in reversed(self._sights):
            spot = find(sight.message, label)
            if spot is not None:
                return await self.clicks(spot)
        raise AssertionError(f"{self} never had {label!r}")

    async def chooses(self, menu: str, option: "str | Someone") -> Reply:
        """Choose an option of a menu; where it is behind a button, or in a form, press that first.

        A form is submitted with it.
        """
        spot = self.find(menu)
        assert spot is not None, f"{self} has no {menu!r}; there is {self.buttons}"
        if spot.control.kind == BUTTON:
            await self.clicks(spot)
        if self.reply.kind == "modal" and isinstance(option, str):
            return await self.submits(**{self._field_with(option): option})
        if isinstance(option, str):
            return await self.presses(option)
        return await self.clicks(spot, chosen=[option])

    def _field_with(self, option: str) -> str:
        """Name the field of the open form that offers this."""
        assert self.asked is not None
        return field_with(self.asked.modal or {}, option)

    async def clicks(
        self, spot: Spot, *, chosen: "list[Any] | None" = None, expired: bool = False
    ) -> Reply:
        """Press a button or an option wherever it is."""
        data = component(self.world, self.server.guild, spot.control, chosen)
        channel = spot.message.channel_id
        return await self._interacts(COMPONENT, data, channel, spot.message, expired)

    async def submits(self, **values: Any) -> Reply:  # noqa: ANN401
        """Send the open form; fields that aren't named keep what is in them."""
        asked = self.asked
        assert asked is not None, f"{self} has no form open"
        assert asked.modal is not None
        data = modal(self.world, self.server.guild, asked.modal, values)
        self.asked = None
        source = None
        if asked.source_message_id is not None:
            source = self.world.messages[asked.channel_id].get(asked.source_message_id)
        return await self._interacts(MODAL, data, asked.channel_id, source)

    async def _interacts(
        self,
        kind: int,
        data: dict[str, Any],
        channel: int,
        message: Message | None = None,
        expired: bool = False,
    ) -> Reply:
        record = await self.talk.delivers(self, kind, data, channel, message, expired=expired)
        return self.takes(record)

    def takes(self, record: Interaction) -> Reply:
        """Take what an interaction was answered with: a message, or a form to fill in."""
        self.asked = record if record.modal is not None else self.asked
        self.reply = self._reply(record)
        return self.reply

    def _reply(self, record: Interaction) -> Reply:
        if record.modal is not None:
            return Reply("modal", self.form_text(record.modal))
        numbers = [*reversed(record.followup_ids), record.message_id]
        here = self.world.messages.get(record.channel_id, {})
        for number in numbers:
            if number is not None and number in here:
                message = here[number]
                kind = "update" if number == record.source_message_id else "message"
                return Reply(kind, self.text(message), message.is_ephemeral)
        return Reply(str(record.response_kind or "nothing"))

    def closes_dms(self) -> None:
        """Accept no direct messages from the bot any more."""
        self.world.closed_dms.add(self.id)

    def opens_dms(self) -> None:
        """Accept direct messages again."""
        self.world.closed_dms.discard(self.id)

    def leaves(self) -> None:
        """Leave the server."""
        self.world.remove_member(self.server.id, self.id)

    def speaks(self, locale: str) -> None:
        """Use Discord in another language from now on."""
        self.world.locales[self.id] = locale

    def renames(self, name: str) -> None:
        """Go by another name in the server."""
        self.world.get_guild(self.server.id).members[self.id].nick = name

    # What they see.

    def text(self, message: Message) -> str:
        """A message as this person reads it."""
        return message_text(message.content, message.components, self._reader(message))

    def form_text(self, form: Mapping[str, Any]) -> str:
        """A form as this person reads it."""
        return modal_text(form, Reader(self.world.name_of, self.zone))

    def _reader(self, message: Message) -> Reader:
        pings = frozenset((*message.ping_user_ids, *message.ping_role_ids))
        everyone = message.allowed_mentions.everyone
        return Reader(self.world.name_of, self.zone, pings, everyone)

    @property
    def form(self) -> str | None:
        """The form that is open, as text."""
        return None if self.asked is None else self.form_text(self.asked.modal or {})

    @property
    def form_values(self) -> dict[str, Any]:
        """What is filled in, by field name."""
        return {} if self.asked is None else form_values(self.asked.modal or {})

    @property
    def _sights(self) -> list[Sight]:
        return [s for s in self.world.sights if self.id in s.viewers]

    @property
    def news(self) -> list[str]:
        """What they haven't read yet, oldest first."""
        return [self.text(s.message) for s in self._sights[self._read :] if s.event != "deleted"]

    def reads(self, *parts: str) -> str:
        """Read on to the first news with all these parts, and return it whole."""
        unread = self._sights[self._read :]
        for offset, sight in enumerate(unread):
            text = self.text(sight.message)
            if sight.event != "deleted" and all(part in text for part in parts):
                self._read += offset + 1
                return text
        raise AssertionError(f"{self} reads none with {parts}, but: {self.news}")

    async def gets(self, *parts: str, within: float = PATIENCE) -> str:
        """Wait until there is news with all these parts, and read on to it."""

        def there() -> bool:
            return any(all(part in text for part in parts) for text in self.news)

        with suppress(TimeoutError):
            await self.world.until(there, within)
        return self.reads(*parts)

    def reads_nothing(self) -> None:
        """Nothing is new."""
        assert self.news == [], f"{self} reads {self.news}"

    def looks_away(self) -> None:
        """Take everything so far as read."""
        self._read = len(self._sights)

    @property
    def messages(self) -> list[Message]:
        """The bot's messages on their screens now, oldest first."""
        numbers = dict.fromkeys((s.message.channel_id, s.message.id) for s in self._sights)
        found = [self.world.messages.get(channel, {}).get(number) for channel, number in numbers]
        return [m for m in found if m is not None and self.world.can_see(self.id, m)]

    @property
    def view(self) -> list[str]:
        """All that is on their screens now, oldest first."""
        return [self.text(message) for message in self.messages]

    def sees(self, *parts: str) -> str:
        """Some message on their screens has all these parts now; return the newest."""
        for text in reversed(self.view):
            if all(part in text for part in parts):
                return text
        raise AssertionError(f"{self} sees none with {parts}, but: {self.view}")

    @property
    def buttons(self) -> list[str]:
        """The labels of all buttons and options on their screens, newest message first."""
        found = [c for m in reversed(self.messages) for c in controls(m.components)]
        return [c.label for c in found if c.label and not c.disabled]

    def find(self, label: str) -> Spot | None:
        """Find a button, a menu's option or a menu on the newest message that has it."""
        found = (find(message, label) for message in reversed(self.messages))
        return next((spot for spot in found if spot is not None), None)

    @property
    def log(self) -> list[tuple[Any, str, str, tuple[str, ...]]]:
        """All that this person saw: when, what happened, the text, what there was to press."""
        return [(s.at, s.event, self.text(s.message), labels(s.message)) for s in self._sights]
