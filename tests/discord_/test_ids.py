"""What buttons, menus, forms and messages are called, and read back as."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.ids import (
    CUSTOM_ID_LIMIT,
    MENU,
    Pressed,
    Reference,
    channel_id,
    chosen,
    option_id,
    pressed,
    reference,
)
from bot.errors import Refused
from bot.messages.actions import Action


@given(
    st.sampled_from(list(Action)),
    st.from_regex(r"[0-9]{1,20}", fullmatch=True),
    st.text(string.ascii_letters + string.digits + "-_", max_size=22),
)
def test_names_of_buttons_are_read_back(action: Action, server: str, target: str) -> None:
    """Whatever is done, wherever, to whatever; within Discord's limit."""
    what = Pressed(action, server, target, "12345678901234567890")
    assert pressed(str(what)) == what
    assert chosen(option_id(action, target), server) == Pressed(action, server, target)
    assert len(str(what)) <= CUSTOM_ID_LIMIT


@pytest.mark.parametrize(
    "name",
    ["", "af:", "af:yes:x:y", "af:nothing:1:x", "tiny:yes", "af:yes:1:a b", "af:yes:\u0661:a"],
)
def test_names_that_are_not_ours(name: str) -> None:
    """They are nobody's."""
    assert pressed(name) is None


def test_menus_are_told_apart() -> None:
    """The pattern of menus is none of buttons, and the other way round."""
    assert pressed("af:more.0:1:") is None
    assert MENU.startswith("af:")


def test_references() -> None:
    """A message, its server, and whether others could look in; else refused."""
    for where in (Reference(1, 2, "3"), Reference(1, 2, "3", "4")):
        assert reference(str(where)) == where
    assert channel_id("12") == 12
    for text in ("", "1/2", "1/2/3/4", "a/b/c", "\u0661/2/3", "1/2/3/aside"):
        with pytest.raises(Refused):
            reference(text)
    for text in ("", "x", "1/2", "-1", "\u0661"):
        with pytest.raises(Refused):
            channel_id(text)
