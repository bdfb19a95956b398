"""How messages and conversations on Discord are referred to, in what the core stores."""

import re
from dataclasses import dataclass

from bot.errors import Refused

_REFERENCE = re.compile(r"(\d{1,20})/(\d{1,20})/(\d{1,20})(?:/aside/(\d{1,20}))?", re.ASCII)
_ID = re.compile(r"\d{1,20}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a message is, and which server it speaks of: in a direct message nothing else says."""

    channel: int
    message: int
    server: str
    #: For whom it stands in a thread of the server, where moderators can look in; else empty.
    in_thread_for: str = ""

    def __str__(self) -> str:
        where = f"{self.channel}/{self.message}/{self.server}"
        return f"{where}/aside/{self.in_thread_for}" if self.in_thread_for else where


def read_reference(text: str) -> Reference:
    """Read a message's reference; anything else is refused for good."""
    match = _REFERENCE.fullmatch(text)
    if match is None:
        raise Refused("that is no message of Discord's")
    return Reference(int(match[1]), int(match[2]), match[3], match[4] or "")


def read_channel_id(text: str) -> int:
    """Read a conversation's reference; anything else is refused for good."""
    if _ID.fullmatch(text) is None:
        raise Refused("that is no conversation of Discord's")
    return int(text)
