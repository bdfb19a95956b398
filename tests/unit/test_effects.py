"""The table of what follows from a transition."""

from bot.domain.effects import CARDS, FOLLOWS, NEEDS_CONSENT, EffectKind, EndReason, Param, Role


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
        "request_withdrawn",
    ]


def test_an_end_is_told_with_its_reason_and_nothing_else_has_one() -> None:
    for trigger, lines in FOLLOWS.items():
        for line in lines:
            assert (line.why is not None) == (line.kind is EffectKind.ENDED), trigger


def test_no_trigger_sends_one_kind_twice() -> None:
    """Two effects of one kind, recipient and cause have one key: the second would be dropped."""
    for trigger, lines in FOLLOWS.items():
        kinds = [line.kind for line in lines]
        twice = sorted({kind for kind in kinds if kinds.count(kind) > 1})
        assert not twice, f"{trigger.name} lists {twice} twice: give the second an EffectKind"


def test_the_parameters_that_are_stored_keep_their_names() -> None:
    """An outbox holds them until they are delivered, also by a later version."""
    names = ["why", "party", "choice", "words", "question", "report", "times", "except"]
    assert [param.value for param in Param] == names


def test_what_a_party_is_sent_needs_their_consent_and_can_be_updated() -> None:
    """Their settings are checked before every send, and no button stays that does nothing."""
    for lines in FOLLOWS.values():
        for line in lines:
            if line.to in (Role.PARTIES, Role.ACTOR):
                assert line.kind in NEEDS_CONSENT, f"{line.kind}: it has to be in NEEDS_CONSENT"
                assert line.kind in CARDS, f"{line.kind}: it has to be in CARDS"
