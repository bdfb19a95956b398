"""Where installations are kept: slack_sdk's stores in our database, every token encrypted.

The SDK's installation store adds a row with every reinstall and keeps tokens in plain text; this
one keeps one row for an installation, which a reinstall replaces in one transaction.
"""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from copy import copy
from dataclasses import dataclass
from typing import Any, Protocol, TypedDict, cast

from slack_sdk.oauth.installation_store import Installation
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.installation_store.sqlalchemy import AsyncSQLAlchemyInstallationStore
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore
from slack_sdk.oauth.state_store.sqlalchemy import AsyncSQLAlchemyOAuthStateStore

from bot.running.keys import KeyRing, UnknownKey

#: What lets somebody act as the bot, or as whoever installed it.
SECRETS = (
    "bot_token",
    "bot_refresh_token",
    "user_token",
    "user_refresh_token",
    "incoming_webhook_url",
    "incoming_webhook_configuration_url",
)
#: How long somebody may take on Slack's consent page.
STATE_SECONDS = 600


class Transaction(Protocol):
    """One transaction of the storage: an engine for the SDK, and the queries that it lacks."""

    @property
    def engine(self) -> Any:  # noqa: ANN401 - what the SDK takes for its engine
        """What the SDK takes for its engine."""
        ...

    async def alone(self) -> None:
        """Wait until nobody else is changing installations, and let others wait."""
        ...

    async def installed(self, client_id: str) -> list[tuple[str, str]]:
        """List an app's installations as (enterprise id, team id), empty where there is none."""
        ...

    async def enterprise_of(self, team: str) -> str:
        """Find the organisation whose installation serves a workspace; empty without one."""
        ...

    async def teams_of(self, enterprise: str) -> list[str]:
        """List the workspaces that an organisation's installation has served."""
        ...

    async def add_team(self, team: str, enterprise: str) -> None:
        """Note that an organisation's installation serves a workspace."""
        ...

    async def remove_team(self, team: str) -> None:
        """Forget that an organisation's installation serves a workspace."""
        ...

    async def forget_states(self) -> None:
        """Erase the ways to the consent page that were never finished."""
        ...


#: Begins a transaction that is committed unless it fails.
Storage = Callable[[], AbstractAsyncContextManager[Transaction]]


class _Keys(TypedDict):
    enterprise_id: str | None
    team_id: str | None


@dataclass(frozen=True, slots=True)
class Place:
    """Where the app is installed: in one workspace, or in a whole organisation (no team)."""

    team: str = ""
    enterprise: str = ""

    @classmethod
    def of(cls, installation: Installation) -> "Place":
        """Tell where an installation belongs; a workspace is known by its own id alone."""
        if installation.is_enterprise_install or not installation.team_id:
            return cls(enterprise=installation.enterprise_id or "")
        return cls(team=installation.team_id)

    @property
    def keys(self) -> _Keys:
        """Name the place as the SDK's stores do."""
        return {"enterprise_id": self.enterprise or None, "team_id": self.team or None}


