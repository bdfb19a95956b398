"""The table of what follows from a transition."""

from bot.domain.effects import FOLLOWS, EffectKind, EndReason


def test_the_reasons_that_are_stored_keep_their_names() -> None:
    """An outbox holds them until they are delivered, also by a later version."""
    assert [reason.value for reason in EndReason] == [
        "release_refused",
        "waited_too_long",
        "deadline_passed",
        "told",
        "ask_undeliverable",
        "taken_back",
        "attempt_refused",
        "greeted",
        "opening_failed",
    ]


def test_an_end_is_told_with_its_reason_and_nothing_else_has_one() -> None:
    for trigger, lines in FOLLOWS.items():
        for line in lines:
            assert (line.why is not None) == (line.kind is EffectKind.ENDED), trigger
