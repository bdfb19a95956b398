"""What every use case works with, and the one way in which an event takes effect."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.app.commands import Command
from bot.app.retention import next_moment, next_moment_of_request
from bot.domain.days import closing, courteous
from bot.domain.effects import COURTEOUS, Decision, Effect, EffectKind, Param, apply
from bot.domain.etiquette import Problem, rules_for
from bot.domain.insight import Counted, month_of
from bot.domain.introduction import Event, Introduction, State, Told, Verdict
from bot.domain.people import (
    Person,
    PersonId,
    Workspace,
    WorkspaceId,
    known_zone,
    locale_of,
    own_zone,
    zone_of,
)
from bot.domain.request import Request, RequestEvent, RequestTrigger, news_of
from bot.domain.request_effects import RequestDecision, apply_request
from bot.domain.rules import Rules
from bot.messages.cards import RequestScene, Scene
from bot.messages.operator import Operator
from bot.messages.panels import short_card
from bot.messages.replies import Say
from bot.messages.voice import Voice
from bot.ports import NOBODYS, LearningStorage, Messengers, Storage, UnitOfWork

#: Stands for the key of a person who isn't stored: never met, or forgotten. Real keys begin at 1.
UNKNOWN_ID = PersonId(0)
#: The same for a workspace that isn't stored.
NOWHERE = WorkspaceId(0)
#: So long after a click the relay updates the clicked card once more, if the platform may lose the
#: reply to the click: no reply arrives later than that.
REFRESH_AGAIN_AFTER = timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class Deps:
    """What bootstrap wires into the use cases; nothing here leads to people's facts."""

    storage: Storage
    messengers: Messengers
    rules: Rules
    locale: str  #: where neither a person nor a workspace has one
    new_id: Callable[[], str]  #: opaque, unguessable ids
    mark: Callable[[str], str]  #: keyed hash of a person's address, for opt-outs that outlive them
    #: Platforms on which a person has one id in all workspaces, and may opt out of all at once.
    everywhere: frozenset[str] = frozenset()
    #: Platforms that have guests.
    guests: frozenset[str] = frozenset()
    operator: Operator = field(default_factory=Operator)
    #: Platforms on which a person or conversation gets a message no more often than this.
    paces: Mapping[str, timedelta] = field(default_factory=dict)


def everyone_in(introduction: Introduction) -> set[PersonId]:
    """Name the introducer and the parties."""
    return {introduction.introducer, *(ask.party for ask in introduction.asks)}


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningDeps(Deps):
    """What the use cases of typed commands and events have beside: they learn what people are.

    A use case of a `Press` that asked for these fails the type check of `bot.app.dispatch`.
    """

    learning: LearningStorage = field(repr=False)


