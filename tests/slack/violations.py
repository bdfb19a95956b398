"""What no request and no acknowledgement may do, collected for a fixture to look at.

Parameters are checked by Slack's OpenAPI document as far as it goes: it was frozen in 2020, so
methods and parameters that are newer are listed here.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.slack.calls import Call
from tests.slack.deliveries import Ack, Payload
from tests.slack.pressing import elements
from tests.slack.specs import bad_blocks, bad_view, load
from tests.slack.world import Blocks, Json

#: Longest advised text of a message (Slack: chat.postMessage, truncating content).
ADVISED_TEXT = 4_000
#: Methods newer than the document, with the parameters that we know of.
NEWER_METHODS = {"apps.connections.open": {"app_token"}}
#: Parameters newer than the document.
NEWER_PARAMETERS = {
    "conversations.open": {"prevent_creation"},
    "chat.postMessage": {"metadata", "markdown_text", "client_msg_id"},
    "chat.update": {"metadata", "reply_broadcast", "markdown_text"},
    "chat.postEphemeral": {"markdown_text"},
    "views.open": {"interactivity_pointer"},
    "views.push": {"interactivity_pointer"},
    "oauth.v2.access": {"grant_type", "refresh_token"},
}
#: What slack_sdk adds to any request, for installations of a whole organisation.
EVERYWHERE = {"team_id"}
#: What can be sent to a response_url (Slack: handling user interaction).
RESPONSE_URL = {
    "text",
    "blocks",
    "attachments",
    "response_type",
    "replace_original",
    "delete_original",
    "thread_ts",
    "unfurl_links",
    "unfurl_media",
    "metadata",
}
#: How each type of the document may look in a form or in JSON.
_BOOLEANS = {"true", "false", "1", "0", "True", "False"}


class Violations:
    """Collects what was wrong, each in a line."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def check_request(self, call: Call) -> None:
        """Look at a request before it is carried out."""
        self._add(call.method, [*_parameters(call), *_content(call), *_views(call)])

    def check_ack(self, payload: Payload, ack: Ack) -> None:
        """Look at what the app said while it acknowledged."""
        problems = list(_answer(payload, ack.body)) if ack.body else []
        self._add(f"acknowledgement of {payload.name}", problems)

    def _add(self, where: str, problems: list[str]) -> None:
        self.found += [f"{where}: {problem}" for problem in problems]


def _parameters(call: Call) -> Iterator[str]:
    if call.method == "response_url":
        yield from (f"unknown parameter {n}" for n in call.params if n not in RESPONSE_URL)
        return
    known = _documented(call.method)
    if known is None:
        return
    newer = NEWER_METHODS.get(call.method) or NEWER_PARAMETERS.get(call.method, set())
    newer = newer | EVERYWHERE
    if not known and call.method not in NEWER_METHODS:
        yield "unknown method"
        return
    for name, value in call.params.items():
        if name not in known and name not in newer:
            yield f"unknown parameter {name}"
        elif known.get(name, {}).get("type") == "boolean" and str(value) not in _BOOLEANS:
            yield f"{name} is no boolean: {value!r}"
    optional = {"token"} | ({"code"} if "refresh_token" in call.params else set())
    missing = [n for n, p in known.items() if p.get("required") and n not in call.params]
    yield from (f"missing parameter {n}" for n in missing if n not in optional)


def _documented(method: str) -> dict[str, Json] | None:
    """Look up the parameters of a method; empty if unknown, None where there is no document."""
    document = load("web-api.openapi-v2.json")
    if document is None:
        return None
    verbs: Json = document["paths"].get(f"/{method}", {})
    return {p["name"]: p for verb in verbs.values() for p in verb["parameters"]}


def _content(call: Call) -> Iterator[str]:
    writes = call.method.startswith("chat.") or call.method == "response_url"
    if not writes or call.params.get("delete_original"):
        return
    yield from message_problems(call.params)


def message_problems(message: Json) -> Iterator[str]:
    """Look at the text and blocks of a message, wherever it goes."""
    text, blocks = str(message.get("text") or ""), message.get("blocks") or []
    if not text.strip():
        yield "no text, which screen readers and notifications need"
    if len(text) > ADVISED_TEXT:
        yield f"text of {len(text)} characters, above {ADVISED_TEXT}"
    yield from bad_blocks(blocks)
    yield from _repeated_actions(blocks)


def _repeated_actions(blocks: Any) -> Iterator[str]:  # noqa: ANN401
    if not isinstance(blocks, list) or not all(isinstance(b, dict) for b in blocks):
        return
    counted = Counter(e["action_id"] for _, e in elements(blocks) if "action_id" in e)
    yield from (f"action_id {id_} {n} times" for id_, n in counted.items() if n > 1)


def _views(call: Call) -> Iterator[str]:
    if call.method.startswith("views."):
        kind = "home" if call.method == "views.publish" else "modal"
        yield from _view(call.params.get("view"), kind)


def _view(view: Any, kind: str) -> Iterator[str]:  # noqa: ANN401
    yield from bad_view(view, kind)
    if isinstance(view, dict):
        yield from _repeated_actions(view.get("blocks"))


def _answer(payload: Payload, body: Json) -> Iterator[str]:
    match payload.kind, payload.body.get("type"):
        case "slash_commands", _:
            yield from message_problems(body)
        case "interactive", "view_submission":
            yield from _submission(payload.body["view"]["blocks"], body)
        case _:
            yield f"a body where none belongs: {body}"


def _submission(blocks: Blocks, body: Json) -> Iterator[str]:
    match body.get("response_action"):
        case "errors":
            inputs = {block["block_id"] for block in blocks if block["type"] == "input"}
            yield from (f"error at {id_}, no input" for id_ in body["errors"] if id_ not in inputs)
            yield from (f"empty error at {id_}" for id_, e in body["errors"].items() if not e)
        case "update" | "push":
            yield from _view(body.get("view"), "modal")
        case "clear":
            return
        case other:
            yield f"unknown response_action {other!r}"
