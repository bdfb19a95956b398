"""What a relay does with the outbox, each in a transaction of its own."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.ports import StoredEffect
from storage import Database
from tests.integration.conftest import NOW, World


async def claim(storage: Database, now: datetime = NOW, limit: int = 10) -> list[StoredEffect]:
    """Claim and let go."""
    with storage() as uow:
        return uow.outbox.claim(["slack"], now, limit)


def said(claimed: Sequence[StoredEffect]) -> list[tuple[str, str]]:
    return [(stored.introduction, stored.effect.cause) for stored in claimed]


async def take(world: World, until: datetime, now: datetime = NOW) -> list[StoredEffect]:
    """Claim everything under a lease."""
    with world.storage() as uow:
        claimed = uow.outbox.claim(["slack"], now, 10)
        leased = [replace(stored, lease=f"lease-{stored.id}") for stored in claimed]
        for stored in leased:
            uow.outbox.lease([stored], stored.lease, until)
        uow.commit()
    return leased


async def next_due(storage: Database, now: datetime = NOW) -> datetime | None:
    with storage() as uow:
        return uow.outbox.next_due(["slack"], now)


async def hold(world: World, lane: str, until: datetime) -> None:
    with world.storage() as uow:
        uow.outbox.hold([lane], until)
        uow.commit()
