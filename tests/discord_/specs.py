"""Every request held against Discord's own specification (OpenAPI), unknown fields refused.

Without the specification nothing is checked, and `test_specs.py` says so. It is compiled once:
references become the schemas themselves, every object is closed, and of several alternatives the
one is checked whose `type` the value names, so that a violation says what is wrong where.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator, ValidationError, validators

from tests.discord_.faults import Json, Request, route_of
from tests.specs import DISCORD

FILE = DISCORD / "openapi.json"
#: Documented as strings (Discord: Permissions), specified as numbers; Discord takes both.
PERMISSIONS = {"allow", "deny", "permissions", "default_member_permissions"}
METHODS = ("get", "post", "put", "patch", "delete")

#: What the specification lacks though Discord takes it: route, where, what, and why that is fine.
FALSE_ALARMS = (
    ("PUT /applications/{}/commands", "[]", "'nsfw' was unexpected", "documented; always sent"),
    (
        "POST /interactions/{}/{}/callback",
        "data",
        "'tts' was unexpected",
        "discord.py sends it with updates too, always false; Discord ignores it",
    ),
    (
        "PATCH /webhooks/{}/{}/messages/@original",
        "body",
        "'tts' was unexpected",
        "as above, where the answer was deferred",
    ),
)


class Specs:
    """Discord's specification; a benchmark that measures something else doesn't check it."""

    def __init__(
        self,
        false_alarms: Sequence[tuple[str, str, str, str]] = FALSE_ALARMS,
        *,
        checks: bool = True,
    ) -> None:
        self._false_alarms = false_alarms
        self._checks = checks and FILE.exists()

    def violations(self, request: Request) -> list[str]:
        """Say what the specification has against a request."""
        if not self._checks:
            return []
        operation = operations().get(request.route)
        if operation is None:
            return [f"{request.route}: no such route"]
        unknown = request.params.keys() - operation.params
        found = [f"{request.route}: unknown query parameter {name}" for name in sorted(unknown)]
        return found + [
            f"{request.route}: {where}: {message}"
            for where, message in operation.faults(request.body)
            if not self._is_false(request.route, where, message)
        ]

    def _is_false(self, route: str, where: str, message: str) -> bool:
        return any(
            (route, where) == (known, place) and what in message
            for known, place, what, _ in self._false_alarms
        )


class Operation:
    """A route of the specification."""

    def __init__(self, schema: Json, params: frozenset[str]) -> None:
        self.params = params
        self._validator = None if schema is None else Strict(schema)
        self._sound: set[str] = set()

    def faults(self, body: Json) -> list[tuple[str, str]]:
        """List what is wrong with a body: where, and what."""
        if self._validator is None:
            return [("body", "there should be none")] if body else []
        known = json.dumps(body, sort_keys=True)
        if known in self._sound:
            return []
        found = [(_where(e), e.message[:300]) for e in self._validator.iter_errors(body)]
        if not found:
            self._sound.add(known)
        return found


def _where(error: ValidationError) -> str:
    path = [str(part) if isinstance(part, str) else "[]" for part in error.absolute_path]
    return ".".join(path) or "body"


def _alternatives(
    validator: Json,
    options: list[Any],
    instance: Json,
    schema: Mapping[str, Any],
) -> Iterator[ValidationError]:
    """Check the alternative that is meant; where that isn't clear, the nearest."""
    del schema
    meant = [option for option in options if _is_meant(option, instance)]
    others = [option for option in options if option.get("type") != "null"]
    tried = [list(validator.descend(instance, option)) for option in meant or others]
    if all(tried):
        yield from min(tried, key=len)


def _is_meant(option: Mapping[str, Any], instance: Json) -> bool:
    if instance is None:
        return option.get("type") == "null"
    if not isinstance(instance, dict) or "type" not in instance:
        return False
    kinds = option.get("properties", {}).get("type", {}).get("enum")
    return kinds is not None and instance["type"] in kinds


Strict = validators.extend(  # type: ignore[no-untyped-call]
    Draft202012Validator, {"oneOf": _alternatives, "anyOf": _alternatives}
)


@cache
def operations() -> dict[str, Operation]:
    """Compile the specification: each route by its name."""
    document = json.loads(FILE.read_text(encoding="utf-8"))
    schemas = document["components"]["schemas"]
    for name, schema in schemas.items():
        schemas[name] = _close(schema)
    for schema in schemas.values():
        _link(schema, schemas)
    return {
        f"{method.upper()} {route_of(path)}": _operation(item, item[method], schemas)
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    }


def _operation(
    item: Mapping[str, Any], operation: Mapping[str, Any], schemas: Mapping[str, Any]
) -> Operation:
    content = operation.get("requestBody", {}).get("content", {})
    schema = content.get("application/json", {}).get("schema")
    if schema is not None:
        holder = {"schema": schema}
        _link(holder, schemas)
        schema = holder["schema"]
    parameters = (*item.get("parameters", ()), *operation.get("parameters", ()))
    return Operation(schema, frozenset(p["name"] for p in parameters if p.get("in") == "query"))


def _close(schema: Json) -> Json:
    """Refuse unknown fields, and take ids as numbers too, as discord.py sends them."""
    if isinstance(schema, list):
        return [_close(inner) for inner in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {
        key: {name: _close(inner) for name, inner in value.items()}
        if key == "properties"
        else _close(value)
        for key, value in schema.items()
    }
    if "properties" in closed and isinstance(closed["properties"], dict):
        closed.setdefault("additionalProperties", False)
    if "enum" in closed:
        closed.pop("allOf", None)  # the whole of which the enum is a part
    if closed.get("format") == "snowflake":
        closed["type"] = ["string", "integer"]
    for name in PERMISSIONS & closed.get("properties", {}).keys():
        closed["properties"][name] = {"type": ["string", "integer", "null"], "pattern": r"^\d+$"}
    return closed


def _link(schema: Json, schemas: Mapping[str, Any], seen: set[int] | None = None) -> None:
    """Put the schemas themselves where they are referred to."""
    seen = set() if seen is None else seen
    if id(schema) in seen or not isinstance(schema, (dict, list)):
        return
    seen.add(id(schema))
    for key, inner in list(schema.items() if isinstance(schema, dict) else enumerate(schema)):
        if isinstance(inner, dict) and "$ref" in inner:
            schema[key] = schemas[inner["$ref"].rpartition("/")[2]]
        _link(schema[key], schemas, seen)
