"""Dialogs go on whatever process is there: it is another one before each step of them."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import pytest

from tests.dialog import REASON
from tests.discord_ import test_dialogs_answers as answers
from tests.discord_ import test_dialogs_changes as changes
from tests.discord_ import test_dialogs_clicks as clicks
from tests.discord_ import test_dialogs_fallback_threads as fallback_threads
from tests.discord_ import test_dialogs_forms as forms
from tests.discord_ import test_dialogs_settings as choices
from tests.discord_ import test_dialogs_setup as setup
from tests.discord_.simulated import SimulatedTalk
from tests.matrix import sampled

Dialog = Callable[[SimulatedTalk], Awaitable[None]]
Act = Callable[..., Awaitable[Any]]

DIALOGS: dict[str, Dialog] = {
    "yes": answers.test_two_yeses_open_a_private_thread,
    "channels": answers.test_private_channels_instead_of_threads,
    "stay out": answers.test_the_introducer_may_stay_out,
    "later": partial(
        answers.test_later,
        option="In a week",
        day="Monday, 23 November 2026 09:00",
        opens="8d",
    ),
    "no": answers.test_a_no_is_seen_by_nobody,
    "tell": partial(answers.test_let_the_introducer_know, own_words="In spring, please"),
    "again": answers.test_ask_me_again,
    "question": answers.test_questions_and_replies,
    "words": answers.test_words_with_a_yes,
    "undo": answers.test_undo,
    "withdraw": answers.test_withdraw,
    "taken back": answers.test_a_yes_is_taken_back_before_it_opens,
    "follow-up": answers.test_reminder_and_follow_up,
    "meet": answers.test_i_would_like_to_meet_jo,
    "opt-out": choices.test_opting_out_on_an_ask,
    "opt-out everywhere": choices.test_opting_out_in_every_server,
    "settings": choices.test_every_setting,
    "block": choices.test_blocking_an_introducer,
    "list": choices.test_the_list,
    "user menu": forms.test_the_user_menu,
    "setup": setup.test_channels_instead_of_threads,
    "closed DMs": fallback_threads.test_closed_dms_with_the_fallback,
    "old cards": clicks.test_clicks_on_old_cards,
    "who left": changes.test_a_party_left_after_their_yes,
}


@pytest.mark.slow
@pytest.mark.parametrize("name", DIALOGS)
async def test_a_restart_before_each_step(
    discord_talk: SimulatedTalk, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Before everything that somebody does, and whenever something falls due."""
    talk = discord_talk
    bots = [talk.bot]

    def after_a_restart(act: Act) -> Act:
        async def acting(*args: Any, **more: Any) -> Any:  # noqa: ANN401
            await talk.restarts()
            bots.append(talk.bot)
            return await act(*args, **more)

        return acting

    for step in ("delivers", "_move"):
        monkeypatch.setattr(talk, step, after_a_restart(getattr(talk, step)))
    await DIALOGS[name](talk)
    assert len(bots) > 2


@pytest.mark.parametrize(
    "answer", sampled(["yes", "later", "no", "again"], lambda answer: answer == "later")
)
async def test_restart_between_any_two_steps(discord_talk: SimulatedTalk, answer: str) -> None:
    """Buttons, menus and forms work in a process that didn't draw them."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await talk.restarts()
    await sam.types("/intro", alex, jo, REASON)
    await talk.restarts()
    await talk.wait("1m")
    await talk.restarts()
    await alex.presses("Yes, introduce us")
    await talk.restarts()
    match answer:
        case "yes":
            await jo.presses("Yes, introduce us")
        case "later":
            await jo.presses("Yes, but later…")
            await talk.restarts()
            await jo.submits(on="2026-11-30")
        case "no":
            await jo.presses("No, thanks")
        case "again":
            await jo.chooses("More…", "Not sure yet: ask me on…")
            await talk.restarts()
            await jo.submits(on="2026-11-30")
    await talk.restarts()
    await talk.wait("15d")
    assert len(talk.harbor.rooms) == (1 if answer in ("yes", "later") else 0)
