"""Reports to the admins, stops, who has joined, guests, and who installed the bot.

Revision ID: 0008
Revises: 0007
"""

from collections.abc import Sequence

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision: str = "0008"
down_revision: str | None = "0007"
branch_labels: str | None = None
depends_on: str | None = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sqlmodel.sql.sqltypes.AutoString()
TIME = sqlmodel.sql.sqltypes.UTCDateTime()
#: Columns of yes or no, with what holds for the rows that are there.
FLAGS = {
    "workspace": {"only_joined": False, "guests_introduce": False, "guests_asked": True},
    "person": {"joined": False, "receives_reports": False},
}
KINDS = (
    "asked", "queued", "ask", "reminder", "second_ask", "agreed", "open", "greeting", "ended",
    "follow_up", "question", "reply", "refresh",
)  # fmt: skip
CARDS = ("effect", "sent_card")


def upgrade() -> None:
    for name, flags in FLAGS.items():
        with op.batch_alter_table(name) as table:
            for flag, value in flags.items():
                default = sa.true() if value else sa.false()
                table.add_column(
                    sa.Column(flag, sa.Boolean(), nullable=False, server_default=default)
                )
        with op.batch_alter_table(name) as table:
            for flag in flags:
                table.alter_column(flag, server_default=None)
    with op.batch_alter_table("workspace") as workspace:
        workspace.add_column(sa.Column("installer_id", KEY, nullable=True))
    with op.batch_alter_table("person") as person:
        person.add_column(sa.Column("stopped_until", TIME, nullable=True))
    for name, condition in (
        ("ix_person_receives_reports", sa.text("receives_reports")),
        ("ix_person_stopped", sa.text("stopped_until IS NOT NULL")),
    ):
        op.create_index(
            name,
            "person",
            ["workspace_id"],
            postgresql_where=condition,
            sqlite_where=condition,
        )
    _create_reports()
    _allow_kinds(*KINDS, "report")


def _create_reports() -> None:
    op.create_table(
        "report",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("workspace_id", KEY, nullable=False),
        sa.Column("introduction_id", TEXT, nullable=False),
        sa.Column("reporter_id", KEY, nullable=False),
        sa.Column("reported_id", KEY, nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.Column("received", sa.JSON(), nullable=False),
        sa.Column("receivers", sa.JSON(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("dealt_with_by", KEY, nullable=True),
        sa.Column("dealt_with_at", TIME, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
    )
    for name, columns in (
        ("ix_report_workspace_id", ["workspace_id"]),
        ("ix_report_reporter", ["reporter_id", "created_at"]),
        ("ix_report_reported_id", ["reported_id"]),
        ("ix_report_created_at", ["created_at"]),
    ):
        op.create_index(name, "report", columns)


def _allow_kinds(*kinds: str) -> None:
    for name in CARDS:
        with op.batch_alter_table(name) as table:
            table.drop_constraint(op.f(f"ck_{name}_kind"), type_="check")
            table.create_check_constraint(op.f(f"ck_{name}_kind"), _among("kind", kinds))


def _among(column: str, values: Sequence[str]) -> sa.TextClause:
    return sa.text(f"{column} IN ({', '.join(repr(value) for value in values)})")


def downgrade() -> None:
    for name in CARDS:
        op.execute(sa.text(f"DELETE FROM {name} WHERE kind = 'report'"))  # noqa: S608 - our names
    _allow_kinds(*KINDS)
    op.drop_table("report")
    op.drop_index("ix_person_stopped", table_name="person")
    op.drop_index("ix_person_receives_reports", table_name="person")
    with op.batch_alter_table("person") as person:
        person.drop_column("stopped_until")
    with op.batch_alter_table("workspace") as workspace:
        workspace.drop_column("installer_id")
    for name, flags in FLAGS.items():
        with op.batch_alter_table(name) as table:
            for flag in flags:
                table.drop_column(flag)
