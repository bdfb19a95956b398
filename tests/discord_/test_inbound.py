"""Facts about people and servers, commands from what was pressed, and who gets which answer."""

from pathlib import Path
from typing import Any, cast

import pytest

from adapters.discord import PLATFORM
from adapters.discord.app import AskFirst
from adapters.discord.custom_ids import CustomId
from adapters.discord.drafts import MOST_DRAFTS, Drafts
from adapters.discord.errors import NotOffered
from adapters.discord.inbound import (
    payload_facts,
    press_command,
    resolved_facts,
    workspace_facts,
)
from adapters.shared.request_form import request_command
from bot.app.commands import (
    Command,
    LetIntroducerKnow,
    RequestIntroduction,
    SayYes,
)
from bot.domain.people import PersonFacts, WorkspaceFacts
from bot.messages.actions import Action
from bot.messages.replies import Reply
from bot.messages.views import Form
from tests.dialog import REASON
from tests.discord_.simulated import SimulatedTalk

CONTEXT: dict[str, Any] = {
    "workspace": WorkspaceFacts(PLATFORM, "1", "Harbor"),
    "actor": PersonFacts("2", "Sam"),
    "delivery": "3",
}


@pytest.fixture
def heard(discord_talk: SimulatedTalk, monkeypatch: pytest.MonkeyPatch) -> list[Command]:
    """The commands that the core is given."""
    commands: list[Command] = []
    interactions = cast("AskFirst", discord_talk.bot.client).interactions
    dispatch = interactions.dispatch

    async def listen(command: Command) -> Reply:
        commands.append(command)
        return await dispatch(command)

    monkeypatch.setattr(interactions, "dispatch", listen)
    return commands


async def test_facts_of_a_typed_command(discord_talk: SimulatedTalk, heard: list[Command]) -> None:
    """Who, where, in which language, with which roles; all from Discord's own words."""
    talk = discord_talk
    role = talk.harbor.role("Connectors", talk.sam)
    talk.sam.speaks("de")
    await talk.sam.types("/intro", talk.alex, talk.someone("Beep", bot=True), REASON, open_for=2)
    [command] = heard
    assert isinstance(command, RequestIntroduction)
    assert command.workspace == WorkspaceFacts(
        PLATFORM, str(talk.harbor.id), "Harbor Founders", "en-GB"
    )
    actor = command.actor
    assert (actor.id, actor.name, actor.locale) == (str(talk.sam.id), "Sam Rivera", "de")
    assert str(role.id) in actor.groups
    assert not actor.admin
    assert [(p.name, p.is_bot, p.active) for p in command.people] == [
        ("Alex Moreau", False, True),
        ("Beep", True, True),
    ]
    assert command.open_for is not None
    assert command.open_for.days == 2
    assert command.delivery.isdecimal()


async def test_admins_are_those_who_may_manage_the_server(
    discord_talk: SimulatedTalk, heard: list[Command]
) -> None:
    """Discord's Manage Server."""
    await discord_talk.admin.types("/intros")
    assert heard[0].actor.admin


async def test_a_click_in_a_direct_message_names_its_server(
    discord_talk: SimulatedTalk, heard: list[Command]
) -> None:
    """Nothing else does; the person is looked up as the server's member."""
    talk = discord_talk
    talk.harbor.guild.members[talk.alex.id].nick = "Al"
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    await talk.wait("1m")
    await talk.alex.presses("Yes, introduce us")
    command = heard[-1]
    assert isinstance(command, SayYes)
    assert command.workspace.id == str(talk.harbor.id)
    assert command.actor.name == "Al"
    assert command.card is not None
    assert command.card.endswith(f"/{talk.harbor.id}")


async def test_whoever_cannot_be_looked_up_is_still_heard(discord_talk: SimulatedTalk) -> None:
    """Their answer counts; Discord's own trouble is not theirs."""
    talk = discord_talk
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    await talk.wait("1m")
    talk.world.fails("GET /guilds/{id}/members/{id}", status=503)
    await talk.alex.presses("Yes, introduce us")
    talk.alex.reads("You said yes.")


