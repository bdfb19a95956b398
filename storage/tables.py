"""The tables, as rows without behaviour: what is kept, what must be unique, what is looked up by.

Effects, cards and questions have no foreign keys to people and workspaces: checking one locks the
person's row, and people are to be locked before introductions. A person's row is deleted only after
everything that refers to it. They belong to an introduction or to a request, whose id stands in
`introduction_id`; whoever deletes one of these deletes them first. Cards of a report belong to
that, and some effects to their recipient alone (`NOBODYS`).
"""

from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    DateTime,
    Enum,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    UniqueConstraint,
    text,
)
from sqlmodel import Field, SQLModel

from bot.domain.effects import EffectKind
from bot.domain.follow_up import Talk
from bot.domain.introduction import LIVE, Answer, State
from bot.domain.people import EVERYONE
from bot.domain.request import REQUEST_LIVE, RequestState

#: A big key that SQLite still takes for its row id.
KEY = BigInteger().with_variant(Integer, "sqlite")

#: SQL text without parameters: with parameters neither database uses the partial indexes below.
_LIVE = ", ".join(repr(state.value) for state in sorted(LIVE))
IS_LIVE, IS_ENDED = f"state IN ({_LIVE})", f"state NOT IN ({_LIVE})"
_LIVE_REQUESTS = ", ".join(repr(state.value) for state in sorted(REQUEST_LIVE))
REQUEST_IS_LIVE = f"state IN ({_LIVE_REQUESTS})"


HAS_FAILED = "attempts > 0"


def _enum(values: type[StrEnum], name: str) -> Enum:
    """Store the values as text, which the database checks."""
    return Enum(
        values,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=32,
        values_callable=lambda members: [member.value for member in members],
    )


def partial_index(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """Index only the rows that a query asks for."""
    condition = text(where)
    return Index(name, *columns, unique=unique, postgresql_where=condition, sqlite_where=condition)


class Row(SQLModel):
    """The base of all tables; names constraints, so that migrations can refer to them."""

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )


class WorkspaceRow(Row, table=True):
    """A Slack workspace or Discord server, as last seen, and what its admins chose."""

    __tablename__ = "workspace"
    __table_args__ = (UniqueConstraint("platform", "external_id"),)

    id: int = Field(default=None, primary_key=True, sa_type=KEY)
    platform: str
    external_id: str
    name: str
    locale: str | None = None
    time_zone: str | None = None
    removed: bool = False
    introducers: str = EVERYONE
    self_introductions: bool | None = None
    max_live: int | None = None
    max_per_day: int | None = None
    max_asks_per_week: int | None = None
    max_from_one: int | None = None
    chosen_locale: str | None = None
    chosen_time_zone: str | None = None
    only_joined: bool = False
    guests_introduce: bool = False
    guests_asked: bool = True
    find_a_time: bool = True
    installer_id: int | None = Field(default=None, sa_type=KEY)


class PersonRow(Row, table=True):
    """A member of a workspace, as last seen, and what they chose.

    A forgotten one has no external id, but a keyed hash of it while somebody's wish needs it.
    """

    __tablename__ = "person"
    __table_args__ = (
        UniqueConstraint("workspace_id", "external_id"),
        UniqueConstraint("workspace_id", "mark"),
        partial_index("ix_person_forgotten", "id", where="forgotten"),
        partial_index("ix_person_receives_reports", "workspace_id", where="receives_reports"),
        partial_index("ix_person_stopped", "workspace_id", where="stopped_until IS NOT NULL"),
    )

    id: int = Field(default=None, primary_key=True, sa_type=KEY)
    workspace_id: int = Field(foreign_key="workspace.id", sa_type=KEY)
    external_id: str | None = None
    mark: str | None = None
    name: str = ""
    handle: str = ""
    is_bot: bool = False
    active: bool = True
    guest: bool = False
    locale: str | None = None
    time_zone: str | None = None
    chosen_locale: str | None = None
    about: str = ""
    opted_out: bool = False
    paused_until: datetime | None = None
    standing_until: datetime | None = None
    tells: bool = False
    follow_ups: bool = True
    asked_before: bool = False
    joined: bool = False
    receives_reports: bool = False
    stopped_until: datetime | None = None
    forgotten: bool = False


