"""The demo's run: time stands still while there is work, then jumps to what comes next."""

from collections.abc import Callable, Sequence

from adapters.shared.types import Dispatch, Step
from adapters.terminal.inbound import Did
from adapters.terminal.interactions import Interactions
from adapters.terminal.outbound import TerminalMessenger
from adapters.terminal.schedules import BEFORE, ScheduledAnswer
from bot.errors import AskFirstError
from bot.running.clocks import StoppedClock

#: The most steps of one run: more than any introduction needs.
MOST_STEPS = 10_000


async def play(
    script: Sequence[ScheduledAnswer],
    dispatch: Dispatch,
    step: Step,
    clock: StoppedClock,
    messenger: TerminalMessenger,
    *,
    watch: Callable[[Did], None] = lambda did: None,
    by_request: bool = False,
) -> None:
    """Play one introduction to its end: when nothing is due and nobody has anything to say.

    It is one that Jo asks Sam for, or one of Sam's own.
    """
    began = clock.now()
    interactions = Interactions(dispatch, clock, messenger, watch)
    for earlier in (answer for answer in script if answer.after == BEFORE):
        await interactions.choose(earlier)
    answers = (answer for answer in script if answer.after != BEFORE)
    await (interactions.ask() if by_request else interactions.introduce())
    answer = next(answers, None)
    for _ in range(MOST_STEPS):
        due = await step()
        if answer is not None and (due is None or began + answer.after < due):
            clock.advance_to(began + answer.after)
            await interactions.give(answer)
            answer = next(answers, None)
        elif due is not None:
            clock.advance_to(due)
        else:
            return
    raise AskFirstError(
        f"The demo came to no end within {MOST_STEPS} steps; that is a mistake in AskFirst."
    )
