"""Interactions as Discord's clients send them, checked as the clients check them."""

from collections.abc import Mapping, Sequence
from typing import Any

from simcord.backend import serializers
from simcord.backend.models import Guild, Interaction, Message
from simcord.interactions import base_payload

from tests.discord_.faults import Json
from tests.discord_.reading import (
    BUTTON,
    CHANNEL_SELECT,
    LABEL,
    ROLE_SELECT,
    SELECTS,
    STRING_SELECT,
    TEXT_DISPLAY,
    TEXT_INPUT,
    USER_SELECT,
    Control,
    walk,
)
from tests.discord_.world import Discord

#: Option types (Discord: Application Command Option Type).
STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE = 3, 4, 5, 6, 7, 8
SNOWFLAKES = (USER, CHANNEL, ROLE)
#: Command types.
CHAT_INPUT, USER_MENU = 1, 2
#: What an interaction is (Discord: Interaction Type).
COMMAND, COMPONENT, MODAL = 2, 3, 5
#: Parts of forms alone (Discord: Component Reference).
RADIO_GROUP, CHECKBOX_GROUP, CHECKBOX = 21, 22, 23
DEFAULT_LOCALE = "en-GB"


def interaction(
    world: Discord,
    kind: int,
    user: int,
    channel: int,
    data: dict[str, Any],
    *,
    message: Message | None = None,
) -> tuple[Interaction, dict[str, Any]]:
    """Make an interaction in a channel or in a DM, in the person's language."""
    guild = world.get_channel(channel).guild_id
    record, payload = base_payload(
        world, type=kind, channel_id=channel, guild_id=guild, user_id=user, data=data
    )
    payload["locale"] = world.locales.get(user, DEFAULT_LOCALE)
    owners = {"0": str(guild or 0)}
    payload["authorizing_integration_owners"] = owners
    if guild is not None:
        payload["guild_locale"] = world.get_guild(guild).preferred_locale
        payload["guild"] = {
            "id": str(guild),
            "locale": payload["guild_locale"],
            "features": [],
        }
    if message is not None:
        record.source_message_id = message.id
        payload["message"] = dict(serializers.message_payload(world, message))
    return record, payload


def command(
    world: Discord, guild: Guild, line: str, words: Sequence[Any], options: Mapping[str, Any]
) -> dict[str, Any]:
    """Fill in a registered command; words go to its options in order, by what they are."""
    found = world.find_command(line.removeprefix("/"), guild.id, CHAT_INPUT)
    assert found is not None, f"no command {line}; registered: {sorted(_names(world))}"
    declared = {option["name"]: option for option in found["options"]}
    values = _placed(declared, words) | dict(options)
    assert values.keys() <= declared.keys(), f"{line} has only {list(declared)}"
    missing = [n for n, o in declared.items() if o.get("required") and n not in values]
    assert not missing, f"{line} can't be sent without {missing}"
    resolved: dict[str, Any] = {}
    filled = [
        {
            "name": name,
            "type": declared[name]["type"],
            "value": _value(world, guild, declared[name], value, resolved),
        }
        for name, value in values.items()
    ]
    data = {"id": found["id"], "name": found["name"], "type": CHAT_INPUT, "options": filled}
    return data | ({"resolved": resolved} if resolved else {})


def _names(world: Discord) -> list[str]:
    return [name for scope in world.commands.values() for name, _ in scope]


def _placed(declared: Mapping[str, Any], words: Sequence[Any]) -> dict[str, Any]:
    free = dict(declared)
    placed: dict[str, Any] = {}
    for word in words:
        fitting = [n for n, o in free.items() if _fits(o["type"], word)]
        assert fitting, f"nothing in {list(declared)} takes {word!r}"
        placed[fitting[0]] = word
        del free[fitting[0]]
    return placed


def _fits(kind: int, word: object) -> bool:
    if isinstance(word, bool):
        return kind == BOOLEAN
    if isinstance(word, (str, int)):
        return kind == (STRING if isinstance(word, str) else INTEGER)
    return kind in SNOWFLAKES


