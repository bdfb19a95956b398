"""The bot isn't there, or somebody isn't any more."""

from tests.dialog import REASON
from tests.discord_.simulated import SimulatedTalk

#: As in the answer to what is typed where only the commands are installed.
ABSENT = "✗ Only my commands are installed here, without me"


async def test_only_the_commands_are_installed(discord_talk: SimulatedTalk) -> None:
    """From a profile's "Add App", say: everybody reads so, with the link that adds the bot."""
    talk = discord_talk
    sam, admin = talk.sam, talk.admin
    talk.harbor.has_commands_only()
    await talk.quiet()
    link = f"client_id={talk.world.application_id}", f"guild_id={talk.harbor.id}", "scope=bot"
    await admin.types("/intro-setup")
    admin.reads(ABSENT, "https://discord.com/oauth2/authorize?", *link)
    await sam.types("/intro", talk.alex, talk.jo, REASON)
    sam.reads(ABSENT)
    await sam.types("/intros")
    sam.reads(ABSENT)


async def test_a_server_that_cannot_be_asked_about_is_there(discord_talk: SimulatedTalk) -> None:
    """An outage is no absence."""
    talk = discord_talk
    talk.world.emit("GUILD_DELETE", {"id": str(talk.harbor.id), "unavailable": True})
    await talk.quiet()
    talk.world.fails("GET /guilds/{id}", status=502)
    await talk.sam.types("/intros")
    talk.sam.reads("Introductions you suggested")


async def test_the_menu_of_somebody_who_left(discord_talk: SimulatedTalk) -> None:
    """They are named, at once and where they leave while the form is open."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.uses("Introduce…", on=alex)
    alex.leaves()
    await sam.submits(b=jo, reason=REASON)
    sam.reads("Alex Moreau isn't active here any more. Name somebody else.")
    await sam.uses("Introduce…", on=alex)
    sam.reads("Alex Moreau isn't active here any more. Name somebody else.")


async def test_somebody_who_left_and_whom_discord_will_not_name(
    discord_talk: SimulatedTalk,
) -> None:
    """Then they can't be put together with anybody, which needs no name."""
    talk = discord_talk
    await talk.sam.uses("Introduce…", on=talk.alex)
    talk.alex.leaves()
    talk.world.fails("GET /users/{id}", status=502)
    await talk.sam.submits(b=talk.jo, reason=REASON)
    talk.sam.reads("I can't put these two into one conversation here.")
