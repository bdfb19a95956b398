"""What the app may do for a while after somebody did something."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.slack.world import Channel, Member, Message

#: How long a trigger can be exchanged for a modal (Slack: handling user interaction).
TRIGGER_SECONDS = 3.0
#: How long, and how often, a response_url can be used (Slack: handling user interaction).
RESPONSE_URL_SECONDS = 30 * 60.0
RESPONSE_URL_USES = 5


@dataclass(eq=False)
class Trigger:
    """The right to open one modal.

    Only time that a test lets pass counts for its end (`SlackServer.later`): no test may fail
    because the machine was slow.
    """

    id: str
    member: "Member"
    offset: float  #: of Slack's clock, in seconds
    used: bool = False


@dataclass(eq=False)
class ResponseUrl:
    """The right to answer an interaction a few times."""

    key: str
    member: "Member"
    channel: "Channel"
    at: float
    original: "Message | None" = None
    uses: int = 0
