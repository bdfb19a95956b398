"""What `askfirst check` finds out about HTTP mode: a line each, and how to mend it.

Whether Slack reaches us can't be seen from here; Slack itself says so, beside the request URL.
"""

from adapters.slack.app import web_client, web_session
from adapters.slack.checks import Finding, unreached
from adapters.slack.manifest import EVENTS_PATH, INSTALL_PATH
from adapters.slack.modes import NO_KEY, make_vault, shown
from adapters.slack.problems import Code, Mendable, our_errors
from adapters.slack.vault import Storage
from bot.errors import DeliveryError
from bot.running.settings import Settings, SlackMode

#: No code that Slack gave: asking for its token tells whether id and secret are right.
NO_CODE = "askfirst-check"
#: What Slack says of a client id or secret that isn't the app's (Slack: oauth.v2.access).
WRONG_CLIENT = frozenset({"invalid_client_id", "bad_client_secret", "invalid_client"})


async def http_findings(settings: Settings, storage: Storage | None) -> list[Finding]:
    """Look at what HTTP needs; without a storage (not set up yet) nothing is installed."""
    if settings.slack_mode not in (SlackMode.HTTP, SlackMode.INSTALLS):
        return []
    found = [
        (
            True,
            f"Slack: over HTTP, at port {settings.port}; its request URL ends in {EVENTS_PATH}, "
            "and Slack says beside it whether it gets through",
        )
    ]
    if settings.slack_mode is SlackMode.INSTALLS:
        found.append(await _check_client(settings))
        found.append(await _check_installs(settings, storage))
    return found


async def _check_client(settings: Settings) -> Finding:
    """Ask for the token of a code that Slack never gave, and hear what it says to that."""
    async with web_session() as session:
        client = web_client(settings.slack_api_url, None, session)
        try:
            async with our_errors():
                await client.oauth_v2_access(
                    client_id=settings.slack_client_id or "",
                    client_secret=shown(settings.slack_client_secret),
                    code=NO_CODE,
                )
        except (Code, Mendable) as refusal:
            return _meaning(refusal.code)
        except DeliveryError as problem:
            return False, unreached(problem)
    return _meaning("")


def _meaning(word: str) -> Finding:
    if word in WRONG_CLIENT:
        return False, (
            f"Slack: SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are refused ({word}): copy them anew "
            "from Basic Information, App Credentials"
        )
    return True, "Slack: SLACK_CLIENT_ID and SLACK_CLIENT_SECRET belong together"


async def _check_installs(settings: Settings, storage: Storage | None) -> Finding:
    if not settings.secret_keys:
        return False, f"Slack: {NO_KEY}"
    vault = make_vault(settings, storage) if storage else None
    places = await vault.places() if vault else []
    if vault is None or not places:
        return True, (
            f"Slack: installed nowhere yet; open {INSTALL_PATH} at the bot's address in a browser"
        )
    lost = await vault.unreadable()
    if lost:
        return False, (
            f"Slack: {lost} of {len(places)} installations can't be read with ASKFIRST_SECRET_KEY: "
            "add the key that they were made with after the new one, separated by a comma"
        )
    count = "1 installation" if len(places) == 1 else f"{len(places)} installations, all"
    return True, f"Slack: {count} readable"
