"""What it means when Slack says that the app was removed: which workspaces, and which tokens go."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

Body = Mapping[str, Any]


class Removals(Protocol):
    """Knows what an event takes the bot from; the events are those of `loses_the_bot`."""

    async def ended_by(self, body: Body) -> Sequence[str]:
        """Name the workspaces (team ids) that are without the bot now; safe to ask again."""
        ...

    async def erase(self, body: Body) -> None:
        """Erase the tokens that are gone; safe to repeat."""
        ...


class OneInstallation:
    """The operator's own token, from the environment: there is nothing to erase."""

    async def ended_by(self, body: Body) -> Sequence[str]:
        """Name the workspace that the event comes from, or those that it names."""
        if not loses_the_bot(body):
            return ()
        return body["event"].get("team_ids") or ((body["team_id"],) if body.get("team_id") else ())

    async def erase(self, body: Body) -> None:
        """Do nothing."""


def loses_the_bot(body: Body) -> bool:
    """Tell whether an event means that a bot is gone: `tokens_revoked` may be about people's."""
    event = body.get("event", {})
    if event.get("type") == "tokens_revoked":
        return bool(event.get("tokens", {}).get("bot"))
    return event.get("type") in ("app_uninstalled", "team_access_revoked")
