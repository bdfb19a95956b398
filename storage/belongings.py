"""What belongs to an introduction or a request, and is deleted before it."""

from collections.abc import Collection
from functools import cache

from sqlalchemy import Delete

from storage.tables import EffectRow, QuestionRow, SentCardRow
from storage.transaction import Transaction, among, table


def delete_of(transaction: Transaction, owners: Collection[str]) -> None:
    """Delete the undelivered effects, the cards and the questions of some."""
    keys = transaction.values(owners)
    for statement in _deletes(transaction.postgres):
        transaction.read(statement, keys=keys)


@cache
def _deletes(postgres: bool) -> tuple[Delete, ...]:
    tables = (table(rows) for rows in (EffectRow, SentCardRow, QuestionRow))
    return tuple(
        each.delete().where(among(each.c.introduction_id, "keys", postgres)) for each in tables
    )
