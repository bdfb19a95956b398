"""The demo's terminal: schedules become clicks, and every screen is shown as it is."""

import asyncio
import io
import json
from datetime import UTC, datetime, timedelta

import pytest
from rich.cells import cell_len
from rich.console import Console

from adapters.terminal import app as app_module
from adapters.terminal.app import audience, play
from adapters.terminal.inbound import ALEX, HARBOR, JO, SAM, Answer, Did, schedule, script
from adapters.terminal.outbound import Event, Seen, TerminalMessenger, show_reply
from adapters.terminal.render import Theatre, json_line, time_line, written_span
from bot.cli import main, read_instant
from bot.clocks import StoppedClock
from bot.commands import (
    Action,
    Command,
    LetIntroducerKnow,
    Press,
    RequestIntroduction,
    SayLater,
    SayNo,
    SayYes,
)
from bot.errors import AskFirstError, ConfigurationError, Refused
from bot.ports import Address, Clock, Messenger
from bot.replies import Invalid, Nothing, OpenForm, Replace, Reply, Say
from bot.views import (
    Button,
    Card,
    Emphasis,
    Form,
    Mention,
    Paragraph,
    Quote,
    Style,
    Text,
    When,
)

START = datetime(2026, 11, 16, 9, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def when(instant: When) -> str:
    return f"{instant.at:%d.%m.}"


def card(words: str, *actions: Action, target: str = "ask") -> Card:
    buttons = (Button(action, target, f"press {action}") for action in actions)
    return Card((Paragraph((Text(words),)),), tuple(buttons))


def at(person: str) -> Address:
    return Address("terminal", "harbor", person)


# Schedules


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("silence", ()),
        (" Silence ", ()),
        ("yes", ((2 * HOUR, Action.YES, 0),)),
        ("no@36h", ((36 * HOUR, Action.NO, 0),)),
        ("no@1h,yes@3d", ((HOUR, Action.NO, 0), (3 * DAY, Action.YES, 0))),
        ("later:3@20m", ((20 * MINUTE, Action.LATER, 3),)),
        ("later:0", ((2 * HOUR, Action.LATER, 0),)),
        ("later:60@0s", ((timedelta(0), Action.LATER, 60),)),
        ("tell@5s, YES", ((timedelta(seconds=5), Action.TELL, 0), (2 * HOUR, Action.YES, 0))),
    ],
)
def test_a_schedule_lists_answers_with_their_delays(
    text: str, answers: tuple[tuple[timedelta, Action, int], ...]
) -> None:
    assert schedule(text, ALEX) == tuple(
        Answer(after, ALEX, action, days) for after, action, days in answers
    )


def test_jo_answers_later_than_alex_by_default() -> None:
    assert schedule("yes", JO) == (Answer(20 * HOUR, JO, Action.YES),)


def test_the_script_is_in_the_order_of_time_and_alex_goes_first_at_one_instant() -> None:
    played = script("yes@3h,no@1h", "no@1h,yes@2h")
    assert [(answer.actor.id, answer.action.value) for answer in played] == [
        ("alex", "no"),
        ("jo", "no"),
        ("jo", "yes"),
        ("alex", "yes"),
    ]


