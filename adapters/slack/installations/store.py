"""Installations in our database: slack_sdk's store in our transactions, every token encrypted.

The SDK's installation store adds a row with every reinstall and keeps tokens in plain text; this
one keeps one row for an installation, which a reinstall replaces in one transaction.
"""

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, TypedDict, TypeVar, cast

from slack_sdk.oauth.installation_store import Installation
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.installation_store.sqlalchemy import SQLAlchemyInstallationStore

from bot.running.keys import KeyRing, UnknownKey
from bot.running.settings import Settings

T = TypeVar("T")

#: What an operator reads who lets workspaces install the app without a key for their tokens.
NO_KEY = (
    "OAuth installs need ASKFIRST_SECRET_KEY, which encrypts the tokens of the workspaces: "
    "set it to a long random text that you keep."
)

#: The columns that let somebody act as the bot, or as whoever installed it; encrypted.
SECRETS = (
    "bot_token",
    "bot_refresh_token",
    "user_token",
    "user_refresh_token",
    "incoming_webhook_url",
    "incoming_webhook_configuration_url",
)


class Transaction(Protocol):
    """One transaction of the storage: an engine for the SDK, and the queries that it lacks."""

    @property
    def engine(self) -> Any:  # noqa: ANN401 - what the SDK takes for its engine
        """What the SDK takes for its engine."""
        ...

    def lock_installations(self) -> None:
        """Wait until no other transaction changes installations, and lock them until the end."""
        ...

    def installed(self, client_id: str) -> list[tuple[str, str]]:
        """List an app's installations as (enterprise id, team id), empty where there is none."""
        ...

    def enterprise_of(self, team: str) -> str:
        """Find the organisation whose installation serves a workspace; empty without one."""
        ...

    def teams_of(self, enterprise: str) -> list[str]:
        """List the workspaces that an organisation's installation has served."""
        ...

    def add_team(self, team: str, enterprise: str) -> None:
        """Keep that an organisation's installation serves a workspace."""
        ...

    def remove_team(self, team: str) -> None:
        """Forget that an organisation's installation serves a workspace."""
        ...

    def use_state(self, state: str, now: datetime, until: datetime) -> bool:
        """Keep that a way back was used, until it has expired; False if it was used before."""
        ...


class Storage(Protocol):
    """Runs transactions, in threads where they may wait; each is committed unless it fails."""

    async def run(self, work: Callable[[Transaction], T]) -> T:
        """Run a function in a transaction."""
        ...


class _SdkArguments(TypedDict):
    enterprise_id: str | None
    team_id: str | None


@dataclass(frozen=True, slots=True)
class InstallationKey:
    """Where the app is installed: in one workspace, or in a whole organisation (no team)."""

    team: str = ""
    enterprise: str = ""

    @classmethod
    def of(cls, installation: Installation) -> "InstallationKey":
        """Tell where an installation belongs; a workspace is known by its own id alone."""
        if installation.is_enterprise_install or not installation.team_id:
            return cls(enterprise=installation.enterprise_id or "")
        return cls(team=installation.team_id)

    @property
    def sdk_arguments(self) -> _SdkArguments:
        """The key as arguments of the SDK's stores, which take None for an empty id."""
        return {"enterprise_id": self.enterprise or None, "team_id": self.team or None}


