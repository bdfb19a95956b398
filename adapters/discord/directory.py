"""Who did something, where, and whom they picked; looked up with a time limit."""

import asyncio
from collections.abc import Mapping
from typing import Any, cast

from discord import Guild, Interaction, InteractionType

from adapters.discord.connection.rest import Rest
from adapters.discord.custom_ids import CustomId
from adapters.discord.errors import (
    BOT_ABSENT,
    BotNotInServer,
    CommandsAlone,
    DiscordRefused,
    NotOffered,
    PersonNotInServer,
)
from adapters.discord.inbound import (
    Context,
    card_of,
    member_facts,
    payload_facts,
    resolved_facts,
    with_rights,
    workspace_facts,
)
from adapters.shared.request_form import chosen_people
from bot.domain.people import PersonFacts
from bot.errors import DeliveryError, Unreachable
from bot.messages.actions import Action

#: Only members of a server can do this, so it is looked up; the rest anyone can who was asked.
FOR_MEMBERS = frozenset(
    {
        *(Action.YES, Action.LATER, Action.WORDS, Action.REQUEST, Action.SETUP),
        *(Action.ASK_CONNECTOR, Action.INTRODUCE),
    }
)
#: Somebody who is looked up for longer than this is taken as Discord has just named them.
LOOK_UP_SECONDS = 1.0


class Directory:
    """Looks people up."""

    def __init__(self, rest: Rest) -> None:
        self._rest = rest

    async def context(self, interaction: Interaction, what: CustomId) -> Context:
        """Say who acts, where, by which request, on which card.

        A click in a direct message says nothing about who is still in the server, and everything
        but a yes and an own request can be done from outside: so only these look it up. Raises
        `PersonNotInServer`, `BotNotInServer`, `CommandsAlone` and `NotOffered`.
        """
        guild = interaction.client.get_guild(int(what.server))
        if guild is None and interaction.type is InteractionType.application_command:
            await self._check_presence(what.server)
        locale = str(interaction.guild_locale) if interaction.guild_locale else None
        card = card_of(interaction, what)
        return {
            "workspace": workspace_facts(what.server, guild, locale),
            "actor": await self._actor(interaction, what),
            "delivery": str(interaction.id),
            "card": card,
            "reply_may_be_lost": card is not None,
        }

    async def _check_presence(self, server: str) -> None:
        """Raise `CommandsAlone` if a command was typed where the bot isn't.

        An application can be installed with its commands alone (Discord: OAuth2 Scopes).
        """
        try:
            async with asyncio.timeout(LOOK_UP_SECONDS):
                await self._rest.call(lambda http: http.get_guild(int(server), with_counts=False))
        except DiscordRefused as error:
            if error.code in BOT_ABSENT:
                raise CommandsAlone("the bot isn't in this server") from error
        except (DeliveryError, TimeoutError):
            return  # nothing says that it isn't

    async def _actor(self, interaction: Interaction, what: CustomId) -> PersonFacts:
        locale = str(interaction.locale)
        user = interaction.user
        if interaction.guild_id is not None:
            if str(interaction.guild_id) != what.server:
                raise NotOffered("the button belongs to another server")
            return member_facts(user, locale)
        if what.action not in FOR_MEMBERS:
            return PersonFacts(str(user.id), user.display_name, locale=locale, known=False)
        guild = interaction.client.get_guild(int(what.server))
        try:
            return with_rights(await self._look_up(what.server, user.id, locale), guild)
        except (DeliveryError, TimeoutError):
            return PersonFacts(
                str(user.id), user.display_name, locale=locale, handle=user.name, known=False
            )

    async def picked(
        self,
        data: Mapping[str, Any],
        what: CustomId,
        values: Mapping[str, Any],
        guild: Guild | None = None,
    ) -> tuple[PersonFacts, ...]:
        """Describe who was chosen in a form, or by the menu that it was opened from."""
        opened_on = what.target if what.action is Action.REQUEST else ""
        given = {**values, "a": values.get("a") or opened_on}
        people = []
        for person in chosen_people(given):
            found = resolved_facts(data, person)
            people.append(found or with_rights(await self._somebody(what.server, person), guild))
        return tuple(people)

    async def _somebody(self, server: str, person: str) -> PersonFacts:
        try:
            return await self._look_up(server, int(person))
        except PersonNotInServer:
            return await self._departed(person)
        except (BotNotInServer, DeliveryError, TimeoutError):
            return PersonFacts(person, "", known=False)

    async def _departed(self, person: str) -> PersonFacts:
        """Describe somebody who isn't in the server any more, by what they are called elsewhere."""
        try:
            async with asyncio.timeout(LOOK_UP_SECONDS):
                user = await self._rest.call(lambda http: http.get_user(int(person)))
        except (DeliveryError, TimeoutError):
            return PersonFacts(person, "", known=False)  # without a name nothing can be said
        return payload_facts(cast("Mapping[str, Any]", user), None)

    async def _look_up(self, server: str, person: int, locale: str | None = None) -> PersonFacts:
        """Ask Discord, which surely says so where it raises one of these errors.

        Raises `PersonNotInServer` and `BotNotInServer`.
        """
        try:
            async with asyncio.timeout(LOOK_UP_SECONDS):
                member = await self._rest.call(
                    lambda http: http.get_member(int(server), person), quietly=True
                )
        except Unreachable as error:
            raise PersonNotInServer("they aren't in the server any more") from error
        except DiscordRefused as error:
            if error.code in BOT_ABSENT:
                raise BotNotInServer("the bot isn't in the server any more") from error
            raise
        found = cast("Mapping[str, Any]", member)
        return payload_facts(found["user"], found, locale)
