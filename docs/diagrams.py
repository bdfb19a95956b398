"""Draws the diagrams and tables of docs/architecture.md from the tables that the bot works with.

`make diagrams` writes them between their markers; a test fails when they are stale.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from bot.domain.effects import (
    COURTEOUS,
    FOLLOWS,
    NEEDS_CONSENT,
    VITAL,
    WANTED_IN,
    WANTED_WITH,
    Due,
    EffectKind,
    Follow,
    Role,
)
from bot.domain.introduction import ASK, ENDS, INTRODUCTION, LIVE, Answer, Said, State, Trigger

PAGE = Path(__file__).with_name("architecture.md")

_SAID = {
    Said.YES: "yes",
    Said.LATER: "yes, but not before a date",
    Said.NO: "no",
    Said.AGAIN: "ask me again (once)",
    Said.LEFT: "opts out, blocks, leaves or is forgotten",
}
_TO = {
    Role.INTRODUCER: "introducer",
    Role.PARTIES: "parties",
    Role.ALL: "introducer and parties",
    Role.OTHERS: "all but who clicked",
    Role.ACTOR: "who clicked",
    Role.NOBODY: "",
}
_AT = {
    Due.NOW: "",
    Due.REMINDER: "when the reminder is due",
    Due.AGAIN: "on the chosen date",
    Due.OPENING: "on the date of opening",
    Due.FOLLOW_UP: "when the follow-up is due",
}


def ask_diagram() -> Iterator[str]:
    """Draw what a party's answer becomes; what holds for every answer is drawn once."""
    yield from ("```mermaid", "stateDiagram-v2", "    direction LR")
    yield f"    [*] --> {Answer.NONE} : asked"
    yield '    state "whatever was answered" as any'
    for said in Said:
        targets = {ASK[answer][said] for answer in Answer}
        if len(targets) == 1:
            yield f"    any --> {targets.pop()} : {_label(_SAID[said])}"
            continue
        for answer in Answer:
            yield f"    {answer} --> {ASK[answer][said]} : {_label(_SAID[said])}"
    yield "```"


def introduction_diagram() -> Iterator[str]:
    """Draw where an introduction goes; arrows between the same two states are drawn as one."""
    arrows: dict[tuple[State, State], list[Trigger]] = defaultdict(list)
    everywhere = set(_everywhere())
    for state in State:
        for trigger, target in INTRODUCTION[state].items():
            if (trigger, target) not in everywhere:
                arrows[state, target].append(trigger)
    yield from ("```mermaid", "stateDiagram-v2")
    yield f"    [*] --> {State.WAITING} : /intro"
    for (source, target), triggers in arrows.items():
        yield f"    {source} --> {target} : {'<br/>'.join(map(_label, triggers))}"
    yield "    classDef over stroke-dasharray:4"
    yield f"    class {','.join(state for state in State if state in ENDS)} over"
    yield "```"
    yield ""
    lines = [f"{trigger} → `{target}`" for trigger, target in sorted(everywhere)]
    yield f"From every state that isn't an end: {', '.join(lines)}. Ends are dashed."


def _everywhere() -> Iterator[tuple[Trigger, State]]:
    """Find what leads from every live state to the same end."""
    for trigger in Trigger:
        targets = {INTRODUCTION[state].get(trigger) for state in LIVE}
        target = targets.pop()
        if not targets and target is not None:
            yield trigger, target


def _label(text: str) -> str:
    """Write a label without what ends one in Mermaid."""
    return text.replace(":", ",").replace(";", ",")


def follows_table() -> Iterator[str]:
    """List what each trigger sends."""
    yield from ("| When… | …this is recorded, in this order |", "|---|---|")
    for trigger in Trigger:
        sent = "<br>".join(map(_follow, FOLLOWS[trigger])) or "nothing"
        yield f"| {trigger} | {sent} |"


def _follow(line: Follow) -> str:
    details = " · ".join(filter(None, (_TO[line.to], _AT[line.due])))
    return f"`{line.kind}` ({details})" if details else f"`{line.kind}`"


def wanted_table() -> Iterator[str]:
    """List until when each effect is wanted, and how it is treated."""
    yield from ("| Effect | is sent while the introduction is… | and |", "|---|---|---|")
    for kind in EffectKind:
        yield f"| `{kind}` | {_states(kind)} | {'; '.join(_conditions(kind))} |"


def _states(kind: EffectKind) -> str:
    states = WANTED_IN[kind]
    if states == frozenset(State):
        return "in any state"
    return "at an end" if states == ENDS else ", ".join(s for s in State if s in states)


def _conditions(kind: EffectKind) -> Iterator[str]:
    if kind in WANTED_WITH:
        yield f"its recipient's own answer is `{WANTED_WITH[kind]}`"
    if kind in NEEDS_CONSENT:
        yield "its recipient's own settings admit it"
    if kind in COURTEOUS:
        yield "moved into working hours, 09 to 18 on a weekday"
    if kind in VITAL:
        yield "given up 24 h after the first try, which ends the introduction"


PARTS: dict[str, Callable[[], Iterable[str]]] = {
    "ask": ask_diagram,
    "introduction": introduction_diagram,
    "follows": follows_table,
    "wanted": wanted_table,
}


def redrawn(page: str) -> str:
    """Replace what stands between the markers of each part; a missing marker is an error."""
    for name, draw in PARTS.items():
        begin, end = f"<!-- drawn: {name} -->\n", f"<!-- end: {name} -->\n"
        before, found, rest = page.partition(begin)
        _, closed, after = rest.partition(end)
        if not (found and closed):
            raise LookupError(f"{PAGE.name} has no place for {name}")
        page = f"{before}{begin}\n{chr(10).join(draw())}\n\n{end}{after}"
    return page


if __name__ == "__main__":
    PAGE.write_text(redrawn(PAGE.read_text("utf-8")), "utf-8")
