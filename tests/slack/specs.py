"""Whether blocks and views are what Slack takes: by schema, by `slack_sdk.models`, by count and id.

The schemas know the structure, the SDK's models the lengths, and neither the number of blocks or
repeated ids. Without the schemas the rest is still checked.
"""

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

from jsonschema import Draft7Validator
from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from tests import specs
from tests.slack.pressing import elements
from tests.slack.world import Blocks, Json

#: Most blocks in a message, and on Home or in a modal (Slack: reference, blocks).
MAX_BLOCKS = 50
MAX_VIEW_BLOCKS = 100
#: Longest text object (Slack: composition objects, text).
MAX_OBJECT_TEXT = 3_000
#: Longest view as JSON (Slack: views.open, view_too_large).
MAX_VIEW_BYTES = 250_000
#: Longest words that a person can type into a field (Slack: plain-text input).
MAX_INPUT = 3_000
#: Fewest and most entries in an overflow menu (Slack: overflow menu).
OVERFLOW_OPTIONS = range(1, 6)
#: Longest `value` of an option (Slack: option object).
MAX_OPTION_VALUE = 150


@cache
def load(name: str) -> Json | None:
    """Read one of Slack's specs; None where there are none."""
    path = specs.SLACK / name
    return dict(json.loads(path.read_text("utf-8"))) if path.exists() else None


@cache
def _validators(name: str, union: str) -> dict[str, list[Draft7Validator]]:
    """Map each type of a union to the schemas of its members of that type."""
    schema = load(name)
    if schema is None:
        return {}
    found: dict[str, list[Draft7Validator]] = {}
    for reference in schema["definitions"][union]["anyOf"]:
        definition = schema["definitions"][reference["$ref"].rpartition("/")[2]]
        validator = Draft7Validator({**schema, **reference})
        for type_ in _types(definition):
            found.setdefault(type_, []).append(validator)
    return found


def _types(definition: Json) -> set[str]:
    """Find which values of `type` a definition is about; one may be a choice of several."""
    if "anyOf" in definition:
        return {type_ for choice in definition["anyOf"] for type_ in _types(choice)}
    return {definition["properties"]["type"]["const"]}


def bad_blocks(blocks: Any, most: int = MAX_BLOCKS) -> list[str]:  # noqa: ANN401
    """Say what is wrong with the blocks of a message, each with where it is."""
    if not isinstance(blocks, list) or not all(isinstance(b, dict) for b in blocks):
        return ["[ERROR] must be an array of blocks [json-pointer:/blocks]"]
    found = [*_schema_problems(blocks), *_lengths(blocks)]
    if len(blocks) > most:
        found.append(_problem(f"no more than {most} items allowed", "/blocks"))
    return found or [*_repeated_ids(blocks), *_texts(blocks, "/blocks"), *_elements(blocks)]


def _problem(what: str, where: str) -> str:
    return f"[ERROR] {what} [json-pointer:{where}]"


def _schema_problems(blocks: Blocks) -> Iterator[str]:
    known = _validators("block-kit.blocks.schema.json", "KnownBlock")
    for n, block in enumerate(blocks):
        type_ = str(block.get("type"))
        if known and type_ not in known:
            yield _problem(f"unsupported type: {type_}", f"/blocks/{n}/type")
        yield from _mismatch(known.get(type_, []), block, f"/blocks/{n}")


def _mismatch(validators: list[Draft7Validator], thing: Json, where: str) -> Iterator[str]:
    """Yield what the first schema of this type objects to, unless one of them fits."""
    if not validators or any(validator.is_valid(thing) for validator in validators):
        return
    for error in validators[0].iter_errors(thing):
        path = "".join(f"/{part}" for part in error.absolute_path)
        yield _problem(error.message[:300], where + path)


def _lengths(blocks: Blocks) -> Iterator[str]:
    for n, block in enumerate(blocks):
        try:
            parsed = Block.parse(dict(block))
            if parsed is not None:
                parsed.to_dict()
        except SlackObjectFormationError as error:
            yield _problem(str(error), f"/blocks/{n}")
        except (TypeError, ValueError, AttributeError, KeyError) as error:
            yield _problem(f"not a block: {error}", f"/blocks/{n}")


