"""A face for those who decide: who installed the bot, who runs it, and what is kept."""

import pytest

from bot.app.commands import Installed
from bot.messages.operator import Operator
from bot.messages.replies import Home
from tests.dialog import REASON, Talk, talking

CONTACT, PRIVACY = "intro@harbor.example", "https://harbor.example/privacy"


async def test_the_first_ask_says_who_installed_it_and_how_to_end_it_for_good(talk: Talk) -> None:
    """By name where that is known: of who installed it, or else was the first to set it up."""
    ada = talk.someone("Ada Min", admin=True)
    await ada.types("/intro setup")
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    await talk.wait("1m")
    talk.alex.reads(
        "AskFirst asks both people before it introduces them; Ada Min installed it. "
        "“No introductions at all” ends it for good."
    )


async def test_an_installer_is_kept_and_a_later_one_takes_their_place(talk: Talk) -> None:
    """Who looks at the setup doesn't; the installer reads what is reported."""
    ada, otto = talk.someone("Ada Min", admin=True), talk.someone("Otto Min", admin=True)
    await talk.dispatch(Installed(workspace=ada.workspace, actor=ada.facts))
    await otto.types("/intro setup")
    otto.reads("Reports go to Ada Min.")
    await talk.dispatch(Installed(workspace=otto.workspace, actor=otto.facts))
    await ada.types("/intro setup")
    ada.reads("Reports go to Otto Min.")


async def test_whoever_installed_it_isnt_named_to_themselves(talk: Talk) -> None:
    alex = talk.someone("Alex Moreau", admin=True)
    await alex.types("/intro setup")
    await talk.sam.types("/intro", alex, talk.jo, REASON)
    await talk.wait("1m")
    alex.reads("would like to introduce you to Jo Kim.", "your admins installed it")
    talk.jo.reads("Alex Moreau installed it")


@pytest.mark.parametrize("words", ["/intro help", "/intro settings", "/intro setup"])
async def test_who_runs_it_is_said_where_people_look(
    sqlite_url: str, no_fsync: None, words: str
) -> None:
    """In help, settings and the setup, at the first ask, and in an invitation to join."""
    async with talking(sqlite_url, operator=Operator(CONTACT, PRIVACY)) as talk:
        ada = talk.someone("Ada Min", admin=True)
        await ada.types(words)
        ada.reads(f"Write to who runs this: {CONTACT}", f"kept, and for how long: {PRIVACY}")


async def test_who_runs_it_is_said_at_the_first_ask_alone(sqlite_url: str, no_fsync: None) -> None:
    async with talking(sqlite_url, operator=Operator(CONTACT, PRIVACY)) as talk:
        await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
        await talk.wait("1m")
        talk.alex.reads("would like to introduce you to Jo Kim.", CONTACT, PRIVACY)
        await talk.sam.types("/intro", talk.alex, talk.someone("Kim Doe"), REASON)
        await talk.wait("1m")
        assert CONTACT not in talk.alex.reads("would like to introduce you to Kim Doe.")


async def test_who_runs_it_is_said_at_home(sqlite_url: str, no_fsync: None) -> None:
    async with talking(sqlite_url, operator=Operator(CONTACT)) as talk:
        home = await talk.alex.looks_at_home()
        assert isinstance(home, Home)
        assert any(CONTACT in talk.alex.text(card) for card in home.cards)
