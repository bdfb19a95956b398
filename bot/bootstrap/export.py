"""`askfirst export`: all that is kept about a person, for an operator to pass on to them."""

import asyncio
import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.app.my_data import all_about
from bot.bootstrap.application import assemble
from bot.bootstrap.named_person import database_with
from bot.domain.people import Person
from bot.domain.personal_data import Held, Record
from bot.running.clocks import SystemClock
from bot.running.settings import Settings


def export(settings: Settings, platform: str, workspace: str, user: str) -> str:
    """Write what their settings show them as JSON, by what it is about; the ids are the platform's.

    Times are in UTC, and spans in seconds.
    """
    records = asyncio.run(_records(settings, platform, workspace, user))
    found = {"platform": platform, "workspace": workspace, "user": user} | {
        str(held): [
            {name: _plain(value) for name, value in record.values.items()}
            for record in records
            if record.held is held
        ]
        for held in Held
    }
    return json.dumps(found, ensure_ascii=False, indent=2)


async def _records(
    settings: Settings, platform: str, workspace: str, user: str
) -> Sequence[Record]:
    async with database_with(settings, platform, workspace, user) as database:
        application = await assemble(
            database, {}, SystemClock(), settings.rules(), secret_keys=settings.secret_keys
        )
        return all_about(application.deps, platform, workspace, user) or ()


def _plain(value: object) -> object:
    match value:
        case Person():
            return {"id": value.facts.id, "name": value.facts.name}
        case datetime():
            return value.isoformat()
        case timedelta():
            return value.total_seconds()
    return value