class Vault(AsyncInstallationStore):
    """Keeps installations; the OAuth flow saves into it."""

    def __init__(self, storage: Storage, client_id: str, ring: KeyRing) -> None:
        self._storage = storage
        self._client_id = client_id
        self._ring = ring
        #: Without an engine: each transaction uses a copy that has one.
        self._template = AsyncSQLAlchemyInstallationStore(client_id, cast("Any", None))

    async def async_save(self, installation: Installation) -> None:
        """Keep an installation instead of what was kept for its place before."""
        async with self._storage() as transaction:
            await transaction.alone()
            await self._replace(transaction, installation)

    async def find(self, place: Place) -> Installation | None:
        """Look for the installation at a place, with its tokens readable."""
        async with self._storage() as transaction:
            return await self._find(transaction, place)

    async def has(self, place: Place) -> bool:
        """Tell whether something is installed at a place, readable or not."""
        async with self._storage() as transaction:
            return await self._sealed(transaction, place) is not None

    async def swap(self, old: Installation, new: Installation) -> Installation | None:
        """Replace an installation whose tokens were refreshed, and return what holds now.

        One that was erased meanwhile stays erased, and one that changed meanwhile stays as it is.
        """
        async with self._storage() as transaction:
            await transaction.alone()
            current = await self._find(transaction, Place.of(old))
            if current is None or current.bot_refresh_token != old.bot_refresh_token:
                return current
            await self._replace(transaction, new)
            return new

    async def erase(self, place: Place) -> None:
        """Erase an installation, and for an organisation which workspaces it served."""
        async with self._storage() as transaction:
            await transaction.alone()
            await self._delete(transaction, place)
            for team in await transaction.teams_of(place.enterprise) if place.enterprise else ():
                await transaction.remove_team(team)

    async def renew(self) -> int:
        """Encrypt anew what the first key didn't encrypt, and count it: old keys can go then.

        What no key decrypts stays as it is; the key may come back.
        """
        count = 0
        for place in await self.places():
            async with self._storage() as transaction:
                await transaction.alone()
                if not await self._current(transaction, place):
                    try:
                        installation = await self._find(transaction, place)
                    except UnknownKey:
                        continue
                    if installation is not None:
                        await self._replace(transaction, installation)
                        count += 1
        return count

    async def unreadable(self) -> int:
        """Count the installations that no key decrypts."""
        count = 0
        for place in await self.places():
            try:
                await self.find(place)
            except UnknownKey:
                count += 1
        return count

    async def places(self) -> list[Place]:
        """List where the app is installed."""
        async with self._storage() as transaction:
            found = await transaction.installed(self._client_id)
        return [Place(team, "" if team else enterprise) for enterprise, team in found]

    async def organisation(self, team: str) -> str:
        """Find the organisation whose installation serves a workspace."""
        async with self._storage() as transaction:
            return await transaction.enterprise_of(team)

    async def workspaces(self, enterprise: str) -> list[str]:
        """List the workspaces that an organisation's installation serves."""
        async with self._storage() as transaction:
            return await transaction.teams_of(enterprise)

    async def serve(self, team: str, enterprise: str) -> None:
        """Remember that an organisation's installation serves a workspace."""
        async with self._storage() as transaction:
            await transaction.add_team(team, enterprise)

    async def leave(self, team: str) -> None:
        """Forget that an organisation's installation serves a workspace."""
        async with self._storage() as transaction:
            await transaction.remove_team(team)

    async def _replace(self, transaction: Transaction, installation: Installation) -> None:
        place = Place.of(installation)
        await self._delete(transaction, place)
        sealed = Installation(**installation.to_dict_for_copying())
        sealed.enterprise_id, sealed.team_id = place.enterprise or None, place.team or None
        for name in SECRETS:
            if (value := getattr(sealed, name)) is not None:
                setattr(sealed, name, self._ring.encrypt(value.encode()).decode())
        await self._store(transaction).async_save(sealed)

    async def _find(self, transaction: Transaction, place: Place) -> Installation | None:
        found = await self._sealed(transaction, place)
        if found is not None:
            for name in SECRETS:
                if (value := getattr(found, name)) is not None:
                    setattr(found, name, self._ring.decrypt(value.encode()).decode())
        return found

    async def _current(self, transaction: Transaction, place: Place) -> bool:
        found = await self._sealed(transaction, place)
        values = [getattr(found, name) for name in SECRETS]
        return all(self._ring.current(value.encode()) for value in values if value is not None)

    async def _sealed(self, transaction: Transaction, place: Place) -> Installation | None:
        store = self._store(transaction)
        return await store.async_find_installation(**place.keys, is_enterprise_install=False)

    async def _delete(self, transaction: Transaction, place: Place) -> None:
        store = self._store(transaction)
        await store.async_delete_installation(**place.keys)
        await store.async_delete_bot(**place.keys)

    def _store(self, transaction: Transaction) -> AsyncSQLAlchemyInstallationStore:
        """Give the SDK's store this transaction; making its tables anew would take longer."""
        store = copy(self._template)
        store.engine = transaction.engine
        return store


class States(AsyncOAuthStateStore):
    """Keeps the states that tie a consent at Slack to the browser in which it began."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    async def async_issue(self, *args: object, **kwargs: object) -> str:
        """Begin; what others began and never finished is erased."""
        async with self._storage() as transaction:
            await transaction.forget_states()
            return await self._store(transaction).async_issue(*args, **kwargs)

    async def async_consume(self, state: str) -> bool:
        """Tell whether this state was begun here lately; it can be used once."""
        async with self._storage() as transaction:
            return await self._store(transaction).async_consume(state)

    def _store(self, transaction: Transaction) -> AsyncSQLAlchemyOAuthStateStore:
        return AsyncSQLAlchemyOAuthStateStore(STATE_SECONDS, transaction.engine)
