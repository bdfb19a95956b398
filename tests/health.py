"""The health of a process that lacks nothing."""

from datetime import UTC, datetime

from bot.running.health import Health
from bot.running.metrics import Metrics
from bot.running.readiness import Readiness


def well() -> Health:
    """Make one that needs nothing, and has counted nothing."""
    return Health(Readiness(), Metrics("all", "1.0", (), lambda: datetime.now(UTC)))
