"""The playground's journal: what came onto people's screens, entry by entry, oldest first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal, Protocol

from pydantic import Field, TypeAdapter


class Journal(Protocol):
    """Where entries are kept; one that is written is there after a crash."""

    async def read(self) -> Sequence[str]:
        """Read all entries, oldest first."""
        ...

    async def append(self, entry: str) -> None:
        """Write an entry."""
        ...


class MessageKind(StrEnum):
    """How a message came to somebody."""

    #: From the bot, in private.
    MESSAGE = "message"
    #: The private answer to one's own command or click.
    REPLY = "reply"
    #: In the conversation that opened.
    CONVERSATION = "conversation"


@dataclass(frozen=True, slots=True)
class Posted:
    """A message came; `copies` holds its HTML as each reader sees it."""

    reference: str
    kind: MessageKind
    at: datetime
    copies: Mapping[str, str]
    key: str = ""
    members: tuple[str, ...] = ()
    ask: str = ""  #: the ask that it puts, as long as its reader hasn't answered
    do: Literal["posted"] = "posted"


@dataclass(frozen=True, slots=True)
class Changed:
    """A message reads differently from now on."""

    reference: str
    at: datetime
    copies: Mapping[str, str]
    ask: str = ""
    do: Literal["changed"] = "changed"


@dataclass(frozen=True, slots=True)
class Opened:
    """A conversation was created."""

    reference: str
    members: tuple[str, ...]
    key: str
    do: Literal["opened"] = "opened"


@dataclass(frozen=True, slots=True)
class Moved:
    """The clock went on."""

    to: datetime
    do: Literal["moved"] = "moved"


Entry = Posted | Changed | Opened | Moved

_ENTRY: TypeAdapter[Entry] = TypeAdapter(Annotated[Entry, Field(discriminator="do")])


def written(entry: Entry) -> str:
    """Write an entry."""
    return _ENTRY.dump_json(entry).decode()


def read_entry(text: str) -> Entry:
    """Read an entry as it was written."""
    return _ENTRY.validate_json(text)
