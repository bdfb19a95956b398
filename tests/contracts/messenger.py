"""What every Messenger must do: the suite that each platform's adapter runs.

An adapter's tests offer a `Harness` and inherit the suite:

    class TestSlackMessenger(MessengerContract, OutageContract):
        @pytest.fixture
        async def harness(self) -> AsyncIterator[Harness]: ...
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

import pytest

from bot.errors import DeliveryError
from bot.messages.actions import Action
from bot.messages.views import (
    Button,
    Card,
    Emphasis,
    Foreign,
    Mention,
    Paragraph,
    Quote,
    Style,
    Text,
    When,
)
from bot.ports import Address, Messenger, Obstacle


@dataclass(frozen=True, slots=True)
class Shown:
    """A message as a person reads it: the platform's markup resolved, its escapes undone.

    What would ping somebody, hide a link or look like the bot's own words is not to be read back
    as the plain text that it was made of.
    """

    text: str
    actions: tuple[str, ...] = ()
    in_conversation: bool = False


class Harness(Protocol):
    """What a platform's test offers: a messenger, people, and a look at what they see."""

    @property
    def messenger(self) -> Messenger:
        """The messenger under test; the same one each time."""
        ...

    def address(self, n: int) -> Address:
        """The address of the nth person, from 0 on; there are at least four."""
        ...

    def view(self, n: int) -> Sequence[Shown]:
        """All messages that the nth person has from the bot, as they are now, oldest first."""
        ...


class FallibleHarness(Harness, Protocol):
    """The harness of a platform that can fail."""

    def cut_off(self) -> None:
        """Let the platform fail from now on, in whatever way it does."""
        ...


#: What people write to see what happens.
HOSTILE = [
    "<!channel> <!here> <!everyone> @everyone @here",
    "<@U1> <@!2> <@&3> <#C4> @sam",
    "<https://evil.example|a harmless word> [a word](https://evil.example)",
    "*bold* _italic_ ~struck~ `code` ```block``` ||spoiler||",
    "> quoted\n>>> all of it",
    "# title\n- list\n1. list",
    "&lt;b&gt; &amp; <b>&</b> <script>alert(1)</script>",
    ":tada: <:party:1> <t:0:R> <id:home>",
    "{0} %s %(x)s ${x} { $a } \\n",
    "💥" * 40 + " e\u0301 العربية עברית",
]


def card(words: str, *actions: Action, target: str = "ask") -> Card:
    """A card that says something, with buttons."""
    buttons = tuple(Button(action, target, f"press {action}") for action in actions)
    return Card((Paragraph((Text(words),)),), buttons)


def texts(harness: Harness, n: int) -> list[str]:
    """What the nth person reads."""
    return [shown.text for shown in harness.view(n)]


