"""The real AsyncWebClient on the test Slack, and what it is refused."""

from collections.abc import Awaitable
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.slack.server import SlackServer
from tests.specs import SLACK, needs

needs_specs = needs(SLACK / "web-api.openapi-v2.json")


def client_of(slack: SlackServer, token: str | None) -> AsyncWebClient:
    """Make a client."""
    return AsyncWebClient(token=token, base_url=slack.api_url, retry_handlers=[])


async def refused(call: Awaitable[Any]) -> str:
    """Expect a call to be refused, and return the error."""
    with pytest.raises(SlackApiError) as caught:
        await call
    return str(caught.value.response["error"])
