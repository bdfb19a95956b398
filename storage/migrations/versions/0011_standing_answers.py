"""Standing yeses, and which answers they gave.

Revision ID: 0011
Revises: 0012
"""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision: str = "0011"
down_revision: str | None = "0012"
branch_labels: str | None = None
depends_on: str | None = None

TABLES = ("person", "ask")


def upgrade() -> None:
    time = sqlmodel.sql.sqltypes.UTCDateTime()
    for name in TABLES:
        with op.batch_alter_table(name) as changed:
            changed.add_column(sa.Column("standing_until", time, nullable=True))


def downgrade() -> None:
    for name in TABLES:
        with op.batch_alter_table(name) as changed:
            changed.drop_column("standing_until")
