"""The word before a standing yes ends.

Revision ID: 0014
Revises: 0010
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0014"
down_revision: str | None = "0010"
branch_labels: str | None = None
depends_on: str | None = None

KINDS = (
    "asked", "queued", "ask", "reminder", "second_ask", "agreed", "open", "greeting", "ended",
    "follow_up", "question", "reply", "report", "refresh", "both_still", "thanks", "times",
    "no_time", "requested", "request", "request_reminder",
)  # fmt: skip
NEW_KIND = "standing_ends"


def upgrade() -> None:
    _allow_kinds(*KINDS, NEW_KIND)


def _allow_kinds(*kinds: str) -> None:
    for name in ("effect", "sent_card"):
        with op.batch_alter_table(name) as table:
            table.drop_constraint(op.f(f"ck_{name}_kind"), type_="check")
            table.create_check_constraint(op.f(f"ck_{name}_kind"), _among("kind", kinds))


def _among(column: str, values: Sequence[str]) -> sa.TextClause:
    return sa.text(f"{column} IN ({', '.join(repr(value) for value in values)})")


def downgrade() -> None:
    op.execute(sa.text(f"DELETE FROM effect WHERE {_among('kind', (NEW_KIND,))}"))  # noqa: S608 - our names
    _allow_kinds(*KINDS)