USE = "use silence, yes, no, tell or later:DAYS"
DAYS = "needs whole days from 0 to 60, as in later:3"
DELAY = "is no delay; use a whole number and m, h, d or s, as in @36h"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", f"an answer is missing; {USE}"),
        ("yes,", f"an answer is missing; {USE}"),
        ("@3h", f"an answer is missing; {USE}"),
        ("maybe", f"'maybe' is no answer; {USE}"),
        ("yes no", f"'yes no' is no answer; {USE}"),
        ("silence,yes", "'silence' stands alone, without a delay or another answer"),
        ("silence@2h", "'silence' stands alone, without a delay or another answer"),
        ("yes:3", "'yes' takes no days, only later does"),
        ("later", f"'later:' {DAYS}"),
        ("later:", f"'later:' {DAYS}"),
        ("later:61", f"'later:61' {DAYS}"),
        ("later:-1", f"'later:-1' {DAYS}"),
        ("later:1.5", f"'later:1.5' {DAYS}"),
        ("yes@", f"'@' {DELAY}"),
        ("yes@2", f"'@2' {DELAY}"),
        ("yes@2w", f"'@2w' {DELAY}"),
        ("yes@-2h", f"'@-2h' {DELAY}"),
        ("yes@2h@3h", f"'@2h@3h' {DELAY}"),
        ("yes@4000d", "'@4000d' is too far ahead; use at most @3650d"),
    ],
)
def test_a_wrong_schedule_is_refused_with_what_is_wrong_and_an_example(
    text: str, problem: str
) -> None:
    with pytest.raises(ConfigurationError) as refused:
        script("yes", text)
    example = "for example yes@2h, later:3@20h or no@1h,yes@3d"
    assert str(refused.value) == f"--jo: {problem} ({example})."


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-11-16T09:00:00Z", START),
        ("2026-11-16T10:00+01:00", START),
        ("2026-11-16T09:00", START),
        ("2026-11-16", datetime(2026, 11, 16, tzinfo=UTC)),
    ],
)
def test_the_start_is_an_instant_in_utc(text: str, instant: datetime) -> None:
    assert read_instant(text) == instant


@pytest.mark.parametrize("text", ["", "tomorrow", "2026-13-01", "9999-12-31T23:00:00-05:00"])
def test_a_wrong_start_is_refused_with_how_to_write_it(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["demo", "--start", text])
    assert ended.value.code == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err == (
        f"askfirst: --start: {text!r} is no date and time; write it like 2026-11-16T09:00:00Z.\n"
    )


@pytest.mark.parametrize("text", ["1969-12-31", "9000-01-01"])
def test_a_start_that_is_out_of_range_is_refused(text: str) -> None:
    with pytest.raises(ConfigurationError, match="out of range; use a year from 1970 on"):
        read_instant(text)


# The messenger


class Ground:
    """A messenger whose people's eyes are a list."""

    def __init__(self) -> None:
        self.clock = StoppedClock(START)
        self.seen: list[Seen] = []
        self.messenger = TerminalMessenger(self.clock, self.seen.append, when)

    def lines(self) -> list[tuple[str, str, str]]:
        return [(str(seen.event), seen.message, seen.text) for seen in self.seen]


@pytest.fixture
def ground() -> Ground:
    return Ground()


def test_the_terminal_satisfies_the_ports(ground: Ground) -> None:
    messenger: Messenger = ground.messenger
    clock: Clock = ground.clock
    assert messenger is ground.messenger
    assert clock is ground.clock


async def test_a_message_is_seen_once_under_its_key(ground: Ground) -> None:
    first = await ground.messenger.send(at("jo"), card("hello", Action.YES), "key")
    again = await ground.messenger.send(at("jo"), card("hello", Action.YES), "key")
    assert first == again
    [seen] = ground.seen
    assert seen == Seen(
        START, "jo", Event.MESSAGE, "jo-1", "hello", ("yes",), card("hello", Action.YES)
    )


async def test_ids_count_for_each_person_and_replies_share_the_count(ground: Ground) -> None:
    await ground.messenger.send(at("jo"), card("one"), "1")
    await ground.messenger.send(at("alex"), card("two"), "2")
    show_reply(ground.messenger, "jo", Say(card("three")))
    await ground.messenger.send(at("jo"), card("four"), "4")
    assert ground.lines() == [
        ("message", "jo-1", "one"),
        ("message", "alex-1", "two"),
        ("reply", "jo-2", "three"),
        ("message", "jo-3", "four"),
    ]


async def test_an_update_repeats_the_id_of_what_it_updates(ground: Ground) -> None:
    reference = await ground.messenger.send(at("jo"), card("before"), "key")
    await ground.messenger.update(reference, card("after"))
    assert ground.lines() == [("message", "jo-1", "before"), ("update", "jo-1", "after")]


