"""Reports to the admins: what a reporter fills in, and what their receivers read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.people import UNTIL_LIFTED, Person, PersonId
from bot.domain.reports import Report
from bot.domain.rules import FURTHEST_STOP, REPORTS_KEPT_FOR, TEXT_LIMIT
from bot.messages.actions import Action
from bot.messages.forms import date_field
from bot.messages.operator import Operator
from bot.messages.texts import write_list
from bot.messages.views import (
    Block,
    Button,
    Card,
    ChoiceField,
    Emphasis,
    Field,
    Form,
    Paragraph,
    Quote,
    TextField,
    ToggleField,
)
from bot.messages.voice import Voice

#: So much of a name is shown in a list of people, in characters.
NAME_SHOWN = 30

#: The choices of a stop: until a date that is chosen beside it, or until somebody ends it.
DATE, LIFTED = "date", "lifted"


def names(people: Sequence[Person], voice: Voice) -> str:
    """List people by name, each in a few words."""
    return write_list([_name(person, voice) for person in people], voice.locale)


def _name(person: Person, voice: Voice) -> str:
    facts = person.facts
    short = f"{facts.name[:NAME_SHOWN]}…" if len(facts.name) > NAME_SHOWN else facts.name
    shown = replace(person, facts=replace(facts, name=short))
    return voice.distinctly(shown) or voice.say("your-admins")


def report_form(
    target: str, about: Mapping[str, Person], receivers: Sequence[Person], voice: Voice
) -> Form:
    """Ask what the admins are to know; say beforehand who will read it, and who won't.

    `about` are those whom it can be about, by the value of the choice between them.
    """
    fields: list[Field] = []
    if len(about) > 1:
        options = tuple((key, voice.distinctly(person)) for key, person in about.items())
        fields.append(ChoiceField("person", voice.say("form-report-person"), options))
    hint = voice.say("form-limit", limit=TEXT_LIMIT)
    words = TextField("words", voice.say("form-report-words"), TEXT_LIMIT, hint=hint)
    fields += [words, ToggleField("received", voice.say("form-report-received"), value=True)]
    read_by = voice.note("form-report-how", receivers=names(receivers, voice))
    title, submit = voice.say("form-report-title"), voice.say("form-send")
    return Form(Action.REPORT, target, title, submit, tuple(fields), (read_by,), voice.locale)


def nobody_receives_card(operator: Operator, voice: Voice) -> Card:
    """Say that there is nobody who would read a report, before anything is written."""
    return Card((voice.paragraph("report-nobody"), *operator.notes(voice)))


@dataclass(frozen=True, slots=True)
class ReportScene:
    """A report and who is in it, at one moment (UTC)."""

    report: Report
    people: Mapping[PersonId, Person]
    now: datetime

    @property
    def reported(self) -> Person:
        """Whom it is about."""
        return self.people[self.report.reported]


def report_card(scene: ReportScene, voice: Voice) -> Card:
    """Show a report to a receiver, and what was done about it."""
    report, reported = scene.report, scene.reported
    reporter = scene.people[report.reporter]
    blocks: list[Block] = [
        voice.title("report-title", reporter=reporter, reported=reported),
        Quote(report.words),
    ]
    if report.received:
        blocks.append(voice.note("report-received"))
        blocks += [Quote(text) for text in report.received]
    blocks += _done(scene, voice)
    erased = report.created_at + REPORTS_KEPT_FOR
    footer = (voice.note("report-note", reported=reported, date=erased),)
    news = voice.button(Action.READ_REPORT, report.id, label="button-read")
    public_card = Card((voice.paragraph("public-report"),), (news,))
    return Card(tuple(blocks), _buttons(scene, voice), public_card, voice.locale, footer)


def _done(scene: ReportScene, voice: Voice) -> list[Block]:
    report, done = scene.report, list[Block]()
    if scene.reported.stopped(scene.now):
        done.append(_stopped(scene.reported, voice))
    if report.dealt_with_at is not None:
        by = scene.people.get(report.dealt_with_by) if report.dealt_with_by else None
        key = "report-dealt-with" if by else "report-dealt-with-by-somebody"
        done.append(
            voice.paragraph(key, date=report.dealt_with_at, **({"person": by} if by else {}))
        )
    return done


def _stopped(person: Person, voice: Voice) -> Paragraph:
    """Say until when somebody may introduce nobody."""
    until = person.stopped_until
    if until is None or until >= UNTIL_LIFTED:
        return voice.paragraph("stopped-until-lifted", person=person)
    return voice.paragraph("stopped-until", person=person, date=until)


def _buttons(scene: ReportScene, voice: Voice) -> tuple[Button, ...]:
    key, stopped = scene.report.id, scene.reported.stopped(scene.now)
    action = Action.LIFT if stopped else Action.STOP
    first = voice.button(action, key, person=voice.distinctly(scene.reported))
    if scene.report.dealt_with_at is not None:
        return (first,)
    return (first, voice.button(Action.DEALT_WITH, key))


def erased_report_card(voice: Voice) -> Card:
    """Stand for a report that was erased."""
    return Card((voice.paragraph("report-erased"),))


def stop_form(report: Report, reported: Person, now: datetime, voice: Voice) -> Form:
    """Ask a receiver for how long somebody may introduce nobody."""
    options = ((DATE, voice.say("stop-until-date")), (LIFTED, voice.say("stop-until-lifted")))
    label = voice.say("form-stop-choice", person=reported)
    on = replace(date_field("form-stop-on", now, voice, FURTHEST_STOP), optional=True)
    fields = (ChoiceField("choice", label, options, DATE), on)
    how = voice.note("form-stop-how")
    title, submit = voice.say("form-stop-title"), voice.say("form-stop-submit")
    return Form(Action.STOP, report.id, title, submit, fields, (how,), voice.locale)


def lift_button(person: Person, voice: Voice) -> Button:
    """Offer to let somebody introduce people again."""
    name = voice.distinctly(person)
    return voice.button(Action.LIFT, person.facts.id, Emphasis.MORE, person=name)


def read_button(report: Report, reported: Person, voice: Voice) -> Button:
    """Offer to read a report that waits."""
    name = voice.distinctly(reported)
    return voice.button(Action.READ_REPORT, report.id, label="button-readreport", person=name)
