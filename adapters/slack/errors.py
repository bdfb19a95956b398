"""What Slack's refusals mean to us: one table, used wherever the SDK is called.

Below `DeliveryError` (see `bot/errors.py`):

Refused
└── SlackRefused            Slack said no, with a code of its own
    ├── TriggerExpired      the modal can't be opened any more; the person has to press again
    └── Restricted          a rule that admins made for apps; it doesn't change by itself
Transient
├── FixableByAdmin          the installation, its token or its scopes stand in the way
├── NotInstalled            nothing is installed in this workspace, or not any more
└── TokenUnavailable        the workspace's token can't be read or refreshed now
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError, SlackClientError

from adapters.shared.unreached import why
from bot.errors import DeliveryError, RateLimited, Refused, Scope, Transient, Unreachable

#: Said where there is no token; nothing is known of who reads it, their language included.
NOT_INSTALLED = (
    "AskFirst isn't installed here (any more), so nothing has happened. An admin can install it."
)
TRY_AGAIN = "Something went wrong here, and nothing has happened. Please try again in a minute."
#: How long to wait where a 429 names no time.
DEFAULT_RETRY_AFTER = timedelta(seconds=30)

#: This person can't be written to (Slack: conversations.open, chat.postMessage, users.info).
UNREACHABLE = frozenset(
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
#: An admin or the operator can fix it, so it is tried again until the machine gives up: the
#: installation, its token, its scopes, and the app's messages tab.
FIXABLE_BY_ADMIN = frozenset(
    {
        "account_inactive",
        "token_revoked",
        "token_expired",
        "invalid_auth",
        "not_authed",
        "missing_scope",
        "no_permission",
        "not_allowed_token_type",
        "team_access_not_granted",
        "messages_tab_disabled",
    }
)
#: A rule that admins made, such as who may post; it stays until they change it, so trying again is
#: in vain (Slack: chat.postMessage, common errors).
RESTRICTED = frozenset(
    {
        "access_denied",
        "ekm_access_denied",
        "restricted_action",
        "restricted_action_non_threadable_channel",
        "restricted_action_read_only_channel",
        "restricted_action_thread_locked",
        "restricted_action_thread_only_channel",
        "two_factor_setup_required",
    }
)
#: Slack failed; whether the call did its work isn't known.
SLACK_FAILED = frozenset(
    {
        "fatal_error",
        "internal_error",
        "request_timeout",
        "service_unavailable",
        "accesslimited",
        "org_login_required",
        "team_added_to_org",
        "external_channel_migrating",
    }
)
#: Too many calls, or too many messages in a workspace (Slack: rate limits).
RATE_LIMITED = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded"})
#: The trigger of a click has been used or is too old to open a modal (Slack: views.open).
EXPIRED_TRIGGER = frozenset(
    {
        "expired_trigger_id",
        "exchanged_trigger_id",
        "trigger_expired",
        "trigger_exchanged",
        "invalid_trigger_id",
    }
)


class SlackRefused(Refused):
    """Slack refused a call for good; `code` is the error code of its answer."""

    def __init__(self, code: str) -> None:
        super().__init__(f"Slack refused it: {code}")
        self.code = code


class FixableByAdmin(Transient):
    """The installation, its token or its scopes stand in the way; an admin can change that."""

    def __init__(self, code: str) -> None:
        super().__init__(f"Slack doesn't let us: {code}")
        self.code = code


class Restricted(SlackRefused):
    """A rule that admins made for apps forbids it; it doesn't change by itself."""


class NotInstalled(Transient):
    """Nothing is installed in a workspace, or not any more; it may be installed again."""

    sentence = NOT_INSTALLED


class TriggerExpired(SlackRefused):
    """The modal can't be opened any more: the person has to press again."""


class TokenUnavailable(Transient):
    """A workspace's token can't be read or refreshed now, although it may be installed there."""

    sentence = TRY_AGAIN


def code_of(error: SlackApiError) -> str:
    """Read the error code of Slack's answer; empty where the answer wasn't Slack's."""
    data = getattr(error.response, "data", None)
    return str(data.get("error", "")) if isinstance(data, dict) else ""


def our_error(error: SlackApiError) -> DeliveryError:
    """Turn Slack's answer into one of our errors; what we don't know is refused for good."""
    code, status = code_of(error), _status(error)
    return _meaning(error, code, status).called(code or str(status))


def _meaning(error: SlackApiError, code: str, status: int) -> DeliveryError:
    if status == 429 or code in RATE_LIMITED:
        return RateLimited(_retry_after(error), Scope.CALL)
    if not code or status >= 500 or code in SLACK_FAILED:
        return Transient(f"Slack is in trouble: {code or status}")
    if code in FIXABLE_BY_ADMIN:
        return FixableByAdmin(code)
    if code in UNREACHABLE:
        return Unreachable(f"they can't be written to: {code}")
    if code in RESTRICTED:
        return Restricted(code)
    return TriggerExpired(code) if code in EXPIRED_TRIGGER else SlackRefused(code)


def _status(error: SlackApiError) -> int:
    response = error.response
    return int(getattr(response, "status_code", 0) or getattr(response, "status", 0) or 0)


def _retry_after(error: SlackApiError) -> timedelta:
    headers = getattr(error.response, "headers", None) or {}
    named = next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
    return timedelta(seconds=int(named)) if str(named).isdecimal() else DEFAULT_RETRY_AFTER


@asynccontextmanager
async def our_errors() -> AsyncIterator[None]:
    """Raise what a call of the SDK raises as a `DeliveryError`."""
    try:
        yield
    except SlackApiError as error:
        raise our_error(error) from None
    except (ClientError, SlackClientError, TimeoutError, OSError, ValueError, LookupError) as error:
        kind = type(error).__name__
        raise Transient(f"Slack can't be reached: {why(error)}").called(kind) from None
