"""Inviting everybody in a channel to join: posted at once, as an answer to the admin who asked.

An admin reads whether it arrived, and sends it again if it did not: so it needs no place in the
outbox.
"""

from dataclasses import dataclass

from bot.app.actor_turn import actor_turn
from bot.app.commands import InviteToJoin
from bot.app.context import Deps
from bot.errors import DeliveryError
from bot.messages.replies import OpenForm, Reply, Say
from bot.messages.setup import invitation_card, invite_form
from bot.messages.views import Card


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting(Say):
    """What an admin reads once this invitation is in its channel, and what if it can't be."""

    platform: str
    channel: str
    invitation: Card
    key: str
    failure: Say


def invite(deps: Deps, command: InviteToJoin) -> Reply:
    """Prepare an invitation for a channel that an admin has chosen; without one, ask for it."""
    with actor_turn(deps, command) as (turn, actor):
        if not command.actor.admin:
            return turn.for_admins(actor, command)
        if not command.channel:
            return OpenForm(invite_form(command.target, turn.voice(actor)))
        done = turn.say(actor, "done-invite")
        if turn.repeated:
            return done
        return Posting(
            done.card,
            platform=command.workspace.platform,
            channel=command.channel,
            invitation=invitation_card(deps.operator, turn.workspace_voice),
            key=f"invite/{turn.workspace.id}/{command.delivery or deps.new_id()}",
            failure=turn.say(actor, "invite-refused"),
        )


async def post(deps: Deps, posting: Posting) -> Say:
    """Post an invitation, outside of any transaction, and tell whether it arrived."""
    try:
        messenger = deps.messengers[posting.platform]
        await messenger.send(posting.channel, posting.invitation, posting.key)
    except DeliveryError:
        return posting.failure
    return Say(posting.card)