@dataclass(frozen=True, slots=True)
class Turn:
    """One transaction of a use case, in one workspace."""

    deps: Deps
    uow: UnitOfWork
    workspace: Workspace
    repeated: bool = False  #: this delivery was dealt with before: show what holds, change nothing

    @property
    def now(self) -> datetime:
        """The moment of this transaction (UTC)."""
        return self.uow.now

    @property
    def rules(self) -> Rules:
        """The rules as this workspace has them."""
        return rules_for(self.workspace, self.deps.rules)

    def voice(self, person: Person) -> Voice:
        """Choose the voice in which a person is written to: language, time zone, platform."""
        locale = locale_of(person, self.workspace, self.deps.locale)
        platform, zone = self.workspace.facts.platform, zone_of(person, self.workspace)
        return Voice(locale, zone, platform, zone_known=own_zone(person) is not None)

    @property
    def workspace_voice(self) -> Voice:
        """Choose the voice for what everybody in the workspace may read."""
        facts = self.workspace.facts
        locale = self.workspace.locale or facts.locale or self.deps.locale
        zone = known_zone(self.workspace.time_zone or facts.time_zone or "UTC")
        return Voice(locale, zone or ZoneInfo("UTC"), facts.platform)

    def say(self, person: Person, key: str, /, **args: object) -> Say:
        """Answer a person with one sentence."""
        return Say(short_card(self.voice(person), key, **args))

    def for_admins(self, actor: Person, command: Command) -> Say:
        """Refuse what only admins may do; who couldn't be looked up may be one, and tries again."""
        return self.say(actor, "not-allowed" if command.actor.known else "try-again")

    @property
    def everywhere(self) -> bool:
        """Whether a person has one id in all workspaces of this platform."""
        return self.workspace.facts.platform in self.deps.everywhere

    def mark_everywhere(self, external: str) -> str:
        """Hash a person's id, whichever workspace they are met in."""
        return self.deps.mark(f"{self.workspace.facts.platform}//{external}")

    def mark(self, external: str) -> str:
        """Hash a person's id in this workspace."""
        facts = self.workspace.facts
        return self.deps.mark(f"{facts.platform}/{facts.id}/{external}")

    def forget(self, person: Person) -> None:
        """Erase a person; an opt-out, and what others chose, stays under a keyed hash."""
        if self.workspace.installer == person.id:
            self.uow.workspaces.save(replace(self.workspace, installer=None))
        self.uow.introductions.erase_traces_of(person.id)
        self.uow.requests.erase_words_of(person.id)
        self.uow.outbox.erase_words_of(person.id)
        self.uow.questions.erase_words_of(person.id)
        self.uow.follow_ups.erase_of(person.id)
        self.refresh_reports([each.id for each in self.uow.reports.naming(person.id)])
        self.uow.reports.erase_naming(person.id)
        self.uow.people.forget(person, self.mark(person.facts.id))
        self.uow.people.delete_unneeded_forgotten()

    def scene(self, introduction: Introduction, *readers: PersonId) -> Scene:
        """Gather everyone in an introduction, and who else reads about it."""
        people = self.uow.people.get({*everyone_in(introduction), *readers})
        first = any(not people[ask.party].asked_before for ask in introduction.asks)
        installer = self.installer if first else None
        operator = self.deps.operator
        return Scene(introduction, self.workspace, people, self.now, installer, operator)

    @property
    def installer(self) -> Person | None:
        """Who installed the bot, as far as that is known."""
        key = self.workspace.installer
        return None if key is None else self.uow.people.get({key}).get(key)

    def scenes(self, introductions: Sequence[Introduction]) -> list[Scene]:
        """Gather everyone in several introductions, in one statement."""
        self.uow.people.get({person for each in introductions for person in everyone_in(each)})
        return [self.scene(introduction) for introduction in introductions]

    def request_scene(self, request: Request) -> RequestScene:
        """Gather everyone in a request."""
        people = self.uow.people.get(request.people)
        first = not people[request.connector].asked_before
        installer = self.installer if first else None
        return RequestScene(
            request, self.workspace, people, self.now, installer, self.deps.operator
        )

    def request_scenes(self, requests: Sequence[Request]) -> list[RequestScene]:
        """Gather everyone in several requests, in one statement."""
        self.uow.people.get({person for each in requests for person in each.people})
        return [self.request_scene(request) for request in requests]

    def closing(self, introduction: Introduction, at: datetime) -> datetime:
        """Find when an introduction closes that is to stay open until `at`, for all three."""
        people = self.uow.people.get(everyone_in(introduction)).values()
        zones = {own_zone(person) for person in people}
        return closing(at, self.now, zones)

    def happen(self, introduction: Introduction, event: Event) -> Decision:
        """Let an event take effect: decide, save, and record what is to be sent."""
        decision = apply(introduction, event, self.now, self.deps.rules)
        if decision.verdict is not Verdict.ACCEPTED:
            return decision
        self.save(decision.introduction)
        if not decision.introduction.live:
            self._end(decision.introduction)
        self.append(introduction.id, decision.effects)
        self._tell_requests(introduction, decision.introduction)
        return decision

    def _tell_requests(self, before: Introduction, after: Introduction) -> None:
        """Let what happens to an introduction take effect on the requests that it concerns."""
        if before.request and (news := news_of(before, after)):
            request = self.uow.requests.get(before.request)
            if request and request.introduction == before.id:
                self.happen_to(request, news)
        if after.state is State.OPENED:
            a, b = (ask.party for ask in after.asks)
            for key in self.uow.requests.live_between(a, b):
                if request := self.uow.requests.get(key):
                    self.happen_to(request, RequestTrigger.MET)

    def happen_to(
        self, request: Request, event: RequestEvent, told: Told | None = None
    ) -> RequestDecision:
        """Let an event take effect on a request: decide, save, record what is to be sent."""
        decision = apply_request(request, event, self.now, self.deps.rules, told)
        if decision.verdict is not Verdict.ACCEPTED:
            return decision
        self.save_request(decision.request)
        if not decision.request.live:
            self._end_request(decision.request)
        self.append(request.id, decision.effects)
        return decision

    def _end_request(self, request: Request) -> None:
        self.uow.outbox.remove_of(request.id, self.now + REFRESH_AGAIN_AFTER)
        self.uow.questions.erase_words_in(request.id)
        if request.undone:
            [requester] = self.uow.people.get({request.requester}).values()
            self.uow.undone.add(self.mark(requester.facts.id))

    def save_request(self, request: Request) -> None:
        """Save a request with the next moment that time is an event for it."""
        self.uow.requests.save(request, next_moment_of_request(request, self.deps.rules))

    def _end(self, introduction: Introduction) -> None:
        """Erase what only a live introduction needs (promise 10), and count it."""
        self.uow.outbox.remove_of(introduction.id, self.now + REFRESH_AGAIN_AFTER)
        self.uow.questions.erase_words_in(introduction.id)
        self.uow.totals.add(self.workspace.id, introduction.state)
        self._count_in_month(introduction)
        if introduction.undone:
            [introducer] = self.uow.people.get({introduction.introducer}).values()
            self.uow.undone.add(self.mark(introducer.facts.id))

    def _count_in_month(self, introduction: Introduction) -> None:
        """Count an end for the admins; one that was taken back unasked is as if it had never been.

        Ends without a conversation are one number: it says nothing of why.
        """
        if introduction.undone:
            return
        month, here = month_of(self.now), self.workspace.id
        self.uow.totals.add_in_month(here, month, Counted.ENDED)
        if introduction.state is State.OPENED:
            self.uow.totals.add_in_month(here, month, Counted.OPENED)

    def save(self, introduction: Introduction) -> None:
        """Save an introduction with the next moment that time is an event for it."""
        moment = next_moment(introduction, self.deps.rules)
        self.uow.introductions.save(introduction, moment)

    def append(self, introduction: str, effects: Iterable[Effect]) -> None:
        """Record effects, moving the courteous ones into their recipients' working hours."""
        timed = [self._timed(effect) for effect in effects]
        if timed:
            self.uow.outbox.append(introduction, self.workspace, timed)

    def _timed(self, effect: Effect) -> Effect:
        soon = effect.due - self.now < timedelta(days=1)
        if effect.kind not in COURTEOUS or effect.to is None or soon:
            return effect
        people = self.uow.people.get({effect.to})
        zone = zone_of(people[effect.to], self.workspace)
        return replace(effect, due=courteous(effect.due, zone))

    def refresh_reports(self, changed: Iterable[str], clicked: str | None = None) -> None:
        """Update the cards that receivers have of reports, by their ids, but the clicked one."""
        but = ((Param.EXCEPT.value, clicked),) if clicked else ()
        for key in changed:
            params = ((Param.REPORT.value, key), *but)
            cause = f"{key}@{self.now.isoformat()}"
            holders = self.uow.sent_cards.holders(key, EffectKind.REPORT)
            refreshes = [Effect(EffectKind.REFRESH, to, self.now, cause, params) for to in holders]
            self.append(NOBODYS, refreshes)

    def refresh(
        self,
        about: Introduction | Request,
        person: PersonId,
        clicked: str | None = None,
        *,
        reply_may_be_lost: bool = False,
    ) -> None:
        """Update a person's own cards, except the clicked one, which their reply replaces.

        With `reply_may_be_lost` all cards are updated once more, `REFRESH_AGAIN_AFTER` later.

        A clicked card that isn't stored, as its delivery was never confirmed, is stored as an ask.
        """
        cards = self.uow.sent_cards.of(about.id, person)
        if clicked and all(card.reference != clicked for card in cards):
            kind = EffectKind.ASK if isinstance(about, Introduction) else EffectKind.REQUEST
            self.uow.sent_cards.add(about.id, person, kind, clicked)
        if any(
            card.reference != clicked and card.kind is not EffectKind.FOLLOW_UP for card in cards
        ):
            params = ((Param.EXCEPT, clicked),) if clicked else ()
            cause = f"own@{self.now.isoformat()}"
            effect = Effect(EffectKind.REFRESH, person, self.now, cause, params)
            self.append(about.id, [effect])
        if clicked and reply_may_be_lost:
            cause = f"sure@{self.now.isoformat()}"
            effect = Effect(EffectKind.REFRESH, person, self.now + REFRESH_AGAIN_AFTER, cause)
            self.append(about.id, [effect])


