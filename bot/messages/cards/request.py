"""What a connector and a requester read about a request; its target reads only an ordinary ask.

What the requester reads depends on whether the request has ended, on an agreed date, and on what
the connector told: never on what was done with it (promise 2).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.domain.days import is_exact
from bot.domain.effects import EffectKind, EndReason, Param
from bot.domain.introduction import Question
from bot.domain.people import Person, PersonId, Workspace
from bot.domain.request import Request, RequestState
from bot.messages.actions import Action
from bot.messages.cards.scene import question_news_card
from bot.messages.isolation import isolated
from bot.messages.operator import Operator
from bot.messages.views import (
    Block,
    Button,
    Card,
    Confirmation,
    Emphasis,
    Foreign,
    Paragraph,
    Quote,
    Spans,
    Style,
    When,
    first_words,
    spans_text,
)
from bot.messages.voice import Voice

#: The ready-made sentences in which a connector lets a requester know; part of the message keys.
CONNECTOR_CHOICES = ("not-just-now", "not-the-one")
#: Where a private message stands in its workspace; elsewhere the card has to name it.
_SHOW_THEIR_WORKSPACE = frozenset({"slack", "playground", "terminal"})


@dataclass(frozen=True, slots=True)
class RequestScene:
    """A request and everyone in it, at one moment (UTC)."""

    request: Request
    workspace: Workspace
    people: Mapping[PersonId, Person]
    now: datetime
    installer: Person | None = None  #: who installed the bot, where a first ask may name them
    operator: Operator = field(default_factory=Operator)

    @property
    def named(self) -> dict[str, object]:
        """Everyone in it, for a message."""
        request = self.request
        roles = ("requester", "connector", "target")
        keys = (request.requester, request.connector, request.target)
        return {role: self.people[key] for role, key in zip(roles, keys, strict=True)}

    def heard_by(self, voice: Voice) -> When:
        """Name the day within which the requester hears of it."""
        closing = self.request.until
        return voice.when(closing, with_time=is_exact(closing, self.request.created_at))

    def open_until(self, voice: Voice) -> When:
        """Name the last day on which the connector may act, or the instant if it is soon."""
        closing = self.request.connector_until
        if is_exact(closing, self.request.created_at):
            return voice.when(closing, with_time=True)
        return voice.last_day(closing)

    @property
    def takes_acts(self) -> bool:
        """Whether the connector may still do something with it."""
        return self.request.takes_acts(self.now)


# The requester's.


def asked_connector_card(scene: RequestScene, undo_for: timedelta, voice: Voice) -> Card:
    """Answer a request at once: what it is, by when its requester hears, and the way back."""
    seconds = round(undo_for.total_seconds())
    key = "asking-connector" if seconds else "asking-connector-now"
    told = voice.paragraph(key, seconds=seconds, **scene.named)
    heard = voice.paragraph("asking-connector-heard", deadline=scene.heard_by(voice))
    undo = voice.button(Action.UNDO, scene.request.id)
    return Card((told, Quote(scene.request.reason), heard), (undo,) if seconds else ())


def wish_card(scene: RequestScene, voice: Voice) -> Card:
    """Tell a requester that their request counts; afterwards, that it is over."""
    request = scene.request
    if not request.live or _fell_through(request):
        return Card((voice.paragraph(_wish_over(request), **scene.named),))
    told = voice.paragraph("wish", **scene.named)
    heard = voice.paragraph("asking-connector-heard", deadline=scene.heard_by(voice))
    offer = (withdraw_wish_button(scene, voice),)
    waiting = Card((told, Quote(request.reason), heard), offer)
    if request.opens_at is not None:  # the date stands in the message that told it
        other = scene.people[request.target]
        agreed = voice.paragraph("status-agreed-self", other=other)
        return Card((agreed,), offer, waiting)
    return waiting


def _wish_over(request: Request) -> str:
    if request.state is RequestState.OPENED:
        return "wish-opened"
    return "wish-withdrawn" if request.state is RequestState.WITHDRAWN else "wish-closed"


def _fell_through(request: Request) -> bool:
    """Whether the requester was told a date on which no conversation opens after all."""
    return request.state is RequestState.RESTING and request.opens_at is not None


def withdraw_wish_button(
    scene: RequestScene, voice: Voice, label: str = "", **args: object
) -> Button:
    """Offer to take it back; a platform may ask whether it is meant."""
    button = voice.button(Action.WITHDRAW, scene.request.id, label=label, **args)
    sure = Confirmation(
        Action.WITHDRAW_SURE,
        voice.say("withdraw-title"),
        voice.say("withdraw-sure-wish", **scene.named),
        voice.say("button-withdraw"),
        voice.say("button-keep"),
    )
    return replace(button, confirmation=sure)


def sure_wish_card(scene: RequestScene, voice: Voice) -> Card:
    """Ask whether a withdrawal is meant, where the platform doesn't."""
    told = voice.paragraph("withdraw-sure-wish", **scene.named)
    return Card((told,), (voice.button(Action.WITHDRAW_SURE, scene.request.id),))


