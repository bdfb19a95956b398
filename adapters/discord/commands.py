"""The commands, `/intro` and those whose names begin so, and "Introduce…" at a person's name.

Names and descriptions are in every language that we ship; a localised command still arrives under
its default name (Discord: Localization).
"""

import hashlib
import json
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any, Protocol, cast

import discord
from discord import AppCommandType, Interaction, Locale, app_commands
from discord.app_commands import (
    AppCommandContext,
    AppInstallationType,
    Choice,
    Command,
    CommandTree,
    ContextMenu,
    Range,
    locale_str,
)

from adapters.discord.adapter_state import AdapterState
from adapters.discord.inbound import member_facts
from adapters.discord.interactions import Interactions
from adapters.discord.server_setup.interactions import SetupInteractions
from bot.app.commands import AskConnector, RequestIntroduction, ShowList, ShowSettings
from bot.domain.rules import OPEN_FOR_CHOICES
from bot.messages import texts
from bot.messages.actions import Action
from bot.messages.languages import ENGLISH, closest

#: What may be typed into an option; what is too long for a reason is answered with a form.
OPTION_LIMIT = 4000

#: The name under which is kept what Discord was told.
_FINGERPRINT = "commands"
_EN = ENGLISH
_IN_SERVERS, _FOR_SERVERS = AppCommandContext(guild=True), AppInstallationType(guild=True)


class Translator(app_commands.Translator):
    """Gives Discord the names and descriptions in other languages than English."""

    async def translate(
        self,
        string: locale_str,
        locale: Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """Translate what is ours into what we ship; English is what stands without translation."""
        del context
        language = closest(locale.value)
        said = dict(string.extras)
        key = said.pop("key", None)
        return texts.say(key, language, **said) if key and language != _EN else None


def _text(key: str, **args: object) -> locale_str:
    return locale_str(texts.say(key, _EN, **args), key=key, **args)


class Client(Protocol):
    """The client that a command arrives at, as far as commands need it."""

    interactions: Interactions
    setup: SetupInteractions


def _client(interaction: Interaction) -> Client:
    return cast("Client", interaction.client)


@app_commands.rename(
    a=_text("option-a"),
    b=_text("option-b"),
    reason=_text("option-reason"),
    note_for_a=_text("option-note-a"),
    note_for_b=_text("option-note-b"),
    open_for=_text("option-open-for"),
    join=_text("option-join"),
)
@app_commands.describe(
    a=_text("option-a-about"),
    b=_text("option-b-about"),
    reason=_text("option-reason-about"),
    note_for_a=_text("option-note-a-about"),
    note_for_b=_text("option-note-b-about"),
    open_for=_text("option-open-for-about"),
    join=_text("option-join-about"),
)
@app_commands.choices(
    open_for=[Choice(name=_text("form-days", days=n.days), value=n.days) for n in OPEN_FOR_CHOICES]
)
async def _intro(  # noqa: PLR0917 - discord.py calls it by these names
    interaction: Interaction,
    a: discord.User,
    b: discord.User,
    reason: Range[str, 1, OPTION_LIMIT],
    note_for_a: Range[str, 1, OPTION_LIMIT] | None = None,
    note_for_b: Range[str, 1, OPTION_LIMIT] | None = None,
    open_for: int | None = None,
    join: bool | None = None,
) -> None:
    fields = {
        "people": (member_facts(a), member_facts(b)),
        "reason": reason,
        "notes": (note_for_a or "", note_for_b or ""),
        "open_for": timedelta(days=open_for) if open_for else None,
        "introducer_joins": join,
    }
    await _client(interaction).interactions.run(
        interaction, RequestIntroduction, fields, Action.REQUEST
    )


@app_commands.rename(
    person=_text("option-person"), via=_text("option-via"), words=_text("option-words")
)
@app_commands.describe(
    person=_text("option-person-about"),
    via=_text("option-via-about"),
    words=_text("option-words-about"),
)
async def _intro_me(
    interaction: Interaction,
    person: discord.User,
    via: discord.User,
    words: Range[str, 1, OPTION_LIMIT],
) -> None:
    target, connector = member_facts(person), member_facts(via)
    fields = {"target": target, "connector": connector, "reason": words}
    await _client(interaction).interactions.run(
        interaction, AskConnector, fields, Action.ASK_CONNECTOR
    )


async def _intros(interaction: Interaction) -> None:
    await _client(interaction).interactions.run(interaction, ShowList)


async def _settings(interaction: Interaction) -> None:
    await _client(interaction).interactions.run(interaction, ShowSettings)


async def _setup(interaction: Interaction) -> None:
    await _client(interaction).setup.show(interaction)


async def _introduce(interaction: Interaction, person: discord.User) -> None:
    await _client(interaction).interactions.introduce(interaction, person)


def register(tree: CommandTree[Any]) -> None:
    """Add the commands; they are for servers only, where there are two to introduce."""
    tree.add_command(_command("command-intro", "command-intro-about", _intro))
    tree.add_command(_command("command-intro-me", "command-intro-me-about", _intro_me))
    tree.add_command(_command("command-intros", "command-intros-about", _intros))
    tree.add_command(_command("command-settings", "command-settings-about", _settings))
    setup = _command("command-setup", "command-setup-about", _setup)
    # Discord hides it from members without Manage Server, unless an admin changes that.
    setup.default_permissions = discord.Permissions(manage_guild=True)
    tree.add_command(setup)
    introduce = ContextMenu(
        name=_text("command-introduce"),
        callback=_introduce,
        allowed_contexts=_IN_SERVERS,
        allowed_installs=_FOR_SERVERS,
    )
    tree.add_command(introduce)


def _command(
    name: str, about: str, callback: Callable[..., Coroutine[Any, Any, None]]
) -> Command[Any, ..., None]:
    return Command(
        name=_text(name),
        description=_text(about),
        callback=callback,
        allowed_contexts=_IN_SERVERS,
        allowed_installs=_FOR_SERVERS,
    )


async def fingerprint(tree: CommandTree[Any]) -> str:
    """Sum up all that Discord is told of the commands."""
    translator = tree.translator
    if translator is None:
        raise LookupError("the translator is set before")
    known = tree.get_commands(type=None)
    told = [await command.get_translated_payload(tree, translator) for command in known]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


async def known(tree: CommandTree[Any]) -> bool:
    """Ask Discord whether it knows commands of these names, and no others."""
    ours = {(command.name, _type(command)) for command in tree.get_commands(type=None)}
    return {(command.name, command.type) for command in await tree.fetch_commands()} == ours


def _type(command: object) -> AppCommandType:
    return command.type if isinstance(command, ContextMenu) else AppCommandType.chat_input


async def told(tree: CommandTree[Any], state: AdapterState) -> bool:
    """Look up whether Discord was told of the commands as they are now."""
    return await state.read(_FINGERPRINT) == await _now(tree)


async def _now(tree: CommandTree[Any]) -> str:
    return f"{tree.client.application_id} {await fingerprint(tree)}"


async def sync(tree: CommandTree[Any], state: AdapterState) -> bool:
    """Tell Discord of the commands if they have changed since, or if it has lost them."""
    if await told(tree, state) and await known(tree):
        return False
    await tree.sync()
    await state.write(_FINGERPRINT, await _now(tree))
    return True
