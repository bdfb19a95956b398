"""The key of the tokens: what another one reads, and how it is changed."""

import pytest

from adapters.slack.installations.store import InstallationKey
from adapters.slack.outbound import SlackMessenger
from bot.errors import Transient
from bot.messages.views import Card
from bot.ports import Address
from bot.running.keys import UnknownKey
from tests.slack.shelf import NEW, OLD, Shelf, token_for


async def test_another_key_reads_nothing(shelf: Shelf, caplog: pytest.LogCaptureFixture) -> None:
    """Sends wait until the operator sets it right; the log says how once, and shows no token."""
    harbor = shelf.slack.workspace("Harbor")
    token = await shelf.install(harbor)
    messenger = SlackMessenger(shelf.clients(NEW))
    for _ in range(3):
        with pytest.raises(Transient, match="can't be read"):
            await messenger.send(Address("slack", harbor.id, "U1"), Card(()), "key")
    assert caplog.text.count("add it after the new one, separated by a comma") == 1
    assert token.value not in caplog.text
    assert await shelf.store(NEW).unreadable() == 1
    assert await shelf.store(OLD).unreadable() == 0


async def test_a_key_can_be_changed(shelf_on_both: Shelf) -> None:
    """Old keys decrypt; after one start with both, the old one can go."""
    harbor = shelf_on_both.slack.workspace("Harbor")
    coast = shelf_on_both.slack.enterprise("Coast")
    token = await shelf_on_both.install(harbor)
    await shelf_on_both.install(coast)
    assert await token_for(shelf_on_both.clients(NEW, OLD), harbor) == token.value
    both = shelf_on_both.store(NEW, OLD)
    assert await both.reencrypt() == 2
    assert await both.reencrypt() == 0
    assert await token_for(shelf_on_both.clients(NEW), harbor) == token.value
    with pytest.raises(UnknownKey):
        await shelf_on_both.store(OLD).find(InstallationKey(harbor.id))


async def test_processes_change_their_key_one_after_the_other(shelf: Shelf) -> None:
    """First all can read the new one, then it encrypts: nobody is without a token meanwhile."""
    harbor = shelf.slack.workspace("Harbor")
    token = await shelf.install(harbor)
    for before, after in (((OLD,), (OLD, NEW)), ((OLD, NEW), (NEW, OLD)), ((NEW, OLD), (NEW,))):
        await shelf.store(*after).reencrypt()
        for keys in (before, after):
            assert await token_for(shelf.clients(*keys), harbor) == token.value


async def test_what_no_key_reads_is_left_alone(shelf: Shelf) -> None:
    """It may come back."""
    await shelf.install(shelf.slack.workspace("Harbor"))
    before = await shelf.rows("slack_installations")
    assert await shelf.store(NEW).reencrypt() == 0
    assert await shelf.rows("slack_installations") == before
