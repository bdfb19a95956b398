"""`askfirst health`: asks the process on this machine how it is, and touches nothing else.

It connects neither to a database nor to a platform: a second connection to Slack would get some of
what people press.
"""

from http.client import HTTPConnection, HTTPException
from ipaddress import ip_address

from adapters.shared.unreached import why
from bot.errors import ConfigurationError
from bot.running.settings import Settings
from bot.running.settings.values import LOOPBACK

#: A process that takes longer to answer from its memory is stuck.
ANSWERS_WITHIN_SECONDS = 5.0


def health(settings: Settings, *, alive: bool = False) -> tuple[bool, str]:
    """Tell whether the process can do its work, or whether it is `alive`; and a line for it."""
    host, port = settings.health_port or (LOOPBACK, settings.port)
    if port == 0:
        raise ConfigurationError(
            "PORT is 0, so only the process knows its port: set ASKFIRST_HEALTH_PORT."
        )
    if ip_address(host).is_unspecified:
        host = "::1" if ":" in host else LOOPBACK
    return _ask(host, port, "/healthz" if alive else "/readyz")


def _ask(host: str, port: int, path: str) -> tuple[bool, str]:
    connection = HTTPConnection(host, port, timeout=ANSWERS_WITHIN_SECONDS)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status == 200, answer.read(1000).decode("utf-8", "replace").strip()
    except (OSError, HTTPException) as problem:
        return False, f"nothing answers at port {port} ({why(problem)})"
    finally:
        connection.close()
