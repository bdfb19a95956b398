"""Private threads: creating them, and adding people (Discord: Threads)."""

from typing import Literal

from adapters.discord.connection.rest import Rest
from bot.ports import Address

#: A thread is archived after a week without a word, the longest there is, in minutes
#: (Discord: Start Thread without Message).
ARCHIVE_AFTER_MINUTES: Literal[10080] = 10080

_PRIVATE_THREAD: Literal[12] = 12


async def create_thread(rest: Rest, channel: str, name: str) -> str:
    """Create a private thread that only the bot can add people to."""
    made = await rest.call(
        lambda http: http.start_thread_without_message(
            channel,
            name=name,
            auto_archive_duration=ARCHIVE_AFTER_MINUTES,
            type=_PRIVATE_THREAD,
            invitable=False,
        )
    )
    return str(made["id"])


async def add_to_thread(rest: Rest, thread: str, person: Address) -> None:
    """Add somebody to a thread; twice is as once."""
    await rest.call_in(int(thread), lambda http: http.add_user_to_thread(thread, person.person))
