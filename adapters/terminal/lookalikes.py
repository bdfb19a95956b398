"""What a terminal shows that can't show everything: characters that look alike, as wide as theirs.

A picture of cards keeps its borders only if each character takes as much room as the one that it
stands for.
"""

import codecs

from rich.cells import cell_len

#: The name under which streams find it (`errors=`).
LOOKALIKES = "askfirst.lookalikes"

_LIKE = {"🔒": "* ", "▸": ">", "⋮": ":", "▌": "|", "·": "-", "…": "."}


def _replaced(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lost = error.object[error.start : error.end]
    return "".join(_LIKE.get(each, "?" * cell_len(each)) for each in lost), error.end


codecs.register_error(LOOKALIKES, _replaced)
