"""Asking a connector on Discord: by the command or its form, from the wish to the conversation."""

import pytest

from tests.discord_.simulated import SimulatedTalk

WORDS = "I'd love to hear about oysters"
ASKED = "You've asked Sam Rivera (@sam) to introduce you to Alex Moreau (@alex)."
WISH = "would like to meet Alex Moreau (@alex) and asks whether you would introduce them."


async def wished(talk: SimulatedTalk) -> None:
    """Jo asks Sam to be introduced to Alex, and the undo time is over."""
    await talk.jo.types("/intro-me", talk.alex, talk.sam, WORDS)
    await talk.wait("1m")


async def test_from_the_wish_to_the_conversation(discord_talk: SimulatedTalk) -> None:
    """The connector gets a card in direct messages, the target says yes, and all three meet."""
    talk = discord_talk
    jo, sam, alex = talk.jo, talk.sam, talk.alex
    await jo.types("/intro-me", alex, sam, WORDS)
    assert jo.reply.ephemeral
    jo.reads("Unless you undo it within 20 seconds", "You'll hear by", "I can't say why")
    await talk.wait("1m")
    jo.reads(ASKED, f"> {WORDS}")
    sam.reads("Jo Kim (@jo) from Harbor Founders", WISH, f"> {WORDS}")
    await sam.presses("Introduce them…")
    assert sam.form_values["reason"] == WORDS
    await sam.submits(reason="Jo knows everything about oysters", note="She is kind.")
    await talk.wait("1m")
    alex.reads("introduce you to Jo Kim (@jo), who asked to meet you.", "> She is kind.")
    await alex.presses("Yes, I'd like that")
    assert [sorted(room.members) for room in talk.harbor.rooms] == [["Alex", "Jo", "Sam"]]
    assert "kind" not in jo.reads("Sam Rivera (@sam) passed it on, and Alex Moreau said yes:")
    assert talk.world.violations == []


async def test_a_mistake_becomes_a_form(discord_talk: SimulatedTalk) -> None:
    """Whoever is named as connector and target too can put it right; the words are kept."""
    talk = discord_talk
    jo = talk.jo
    await jo.types("/intro-me", talk.alex, talk.alex, WORDS)
    jo.reads("You'd like to be introduced by the one whom you'd like to meet.")
    await jo.presses("Change it…")
    assert jo.form is not None
    assert jo.form.startswith("Ask for an introduction\n")
    assert jo.form_values["reason"] == WORDS
    await jo.submits(connector=talk.sam)
    jo.reads("Unless you undo it within 20 seconds")
    await talk.wait("1m")
    talk.sam.reads(WISH)


@pytest.mark.exhaustive
async def test_lists_and_taking_it_back(discord_talk: SimulatedTalk) -> None:
    """Both find it in their lists; taken back, the card of the connector closes."""
    talk = discord_talk
    jo, sam = talk.jo, talk.sam
    await wished(talk)
    await sam.types("/intros")
    sam.reads("Jo Kim (@jo) would like to meet Alex Moreau (@alex): you could introduce them")
    await jo.types("/intros")
    jo.reads("Alex Moreau (@alex), by Sam Rivera (@sam): you'll hear by")
    await jo.presses("Withdraw")
    await jo.presses("Yes, withdraw it")
    await talk.wait("1m")
    sam.sees("wished to meet Alex Moreau (@alex); that is closed.")


async def test_a_connectors_no_looks_like_silence(discord_talk: SimulatedTalk) -> None:
    """The requester's messages and list stay as they are, until the day that was named."""
    talk = discord_talk
    jo, sam = talk.jo, talk.sam
    await wished(talk)
    await jo.types("/intros")
    before = list(jo.view)
    await sam.presses("Not this time")
    sam.sees("Not this time. Nobody is told; it looks like silence.")
    await jo.types("/intros")
    assert jo.view[-1] == before[-1]
    await talk.wait("13d")
    assert jo.sees(ASKED) in before
    await jo.types("/intro-me", talk.alex, talk.someone("Kim Doe"), WORDS)
    jo.reads("These two can't be introduced right now.")
    await talk.wait("3d")
    jo.reads("This one didn't come together.")


@pytest.mark.parametrize("admin", [True, False])
async def test_where_only_admins_introduce_only_they_connect(
    discord_talk: SimulatedTalk, admin: bool
) -> None:
    """Everybody knows who manages the server, so it is said at once; an admin can introduce."""
    talk = discord_talk
    jo, sam = talk.jo, talk.sam
    boss = talk.admin
    await boss.types("/intro-setup")
    await boss.presses("Only admins may introduce")
    await jo.types("/intro-me", talk.alex, boss if admin else sam, WORDS)
    if not admin:
        jo.reads("and Sam Rivera isn't among them. Ask somebody else.")
        return
    await talk.wait("1m")
    await boss.presses("Introduce them…")
    await boss.submits(reason="Jo knows everything about oysters")
    boss.reads("I'll ask Alex Moreau (@alex) in private.")
