"""Telling the admins about somebody: shown to those who receive reports, and to nobody else.

A report is no answer: it changes no introduction, and it goes the same way whatever its reporter or
anybody else has answered (promise 2).
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.app.commands import (
    DealWithReport,
    LetIntroduceAgain,
    ReadReport,
    ReportToAdmins,
    StopIntroducing,
)
from bot.app.context import Deps, Turn, begin, sentences
from bot.app.open_asks import introduction_of_ask, is_own_ask
from bot.domain import days, etiquette, reports
from bot.domain.effects import Effect, EffectKind, Param
from bot.domain.etiquette import Problem
from bot.domain.introduction import Introduction, Question
from bot.domain.people import UNTIL_LIFTED, Person, zone_of
from bot.domain.reports import Report
from bot.domain.request import Request
from bot.domain.rules import FURTHEST_STOP, REPORTS_PER_DAY
from bot.messages.replies import Invalid, OpenForm, Replace, Reply, Say
from bot.messages.reports import (
    DATE,
    LIFTED,
    ReportScene,
    erased_report_card,
    names,
    nobody_receives_card,
    report_card,
    report_form,
    stop_form,
)
from bot.messages.views import Card, Form, filled
from bot.ports import NOBODYS


@dataclass(frozen=True, slots=True)
class _Reporting:
    """One transaction in which somebody reports what they were sent."""

    turn: Turn
    actor: Person
    introduction: Introduction | Request
    question: Question | None
    about: Mapping[str, Person]  #: whom it can be about, by the value of the choice between them

    def receivers(self, reported: Person) -> list[Person]:
        """Find who would read a report about somebody."""
        return receivers(self.turn, reported)

    def form(self) -> Form | None:
        """Make the form; None where nobody would read it."""
        read_by = {one.id: one for person in self.about.values() for one in self.receivers(person)}
        if not read_by:
            return None
        voice, target = self.turn.voice(self.actor), self.target
        return report_form(target, self.about, list(read_by.values()), voice)

    @property
    def target(self) -> str:
        """Name what is reported, as a button does."""
        if self.question is not None:
            return self.question.id
        if isinstance(self.introduction, Request):
            return self.introduction.id
        asks = (ask for ask in self.introduction.asks if ask.party == self.actor.id)
        return next((ask.id for ask in asks if not ask.implied), self.introduction.id)


def receivers(turn: Turn, reported: Person) -> list[Person]:
    """Find who reads a report about somebody: whom the admins chose, else who installed the bot."""
    chosen = turn.uow.people.receiving_reports(turn.workspace.id)
    return reports.receivers_of(reported.id, chosen, turn.installer)


def report(deps: Deps, command: ReportToAdmins) -> Reply:
    """Pass somebody's words on to the receivers of reports; without words, ask for them."""
    with deps.storage() as uow:
        turn, actor = begin(deps, uow, command)
        found = _reporting(turn, actor, command.target)
        if isinstance(found, str):
            return turn.say(actor, found)
        form = found.form()
        if form is None:
            return Say(nobody_receives_card(deps.operator, turn.voice(actor)))
        if command.words is None:
            return OpenForm(form)
        reply = _send(found, command, form)
        uow.commit()
        return reply


def _reporting(turn: Turn, actor: Person, target: str) -> _Reporting | str:
    """Find what is reported, or the sentence that says why it can't be."""
    question, asked = turn.uow.questions.get(target), introduction_of_ask(turn, target)
    key = question.introduction if question else target
    introduction = asked or turn.uow.introductions.get(key, lock=False)
    found = introduction or turn.uow.requests.get(key, lock=False)
    if found is None or turn.workspace.removed:
        return "late-report"
    if asked and not is_own_ask(asked, actor, target):
        question = _thanks(turn, actor, asked, target)
        if question is None:
            return "not-yours"
    named = reports.may_be_reported(found, actor.id, question)
    people = turn.uow.people.get(named)
    about = {str(n): people[key] for n, key in enumerate(named) if not people[key].forgotten}
    if not about:
        return "late-report" if named else "not-yours"
    return _Reporting(turn, actor, found, question, about)


