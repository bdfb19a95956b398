"""What every use case works with, and the one way in which an event takes effect."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.app.commands import Command, Press
from bot.app.retention import next_moment
from bot.domain.effects import COURTEOUS, Decision, Effect, EffectKind, Param, apply
from bot.domain.etiquette import courteous, rules_for, tidy_name
from bot.domain.introduction import Event, Introduction, Verdict
from bot.domain.people import (
    Person,
    PersonFacts,
    PersonId,
    Workspace,
    WorkspaceFacts,
    locale_of,
    zone_of,
)
from bot.domain.rules import Rules
from bot.messages.cards import Scene
from bot.messages.panels import short_card
from bot.messages.replies import Say
from bot.messages.voice import Voice
from bot.ports import Messengers, Storage, UnitOfWork

#: Stands for the key of a person who isn't stored: never met, or forgotten. Real keys begin at 1.
UNKNOWN_ID = PersonId(0)
#: So long after a click the relay updates the clicked card once more, if the platform may lose the
#: reply to the click: no reply arrives later than that.
REFRESH_AGAIN_AFTER = timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class Deps:
    """What bootstrap wires into the use cases."""

    storage: Storage
    messengers: Messengers
    rules: Rules
    locale: str  #: where neither a person nor a workspace has one
    new_id: Callable[[], str]  #: opaque, unguessable ids
    mark: Callable[[str], str]  #: keyed hash of a person's address, for opt-outs that outlive them
    #: Platforms on which a person has one id in all workspaces, and may opt out of all at once.
    everywhere: frozenset[str] = frozenset()
    #: Platforms on which a person or conversation gets a message no more often than this.
    paces: Mapping[str, timedelta] = field(default_factory=dict)


def everyone_in(introduction: Introduction) -> set[PersonId]:
    """Name the introducer and the parties."""
    return {introduction.introducer, *(ask.party for ask in introduction.asks)}


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
        return Voice(locale, zone_of(person, self.workspace), self.workspace.facts.platform)

    def say(self, person: Person, key: str, /, **args: object) -> Say:
        """Answer a person with one sentence."""
        return Say(short_card(self.voice(person), key, **args))

    def ensure_people(self, facts: Sequence[PersonFacts]) -> list[Person]:
        """Find or add people of this workspace, and lock them."""
        tidy = [replace(person, name=tidy_name(person.name)) for person in facts]
        everywhere = self.mark_everywhere if self.everywhere else None
        return self.uow.people.ensure(self.workspace, tidy, self._mark, everywhere)

    @property
    def everywhere(self) -> bool:
        """Whether a person has one id in all workspaces of this platform."""
        return self.workspace.facts.platform in self.deps.everywhere

    def mark_everywhere(self, external: str) -> str:
        """Hash a person's id, whichever workspace they are met in."""
        return self.deps.mark(f"{self.workspace.facts.platform}//{external}")

    def _mark(self, external: str) -> str:
        facts = self.workspace.facts
        return self.deps.mark(f"{facts.platform}/{facts.id}/{external}")

    def forget(self, person: Person) -> None:
        """Erase a person; their opt-out and others' blocks of them stay, under a keyed hash."""
        self.uow.introductions.erase_traces_of(person.id)
        self.uow.outbox.erase_words_of(person.id)
        self.uow.questions.erase_words_of(person.id)
        self.uow.people.forget(person, self._mark(person.facts.id))
        self.uow.people.delete_unneeded_forgotten()

    def scene(self, introduction: Introduction) -> Scene:
        """Gather everyone in an introduction."""
        people = self.uow.people.get(everyone_in(introduction))
        return Scene(introduction, self.workspace, people, self.now)

    def happen(self, introduction: Introduction, event: Event) -> Decision:
        """Let an event take effect: decide, save, and record what is to be sent."""
        decision = apply(introduction, event, self.now, self.deps.rules)
        if decision.verdict is not Verdict.ACCEPTED:
            return decision
        self.save(decision.introduction)
        if not decision.introduction.live:
            self._end(decision.introduction)
        self.append(introduction.id, decision.effects)
        return decision

    def _end(self, introduction: Introduction) -> None:
        """Erase what only a live introduction needs (promise 10), and count it."""
        self.uow.outbox.remove_of(introduction.id, self.now + REFRESH_AGAIN_AFTER)
        self.uow.questions.erase_words_in(introduction.id)
        self.uow.totals.add(self.workspace.id, introduction.state)

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

    def refresh(
        self,
        introduction: Introduction,
        person: PersonId,
        clicked: str | None = None,
        *,
        reply_may_be_lost: bool = False,
    ) -> None:
        """Update a person's own cards, except the clicked one, which their reply replaces.

        With `reply_may_be_lost` all cards are updated once more, `REFRESH_AGAIN_AFTER` later.

        A clicked card that isn't stored, as its delivery was never confirmed, is stored as an ask.
        """
        cards = self.uow.sent_cards.of(introduction.id, person)
        if clicked and all(card.reference != clicked for card in cards):
            self.uow.sent_cards.add(introduction.id, person, EffectKind.ASK, clicked)
        if any(
            card.reference != clicked and card.kind is not EffectKind.FOLLOW_UP for card in cards
        ):
            params = ((Param.EXCEPT, clicked),) if clicked else ()
            cause = f"own@{self.now.isoformat()}"
            effect = Effect(EffectKind.REFRESH, person, self.now, cause, params)
            self.append(introduction.id, [effect])
        if clicked and reply_may_be_lost:
            cause = f"sure@{self.now.isoformat()}"
            effect = Effect(EffectKind.REFRESH, person, self.now + REFRESH_AGAIN_AFTER, cause)
            self.append(introduction.id, [effect])


