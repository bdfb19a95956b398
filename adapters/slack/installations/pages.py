"""What an admin's browser shows at the end of an installation, however it ended; pure.

The language is the browser's, as nothing else is known of whoever looks.
"""

import re
from collections.abc import Sequence
from html import escape
from zoneinfo import ZoneInfo

from adapters.slack import PLATFORM
from adapters.slack.manifest import INSTALL_PATH
from bot.messages import texts
from bot.messages.languages import ENGLISH, shipped_for
from bot.messages.operator import Operator
from bot.messages.views import Link, Span, spans_text
from bot.messages.voice import Voice

#: Where the operator hasn't said how they are reached.
NOBODY = Operator()
#: What Slack says where somebody doesn't allow the installation (Slack: OAuth v2).
DENIED = "access_denied"
#: What Bolt calls a way back that was used before, took too long, or began in another browser.
STALE = frozenset({"invalid_browser", "invalid_state"})

_WORD = re.compile(r"[a-z_]{1,40}", re.ASCII)


def language(accepted: Sequence[str]) -> str:
    """Choose the first language of `Accept-Language` that we ship; else English."""
    for part in ",".join(accepted).split(","):
        if found := shipped_for(part.partition(";")[0].strip()):
            return found
    return ENGLISH


def installed(workspace: str, address: str, locale: str, operator: Operator = NOBODY) -> str:
    """Say that it is installed, and lead on to Slack."""
    key = "install-done-in" if workspace else "install-done"
    said = texts.say(key, locale, workspace=workspace)
    return _page(said, address, texts.say("install-on", locale), locale, operator)


def chosen_for_organisation(address: str, locale: str, operator: Operator = NOBODY) -> str:
    """Say that an organisation's admin still has to choose workspaces, and lead there."""
    said = texts.say("install-done-organisation", locale)
    return _page(said, address, texts.say("install-choose", locale), locale, operator)


def not_installed(reason: str, locale: str, operator: Operator = NOBODY) -> str:
    """Say calmly why nothing was installed just now, and lead back to the beginning."""
    word = reason if _WORD.fullmatch(reason) else "…"
    if reason == DENIED:
        said = texts.say("install-denied", locale, reason=word)
    elif reason in STALE:
        said = texts.say("install-stale", locale, reason=word)
    else:
        said = texts.say("install-failed", locale, reason=word)
    return _page(said, INSTALL_PATH, texts.say("install-again", locale), locale, operator)


def trouble(locale: str) -> str:
    """Say that something is wrong here, and lead back to the beginning."""
    said = texts.say("install-trouble", locale)
    return _page(said, INSTALL_PATH, texts.say("install-again", locale), locale)


def _notes(operator: Operator, locale: str) -> str:
    """Say who runs this and what is kept, with links."""
    notes = operator.notes(Voice(locale, ZoneInfo("UTC"), PLATFORM))
    return "".join(f"<p><small>{''.join(map(_span, note.spans))}</small></p>\n" for note in notes)


def _span(span: Span) -> str:
    if isinstance(span, Link):
        return f'<a href="{escape(span.url)}">{escape(span.address)}</a>'
    return escape(spans_text((span,), str))


def busy(locale: str) -> str:
    """Say that too much was asked for from one address, and lead back to the beginning."""
    said = texts.say("install-busy", locale)
    return _page(said, INSTALL_PATH, texts.say("install-again", locale), locale)


def _page(said: str, address: str, label: str, locale: str, operator: Operator = NOBODY) -> str:
    direction = "rtl" if texts.is_right_to_left(locale) else "ltr"
    return f"""<!doctype html>
<html lang="{escape(locale)}" dir="{direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>AskFirst</title>
<style>
body {{ font: 1.1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto }}
body {{ padding: 0 1rem }}
a {{ font-weight: 600 }}
</style>
<h1>AskFirst</h1>
<p>{escape(said)}</p>
<p><a href="{escape(address)}">{escape(label)}</a></p>
{_notes(operator, locale)}</html>
"""
