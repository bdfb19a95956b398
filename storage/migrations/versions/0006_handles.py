"""People's names that nobody else has on their platform.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    text = sqlmodel.sql.sqltypes.AutoString()
    with op.batch_alter_table("person") as person:
        person.add_column(sa.Column("handle", text, nullable=False, server_default=""))
    with op.batch_alter_table("person") as person:
        person.alter_column("handle", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("person") as person:
        person.drop_column("handle")
