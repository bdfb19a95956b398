"""Reports belong to no introduction, so that their cards can still change once it is deleted.

Revision ID: 0015
Revises: 0014
"""

import sqlalchemy as sa
from alembic import op

revision: str = "0015"
down_revision: str | None = "0014"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    _run("DELETE FROM sent_card WHERE kind = 'report' AND subject NOT IN (SELECT id FROM report)")
    _run("UPDATE sent_card SET introduction_id = subject, subject = '' WHERE kind = 'report'")
    _run("UPDATE effect SET introduction_id = '' WHERE kind = 'report'")


def downgrade() -> None:
    """Give the cards back to introductions; what is still to be sent of reports is lost."""
    _run("DELETE FROM effect WHERE introduction_id = '' AND kind IN ('report', 'refresh')")
    _run(
        "UPDATE sent_card SET subject = introduction_id, introduction_id = "
        "(SELECT introduction_id FROM report WHERE report.id = sent_card.introduction_id) "
        "WHERE kind = 'report' AND introduction_id IN (SELECT id FROM report)"
    )
    _run(
        "DELETE FROM sent_card WHERE kind = 'report' AND introduction_id NOT IN "
        "(SELECT id FROM introduction UNION SELECT id FROM request)"
    )


def _run(statement: str) -> None:
    op.execute(sa.text(statement))
