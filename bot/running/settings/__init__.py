"""What an operator sets: read once, from an injected mapping, and refused with one clear line.

A new setting is a field of `Settings`, whose type in `values.py` says how it is written, a line in
`.env.example` and a row in `docs/operating.md`; tests compare the three.
"""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Self

from dotenv import dotenv_values
from dotenv.parser import parse_stream
from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, SecretStr, ValidationError
from pydantic.fields import FieldInfo

from bot.domain.rules import Rules
from bot.errors import ConfigurationError
from bot.running.settings.names import misnamed, unknown, without_services
from bot.running.settings.secrets import with_files
from bot.running.settings.values import (
    ApplicationId,
    Contact,
    DatabaseUrl,
    Duration,
    HealthPort,
    Identifier,
    Keys,
    Limit,
    Locale,
    LogFormat,
    LogLevel,
    OpenFor,
    Page,
    PoolMode,
    Port,
    Proxies,
    ShardsHere,
    Token,
    WebAddress,
    YesOrNo,
)

#: Read where the process is started.
ENV_FILE = Path(".env")

_RULES = Rules()
_OF_SLACK = (
    "slack_bot_token",
    "slack_app_token",
    "slack_signing_secret",
    "slack_client_id",
    "slack_client_secret",
)


class SlackMode(StrEnum):
    """The ways to be connected to Slack."""

    #: One workspace, over sockets that we open.
    SOCKETS = "Socket Mode"
    #: One workspace, over requests that Slack sends.
    HTTP = "HTTP"
    #: Many workspaces, over requests that Slack sends.
    INSTALLS = "HTTP with OAuth installs"


