"""What Discord says of servers and people becomes facts, and what people do becomes commands."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import discord

from adapters.discord import PLATFORM
from adapters.discord.custom_ids import CustomId
from adapters.discord.errors import NotOffered
from adapters.discord.references import Reference
from bot.app.commands import Command, make_press
from bot.domain.etiquette import first_visible
from bot.domain.people import PersonFacts, WorkspaceFacts
from bot.messages.actions import ON_SETTINGS, Action, Target

#: The flag of somebody who is in a voice channel by a guest invite (Discord: Guild Member Flags).
_GUEST = 1 << 4

Payload = Mapping[str, Any]
Context = dict[str, Any]


def workspace_facts(
    server: str, guild: discord.Guild | None, locale: str | None = None
) -> WorkspaceFacts:
    """Describe a server; where it isn't known here, what is known of it stays."""
    if guild is None or not guild.name:
        return WorkspaceFacts(PLATFORM, server, "", locale)
    return WorkspaceFacts(PLATFORM, server, guild.name, str(guild.preferred_locale))


def member_facts(user: discord.Member | discord.User, locale: str | None = None) -> PersonFacts:
    """Describe somebody who did something, or was named, in a server."""
    member = user if isinstance(user, discord.Member) else None
    allowed = member.resolved_permissions if member else None
    return PersonFacts(
        id=str(user.id),
        name=first_visible(user.display_name, user.global_name, user.name),
        handle=user.name,
        is_bot=user.bot,
        active=member is not None,
        guest=bool(member and member.flags.guest),
        locale=locale,
        admin=bool(allowed and allowed.manage_guild),
        groups=frozenset(str(role.id) for role in member.roles) if member else frozenset(),
    )


def payload_facts(user: Payload, member: Payload | None, locale: str | None = None) -> PersonFacts:
    """Describe somebody as Discord's payloads do; without a member, they aren't in the server."""
    names = ((member or {}).get("nick"), user.get("global_name"), user.get("username"))
    return PersonFacts(
        id=str(user["id"]),
        name=first_visible(*names),
        handle=str(user.get("username") or ""),
        is_bot=bool(user.get("bot")),
        active=member is not None,
        guest=bool(int((member or {}).get("flags") or 0) & _GUEST),
        locale=locale,
        admin=discord.Permissions(int((member or {}).get("permissions") or 0)).manage_guild,
        groups=frozenset(str(role) for role in (member or {}).get("roles") or ()),
    )


def with_rights(facts: PersonFacts, guild: discord.Guild | None) -> PersonFacts:
    """Add whether somebody manages the server, which a look-up doesn't tell: their roles do."""
    if guild is None or not facts.active:
        return facts
    roles = (role for role in guild.roles if role.is_default() or str(role.id) in facts.groups)
    may = any(role.permissions.manage_guild or role.permissions.administrator for role in roles)
    return replace(facts, admin=facts.admin or may or str(guild.owner_id) == facts.id)


def resolved_facts(data: Payload, person: str) -> PersonFacts | None:
    """Describe somebody who was picked in a form (Discord: Resolved Data)."""
    resolved = data.get("resolved") or {}
    user = (resolved.get("users") or {}).get(person)
    return payload_facts(user, (resolved.get("members") or {}).get(person)) if user else None


def card_of(interaction: discord.Interaction, what: CustomId) -> str | None:
    """Refer to the card with the button that was pressed; None where there is none to update.

    A bot can't update an ephemeral message later; one with settings is replaced by the answer to
    the click. A message that says what was wrong with a form is no card.
    """
    message = interaction.message
    if message is None:
        return None
    private = message.flags.ephemeral
    if what.draft and not private:
        return None
    if private and not _is_on_settings(what):
        return None
    in_thread_for = str(interaction.user.id) if in_fallback_thread(interaction) else ""
    return str(Reference(message.channel.id, message.id, what.server, in_thread_for))


def _is_on_settings(what: CustomId) -> bool:
    return what.target == Target.SETTINGS or what.action in ON_SETTINGS


def is_beside_a_card(interaction: discord.Interaction, what: CustomId) -> bool:
    """Tell whether what was pressed stands in direct messages, beside the card that it is about."""
    message = interaction.message
    private = message is not None and message.flags.ephemeral
    return private and interaction.guild_id is None and not _is_on_settings(what)


def in_fallback_thread(interaction: discord.Interaction) -> bool:
    """Tell whether the pressed card is in a server, where moderators could look in."""
    message = interaction.message
    return interaction.guild_id is not None and message is not None and not message.flags.ephemeral


def typed(interaction: discord.Interaction, action: Action, target: str = "") -> CustomId:
    """Name what is done by a command, which comes from the server itself."""
    return CustomId(action, str(interaction.guild_id or 0), target)


def preview(context: Context) -> Context:
    """Leave out the delivery id of a command that only asks for a form.

    The command that follows has the same id, and would else count as a repetition.
    """
    return context | {"delivery": ""}


def press_command(what: CustomId, context: Context, values: Payload) -> Command:
    """Make the command behind a button, or behind its form with what was submitted."""
    try:
        return make_press(what.action, what.target, **context, **values)
    except (KeyError, TypeError):
        raise NotOffered("no such button, or not with these values") from None
