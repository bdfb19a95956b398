"""What somebody's own command or click is answered with appears on their screen."""

from adapters.shared.cards import paragraphs
from adapters.terminal.outbound import TerminalMessenger
from bot.messages.replies import Invalid, Nothing, OpenForm, Replace, Reply, Say
from bot.messages.views import Card, Style


def show_reply(
    messenger: TerminalMessenger, person: str, reply: Reply, card: str | None = None
) -> None:
    """Show what somebody's command or click was answered with; `card` is what they pressed."""
    match reply:
        case Replace(new) if card is not None:
            messenger.redraw(card, new)
        case Say(new) | Replace(new):
            messenger.say(person, new)
        case Invalid(problems=problems):
            messenger.say(person, _plain(*problems.values()))
        case OpenForm(form):
            messenger.say(person, _plain(form.title))
        case Nothing():
            pass


def _plain(*sentences: str) -> Card:
    style = Style.BODY if len(sentences) > 1 else Style.TITLE
    return Card(paragraphs(sentences, style=style))