def _value(
    world: Discord,
    guild: Guild,
    option: Mapping[str, Any],
    value: Json,
    resolved: dict[str, Any],
) -> Json:
    if option["type"] in SNOWFLAKES:
        resolve(world, guild, int(value.id), resolved)
        return str(value.id)
    if isinstance(value, str):
        shortest, longest = option.get("min_length", 0), option.get("max_length", 6000)
        length = len(value)
        assert shortest <= length <= longest, f"Discord takes {shortest} to {longest} characters"
    choices = [choice["value"] for choice in option.get("choices") or ()]
    assert not choices or value in choices, f"{value!r} is none of {choices}"
    return value


def resolve(world: Discord, guild: Guild, number: int, resolved: dict[str, Any]) -> None:
    """Put down what an id stands for: a person and their membership, a role, a channel."""
    if number in world.users:
        users = resolved.setdefault("users", {})
        users[str(number)] = dict(serializers.user_payload(world.get_user(number)))
        if number in guild.members:
            member = serializers.member_payload(
                world, guild, guild.members[number], with_user=False
            )
            permissions = str(world.compute_permissions(guild.id, number))
            resolved.setdefault("members", {})[str(number)] = {
                **member,
                "permissions": permissions,
            }
    elif number in guild.roles:
        role = dict(serializers.role_payload(guild.roles[number]))
        resolved.setdefault("roles", {})[str(number)] = role
    else:
        channel = dict(serializers.channel_payload(world, world.get_channel(number)))
        channel["permissions"] = "0"
        resolved.setdefault("channels", {})[str(number)] = channel


def user_menu(world: Discord, guild: Guild, entry: str, target: int) -> dict[str, Any]:
    """Use an entry of a person's menu."""
    found = world.find_command(entry, guild.id, USER_MENU)
    assert found is not None, f"no entry {entry!r}; registered: {sorted(_names(world))}"
    resolved: dict[str, Any] = {}
    resolve(world, guild, target, resolved)
    return {
        "id": found["id"],
        "name": found["name"],
        "type": USER_MENU,
        "target_id": str(target),
        "resolved": resolved,
    }


def component(
    world: Discord, guild: Guild, control: Control, chosen: Sequence[Any] | None
) -> dict[str, Any]:
    """Press a button, or choose an option of a menu, or people, roles and channels in one."""
    data: dict[str, Any] = {"custom_id": control.custom_id, "component_type": control.kind}
    part = control.raw if control.menu is None else control.menu.raw
    if part.get("id") is not None:
        data["id"] = part["id"]
    if control.kind == STRING_SELECT:
        assert control.menu is not None, f"{control.label!r} is a menu; choose an option of it"
        data["values"] = [control.value]
    elif control.kind != BUTTON:
        resolved: dict[str, Any] = {}
        for one in chosen or ():
            resolve(world, guild, int(one.id), resolved)
        data |= {"values": [str(one.id) for one in chosen or ()], "resolved": resolved}
    return data


def _fields(form: Mapping[str, Any]) -> dict[str, tuple[str, dict[str, Any]]]:
    """List a form's fields by custom id, each with its label."""
    found: dict[str, tuple[str, dict[str, Any]]] = {}
    for part in walk(list(form["components"])):
        if part.get("type") == LABEL:
            found[part["component"]["custom_id"]] = (part["label"], part["component"])
        elif part.get("type") == TEXT_INPUT and part["custom_id"] not in found:
            found[part["custom_id"]] = (part.get("label") or "", part)
    return found


def form_values(form: Mapping[str, Any]) -> dict[str, Any]:
    """Tell what is filled in, by field name."""
    return {name: _filled(part) for name, (_, part) in _fields(form).items()}