class MessengerContract:
    """Holds for every platform; needs a fixture `harness`."""

    async def test_a_send_is_seen_by_its_recipient_alone(self, harness: Harness) -> None:
        """In private, with all its buttons; where one becomes a menu, that may stand below."""
        sent = card("hello", Action.YES, Action.LATER, Action.NO)
        reference = await harness.messenger.send(harness.address(0), sent, "i/ask/1/")
        assert reference
        [shown] = harness.view(0)
        assert "hello" in shown.text
        assert [action for action in shown.actions if action != "later"] == ["yes", "no"]
        assert "later" in shown.actions
        assert not shown.in_conversation
        assert list(harness.view(1)) == []

    async def test_a_whole_card_is_shown(self, harness: Harness) -> None:
        """Titles, quotes, small print, mentions, dates and all kinds of buttons."""
        everything = Card(
            (
                Paragraph((Mention(harness.address(1).person, "Sam"), Text(" asks")), Style.TITLE),
                Quote("First line\nsecond line"),
                Paragraph(
                    (
                        Text("from "),
                        Foreign("Harbor & Sons"),
                        Text(" on "),
                        When(datetime(2026, 11, 23, 9, tzinfo=UTC), with_time=True),
                    )
                ),
                Paragraph((Text("Small print."),), Style.NOTE),
            ),
            (
                Button(Action.YES, "ask", "Yes", Emphasis.PRIMARY),
                Button(Action.QUESTION, "ask", "Ask", Emphasis.MORE),
                Button(Action.OPT_OUT, "ask", "Never", Emphasis.MORE),
            ),
        )
        await harness.messenger.send(harness.address(0), everything, "i/ask/1/")
        [shown] = harness.view(0)
        for part in (" asks", "First line", "second line", "from Harbor & Sons on ", "Small print"):
            assert part in shown.text
        # What is rarer may stand behind a button that shows it to whoever presses.
        assert sorted(shown.actions) in (["optout", "question", "yes"], ["more", "yes"])

    async def test_the_same_key_twice_is_seen_once(self, harness: Harness) -> None:
        """A repeated send gives the same reference; another key is another message."""
        first = await harness.messenger.send(harness.address(0), card("one"), "i/ask/1/")
        again = await harness.messenger.send(harness.address(0), card("one"), "i/ask/1/")
        assert again == first
        assert len(harness.view(0)) == 1
        other = await harness.messenger.send(harness.address(0), card("two"), "i/reminder/1/")
        assert other != first
        assert len(harness.view(0)) == 2

    async def test_an_update_replaces_the_card(self, harness: Harness) -> None:
        """The reference of a send is accepted as often as one likes; buttons go and come."""
        reference = await harness.messenger.send(harness.address(0), card("one", Action.YES), "k/k")
        await harness.messenger.update(reference, card("two"))
        [shown] = harness.view(0)
        assert ("two" in shown.text, "one" in shown.text, shown.actions) == (True, False, ())
        for _ in range(2):
            await harness.messenger.update(reference, card("three", Action.NO))
        [shown] = harness.view(0)
        assert ("three" in shown.text, shown.actions) == (True, ("no",))

    async def test_opening_is_idempotent_by_its_key(self, harness: Harness) -> None:
        """The same key gives the same conversation, another key another one."""
        people = [harness.address(n) for n in range(3)]
        first = await harness.messenger.open(people, "i/open//one")
        assert await harness.messenger.open(people, "i/open//one") == first
        await harness.messenger.send(first, card("meet"), "i/greeting//")
        assert [len(harness.view(n)) for n in range(3)] == [1, 1, 1]

    async def test_what_is_sent_to_a_conversation_reaches_all_members(
        self, harness: Harness
    ) -> None:
        """And nobody else; once, under its key; and it can be updated for all."""
        people = [harness.address(n) for n in range(3)]
        conversation = await harness.messenger.open(people, "i/open//")
        for _ in range(2):
            reference = await harness.messenger.send(conversation, card("meet"), "i/greeting//")
        for n in range(3):
            [shown] = [shown for shown in harness.view(n) if "meet" in shown.text]
            assert shown.in_conversation
        assert list(harness.view(3)) == []
        await harness.messenger.update(reference, card("met again"))
        assert all("met again" in texts(harness, n)[-1] for n in range(3))

    async def test_two_can_be_put_together_without_a_third(self, harness: Harness) -> None:
        """An introducer may stay out."""
        people = [harness.address(0), harness.address(1)]
        conversation = await harness.messenger.open(people, "i/open//")
        await harness.messenger.send(conversation, card("meet"), "i/greeting//")
        assert [len(harness.view(n)) for n in range(3)] == [1, 1, 0]

    @pytest.mark.parametrize(
        "reference", ["", "no such message", "C1/1.2", "1/2/3", "💥", "a\x00b"]
    )
    async def test_an_unknown_reference_raises_a_delivery_error(
        self, harness: Harness, reference: str
    ) -> None:
        """A card that was deleted, or a conversation that is gone: never any other error."""
        with pytest.raises(DeliveryError):
            await harness.messenger.update(reference, card("x"))
        with pytest.raises(DeliveryError):
            await harness.messenger.send(reference, card("x"), "i/greeting//")

    @pytest.mark.parametrize("words", HOSTILE)
    async def test_a_persons_text_is_only_text(self, harness: Harness, words: str) -> None:
        """Reasons, names and workspaces arrive as they were written, and do nothing (promise 8)."""
        hostile = Card((Paragraph((Text("From "), Foreign(words), Text("."))), Quote(words)))
        reference = await harness.messenger.send(harness.address(0), hostile, "i/ask/1/")
        for _ in range(2):
            [text] = texts(harness, 0)
            for line in words.split("\n"):
                assert text.count(line) >= 2
            await harness.messenger.update(reference, hostile)

    async def test_the_longest_texts_fit(self, harness: Harness) -> None:
        """A reason, a note and words of 500 characters each, whatever they consist of."""
        long = Card(tuple(Quote(character * 500) for character in "x<&💥"))
        await harness.messenger.send(harness.address(0), long, "i/ask/1/")
        [text] = texts(harness, 0)
        assert all(text.count(character) == 500 for character in "x<&💥")

    async def test_an_obstacle_is_none_or_named(self, harness: Harness) -> None:
        """Before anybody is asked, and without anybody noticing."""
        people = [harness.address(n) for n in range(3)]
        obstacle = await harness.messenger.obstacle(people)
        assert obstacle is None or isinstance(obstacle, Obstacle)
        assert [list(harness.view(n)) for n in range(3)] == [[], [], []]


class OutageContract:
    """Holds for every platform that can fail; needs a fixture `harness`."""

    async def test_only_delivery_errors_are_raised(self, harness: FallibleHarness) -> None:
        """Whatever an SDK or the network does, it is one of ours."""
        messenger, people = harness.messenger, [harness.address(0), harness.address(1)]
        reference = await messenger.send(people[0], card("before"), "k/1")
        conversation = await messenger.open(people, "k/2")
        harness.cut_off()
        with pytest.raises(DeliveryError):
            await messenger.send(people[0], card("x"), "k/3")
        with pytest.raises(DeliveryError):
            await messenger.send(conversation, card("x"), "k/4")
        with pytest.raises(DeliveryError):
            await messenger.update(reference, card("x"))
        with pytest.raises(DeliveryError):
            await messenger.open(people, "k/5")
        with pytest.raises(DeliveryError):
            await messenger.obstacle(people)
        assert "before" in texts(harness, 0)[0]
