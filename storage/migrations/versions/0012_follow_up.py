"""What the two say to the follow-up, thanks to introducers, and numbers by month.

Revision ID: 0012
Revises: 0009
"""

from collections.abc import Sequence

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision: str = "0012"
down_revision: str | None = "0009"
branch_labels: str | None = None
depends_on: str | None = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sqlmodel.sql.sqltypes.AutoString()
TIME = sqlmodel.sql.sqltypes.UTCDateTime()
ANSWERS = ("none", "still", "both", "talked")
KINDS = (
    "asked", "queued", "ask", "reminder", "second_ask", "agreed", "open", "greeting", "ended",
    "follow_up", "question", "reply", "report", "refresh",
)  # fmt: skip
NEW_KINDS = ("both_still", "thanks")
CARDS = ("effect", "sent_card")


def upgrade() -> None:
    op.create_table(
        "follow_up",
        sa.Column("introduction_id", TEXT, nullable=False),
        sa.Column("party_id", KEY, nullable=False),
        sa.Column("answer", sa.String(length=32), nullable=False),
        sa.Column("until", TIME, nullable=True),
        sa.Column("may_know", sa.Boolean(), nullable=False),
        sa.Column("choice", TEXT, nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.CheckConstraint(_among("answer", ANSWERS), name=op.f("ck_follow_up_talk")),
        sa.ForeignKeyConstraint(
            ["introduction_id"],
            ["introduction.id"],
            name=op.f("fk_follow_up_introduction_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("introduction_id", "party_id", name=op.f("pk_follow_up")),
    )
    op.create_index("ix_follow_up_party_id", "follow_up", ["party_id"])
    still = sa.text("until IS NOT NULL")
    op.create_index(
        "ix_follow_up_until", "follow_up", ["until"], postgresql_where=still, sqlite_where=still
    )
    op.create_table(
        "month_total",
        sa.Column("workspace_id", KEY, nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_month_total_workspace_id")
        ),
        sa.PrimaryKeyConstraint("workspace_id", "month", "name", name=op.f("pk_month_total")),
    )
    _allow_kinds(*KINDS, *NEW_KINDS)


def _allow_kinds(*kinds: str) -> None:
    for name in CARDS:
        with op.batch_alter_table(name) as table:
            table.drop_constraint(op.f(f"ck_{name}_kind"), type_="check")
            table.create_check_constraint(op.f(f"ck_{name}_kind"), _among("kind", kinds))


def _among(column: str, values: Sequence[str]) -> sa.TextClause:
    return sa.text(f"{column} IN ({', '.join(repr(value) for value in values)})")


def downgrade() -> None:
    for name in CARDS:
        op.execute(sa.text(f"DELETE FROM {name} WHERE {_among('kind', NEW_KINDS)}"))  # noqa: S608 - our names
    _allow_kinds(*KINDS)
    op.drop_table("month_total")
    op.drop_table("follow_up")
