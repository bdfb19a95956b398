"""Discord's routes by what the bot does with them, as `world.fails` and `world.calls` take them."""

from collections.abc import Callable

from tests.discord_.faults import Request
from tests.discord_.world import Discord

SEND = "POST /channels/{id}/messages"
EDIT = "PATCH /channels/{id}/messages/{id}"
NEW_DM = "POST /users/@me/channels"
THREAD = "POST /channels/{id}/threads"
ADD = "PUT /channels/{id}/thread-members/{id}"
CHANNEL = "POST /guilds/{id}/channels"
MEMBER = "GET /guilds/{id}/members/{id}"
CALLBACK = "POST /interactions/{id}/{token}/callback"


def in_a_server(world: Discord) -> Callable[[Request], bool]:
    """Tell what concerns a server's channel from what concerns a direct message."""
    return lambda request: world.channels[request.id].guild_id is not None
