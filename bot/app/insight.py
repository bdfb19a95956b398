"""How introductions go in a workspace, for its admins, in numbers that tell of nobody."""

from bot.app.commands import ShowInsight
from bot.app.context import Deps, begin
from bot.domain import insight
from bot.messages.insight import insight_card
from bot.messages.replies import Reply, Say


def show_insight(deps: Deps, command: ShowInsight) -> Reply:
    """Show an admin the months that can't change any more."""
    with deps.storage() as uow:
        turn, actor = begin(deps, uow, command)
        if not command.actor.admin:
            return turn.for_admins(actor, command)
        months = insight.shown(uow.totals.months(turn.workspace.id), turn.now)
        return Say(insight_card(months, turn.voice(actor)))
