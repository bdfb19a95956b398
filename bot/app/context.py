"""What every use case works with, and the one way in which an event takes effect."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar

from bot.app.commands import Command, Press
from bot.domain.effects import COURTEOUS, Decision, Effect, EffectKind, apply
from bot.domain.etiquette import courteous, rules_for, tidy_name
from bot.domain.introduction import Event, Introduction, State, Verdict, wake_at
from bot.domain.people import (
    Person,
    PersonFacts,
    PersonId,
    Workspace,
    WorkspaceFacts,
    locale_of,
    zone_of,
)
from bot.domain.rules import SLOT_TAKEN_FOR, Rules
from bot.errors import Conflict
from bot.messages.cards import Scene
from bot.messages.panels import short_card
from bot.messages.replies import Say
from bot.messages.voice import Voice
from bot.ports import Messengers, Storage, UnitOfWork

#: A transaction that collided with another is run again, up to this often in all.
TRIES = 5

#: The key of nobody: whoever repeats what they did before they were forgotten.
NOBODY = PersonId(0)
#: By then the answer to a click has replaced its card, or never will: the relay does it again.
SURE_AFTER = timedelta(seconds=10)
#: A follow-up may be moved past a weekend, and somebody may want to answer it.
FOLLOW_UP_TAKES = timedelta(days=7)

T = TypeVar("T")


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


@dataclass(frozen=True, slots=True)
class Turn:
    """One transaction of a use case, in one workspace."""

    deps: Deps
    uow: UnitOfWork
    workspace: Workspace
    repeated: bool = False  #: this delivery has been dealt with: show, but change nothing

    @property
    def now(self) -> datetime:
        """The moment of this transaction (UTC)."""
        return self.uow.now

    @property
    def rules(self) -> Rules:
        """The rules as this workspace has them."""
        return rules_for(self.workspace, self.deps.rules)

    def voice(self, person: Person) -> Voice:
        """Speak this person's language."""
        locale = locale_of(person, self.workspace, self.deps.locale)
        return Voice(locale, zone_of(person, self.workspace), self.workspace.facts.platform)

    def say(self, person: Person, key: str, /, **args: object) -> Say:
        """Answer a person with one sentence."""
        return Say(short_card(self.voice(person), key, **args))

    async def people(self, facts: Sequence[PersonFacts]) -> list[Person]:
        """Find or add people of this workspace, and lock them."""
        tidy = [replace(person, name=tidy_name(person.name)) for person in facts]
        everywhere = self.mark_everywhere if self.everywhere else None
        return await self.uow.people.ensure(self.workspace, tidy, self._mark, everywhere)

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

    async def forget(self, person: Person) -> None:
        """Erase a person; what others and they themselves wished stays, under a keyed hash."""
        await self.uow.introductions.erase_words_of(person.id)
        await self.uow.questions.erase_words_of(person.id)
        await self.uow.people.forget(person, self._mark(person.facts.id))
        await self.uow.people.bury()

    async def scene(self, introduction: Introduction) -> Scene:
        """Gather everyone in an introduction."""
        parties = (ask.party for ask in introduction.asks)
        people = await self.uow.people.get({introduction.introducer, *parties})
        return Scene(introduction, self.workspace, people, self.now)

    async def happen(self, introduction: Introduction, event: Event) -> Decision:
        """Let an event take effect: decide, save, and record what is to be sent."""
        decision = apply(introduction, event, self.now, self.deps.rules)
        if decision.verdict is not Verdict.ACCEPTED:
            return decision
        await self.save(decision.introduction)
        if not decision.introduction.live:
            await self._end(decision.introduction)
        await self.append(introduction.id, decision.effects)
        return decision

    async def _end(self, introduction: Introduction) -> None:
        """Erase what only a live introduction needs (promise 10), and count it."""
        await self.uow.outbox.remove_of(introduction.id)
        await self.uow.questions.erase_words_in(introduction.id)
        await self.uow.totals.add(self.workspace.id, introduction.state)

    async def save(self, introduction: Introduction) -> None:
        """Save an introduction with the next moment that time is an event for it."""
        moment = next_moment(introduction, self.deps.rules)
        await self.uow.introductions.save(introduction, moment)

    async def append(self, introduction: str, effects: Iterable[Effect]) -> None:
        """Record effects, moving the courteous ones into their recipients' working hours."""
        timed = [await self._timed(effect) for effect in effects]
        if timed:
            await self.uow.outbox.append(introduction, self.workspace, timed)

    async def _timed(self, effect: Effect) -> Effect:
        soon = effect.due - self.now < timedelta(days=1)
        if effect.kind not in COURTEOUS or effect.to is None or soon:
            return effect
        people = await self.uow.people.get({effect.to})
        zone = zone_of(people[effect.to], self.workspace)
        return replace(effect, due=courteous(effect.due, zone))

    async def refresh(
        self,
        introduction: Introduction,
        person: PersonId,
        clicked: str | None = None,
        *,
        unsure: bool = False,
    ) -> None:
        """Bring a person's own cards up to date, except the one their reply replaces.

        Where that may get lost, or come later than that of a later click, all cards are brought up
        to date once more, when no reply can be on its way any longer.

        A card that was pressed and that we don't know of, as its delivery was never confirmed, is
        remembered from now on.
        """
        cards = await self.uow.sent_cards.of(introduction.id, person)
        if clicked and all(card.reference != clicked for card in cards):
            await self.uow.sent_cards.add(introduction.id, person, EffectKind.ASK, clicked)
        if any(
            card.reference != clicked and card.kind is not EffectKind.FOLLOW_UP for card in cards
        ):
            params = (("except", clicked),) if clicked else ()
            cause = f"own@{self.now.isoformat()}"
            effect = Effect(EffectKind.REFRESH, person, self.now, cause, params)
            await self.append(introduction.id, [effect])
        if clicked and unsure:
            cause = f"sure@{self.now.isoformat()}"
            effect = Effect(EffectKind.REFRESH, person, self.now + SURE_AFTER, cause)
            await self.append(introduction.id, [effect])