async def test_notes_about_a_person_go_with_them(discord_talk: SimulatedTalk) -> None:
    """Forgetting somebody erases what the adapter kept of them in that server (promise 10)."""
    talk = discord_talk
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    await talk.wait("1m")
    state = cast("AskFirst", talk.bot.client).adapter_state
    server, alex = str(talk.harbor.id), str(talk.alex.id)
    assert await state.read("dm", server=server, person=alex) is not None
    await talk.alex.types("/intro-settings")
    await talk.alex.chooses("More…", "Forget me…")
    await talk.alex.presses("Yes, erase everything about me")
    assert await state.read("dm", server=server, person=alex) is None


# What a button or a form becomes.


def test_a_press_is_a_command() -> None:
    """With what was submitted behind it."""
    command = press_command(CustomId(Action.TELL, "1", "ask"), CONTEXT, {"words": "no"})
    assert command == LetIntroducerKnow(**CONTEXT, target="ask", words="no")
    with pytest.raises(NotOffered):
        press_command(CustomId(Action.TELL, "1", "ask"), CONTEXT, {"nothing like it": "x"})
    with pytest.raises(NotOffered):
        press_command(CustomId(Action.REQUEST, "1", ""), CONTEXT, {})


def test_a_submitted_request() -> None:
    """What is left out is empty."""
    command = request_command({"reason": "x", "note_b": "y", "open_for": "7"}, **CONTEXT)
    assert command.reason == "x"
    assert command.notes == ("", "y")
    assert command.open_for is not None
    assert request_command({"open_for": "soon"}, **CONTEXT).open_for is None


def test_people_in_payloads() -> None:
    """The name that the server knows, else their own; who isn't a member isn't active."""
    user = {"id": "5", "username": "jo", "global_name": "Jo Kim"}
    assert payload_facts(user, None) == PersonFacts("5", "Jo Kim", handle="jo", active=False)
    member = {"nick": "JK", "roles": ["7"]}
    here = PersonFacts("5", "JK", handle="jo", groups=frozenset({"7"}))
    assert payload_facts(user, member) == here
    data = {"resolved": {"users": {"5": user}, "members": {"5": member}}}
    assert resolved_facts(data, "5") == payload_facts(user, member)
    assert resolved_facts(data, "6") is None
    assert resolved_facts({}, "5") is None


def test_a_server_that_is_not_known_here_keeps_its_name() -> None:
    """Another shard has it."""
    assert workspace_facts("1", None) == WorkspaceFacts(PLATFORM, "1", "")


def test_drafts_are_not_kept_for_ever() -> None:
    """The oldest goes."""
    drafts = Drafts()
    form = Form(Action.TELL, "x", "x", "x", ())
    for n in range(MOST_DRAFTS + 1):
        drafts.keep(7, str(n), form)
    assert drafts.find(7, "0") is None
    assert drafts.find(7, "1") is form


def test_drafts_go_when_they_are_put_right_or_with_their_writer() -> None:
    """One, or all of one person's; nobody else's."""
    drafts = Drafts()
    form = Form(Action.TELL, "x", "x", "x", ())
    for person, number in ((7, "1"), (7, "2"), (7, "3"), (8, "1")):
        drafts.keep(person, number, form)
    drafts.drop(7, "1")
    assert [drafts.find(7, n) for n in "123"] == [None, form, form]
    drafts.drop(7)
    assert [drafts.find(7, n) for n in "123"] == [None, None, None]
    assert drafts.find(8, "1") is form


async def test_forged_forms_and_buttons_change_nothing(
    discord_talk: SimulatedTalk, heard: list[Command]
) -> None:
    """A name of another server, an action that has no form: a calm reply (promise 7)."""
    talk = discord_talk
    await talk.sam.types("/intro", talk.alex, talk.jo, REASON)
    await talk.wait("1m")
    before = len(heard)
    for name in (f"af:yes:{talk.orchard.id}:x", "af:yes:1:x", f"af:setup:{talk.harbor.id}:"):
        data = {"custom_id": name, "components": []}
        await talk.delivers(talk.jo, 5, data, talk.harbor.general.id)
    assert [type(command) for command in heard[before:] if isinstance(command, SayYes)] == []
    assert talk.harbor.rooms == []


def test_the_adapter_has_the_files_of_an_adapter() -> None:
    """As every other."""
    folder = Path(__file__).parents[2] / "adapters" / "discord"
    files = {file.name for file in folder.iterdir()}
    assert {"app.py", "inbound.py", "outbound.py", "render.py"} <= files