def begin(deps: Deps, uow: UnitOfWork, command: Command) -> tuple[Turn, Person]:
    """Begin the transaction of a click or a look, which learns nothing; locks the actor's row.

    An actor who isn't stored gets `UNKNOWN_ID` and isn't added. Only people who are stored were
    sent a card; one who was forgotten and clicks an old card is not stored again, as silence would
    not have stored them either (promise 2).
    """
    workspace = uow.workspaces.find(command.workspace.platform, command.workspace.id)
    if workspace is None:
        nowhere = Workspace(NOWHERE, command.workspace)
        return Turn(deps, uow, nowhere), unknown_person(nowhere, command)
    repeated = not first_time(uow, workspace, command)
    turn = Turn(deps, uow, _as_called(workspace, command), repeated)
    found = uow.people.find(workspace.id, command.actor.id, lock=True)
    if found is None:
        return turn, unknown_person(workspace, command)
    return turn, _where_they_are(found, command)


def begin_choice(deps: Deps, uow: UnitOfWork, command: Command) -> tuple[Turn, Person]:
    """Begin the transaction of a choice that somebody makes for themselves; adds them if need be.

    Of somebody new only the id is kept. A repeated delivery adds nobody: neither one who was
    forgotten since.
    """
    entered = uow.workspaces.enter(command.workspace.platform, command.workspace.id)
    workspace = _as_called(entered, command)
    if not first_time(uow, workspace, command):
        turn = Turn(deps, uow, workspace, repeated=True)
        return turn, known_person(turn, command)
    turn = Turn(deps, uow, workspace)
    everywhere = turn.mark_everywhere if turn.everywhere else None
    actor = uow.people.enter(workspace, command.actor.id, turn.mark, everywhere)
    return turn, _where_they_are(actor, command)


