"""Why a platform wasn't reached, in words that an operator can do something with."""

import os
import socket


def why(error: BaseException) -> str:
    """Say why a connection failed: the types and texts of frameworks' errors are no help."""
    cause = getattr(error, "os_error", error)  # aiohttp wraps the system's
    if isinstance(error, TimeoutError):
        return "no answer in time"
    if "Certificate" in type(error).__name__ or "SSL" in type(error).__name__:
        return "its certificate isn't accepted"
    if isinstance(cause, socket.gaierror) or "DNS" in type(error).__name__:
        return "its name has no address"
    if isinstance(cause, OSError) and (cause.errno or 0) > 0:
        return os.strerror(cause.errno or 0).lower()
    if isinstance(cause, ValueError | LookupError):
        return "what answers there isn't it"
    return "the connection broke"
