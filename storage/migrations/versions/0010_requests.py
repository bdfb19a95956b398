"""Requests to be introduced by somebody in between.

Revision ID: 0010
Revises: 0013
"""

from collections.abc import Sequence

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision: str = "0010"
down_revision: str | None = "0013"
branch_labels: str | None = None
depends_on: str | None = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sqlmodel.sql.sqltypes.AutoString()
TIME = sqlmodel.sql.sqltypes.UTCDateTime()
KINDS = (
    "asked", "queued", "ask", "reminder", "second_ask", "agreed", "open", "greeting", "ended",
    "follow_up", "question", "reply", "report", "refresh", "both_still", "thanks", "times",
    "no_time",
)  # fmt: skip
NEW_KINDS = ("requested", "request", "request_reminder")
#: Their rows belong to an introduction or, from now on, to a request.
BELONGINGS = ("effect", "sent_card", "question")
STATES = (
    "waiting", "queued", "asked", "introduced", "agreed", "resting", "opened", "lapsed",
    "withdrawn", "told", "failed",
)  # fmt: skip
LIVE = "state IN ('agreed', 'asked', 'introduced', 'queued', 'resting', 'waiting')"


def upgrade() -> None:
    _create_requests()
    with op.batch_alter_table("introduction") as introduction:
        introduction.add_column(sa.Column("request_id", TEXT, nullable=True))
        introduction.add_column(sa.Column("ends_by", TIME, nullable=True))
    for name in BELONGINGS:
        with op.batch_alter_table(name) as table:
            table.drop_constraint(op.f(f"fk_{name}_introduction_id"), type_="foreignkey")
    _allow_kinds(*KINDS, *NEW_KINDS)


def _create_requests() -> None:
    op.create_table(
        "request",
        sa.Column("id", TEXT, nullable=False),
        *(
            sa.Column(name, KEY, nullable=False)
            for name in ("workspace_id", "requester_id", "connector_id", "target_id")
        ),
        sa.Column("delivery", TEXT, nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("heard_by", TIME, nullable=False),
        sa.Column("connector_until", TIME, nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("place_at", TIME, nullable=True),
        sa.Column("confirmed_at", TIME, nullable=True),
        sa.Column("released_at", TIME, nullable=True),
        sa.Column("asked_at", TIME, nullable=True),
        sa.Column("declined", sa.Boolean(), nullable=False),
        sa.Column("introduction_id", TEXT, nullable=True),
        sa.Column("opens_at", TIME, nullable=True),
        sa.Column("ended_at", TIME, nullable=True),
        sa.Column("wake_at", TIME, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request")),
        sa.CheckConstraint(_among("state", STATES), name=op.f("ck_request_state")),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_request_workspace_id")
        ),
        *(
            sa.ForeignKeyConstraint([name], ["person.id"], name=op.f(f"fk_request_{name}"))
            for name in ("requester_id", "connector_id", "target_id")
        ),
    )
    for name, columns in (
        ("ix_request_requester", ["requester_id", "target_id", "created_at"]),
        ("ix_request_connector", ["connector_id", "released_at"]),
        ("ix_request_target_id", ["target_id"]),
    ):
        op.create_index(name, "request", columns)
    for name, columns, where, unique in (
        ("uq_request_live", ["requester_id", "target_id"], LIVE, True),
        ("uq_request_delivery", ["workspace_id", "delivery"], "delivery <> ''", True),
        ("ix_request_live_workspace", ["workspace_id"], LIVE, False),
        ("ix_request_wake_at", ["wake_at"], "wake_at IS NOT NULL", False),
    ):
        condition = sa.text(where)
        op.create_index(
            name,
            "request",
            columns,
            unique=unique,
            postgresql_where=condition,
            sqlite_where=condition,
        )


def _allow_kinds(*kinds: str) -> None:
    for name in ("effect", "sent_card"):
        with op.batch_alter_table(name) as table:
            table.drop_constraint(op.f(f"ck_{name}_kind"), type_="check")
            table.create_check_constraint(op.f(f"ck_{name}_kind"), _among("kind", kinds))


def _among(column: str, values: Sequence[str]) -> sa.TextClause:
    return sa.text(f"{column} IN ({', '.join(repr(value) for value in values)})")


def downgrade() -> None:
    """Delete requests with what belongs to them, and what came of those that are live."""
    for name in BELONGINGS:
        owned = f"DELETE FROM {name} WHERE introduction_id IN (SELECT id FROM request)"  # noqa: S608
        op.execute(sa.text(owned))
    _allow_kinds(*KINDS)
    for name in BELONGINGS:
        with op.batch_alter_table(name) as table:
            table.create_foreign_key(
                op.f(f"fk_{name}_introduction_id"),
                "introduction",
                ["introduction_id"],
                ["id"],
                ondelete="CASCADE",
            )
    op.execute(sa.text("DELETE FROM introduction WHERE request_id IS NOT NULL"))
    with op.batch_alter_table("introduction") as introduction:
        introduction.drop_column("ends_by")
        introduction.drop_column("request_id")
    op.drop_table("request")
