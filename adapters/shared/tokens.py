"""Tokens as an operator sets them."""

#: What gets into a token where it is copied with what stands around it.
_QUOTES = "\"'`"


def unusable(name: str, token: str) -> str:
    """Say what is wrong with a token that no request can carry; empty where nothing is.

    `name` is that of its setting. Space around a token does no harm.
    """
    bare = token.strip()
    if bare.isascii() and bare.isprintable() and not set(bare) & {*_QUOTES, " "}:
        return ""
    return (
        f"{name}: there is a line break, a space, a quotation mark or another sign in it that no "
        "token has; copy it anew, on one line and without quotes."
    )
