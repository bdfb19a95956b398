"""The numbers of the etiquette: what an operator may set, and what is fixed."""

from dataclasses import dataclass
from datetime import timedelta

#: An introduction whose parties don't both get a slot lapses this long after `/intro`.
WAITS_AT_MOST = timedelta(days=14)
#: An ask takes one of its party's weekly slots for this long from release, whatever they answer.
SLOT_TAKEN_FOR = timedelta(days=7)
#: Within so long, one introducer asks one person at most `Rules.max_from_one` times.
FROM_ONE_WITHIN = timedelta(days=30)
#: How many requests an introducer may take back in a day before anybody was asked.
UNDONE_PER_DAY = 20
#: The most that a pair is left alone by others than the introducer who withdrew after the asks.
LEFT_ALONE_AFTER_WITHDRAWAL = timedelta(days=7)
#: So long after an introduction has ended its parties' cards still know whom they were about.
WAYS_OUT_FOR = timedelta(days=30)
#: "Later" and "ask me again" reach at most this far ahead.
FURTHEST_DATE = timedelta(days=60)
#: A pause reaches at most this far ahead.
FURTHEST_PAUSE = timedelta(days=366)
#: After "ask me again on DATE" both have at least this long to answer.
OPEN_AFTER_AGAIN = timedelta(days=7)
#: A standing yes reaches at most this far ahead.
FURTHEST_STANDING = timedelta(days=90)
#: So long before a standing yes ends its owner is told, unless it was given for less than that. A
#: weekend, past which that message may be moved, is shorter.
STANDING_WORD_BEFORE = timedelta(days=3)
#: A first ask or a conversation that can't be delivered is given up after so long of trying: the
#: pauses between tries count, and not what passes while the bot is stopped.
GIVE_UP_AFTER = timedelta(hours=24)
#: Anything else that can't be delivered is dropped after so long of trying.
DROP_AFTER = timedelta(days=7)
#: What the form offers for how long an introduction stays open.
OPEN_FOR_CHOICES = (timedelta(days=2), timedelta(days=7), timedelta(days=14))
#: "Not yet, but I'd still like to" counts for so long after the follow-up was due.
STILL_COUNTS_FOR = timedelta(days=14)
#: The longest that an introducer may leave an introduction open.
OPEN_FOR_AT_MOST = timedelta(days=60)
#: How many questions a party may pass on to the introducer in one introduction.
QUESTIONS_PER_ASK = 3
#: How many requests to be introduced somebody may have open, and make in 24 hours.
REQUESTS_LIVE = 3
REQUESTS_PER_DAY = 2
#: The longest reason, note, question, reply or word given with a yes, in characters.
TEXT_LIMIT = 500
#: The longest thanks to an introducer, in characters.
THANKS_LIMIT = 300
#: Reports are erased so long after they were sent.
REPORTS_KEPT_FOR = timedelta(days=90)
#: How many reports a person may send in 24 hours.
REPORTS_PER_DAY = 3
#: How many people may receive a workspace's reports.
RECEIVERS_LIMIT = 5
#: How far ahead a date lies at most until which somebody may introduce nobody.
FURTHEST_STOP = timedelta(days=366)
#: The most lines of it, empty ones among them.
LINES_LIMIT = 20
#: The longest line that somebody says about themselves, in characters.
ABOUT_LIMIT = 140


@dataclass(frozen=True, slots=True)
class Rules:
    """What an operator may set for all workspaces, and an admin partly for one."""

    undo_for: timedelta = timedelta(seconds=20)
    expires_after: timedelta = timedelta(days=7)
    remind_after: timedelta = timedelta(days=3)
    cooldown: timedelta = timedelta(days=30)
    follow_up_after: timedelta = timedelta(days=7)
    retention: timedelta = timedelta(days=30)
    request_for: timedelta = timedelta(days=14)
    max_live: int = 10
    max_per_day: int = 5
    max_asks_per_week: int = 3
    max_from_one: int = 2
    introducer_joins: bool = True
    self_introductions: bool = True
