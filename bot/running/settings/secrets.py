"""Secrets as an operator gives them: typed, in a file, or not yet, with a placeholder in the place.

No sentence here shows a value.
"""

import re
from collections.abc import Collection, Mapping
from pathlib import Path

from bot.running.pages import see

#: The least length of a key that encrypts; `MAKE_A_KEY` makes twice as many characters.
SHORTEST_KEY = 32
#: Fewer different characters than that are nobody's random text.
_FEWEST_CHARACTERS = 8
MAKE_A_KEY = 'python3 -c "import secrets; print(secrets.token_hex(32))"'
#: What a setting of a secret is called where it names a file.
IN_FILE = "_FILE"

_KIND_OF_TOKEN = re.compile(r"xox[a-z]-|xapp-", re.IGNORECASE)
#: Nothing but dots, crosses and the like, or a name in brackets.
_NOTHING = re.compile(
    r"[.…*\s-]*|[\d.…*xX\s-]*xxx[\d.…*xX\s-]*|<.*>|\{.*\}|\[.*\]|\$\{?[\w-]+\}?", re.IGNORECASE
)
_STANDS_ALONE = frozenset({"none", "null", "undefined", "example"})
#: What no random text says, and no pass phrase of its own accord.
_ASKS_TO_BE_REPLACED = re.compile(
    r"\b(?:change|replace|fix)(?:[\W_]?(?:me|this|with))\b|\b(?:placeholder|todo|tbd|dummy)\b"
    r"|\b(?:your|my|insert|paste)(?:[\W_]\w+){0,3}?[\W_](?:token|key|secret|id)\b"
    r"|\b(?:token|key|secret|id)[\W_](?:goes[\W_])?here\b",
    re.IGNORECASE,
)


def is_placeholder(value: str) -> bool:
    """Tell whether it stands where a secret should: `xoxb-…`, `your-token-here`, `<token>`."""
    bare = _KIND_OF_TOKEN.sub("", value, count=1).replace("_", "-")
    alone = _NOTHING.fullmatch(bare) or bare.lower() in _STANDS_ALONE
    return bool(alone or _ASKS_TO_BE_REPLACED.search(bare))


def key_problem(keys: str) -> str:
    """Say why keys, separated by commas, can't be used; only the first encrypts."""
    first = next((key.strip() for key in keys.split(",") if key.strip()), "")
    long_enough = len(first) >= SHORTEST_KEY
    if is_placeholder(first) or (long_enough and len(set(first)) < _FEWEST_CHARACTERS):
        return f"there is a placeholder in the place of the key; make one: {MAKE_A_KEY}"
    if long_enough:
        return ""
    return (
        f"a key has at least {SHORTEST_KEY} characters, and the first one has {len(first)}; make "
        f"one: {MAKE_A_KEY} and, where a database was used with the short one, set NEW,OLD"
        f"{see('docs/operating.md')}."
    )


def with_files(
    given: Mapping[str, str], secrets: Collection[str]
) -> tuple[dict[str, str], list[str]]:
    """Read the files that `…_FILE` names for secrets; returns all values, and what is wrong."""
    values = {name: value for name, value in given.items() if name not in _file_names(secrets)}
    problems: list[str] = []
    for secret in secrets:
        where = given.get(secret + IN_FILE)
        if where is None:
            continue
        if secret in given:
            problems.append(f"{secret} and {secret}{IN_FILE} are both set: leave one of them out.")
            continue
        content, problem = _content(Path(where))
        values[secret] = content
        problems += [f"{secret}{IN_FILE}: {where} {problem}."] if problem else []
    return values, problems


def _file_names(secrets: Collection[str]) -> set[str]:
    return {secret + IN_FILE for secret in secrets}


def _content(file: Path) -> tuple[str, str]:
    """Read a secret without the line break at its end; else say why that can't be done."""
    try:
        content = file.read_text("utf-8").strip()
    except UnicodeDecodeError:
        return "", "is not UTF-8 text"
    except OSError as error:
        return "", f"can't be read ({error.strerror})"
    return content, "" if content else "is empty"
