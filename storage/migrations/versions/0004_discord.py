"""What adapters keep for themselves, and who opted out in every workspace of a platform.

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    op.create_table(
        "note",
        sa.Column("platform", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("workspace", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("person", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("value", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.PrimaryKeyConstraint("platform", "workspace", "person", "name", name=op.f("pk_note")),
    )
    op.create_index("ix_note_person", "note", ["platform", "person", "name"])
    op.create_table(
        "leaver",
        sa.Column("mark", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.PrimaryKeyConstraint("mark", name=op.f("pk_leaver")),
    )


def downgrade() -> None:
    op.drop_table("leaver")
    op.drop_index("ix_note_person", table_name="note")
    op.drop_table("note")
