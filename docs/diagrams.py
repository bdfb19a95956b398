"""Draws the diagrams and tables of docs/architecture.md from the tables that the bot works with.

`make diagrams` writes them between their markers; a test fails when they are stale.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from bot.domain.effects import (
    COURTEOUS,
    FOLLOWS,
    NEEDS_CONSENT,
    OF_PERSONS,
    OF_REQUESTS,
    VITAL,
    WANTED_IN,
    WANTED_WITH,
    EffectKind,
    Follow,
)
from bot.domain.follow_up import FOLLOW_UP, Talk
from bot.domain.introduction import ASK, ENDS, INTRODUCTION, LIVE, Answer, State, Trigger
from bot.domain.request import (
    REQUEST,
    REQUEST_ENDS,
    REQUEST_LIVE,
    RequestState,
    RequestTrigger,
)
from bot.domain.request_effects import REQUEST_FOLLOWS

PAGE = Path(__file__).with_name("architecture.md")

#: What the arrows of the ask's diagram are called; leaving is the one to `none`.
_ANSWERS = {
    Answer.YES: "yes",
    Answer.LATER: "yes, but not before a date",
    Answer.NO: "no",
    Answer.AGAIN: "ask me again (once)",
    Answer.NONE: "opts out, blocks, leaves or is forgotten",
}

K = TypeVar("K")
V = TypeVar("V")


def entry(table: Mapping[K, V], name: str, key: K) -> V:
    """Look up a key of a table; LookupError names the table and what it lacks."""
    if key not in table:
        raise LookupError(f"{name} has no entry for {key!r}")
    return table[key]


def following(answer: Answer) -> frozenset[Answer]:
    """Find what an answer may become: what `ASK` lists, and none by leaving."""
    listed = entry(ASK, "ASK in bot/domain/introduction.py", answer)
    return listed | {Answer.NONE}


def onward(state: State) -> Mapping[Trigger, State]:
    """Find what moves an introduction from a state, and where to."""
    return entry(INTRODUCTION, "INTRODUCTION in bot/domain/introduction.py", state)


def ask_diagram() -> Iterator[str]:
    """Draw what a party's answer becomes; what holds for every answer is drawn once."""
    yield from ("```mermaid", "stateDiagram-v2", "    direction LR")
    yield f"    [*] --> {Answer.NONE} : asked"
    yield '    state "whatever was answered" as any'
    for target in sorted(Answer, key=lambda answer: answer is Answer.NONE):
        label = entry(_ANSWERS, "_ANSWERS in docs/diagrams.py", target)
        sources = [answer for answer in Answer if target in following(answer)]
        for source in ["any"] if sources == list(Answer) else sources:
            yield f"    {source} --> {target} : {_label(label)}"
    yield "```"


def introduction_diagram() -> Iterator[str]:
    """Draw where an introduction goes; arrows between the same two states are drawn as one."""
    arrows: dict[tuple[State, State], list[Trigger]] = defaultdict(list)
    everywhere = set(_everywhere())
    for state in State:
        for trigger, target in onward(state).items():
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
        targets = {onward(state).get(trigger) for state in LIVE}
        target = targets.pop()
        if not targets and target is not None:
            yield trigger, target


def _label(text: str) -> str:
    """Write a label without what ends one in Mermaid."""
    return text.replace(":", ",").replace(";", ",")


def follow_up_diagram() -> Iterator[str]:
    """Draw what a party says to the follow-up."""
    yield from ("```mermaid", "stateDiagram-v2", "    direction LR", f"    [*] --> {Talk.NONE}")
    for source in Talk:
        for trigger, target in entry(
            FOLLOW_UP, "FOLLOW_UP in bot/domain/follow_up.py", source
        ).items():
            yield f"    {source} --> {target} : {_label(trigger)}"
    yield "```"


def follows_table() -> Iterator[str]:
    """List what each trigger sends."""
    yield from ("| When… | …this is recorded, in this order |", "|---|---|")
    for trigger in Trigger:
        lines = entry(FOLLOWS, "FOLLOWS in bot/domain/effects.py", trigger)
        sent = "<br>".join(map(_follow, lines)) or "nothing"
        yield f"| {trigger} | {sent} |"


def _follow(line: Follow) -> str:
    details = " · ".join(filter(None, (line.to, line.due)))
    return f"`{line.kind}` ({details})" if details else f"`{line.kind}`"


def wanted_table() -> Iterator[str]:
    """List until when each effect is wanted, and how it is treated."""
    yield from ("| Effect | is sent while the introduction is… | and |", "|---|---|---|")
    for kind in EffectKind:
        yield f"| `{kind}` | {_states(kind)} | {'; '.join(_conditions(kind))} |"


def _states(kind: EffectKind) -> str:
    states = entry(WANTED_IN, "WANTED_IN in bot/domain/effects.py", kind)
    if kind in OF_REQUESTS:
        return "(belongs to a request)"
    if kind in OF_PERSONS:
        return "(belongs to its recipient)"
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
        yield "given up after 24 h of trying, which ends the introduction"


def request_diagram() -> Iterator[str]:
    """Draw where a request goes; what leads from every live state to one end is listed below."""
    arrows: dict[tuple[RequestState, RequestState], list[RequestTrigger]] = defaultdict(list)
    everywhere = dict(_everywhere_of_requests())
    for state in RequestState:
        for trigger, target in REQUEST[state].items():
            if trigger not in everywhere:
                arrows[state, target].append(trigger)
    yield from ("```mermaid", "stateDiagram-v2")
    yield f"    [*] --> {RequestState.WAITING} : /intro me"
    for (source, target), triggers in arrows.items():
        yield f"    {source} --> {target} : {'<br/>'.join(map(_label, triggers))}"
    yield "    classDef over stroke-dasharray:4"
    yield f"    class {','.join(s for s in RequestState if s in REQUEST_ENDS)} over"
    yield "```"
    yield ""
    lines = [f"{trigger} → `{target}`" for trigger, target in sorted(everywhere.items())]
    yield f"From every state that isn't an end: {', '.join(lines)}. Ends are dashed."


def _everywhere_of_requests() -> Iterator[tuple[RequestTrigger, RequestState]]:
    """Find what leads from every live state to the same end."""
    for trigger in RequestTrigger:
        targets = {REQUEST[state].get(trigger) for state in REQUEST_LIVE}
        target = targets.pop()
        if not targets and target is not None:
            yield trigger, target


def request_follows_table() -> Iterator[str]:
    """List what each trigger of a request sends."""
    yield from ("| When… | …this is recorded, in this order |", "|---|---|")
    for trigger in RequestTrigger:
        lines = entry(REQUEST_FOLLOWS, "REQUEST_FOLLOWS in request_effects.py", trigger)
        sent = "<br>".join(f"`{line.kind}` ({line.to})" for line in lines) or "nothing"
        yield f"| {trigger} | {sent} |"


PARTS: dict[str, Callable[[], Iterable[str]]] = {
    "ask": ask_diagram,
    "introduction": introduction_diagram,
    "follow_up": follow_up_diagram,
    "follows": follows_table,
    "wanted": wanted_table,
    "request": request_diagram,
    "request follows": request_follows_table,
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
