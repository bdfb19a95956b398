"""The first tables.

Revision ID: 0001
Revises:
"""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision: str = "0001"
down_revision: str | None = None
branch_labels: str | None = None
depends_on: str | None = None


KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sqlmodel.sql.sqltypes.AutoString()
TIME = sqlmodel.sql.sqltypes.UTCDateTime()
IS_LIVE = "state IN ('agreed', 'asking', 'opening', 'waiting')"
KINDS = (
    "asked",
    "queued",
    "ask",
    "reminder",
    "second_ask",
    "agreed",
    "open",
    "greeting",
    "ended",
    "follow_up",
    "question",
    "reply",
    "refresh",
)


def enum(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=32)


def partial_index(
    name: str, table: str, columns: list[str], *, where: str, unique: bool = False
) -> None:
    condition = sa.text(where)
    op.create_index(
        name,
        table,
        columns,
        unique=unique,
        postgresql_where=condition,
        sqlite_where=condition,
    )


def upgrade() -> None:
    op.create_table(
        "lane_hold",
        sa.Column("lane", TEXT, nullable=False),
        sa.Column("until", TIME, nullable=False),
        sa.PrimaryKeyConstraint("lane", name=op.f("pk_lane_hold")),
    )
    op.create_table(
        "secret",
        sa.Column("name", TEXT, nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_secret")),
    )
    op.create_table(
        "workspace",
        sa.Column("id", KEY, nullable=False),
        sa.Column("platform", TEXT, nullable=False),
        sa.Column("external_id", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("locale", TEXT, nullable=True),
        sa.Column("time_zone", TEXT, nullable=True),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("introducers", TEXT, nullable=False),
        sa.Column("self_introductions", sa.Boolean(), nullable=True),
        sa.Column("max_live", sa.Integer(), nullable=True),
        sa.Column("max_per_day", sa.Integer(), nullable=True),
        sa.Column("max_asks_per_week", sa.Integer(), nullable=True),
        sa.Column("chosen_locale", TEXT, nullable=True),
        sa.Column("chosen_time_zone", TEXT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workspace")),
        sa.UniqueConstraint(
            "platform", "external_id", name=op.f("uq_workspace_platform_external_id")
        ),
    )
    op.create_table(
        "delivery",
        sa.Column("workspace_id", KEY, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "key", name=op.f("pk_delivery")),
    )
    op.create_index("ix_delivery_at", "delivery", ["at"])
    op.create_table(
        "person",
        sa.Column("id", KEY, nullable=False),
        sa.Column("workspace_id", KEY, nullable=False),
        sa.Column("external_id", TEXT, nullable=True),
        sa.Column("mark", TEXT, nullable=True),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("is_bot", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("guest", sa.Boolean(), nullable=False),
        sa.Column("locale", TEXT, nullable=True),
        sa.Column("time_zone", TEXT, nullable=True),
        sa.Column("chosen_locale", TEXT, nullable=True),
        sa.Column("opted_out", sa.Boolean(), nullable=False),
        sa.Column("paused_until", TIME, nullable=True),
        sa.Column("tells", sa.Boolean(), nullable=False),
        sa.Column("follow_ups", sa.Boolean(), nullable=False),
        sa.Column("asked_before", sa.Boolean(), nullable=False),
        sa.Column("forgotten", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_person_workspace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint(
            "workspace_id", "external_id", name=op.f("uq_person_workspace_id_external_id")
        ),
        sa.UniqueConstraint("workspace_id", "mark", name=op.f("uq_person_workspace_id_mark")),
    )
    op.create_table(
        "total",
        sa.Column("workspace_id", KEY, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_total_workspace_id")
        ),
        sa.PrimaryKeyConstraint("workspace_id", "name", name=op.f("pk_total")),
    )
    op.create_table(
        "block",
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("blocked_id", KEY, nullable=False),
        sa.ForeignKeyConstraint(["blocked_id"], ["person.id"], name=op.f("fk_block_blocked_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_block_person_id")),
        sa.PrimaryKeyConstraint("person_id", "blocked_id", name=op.f("pk_block")),
    )
    op.create_index("ix_block_blocked_id", "block", ["blocked_id"])

    op.create_table(
        "introduction",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("workspace_id", KEY, nullable=False),
        sa.Column("introducer_id", KEY, nullable=False),
        sa.Column("pair_low", KEY, nullable=False),
        sa.Column("pair_high", KEY, nullable=False),
        sa.Column("delivery", TEXT, nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("open_for", sa.Interval(), nullable=False),
        sa.Column("introducer_joins", sa.Boolean(), nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column(
            "state",
            enum(
                "state",
                "waiting",
                "asking",
                "agreed",
                "opening",
                "opened",
                "lapsed",
                "withdrawn",
                "told",
                "unreachable",
                "failed",
            ),
            nullable=False,
        ),
        sa.Column("place_at", TIME, nullable=True),
        sa.Column("queued", sa.Boolean(), nullable=False),
        sa.Column("released_at", TIME, nullable=True),
        sa.Column("deadline", TIME, nullable=True),
        sa.Column("opens_at", TIME, nullable=True),
        sa.Column("attempted_at", TIME, nullable=True),
        sa.Column("conversation", TEXT, nullable=True),
        sa.Column("ended_at", TIME, nullable=True),
        sa.Column("wake_at", TIME, nullable=True),
        sa.CheckConstraint("pair_low < pair_high", name=op.f("ck_introduction_pair")),
        sa.ForeignKeyConstraint(
            ["introducer_id"], ["person.id"], name=op.f("fk_introduction_introducer_id")
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_introduction_workspace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_introduction")),
    )
    op.create_index("ix_introduction_introducer", "introduction", ["introducer_id", "created_at"])
    partial_index("ix_introduction_live_high", "introduction", ["pair_high"], where=IS_LIVE)
    partial_index(
        "ix_introduction_live_introducer", "introduction", ["introducer_id"], where=IS_LIVE
    )
    partial_index("ix_introduction_live_workspace", "introduction", ["workspace_id"], where=IS_LIVE)
    op.create_index("ix_introduction_pair", "introduction", ["pair_low", "pair_high", "ended_at"])
    partial_index(
        "ix_introduction_wake_at", "introduction", ["wake_at"], where="wake_at IS NOT NULL"
    )
    partial_index(
        "uq_introduction_delivery",
        "introduction",
        ["workspace_id", "delivery"],
        unique=True,
        where="delivery <> ''",
    )
    partial_index(
        "uq_introduction_live_pair",
        "introduction",
        ["pair_low", "pair_high"],
        unique=True,
        where=IS_LIVE,
    )

    op.create_table(
        "ask",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("introduction_id", TEXT, nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("party_id", KEY, nullable=False),
        sa.Column("note", TEXT, nullable=True),
        sa.Column("implied", sa.Boolean(), nullable=False),
        sa.Column("answer", enum("answer", "none", "yes", "later", "no", "again"), nullable=False),
        sa.Column("not_before", TIME, nullable=True),
        sa.Column("words", TEXT, nullable=True),
        sa.Column("again_at", TIME, nullable=True),
        sa.Column("paused_until", TIME, nullable=True),
        sa.ForeignKeyConstraint(
            ["introduction_id"],
            ["introduction.id"],
            name=op.f("fk_ask_introduction_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["party_id"], ["person.id"], name=op.f("fk_ask_party_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ask")),
        sa.UniqueConstraint(
            "introduction_id", "position", name=op.f("uq_ask_introduction_id_position")
        ),
    )
    op.create_index("ix_ask_party_id", "ask", ["party_id"])

    op.create_table(
        "effect",
        sa.Column("id", KEY, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("introduction_id", TEXT, nullable=False),
        sa.Column("workspace_id", KEY, nullable=False),
        sa.Column("platform", TEXT, nullable=False),
        sa.Column("lane", TEXT, nullable=False),
        sa.Column("kind", enum("kind", *KINDS), nullable=False),
        sa.Column("recipient_id", KEY, nullable=True),
        sa.Column("due_at", TIME, nullable=False),
        sa.Column("cause", TEXT, nullable=False),
        sa.Column("params", sa.JSON(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("first_tried_at", TIME, nullable=True),
        sa.Column("lease", TEXT, nullable=True),
        sa.Column("lease_until", TIME, nullable=True),
        sa.ForeignKeyConstraint(
            ["introduction_id"],
            ["introduction.id"],
            name=op.f("fk_effect_introduction_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_effect")),
        sa.UniqueConstraint("key", name=op.f("uq_effect_key")),
    )
    op.create_index("ix_effect_due", "effect", ["due_at", "id"])
    partial_index(
        "ix_effect_lease_until", "effect", ["lease_until"], where="lease_until IS NOT NULL"
    )
    op.create_index("ix_effect_recipient_id", "effect", ["recipient_id"])
    op.create_index("ix_effect_stream", "effect", ["introduction_id", "recipient_id"])
    op.create_index("ix_effect_workspace_id", "effect", ["workspace_id"])

    op.create_table(
        "question",
        sa.Column("number", KEY, nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("introduction_id", TEXT, nullable=False),
        sa.Column("party_id", KEY, nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.Column("reply", TEXT, nullable=True),
        sa.ForeignKeyConstraint(
            ["introduction_id"],
            ["introduction.id"],
            name=op.f("fk_question_introduction_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_question")),
        sa.UniqueConstraint("id", name=op.f("uq_question_id")),
    )
    op.create_index("ix_question_party", "question", ["introduction_id", "party_id"])

    op.create_table(
        "sent_card",
        sa.Column("id", KEY, nullable=False),
        sa.Column("introduction_id", TEXT, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("kind", enum("kind", *KINDS), nullable=False),
        sa.Column("reference", TEXT, nullable=False),
        sa.Column("subject", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["introduction_id"],
            ["introduction.id"],
            name=op.f("fk_sent_card_introduction_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sent_card")),
    )
    op.create_index("ix_sent_card_holder", "sent_card", ["introduction_id", "person_id"])
    op.create_index("ix_sent_card_person_id", "sent_card", ["person_id"])


def downgrade() -> None:
    for table in (
        "sent_card",
        "question",
        "effect",
        "ask",
        "introduction",
        "block",
        "total",
        "person",
        "delivery",
        "workspace",
        "secret",
        "lane_hold",
    ):
        op.drop_table(table)
