"""The project's own pages, for sentences that point to one: an installed wheel has none of them."""

from pathlib import Path

#: How the bot is brought to each platform.
SETUP = ("docs/slack.md", "docs/discord.md")
#: What has to be set for something to run.
TOKENS = "SLACK_BOT_TOKEN and SLACK_APP_TOKEN, or DISCORD_TOKEN"

#: What to tell members before they are asked for the first time.
MEMBERS = ("docs/notice.md",)

_ROOT = Path(__file__).parents[2]
_IS_CLONE = (_ROOT / "pyproject.toml").is_file()


def page(name: str) -> Path | None:
    """Find a page, as it is reached from the working directory; None where it isn't installed."""
    file = _ROOT / name
    if not _IS_CLONE or not file.is_file():
        return None
    here = Path.cwd()
    return file.relative_to(here) if file.is_relative_to(here) else file


def see(*names: str) -> str:
    """Point to pages, in brackets after a space; nothing where they aren't installed."""
    found = [str(where) for name in names if (where := page(name))]
    return f" (see {' and '.join(found)})" if found else ""
