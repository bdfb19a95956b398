"""The forms of a request: whom one would like to meet by whom, and what a connector does."""

from dataclasses import dataclass, replace

from bot.domain.rules import Rules
from bot.messages.actions import Action
from bot.messages.cards import CONNECTOR_CHOICES, RequestScene
from bot.messages.forms import action_form, words_field
from bot.messages.views import ChoiceField, Form, PersonField, ToggleField
from bot.messages.voice import Voice


@dataclass(frozen=True, slots=True)
class WishDraft:
    """What was understood of a request so far; people as the platform's ids."""

    target: str = ""
    connector: str = ""
    reason: str = ""


def wish_form(draft: WishDraft, voice: Voice) -> Form:
    """Ask whom somebody would like to meet, by whom and why, filled in with what was understood."""
    return Form(
        Action.ASK_CONNECTOR,
        "",
        voice.say("form-wish-title"),
        voice.say("form-wish-submit"),
        (
            PersonField("target", voice.say("form-wish-target"), draft.target),
            PersonField("connector", voice.say("form-wish-connector"), draft.connector),
            words_field("reason", voice.say("form-wish-reason"), voice, draft.reason),
        ),
        (voice.note("form-wish-how"),),
        voice.locale,
    )


def introduce_form(scene: RequestScene, rules: Rules, voice: Voice) -> Form:
    """Ask a connector how to introduce the two; the requester's words are there to be edited."""
    request, people = scene.request, scene.named
    note = voice.say("form-introduce-note", **people)
    return Form(
        Action.INTRODUCE,
        request.id,
        voice.say("form-introduce-title"),
        voice.say("form-introduce-submit", **people),
        (
            words_field("reason", voice.say("form-introduce-reason"), voice, request.reason),
            replace(words_field("note", note, voice, optional=True), hint=""),
            ToggleField(
                "introducer_joins",
                voice.say("form-request-joins"),
                rules.introducer_joins,
                voice.say("form-request-conversation"),
            ),
        ),
        (voice.note("form-introduce-how", **people),),
        voice.locale,
    )


def let_know_form(scene: RequestScene, voice: Voice) -> Form:
    """Ask in which words the requester may know that the connector won't introduce them."""
    requester = scene.people[scene.request.requester]
    options = tuple((choice, voice.say(f"tell-{choice}")) for choice in CONNECTOR_CHOICES)
    label = voice.say("form-letknow-choice", requester=requester)
    choice = ChoiceField("choice", label, options, optional=True, sentences=True)
    words = words_field("words", voice.say("form-letknow-words"), voice, optional=True)
    how = voice.note("form-letknow-how", **scene.named)
    fields = (choice, words)
    return action_form(Action.LET_KNOW, scene.request.id, fields, voice, how, requester=requester)


def ask_requester_form(scene: RequestScene, voice: Voice) -> Form:
    """Ask a connector for a question to the requester."""
    label = voice.say("form-askrequester-words", **scene.named)
    field = words_field("words", label, voice)
    how = voice.note("form-askrequester-how", **scene.named)
    return action_form(Action.ASK_REQUESTER, scene.request.id, (field,), voice, how)
