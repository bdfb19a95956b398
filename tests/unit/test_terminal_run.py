"""The demo's run: schedules become clicks, and time jumps to whatever comes next."""

import asyncio
from datetime import datetime, timedelta

import pytest

from adapters.terminal import app as app_module
from adapters.terminal.directory import ALEX, HARBOR, JO, SAM
from bot.app.commands import (
    LetIntroducerKnow,
    RequestIntroduction,
    SayLater,
    SayNo,
    SayYes,
)
from bot.errors import AskFirstError
from bot.messages.actions import Action
from bot.messages.replies import Replace, Say
from bot.running.clocks import StoppedClock
from tests.unit.terminal import ASK, DAY, HOUR, MINUTE, START, Ground, Service, card


@pytest.fixture
def service() -> Service:
    return Service(Ground())


async def test_sam_introduces_alex_and_jo_with_a_reason(service: Service) -> None:
    service.answer = Say(card("asking"))
    await service.play()
    [command] = service.commands
    assert isinstance(command, RequestIntroduction)
    assert (command.workspace, command.actor, command.people) == (HARBOR, SAM, (ALEX, JO))
    assert command.reason
    assert len(command.reason) <= 500
    assert service.ground.lines() == [("reply", "sam-1", "asking")]


async def test_time_jumps_to_the_earlier_and_due_work_goes_before_an_answer(
    service: Service,
) -> None:
    service.plan = [
        (timedelta(0), "alex", ASK),
        (HOUR, "jo", card("due with the answer")),
        (3 * HOUR, "sam", card("last")),
    ]
    await service.play(alex="yes@1h,no@2h")
    assert service.log == [
        (timedelta(0), "RequestIntroduction"),
        (timedelta(0), "to alex"),
        (HOUR, "to jo"),
        (HOUR, "SayYes"),
        (2 * HOUR, "SayNo"),
        (3 * HOUR, "to sam"),
    ]


async def test_due_work_is_done_between_two_answers_of_one_instant(service: Service) -> None:
    service.plan = [(timedelta(0), "alex", ASK), (timedelta(0), "jo", ASK)]
    step = service.step
    steps: list[int] = []

    async def counted() -> datetime | None:
        steps.append(len(service.commands))
        return await step()

    service.step = counted  # type: ignore[method-assign]
    await service.play(alex="yes@1h", jo="yes@1h")
    assert steps == [1, 2, 3]


async def test_an_answer_presses_the_button_of_the_newest_card_that_has_it(
    service: Service,
) -> None:
    service.plan = [
        (timedelta(0), "jo", card("ask", Action.YES, Action.NO, target="old")),
        (HOUR, "jo", card("reminder", Action.YES, target="new")),
    ]
    await service.play(jo="yes@2h,no@3h")
    yes, no = service.presses
    assert isinstance(yes, SayYes)
    assert (yes.target, yes.card, yes.actor, yes.workspace) == ("new", "jo-2", JO, HARBOR)
    assert isinstance(no, SayNo)
    assert (no.target, no.card) == ("old", "jo-1")
    deliveries = {command.delivery for command in service.commands}
    assert len(deliveries - {""}) == len(service.commands)


async def test_an_answer_after_the_end_is_a_click_on_the_old_card(service: Service) -> None:
    service.plan = [(timedelta(0), "jo", ASK)]
    service.answer = Replace(card("closed"))
    did = await service.play(jo="no@1h,yes@2h")
    assert [(press.target, press.card) for press in service.presses] == [("ask", "jo-1")] * 2
    buttons = [doing.button for doing in did if doing.button]
    assert [button.there for button in buttons] == [True, False]


async def test_an_answer_before_any_ask_is_dropped(service: Service) -> None:
    service.plan = [(HOUR, "jo", ASK)]
    await service.play(jo="yes@1m,tell@2m,later:3@3m")
    assert service.presses == []


async def test_later_opens_whole_days_after_the_answer(service: Service) -> None:
    service.plan = [(timedelta(0), "jo", ASK)]
    await service.play(jo="later:3@90m")
    [later] = service.presses
    assert isinstance(later, SayLater)
    assert later.on == START + 90 * MINUTE + 3 * DAY


async def test_tell_is_a_no_and_then_a_kind_sentence_at_one_instant(service: Service) -> None:
    service.plan = [(timedelta(0), "jo", ASK)]
    service.answer = Say(card("Nobody is told.", Action.TELL, target="tell-it"))
    await service.play(jo="tell@1h")
    no, tell = service.presses
    assert isinstance(no, SayNo)
    assert isinstance(tell, LetIntroducerKnow)
    assert (tell.choice, tell.target, tell.card) == ("not-now", "tell-it", "jo-2")
    assert [moment for moment, what in service.log if what != "to jo"][1:] == [HOUR, HOUR]


async def test_tell_is_pressed_where_the_no_was_if_it_was_never_shown(service: Service) -> None:
    service.plan = [(timedelta(0), "jo", ASK)]
    await service.play(jo="tell@1h")
    assert [(press.target, press.card) for press in service.presses] == [("ask", "jo-1")] * 2


async def test_a_run_that_goes_round_in_circles_ends_with_an_error(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def stuck() -> datetime | None:
        return START

    monkeypatch.setattr(app_module, "MOST_STEPS", 10)
    service.step = stuck  # type: ignore[method-assign]
    with pytest.raises(AskFirstError, match="came to no end within 10 steps"):
        await service.play()


async def test_the_clock_moves_only_when_told_to_and_never_back() -> None:
    """Waiting returns at once, and takes no simulated time."""
    clock = StoppedClock(START)
    clock.advance_to(START + HOUR)
    clock.advance_to(START)
    await clock.wait(asyncio.Event(), 3600)
    await clock.wait(asyncio.Event(), None)
    assert clock.now() == START + HOUR
