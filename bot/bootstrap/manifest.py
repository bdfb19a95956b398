"""`askfirst manifest`: what an admin pastes at a platform to make the app."""

from adapters.slack.manifest import printed


def manifest(address: str, *, as_yaml: bool) -> str:
    """Write Slack's app manifest: for Socket Mode, or with the bot's public address for HTTP."""
    return printed(address, as_yaml=as_yaml)
