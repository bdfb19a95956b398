"""Slack's installations, in the shape that slack_sdk's stores use.

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: str | None = None
depends_on: str | None = None


KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sqlmodel.sql.sqltypes.AutoString()


def text(name: str, *, nullable: bool = True) -> sa.Column[str]:
    return sa.Column(name, TEXT, nullable=nullable)


def installed_once(table: str) -> None:
    for name, column, where in (
        ("team", "team_id", "team_id IS NOT NULL"),
        ("org", "enterprise_id", "team_id IS NULL"),
    ):
        op.create_index(
            f"uq_{table}_{name}",
            table,
            ["client_id", column],
            unique=True,
            postgresql_where=sa.text(where),
            sqlite_where=sa.text(where),
        )


def upgrade() -> None:
    op.create_table(
        "slack_installations",
        sa.Column("id", KEY, nullable=False),
        text("client_id", nullable=False),
        text("app_id", nullable=False),
        text("enterprise_id"),
        text("enterprise_name"),
        text("enterprise_url"),
        text("team_id"),
        text("team_name"),
        text("bot_token"),
        text("bot_id"),
        text("bot_user_id"),
        text("bot_scopes"),
        text("bot_refresh_token"),
        sa.Column("bot_token_expires_at", sa.DateTime(), nullable=True),
        text("user_id", nullable=False),
        text("user_token"),
        text("user_scopes"),
        text("user_refresh_token"),
        sa.Column("user_token_expires_at", sa.DateTime(), nullable=True),
        text("incoming_webhook_url"),
        text("incoming_webhook_channel"),
        text("incoming_webhook_channel_id"),
        text("incoming_webhook_configuration_url"),
        sa.Column("is_enterprise_install", sa.Boolean(), nullable=False),
        text("token_type"),
        sa.Column("installed_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slack_installations")),
    )
    installed_once("slack_installations")
    op.create_table(
        "slack_bots",
        sa.Column("id", KEY, nullable=False),
        text("client_id", nullable=False),
        text("app_id", nullable=False),
        text("enterprise_id"),
        text("enterprise_name"),
        text("team_id"),
        text("team_name"),
        text("bot_token"),
        text("bot_id"),
        text("bot_user_id"),
        text("bot_scopes"),
        text("bot_refresh_token"),
        sa.Column("bot_token_expires_at", sa.DateTime(), nullable=True),
        sa.Column("is_enterprise_install", sa.Boolean(), nullable=False),
        sa.Column("installed_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slack_bots")),
    )
    installed_once("slack_bots")
    op.create_table(
        "slack_oauth_states",
        sa.Column("id", KEY, nullable=False),
        text("state", nullable=False),
        sa.Column("expire_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slack_oauth_states")),
    )
    op.create_index("ix_slack_oauth_states_state", "slack_oauth_states", ["state"])
    op.create_table(
        "slack_team",
        text("team_id", nullable=False),
        text("enterprise_id", nullable=False),
        sa.PrimaryKeyConstraint("team_id", name=op.f("pk_slack_team")),
    )
    op.create_index("ix_slack_team_enterprise_id", "slack_team", ["enterprise_id"])


def downgrade() -> None:
    for table in ("slack_team", "slack_oauth_states", "slack_bots", "slack_installations"):
        op.drop_table(table)