def _thanks(turn: Turn, actor: Person, introduction: Introduction, ask: str) -> Question | None:
    """Find the thanks that a party sent to the actor: they are reported as a question is."""
    party = introduction.ask(ask).party
    if introduction.introducer != actor.id or party == actor.id:
        return None
    given = turn.uow.follow_ups.one(introduction.id, party)
    if given is None or not given.thanked:
        return None
    return Question(ask, introduction.id, party, given.words)


def _send(found: _Reporting, command: ReportToAdmins, form: Form) -> Reply:
    turn, voice = found.turn, found.turn.voice(found.actor)
    key = command.person or next(iter(found.about))
    reported = found.about.get(key) if command.person or len(found.about) == 1 else None
    if reported is None:
        return Invalid({"person": voice.say("problem-choice")}, filled(form, command))
    read_by = found.receivers(reported)
    if not read_by:
        return Say(nobody_receives_card(turn.deps.operator, voice))
    done = turn.say(found.actor, "done-report", receivers=names(read_by, voice))
    words = etiquette.tidy(command.words or "")
    if problems := etiquette.text_problems("words", words):
        return Invalid(sentences(problems, voice), filled(form, command))
    if turn.repeated:
        return done
    day_ago = turn.now - timedelta(days=1)
    if reports.too_many(turn.uow.reports.sent_by(found.actor.id, day_ago)):
        args = {"limit": REPORTS_PER_DAY, "receivers": names(read_by, voice)}
        return turn.say(found.actor, "problem-reports-used", **args)
    _pass_on(found, reported, read_by, words, received=command.received is not False)
    return done


def _pass_on(
    found: _Reporting, reported: Person, read_by: Sequence[Person], words: str, *, received: bool
) -> None:
    turn, introduction = found.turn, found.introduction
    sent = reports.received_by(introduction, found.actor.id, found.question, reported.id)
    written = Report(
        id=turn.deps.new_id(),
        workspace=turn.workspace.id,
        introduction=introduction.id,
        reporter=found.actor.id,
        reported=reported.id,
        words=words,
        received=sent if received else (),
        receivers=frozenset(one.id for one in read_by),
        created_at=turn.now,
    )
    turn.uow.reports.add(written)
    params = ((Param.REPORT.value, written.id),)
    turn.append(
        NOBODYS,
        [Effect(EffectKind.REPORT, one.id, turn.now, written.id, params) for one in read_by],
    )


# What receivers do.


@dataclass(frozen=True, slots=True)
class _ReportTurn:
    """One transaction in which a receiver deals with a report."""

    turn: Turn
    actor: Person
    report: Report

    @property
    def reported(self) -> Person:
        """Whom it is about; their row is locked."""
        return self.turn.uow.people.get({self.report.reported}, lock=True)[self.report.reported]

    def show(self) -> Reply:
        """Replace the clicked card by the report as it is now."""
        card = report_card(report_scene(self.turn, self.report), self.turn.voice(self.actor))
        return Replace(card)


def report_scene(turn: Turn, written: Report) -> ReportScene:
    """Gather everyone in a report."""
    keys = {written.reporter, written.reported, written.dealt_with_by} - {None}
    people = turn.uow.people.get({key for key in keys if key is not None})
    return ReportScene(written, people, turn.now)


def report_card_for(turn: Turn, reader: Person, written: Report | None) -> Card:
    """Render a report to one of its receivers, or that it was erased."""
    voice = turn.voice(reader)
    return report_card(report_scene(turn, written), voice) if written else erased_report_card(voice)


