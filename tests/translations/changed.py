"""Which messages were changed in English after they were translated, by git's history."""

import re
import shutil
import subprocess
from functools import cache

from bot.messages.languages import ENGLISH
from tests.translations.findings import Finding
from tests.translations.source import LOCALES, Message, source

_TIME = re.compile(r"^committer-time (\d+)$", re.MULTILINE)


def changed(locale: str) -> list[Finding]:
    """Find what reads differently in English since it was translated; it may still fit."""
    ours, english = source(locale).messages, source(ENGLISH).messages
    return [
        Finding(message.line, key, f"English has changed since; see en.ftl:{english[key].line}")
        for key, message in ours.items()
        if key in english and _written(ENGLISH, english[key]) > _written(locale, message)
    ]


def _written(locale: str, message: Message) -> int:
    """Tell when a message got as it is, in seconds of Unix time."""
    return max(_times(locale)[message.line - 1 : message.end])


@cache
def _times(locale: str) -> list[int]:
    """Tell of each line of a file when it was committed; what isn't yet, is of now."""
    git = shutil.which("git") or "git"
    command = [git, "blame", "--line-porcelain", "--", f"{locale}.ftl"]
    blamed = subprocess.run(command, cwd=LOCALES, capture_output=True, text=True, check=True)
    return [int(time) for time in _TIME.findall(blamed.stdout)]
