"""Modals and Home tabs that are open in front of somebody."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.slack.world import Member

Json = dict[str, Any]


@dataclass(eq=False)
class View:
    """A modal or a Home tab that is open in front of somebody."""

    id: str
    member: "Member"
    given: Json  #: as the app gave it, with ids where it gave none
    hash: str
    seq: int
    root_id: str = ""
    previous_id: str | None = None
    errors: dict[str, str] = field(default_factory=dict)  #: block id -> what is shown there

    @property
    def blocks(self) -> list[Json]:
        """What it is made of."""
        blocks: list[Json] = self.given.get("blocks", [])
        return blocks

    @property
    def installed_in(self) -> str:
        """Where Slack says that the app is installed, seen from this view.

        Org-wide it is the organisation's id (slackapi/bolt-js#1720). Of an app that is installed in
        several workspaces of one organisation, it is the one where the person met it first
        (slackapi/bolt-python#1229).
        """
        return self.member.team.world.installed_for(self.member)

    def as_json(self, values: Json | None = None) -> Json:
        """As Slack describes it in payloads and answers."""
        team = self.member.team
        defaults: Json = {
            "title": None,
            "close": None,
            "submit": None,
            "callback_id": "",
            "private_metadata": "",
            "external_id": "",
            "clear_on_close": False,
            "notify_on_close": False,
        }
        return (
            defaults
            | self.given
            | {
                "id": self.id,
                "team_id": team.id,
                "state": {"values": values or {}},
                "hash": self.hash,
                "previous_view_id": self.previous_id,
                "root_view_id": self.root_id or self.id,
                "app_id": team.world.app_id,
                "app_installed_team_id": self.installed_in,
                "bot_id": team.bot_id,
            }
        )