def field_with(form: Mapping[str, Any], option: str) -> str:
    """Name the field that has an option of this label."""
    for name, (_, part) in _fields(form).items():
        if any(option == one["label"] for one in part.get("options") or ()):
            return name
    raise AssertionError(f"the form has no option {option!r}")


def _filled(part: Mapping[str, Any]) -> Json:
    if part["type"] == TEXT_INPUT:
        return part.get("value") or ""
    if part["type"] == CHECKBOX:
        return bool(part.get("default"))
    chosen = [o["value"] for o in part.get("options") or () if o.get("default")]
    if part["type"] == RADIO_GROUP:
        return chosen[0] if chosen else None
    return chosen + [str(o["id"]) for o in part.get("default_values") or ()]


def modal(
    world: Discord, guild: Guild, form: Mapping[str, Any], values: Mapping[str, Any]
) -> dict[str, Any]:
    """Fill in and send a form; a value is named by custom id, its last part, or the label."""
    fields, resolved = _fields(form), dict[str, Any]()
    given = {_named(fields, name): value for name, value in values.items()}
    sent = {
        name: _submitted(world, guild, part, given.get(name, _filled(part)), resolved)
        for name, (_, part) in fields.items()
    }
    data = {
        "custom_id": form["custom_id"],
        "components": [_sent(p, sent) for p in form["components"]],
    }
    return data | ({"resolved": resolved} if resolved else {})


def _named(fields: Mapping[str, tuple[str, Any]], name: str) -> str:
    for custom_id, (label, _) in fields.items():
        if name in (custom_id, custom_id.rpartition(":")[2], label):
            return custom_id
    raise AssertionError(f"the form has no {name!r}, only {list(fields)}")


def _sent(part: Mapping[str, Any], sent: Mapping[str, Any]) -> dict[str, Any]:
    shell = {"type": part["type"], **({"id": part["id"]} if "id" in part else {})}
    if part["type"] == LABEL:
        return shell | {"component": sent[part["component"]["custom_id"]]}
    if part["type"] == TEXT_DISPLAY:
        return shell
    return shell | {"components": [sent[inner["custom_id"]] for inner in part["components"]]}


def _submitted(
    world: Discord,
    guild: Guild,
    part: Mapping[str, Any],
    value: Json,
    resolved: dict[str, Any],
) -> dict[str, Any]:
    kind, shell = part["type"], {"type": part["type"], "custom_id": part["custom_id"]}
    if "id" in part:
        shell["id"] = part["id"]
    if kind == TEXT_INPUT:
        _check_text(part, value)
        return shell | {"value": value}
    if kind == RADIO_GROUP:
        chosen = None if value is None else _option(part, value)
        assert chosen or not part.get("required", True), f"{part['custom_id']} is required"
        return shell | {"value": chosen}
    if kind == CHECKBOX:
        return shell | {"value": value}
    values = list(value) if isinstance(value, (list, tuple)) else [value]
    if kind in (USER_SELECT, ROLE_SELECT, CHANNEL_SELECT):
        numbers = [int(getattr(one, "id", one)) for one in values]
        for number in numbers:
            resolve(world, guild, number, resolved)
        values = [str(number) for number in numbers]
    elif kind in SELECTS or kind == CHECKBOX_GROUP:
        values = [_option(part, one) for one in values]
    assert values or not part.get("required", kind in SELECTS), f"{part['custom_id']} is required"
    return shell | {"values": values}


def _check_text(part: Mapping[str, Any], value: str) -> None:
    shortest, longest = part.get("min_length") or 0, part.get("max_length") or 4000
    assert value or not part.get("required", True), f"{part['custom_id']} is required"
    fits = shortest <= len(value) <= longest or not value
    assert fits, f"{part['custom_id']} takes {shortest} to {longest} characters"


def _option(part: Mapping[str, Any], wanted: str) -> str:
    for option in part["options"]:
        if wanted in (option["value"], option["label"]):
            return str(option["value"])
    raise AssertionError(f"no option {wanted!r} in {[o['label'] for o in part['options']]}")