def _as_called(workspace: Workspace, command: Command) -> Workspace:
    """Call a workspace without a name as the platform does now, for this reply alone."""
    return workspace if workspace.facts.name else replace(workspace, facts=command.workspace)


def _where_they_are(person: Person, command: Command) -> Person:
    """Read a day that they name by the clock on their wall now, which is kept nowhere."""
    zone = command.actor.time_zone or person.facts.time_zone
    return replace(person, facts=replace(person.facts, time_zone=zone))


def known_person(turn: Turn, command: Command) -> Person:
    """Find a command's actor without adding them; one who isn't stored gets `UNKNOWN_ID`."""
    found = turn.uow.people.find(turn.workspace.id, command.actor.id)
    return found or unknown_person(turn.workspace, command)


def unknown_person(workspace: Workspace, command: Command) -> Person:
    """Stand for an actor who isn't stored, as they are at this moment."""
    return Person(UNKNOWN_ID, workspace.id, command.actor)


def undone(delivery: str) -> str:
    """Name what is kept of an undone request, so that its repetition doesn't make it again."""
    return f"undone {delivery}"


def first_time(uow: UnitOfWork, workspace: Workspace, command: Command) -> bool:
    """Record a command's delivery id, and tell whether it is new; without an id it always is."""
    if not command.delivery:
        return True
    return uow.workspaces.first_time(workspace.id, command.delivery)


def sentences(problems: Iterable[Problem], voice: Voice) -> dict[str, str]:
    """Say what is wrong, by the field of a form in which it is."""
    return {problem.where: voice.say(problem.key, **problem.args) for problem in problems}
