"""The panel of the setup fits into a message, whatever there is to say."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from discord import Permissions

from adapters.discord.render import TEXT_LIMIT
from adapters.discord.server_setup.channel import TRIAL_NAME, Outcome
from adapters.discord.server_setup.findings import Audience, Findings
from adapters.discord.server_setup.needs import lacking, needed
from adapters.discord.server_setup.panel import Panel, draw_panel
from adapters.discord.server_setup.stored_setup import ConversationKind, ServerSetup
from bot.domain.people import (
    EVERYONE,
    UNTIL_LIFTED,
    Person,
    PersonFacts,
    PersonId,
    Workspace,
    WorkspaceFacts,
    WorkspaceId,
)
from bot.messages.locales import shipped
from bot.messages.operator import Operator
from bot.messages.setup import SetupScene, setup_card
from bot.messages.views import Card
from bot.messages.voice import Voice
from tests.discord_.reading import walk

#: All components of a message, those inside of others included (Discord: Components V2).
MOST_COMPONENTS = 40


def worst(kind: ConversationKind) -> Panel:
    """Everything is wrong, in a server with a long name and many roles."""
    setup = ServerSetup("1", kind, fallback=True)
    lacks = {place: lacking(all_of, Permissions.none()) for place, all_of in needed(setup).items()}
    findings = Findings(
        timed_out_until=datetime(2026, 11, 27, tzinfo=UTC),
        restricted=True,
        lacks={place: names for place, names in lacks.items() if names},
        two_factor=("manage_channels",),
        unhelpful=("manage_threads",),
        seen_by=Audience.SOME,
        written_by=Audience.SOME,
        roles=tuple(str(10**18 + number) for number in range(50)),
    )
    outcome = Outcome("server-tried-not-deleted", {"code": "50013", "name": TRIAL_NAME})
    chosen = {"introducers": "5", "self_introductions": True}
    shown, link = longest_card(), "https://discord.com"
    return Panel("N" * 100, setup, findings, chosen, shown, link, outcome, "50055")


def longest_card() -> Card:
    """What the core has to show where many receive reports, and many are stopped.

    Names have at most 32 characters, as handles do (Discord: Usernames and Nicknames).
    """
    people = [
        Person(PersonId(n), WorkspaceId(1), PersonFacts(str(n), "N" * 32, handle="h" * 32))
        for n in range(30)
    ]
    here = Workspace(WorkspaceId(1), WorkspaceFacts("discord", "1", "N" * 100), only_joined=True)
    stopped = [replace(one, stopped_until=UNTIL_LIFTED) for one in people]
    scene = SetupScene(here, people[:5], stopped, guests=False)
    operator = Operator("https://example.org/" + "c" * 180, "https://example.org/" + "p" * 180)
    return setup_card(scene, operator, Voice("de", ZoneInfo("UTC"), "discord"))


def contents(components: list[dict[str, Any]]) -> Iterator[str]:
    return (part["content"] for part in walk(components) if "content" in part)


@pytest.mark.parametrize("fault", ["none", "seen_by", "written_by"])
@pytest.mark.parametrize("lacking_one", [False, True])
@pytest.mark.parametrize("kind", list(ConversationKind))
def test_a_panel_with_few_faults_fits(
    kind: ConversationKind, lacking_one: bool, fault: str
) -> None:
    """The fewer lines there are, the more of them stand by themselves."""
    setup = ServerSetup("1", kind, fallback=True)
    place = next(iter(needed(setup)))
    lacks = {place: ("view_channel",)} if lacking_one else {}
    seen, written = (
        Audience.SOME if fault == what else Audience.EVERYONE for what in ("seen_by", "written_by")
    )
    findings = Findings(
        lacks=lacks, unhelpful=("manage_threads",), seen_by=seen, written_by=written
    )
    chosen = {"introducers": EVERYONE, "self_introductions": True}
    link = "https://discord.com"
    view = draw_panel(
        Panel("Harbor", setup, findings, chosen, longest_card(), link),
        "1",
        Voice("en", ZoneInfo("UTC"), "discord"),
    )
    components: list[dict[str, Any]] = view.to_components()  # type: ignore[no-untyped-call]
    assert len(list(walk(components))) <= MOST_COMPONENTS


@pytest.mark.parametrize("locale", shipped())
@pytest.mark.parametrize("kind", list(ConversationKind))
def test_the_longest_panel_fits(kind: ConversationKind, locale: str) -> None:
    """In every language; and nothing of it is cut."""
    view = draw_panel(worst(kind), "1", Voice(locale, ZoneInfo("UTC"), "discord"))
    components: list[dict[str, Any]] = view.to_components()  # type: ignore[no-untyped-call]
    said = "".join(contents(components))
    assert len(said) <= TEXT_LIMIT
    assert "50055" in said  # what stands last
    assert len(list(walk(components))) <= MOST_COMPONENTS
