"""Finding a time: each party chooses in private, and what suits both is said in the conversation.

What somebody is answered never depends on what the other chose. Only when both have chosen does
something follow: times that suit both go to their conversation; else both are told, once, that
there were none (docs/decisions/0036-find-a-time.md).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from bot.app.commands import FindTime
from bot.app.context import Deps, Turn, begin
from bot.domain.effects import Effect, EffectKind, Param
from bot.domain.introduction import Introduction, State
from bot.domain.people import Person, find_zone, own_zone
from bot.domain.times import (
    LENGTHS,
    ChosenTimes,
    DayPart,
    chosen_among,
    offered,
    times_for_both,
    write_spans,
)
from bot.messages.actions import Action, Target
from bot.messages.panels import short_card
from bot.messages.replies import Invalid, OpenForm, Reply, Say
from bot.messages.times import TimesDraft, find_time_form
from bot.messages.views import Form


@dataclass(frozen=True, slots=True)
class _Finding:
    """One transaction in which a party chooses times for an open conversation."""

    turn: Turn
    actor: Person
    introduction: Introduction
    chosen: Sequence[ChosenTimes]  #: by either party, who has chosen any

    @property
    def before(self) -> ChosenTimes | None:
        """What the actor chose before."""
        return next((one for one in self.chosen if one.party == self.actor.id), None)

    @property
    def other(self) -> Person:
        """Whom they are to talk with."""
        return _other_party(self.turn, self.introduction, self.actor)

    def form(self) -> Form:
        """Make the form, with what the actor chose before."""
        own, before = own_zone(self.actor), self.before
        zone = own or find_zone(before.zone if before else "") or self._usual_zone
        parts = offered(self.turn.now, zone or ZoneInfo("UTC"))
        draft = TimesDraft(parts, before, zone.key if zone else "", asks_for_zone=own is None)
        voice = self.turn.voice(self.actor)
        return find_time_form(self.introduction.id, self.other, draft, voice)

    @property
    def _usual_zone(self) -> ZoneInfo | None:
        """The workspace's time zone, as its admins or its platform have it."""
        here = self.turn.workspace
        return find_zone(here.time_zone or here.facts.time_zone or "")


def _other_party(turn: Turn, introduction: Introduction, party: Person) -> Person:
    key = introduction.other(party.id)
    return turn.uow.people.get({key})[key]


def find_time(deps: Deps, command: FindTime) -> Reply:
    """Keep when a party could talk, and say what suits both; without a length, ask."""
    with deps.storage() as uow:
        turn, actor = begin(deps, uow, command)
        finding = _finding(turn, actor, command.target)
        if isinstance(finding, Say):
            return finding
        if command.minutes is None:
            return OpenForm(finding.form())
        reply = _choose(finding, command)
        uow.commit()
        return reply


def _finding(turn: Turn, actor: Person, target: str) -> _Finding | Say:
    """Find the conversation that this is about, or what to say to somebody who can't choose."""
    introduction = turn.uow.introductions.get(target)
    if introduction is None or introduction.state is not State.OPENED or turn.workspace.removed:
        return turn.say(actor, "late-findtime")
    if all(ask.party != actor.id for ask in introduction.asks):
        return _not_theirs(turn, actor, introduction)
    if not turn.workspace.find_a_time:
        return turn.say(actor, "findtime-off")
    if introduction.other(actor.id) in actor.blocked:
        voice, other = turn.voice(actor), _other_party(turn, introduction, actor)
        lift = voice.button(Action.SETTINGS, Target.CARD)
        return Say(short_card(voice, "findtime-blocked", lift, other=other))
    return _Finding(turn, actor, introduction, turn.uow.times.of(introduction.id))


def _not_theirs(turn: Turn, actor: Person, introduction: Introduction) -> Say:
    """Tell an introducer who is in the conversation, or a stranger, that it isn't theirs."""
    if actor.id != introduction.introducer:
        return turn.say(actor, "not-yours")
    scene = turn.scene(introduction)
    return turn.say(actor, "findtime-both", a=scene.a, b=scene.b)


def _choose(finding: _Finding, command: FindTime) -> Reply:
    turn, actor, before = finding.turn, finding.actor, finding.before
    zone = own_zone(actor) or find_zone(command.time_zone or "")
    if zone is None:
        return _invalid(finding, "time_zone", "problem-time-zone")
    minutes = next((length for length in LENGTHS if str(length) == command.minutes), None)
    if minutes is None:
        return _invalid(finding, "minutes", "problem-choice")
    values = {*command.weekdays, *command.weekdays_later, *command.weekends}
    parts = chosen_among(values, turn.now, zone)
    if not parts and (values or before is None or not before.parts):
        return _invalid(finding, "weekdays", "problem-no-part")
    if not turn.repeated:
        _keep(finding, parts, zone, minutes)
    done = "done-findtime" if parts else "done-findtime-erased"
    return turn.say(actor, done, other=finding.other)


def _invalid(finding: _Finding, field: str, key: str) -> Invalid:
    return Invalid({field: finding.turn.voice(finding.actor).say(key)}, finding.form())


def _keep(finding: _Finding, parts: tuple[DayPart, ...], zone: ZoneInfo, minutes: int) -> None:
    turn, introduction, before = finding.turn, finding.introduction, finding.before
    compared = before is not None and before.compared
    new = ChosenTimes(
        introduction.id, finding.actor.id, parts, zone.key, minutes, turn.now, compared
    )
    turn.uow.times.save(new)
    by_party = {one.party: one for one in (*finding.chosen, new)}
    a, b = (by_party.get(ask.party) for ask in introduction.asks)
    _compare(turn, introduction, a, b)


def _compare(
    turn: Turn, introduction: Introduction, a: ChosenTimes | None, b: ChosenTimes | None
) -> None:
    """Say what suits both and erase what they chose; else tell whoever wasn't told before."""
    if not (a and b and a.parts and b.parts):
        return  # one alone shows nothing to anybody
    cause = turn.now.isoformat()
    if times := times_for_both(a, b, turn.now):
        turn.uow.times.erase(introduction.id)
        params = ((Param.TIMES.value, write_spans(times)),)
        effects = [Effect(EffectKind.TIMES, None, turn.now, cause, params)]
    else:
        untold = [one for one in (a, b) if not one.compared]
        for one in untold:
            turn.uow.times.save(replace(one, compared=True))
        effects = [Effect(EffectKind.NO_TIME, one.party, turn.now, cause) for one in untold]
    turn.append(introduction.id, effects)
