"""The panel says "Ready" exactly if a conversation opens then, and everyone in it can write.

Every combination of threads and channels, of who lacks or has a permission on which level, in a
category that is synced or not, with and without 2FA, timed out or not. Whether one opens is tried
on the test server itself, beside the adapter: a request for it as the adapter makes it, whatever
the adapter thinks of its chances.
"""

from dataclasses import astuple, dataclass
from itertools import product
from typing import Literal

import pytest
from simcord.backend.errors import BackendError

from adapters.discord.server_setup.overwrites import overwrites
from adapters.discord.server_setup.stored_setup import ConversationKind
from tests.dialog import REASON
from tests.discord_.conftest import set_up
from tests.discord_.rights import may
from tests.discord_.servers import Level, Server
from tests.discord_.simulated import SimulatedTalk
from tests.matrix import sampled

LEVELS: tuple[Level, ...] = ("server", "category", "channel")
Change = Literal["denied", "granted"]
CHANGES: tuple[Change, ...] = ("denied", "granted")
#: Whose permissions change: the bot's, or everyone's.
Who = Literal["bot", "everyone"]
#: What conversations need of the bot and of members, and what they don't.
PERMISSIONS: dict[tuple[ConversationKind, Who], tuple[str, ...]] = {
    (ConversationKind.THREAD, "bot"): (
        "view_channel",
        "create_private_threads",
        "send_messages_in_threads",
        "manage_channels",
    ),
    (ConversationKind.THREAD, "everyone"): (
        "view_channel",
        "send_messages_in_threads",
        "read_message_history",
        "send_messages",
    ),
    (ConversationKind.CHANNEL, "bot"): (
        "view_channel",
        "send_messages",
        "read_message_history",
        "manage_channels",
        "create_private_threads",
    ),
    (ConversationKind.CHANNEL, "everyone"): (
        "view_channel",
        "send_messages",
        "send_messages_in_threads",
    ),
}


@dataclass(frozen=True)
class Case:
    """A server: who is denied or granted what, where, and the rest."""

    kind: ConversationKind
    who: Who
    permission: str
    change: Change
    level: Level
    synced: bool
    two_factor: bool
    timed_out: bool


def cases() -> list[Case]:
    return [
        Case(kind, who, permission, change, level, synced, two_factor, timed_out)
        for (kind, who), permissions in PERMISSIONS.items()
        for permission, change, level, synced, two_factor, timed_out in product(
            permissions,
            CHANGES,
            LEVELS,
            (True, False),
            (True, False),
            (False, True),
        )
        if level == "category" or synced  # elsewhere it makes no difference
    ]


def is_sampled(case: Case) -> bool:
    """Keep each change of what decides, on each level; and 2FA and a timeout once for each kind."""
    decisive = {
        ConversationKind.THREAD: "send_messages_in_threads",
        ConversationKind.CHANNEL: "manage_channels",
    }[case.kind]
    if case.permission != decisive or not case.synced:
        return False
    if case.who == "everyone":
        return case.two_factor and not case.timed_out and case.level == "channel"
    if case.level == "server" and case.change == "granted":
        return case.two_factor != case.timed_out
    threads = case.kind is ConversationKind.THREAD
    return case.two_factor and not case.timed_out and threads == (case.level == "channel")


def name_of(case: Case) -> str:
    return "-".join(str(value) for value in astuple(case))


def arrange(harbor: Server, case: Case) -> None:
    """Make the server; what is granted on a level is denied above it."""
    to = harbor.everyone if case.who == "everyone" else None
    harbor.category(synced=case.synced)
    harbor.allows("view_channel", to=harbor.everyone, channel=harbor.general)  # to type there
    if case.who == "bot":  # nothing comes from elsewhere
        harbor.lacks(case.permission, to=harbor.everyone)
        members = harbor.role("Members", **{case.permission: True})
        for person in list(harbor.guild.members):
            if person != harbor.bot.id:
                harbor.world.add_member_role(harbor.id, person, members.id)
    if case.change == "denied":
        harbor.lacks(case.permission, level=case.level, to=to)
    else:
        if case.level != "server":
            harbor.lacks(case.permission, to=to)
        harbor.gets(case.permission, level=case.level, to=to)
    if not case.two_factor:
        harbor.demands_2fa()
        harbor.world.owner_has_2fa = False
    if case.timed_out:
        harbor.times_out(harbor.bot)