async def test_a_conversation_is_opened_in_silence_and_seen_by_each_member(ground: Ground) -> None:
    people = [at("sam"), at("jo"), at("alex")]
    reference = await ground.messenger.open(people, "open")
    assert await ground.messenger.open(people, "open") == reference
    assert await ground.messenger.open(people, "another") != reference
    assert ground.seen == []
    message = await ground.messenger.send(reference, card("meet"), "greet")
    assert [(seen.to, seen.event, seen.message) for seen in ground.seen] == [
        ("sam", Event.CONVERSATION, "sam-1"),
        ("jo", Event.CONVERSATION, "jo-1"),
        ("alex", Event.CONVERSATION, "alex-1"),
    ]
    assert {seen.members for seen in ground.seen} == {("alex", "jo", "sam")}
    await ground.messenger.update(message, card("met"))
    assert ground.lines()[3:] == [
        ("update", "sam-1", "met"),
        ("update", "jo-1", "met"),
        ("update", "alex-1", "met"),
    ]


async def test_what_was_never_sent_is_refused_for_good(ground: Ground) -> None:
    with pytest.raises(Refused):
        await ground.messenger.update("jo-9", card("x"))
    with pytest.raises(Refused):
        await ground.messenger.send("conversation-9", card("x"), "key")


async def test_nothing_stands_in_the_way_in_a_terminal(ground: Ground) -> None:
    messenger: Messenger = ground.messenger
    assert await messenger.obstacle([at("jo"), at("alex")]) is None


FORM = Form(Action.LATER, "ask", "From when on?", "Send", ())


@pytest.mark.parametrize(
    ("reply", "line"),
    [
        (Say(card("said")), ("reply", "jo-2", "said")),
        (Replace(card("new")), ("update", "jo-1", "new")),
        (Invalid({"a": "Who?", "b": "Why?"}, FORM), ("reply", "jo-2", "Who?\nWhy?")),
        (OpenForm(FORM), ("reply", "jo-2", "From when on?")),
    ],
)
async def test_a_reply_is_shown_to_the_actor_alone(
    ground: Ground, reply: Reply, line: tuple[str, str, str]
) -> None:
    pressed = await ground.messenger.send(at("jo"), card("ask", Action.YES), "key")
    show_reply(ground.messenger, "jo", reply, pressed)
    assert ground.lines()[1:] == [line]


def test_an_acknowledgement_shows_nothing(ground: Ground) -> None:
    show_reply(ground.messenger, "jo", Nothing())
    assert ground.seen == []


def test_a_card_that_replaces_nothing_is_a_reply(ground: Ground) -> None:
    show_reply(ground.messenger, "jo", Replace(card("new")))
    assert ground.lines() == [("reply", "jo-1", "new")]


# The run