@contextmanager
def _report_turn(deps: Deps, command: ReadReport) -> Iterator[_ReportTurn | Reply]:
    """Let only a receiver of reports act; gives the reply instead to anybody else."""
    with deps.storage() as uow:
        turn, actor = begin(deps, uow, command)
        found = uow.reports.get(command.target)
        if found is None or found.workspace != turn.workspace.id:
            yield turn.say(actor, "report-erased")
            return
        if not reports.may_read(found, actor, turn.workspace):
            yield turn.say(actor, "not-yours")
            return
        yield _ReportTurn(turn, actor, found)
        uow.commit()


def read_report(deps: Deps, command: ReadReport) -> Reply:
    """Show a report to one of its receivers."""
    with _report_turn(deps, command) as turn:
        if not isinstance(turn, _ReportTurn):
            return turn
        shown = report_card(report_scene(turn.turn, turn.report), turn.turn.voice(turn.actor))
        return Say(replace(shown, public_card=None))


def deal_with_report(deps: Deps, command: DealWithReport) -> Reply:
    """Keep that a receiver has dealt with a report, for the others to see."""
    with _report_turn(deps, command) as turn:
        if not isinstance(turn, _ReportTurn):
            return turn
        if turn.report.dealt_with_at is not None:
            return turn.show()
        now, by = turn.turn.now, turn.actor.id
        done = replace(turn.report, dealt_with_by=by, dealt_with_at=now)
        turn.turn.uow.reports.save(done)
        turn.turn.refresh_reports([done.id], command.card)
        return replace(turn, report=done).show()


def stop_introducing(deps: Deps, command: StopIntroducing) -> Reply:
    """Let the one whom a report is about introduce nobody for a while; without one, ask."""
    with _report_turn(deps, command) as turn:
        if not isinstance(turn, _ReportTurn):
            return turn
        reported, voice = turn.reported, turn.turn.voice(turn.actor)
        form = stop_form(turn.report, reported, turn.turn.now, voice)
        if command.choice is None:
            return OpenForm(form)
        until = _until(command, zone_of(turn.actor, turn.turn.workspace))
        if problem := _stop_problem(command.choice, until, turn.turn.now):
            return Invalid(sentences([problem], voice), filled(form, command))
        if until and not turn.turn.repeated:
            _stop(turn.turn, reported, until, command.card)
        return turn.show()


def _until(command: StopIntroducing, zone: ZoneInfo) -> datetime | None:
    if command.choice == LIFTED:
        return UNTIL_LIFTED
    return None if command.on is None else days.instant(command.on, zone)


def _stop_problem(choice: str, until: datetime | None, now: datetime) -> Problem | None:
    if choice not in (DATE, LIFTED):
        return Problem("choice", "problem-choice")
    if until is None:
        return Problem("on", "problem-date-past")
    return None if choice == LIFTED else etiquette.date_problem(until, now, FURTHEST_STOP)


def let_introduce_again(deps: Deps, command: LetIntroduceAgain) -> Reply:
    """End a stop, by an admin or a receiver of reports; nobody ends their own."""
    with deps.storage() as uow:
        turn, actor = begin(deps, uow, command)
        found = uow.reports.get(command.target)
        person = _stopped_person(turn, command.target, found)
        receives = actor.receives_reports or actor.id == turn.workspace.installer
        if person is None or person.id == actor.id or not (receives or command.actor.admin):
            return turn.say(actor, "not-allowed")
        if not turn.repeated:
            _stop(turn, person, None, command.card if found else None)
        uow.commit()
        if found is not None and command.card:
            return _ReportTurn(turn, actor, found).show()
        return turn.say(actor, "done-lift", person=person)


def _stopped_person(turn: Turn, target: str, found: Report | None) -> Person | None:
    if found is None:
        return turn.uow.people.find(turn.workspace.id, target, lock=True)
    if found.workspace != turn.workspace.id:
        return None
    return turn.uow.people.get({found.reported}, lock=True)[found.reported]


def _stop(turn: Turn, person: Person, until: datetime | None, clicked: str | None) -> None:
    turn.uow.people.save(replace(person, stopped_until=until))
    turn.refresh_reports([each.id for each in turn.uow.reports.about(person.id)], clicked)
