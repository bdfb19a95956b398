"""The commands as Discord is told of them, in every language that there is."""

from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from discord import Locale

from bot.messages import texts
from bot.messages.languages import ENGLISH, closest
from bot.messages.locales import shipped
from bot.messages.voice import Voice
from tests.discord_.simulated import SimulatedTalk

ROUTE = "PUT /applications/{id}/commands"


def languages() -> list[str]:
    """Discord's languages in which something other than English is shipped."""
    return sorted(known.value for known in Locale if closest(known.value) != ENGLISH)


def told(talk: SimulatedTalk) -> list[dict[str, Any]]:
    return list(talk.world.calls(ROUTE)[-1].body)


def within(part: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A command, its options and their choices."""
    yield part
    for key in ("options", "choices"):
        for inner in part.get(key) or ():
            yield from within(inner)


async def test_all_is_localised_in_every_language(discord_talk: SimulatedTalk) -> None:
    """Names and descriptions, of commands, the menu's entry, options and choices."""
    discords = {known.value.partition("-")[0] for known in Locale}
    expected = {name for name in shipped() if name.partition("-")[0] in discords} - {ENGLISH}
    assert {closest(language) for language in languages()} == expected
    for command in told(discord_talk):
        for part in within(command):
            assert sorted(part["name_localizations"]) == languages(), part["name"]
            if part.get("description"):
                assert sorted(part["description_localizations"]) == languages(), part["name"]


async def test_commands_stay_within_discords_limit(discord_talk: SimulatedTalk) -> None:
    """All texts of a command together, each in its longest language (Discord: command limits)."""

    def longest(part: dict[str, Any], field: str) -> int:
        said = [part.get(field) or "", *(part.get(f"{field}_localizations") or {}).values()]
        return max(map(len, said))

    for command in told(discord_talk):
        parts = list(within(command))
        whole = sum(longest(part, field) for part in parts for field in ("name", "description"))
        assert whole + sum(len(str(part.get("value", ""))) for part in parts) <= 8000


async def test_names_are_told_apart(discord_talk: SimulatedTalk) -> None:
    """In each language, no two commands of a kind have one name, and no two options of one."""
    commands = told(discord_talk)
    groups = [[one for one in commands if one["type"] == kind] for kind in (1, 2)]
    groups += [command.get("options") or [] for command in commands]
    for language in (None, *languages()):
        for group in groups:
            found = [
                part["name_localizations"][language] if language else part["name"] for part in group
            ]
            assert len(set(found)) == len(found), language


async def test_a_change_is_told_once(
    discord_talk: SimulatedTalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A translation that was mended reaches Discord with the next start, and only with that."""
    talk, say = discord_talk, texts.say

    def mended(key: str, locale: str, **args: object) -> str:
        changed = key == "command-intros-about" and locale == "de"
        return "Was du vorgeschlagen hast" if changed else say(key, locale, **args)

    assert len(talk.world.calls(ROUTE)) == 1
    monkeypatch.setattr(texts, "say", mended)
    await talk.restarts()
    await talk.restarts()
    assert len(talk.world.calls(ROUTE)) == 2
    [intros] = [command for command in told(talk) if command["name"] == "intros"]
    assert intros["description_localizations"]["de"] == "Was du vorgeschlagen hast"


def test_help_names_this_platforms_commands() -> None:
    """Texts that name commands know where they are read."""
    utc = ZoneInfo("UTC")
    here = Voice("en", utc, "discord")
    assert here.say("help-list").startswith("/intros:")
    assert here.say("help-settings").startswith("/intro-settings:")
    assert Voice("en", utc).say("help-list").startswith("/intro list:")
    assert Voice("de", utc, "discord").say("help-settings").startswith("/intro-einstellungen:")


async def test_commands_are_localised_and_synced_once(discord_talk: SimulatedTalk) -> None:
    """A restart with the same commands doesn't tell Discord again."""
    talk = discord_talk
    [sync] = talk.world.calls(ROUTE)
    names = {command["name"]: command for command in sync.body}
    assert {"intro", "intros", "intro-settings", "Introduce…"} <= names.keys()
    assert all(command["contexts"] == [0] for command in sync.body)
    assert names["intro-settings"]["name_localizations"]["de"] == "intro-einstellungen"
    options = {option["name"]: option for option in names["intro"]["options"]}
    assert list(options)[:5] == ["a", "b", "reason", "note_for_a", "note_for_b"]
    assert options["reason"]["name_localizations"]["de"] == "grund"
    assert all(option["description_localizations"] for option in options.values())
    await talk.restarts()
    assert len(talk.world.calls(ROUTE)) == 1
