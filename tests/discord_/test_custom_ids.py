"""What buttons, menus, forms and messages are called, and read back as."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.custom_ids import MENU, CustomId, option_id, read_custom_id, read_option
from adapters.discord.references import Reference, read_channel_id, read_reference
from bot.errors import Refused
from bot.messages.actions import Action
from tests.discord_.drawing import CUSTOM_ID_LIMIT


@given(
    st.sampled_from(list(Action)),
    st.from_regex(r"[0-9]{1,20}", fullmatch=True),
    st.text(string.ascii_letters + string.digits + "-_", max_size=22),
)
def test_names_of_buttons_are_read_back(action: Action, server: str, target: str) -> None:
    """Whatever is done, wherever, to whatever; within Discord's limit."""
    what = CustomId(action, server, target, "12345678901234567890")
    assert read_custom_id(str(what)) == what
    assert read_option(option_id(action, target), server) == CustomId(action, server, target)
    assert len(str(what)) <= CUSTOM_ID_LIMIT


@pytest.mark.parametrize(
    "name",
    ["", "af:", "af:yes:x:y", "af:nothing:1:x", "tiny:yes", "af:yes:1:a b", "af:yes:\u0661:a"],
)
def test_names_that_are_not_ours(name: str) -> None:
    """They are nobody's."""
    assert read_custom_id(name) is None


def test_menus_are_told_apart() -> None:
    """The pattern of menus is none of buttons, and the other way round."""
    assert read_custom_id("af:more.0:1:") is None
    assert MENU.startswith("af:")


def test_references() -> None:
    """A message, its server, and whether others could look in; else refused."""
    for where in (Reference(1, 2, "3"), Reference(1, 2, "3", "4")):
        assert read_reference(str(where)) == where
    assert read_channel_id("12") == 12
    for text in ("", "1/2", "1/2/3/4", "a/b/c", "\u0661/2/3", "1/2/3/aside"):
        with pytest.raises(Refused):
            read_reference(text)
    for text in ("", "x", "1/2", "-1", "\u0661"):
        with pytest.raises(Refused):
            read_channel_id(text)
