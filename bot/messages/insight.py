"""How introductions go, month by month, as an admin reads it."""

from collections.abc import Sequence

from bot.domain.insight import ENOUGH, MONTHS_SHOWN, SHOWN_FROM_DAY, Month
from bot.messages.actions import Action, Target
from bot.messages.views import Block, Card
from bot.messages.voice import Voice


def insight_card(months: Sequence[Month], voice: Voice) -> Card:
    """Show the newest months, and say which are shown; `months` come newest first."""
    blocks: list[Block] = [voice.title("insight-title")]
    blocks += [_line(month, voice) for month in months[:MONTHS_SHOWN]]
    if not months:
        blocks.append(voice.paragraph("insight-none"))
    how = voice.note("insight-note", day=SHOWN_FROM_DAY, enough=ENOUGH)
    back = voice.button(Action.OVERVIEW, Target.CARD)
    return Card(tuple(blocks), (back,), locale=voice.locale, footer=(how,))


def _line(month: Month, voice: Voice) -> Block:
    known = {"month": voice.month(month.first), "ended": month.ended, "opened": month.opened}
    if month.talked is None:
        return voice.paragraph("insight-month-few", **known)
    return voice.paragraph("insight-month", **known, talked=month.talked)
