"""What is missing in a translation, and what doesn't fit, at its line of the file.

python -m tests.translations            all languages
python -m tests.translations fr pt-BR   some
python -m tests.translations --changed  what English says differently since it was translated
"""

import sys
from collections.abc import Callable, Sequence

from bot.messages.languages import ENGLISH
from bot.messages.locales import shipped
from tests.translations.changed import changed
from tests.translations.findings import Finding, findings
from tests.translations.source import LOCALES

CHANGED = "--changed"
_WELL = ("Nothing is missing, and everything fits.", "English says nothing else since.")


def main(arguments: Sequence[str]) -> int:
    """Print what is found, a line each; without a locale, of all."""
    look = changed if CHANGED in arguments else findings
    chosen = [name for name in arguments if name != CHANGED]
    chosen = chosen or [name for name in shipped() if name != ENGLISH]
    lines = [line for locale in chosen for line in _lines(locale, look)]
    end = f"{len(lines)} to look at." if lines else _WELL[look is changed]
    print(*lines, end, sep="\n")  # noqa: T201
    return 1 if lines else 0


def _lines(locale: str, look: Callable[[str], list[Finding]]) -> list[str]:
    if locale not in shipped():
        return [f"{locale}.ftl isn't there: it belongs into {LOCALES}"]
    return [f"{locale}.ftl:{finding}" for finding in sorted(look(locale))]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
