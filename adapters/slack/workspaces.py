"""Which workspace a payload is about.

What a payload says of it depends on where the person's client stands, in an organisation (Slack:
Enterprise Grid). So what we draw carries the workspace that it belongs to, as a *stamp*, and Slack
gives it back: in a view's `private_metadata`, and in a message in the `block_id` of its buttons. A
stamp counts where the payload comes from the same workspace, or from the same organisation.
"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

Json = dict[str, Any]

_TEAM = re.compile(r"T[A-Z0-9]+", re.ASCII)
#: A workspace and its organisation, which may be unknown; in a block's id a number follows.
_STAMP = re.compile(r"(T[A-Z0-9]+)/(E[A-Z0-9]+)?(?:\.\d+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class SlackWorkspace:
    """A workspace of Slack; ids and names are empty as far as they are unknown."""

    team: str
    enterprise: str = ""
    name: str = ""  #: as a payload tells it: its short name in addresses

    @property
    def stamp(self) -> str:
        """What we draw carries this."""
        return f"{self.team}/{self.enterprise}"


def read_stamp(text: object) -> SlackWorkspace | None:
    """Read a stamp; None for what is none."""
    found = _STAMP.fullmatch(str(text))
    return SlackWorkspace(found[1], found[2] or "") if found else None


def workspace_of(body: Json) -> SlackWorkspace:
    """Find the workspace that a payload names; its team is empty where it names none.

    In Slack Connect somebody's own team is another one (Slack: `app_installed_team_id`,
    `authorizations`). In an organisation any of these fields may hold the organisation's id
    (slackapi/bolt-js#1720) or null (slackapi/bolt-python#23), and a person's own team is the same
    one wherever they are (slackapi/bolt-js#1875), so it comes last.
    """
    view, team, user, event = (_part(body, name) for name in ("view", "team", "user", "event"))
    authorized = (body.get("authorizations") or [{}])[0]
    candidates = (
        view.get("app_installed_team_id"),
        team.get("id"),
        view.get("team_id"),
        authorized.get("team_id"),
        body.get("team_id"),
        (event.get("view") or {}).get("team_id"),
        user.get("team_id"),
    )
    named = next((str(one) for one in candidates if _TEAM.fullmatch(str(one))), "")
    domain = team.get("domain") if team.get("id") == named else body.get("team_domain")
    return SlackWorkspace(named, enterprise_of(body), domain or "")


def _part(body: Json, name: str) -> Json:
    """Read a part of a payload; some kinds of payloads give its id alone."""
    part = body.get(name) or {}
    return part if isinstance(part, dict) else {"id": part}


def enterprise_of(body: Json) -> str:
    """Find the organisation that a payload comes from; empty without one."""
    authorized = (body.get("authorizations") or [{}])[0]
    return (
        _part(body, "enterprise").get("id")
        or body.get("enterprise_id")
        or authorized.get("enterprise_id")
        or ""
    )


def stamped(body: Json) -> SlackWorkspace | None:
    """Read the stamp on what somebody pressed or looks at; cards of older versions have none."""
    view = body.get("view") or {}
    action = (body.get("actions") or [{}])[0]
    return read_stamp(view.get("private_metadata")) or read_stamp(action.get("block_id"))


#: Finds the organisation of a workspace (team id) by its installation; empty without one.
EnterpriseOf = Callable[[str], Awaitable[str]]


async def settled(
    named: SlackWorkspace, ours: SlackWorkspace | None, enterprise: EnterpriseOf
) -> SlackWorkspace:
    """Choose between the workspace that a payload names and the one that our own data names.

    Ours counts where both are one, or of one organisation: so a click on what belongs to another
    company is still refused as coming from elsewhere (promise 7).
    """
    if ours is None or not named.enterprise:
        return named
    if ours.team == named.team:  # in Slack Connect the payload's organisation may be another one
        return replace(named, enterprise=ours.enterprise or named.enterprise)
    known = ours.enterprise or await enterprise(ours.team)
    return replace(ours, enterprise=known) if known == named.enterprise else named
