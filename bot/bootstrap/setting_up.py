"""`askfirst manifest`: what an admin pastes at a platform."""

from adapters.slack import manifest as app_manifest


def manifest(platform: str, address: str, as_yaml: bool) -> str:
    """Write what an admin pastes to make the app at its platform; only Slack has that."""
    del platform
    return app_manifest.printed(address, as_yaml=as_yaml)
