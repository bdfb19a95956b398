"""Which version this is."""

from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed_version

#: Hosts that take a `requirements.txt` install what we need, and run us from the source.
UNKNOWN = "unknown"


def version() -> str:
    """Tell the version, as the packaging wrote it down when it was installed."""
    try:
        return installed_version("askfirst")
    except PackageNotFoundError:
        return UNKNOWN
