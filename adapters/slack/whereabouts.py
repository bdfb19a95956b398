"""Finds the workspace of what was pressed or filled in, where Slack's payload may not tell it."""

from adapters.shared.types import Known
from adapters.slack.errors import NotInstalled, TokenUnavailable
from adapters.slack.forms import FormContext
from adapters.slack.inbound import pressed_of
from adapters.slack.render import Json
from adapters.slack.workspaces import (
    EnterpriseOf,
    SlackWorkspace,
    settled,
    stamped,
    workspace_of,
)
from bot.errors import AskFirstError, DeliveryError
from bot.messages.actions import Target


class Whereabouts:
    """Knows where buttons and forms belong; only in an organisation a payload may not tell."""

    def __init__(self, enterprise_of: EnterpriseOf, known: Known | None = None) -> None:
        self._enterprise_of = enterprise_of
        self._known = known

    async def of_form(self, body: Json, form: FormContext) -> SlackWorkspace:
        """Find where a form belongs: where it was opened."""
        named = workspace_of(body)
        if not named.enterprise:
            return named
        ours = form.workspace or await self._behind(form.target)
        return await self._settled(named, ours)

    async def of_press(self, body: Json) -> SlackWorkspace:
        """Find where a button belongs: by its stamp, else by the introduction behind its target.

        Raises `TokenUnavailable` where that can't be looked up now, as `of_form` does.
        """
        named = workspace_of(body)
        if not named.enterprise:
            return named
        pressed = pressed_of(body["actions"][0])
        ours = stamped(body) or await self._behind(pressed[1] if pressed else "")
        return await self._settled(named, ours)

    async def _settled(self, named: SlackWorkspace, ours: SlackWorkspace | None) -> SlackWorkspace:
        try:
            return await settled(named, ours, self._enterprise_of)
        except NotInstalled:
            return named
        except DeliveryError as problem:
            raise TokenUnavailable(str(problem)) from None

    async def _behind(self, target: str) -> SlackWorkspace | None:
        if self._known is None or not target or target in set(Target):
            return None
        try:
            team = await self._known.workspace_behind(target)
        except AskFirstError as problem:
            raise TokenUnavailable(str(problem)) from None
        return SlackWorkspace(team) if team else None