async def begin(deps: Deps, uow: UnitOfWork, command: Command) -> tuple[Turn, Person]:
    """Begin a command's transaction: the workspace and the actor, as known now.

    A repeated delivery is old news: it adds nobody, and brings back nobody who left or was
    forgotten since.
    """
    known = await uow.workspaces.find(command.workspace.platform, command.workspace.id)
    if known and not await first_time(uow, known, command):
        actor = await uow.people.find(known.id, command.actor.id)
        return Turn(deps, uow, known, repeated=True), actor or _stranger(known, command)
    if isinstance(command, Press) and known:
        command = _in_passing(command)
    turn = Turn(deps, uow, await meet(uow, command.workspace))
    if known is None:
        await first_time(uow, turn.workspace, command)
    [actor] = await turn.people([command.actor])
    return turn, actor


def _in_passing(command: Command) -> Command:
    """Leave names and language as they are known: where others see them, new ones show the click.

    They are learned from what people type, as `/intro`, where answering plays no part.
    """
    workspace = replace(command.workspace, name="", locale=None, time_zone=None)
    return replace(command, workspace=workspace, actor=replace(command.actor, in_passing=True))


async def begin_if_known(deps: Deps, uow: UnitOfWork, command: Command) -> tuple[Turn, Person]:
    """Begin a transaction of somebody who was sent something: whoever isn't known wasn't.

    So a click on an old card doesn't bring back a person who was forgotten: as silence, it would
    not have either.
    """
    workspace = await uow.workspaces.find(command.workspace.platform, command.workspace.id)
    if workspace is None or await uow.people.find(workspace.id, command.actor.id):
        return await begin(deps, uow, command)
    return Turn(deps, uow, workspace), _stranger(workspace, command)


def _stranger(workspace: Workspace, command: Command) -> Person:
    return Person(NOBODY, workspace.id, command.actor)


async def first_time(uow: UnitOfWork, workspace: Workspace, command: Command) -> bool:
    """Note a command's delivery, and tell whether it is new; without an id it always is."""
    if not command.delivery:
        return True
    return await uow.workspaces.first_time(workspace.id, command.delivery)


async def meet(uow: UnitOfWork, facts: WorkspaceFacts) -> Workspace:
    """Find or add the workspace that a command comes from."""
    return await uow.workspaces.ensure(replace(facts, name=tidy_name(facts.name)))


def next_moment(introduction: Introduction, rules: Rules) -> datetime | None:
    """Find when time is the next event: for the machine, or for erasing what has ended."""
    if introduction.ended_at is None:
        return wake_at(introduction)
    if introduction.reason:
        return introduction.ended_at + rules.retention
    return keep_until(introduction, rules)


def keep_until(introduction: Introduction, rules: Rules) -> datetime:
    """Find until when an ended introduction counts: cool-down, places, limits, follow-ups."""
    ended = introduction.ended_at or introduction.created_at
    moments = [ended + rules.retention, introduction.created_at + timedelta(days=1)]
    if introduction.released_at is not None:
        moments += [ended + rules.cooldown, introduction.released_at + SLOT_TAKEN_FOR]
    if introduction.state is State.OPENED:
        moments.append(ended + rules.follow_up_after + FOLLOW_UP_TAKES)
    return max(moments)


async def repeated(attempt: Callable[[], Awaitable[T]]) -> T:
    """Run a transaction again that gave way to another."""
    for _ in range(TRIES - 1):
        try:
            return await attempt()
        except Conflict:
            continue
    return await attempt()
