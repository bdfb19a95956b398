"""How dialogs about answers begin: both have been asked, and everybody has read it."""

from tests.dialog import REASON, Someone, Talk


async def asked(talk: Talk) -> tuple[Someone, Someone, Someone]:
    """Sam introduces Alex and Jo, and both have been asked."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("20s")
    alex.reads("would like to introduce you to Jo Kim")
    jo.reads("would like to introduce you to Alex Moreau")
    sam.reads("I've asked both in private, Alex Moreau and Jo Kim. You'll hear by Tue 24 Nov.")
    return sam, alex, jo
