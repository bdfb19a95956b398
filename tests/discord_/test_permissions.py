"""The adapter's reading of Discord's permissions agrees with a second one, for random servers."""

from datetime import UTC, datetime, timedelta
from typing import Any

import discord
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.permissions import ELEVATED, Holder, in_channel, in_server
from tests.discord_.rights import ASTERISK, flag, may

NOW = datetime(2026, 11, 27, tzinfo=UTC)
SERVER, ME, OTHER, ROLES = "1", "10", "11", ("20", "21", "22")
#: All that conversations need, and what stands for the rest.
NAMES = (
    "view_channel",
    "send_messages",
    "send_messages_in_threads",
    "create_private_threads",
    "read_message_history",
    "manage_channels",
    "manage_threads",
    "administrator",
    "attach_files",
    "mention_everyone",
)


def bits(names: frozenset[str]) -> str:
    return str(sum(flag(name) for name in names))


def some(names: tuple[str, ...] = NAMES) -> st.SearchStrategy[str]:
    return st.frozensets(st.sampled_from(names)).map(bits)


def overwrites() -> st.SearchStrategy[list[dict[str, Any]]]:
    targets = [(SERVER, 0), *((role, 0) for role in ROLES), (ME, 1), (OTHER, 1)]
    one = st.tuples(st.sampled_from(targets), some(NAMES[:-3]), some(NAMES[:-3]))
    made = st.lists(one, unique_by=lambda found: found[0], max_size=6)
    return made.map(
        lambda found: [
            {"id": whose, "type": kind, "allow": allow, "deny": deny}
            for (whose, kind), allow, deny in found
        ]
    )


@st.composite
def scenes(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any], bool]:
    roles = [{"id": number, "permissions": draw(some())} for number in (SERVER, *ROLES)]
    owner = draw(st.sampled_from(["99", "99", "99", ME]))
    server = {"id": SERVER, "owner_id": owner, "roles": roles}
    server["mfa_level"] = draw(st.sampled_from([0, 1]))
    until = draw(st.sampled_from([None, NOW - timedelta(hours=1), NOW + timedelta(hours=1)]))
    member = {
        "user": {"id": ME},
        "roles": draw(st.lists(st.sampled_from(ROLES), unique=True)),
        "communication_disabled_until": until.isoformat() if until else None,
    }
    channel = {"id": "5", "permission_overwrites": draw(overwrites())}
    return server, member, channel, draw(st.booleans())


@given(scenes())
def test_both_readings_agree(
    scene: tuple[dict[str, Any], dict[str, Any], dict[str, Any], bool],
) -> None:
    """For whoever, in whatever server and channel, timed out or not, with 2FA or without."""
    server, member, channel, two_factor = scene
    holder = Holder(member, NOW, two_factor)
    here, everywhere = in_channel(server, channel, holder), in_server(server, holder)
    for name in NAMES:
        expected = may(server, name, member, channel, NOW, owner_has_2fa=two_factor)
        assert getattr(here, name) == expected, name
        expected = may(server, name, member, None, NOW, owner_has_2fa=two_factor)
        assert getattr(everywhere, name) == expected, name


def test_the_elevated_permissions() -> None:
    """Discord's table marks eleven with an asterisk."""
    assert {name for name, marked in ELEVATED if marked} == {
        "manage_guild" if name == "manage_server" else name for name in ASTERISK
    }
    assert len(ASTERISK) == 11
    assert not ELEVATED.value & discord.Permissions(moderate_members=True).value
