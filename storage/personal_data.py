"""All that is kept about one person, gathered from every table that knows them.

A test compares `SHOWN` and `NOT_SHOWN` with the tables: a new column has to be in one of them.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from sqlalchemy import Select, and_, or_, select, union

from bot.domain.introduction import LIVE, State
from bot.domain.people import Person, PersonId, Workspace
from bot.domain.personal_data import Held, Record, Someone
from bot.domain.request import REQUEST_LIVE, RequestState
from storage.tables import (
    AdapterStateRow,
    AskRow,
    ChosenTimesRow,
    EffectRow,
    FollowUpRow,
    IntroductionRow,
    LeaverRow,
    PersonRow,
    QuestionRow,
    ReportRow,
    RequestRow,
    SentCardRow,
    SlackInstallationRow,
    UndoneRow,
)
from storage.transaction import Repository, table

#: What a person is shown of themselves, by table and column.
SHOWN: Mapping[str, tuple[str, ...]] = {
    "person": (
        *("external_id", "name", "handle", "is_bot", "active", "guest", "locale", "time_zone"),
        *("chosen_locale", "about", "opted_out", "paused_until", "standing_until"),
        *("tells", "follow_ups", "asked_before", "joined", "receives_reports"),
    ),
    "block": ("blocked_id",),
    "introduction": (
        *("introducer_id", "reason", "state", "created_at", "open_for", "introducer_joins"),
        *("queued", "place_at", "released_at", "deadline", "opens_at", "attempted_at"),
        *("conversation", "ended_at"),
    ),
    "ask": (
        *("party_id", "note", "answer", "not_before", "words", "again_at", "paused_until"),
        "standing_until",
    ),
    "request": (
        *("requester_id", "connector_id", "target_id", "reason", "state", "created_at", "heard_by"),
        *("connector_until", "asked_at", "declined", "opens_at", "ended_at"),
    ),
    "question": ("party_id", "words", "reply"),
    "follow_up": ("party_id", "answer", "until", "may_know", "choice", "words"),
    "sent_card": ("kind", "reference"),
    "effect": ("kind", "due_at", "params"),
    "report": ("reported_id", "words", "received", "created_at"),
    "chosen_times": ("parts", "minutes", "zone", "chosen_at"),
    "undone": ("at",),
    "note": ("name", "value"),
    "leaver": ("mark",),
    "slack_installations": ("team_name", "enterprise_name", "installed_at"),
}

_KEY = "numbers and ids that tie rows together, and say nothing by themselves"
_SENDING = "how far the sending of a message has got"
_INSTALLATION = "of the workspace, and not of a person; tokens are secrets"
#: What they aren't shown, and why: whole tables, or columns.
NOT_SHOWN: Mapping[str, str] = {
    "person.id": _KEY,
    "person.workspace_id": "the export is of one workspace",
    "person.mark": "only of somebody who was forgotten, who has no other row",
    "person.forgotten": "whoever was forgotten can't be found by their id",
    "person.stopped_until": "the admins' decision, who say to nobody alone that it is about them",
    "block.person_id": "that others have blocked somebody is the others' wish",
    "introduction.id": _KEY,
    "introduction.workspace_id": _KEY,
    "introduction.pair_low": "the two parties once more, in an order of keys",
    "introduction.pair_high": "the two parties once more, in an order of keys",
    "introduction.delivery": "the platform's id of the request",
    "introduction.wake_at": "when the bot looks at it next, which follows from the rest",
    "introduction.request_id": _KEY,
    "introduction.ends_by": "the day that whoever asked for it was named, which is theirs",
    "request.id": _KEY,
    "request.workspace_id": _KEY,
    "request.delivery": "the platform's id of the command",
    "request.place_at": "when the bot looks for a place in the connector's week",
    "request.confirmed_at": "that the undo time was over",
    "request.released_at": "whether a place in the connector's week was taken, which shows nothing",
    "request.introduction_id": "what the connector did with it, which is the connector's",
    "request.wake_at": "when the bot looks at it next, which follows from the rest",
    "ask.id": _KEY,
    "ask.introduction_id": _KEY,
    "ask.position": _KEY,
    "ask.implied": "that whoever suggested it, or asked for it, is one of the two",
    "question.number": _KEY,
    "question.id": _KEY,
    "question.introduction_id": _KEY,
    "follow_up.introduction_id": _KEY,
    "sent_card.id": _KEY,
    "sent_card.introduction_id": _KEY,
    "sent_card.person_id": _KEY,
    "sent_card.subject": "the id of a question",
    "effect.id": _KEY,
    "effect.key": _KEY,
    "effect.introduction_id": _KEY,
    "effect.workspace_id": _KEY,
    "effect.platform": "the export is of one workspace",
    "effect.recipient_id": _KEY,
    "effect.lane": _SENDING,
    "effect.cause": _SENDING,
    "effect.attempts": _SENDING,
    "effect.tried_for": _SENDING,
    "effect.lease": _SENDING,
    "effect.lease_until": _SENDING,
    "report.id": _KEY,
    "report.workspace_id": _KEY,
    "report.introduction_id": _KEY,
    "report.reporter_id": "whoever is reported never learns who did it",
    "report.receivers": "its reporter was told who they are; they are others' numbers here",
    "report.dealt_with_by": "what the admins did with it is theirs",
    "report.dealt_with_at": "what the admins did with it is theirs",
    "chosen_times.introduction_id": _KEY,
    "chosen_times.party_id": _KEY,
    "chosen_times.compared": "whether a message of the bot's was made, which they got",
    "undone.id": _KEY,
    "undone.mark": "a keyed hash of the address",
    "note.platform": "the export is of one workspace",
    "note.workspace": "the export is of one workspace",
    "note.person": "the id that was asked for",
    "workspace": "of the workspace, and not of a person",
    "delivery": "ids of requests for two days, which name nobody",
    "lane_hold": "which of the platform's limits is in force",
    "total": "sums over a workspace",
    "month_total": "sums over a workspace",
    "secret": "the database's own key",
    "move": "that the database was moved",
    "playground": "the playground's made-up people",
    "slack_bots": _INSTALLATION,
    "slack_oauth_states": "random texts, which name nobody",
    "slack_team": _INSTALLATION,
    **{
        f"slack_installations.{column.name}": _INSTALLATION
        for column in table(SlackInstallationRow).c
        if column.name not in SHOWN["slack_installations"]
    },
}


class PersonalData(Repository):
    """What is kept about a person, without what others keep from them.

    What they haven't been asked yet is left out, as it may still be undone; of what they were asked
    stands how it ended only as their card says it (promises 2 and 6).
    """

    def of(self, person: Person, workspace: Workspace, marks: Collection[str]) -> list[Record]:
        """List it; `marks` are the keyed hashes of their address."""
        return [
            *self._records(Held.YOU, PersonRow, PersonRow.id == person.id),
            *(Record(Held.BLOCKED, {"blocked_id": Someone(key)}) for key in sorted(person.blocked)),
            *self._suggested(person.id),
            *self._asked(person.id),
            *self._wishes(person.id),
            *self._asked_to_introduce(person.id),
            *self._records(Held.QUESTIONS, QuestionRow, _QUESTION.party_id == person.id),
            *self._records(Held.QUESTIONS_TO_YOU, QuestionRow, _asked_of(person.id)),
            *self._after_the_opening(person.id),
            *self._records(Held.MESSAGES, SentCardRow, _CARD.person_id == person.id),
            *self._records(Held.COMING, EffectRow, _EFFECT.recipient_id == person.id),
            *self._records(Held.REPORTS, ReportRow, _REPORT.reporter_id == person.id),
            *self._records(Held.TIMES, ChosenTimesRow, _TIMES.party_id == person.id),
            *self._records(Held.UNDONE, UndoneRow, _UNDONE.mark.in_(marks)),
            *self._records(Held.PLATFORM, AdapterStateRow, _kept_for(person, workspace)),
            *self._everywhere(marks),
            *self._records(Held.INSTALLED, SlackInstallationRow, _installed(person, workspace)),
        ]

    def _records(self, held: Held, rows: type[Any], which: Any) -> Iterator[Record]:  # noqa: ANN401
        of = table(rows)
        shown = [of.c[name] for name in SHOWN[of.name]]
        for row in self._read(select(*shown).where(which).order_by(*of.primary_key)):
            yield Record(held, {name: _value(name, value) for name, value in row.items()})

    def _read(self, statement: Select[Any]) -> list[Mapping[str, Any]]:
        return [row._asdict() for row in self._transaction.read(statement)]

    def _suggested(self, person: PersonId) -> Iterator[Record]:
        columns = [_INTRODUCTION[name] for name in SHOWN["introduction"]]
        theirs = select(_INTRODUCTION.id, *columns).where(_INTRODUCTION.introducer_id == person)
        for row in self._read(theirs.order_by(_INTRODUCTION.created_at, _INTRODUCTION.id)):
            asks = self._read(_ASKS.where(_ASK.introduction_id == row["id"]))
            values = {name: row[name] for name in SHOWN["introduction"] if name != "introducer_id"}
            for letter, ask in zip("ab", asks, strict=True):
                values[f"party_{letter}"] = Someone(PersonId(ask["party_id"]))
                values[f"note_{letter}"] = ask["note"]
            yield Record(Held.SUGGESTED, values)

    def _asked(self, person: PersonId) -> Iterator[Record]:
        for own in self._read(_OWN_ASKS.where(_ASK.party_id == person)):
            introduction = self._read(_ONE.where(_INTRODUCTION.id == own["introduction_id"]))[0]
            asks = self._read(_ASKS.where(_ASK.introduction_id == own["introduction_id"]))
            other = next(ask["party_id"] for ask in asks if ask["party_id"] != person)
            told = ("reason", "released_at", "deadline", "opens_at")
            yield Record(
                Held.ASKED,
                {
                    "introducer_id": Someone(PersonId(introduction["introducer_id"])),
                    "other": Someone(PersonId(other)),
                    "state": _as_told(introduction["state"]),
                    **{name: introduction[name] for name in told},
                    **{name: own[name] for name in SHOWN["ask"] if name != "party_id"},
                },
            )

    def _after_the_opening(self, person: PersonId) -> Iterator[Record]:
        """List what they said to follow-ups, and then the thanks to them."""
        about = ("answer", "until", "may_know", "choice", "words")
        for row in self._read(_FOLLOW_UPS.where(_FOLLOW_UP.party_id == person)):
            low, high = row["pair_low"], row["pair_high"]
            other = Someone(PersonId(high if low == person else low))
            yield Record(Held.FOLLOW_UPS, {"other": other} | {name: row[name] for name in about})
        thanked = (_INTRODUCTION.introducer_id == person, _FOLLOW_UP.choice != "")
        for row in self._read(_FOLLOW_UPS.where(*thanked)):
            party = Someone(PersonId(row["party_id"]))
            thanks = {"party_id": party, "choice": row["choice"], "words": row["words"]}
            yield Record(Held.THANKS, thanks)

    def _wishes(self, person: PersonId) -> Iterator[Record]:
        """Show of requests what their requester's card says, and nothing of what came of them."""
        theirs = _REQUESTS.where(_REQUEST.requester_id == person)
        for row in self._read(theirs.order_by(_REQUEST.created_at, _REQUEST.id)):
            yield Record(
                Held.WISHES,
                {
                    "connector_id": Someone(PersonId(row["connector_id"])),
                    "target_id": Someone(PersonId(row["target_id"])),
                    "reason": row["reason"],
                    "state": _wish_as_told(row["state"]),
                    **{
                        name: row[name]
                        for name in ("created_at", "heard_by", "opens_at", "ended_at")
                    },
                },
            )

    def _asked_to_introduce(self, person: PersonId) -> Iterator[Record]:
        theirs = _REQUESTS.where(_REQUEST.connector_id == person, _REQUEST.asked_at.is_not(None))
        for row in self._read(theirs.order_by(_REQUEST.asked_at, _REQUEST.id)):
            yield Record(
                Held.ASKED_TO_INTRODUCE,
                {
                    "requester_id": Someone(PersonId(row["requester_id"])),
                    "target_id": Someone(PersonId(row["target_id"])),
                    **{name: row[name] for name in ("reason", "asked_at", "connector_until")},
                    "declined": row["declined"],
                },
            )

    def _everywhere(self, marks: Collection[str]) -> Iterator[Record]:
        for _ in self._read(select(_LEAVER.mark).where(_LEAVER.mark.in_(marks))):
            yield Record(Held.EVERYWHERE, {"mark": True})