class BlockRow(Row, table=True):
    """One person wants no introductions by another."""

    __tablename__ = "block"
    __table_args__ = (Index("ix_block_blocked_id", "blocked_id"),)

    person_id: int = Field(primary_key=True, foreign_key="person.id", sa_type=KEY)
    blocked_id: int = Field(primary_key=True, foreign_key="person.id", sa_type=KEY)


class DeliveryRow(Row, table=True):
    """A request's delivery id: when the platform delivers it again, nothing is changed."""

    __tablename__ = "delivery"
    __table_args__ = (Index("ix_delivery_at", "at"),)

    workspace_id: int = Field(primary_key=True, sa_type=KEY)
    key: str = Field(primary_key=True)
    at: datetime


class UndoneRow(Row, table=True):
    """When somebody took back a request unasked, by a keyed hash of their address; for a day."""

    __tablename__ = "undone"
    __table_args__ = (Index("ix_undone_mark", "mark", "at"), Index("ix_undone_at", "at"))

    id: int = Field(default=None, primary_key=True, sa_type=KEY)
    mark: str
    at: datetime


class IntroductionRow(Row, table=True):
    """An introduction; `pair_low` and `pair_high` are its parties in the order of their keys."""

    __tablename__ = "introduction"
    __table_args__ = (
        CheckConstraint("pair_low < pair_high", name="pair"),
        partial_index(
            "uq_introduction_live_pair", "pair_low", "pair_high", where=IS_LIVE, unique=True
        ),
        partial_index(
            "uq_introduction_delivery",
            "workspace_id",
            "delivery",
            where="delivery <> ''",
            unique=True,
        ),
        partial_index("ix_introduction_live_introducer", "introducer_id", where=IS_LIVE),
        partial_index("ix_introduction_live_high", "pair_high", where=IS_LIVE),
        partial_index("ix_introduction_live_workspace", "workspace_id", where=IS_LIVE),
        partial_index("ix_introduction_wake_at", "wake_at", where="wake_at IS NOT NULL"),
        partial_index("ix_introduction_live_wake_at", "wake_at", where=IS_LIVE),
        partial_index("ix_introduction_ended_wake_at", "wake_at", where=IS_ENDED),
        Index("ix_introduction_pair", "pair_low", "pair_high", "ended_at"),
        Index("ix_introduction_introducer", "introducer_id", "created_at"),
    )

    id: str = Field(primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", sa_type=KEY)
    introducer_id: int = Field(foreign_key="person.id", sa_type=KEY)
    pair_low: int = Field(sa_type=KEY)
    pair_high: int = Field(sa_type=KEY)
    delivery: str = ""
    created_at: datetime
    open_for: timedelta
    introducer_joins: bool
    reason: str
    request_id: str | None = None
    ends_by: datetime | None = None
    state: State = Field(sa_type=_enum(State, "state"))
    place_at: datetime | None = None
    queued: bool = False
    released_at: datetime | None = None
    deadline: datetime | None = None
    opens_at: datetime | None = None
    attempted_at: datetime | None = None
    conversation: str | None = None
    ended_at: datetime | None = None
    wake_at: datetime | None = None


class RequestRow(Row, table=True):
    """A wish to be introduced by a connector; what comes of it is an introduction of its own."""

    __tablename__ = "request"
    __table_args__ = (
        partial_index(
            "uq_request_live", "requester_id", "target_id", where=REQUEST_IS_LIVE, unique=True
        ),
        partial_index(
            "uq_request_delivery",
            "workspace_id",
            "delivery",
            where="delivery <> ''",
            unique=True,
        ),
        partial_index("ix_request_live_workspace", "workspace_id", where=REQUEST_IS_LIVE),
        partial_index("ix_request_wake_at", "wake_at", where="wake_at IS NOT NULL"),
        Index("ix_request_requester", "requester_id", "target_id", "created_at"),
        Index("ix_request_connector", "connector_id", "released_at"),
        Index("ix_request_target_id", "target_id"),
    )

    id: str = Field(primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", sa_type=KEY)
    requester_id: int = Field(foreign_key="person.id", sa_type=KEY)
    connector_id: int = Field(foreign_key="person.id", sa_type=KEY)
    target_id: int = Field(foreign_key="person.id", sa_type=KEY)
    delivery: str = ""
    created_at: datetime
    heard_by: datetime
    connector_until: datetime
    reason: str
    state: RequestState = Field(sa_type=_enum(RequestState, "state"))
    place_at: datetime | None = None
    confirmed_at: datetime | None = None
    released_at: datetime | None = None
    asked_at: datetime | None = None
    declined: bool = False
    introduction_id: str | None = None
    opens_at: datetime | None = None
    ended_at: datetime | None = None
    wake_at: datetime | None = None


class AskRow(Row, table=True):
    """One party's side of an introduction."""

    __tablename__ = "ask"
    __table_args__ = (
        UniqueConstraint("introduction_id", "position"),
        Index("ix_ask_party_id", "party_id"),
    )

    id: str = Field(primary_key=True)
    introduction_id: str = Field(foreign_key="introduction.id", ondelete="CASCADE")
    position: int = Field(sa_type=SmallInteger)
    party_id: int = Field(foreign_key="person.id", sa_type=KEY)
    note: str | None = None
    implied: bool
    answer: Answer = Field(sa_type=_enum(Answer, "answer"))
    not_before: datetime | None = None
    words: str | None = None
    again_at: datetime | None = None
    paused_until: datetime | None = None
    standing_until: datetime | None = None


class SentCardRow(Row, table=True):
    """Where a card is that somebody has, so that it can be brought up to date."""

    __tablename__ = "sent_card"
    __table_args__ = (
        Index("ix_sent_card_holder", "introduction_id", "person_id"),
        Index("ix_sent_card_person_id", "person_id"),
    )

    id: int = Field(default=None, primary_key=True, sa_type=KEY)
    introduction_id: str
    person_id: int = Field(sa_type=KEY)
    kind: EffectKind = Field(sa_type=_enum(EffectKind, "kind"))
    reference: str
    subject: str = ""


class QuestionRow(Row, table=True):
    """A party's question and the introducer's reply; the number is the order of asking."""

    __tablename__ = "question"
    __table_args__ = (
        UniqueConstraint("id"),
        Index("ix_question_party", "introduction_id", "party_id"),
    )

    number: int = Field(default=None, primary_key=True, sa_type=KEY)
    id: str
    introduction_id: str
    party_id: int = Field(sa_type=KEY)
    words: str
    reply: str | None = None


class FollowUpRow(Row, table=True):
    """What a party answered to the follow-up, and their thanks to the introducer."""

    __tablename__ = "follow_up"
    __table_args__ = (
        Index("ix_follow_up_party_id", "party_id"),
        partial_index("ix_follow_up_until", "until", where="until IS NOT NULL"),
    )

    introduction_id: str = Field(
        primary_key=True, foreign_key="introduction.id", ondelete="CASCADE"
    )
    party_id: int = Field(primary_key=True, sa_type=KEY)
    answer: Talk = Field(sa_type=_enum(Talk, "talk"))
    until: datetime | None = None
    may_know: bool
    choice: str
    words: str


class ReportRow(Row, table=True):
    """What somebody told the admins about somebody else; it outlives the introduction."""

    __tablename__ = "report"
    __table_args__ = (
        Index("ix_report_workspace_id", "workspace_id"),
        Index("ix_report_reporter", "reporter_id", "created_at"),
        Index("ix_report_reported_id", "reported_id"),
        Index("ix_report_created_at", "created_at"),
    )

    id: str = Field(primary_key=True)
    workspace_id: int = Field(sa_type=KEY)
    introduction_id: str
    reporter_id: int = Field(sa_type=KEY)
    reported_id: int = Field(sa_type=KEY)
    words: str
    received: list[str] = Field(sa_type=JSON)
    receivers: list[int] = Field(sa_type=JSON)
    created_at: datetime
    dealt_with_by: int | None = Field(default=None, sa_type=KEY)
    dealt_with_at: datetime | None = None


class ChosenTimesRow(Row, table=True):
    """When a party of an opened introduction could talk; erased as soon as a time was said."""

    __tablename__ = "chosen_times"
    __table_args__ = (
        Index("ix_chosen_times_party_id", "party_id"),
        Index("ix_chosen_times_chosen_at", "chosen_at"),
    )

    introduction_id: str = Field(
        primary_key=True, foreign_key="introduction.id", ondelete="CASCADE"
    )
    party_id: int = Field(primary_key=True, sa_type=KEY)
    parts: list[str] = Field(sa_type=JSON)
    zone: str
    minutes: int = Field(sa_type=SmallInteger)
    chosen_at: datetime
    compared: bool = False


class EffectRow(Row, table=True):
    """Something still to be sent; the id is the order in which effects were made."""

    __tablename__ = "effect"
    __table_args__ = (
        UniqueConstraint("key"),
        Index("ix_effect_due", "due_at", "id"),
        partial_index("ix_effect_lease_until", "lease_until", where="lease_until IS NOT NULL"),
        Index("ix_effect_stream", "introduction_id", "recipient_id"),
        Index("ix_effect_recipient_id", "recipient_id"),
        Index("ix_effect_workspace_id", "workspace_id"),
        partial_index("ix_effect_failed", "workspace_id", "due_at", where=HAS_FAILED),
    )

    id: int = Field(default=None, primary_key=True, sa_type=KEY)
    key: str
    introduction_id: str
    workspace_id: int = Field(sa_type=KEY)
    platform: str
    lane: str
    kind: EffectKind = Field(sa_type=_enum(EffectKind, "kind"))
    recipient_id: int | None = Field(default=None, sa_type=KEY)
    due_at: datetime
    cause: str
    params: list[list[str]] = Field(sa_type=JSON)
    attempts: int = 0
    tried_for: timedelta = timedelta(0)
    lease: str | None = None
    lease_until: datetime | None = None


class LaneHoldRow(Row, table=True):
    """A lane, or the beginning of one, that a platform asked us to leave alone for a while."""

    __tablename__ = "lane_hold"

    lane: str = Field(primary_key=True)
    since: datetime
    until: datetime


class TotalRow(Row, table=True):
    """How often something happened in a workspace."""

    __tablename__ = "total"

    workspace_id: int = Field(primary_key=True, foreign_key="workspace.id", sa_type=KEY)
    name: str = Field(primary_key=True)
    count: int = Field(sa_type=BigInteger)


class MonthTotalRow(Row, table=True):
    """How many of the introductions that ended in a month of a workspace something holds of."""

    __tablename__ = "month_total"

    workspace_id: int = Field(primary_key=True, foreign_key="workspace.id", sa_type=KEY)
    month: date = Field(primary_key=True)
    name: str = Field(primary_key=True)
    count: int = Field(sa_type=BigInteger)


class SecretRow(Row, table=True):
    """A key that we made ourselves because the operator set none."""

    __tablename__ = "secret"

    name: str = Field(primary_key=True)
    value: bytes


class MoveRow(Row, table=True):
    """A move of this database's rows that isn't finished, or that took them elsewhere."""

    __tablename__ = "move"

    id: str = Field(primary_key=True)
    arriving: bool  #: rows are still coming in; else they have left
    place: str  #: the other database, without its password
    at: datetime


class PlaygroundRow(Row, table=True):
    """An entry of the playground's journal, from which its screens are restored."""

    __tablename__ = "playground"

    id: int = Field(default=None, primary_key=True, sa_type=KEY)
    entry: str


class AdapterStateRow(Row, table=True):
    """A value that an adapter keeps; one about a person is erased when they are forgotten."""

    __tablename__ = "note"
    __table_args__ = (Index("ix_note_person", "platform", "person", "name"),)

    platform: str = Field(primary_key=True)
    workspace: str = Field(primary_key=True)
    person: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    value: str


class LeaverRow(Row, table=True):
    """Somebody who opted out in all workspaces of a platform, as a keyed hash of their id."""

    __tablename__ = "leaver"

    mark: str = Field(primary_key=True)


# Slack's installations: named and shaped as slack_sdk's tables are, whose queries run on them. The
# SDK's columns for tokens are too narrow for encrypted ones, and nothing in its tables keeps an
# installation from being stored twice; ours do both.


def _unique_installation(table: str) -> tuple[Index, Index]:
    """Allow one row for an installation in a workspace, and one for one in an organisation."""
    in_workspace, in_organisation = "team_id IS NOT NULL", "team_id IS NULL"
    return (
        partial_index(f"uq_{table}_team", "client_id", "team_id", where=in_workspace, unique=True),
        partial_index(
            f"uq_{table}_org", "client_id", "enterprise_id", where=in_organisation, unique=True
        ),
    )


class SlackInstallationRow(Row, table=True):
    """An installation of the app, in a workspace or in a whole organisation, with its tokens."""

    __tablename__ = "slack_installations"
    __table_args__ = _unique_installation("slack_installations")

    id: int = Field(default=None, primary_key=True, sa_type=KEY)
    client_id: str
    app_id: str
    enterprise_id: str | None = None
    enterprise_name: str | None = None
    enterprise_url: str | None = None
    team_id: str | None = None
    team_name: str | None = None
    bot_token: str | None = None
    bot_id: str | None = None
    bot_user_id: str | None = None
    bot_scopes: str | None = None
    bot_refresh_token: str | None = None
    bot_token_expires_at: datetime | None = Field(default=None, sa_type=DateTime)
    user_id: str
    user_token: str | None = None
    user_scopes: str | None = None
    user_refresh_token: str | None = None
    user_token_expires_at: datetime | None = Field(default=None, sa_type=DateTime)
    incoming_webhook_url: str | None = None
    incoming_webhook_channel: str | None = None
    incoming_webhook_channel_id: str | None = None
    incoming_webhook_configuration_url: str | None = None
    is_enterprise_install: bool
    token_type: str | None = None
    installed_at: datetime = Field(sa_type=DateTime)


class SlackBotRow(Row, table=True):
    """The bot's part of an installation, which the SDK keeps a second time."""

    __tablename__ = "slack_bots"
    __table_args__ = _unique_installation("slack_bots")

    id: int = Field(default=None, primary_key=True, sa_type=KEY)
    client_id: str
    app_id: str
    enterprise_id: str | None = None
    enterprise_name: str | None = None
    team_id: str | None = None
    team_name: str | None = None
    bot_token: str | None = None
    bot_id: str | None = None
    bot_user_id: str | None = None
    bot_scopes: str | None = None
    bot_refresh_token: str | None = None
    bot_token_expires_at: datetime | None = Field(default=None, sa_type=DateTime)
    is_enterprise_install: bool
    installed_at: datetime = Field(sa_type=DateTime)


class SlackStateRow(Row, table=True):
    """An OAuth flow that somebody has begun and not finished: the `state` of its URL."""

    __tablename__ = "slack_oauth_states"
    __table_args__ = (Index("ix_slack_oauth_states_state", "state"),)

    id: int = Field(default=None, primary_key=True, sa_type=KEY)
    state: str
    expire_at: datetime = Field(sa_type=DateTime)


class SlackTeamRow(Row, table=True):
    """A workspace that is served by its organisation's installation."""

    __tablename__ = "slack_team"
    __table_args__ = (Index("ix_slack_team_enterprise_id", "enterprise_id"),)

    team_id: str = Field(primary_key=True)
    enterprise_id: str
