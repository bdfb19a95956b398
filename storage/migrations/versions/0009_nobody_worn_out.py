"""A line about oneself, how often one introducer asks one person, and requests taken back.

Revision ID: 0009
Revises: 0008
"""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision: str = "0009"
down_revision: str | None = "0008"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    text = sqlmodel.sql.sqltypes.AutoString()
    with op.batch_alter_table("person") as person:
        person.add_column(sa.Column("about", text, nullable=False, server_default=""))
    with op.batch_alter_table("person") as person:
        person.alter_column("about", server_default=None)
    with op.batch_alter_table("workspace") as workspace:
        workspace.add_column(sa.Column("max_from_one", sa.Integer(), nullable=True))
    op.create_table(
        "undone",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("mark", text, nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_undone")),
    )
    op.create_index("ix_undone_mark", "undone", ["mark", "at"])
    op.create_index("ix_undone_at", "undone", ["at"])


def downgrade() -> None:
    op.drop_table("undone")
    with op.batch_alter_table("workspace") as workspace:
        workspace.drop_column("max_from_one")
    with op.batch_alter_table("person") as person:
        person.drop_column("about")