class Service:
    """A tiny bot: sends what is planned at its moment, and remembers what it was told."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.plan: list[tuple[timedelta, str, Card]] = []
        self.log: list[tuple[timedelta, str]] = []
        self.commands: list[Command] = []
        self.answer: Reply = Nothing()

    async def dispatch(self, command: Command) -> Reply:
        self.commands.append(command)
        self._note(type(command).__name__)
        return self.answer

    async def step(self) -> datetime | None:
        while self.plan and START + self.plan[0][0] <= self.ground.clock.now():
            _, person, shown = self.plan.pop(0)
            self._note(f"to {person}")
            await self.ground.messenger.send(at(person), shown, str(len(self.log)))
        return START + self.plan[0][0] if self.plan else None

    def _note(self, what: str) -> None:
        self.log.append((self.ground.clock.now() - START, what))

    async def play(self, alex: str = "silence", jo: str = "silence") -> list[Did]:
        did: list[Did] = []
        ground = self.ground
        answers = script(alex, jo)
        await play(
            answers, self.dispatch, self.step, ground.clock, ground.messenger, watch=did.append
        )
        return did

    @property
    def presses(self) -> list[Press]:
        return [command for command in self.commands if isinstance(command, Press)]


@pytest.fixture
def service(ground: Ground) -> Service:
    return Service(ground)


ASK = card("ask", Action.YES, Action.NO, Action.LATER)


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
    spots = [doing.spot for doing in did if doing.spot]
    assert [spot.there for spot in spots] == [True, False]


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
    clock = StoppedClock(START)
    clock.advance_to(START + HOUR)
    clock.advance_to(START)
    await clock.wait(asyncio.Event(), 3600)
    await clock.wait(asyncio.Event(), None)
    assert clock.now() == START + HOUR
    assert clock.waits == 2


# JSON


def test_a_line_of_json_has_the_promised_keys_in_their_order() -> None:
    seen = Seen(START, "jo", Event.REPLY, "jo-1", "Schön\n> “ja”", ("yes", "optout"), card("x"))
    assert json_line(seen) == (
        '{"at": "2026-11-16T09:00:00Z", "to": "jo", "event": "reply", "message": "jo-1", '
        '"text": "Schön\\n> “ja”", "buttons": ["yes", "optout"]}'
    )


def test_a_conversation_names_its_members_in_json() -> None:
    seen = Seen(START, "jo", Event.CONVERSATION, "jo-1", "", (), card("x"), ("alex", "jo"))
    assert list(json.loads(json_line(seen)).items())[-1] == ("members", ["alex", "jo"])


async def test_json_holds_one_line_for_all_that_is_seen_and_nothing_else() -> None:
    stream = io.StringIO()
    watcher = audience(stream, as_json=True, start=START, when=when)
    await _everything(watcher)
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [(line["event"], line["message"]) for line in lines] == EVERYTHING


# The picture


RICH_CARD = Card(
    (
        Paragraph((Mention("sam", "Sam Rivera"), Text(" asks.")), Style.TITLE),
        Quote("First words " * 9 + "\n[bold]second[/bold] line"),
        Paragraph((Text("Open until "), When(START), Text(".")), Style.BODY),
        Paragraph((Text("Small print."),), Style.NOTE),
    ),
    (
        Button(Action.YES, "ask", "Yes, introduce us", Emphasis.PRIMARY),
        Button(Action.LATER, "ask", "Yes, but later…"),
        Button(Action.NO, "ask", "No, thanks"),
        Button(Action.OPT_OUT, "ask", "No introductions at all", Emphasis.MORE),
    ),
)
CHANGED_CARD = Card((RICH_CARD.blocks[0], Paragraph((Text("Done. Nobody is told."),))))
EVERYTHING = [
    ("reply", "sam-1"),
    ("message", "jo-1"),
    ("update", "jo-1"),
    ("update", "jo-1"),
    ("conversation", "sam-2"),
    ("conversation", "alex-1"),
    ("conversation", "jo-2"),
]


async def _everything(watcher: app_module.Audience) -> None:
    clock = StoppedClock(START)
    messenger = TerminalMessenger(clock, watcher.see, when)
    watcher.watch(Did(START, "sam", "/intro @Alex @Jo because"))
    show_reply(messenger, "sam", Say(card("In 20 seconds.", Action.UNDO)))
    clock.advance_to(START + timedelta(seconds=20))
    ask = await messenger.send(at("jo"), RICH_CARD, "ask")
    await messenger.update(ask, RICH_CARD)
    clock.advance_to(START + 2 * HOUR)
    await messenger.update(ask, CHANGED_CARD)
    clock.advance_to(START + 2 * DAY + HOUR)
    meeting = await messenger.open([at("sam"), at("alex"), at("jo")], "open")
    await messenger.send(meeting, Card((Paragraph((Text("Alex, meet Jo."),)),)), "greet")
    watcher.end()


async def picture(monkeypatch: pytest.MonkeyPatch, **environ: str) -> str:
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    stream = io.StringIO()
    await _everything(audience(stream, as_json=False, start=START, when=when))
    return stream.getvalue()


async def test_without_a_terminal_there_are_no_control_codes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown = await picture(monkeypatch)
    assert "\x1b" not in shown
    assert all(cell_len(line) <= 80 for line in shown.splitlines())


async def test_a_terminal_gets_colours_unless_it_wants_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    term = {"FORCE_COLOR": "1", "TERM": "xterm-256color"}
    assert "\x1b[36m" in await picture(monkeypatch, **term)
    assert "\x1b[36m" not in await picture(monkeypatch, NO_COLOR="1", **term)


@pytest.mark.parametrize("columns", ["30", "60", "80", "200"])
async def test_nothing_is_wider_than_the_terminal_or_than_is_pleasant(
    monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    shown = await picture(monkeypatch, COLUMNS=columns)
    assert all(cell_len(line) <= min(int(columns), 96) for line in shown.splitlines())


async def test_the_picture_shows_times_privacy_words_and_buttons(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown = await picture(monkeypatch)
    for part in (
        "Mon 16 Nov 09:00 · day 0 ──",
        "▸ Sam types  /intro @Alex @Jo because",
        "🔒 only Sam sees this · a reply",
        "⋮  20 seconds later",
        "Mon 16 Nov 09:00:20 · day 0",
        "🔒 only Jo sees this  ──",
        "▌ First words",
        "▌ [bold]second[/bold] line",
        "Open until 16.11.",
        "[ Yes, introduce us ] [ Yes, but later… ] [ No, thanks ]",
        "· No introductions at all",
        "⋮  2 hours later",
        "🔒 only Jo sees this · the card changes",
        "(no buttons any more)",
        "⋮  1 day and 23 hours later",
        "Wed 18 Nov 10:00 · day 2",
        "A conversation: Sam · Alex · Jo",
        "askfirst demo --alex no@36h",
        "--json",
        "README",
    ):
        assert part in shown, part


async def test_the_picture_draws_a_conversation_once_and_what_is_unchanged_never(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown = await picture(monkeypatch)
    assert shown.count("Alex, meet Jo.") == 1
    assert shown.count("▌") == 3
    assert shown.count("the card changes") == 1


def test_the_picture_says_what_is_pressed_and_picked() -> None:
    async def run() -> str:
        stream = io.StringIO()
        ground = Ground()
        service = Service(ground)
        console = Console(file=stream, width=80, highlight=False)
        theatre = Theatre(console, START, when)
        service.plan = [(timedelta(0), "jo", ASK)]
        service.answer = Replace(card("closed", Action.TELL))
        for doing in await service.play(jo="later:3@1h,tell@2h"):
            theatre.watch(doing)
        return stream.getvalue()

    shown = asyncio.run(run())
    assert "▸ Jo presses  [ press later ]  and picks 19.11." in shown
    assert "▸ Jo presses  [ press no ]  on an old card" in shown
    assert "▸ Jo presses  [ press tell ]  and picks a ready-made" in shown


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(seconds=1), "1 second"),
        (timedelta(seconds=90), "1 minute and 30 seconds"),
        (2 * HOUR - timedelta(seconds=20), "2 hours"),
        (18 * HOUR, "18 hours"),
        (DAY + HOUR + MINUTE, "1 day and 1 hour"),
        (timedelta(milliseconds=5), "a moment"),
    ],
)
def test_spans_are_written_in_their_two_largest_units(span: timedelta, words: str) -> None:
    assert written_span(span) == words


def test_days_are_those_of_the_calendar() -> None:
    assert time_line(START + 20 * HOUR, START) == "Tue 17 Nov 05:00 · day 1"


def test_a_terminal_without_utf8_gets_question_marks_and_no_crash() -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    asyncio.run(_everything(audience(stream, as_json=False, start=START, when=when)))
    stream.flush()
    lines = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    asyncio.run(_everything(audience(lines, as_json=True, start=START, when=when)))
    assert lines.encoding == "utf-8"
