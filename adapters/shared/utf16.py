"""Text as chat clients count it: in UTF-16 code units, of which most emoji take two."""

ELLIPSIS = "…"


def length(text: str) -> int:
    """Count the UTF-16 code units; a lone surrogate is one."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def prefix(text: str, limit: int) -> str:
    """Keep as many whole characters from the beginning as fit into `limit` code units."""
    kept = text[:limit]
    while length(kept) > limit:
        kept = kept[:-1]
    return kept


def cut(text: str, limit: int) -> str:
    """Shorten a text to `limit` code units; where something is left out, it ends with "…"."""
    if length(text) <= limit:
        return text
    return prefix(text, limit - length(ELLIPSIS)) + ELLIPSIS
