"""`python -m tests.translations [LOCALE …]`: what is missing, and what doesn't fit."""

import sys
from collections.abc import Sequence

from bot.messages.languages import ENGLISH
from bot.messages.locales import shipped
from tests.translations.findings import findings
from tests.translations.source import LOCALES


def main(locales: Sequence[str]) -> int:
    """Print what is found, a line each; without a locale, of all."""
    chosen = locales or [name for name in shipped() if name != ENGLISH]
    lines = [line for locale in chosen for line in _lines(locale)]
    end = f"{len(lines)} to look at." if lines else "Nothing is missing, and everything fits."
    print(*lines, end, sep="\n")  # noqa: T201
    return 1 if lines else 0


def _lines(locale: str) -> list[str]:
    if locale not in shipped():
        return [f"{locale}.ftl isn't there: it belongs into {LOCALES}"]
    return [f"{locale}.ftl:{finding}" for finding in sorted(findings(locale))]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