def wish_agreed_card(scene: RequestScene, voice: Voice) -> Card:
    """Tell a requester on which date the conversation opens; later, that this is over."""
    request, target = scene.request, scene.people[scene.request.target]
    if request.state is not RequestState.AGREED or request.opens_at is None:
        return Card((voice.paragraph(_wish_over(request), **scene.named),))
    news = Card((voice.paragraph("public-news"),))
    if request.opens_at <= scene.now:
        return Card((voice.state("state-opening"),), public_card=news)
    date = When(request.opens_at, with_time=True)
    told = voice.paragraph("notice-agreed", other=target, date=date)
    return Card((told,), public_card=news)


def wish_ended_card(scene: RequestScene, params: Mapping[str, str], voice: Voice) -> Card:
    """Tell a requester that it didn't come together, or what the connector lets them know."""
    about = voice.note("ended-wish", **scene.named)
    connector = scene.people[scene.request.connector]
    said = params.get(Param.WORDS) or params.get(Param.CHOICE)
    if params[Param.WHY] != EndReason.TOLD or connector.forgotten or not said:
        return Card((about, voice.paragraph("ended-lapsed-self")))
    words = params[Param.WORDS] or voice.say(f"tell-{params[Param.CHOICE]}")
    told = voice.paragraph("ended-wish-told", connector=connector)
    news = Card((about, voice.paragraph("public-news")))
    return Card((about, told, Quote(words)), public_card=news)


def wish_question_card(scene: RequestScene, question: Question, voice: Voice) -> Card:
    """Pass a connector's question on to the requester; once answered, show the reply."""
    public_card = question_news_card(question, voice)
    if not scene.request.live:
        over = voice.paragraph("wish-question-closed", **scene.named)
        return Card((over,), public_card=Card((voice.paragraph("public-news"),)))
    title = voice.title("wish-question-title", **scene.named)
    report = voice.button(Action.REPORT, question.id, Emphasis.MORE)
    if question.reply is not None:
        replied = voice.note("question-replied")
        blocks = (title, Quote(question.words), replied, Quote(question.reply))
        return Card(blocks, (report,), public_card)
    note = voice.note("question-note", party=scene.people[question.party])
    buttons = (voice.button(Action.REPLY, question.id, Emphasis.PRIMARY), report)
    return Card((title, Quote(question.words), note), buttons, public_card)


# The connector's.


def request_card(scene: RequestScene, voice: Voice, kind: EffectKind = EffectKind.REQUEST) -> Card:
    """Ask a connector whether they would introduce two people, or show where it stands now."""
    card = _request_card(scene, voice, kind)
    if kind is EffectKind.REQUEST_REMINDER:
        return replace(card, public_card=Card(()))
    return replace(card, public_card=_public_request_card(scene, voice))


def _request_card(scene: RequestScene, voice: Voice, kind: EffectKind) -> Card:
    request = scene.request
    out = ways_out_of(scene, voice)
    if not scene.takes_acts:
        introduces = request.state in (RequestState.INTRODUCED, RequestState.AGREED)
        key = "request-introduced" if introduces else "request-closed"
        return Card((voice.paragraph(key, **scene.named),), out)
    title = _title(scene, voice)
    if request.declined:
        blocks = (voice.state("state-not-this-time"), Paragraph(title), Quote(request.reason))
        footer = (voice.note("answered-until", deadline=scene.open_until(voice)),)
        return Card(blocks, (*_acts(scene, voice), *out), footer=footer)
    again = kind is EffectKind.REQUEST_REMINDER
    footer = (
        *((voice.note("ask-reminder"),) if again else ()),
        voice.note("request-quiet", deadline=scene.open_until(voice)),
        *_first_time(scene, voice),
    )
    blocks_of_ask = (Paragraph(title, Style.TITLE), *_reasons(scene, voice))
    preview = voice.say(
        "preview-ask-reminder" if again else "preview-ask",
        sentence=spans_text(title, voice.write_date),
        reason=isolated(first_words(request.reason)),
    )
    return Card(blocks_of_ask, (*_acts(scene, voice), *out), footer=footer, preview=preview)


