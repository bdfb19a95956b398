"""Who did something, where, and whom they picked; looked up with a time limit."""

import asyncio
from collections.abc import Mapping
from typing import Any, cast

from discord import Interaction

from adapters.discord.ids import Pressed
from adapters.discord.inbound import (
    Context,
    Misread,
    card_of,
    member_facts,
    payload_facts,
    resolved_facts,
    workspace_facts,
)
from adapters.discord.rest import MISSING_ACCESS, UNKNOWN_GUILD, NoSuch, Rest
from bot.domain.people import PersonFacts
from bot.errors import DeliveryError, Unreachable

#: Somebody who is looked up for longer than this is taken as Discord has just named them (seconds).
LOOK_FOR = 1.0


class Gone(Exception):
    """Whoever pressed isn't in the server any more."""


class Absent(Exception):
    """The bot isn't in the server any more, or Discord says so of one where it is."""


class Directory:
    """Looks people up."""

    def __init__(self, rest: Rest) -> None:
        self._rest = rest

    async def context(self, interaction: Interaction, what: Pressed) -> Context:
        """Say who acts, where, by which request, on which card; raises `Gone` and `Absent`."""
        guild = interaction.client.get_guild(int(what.server))
        locale = str(interaction.guild_locale) if interaction.guild_locale else None
        card = card_of(interaction, what)
        return {
            "workspace": workspace_facts(what.server, guild, locale),
            "actor": await self._actor(interaction, what),
            "delivery": str(interaction.id),
            "card": card,
            "reply_may_be_lost": card is not None,
        }

    async def _actor(self, interaction: Interaction, what: Pressed) -> PersonFacts:
        locale = str(interaction.locale)
        user = interaction.user
        if interaction.guild_id is not None:
            if str(interaction.guild_id) != what.server:
                raise Misread
            return member_facts(user, locale)
        try:
            return await self._look_up(what.server, user.id, locale)
        except (DeliveryError, TimeoutError):
            return PersonFacts(str(user.id), user.display_name, locale=locale, known=False)

    async def picked(
        self, data: Mapping[str, Any], what: Pressed, values: Mapping[str, Any]
    ) -> tuple[PersonFacts, ...]:
        """Describe the two who were chosen in a form, or by the menu that it was opened from."""
        people = []
        for name in ("a", "b"):
            chosen = str(values.get(name) or (what.target if name == "a" else ""))
            if chosen:
                found = resolved_facts(data, chosen)
                people.append(found or await self._somebody(what.server, chosen))
        return tuple(people)

    async def _somebody(self, server: str, person: str) -> PersonFacts:
        try:
            return await self._look_up(server, int(person))
        except Gone:
            return PersonFacts(person, "", active=False)
        except (Absent, DeliveryError, TimeoutError):
            return PersonFacts(person, "", known=False)

    async def _look_up(self, server: str, person: int, locale: str | None = None) -> PersonFacts:
        """Ask Discord; raises `Gone` or `Absent` only where it surely says so."""
        try:
            async with asyncio.timeout(LOOK_FOR):
                member = await self._rest.call(lambda http: http.get_member(int(server), person))
        except Unreachable as error:
            raise Gone from error
        except NoSuch as error:
            if error.code in (UNKNOWN_GUILD, MISSING_ACCESS):
                raise Absent from error
            raise
        found = cast("Mapping[str, Any]", member)
        return payload_facts(found["user"], found, locale)
