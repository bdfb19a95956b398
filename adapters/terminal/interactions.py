"""What people do is dispatched, and the reply is shown to them."""

from collections.abc import Callable, Iterator

from adapters.shared.types import Dispatch
from adapters.terminal.directory import ALEX, JO, SAM
from adapters.terminal.inbound import Did, Inbound
from adapters.terminal.outbound import TerminalMessenger
from adapters.terminal.replies import show_reply
from adapters.terminal.schedules import REASON, WISH, Click, ScheduledAnswer, clicks
from adapters.terminal.screens import SeenButton
from bot.ports import Clock


class Interactions:
    """Dispatches what each person does, and shows them the reply."""

    def __init__(
        self,
        dispatch: Dispatch,
        clock: Clock,
        messenger: TerminalMessenger,
        watch: Callable[[Did], None],
    ) -> None:
        self._dispatch = dispatch
        self._clock = clock
        self._messenger = messenger
        self._watch = watch
        self._inbound = Inbound(messenger.screens)

    async def choose(self, answer: ScheduledAnswer) -> None:
        """Let somebody choose in their settings what they chose before; nothing of it is shown."""
        for click in clicks(answer, self._clock.now()):
            await self._dispatch(self._inbound.choose(answer.actor, click))

    async def introduce(self) -> None:
        """Let Sam type `/intro`."""
        command = f"/intro @{ALEX.name} @{JO.name} {REASON}"
        self._watch(Did(self._clock.now(), SAM.id, command))
        reply = await self._dispatch(self._inbound.introduce())
        show_reply(self._messenger, SAM.id, reply)

    async def ask(self) -> None:
        """Let Jo type `/intro me`."""
        command = f"/intro me @{ALEX.name} via @{SAM.name} {WISH}"
        self._watch(Did(self._clock.now(), JO.id, command))
        show_reply(self._messenger, JO.id, await self._dispatch(self._inbound.ask()))

    async def give(self, answer: ScheduledAnswer) -> None:
        """Let somebody press what gives this answer, as far as they have seen such buttons."""
        for click, button in self._reachable(answer):
            self._watch(Did(self._clock.now(), answer.actor.id, button.label, click, button))
            reply = await self._dispatch(self._inbound.press(answer.actor, click, button))
            show_reply(self._messenger, answer.actor.id, reply, button.reference)

    def _reachable(self, answer: ScheduledAnswer) -> Iterator[tuple[Click, SeenButton]]:
        for click in clicks(answer, self._clock.now()):
            # Looked for only now: the reply to the click before may have brought the button.
            if button := self._inbound.reach(answer.actor, click):
                yield click, button
