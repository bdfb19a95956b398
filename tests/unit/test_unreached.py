"""Why a platform wasn't reached, as an operator reads it."""

import ssl
from socket import gaierror

import pytest
from aiohttp import (
    ClientConnectorCertificateError,
    ClientConnectorDNSError,
    ClientConnectorError,
    ServerDisconnectedError,
)
from aiohttp.client_reqrep import ConnectionKey

from adapters.shared.unreached import why

KEY = ConnectionKey("slack.example", 443, True, True, None, None, None)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            ClientConnectorError(KEY, ConnectionRefusedError(111, "no")),
            "connection refused",
        ),
        (ClientConnectorDNSError(KEY, gaierror(-2, "?")), "its name has no address"),
        (
            ClientConnectorCertificateError(KEY, ssl.SSLCertVerificationError("self-signed")),
            "its certificate isn't accepted",
        ),
        (ServerDisconnectedError(), "the connection broke"),
        (TimeoutError(), "no answer in time"),
        (OSError(113, "No route to host"), "no route to host"),
        (ValueError("not JSON"), "what answers there isn't it"),
        (RuntimeError("Session is closed"), "the connection broke"),
    ],
)
def test_a_reason_is_in_words(error: Exception, said: str) -> None:
    """Never the name of a class."""
    assert why(error) == said