def _repeated_ids(blocks: Blocks) -> Iterator[str]:
    ids = Counter(block["block_id"] for block in blocks if "block_id" in block)
    for id_, times in ids.items():
        if times > 1:
            yield _problem(f"block_id {id_} is not unique", "/blocks")
    for n, block in enumerate(blocks):
        actions = Counter(e["action_id"] for _, e in elements([block]) if "action_id" in e)
        if any(times > 1 for times in actions.values()):
            yield _problem("action_id is not unique in its block", f"/blocks/{n}")


def _texts(thing: Any, where: str) -> Iterator[str]:  # noqa: ANN401
    """Check every text object, however deep it is."""
    if isinstance(thing, list):
        for n, inside in enumerate(thing):
            yield from _texts(inside, f"{where}/{n}")
    elif isinstance(thing, dict):
        written = thing.get("type") in ("plain_text", "mrkdwn")
        if written and not 0 < len(thing.get("text", "")) <= MAX_OBJECT_TEXT:
            yield _problem(f"must be 1 to {MAX_OBJECT_TEXT} characters", f"{where}/text")
        for name, inside in thing.items():
            yield from _texts(inside, f"{where}/{name}")


def _elements(blocks: Blocks) -> Iterator[str]:
    for block, element in elements(blocks):
        where = f"/blocks/{blocks.index(block)}"
        options = [*element.get("options", [])]
        options += [o for group in element.get("option_groups", []) for o in group["options"]]
        if any(len(option.get("value", "")) > MAX_OPTION_VALUE for option in options):
            yield _problem(f"value of an option above {MAX_OPTION_VALUE}", where)
        if element["type"] == "overflow" and len(options) not in OVERFLOW_OPTIONS:
            yield _problem("an overflow menu has 1 to 5 options", where)
        initial = element.get("initial_option")
        if initial and initial not in options:
            yield _problem("initial_option must be one of the options", where)
        if element["type"] == "plain_text_input":
            yield from _input(element, where)


def _input(element: Json, where: str) -> Iterator[str]:
    most = element.get("max_length", MAX_INPUT)
    if not 0 < most <= MAX_INPUT:
        yield _problem(f"max_length must be 1 to {MAX_INPUT}", where)
    if len(element.get("initial_value", "")) > most:
        yield _problem("initial_value is longer than max_length", where)


def bad_view(view: Any, kind: str) -> list[str]:  # noqa: ANN401
    """Say what is wrong with a modal or Home view, each with where it is."""
    if not isinstance(view, dict) or view.get("type") != kind:
        return [_problem(f"must be a {kind} view", "/view/type")]
    blocks = view.get("blocks")
    found = bad_blocks(blocks, MAX_VIEW_BLOCKS)
    bare = view | {"blocks": []}
    known = _validators("block-kit.view.schema.json", "AnyView")
    found += _mismatch(known.get(kind, []), bare, "/view")
    return [*found, *_view_lengths(view), *_modal(view, blocks if not found else [])]


def _view_lengths(view: Json) -> Iterator[str]:
    try:
        View(**view).to_dict()
    except SlackObjectFormationError as error:
        yield _problem(str(error), "/view")
    except (TypeError, ValueError, AttributeError, KeyError) as error:
        yield _problem(f"not a view: {error}", "/view")
    if len(json.dumps(view).encode()) > MAX_VIEW_BYTES:
        yield _problem("view_too_large", "/view")


def _modal(view: Json, blocks: Any) -> Iterator[str]:  # noqa: ANN401
    inputs = any(block["type"] == "input" for block in blocks or [])
    if view["type"] == "modal" and inputs and not view.get("submit"):
        yield _problem("missing required field: submit, as there are inputs", "/view")
    if view["type"] == "modal" and not view.get("title"):
        yield _problem("missing required field: title", "/view")
    yield from _texts({k: v for k, v in view.items() if k != "blocks"}, "/view")
