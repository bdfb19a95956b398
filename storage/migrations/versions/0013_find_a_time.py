"""When people could talk, and whether conversations offer to find a time.

Revision ID: 0013
Revises: 0011
"""

from collections.abc import Sequence

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision: str = "0013"
down_revision: str | None = "0011"
branch_labels: str | None = None
depends_on: str | None = None

TEXT = sqlmodel.sql.sqltypes.AutoString()
KINDS = (
    "asked", "queued", "ask", "reminder", "second_ask", "agreed", "open", "greeting", "ended",
    "follow_up", "question", "reply", "report", "refresh", "both_still", "thanks",
)  # fmt: skip
NEW_KINDS = ("times", "no_time")
TABLES = ("effect", "sent_card")


def upgrade() -> None:
    with op.batch_alter_table("workspace") as workspace:
        workspace.add_column(
            sa.Column("find_a_time", sa.Boolean(), nullable=False, server_default=sa.true())
        )
    with op.batch_alter_table("workspace") as workspace:
        workspace.alter_column("find_a_time", server_default=None)
    _create_chosen_times()
    _allow_kinds(*KINDS, *NEW_KINDS)


def _create_chosen_times() -> None:
    op.create_table(
        "chosen_times",
        sa.Column("introduction_id", TEXT, nullable=False),
        sa.Column("party_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("parts", sa.JSON(), nullable=False),
        sa.Column("zone", TEXT, nullable=False),
        sa.Column("minutes", sa.SmallInteger(), nullable=False),
        sa.Column("chosen_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("compared", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["introduction_id"],
            ["introduction.id"],
            name=op.f("fk_chosen_times_introduction_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("introduction_id", "party_id", name=op.f("pk_chosen_times")),
    )
    op.create_index("ix_chosen_times_party_id", "chosen_times", ["party_id"])
    op.create_index("ix_chosen_times_chosen_at", "chosen_times", ["chosen_at"])


def _allow_kinds(*kinds: str) -> None:
    for name in TABLES:
        with op.batch_alter_table(name) as table:
            table.drop_constraint(op.f(f"ck_{name}_kind"), type_="check")
            table.create_check_constraint(op.f(f"ck_{name}_kind"), _among("kind", kinds))


def _among(column: str, values: Sequence[str]) -> sa.TextClause:
    return sa.text(f"{column} IN ({', '.join(repr(value) for value in values)})")


def downgrade() -> None:
    new = _among("kind", NEW_KINDS)
    for name in TABLES:
        op.execute(sa.text(f"DELETE FROM {name} WHERE {new}"))  # noqa: S608 - our names
    _allow_kinds(*KINDS)
    op.drop_table("chosen_times")
    with op.batch_alter_table("workspace") as workspace:
        workspace.drop_column("find_a_time")