_INTRODUCTION, _ASK = table(IntroductionRow).c, table(AskRow).c
_QUESTION, _CARD, _EFFECT = table(QuestionRow).c, table(SentCardRow).c, table(EffectRow).c
_UNDONE, _STATE, _LEAVER = table(UndoneRow).c, table(AdapterStateRow).c, table(LeaverRow).c
_REPORT, _FOLLOW_UP = table(ReportRow).c, table(FollowUpRow).c
_FOLLOW_UPS = (
    select(*_FOLLOW_UP, _INTRODUCTION.pair_low, _INTRODUCTION.pair_high)
    .join(table(IntroductionRow), _INTRODUCTION.id == _FOLLOW_UP.introduction_id)
    .order_by(_INTRODUCTION.created_at, _INTRODUCTION.id, _FOLLOW_UP.party_id)
)
_REPORT, _TIMES = table(ReportRow).c, table(ChosenTimesRow).c
_REQUEST, _REQUESTS = table(RequestRow).c, table(RequestRow).select()
_ASKS = table(AskRow).select().order_by(_ASK.position)
_ONE = table(IntroductionRow).select()
_OWN_ASKS = (
    table(AskRow)
    .select()
    .join(table(IntroductionRow), _INTRODUCTION.id == _ASK.introduction_id)
    .where(_ASK.implied.is_(False), _INTRODUCTION.released_at.is_not(None))
    .order_by(_INTRODUCTION.released_at, _ASK.id)
)


