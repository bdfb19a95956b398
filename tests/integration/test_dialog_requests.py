"""Somebody asks a connector to be introduced: what each of the three reads of it."""

from tests.dialog import Someone, Talk

WORDS = "I'd love to hear about oyster farms"
HEARD = "If it doesn't happen I can't say why"
LAPSED = "This one didn't come together."


async def wished(talk: Talk) -> tuple[Someone, Someone, Someone]:
    """Jo asks Sam to be introduced to Alex; the undo time is over, and everybody has read."""
    jo, sam, alex = talk.jo, talk.sam, talk.alex
    await jo.types("/intro me", alex, sam, WORDS)
    await talk.wait("1m")
    for person in (jo, sam, alex):
        person.looks_away()
    return jo, sam, alex


async def test_from_the_wish_to_the_conversation(talk: Talk) -> None:
    """The connector is asked, introduces them, the target says yes, and it opens at once."""
    jo, sam, alex = talk.jo, talk.sam, talk.alex
    await jo.types("/intro me", alex, sam, WORDS)
    jo.reads("Unless you undo it within 20 seconds", "Alex Moreau", "Sam Rivera", WORDS, HEARD)
    sam.reads_nothing()
    await talk.wait("20s")
    jo.reads("You've asked Sam Rivera to introduce you to Alex Moreau.", HEARD)
    sam.reads("Jo Kim", "would like to meet Alex Moreau and asks whether you would introduce them.")
    jo.looks_away()
    await sam.presses("introduce", reason="Jo knows oysters", note="Jo is kind")
    sam.reads("I'll ask Alex Moreau in private.")
    await talk.wait("20s")
    alex.reads("Sam Rivera", "would like to introduce you to Jo Kim, who asked to meet you.")
    jo.reads_nothing()
    await alex.presses("yes")
    assert talk.conversations == [["alex", "jo", "sam"]]
    jo.reads("Jo Kim asked to be introduced, Sam Rivera passed it on, and Alex Moreau said yes:")
    jo.sees("You wished to meet Alex Moreau, and your conversation is open.")


async def test_nothing_comes_of_it(talk: Talk) -> None:
    """The requester hears by the day that they were named, and not before."""
    jo, sam, _ = await wished(talk)
    await sam.presses("notthistime")
    sam.sees("Not this time. Nobody is told; it looks like silence.")
    await talk.wait("14d")
    jo.reads_nothing()
    await talk.wait("1d")
    jo.reads(LAPSED)
