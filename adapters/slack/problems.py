"""What Slack's refusals mean to us: one table, used wherever the SDK is called."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.errors import DeliveryError, RateLimited, Refused, Scope, Transient, Unreachable

#: Waited where a 429 names no time.
PAUSE = timedelta(seconds=30)

#: This person can't be written to (Slack: conversations.open, chat.postMessage, users.info).
PERSON = frozenset(
    {
        "cannot_dm_bot",
        "user_disabled",
        "user_not_found",
        "user_not_visible",
        "users_not_found",
        "invalid_user_combination",
        "not_enough_users",
        "is_bot",
    }
)
#: An admin or the operator can mend it, so it is tried again until the machine gives up: the
#: installation, its token, its scopes, who may post, and the app's messages tab.
MENDABLE = frozenset(
    {
        "account_inactive",
        "token_revoked",
        "token_expired",
        "invalid_auth",
        "not_authed",
        "missing_scope",
        "no_permission",
        "not_allowed_token_type",
        "access_denied",
        "ekm_access_denied",
        "org_login_required",
        "team_access_not_granted",
        "two_factor_setup_required",
        "messages_tab_disabled",
        "restricted_action",
    }
)
#: Slack is in trouble; whether the call did its work isn't known.
TROUBLE = frozenset(
    {
        "fatal_error",
        "internal_error",
        "request_timeout",
        "service_unavailable",
        "accesslimited",
        "team_added_to_org",
        "external_channel_migrating",
    }
)
LIMITED = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded"})
#: The trigger of a click has been used or is too old to open a modal (Slack: views.open).
LATE_TRIGGER = frozenset(
    {
        "expired_trigger_id",
        "exchanged_trigger_id",
        "trigger_expired",
        "trigger_exchanged",
        "invalid_trigger_id",
    }
)


class Code(Refused):
    """Slack's own word for a refusal, for those who must tell them apart."""

    def __init__(self, code: str) -> None:
        super().__init__(f"Slack refused it: {code}")
        self.code = code


class Mendable(Transient):
    """The installation, its token or its scopes stand in the way: a person can mend that."""

    def __init__(self, code: str) -> None:
        super().__init__(f"Slack doesn't let us: {code}")
        self.code = code


class NotInstalled(Transient):
    """Nothing is installed in a workspace, or not any more; it may be installed again."""


class LateTrigger(Code):
    """The modal can't be opened any more: the person has to press again."""


def code_of(error: SlackApiError) -> str:
    """Read Slack's word for what went wrong; empty where the answer wasn't Slack's."""
    data = getattr(error.response, "data", None)
    return str(data.get("error", "")) if isinstance(data, dict) else ""


def ours(error: SlackApiError) -> DeliveryError:
    """Turn Slack's answer into one of our errors; what we don't know is refused for good."""
    code, status = code_of(error), _status(error)
    if status == 429 or code in LIMITED:
        return RateLimited(_retry_after(error), Scope.CALL)
    if not code or status >= 500 or code in TROUBLE:
        return Transient(f"Slack is in trouble: {code or status}")
    if code in MENDABLE:
        return Mendable(code)
    if code in PERSON:
        return Unreachable(f"they can't be written to: {code}")
    return LateTrigger(code) if code in LATE_TRIGGER else Code(code)


def _status(error: SlackApiError) -> int:
    response = error.response
    return int(getattr(response, "status_code", 0) or getattr(response, "status", 0) or 0)


def _retry_after(error: SlackApiError) -> timedelta:
    headers = getattr(error.response, "headers", None) or {}
    named = next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
    return timedelta(seconds=int(named)) if str(named).isdecimal() else PAUSE


@asynccontextmanager
async def our_errors() -> AsyncIterator[None]:
    """Let nothing but `DeliveryError`s out of a call of the SDK."""
    try:
        yield
    except SlackApiError as error:
        raise ours(error) from None
    except (ClientError, SlackClientError, TimeoutError, OSError, ValueError, LookupError) as error:
        raise Transient(f"Slack can't be reached: {type(error).__name__}") from None
