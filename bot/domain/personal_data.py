"""What is kept about one person, as they and an operator may read it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.people import PersonId


class Held(StrEnum):
    """What a record is about; the values are for `askfirst export` and stay."""

    #: Who they are, and what they chose.
    YOU = "you"
    #: Whom they want nothing with.
    BLOCKED = "blocked"
    #: What they suggested.
    SUGGESTED = "suggested"
    #: What they were asked.
    ASKED = "asked"
    #: Whom they asked connectors to be introduced to.
    WISHES = "wishes"
    #: What they were asked as a connector.
    ASKED_TO_INTRODUCE = "asked_to_introduce"
    #: What they asked introducers through the bot.
    QUESTIONS = "questions"
    #: What they were asked as an introducer.
    QUESTIONS_TO_YOU = "questions_to_you"
    #: What they said after a conversation opened, and how they thanked.
    FOLLOW_UPS = "follow_ups"
    #: How they were thanked as an introducer.
    THANKS = "thanks"
    #: Where messages are that they got, so that those can change.
    MESSAGES = "messages"
    #: What is still to be sent to them.
    COMING = "coming"
    #: What they told the admins about others.
    REPORTS = "reports"
    #: When they could talk, of what they chose for a conversation.
    TIMES = "times"
    #: When they took a request back, in the last day.
    UNDONE = "undone"
    #: What an adapter keeps, such as where their direct messages are.
    PLATFORM = "platform"
    #: That they opted out wherever the bot is.
    EVERYWHERE = "everywhere"
    #: What they installed.
    INSTALLED = "installed"


@dataclass(frozen=True, slots=True)
class Someone:
    """Stands for another person, until they are named."""

    id: PersonId


@dataclass(frozen=True, slots=True)
class Record:
    """One thing that is kept: values by the names of their columns."""

    held: Held
    values: Mapping[str, object]
