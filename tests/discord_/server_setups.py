"""Sets a server of the test Discord up, as an admin does by `/intro-setup`."""

from adapters.discord import PLATFORM
from adapters.discord.server_setup.stored_setup import ServerSetup, StoredSetups
from storage import AdapterState, open_storage
from tests.discord_.servers import Server


async def set_up(url: str, server: Server, **choices: object) -> None:
    """Choose where conversations open in a server."""
    database = open_storage(url)
    try:
        setup = ServerSetup(**{"channel": str(server.introductions.id), **choices})  # type: ignore[arg-type]
        await StoredSetups(AdapterState(database, PLATFORM)).keep(str(server.id), setup)
    finally:
        await database.close()