def opens(talk: SimulatedTalk, kind: ConversationKind) -> bool:
    """Try to open a conversation of Sam, Alex and Jo; then tell whether all of them can write."""
    world, harbor = talk.world, talk.harbor
    people = (talk.sam.id, talk.alex.id, talk.jo.id)

    def call(method: str, path: str, body: object = None) -> str:
        made = world.request(world, method, path, json=body)
        return str(made["id"]) if isinstance(made, dict) and "id" in made else ""

    try:
        if kind is ConversationKind.THREAD:
            body = {"name": "trial", "type": 12, "invitable": False, "auto_archive_duration": 60}
            room = call("POST", f"/channels/{harbor.introductions.id}/threads", body)
            for person in people:
                call("PUT", f"/channels/{room}/thread-members/{person}")
        else:
            body = {
                "name": "trial",
                "type": 0,
                "parent_id": str(harbor.introductions.parent_id),
                "permission_overwrites": overwrites(
                    str(harbor.id), harbor.bot.id, map(str, people)
                ),
            }
            room = call("POST", f"/guilds/{harbor.id}/channels", body)
        call("POST", f"/channels/{room}/messages", {"content": "Hello"})
    except BackendError:
        return False
    return all(_can_write(talk, person, int(room), kind) for person in people)


def _can_write(talk: SimulatedTalk, person: int, room: int, kind: ConversationKind) -> bool:
    world, harbor = talk.world, talk.harbor
    server = world.request(world, "GET", f"/guilds/{harbor.id}")
    member = world.request(world, "GET", f"/guilds/{harbor.id}/members/{person}")
    channels = world.request(world, "GET", f"/guilds/{harbor.id}/channels")
    thread = kind is ConversationKind.THREAD
    where = harbor.introductions.id if thread else room
    [channel] = [found for found in channels if int(found["id"]) == where]
    writing = "send_messages_in_threads" if thread else "send_messages"
    return all(
        may(server, permission, member, channel, talk.now)
        for permission in ("view_channel", writing, "read_message_history")
    )


@pytest.mark.parametrize("case", sampled(cases(), is_sampled), ids=name_of)
async def test_ready_means_that_it_opens(discord_talk: SimulatedTalk, case: Case) -> None:
    """And anything else means that it doesn't, or that somebody couldn't write in it."""
    talk = discord_talk
    admin = talk.admin
    people = (talk.sam, talk.alex, talk.jo)
    await set_up(talk, talk.harbor, kind=case.kind)
    arrange(talk.harbor, case)
    await admin.types("/intro-setup")
    ready = "Ready: conversations can open" in admin.reply.text
    assert ready or "Not ready yet" in admin.reply.text
    await people[0].types("/intro", *people[1:], REASON)
    refused = "I can't open conversations here yet" in people[0].reply.text
    assert refused is not ready
    assert opens(talk, case.kind) is ready, admin.reply.text
    if ready:
        await _opens_after_two_yeses(talk, case.kind)


async def _opens_after_two_yeses(talk: SimulatedTalk, kind: ConversationKind) -> None:
    before = len(talk.harbor.rooms)
    await talk.wait("1m")
    for person in (talk.alex, talk.jo):
        await person.presses("Yes, introduce us")
    made = talk.harbor.rooms
    assert len(made) == before + 1
    found = next(room for room in made if room.name != "trial")
    assert found.members == ["Alex", "Jo", "Sam"]
    for person in (talk.sam, talk.alex, talk.jo):
        assert _can_write(talk, person.id, found.id, kind)
        person.sees("Jo Kim", "meet")