def begin(deps: Deps, uow: UnitOfWork, command: Command) -> tuple[Turn, Person]:
    """Begin a command's transaction: store the workspace and the actor as they are known now.

    A repeated delivery stores nothing: neither is a person added again who was forgotten since,
    nor one marked as present who left since.
    """
    known = uow.workspaces.find(command.workspace.platform, command.workspace.id)
    if known and not first_time(uow, known, command):
        actor = uow.people.find(known.id, command.actor.id)
        return Turn(deps, uow, known, repeated=True), actor or _unknown_person(known, command)
    if isinstance(command, Press) and known:
        command = _without_names(command)
    turn = Turn(deps, uow, ensure_workspace(uow, command.workspace))
    if known is None:
        first_time(uow, turn.workspace, command)
    [actor] = turn.ensure_people([command.actor])
    return turn, actor


def _without_names(command: Command) -> Command:
    """Leave stored names and languages as they are on a click (promise 2).

    Others can see both, and a change would tell them of the click. New ones are learned from what
    people type, such as `/intro`, which says nothing about an answer.
    """
    workspace = replace(command.workspace, name="", locale=None, time_zone=None)
    return replace(command, workspace=workspace, actor=replace(command.actor, from_click=True))


def begin_without_adding(deps: Deps, uow: UnitOfWork, command: Command) -> tuple[Turn, Person]:
    """Begin a command's transaction; an actor who isn't stored gets `UNKNOWN_ID` and isn't added.

    Only people who are stored were sent a card. One who was forgotten and clicks an old card is
    not stored again: silence would not have stored them either (promise 2).
    """
    workspace = uow.workspaces.find(command.workspace.platform, command.workspace.id)
    if workspace is None or uow.people.find(workspace.id, command.actor.id, lock=True):
        return begin(deps, uow, command)
    return Turn(deps, uow, workspace), _unknown_person(workspace, command)


def known_person(turn: Turn, command: Command) -> Person:
    """Find a command's actor without adding them; one who isn't stored gets `UNKNOWN_ID`."""
    found = turn.uow.people.find(turn.workspace.id, command.actor.id)
    return found or _unknown_person(turn.workspace, command)


def _unknown_person(workspace: Workspace, command: Command) -> Person:
    return Person(UNKNOWN_ID, workspace.id, command.actor)


def first_time(uow: UnitOfWork, workspace: Workspace, command: Command) -> bool:
    """Record a command's delivery id, and tell whether it is new; without an id it always is."""
    if not command.delivery:
        return True
    return uow.workspaces.first_time(workspace.id, command.delivery)


def ensure_workspace(uow: UnitOfWork, facts: WorkspaceFacts) -> Workspace:
    """Find or add the workspace that a command comes from, and keep its facts."""
    return uow.workspaces.ensure(replace(facts, name=tidy_name(facts.name)))