def _asked_of(introducer: PersonId) -> Any:  # noqa: ANN401 - a condition
    """Select the questions that an introducer, or a requester, was asked."""
    theirs = union(
        select(_INTRODUCTION.id).where(_INTRODUCTION.introducer_id == introducer),
        select(_REQUEST.id).where(_REQUEST.requester_id == introducer),
    )
    return and_(_QUESTION.introduction_id.in_(theirs), _QUESTION.party_id != introducer)


def _kept_for(person: Person, workspace: Workspace) -> Any:  # noqa: ANN401 - a condition
    return and_(
        _STATE.platform == workspace.facts.platform,
        _STATE.workspace == workspace.facts.id,
        _STATE.person == person.facts.id,
    )


def _installed(person: Person, workspace: Workspace) -> Any:  # noqa: ANN401 - a condition
    """Select what this person installed, in this workspace or in the organisation around it."""
    of = table(SlackInstallationRow).c
    here = or_(of.team_id == workspace.facts.id, of.team_id.is_(None))
    return and_(of.user_id == person.facts.id, here)


def _wish_as_told(state: RequestState) -> str:
    """Say of a request what its requester's card says."""
    if state in REQUEST_LIVE:
        return "asking"
    return "opened" if state is RequestState.OPENED else "closed"


def _as_told(state: State) -> str:
    """Say of an introduction what its parties' cards say (promise 6)."""
    if state in LIVE:
        return "asking" if state is State.ASKING else "agreed"
    return "opened" if state is State.OPENED else "closed"


def _value(name: str, value: object) -> object:
    """Make a person of a key."""
    is_person = name in ("party_id", "reported_id") and isinstance(value, int)
    return Someone(PersonId(value)) if is_person else value  # type: ignore[arg-type]
