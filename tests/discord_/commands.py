"""What Discord asks of commands (Discord: Application Commands, Naming, Localization)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tests.discord_.faults import refused

#: A typed command's or option's name: letters of any script, in lower case where there is one.
_NAME = re.compile(r"[-_'\w]{1,32}")
CHAT_INPUT = 1
#: All texts of a command together.
MOST_TEXT = 8000
LOCALES = frozenset(
    [
        "id",
        "da",
        "de",
        "en-GB",
        "en-US",
        "es-ES",
        "es-419",
        "fr",
        "hr",
        "it",
        "lt",
        "hu",
        "nl",
        "no",
        "pl",
        "pt-BR",
        "ro",
        "fi",
        "sv-SE",
        "vi",
        "tr",
        "cs",
        "el",
        "bg",
        "ru",
        "uk",
        "hi",
        "th",
        "zh-CN",
        "ja",
        "zh-TW",
        "ko",
    ]
)


def check_commands(commands: Sequence[Mapping[str, Any]]) -> None:
    """Refuse commands as Discord does, whatever the specification doesn't say."""
    for command in commands:
        for complaint in _complaints(command):
            raise refused(50035, f"{command['name']}: {complaint}")


def _complaints(command: Mapping[str, Any]) -> Iterator[str]:
    options = command.get("options") or []
    typed = command.get("type", CHAT_INPUT) == CHAT_INPUT
    for part in (command, *options):
        names = [part["name"], *(part.get("name_localizations") or {}).values()]
        if typed:
            yield from (f"{name!r} is no name" for name in names if not _is_name(name))
        yield from (f"{locale} is no locale" for locale in _locales(part) - LOCALES)
    required = [bool(option.get("required")) for option in options]
    if required != sorted(required, reverse=True):
        yield "required options come first"
    if len({option["name"] for option in options}) < len(options):
        yield "two options have one name"
    if sum(_texts(part) for part in (command, *options)) > MOST_TEXT:
        yield f"more than {MOST_TEXT} characters"


def _is_name(name: str) -> bool:
    return _NAME.fullmatch(name) is not None and name == name.lower()


def _locales(part: Mapping[str, Any]) -> set[str]:
    names = (part.get("name_localizations") or {}, part.get("description_localizations") or {})
    return {locale for localized in names for locale in localized}


def _texts(part: Mapping[str, Any]) -> int:
    choices = part.get("choices") or ()
    values = sum(len(str(choice["name"])) + len(str(choice["value"])) for choice in choices)
    return len(part["name"]) + len(part.get("description") or "") + values
