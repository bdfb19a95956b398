"""Cards of one introduction can be told apart, and in public none of them tells of an answer."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.effects import FOLLOWS, WANTED_WITH, EffectKind, Role
from bot.domain.introduction import Answer, Ask, Introduction, State
from bot.domain.people import Person, PersonFacts, PersonId, Workspace, WorkspaceFacts, WorkspaceId
from bot.messages.cards import Scene, ask_card
from bot.messages.views import Card
from bot.messages.voice import Voice

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
WEEK = timedelta(days=7)
SAM, ALEX, JO = map(PersonId, (1, 2, 3))
HARBOR = WorkspaceId(1)

#: The kinds of effects by which a party is asked, once or again.
ASKS = sorted(
    {
        line.kind
        for lines in FOLLOWS.values()
        for line in lines
        if line.to in (Role.PARTIES, Role.ACTOR) and line.kind is not EffectKind.FOLLOW_UP
    }
)
#: Those of them that only somebody gets who hasn't answered.
TO_THE_UNANSWERED = [kind for kind in ASKS if WANTED_WITH.get(kind) is Answer.NONE]


def scene() -> Scene:
    """Sam has asked Alex and Jo, and nobody has answered."""
    names = {SAM: "Sam Rivera", ALEX: "Alex Moreau", JO: "Jo Kim"}
    people = {key: Person(key, HARBOR, PersonFacts(f"U{key}", names[key])) for key in names}
    introduction = Introduction(
        id="i",
        introducer=SAM,
        asks=(Ask("a", ALEX), Ask("b", JO)),
        created_at=NOW,
        open_for=WEEK,
        reason="They should meet.",
        state=State.ASKING,
        released_at=NOW,
        deadline=NOW + WEEK,
    )
    workspace = Workspace(HARBOR, WorkspaceFacts("slack", "T1", "Harbor Founders"))
    return Scene(introduction, workspace, people, NOW)


def drawn(kind: EffectKind) -> Card:
    return ask_card(scene(), ALEX, Voice("en", ZoneInfo("UTC")), kind)


@pytest.mark.parametrize("kind", [kind for kind in ASKS if kind is not EffectKind.ASK])
def test_whoever_is_asked_once_more_reads_why(kind: EffectKind) -> None:
    first, again = drawn(EffectKind.ASK), drawn(kind)
    assert again.blocks == first.blocks, "a lock screen shows who and whom first"
    assert again.footer[0] not in first.footer, (
        f"{kind} has the small print of the first ask: give it a line of its own in "
        "bot/messages/cards/party.py"
    )
    assert again.preview != first.preview


@pytest.mark.parametrize("kind", TO_THE_UNANSWERED)
def test_what_only_the_unanswered_get_shows_nothing_in_public(kind: EffectKind) -> None:
    """Where moderators look in, its coming would tell them that its reader hasn't answered."""
    assert drawn(kind).public_card == Card(()), (
        f"{kind} goes to those alone who haven't answered: its public card has to be empty, in "
        "bot/messages/cards/party.py"
    )
