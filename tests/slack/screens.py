"""Putting things before people's eyes: messages, updates, errors, modals and Home."""

from collections.abc import Iterable
from copy import deepcopy

from tests.slack.pressing import elements
from tests.slack.reading import read_message
from tests.slack.views import View
from tests.slack.world import Blocks, Channel, Json, Member, Message, Sight


def post(
    channel: Channel,
    text: str,
    blocks: Blocks,
    *,
    only_for: Member | None = None,
    thread_ts: str | None = None,
) -> Message:
    """Put a message of the app into a conversation, and before the eyes of those in it."""
    world, author = channel.team.world, channel.team.bot
    message = Message(channel, world.new_ts(), author, text, with_ids(blocks), world.seq())
    message.only_for, message.thread_ts = only_for, thread_ts
    channel.messages[message.ts] = message
    show(message, "ephemeral" if only_for else "message")
    return message


def change(message: Message, text: str, blocks: Blocks) -> None:
    """Change a message where it stands; nobody notices what looks as before."""
    new = with_ids(blocks)
    noticed = (message.text, message.blocks) != (text, new)
    message.becomes(text, new)
    if noticed:
        show(message, "update")


def with_ids(blocks: Blocks) -> Blocks:
    """Give every block and element an id where the app gave none, as Slack does."""
    blocks = deepcopy(blocks)
    for n, block in enumerate(blocks):
        block.setdefault("block_id", f"b{n}")
    for n, (_, element) in enumerate(elements(blocks)):
        element.setdefault("action_id", f"a{n}")
    return blocks


def readers(message: Message) -> Iterable[Member]:
    """Everybody who sees a message."""
    return (message.only_for,) if message.only_for else message.channel.people


def show(message: Message, event: str) -> None:
    """Let everybody who sees it notice."""
    now = message.channel.team.world.now()
    for member in readers(message):
        sight = Sight(event, read_message(message, member), message.buttons, message, now)
        member.sights.append(sight)


def show_error(member: Member, text: str) -> None:
    """Slack itself says that something went wrong."""
    member.sights.append(Sight("error", text, at=member.team.world.now()))


def new_view(member: Member, given: Json) -> View:
    """Make a view that nobody sees yet."""
    world = member.team.world
    seq = world.seq()
    view = View(world.new_id("V"), member, {}, "", seq)
    fill(view, given)
    world.views[view.id] = view
    world.first_given[view.id] = given
    return view


def fill(view: View, given: Json) -> None:
    """Let a view show something else."""
    world = view.member.team.world
    view.given = given | {"blocks": with_ids(given.get("blocks", []))}
    view.seq = world.seq()
    view.hash = f"{int(world.now())}.{view.seq}"
    view.errors = {}


def open_modal(member: Member, given: Json, *, push: bool = False) -> View:
    """Put a modal in front of somebody, on top of those that are open if pushed."""
    view = new_view(member, given)
    if push and member.modals:
        view.previous_id, view.root_id = member.modals[-1].id, member.modals[0].id
        member.modals.append(view)
    else:
        member.modals[:] = [view]
    return view
