"""How long an effect was tried for, since when a lane is held, and indexes for what is due.

Revision ID: 0005
Revises: 0004
"""

from datetime import timedelta

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: str | None = None
depends_on: str | None = None

TIME = sqlmodel.sql.sqltypes.UTCDateTime()
IS_LIVE = "state IN ('agreed', 'asking', 'opening', 'waiting')"
IS_ENDED = "state NOT IN ('agreed', 'asking', 'opening', 'waiting')"


def upgrade() -> None:
    with op.batch_alter_table("effect") as effect:
        effect.add_column(sa.Column("tried_for", sa.Interval(), nullable=True))
        effect.drop_column("first_tried_at")
    effects = sa.table("effect", sa.column("tried_for", sa.Interval()))
    op.execute(effects.update().values(tried_for=timedelta(0)))
    with op.batch_alter_table("effect") as effect:
        effect.alter_column("tried_for", existing_type=sa.Interval(), nullable=False)
    # Holds last for moments: nothing is lost without those of before.
    op.drop_table("lane_hold")
    op.create_table(
        "lane_hold",
        sa.Column("lane", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("since", TIME, nullable=False),
        sa.Column("until", TIME, nullable=False),
        sa.PrimaryKeyConstraint("lane", name=op.f("pk_lane_hold")),
    )
    for name, table, columns, where in (
        ("ix_effect_failed", "effect", ["workspace_id", "due_at"], "attempts > 0"),
        ("ix_introduction_live_wake_at", "introduction", ["wake_at"], IS_LIVE),
        ("ix_introduction_ended_wake_at", "introduction", ["wake_at"], IS_ENDED),
        ("ix_person_forgotten", "person", ["id"], "forgotten"),
    ):
        condition = sa.text(where)
        op.create_index(name, table, columns, postgresql_where=condition, sqlite_where=condition)


def downgrade() -> None:
    op.drop_index("ix_person_forgotten", table_name="person")
    op.drop_index("ix_introduction_ended_wake_at", table_name="introduction")
    op.drop_index("ix_introduction_live_wake_at", table_name="introduction")
    op.drop_index("ix_effect_failed", table_name="effect")
    op.drop_table("lane_hold")
    op.create_table(
        "lane_hold",
        sa.Column("lane", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("until", TIME, nullable=False),
        sa.PrimaryKeyConstraint("lane", name=op.f("pk_lane_hold")),
    )
    with op.batch_alter_table("effect") as effect:
        effect.drop_column("tried_for")
        effect.add_column(sa.Column("first_tried_at", TIME, nullable=True))
