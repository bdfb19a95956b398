"""Takes the pictures of docs/discord.md: an ask, as a simulated Discord shows it, dark and light.

`make picture` plays the beginning of an introduction and has SimCord draw Alex's direct messages.
"""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.discord_.conftest import build, set_up
from tests.discord_.screenshots import pictures, why_not
from tests.discord_.simulated import simulated

#: As wide as a column of text, and as high as the card.
SIZE = (760, 400)
REASON = (
    "Alex, you are about to put sensors on forty oyster farms; Jo has just taken hers off again, "
    "and can tell you why."
)


async def take() -> None:
    """Let Sam introduce Alex and Jo, and look over Alex's shoulder."""
    if reason := why_not():
        raise SystemExit(reason)
    with TemporaryDirectory(prefix="askfirst-") as folder:
        async with simulated(build, f"sqlite:///{folder}/askfirst.db") as talk:
            await set_up(talk, talk.harbor)
            await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
            await talk.wait("1m")
            await pictures(talk, talk.alex, Path(__file__).with_name("discord"), size=SIZE)


if __name__ == "__main__":
    asyncio.run(take())
