"""How long each message may be, and by whose rule: Slack and Discord count in UTF-16 units."""

import re
from typing import NamedTuple


class Limit(NamedTuple):
    """What fits, and where it is shown."""

    units: int
    where: str


#: The first that matches a key holds. Names count as long as an ordinary one ("Sam Rivera"): what
#: is longer is cut, or written beside a short button, which tests of the renderers look at.
_LIMITS: tuple[tuple[str, Limit], ...] = (
    (r"(command|option)-.*-about", Limit(100, "a description of Discord's commands")),
    (r"command-.*|option-.*", Limit(32, "a name of Discord's commands")),
    (r"server-new-name", Limit(100, "a channel's name on Discord")),
    (r"server-new-topic", Limit(1024, "a channel's topic on Discord")),
    (r"server-menu-.*", Limit(80, "a menu on Discord")),
    (r"button-server-.*", Limit(40, "a button on Discord")),
    (r"button-(withdrawsure|keep)", Limit(30, "a button of Slack's question whether one is sure")),
    (r"button-.*-short|button-(show|withdraw|read|report)", Limit(30, "a button that Slack cuts")),
    (r"button-.*", Limit(40, "a button")),
    (r"withdraw-title", Limit(100, "the title of Slack's question whether one is sure")),
    (r"withdraw-sure.*", Limit(300, "Slack's question whether one is sure")),
    (r"menu-.*", Limit(30, "a menu")),
    (r"form-.*-(title|submit)|form-(cancel|send|save)|setup-title", Limit(24, "Slack's windows")),
    (r"tell-.*|setup-(everyone|admins)|language-.*", Limit(75, "an option on Slack")),
    (r"thanks-(conversation|thinking)", Limit(75, "an option on Slack")),
    (r"form-(days|usual.*)|later-.*|stop-until-.*", Limit(75, "an option on Slack")),
    (r"form-date-how|form-limit|setup-how-.*", Limit(100, "a description in Discord's forms")),
    (r"form-findtime-how-(private|zone)", Limit(100, "a description in Discord's forms")),
    (r"(form|setup)-(?!.*-how).*", Limit(45, "a label in Discord's forms")),
    (r"(list|data|settings)-title", Limit(150, "a headline on Slack's Home")),
)  # fmt: skip

#: A button that names nobody is never cut: Slack's clients do so from here on.
WHOLE = Limit(30, "a button that Slack doesn't cut")


def limit_of(key: str, *, names_somebody: bool) -> Limit | None:
    """Find what limits a message; None where it wraps as it likes."""
    for pattern, limit in _LIMITS:
        if re.fullmatch(pattern, key):
            whole = key.startswith("button-") and "-server-" not in key and not names_somebody
            return min(limit, WHOLE) if whole else limit
    return None


def is_command_name(key: str) -> bool:
    """Tell whether a message is a name that is typed: of a command, or of an option."""
    typed = re.fullmatch(r"(command|option)-.*", key) and not key.endswith("-about")
    return bool(typed) and key != "command-introduce"


def is_typed(name: str) -> bool:
    """Tell whether Discord takes a command's or an option's name, in any script, without spaces."""
    return name == name.lower() and re.fullmatch(r"[-_'\w]{1,32}", name) is not None