def _public_request_card(scene: RequestScene, voice: Voice) -> Card:
    """Ask as if nothing had been done yet, where others than the connector can look in."""
    facts, connector = scene.workspace.facts, scene.people[scene.request.connector]
    locale = connector.locale or scene.workspace.locale or facts.locale or voice.locale
    voice = replace(voice, locale=locale, zone_known=False)
    out = every_way_out_of(scene, voice)
    if not scene.request.live:
        return Card((voice.paragraph("request-closed", **scene.named),), out)
    title = Paragraph(_title(scene, voice), Style.TITLE)
    quiet = voice.note("request-quiet", deadline=scene.open_until(voice))
    asked = replace(scene, request=replace(scene.request, declined=False))
    footer = (quiet, voice.note("public-note"))
    return Card((title, Quote(scene.request.reason)), (*_acts(asked, voice), *out), footer=footer)


def more_of_request_card(scene: RequestScene, voice: Voice) -> Card:
    """Offer what the card keeps behind "more", where a platform has no menu for it."""
    card = _request_card(scene, voice, EffectKind.REQUEST)
    rarer = [button for button in card.buttons if button.emphasis is Emphasis.MORE]
    rarer = rarer or [*every_way_out_of(scene, voice)]
    about = Paragraph(_title(scene, voice)) if scene.takes_acts else card.blocks[0]
    return Card((about,), tuple(replace(each, emphasis=Emphasis.PLAIN) for each in rarer))


def _title(scene: RequestScene, voice: Voice) -> Spans:
    name = "" if voice.platform in _SHOW_THEIR_WORKSPACE else scene.workspace.facts.name
    workspace = {"workspace": Foreign(name), "named": len(name)}
    return voice.spans("request-title", **scene.named, **workspace)


def _reasons(scene: RequestScene, voice: Voice) -> list[Block]:
    requester = scene.people[scene.request.requester]
    words: list[Block] = [Quote(scene.request.reason)]
    if requester.about:
        words += [voice.note("ask-about", person=requester), Quote(requester.about)]
    return words


def _first_time(scene: RequestScene, voice: Voice) -> list[Paragraph]:
    connector = scene.people[scene.request.connector]
    if connector.asked_before:
        return []
    installer = scene.installer
    named = installer is not None and installer.facts.name and installer != connector
    who: dict[str, object] = {"installer": installer} if named else {}
    key = "ask-first-by" if named else "ask-first"
    return [voice.note(key, **who), *scene.operator.notes(voice)]


def _acts(scene: RequestScene, voice: Voice) -> tuple[Button, ...]:
    request, requester = scene.request, scene.people[scene.request.requester]
    if request.declined:
        first = voice.button(Action.INTRODUCE, request.id, label="button-introduce-after-all")
        no: tuple[Button, ...] = ()
    else:
        first = voice.button(Action.INTRODUCE, request.id, Emphasis.PRIMARY)
        no = (voice.button(Action.NOT_THIS_TIME, request.id),)
    tells = Emphasis.PLAIN if request.declined else Emphasis.MORE
    tell = voice.button(Action.LET_KNOW, request.id, tells, requester=requester)
    question = voice.button(Action.ASK_REQUESTER, request.id, Emphasis.MORE, requester=requester)
    return (first, *no, tell, question) if request.declined else (first, *no, question, tell)


def ways_out_of(scene: RequestScene, voice: Voice) -> tuple[Button, ...]:
    """Offer what the connector hasn't chosen yet."""
    connector = scene.people[scene.request.connector]
    chosen = {
        Action.BLOCK: scene.request.requester in connector.blocked,
        Action.OPT_OUT: connector.opted_out,
    }
    return tuple(each for each in every_way_out_of(scene, voice) if not chosen.get(each.action))


def every_way_out_of(scene: RequestScene, voice: Voice) -> tuple[Button, ...]:
    """Offer all there is, whatever was chosen: others may look in, and would see that it was."""
    key, requester = scene.request.id, scene.people[scene.request.requester]
    nothing = voice.button(Action.BLOCK, key, Emphasis.MORE, person=voice.distinctly(requester))
    rest = (voice.button(each, key, Emphasis.MORE) for each in (Action.OPT_OUT, Action.REPORT))
    return (nothing, *rest)


def request_reply_card(scene: RequestScene, question: Question, voice: Voice) -> Card:
    """Pass the requester's one reply on to the connector."""
    title = voice.title("reply-title", introducer=scene.people[scene.request.requester])
    return Card(
        (title, Quote(question.reply or ""), voice.note("reply-yours"), Quote(question.words)),
        ways_out_of(scene, voice),
        public_card=question_news_card(question, voice),
    )
