"""What somebody does becomes the command that an adapter would make of it."""

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.app.commands import (
    AskConnector,
    ChooseReceivers,
    Command,
    ConfirmWithdrawal,
    PersonChanged,
    PersonLeft,
    RemoveWorkspace,
    RequestIntroduction,
    SetUp,
    ShowHelp,
    ShowHome,
    ShowInsight,
    ShowList,
    ShowSettings,
    ShowSetup,
    make_press,
)
from bot.domain.people import PersonFacts
from bot.domain.times import Part, offered
from bot.messages.actions import Action, Target
from tests.silence.schedules import ALEX, Deed
from tests.silence.town import Town

UTC = ZoneInfo("UTC")
#: What is typed as it is.
TYPED: dict[str, type[Command]] = {
    "list": ShowList,
    "settings": ShowSettings,
    "help": ShowHelp,
    "home": ShowHome,
}
#: What the platform tells by itself.
EVENTS: dict[str, type[Command]] = {
    "leaves": PersonLeft,
    "returns": PersonChanged,
    "changes": PersonChanged,
}
#: What is pressed on an ask.
ON_ASKS = frozenset(
    {
        *("yes", "later", "no", "tell", "again", "words", "question", "report"),
        *("block", "blockother", "optout", "show", "more"),
    }
)
#: What a connector presses on a request.
ON_REQUESTS = frozenset({"passon", "notthistime", "letknow", "askrequester"})
#: What is pressed on the settings, or below a reply.
ON_SETTINGS = frozenset(
    {
        *("optoutall", "optin", "join", "pause", "resume", "language", "habit", "nohabit"),
        *("about", "mydata", "forget", "standing", "eachtime"),
    }
)
#: What is pressed on the settings about somebody, and about whom.
ABOUT_SOMEBODY = frozenset({"blockperson", "unblock"})
SOMEBODY = (ALEX, "sam", "jo")


def command_of(town: Town, deed: Deed, delivery: str) -> Command | None:
    """Make the command of a deed; None if there is none, or nothing to press."""
    context: dict[str, Any] = {
        "workspace": town.workspaces[deed.where],
        "actor": town.facts(deed.who, deed.where),
        "delivery": delivery,
    }
    if deed.what == "introduce":
        people = tuple(town.facts(name, deed.where) for name in deed.named)
        return RequestIntroduction(**context, people=people, reason="Both sail.")
    if deed.what == "wish":
        target, connector = (town.facts(name, deed.where) for name in deed.named)
        return AskConnector(**context, target=target, connector=connector, reason="I sail too.")
    if deed.what == "setup":
        context["actor"] = PersonFacts(deed.who, "", admin=True)
        return SetUp(**context | dict(_choices(deed)))
    if deed.what in ("receivers", "setup shown"):
        context["actor"] = PersonFacts(deed.who, deed.who.title(), admin=True)
        people = tuple(town.facts(name, deed.where) for name in deed.named)
        receivers = deed.what == "receivers"
        return ChooseReceivers(**context, people=people) if receivers else ShowSetup(**context)
    if deed.what == "insight":
        return ShowInsight(**context | {"actor": PersonFacts(deed.who, "", admin=True)})
    if deed.what == "workspace removed":
        return RemoveWorkspace(**context | {"actor": PersonFacts("", "")})
    if kind := TYPED.get(deed.what) or EVENTS.get(deed.what):
        return kind(**context)
    return _press(town, deed, context)


def _choices(deed: Deed) -> list[tuple[str, str | bool]]:
    given = (text.partition(" ") for text in deed.named)
    return [(name, value == "yes" if "guests" in name else value) for name, _, value in given]


def _press(town: Town, deed: Deed, context: dict[str, Any]) -> Command | None:
    soon = town.time + timedelta(days=1 + deed.which)
    values: dict[str, dict[str, Any]] = {
        "later": {"on": soon},
        "again": {"on": soon},
        "pause": {"on": soon},
        "standing": {"on": town.time + timedelta(days=60)},
        "question": {"words": "Where?"},
        "words": {"words": "Hello!"},
        "reply": {"words": "Here."},
        "tell": {"choice": "not-now"},
        "thank": {"choice": "thinking"},
        "passon": {"reason": "Both sail.", "introducer_joins": deed.which == 0},
        "letknow": {"choice": "not-just-now"},
        "askrequester": {"words": "Why?"},
        "findtime": _times(town, deed),
        "language": {"choice": "de"},
        "about": {"words": ("Sails a lot.", "Repairs accordions.", "")[deed.which]},
        "report": {"words": "He is rude.", "person": "0", "received": deed.which == 0},
        "stop": {"choice": ("date", "date", "lifted")[deed.which], "on": soon},
    }
    if deed.what == "withdraw":
        target = town.target(deed, Action.WITHDRAW)
        return ConfirmWithdrawal(**context, target=target) if target else None
    if deed.what in ON_SETTINGS:
        target = Target.SURE if deed.what == "forget" else Target.CARD
        return make_press(Action(deed.what), target, **context, **values.get(deed.what, {}))
    if deed.what in ABOUT_SOMEBODY:
        return make_press(Action(deed.what), SOMEBODY[deed.which], **context)
    action = Action.INTRODUCE if deed.what == "passon" else Action(deed.what)
    shown = Action.YES if deed.what in ON_ASKS else action
    target = town.target(deed, Action.INTRODUCE if deed.what in ON_REQUESTS else shown)
    if target is None:
        return None
    context["card"] = _card_with(town, deed, target)
    context["reply_may_be_lost"] = deed.which == 1
    return make_press(action, target, **context, **values.get(deed.what, {}))


def _times(town: Town, deed: Deed) -> dict[str, Any]:
    """Choose one part of every day, or another, or take it back."""
    parts = [part for part in offered(town.time, UTC) if part.part is list(Part)[deed.which]]
    chosen = [str(part) for part in parts] if deed.which else []
    return {"weekdays": chosen, "minutes": ("30", "30", "60")[deed.which], "time_zone": "UTC"}


def _card_with(town: Town, deed: Deed, target: str) -> str | None:
    """Find the newest message with a button of this target, or that had one."""
    mine = (
        key
        for key, (whom, card) in reversed(town.cards.items())
        if whom == deed.who and any(button.target == target for button in card.buttons)
    )
    return next(mine, None)


def befall(town: Town, deed: Deed) -> None:
    """Change what the platform knows, by what happens to somebody or to a workspace."""
    who, where = deed.who, deed.where
    match deed.what:
        case "renamed":
            town.change(who, where, name=f"{who.title()} {deed.at}")
        case "speaks":
            town.change(who, where, locale=("de", "en", None)[deed.which])
        case "moves":
            town.change(who, where, time_zone=("Asia/Tokyo", "Europe/Berlin", None)[deed.which])
        case "out of sight":
            town.change(who, where, known=False, name="")
        case "in sight":
            town.change(who, where, known=True, name=f"{who.title()} again")
        case "guest" | "no guest":
            town.change(who, where, guest=deed.what == "guest")
        case "leaves" | "left unheard":
            town.change(who, where, active=False)
        case "returns" | "returns unheard":
            town.change(who, where, active=True)
        case "workspace renamed":
            facts = town.workspaces[where]
            town.workspaces[where] = type(facts)(
                facts.platform, facts.id, f"{where.title()} {deed.at}", "de", facts.time_zone
            )
