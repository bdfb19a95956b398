"""What somebody tells the admins about somebody else. Pure; `now` is an argument."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.introduction import Introduction, Question, State
from bot.domain.people import Person, PersonId, Workspace, WorkspaceId
from bot.domain.request import Request
from bot.domain.rules import REPORTS_PER_DAY


@dataclass(frozen=True, slots=True)
class Report:
    """One person's words about another, for those whom the admins chose to read them."""

    id: str
    workspace: WorkspaceId
    introduction: str  #: in which they had to do with each other; it may be deleted before this
    reporter: PersonId
    reported: PersonId
    words: str
    received: tuple[str, ...]  #: what the reporter had been sent, if they wanted it included
    receivers: frozenset[PersonId]  #: whom its reporter was told that they would read it
    created_at: datetime
    dealt_with_by: PersonId | None = None
    dealt_with_at: datetime | None = None


def received_by(
    introduction: Introduction | Request,
    person: PersonId,
    question: Question | None,
    reported: PersonId,
) -> tuple[str, ...]:
    """List the words that somebody was sent by the one whom they report.

    Nobody else's go along: they would outlive their author, whom the report doesn't name.
    """
    if question is not None:
        asked = question.party != person
        author = question.party if asked else _who_replies(introduction)
        words = [question.words if asked else question.reply or ""]
    elif isinstance(introduction, Request):
        author, words = introduction.requester, [introduction.reason]
    else:
        author = introduction.introducer
        notes = [ask.note or "" for ask in introduction.asks if ask.party == person]
        words = [introduction.reason, *notes]
    return tuple(text for text in words if text) if author == reported else ()


def _who_replies(introduction: Introduction | Request) -> PersonId:
    if isinstance(introduction, Request):
        return introduction.requester
    return introduction.introducer


def may_be_reported(
    introduction: Introduction | Request, person: PersonId, question: Question | None
) -> tuple[PersonId, ...]:
    """List whom somebody may report for what the bot has sent them; nobody else can be.

    A party has heard from the introducer, and the introducer from a party who asked a question.
    Once a conversation is open, all who are in it may have heard from each other. A connector has
    heard from the requester, and the requester from a connector who asked a question.
    """
    if isinstance(introduction, Request):
        return _of_request(introduction, person, question)
    asked = introduction.released_at is not None and person in introduction.asked
    found = [introduction.introducer] if asked else []
    if question is not None and person == introduction.introducer:
        found.append(question.party)
    if introduction.state is State.OPENED and person in introduction.members:
        found += introduction.members
    return tuple(dict.fromkeys(one for one in found if one != person))


def _of_request(
    request: Request, person: PersonId, question: Question | None
) -> tuple[PersonId, ...]:
    if person == request.connector and request.asked_at is not None:
        return (request.requester,)
    asked = question is not None and person == request.requester
    return (request.connector,) if asked else ()


def receivers_of(
    reported: PersonId, chosen: Collection[Person], installer: Person | None
) -> list[Person]:
    """Choose who reads a report: whom the admins chose, else who installed the bot.

    Never the one whom it is about, and nobody who has left.
    """
    able = [one for one in chosen if one.present and one.id != reported]
    if not able and installer and installer.present and installer.id != reported:
        return [installer]
    return able


def too_many(sent: Sequence[datetime]) -> bool:
    """Tell whether somebody has sent as many reports in 24 hours as they may."""
    return len(sent) >= REPORTS_PER_DAY


def may_read(report: Report, person: Person, workspace: Workspace) -> bool:
    """Tell whether somebody deals with this report: as its reporter was told, and still now."""
    receives = person.receives_reports or person.id == workspace.installer
    return receives and person.present and person.id in report.receivers
