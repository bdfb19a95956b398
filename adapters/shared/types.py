"""Names for the types that stand between an adapter and whoever assembles the application."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from bot.app.commands import Command
from bot.messages.replies import Reply

#: Carries out what somebody asks for, and returns what they are answered.
Dispatch = Callable[[Command], Awaitable[Reply]]
#: Does everything that is due now, and returns the next due moment (UTC), if there is one.
Step = Callable[[], Awaitable[datetime | None]]
#: Whether something works, and a line for the operator that says so.
Finding = tuple[bool, str]
