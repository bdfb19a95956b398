"""What every single step of the machine keeps, whatever the state that it begins in."""

from collections import Counter
from datetime import UTC, datetime

from bot.domain.effects import COURTEOUS, Decision, EffectKind
from bot.domain.introduction import (
    ENDS,
    Answer,
    Answered,
    Event,
    Introduction,
    Left,
    State,
    Trigger,
    Verdict,
)

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)


def check_decision(before: Introduction, event: Event, decision: Decision) -> None:
    """Promises about single steps."""
    after, sent = decision.introduction, {effect.kind for effect in decision.effects}
    if decision.verdict is not Verdict.ACCEPTED:
        assert after == before, "an event that isn't accepted changes nothing"
        assert not decision.effects
    if before.state in ENDS:
        assert after == before, "an end is final"
        assert not decision.effects
    if after.state is State.OPENING and before.state is not State.OPENING:
        assert before.state is State.AGREED
        assert all(ask.answer in (Answer.YES, Answer.LATER) for ask in before.asks)
        assert all(ask.not_before is None or ask.not_before <= NOW for ask in before.asks)
    if EffectKind.ASK in sent or EffectKind.REMINDER in sent:
        assert (before.state, after.state) == (State.WAITING, State.ASKING), "asked only once"
    if EffectKind.SECOND_ASK in sent:
        assert isinstance(event, Answered)
        assert before.ask_of(event.party).again_at is None, "asked again only once"
    if after.state is State.AGREED and before.opens_at != after.opens_at:
        assert [e.due for e in decision.effects if e.kind is EffectKind.OPEN] == [after.opens_at]
    if after.live and before.deadline and before.state is after.state is State.ASKING:
        assert after.deadline is not None
        assert after.deadline >= before.deadline, "a deadline never moves back"
    check_leaving(before, event, decision)
    check_keys(decision)
    check_single_answers(before, event, decision)
    check_end(before, event, decision)


def check_leaving(before: Introduction, event: Event, decision: Decision) -> None:
    """Whoever leaves an open ask leaves no answer behind, whether or not the timer has run."""
    if isinstance(event, Left) and before.state in (State.ASKING, State.AGREED):
        ask = decision.introduction.ask_of(event.party)
        assert (ask.answer, ask.not_before, ask.words) == (Answer.NONE, None, None)


def check_keys(decision: Decision) -> None:
    """Two effects of one key would be recorded as one."""
    keys = Counter(effect.key("") for effect in decision.effects)
    shared = [key for key, count in keys.items() if count > 1]
    assert not shared, (
        f"only one of the effects with the key {shared[0]!r} would be sent: "
        "tell them apart by a kind of their own, or by a cause (`_cause` in bot/domain/effects.py)"
    )


def check_single_answers(before: Introduction, event: Event, decision: Decision) -> None:
    """A no, a yes or a later sends nothing to anybody while not both have said yes."""
    answered = isinstance(event, Answered) and event.answer is not Answer.AGAIN
    quiet = answered or isinstance(event, Left)
    if before.state is State.ASKING and quiet and decision.introduction.state is State.ASKING:
        assert not decision.effects


def check_end(before: Introduction, event: Event, decision: Decision) -> None:
    """At the end answers are erased, the introducer gets one message, the parties none."""
    after = decision.introduction
    if after.live or not before.live:
        return
    for ask in after.asks:
        assert (ask.answer, ask.not_before, ask.words) == (Answer.NONE, None, None)
        assert (ask.again_at, ask.paused_until) == (None, None)
    messages = [e for e in decision.effects if e.kind not in {EffectKind.REFRESH} | COURTEOUS]
    silent = event in (Trigger.WITHDREW, Trigger.WORKSPACE_REMOVED)
    in_conversation = after.state is State.OPENED and after.introducer in after.members
    expected = 0 if silent or in_conversation else 1
    assert [e.to for e in messages] == [after.introducer] * expected
    for effect in decision.effects:
        assert effect.to in {after.introducer, *after.asked} or effect.kind is EffectKind.FOLLOW_UP