class InstallationStore(AsyncInstallationStore):
    """Stores installations, one row for each key; the OAuth flow saves into it."""

    def __init__(self, storage: Storage, client_id: str, ring: KeyRing) -> None:
        self._storage = storage
        self._client_id = client_id
        self._ring = ring
        #: Without an engine: each transaction uses a copy that has one.
        self._template = SQLAlchemyInstallationStore(client_id, cast("Any", None))

    async def async_save(self, installation: Installation) -> None:
        """Store an installation in the place of what has its key."""

        def save(transaction: Transaction) -> None:
            transaction.lock_installations()
            self._replace(transaction, installation)

        await self._storage.run(save)

    async def find(self, key: InstallationKey) -> Installation | None:
        """Find an installation, decrypted; raises `UnknownKey` where no secret key decrypts it."""
        return await self._storage.run(lambda transaction: self._find(transaction, key))

    async def has(self, key: InstallationKey) -> bool:
        """Tell whether there is an installation of this key, readable or not."""
        found = await self._storage.run(lambda transaction: self._encrypted(transaction, key))
        return found is not None

    async def swap(self, old: Installation, new: Installation) -> Installation | None:
        """Replace an installation whose tokens were refreshed, and return what holds now.

        One that was erased meanwhile stays erased, and one that changed meanwhile stays as it is.
        """

        def swap(transaction: Transaction) -> Installation | None:
            transaction.lock_installations()
            current = self._find(transaction, InstallationKey.of(old))
            if current is None or current.bot_refresh_token != old.bot_refresh_token:
                return current
            self._replace(transaction, new)
            return new

        return await self._storage.run(swap)

    async def erase(self, key: InstallationKey) -> None:
        """Erase an installation, and for an organisation which workspaces it served."""

        def erase(transaction: Transaction) -> None:
            transaction.lock_installations()
            self._delete(transaction, key)
            for team in transaction.teams_of(key.enterprise) if key.enterprise else ():
                transaction.remove_team(team)

        await self._storage.run(erase)

    async def reencrypt(self) -> int:
        """Encrypt with the first key what an older one encrypted, and count it.

        The operator can take the older keys out then. What no key decrypts stays as it is.
        """
        return sum([await self._reencrypt(key) for key in await self.installed()])

    async def _reencrypt(self, key: InstallationKey) -> bool:
        def reencrypt(transaction: Transaction) -> bool:
            transaction.lock_installations()
            encrypted = self._encrypted(transaction, key)
            if encrypted is None or self._has_first_key(encrypted):
                return False
            try:
                installation = self._decrypted(encrypted)
            except UnknownKey:
                return False
            self._replace(transaction, installation)
            return True

        return await self._storage.run(reencrypt)

    async def unreadable(self) -> int:
        """Count the installations that no key decrypts."""
        count = 0
        for key in await self.installed():
            try:
                await self.find(key)
            except UnknownKey:
                count += 1
        return count

    async def installed(self) -> list[InstallationKey]:
        """List where the app is installed."""
        found = await self._storage.run(lambda transaction: transaction.installed(self._client_id))
        return [InstallationKey(team, "" if team else enterprise) for enterprise, team in found]

    async def organisation(self, team: str) -> str:
        """Find the organisation whose installation serves a workspace."""
        return await self._storage.run(lambda transaction: transaction.enterprise_of(team))

    async def workspaces(self, enterprise: str) -> list[str]:
        """List the workspaces that an organisation's installation serves."""
        return await self._storage.run(lambda transaction: transaction.teams_of(enterprise))

    async def add_workspace(self, team: str, enterprise: str) -> None:
        """Remember that an organisation's installation serves a workspace."""
        await self._storage.run(lambda transaction: transaction.add_team(team, enterprise))

    async def remove_workspace(self, team: str) -> None:
        """Forget that an organisation's installation serves a workspace."""
        await self._storage.run(lambda transaction: transaction.remove_team(team))

    def _replace(self, transaction: Transaction, installation: Installation) -> None:
        key = InstallationKey.of(installation)
        self._delete(transaction, key)
        encrypted = Installation(**installation.to_dict_for_copying())
        encrypted.enterprise_id, encrypted.team_id = key.enterprise or None, key.team or None
        for name in SECRETS:
            if (value := getattr(encrypted, name)) is not None:
                setattr(encrypted, name, self._ring.encrypt(value.encode()).decode())
        self._sdk_store(transaction).save(encrypted)

    def _find(self, transaction: Transaction, key: InstallationKey) -> Installation | None:
        found = self._encrypted(transaction, key)
        return None if found is None else self._decrypted(found)

    def _decrypted(self, encrypted: Installation) -> Installation:
        found = Installation(**encrypted.to_dict_for_copying())
        for name in SECRETS:
            if (value := getattr(found, name)) is not None:
                setattr(found, name, self._ring.decrypt(value.encode()).decode())
        return found

    def _has_first_key(self, encrypted: Installation) -> bool:
        """Tell whether the first key has encrypted all of an installation's secrets."""
        values = [getattr(encrypted, name) for name in SECRETS]
        return all(self._ring.current(value.encode()) for value in values if value is not None)

    def _encrypted(self, transaction: Transaction, key: InstallationKey) -> Installation | None:
        store = self._sdk_store(transaction)
        return store.find_installation(**key.sdk_arguments, is_enterprise_install=False)

    def _delete(self, transaction: Transaction, key: InstallationKey) -> None:
        store = self._sdk_store(transaction)
        store.delete_installation(**key.sdk_arguments)
        store.delete_bot(**key.sdk_arguments)

    def _sdk_store(self, transaction: Transaction) -> SQLAlchemyInstallationStore:
        """Copy the SDK's store with this transaction as its engine.

        A new one would describe its tables to SQLAlchemy again, which takes longer.
        """
        store = copy(self._template)
        store.engine = transaction.engine
        return store


def installation_store(settings: Settings, storage: Storage) -> InstallationStore:
    """Give access to the installations with the operator's keys."""
    ring = KeyRing(settings.secret_keys, "slack tokens")
    return InstallationStore(storage, settings.slack_client_id or "", ring)
