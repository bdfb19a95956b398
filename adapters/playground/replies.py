"""What the page is answered: a form to show, with what is wrong in it, or nothing.

All else that the bot replies comes onto the actor's screen as a message.
"""

from collections.abc import Mapping
from typing import Any

from adapters.playground.directory import CAST, voice_of
from adapters.playground.forms import form_html
from adapters.shared.request_form import is_blank
from bot.app.commands import Command
from bot.messages.replies import Invalid, OpenForm, Reply
from bot.messages.views import Form


def answer(command: Command, reply: Reply) -> dict[str, Any]:
    """Answer the page, as JSON; who asks for an empty form reads no problems in it."""
    match reply:
        case OpenForm(form):
            return _form(command, form, {})
        case Invalid(problems, form):
            return _form(command, form, {} if is_blank(command) else problems)
    return {}


def _form(command: Command, form: Form, problems: Mapping[str, str]) -> dict[str, Any]:
    people = {key: member.facts.name for key, member in CAST.items()}
    html = form_html(form, people, voice_of(command.actor.id), problems)
    return {"form": html, "lang": form.locale}