class Settings(BaseModel):
    """Everything an operator may set; each field's alias is its name in the environment.

    Defaults of the etiquette are those of `Rules`. Nothing here is read again while the bot runs.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    database_url: DatabaseUrl = Field(SecretStr("sqlite:///askfirst.db"), alias="DATABASE_URL")
    pool_mode: PoolMode | None = Field(None, alias="ASKFIRST_POOL_MODE")

    slack_bot_token: Token | None = Field(None, alias="SLACK_BOT_TOKEN")
    slack_app_token: Token | None = Field(None, alias="SLACK_APP_TOKEN")
    slack_signing_secret: Token | None = Field(None, alias="SLACK_SIGNING_SECRET")
    slack_client_id: Identifier | None = Field(None, alias="SLACK_CLIENT_ID")
    slack_client_secret: Token | None = Field(None, alias="SLACK_CLIENT_SECRET")
    slack_api_url: WebAddress = Field("https://slack.com/api/", alias="SLACK_API_URL")

    discord_token: Token | None = Field(None, alias="DISCORD_TOKEN")
    discord_application_id: ApplicationId | None = Field(None, alias="DISCORD_APPLICATION_ID")
    discord_api_url: WebAddress = Field("https://discord.com/api/v10", alias="DISCORD_API_URL")
    discord_shards: ShardsHere | None = Field(None, alias="ASKFIRST_DISCORD_SHARDS")

    proxies: Proxies = Field(0, alias="ASKFIRST_PROXIES")
    port: Port = Field(3000, alias="PORT")
    health_port: HealthPort | None = Field(None, alias="ASKFIRST_HEALTH_PORT")
    secret_key: Keys | None = Field(None, alias="ASKFIRST_SECRET_KEY")
    locale: Locale = Field("en", alias="ASKFIRST_LOCALE")
    log_level: LogLevel = Field("INFO", alias="ASKFIRST_LOG_LEVEL")
    log_format: LogFormat = Field("text", alias="ASKFIRST_LOG_FORMAT")
    sentry_dsn: Token | None = Field(None, alias="ASKFIRST_SENTRY_DSN")

    contact: Contact | None = Field(None, alias="ASKFIRST_CONTACT")
    privacy_url: Page | None = Field(None, alias="ASKFIRST_PRIVACY_URL")

    undo_for: Duration = Field(_RULES.undo_for, alias="ASKFIRST_UNDO_FOR")
    expires_after: OpenFor = Field(_RULES.expires_after, alias="ASKFIRST_EXPIRES_AFTER")
    remind_after: Duration = Field(_RULES.remind_after, alias="ASKFIRST_REMIND_AFTER")
    request_for: OpenFor = Field(_RULES.request_for, alias="ASKFIRST_REQUEST_FOR")
    cooldown: Duration = Field(_RULES.cooldown, alias="ASKFIRST_COOLDOWN")
    follow_up_after: Duration = Field(_RULES.follow_up_after, alias="ASKFIRST_FOLLOW_UP_AFTER")
    retention: Duration = Field(_RULES.retention, alias="ASKFIRST_RETENTION")
    max_live: Limit = Field(_RULES.max_live, alias="ASKFIRST_MAX_LIVE")
    max_per_day: Limit = Field(_RULES.max_per_day, alias="ASKFIRST_MAX_PER_DAY")
    max_asks_per_week: Limit = Field(_RULES.max_asks_per_week, alias="ASKFIRST_MAX_ASKS_PER_WEEK")
    max_from_one: Limit = Field(_RULES.max_from_one, alias="ASKFIRST_MAX_FROM_ONE")
    introducer_joins: YesOrNo = Field(_RULES.introducer_joins, alias="ASKFIRST_INTRODUCER_JOINS")

    #: Names in the environment that are none of ours, with the setting that may be meant.
    _misnamed: tuple[str, ...] = PrivateAttr(())

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """List the names of all settings, as they are in the environment."""
        return tuple(field.alias or name for name, field in cls.model_fields.items())

    @classmethod
    def read(cls, environ: Mapping[str, str]) -> Self:
        """Read the settings; empty values count as unset, and variables of others are ignored.

        Names with our prefix that are no settings, and unusable values, are a `ConfigurationError`
        with a line each. A secret can be in a file that `…_FILE` names.
        """
        names = cls.names()
        given, problems = with_files(_given(environ), cls.secrets())
        problems = unknown(given, names) + problems
        values = {name: given[name] for name in names if given.get(name)}
        try:
            settings = cls.model_validate(values)
        except ValidationError as error:
            raise ConfigurationError("\n".join(problems + _lines(error))) from None
        if problems:
            raise ConfigurationError("\n".join(problems))
        settings._misnamed = misnamed(given, names)
        return settings

    @classmethod
    def secrets(cls) -> tuple[str, ...]:
        """List the names of the secrets, which can be in files."""
        fields = cls.model_fields.values()
        return tuple(field.alias or "" for field in fields if _is_secret(field))

    def unsaid(self) -> list[str]:
        """Say what members would like to read, and the operator hasn't said."""
        found = {
            "ASKFIRST_CONTACT isn't set: members don't read how to reach you.": self.contact,
            "ASKFIRST_PRIVACY_URL isn't set: members don't read what is kept.": self.privacy_url,
        }
        return [sentence for sentence, given in found.items() if not given]

    def remarks(self) -> list[str]:
        """Say what an operator may not have meant, though nothing stands in the way of a start."""
        found = list(self._misnamed)
        if self.remind_after >= self.expires_after:
            found.append(
                "ASKFIRST_REMIND_AFTER isn't before the deadline (ASKFIRST_EXPIRES_AFTER): nobody "
                "is reminded, unless an introducer gives more time."
            )
        return found

    @property
    def on_sqlite(self) -> bool:
        """Whether the database is a file, which processes can't share safely."""
        return self.database_url.get_secret_value().lower().startswith("sqlite")

    @property
    def secret_keys(self) -> tuple[str, ...]:
        """The secret keys: the first encrypts, and all of them decrypt, so that it can change."""
        keys = secret_text(self.secret_key).split(",")
        return tuple(key.strip() for key in keys if key.strip())

    def rules(self) -> Rules:
        """Collect the settings that are rules of the etiquette."""
        return Rules(
            undo_for=self.undo_for,
            expires_after=self.expires_after,
            remind_after=self.remind_after,
            request_for=self.request_for,
            cooldown=self.cooldown,
            follow_up_after=self.follow_up_after,
            retention=self.retention,
            max_live=self.max_live,
            max_per_day=self.max_per_day,
            max_asks_per_week=self.max_asks_per_week,
            max_from_one=self.max_from_one,
            introducer_joins=self.introducer_joins,
        )

    def platforms(self) -> tuple[str, ...]:
        """Name the platforms that have tokens; a Slack that lacks a part of them is refused."""
        found = (
            ("slack", self.slack_mode is not None),
            ("discord", self.discord_token is not None),
        )
        return tuple(platform for platform, complete in found if complete)

    def incomplete(self, problem: str) -> ConfigurationError:
        """Say that something isn't set, and below it what is set and may be meant for it."""
        return ConfigurationError("\n".join([problem, *self._misnamed]))

    @property
    def slack_mode(self) -> SlackMode | None:
        """How Slack is connected: an app-level token says Socket Mode, whatever else is set."""
        installs = self.slack_client_id and self.slack_client_secret and self.slack_signing_secret
        if self.slack_bot_token and self.slack_app_token:
            return SlackMode.SOCKETS
        if installs:
            return SlackMode.INSTALLS
        if self.slack_bot_token and self.slack_signing_secret:
            return SlackMode.HTTP
        if any(getattr(self, name) for name in _OF_SLACK):
            raise self.incomplete(
                "Slack's settings are incomplete: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN "
                "(Socket Mode), or SLACK_SIGNING_SECRET with SLACK_BOT_TOKEN or with "
                "SLACK_CLIENT_ID and SLACK_CLIENT_SECRET (HTTP)."
            )
        return None


def secret_text(secret: SecretStr | None) -> str:
    """Read a secret's text; empty where it isn't set."""
    return secret.get_secret_value() if secret else ""


def load(environ: Mapping[str, str], file: Path = ENV_FILE) -> Settings:
    """Read the settings from the environment and a file; where both have one, the former wins."""
    try:
        _check_lines(file)
        # Without interpolation, or a `${` in a password would change it.
        found = dotenv_values(file, interpolate=False)
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise ConfigurationError(f"{file} can't be read: {reason}.") from None
    kept = {name: value for name, value in found.items() if value is not None}
    return Settings.read(_given(kept) | _given(environ))


def _check_lines(file: Path) -> None:
    """Refuse a line that would otherwise only be skipped."""
    if not file.is_file():
        return
    with file.open(encoding="utf-8") as stream:
        for binding in parse_stream(stream):
            if binding.error:
                raise ConfigurationError(
                    f"{file}, line {binding.original.line}, can't be read: write it as NAME=value."
                )


def _given(values: Mapping[str, str]) -> dict[str, str]:
    kept = {name: value.strip() for name, value in values.items() if value.strip()}
    return without_services(kept)


def _is_secret(field: FieldInfo) -> bool:
    return SecretStr.__name__ in str(field.annotation)  # it may stand within an optional


def _lines(error: ValidationError) -> list[str]:
    found = error.errors(include_url=False, include_input=False)
    return [
        f"{problem['loc'][0]}: {problem.get('ctx', {}).get('error', problem['msg'])}"
        for problem in found
    ]
