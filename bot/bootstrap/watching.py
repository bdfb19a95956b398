"""Watches what a process needs of its database and its relay, for its health and its metrics."""

from functools import partial

from bot.app.deliveries import lag
from bot.bootstrap.application import Application
from bot.running.health import Health
from bot.running.readiness import Trial
from bot.running.services import Service
from storage import Database, Probe


def watch(
    health: Health, database: Database, url: str, application: Application, *, relays: bool
) -> Service:
    """Make the service that tries the database every few seconds, and with a relay its lag."""
    probe, metrics = Probe(database, url), health.metrics

    def look() -> None:
        probe()
        if relays:
            metrics.lags(lag(application.deps))

    trial = Trial(partial(database.run, look), metrics.took, complains=not relays)
    health.readiness.needs("database", lambda: trial.pulse.turns)
    if relays:
        metrics.tally = application.relay.tally
        health.readiness.needs("relay", lambda: application.relay.pulse.turns)
    return trial.run
