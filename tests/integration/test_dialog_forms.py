"""A form stores what its reader chose, and nothing that merely held before they opened it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.app.commands import make_press
from bot.domain.people import EVERYONE, Workspace, WorkspaceFacts, WorkspaceId
from bot.domain.rules import Rules
from bot.messages.actions import Action
from bot.messages.forms import ALL, USUAL, RequestDraft, request_form, setup_form
from bot.messages.replies import Invalid, OpenForm
from bot.messages.views import ChoiceField, Form, TextField
from bot.messages.voice import Voice
from tests.dialog import REASON, Someone, Talk

#: A German community, of which the platform knows the language and the time zone.
HAFEN = WorkspaceFacts("fake", "W3", "Hafenrunde", locale="de", time_zone="Europe/Berlin")
#: The forms behind buttons of an ask that hasn't been answered.
ON_ASKS = (Action.LATER, Action.AGAIN, Action.QUESTION, Action.TELL)


def as_shown(form: Form) -> dict[str, Any]:
    """What is submitted where nobody touches anything."""
    return {field.name: getattr(field, "value", None) for field in form.fields}


async def opens(person: Someone, action: Action, target: str) -> Form:
    """Press what opens a form."""
    context = {"workspace": person.workspace, "actor": person.facts, "delivery": ""}
    reply = await person.does(make_press(action, target, **context))
    assert isinstance(reply, OpenForm), reply
    return reply.form


async def sends(person: Someone, form: Form, **values: Any) -> object:  # noqa: ANN401
    """Send a form as it is, but for these values."""
    return await person.submits(form, **as_shown(form) | values)


@pytest.mark.parametrize("chosen", [False, True], ids=["nothing chosen", "all chosen"])
async def test_the_setup_sent_unchanged(talk: Talk, *, chosen: bool) -> None:
    """Limits, language, time zone: what was nobody's choice stays what the server has."""
    ada = talk.someone("Ada Min", HAFEN, admin=True, locale="de")
    form = await opens(ada, Action.SETUP, "")
    if chosen:
        await sends(
            ada,
            form,
            introducers="admins",
            self_introductions=False,
            max_live="3",
            choice="en",
            time_zone="Europe/Paris",
        )
        form = await opens(ada, Action.SETUP, "")
    before = talk.rows("SELECT * FROM workspace")
    await sends(ada, form)
    assert not before or talk.rows("SELECT * FROM workspace") == before
    [kept] = talk.rows(
        "SELECT introducers, self_introductions, max_live, chosen_locale FROM workspace"
    )
    assert kept == (("admins", 0, 3, "en") if chosen else ("everyone", None, None, None))


async def test_a_choice_for_everyone_can_be_taken_back(talk: Talk) -> None:
    """By leaving it empty, or choosing what the server has."""
    ada = talk.someone("Ada Min", HAFEN, admin=True, locale="de")
    form = await opens(ada, Action.SETUP, "")
    await sends(ada, form, max_live="3", choice="en", time_zone="Europe/Paris")
    await sends(ada, form, max_live="", choice=USUAL, time_zone="")
    query = "SELECT max_live, chosen_locale, chosen_time_zone FROM workspace"
    assert talk.rows(query) == [(None, None, None)]


@pytest.mark.parametrize("action", ON_ASKS)
async def test_the_forms_of_an_ask_sent_unchanged(talk: Talk, action: Action) -> None:
    """No date, sentence or question is anybody's unless they chose or wrote it."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    spot = alex.screen.find(Action.NO)
    assert spot is not None
    form = await opens(alex, action, spot.button.target)
    before = talk.content()
    values = {name: value for name, value in as_shown(form).items() if value is not None}
    reply = await alex.submits(form, **values)
    assert isinstance(reply, (Invalid, OpenForm))
    assert talk.content() == before


async def test_the_forms_of_settings_sent_unchanged(talk: Talk) -> None:
    """A language that only the app has isn't chosen; a pause takes a date."""
    alex = talk.alex
    await alex.types("/intro settings")
    for action in (Action.LANGUAGE, Action.PAUSE):
        form = await opens(alex, action, "settings")
        before = talk.content()
        await alex.submits(form, **{n: v for n, v in as_shown(form).items() if v is not None})
        assert talk.content() == before


async def test_words_sent_unchanged(talk: Talk) -> None:
    """They stay as they were."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    await alex.presses("yes")
    await alex.presses("words", words="I have six")
    spot = alex.screen.find(Action.WORDS)
    assert spot is not None
    form = await opens(alex, Action.WORDS, spot.button.target)
    before = talk.rows("SELECT * FROM ask")
    await sends(alex, form)
    assert talk.rows("SELECT * FROM ask") == before


def test_forms_open_without_defaults() -> None:
    """Filled in is only what was chosen; a box says what holds, and a choice can be "the usual"."""
    rules, voice = replace(Rules(), expires_after=timedelta(hours=36)), Voice("en", ZoneInfo("UTC"))
    workspace = Workspace(WorkspaceId(1), HAFEN)
    for form in (request_form(RequestDraft(), rules, voice), setup_form(workspace, rules, voice)):
        for field in form.fields:
            if isinstance(field, TextField):
                assert field.value == "", field.name
            if isinstance(field, ChoiceField):
                assert field.value in (USUAL, EVERYONE, ALL), field.name
                assert field.value in dict(field.options)
