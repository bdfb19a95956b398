"""A simulated week of many workspaces, on a simulated clock, by the rules that the relay claims by.

It is a model, sampled: one workspace in `sample` is played, and every capacity is divided by
`sample`, so that load and lag are those of the whole; times that a call takes are not divided.

The claim rules: what is due goes by due time, then in the order made; nothing of a lane that is
held (a Slack channel for a second after a message, Discord as a whole above its rate, a person
whose direct message channel waits for its turn); one effect at a time of an introduction and a
recipient; what fails comes back after 2 s, twice as long each time, up to an hour, less up to half
at random.
"""

import heapq
import math
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

HOUR, DAY, WEEK = 3_600.0, 86_400.0, 604_800.0
#: Slack takes about one message a second in a channel (Slack: rate limits, chat.postMessage).
CHANNEL_PACE = 1.0
#: Requests a second of a bot, in all (Discord: Rate Limits, global), and how many a delivery takes.
DISCORD_REQUESTS, REQUESTS_EACH = 50.0, 2
#: One new direct message channel in so many seconds, by our own pacing: Discord quarantines bots
#: that open many, and publishes no figure.
DM_EVERY = 20.0
#: Of the people on Discord who are asked, so many had no message from the bot before.
NEW_ON_DISCORD = 0.3
#: A call that hangs is given up after so many seconds.
TIMEOUT = 20.0
FIRST_PAUSE, LONGEST_PAUSE = 2.0, 3_600.0
#: How people answer: so many at all, of these so many with a yes; hours until then (median).
ANSWERS, SAYS_YES, ANSWER_HOURS = 0.7, 0.75, 3.0
REMINDER_AFTER, OPEN_FOR, FOLLOW_UP_AFTER = 3 * DAY, 7 * DAY, 7 * DAY
#: A card is brought up to date so many seconds after its reader's click.
REFRESH_AFTER = 10.0
#: Each party and the introducer look at their list so often for each introduction.
LISTS_EACH = 2.0

#: Share of the workspaces, and hours from UTC: America, Europe with Africa, Asia with the Pacific.
REGIONS = ((0.40, -6), (0.35, 1), (0.25, 8))
#: How much is going on at each hour of the day, and on each day from Monday.
HOURS = (1, 1, 1, 1, 1, 2, 4, 8, 16, 22, 20, 16, 12, 16, 18, 16, 12, 8, 5, 4, 3, 2, 2, 1)
DAYS = (1.6, 1.25, 1.15, 1.1, 1.0, 0.45, 0.45)


#: The resources, by the names that tables give them.
PROCESSORS, SLOTS, POSTGRESQL = "workers' processors", "workers' slots", "PostgreSQL's processors"
REQUESTS, NEW_CHANNELS = "requests to Discord", "new channels on Discord"
#: So many effects of a sample go at once without waiting for each other.
BURST = 20


class Platform(StrEnum):
    """Where a workspace is."""

    SLACK = "Slack"
    DISCORD = "Discord"


#: A platform, and the index of a region.
Where = tuple[Platform, int]


@dataclass(frozen=True, slots=True)
class Town:
    """How much there is, and what serves it."""

    workspaces: int = 100_000
    servers: int = 10_000
    a_day: float = 20.0  #: introductions in each
    workers: int = 1
    width: int = 256  #: deliveries at a time, in each worker
    worker_ms: float = 20.0  #: processor time of a worker for a delivery
    database_ms: float = 5.0  #: of PostgreSQL for a delivery
    command_ms: float = 8.0  #: of PostgreSQL for what people do, for an introduction
    cores: float = 8.0  #: of PostgreSQL
    call_seconds: float = 0.15
    dm_every: float = DM_EVERY
    #: When calls of a region (its index) hang or fail at once, in seconds from the week's begin.
    outage: tuple[int, float, float] | None = None
    hangs: bool = True


@dataclass(frozen=True, slots=True, order=True)
class Effect:
    """Something to send; ordered as it is claimed."""

    due: float
    number: int
    platform: Platform = field(compare=False)
    region: int = field(compare=False)
    stream: tuple[int, int] = field(compare=False)  #: introduction, and whom it goes to
    kind: str = field(compare=False)
    made: float = field(compare=False)  #: when people began to wait for it
    new_channel: bool = field(compare=False, default=False)
    attempts: int = field(compare=False, default=0)
    has_turn: bool = field(compare=False, default=False)  #: of its new channel, at this moment
    reserved: bool = field(compare=False, default=False)  #: its requests, at this moment


@dataclass(slots=True)
class Result:
    """What a week was like."""

    lags: dict[str, list[float]] = field(default_factory=dict)  #: seconds, by platform
    delivered: int = 0  #: in the whole, not the sample
    introductions: int = 0
    peak_per_second: float = 0.0  #: deliveries in the busiest hour
    busiest: dict[str, float] = field(default_factory=dict)  #: use of each resource then, 1 is all
    waiting: int = 0  #: effects that wait at the end, also for days to come
    overdue: int = 0  #: of these, what should have gone
    life_days: float = 0.0  #: from `/intro` to the end, on average

    def lag(self, group: str, hundredth: float) -> float:
        """A percentile, in seconds."""
        lags = self.lags.get(group) or [0.0]
        return lags[min(len(lags) - 1, int(len(lags) * hundredth / 100))]


class Fluid:
    """A resource that so much work goes through in a second, in order.

    In the whole, what comes at one moment is spread over many workers, slots and cores; so in the
    sample the first `BURST` don't wait for each other.
    """

    def __init__(self, per_second: float, burst: int = BURST) -> None:
        self._free_at = 0.0
        self._each = 1 / per_second
        self._ahead = burst * self._each
        self._used: dict[int, float] = {}  #: seconds of use, by five minutes

    def take(self, now: float, amount: float = 1.0) -> float:
        """Use it as soon as it is free: when that is."""
        begins = max(now, self._free_at - self._ahead)
        self._free_at = max(now, self._free_at) + amount * self._each
        slot = int(now // 300)
        self._used[slot] = self._used.get(slot, 0.0) + amount * self._each
        return begins

    def busiest(self, since: float, span: float = HOUR) -> float:
        """How much of it was asked for in its busiest hour or so, of what it has."""
        count = int(span // 300)
        slots = range(int(since // 300), max(self._used, default=0) + 1, max(1, count // 12))
        sums = [sum(self._used.get(slot + n, 0.0) for n in range(count)) for slot in slots]
        return max(sums, default=0.0) / span


class Week:
    """A week after one that fills the tables, event by event."""

    def __init__(self, town: Town, sample: int = 200, seed: int = 0, weeks: int = 2) -> None:
        self.town = town
        self.sample = sample
        self.measured_from = (weeks - 1) * WEEK
        self.end = weeks * WEEK
        self._dice = random.Random(seed)
        self._number = 0
        self._future: list[Effect] = []
        self._busy: dict[tuple[int, int], float] = {}  #: streams, and channels, until when
        self._result = Result({Platform.SLACK: [], Platform.DISCORD: [], "elsewhere": []})
        self._per_hour: Counter[int] = Counter()
        self._lives: list[float] = []
        slots = town.workers * town.width / sample
        self._resources = {
            PROCESSORS: Fluid(town.workers * 1_000 / town.worker_ms / sample),
            SLOTS: Fluid(slots),
            POSTGRESQL: Fluid(town.cores * 1_000 / sample),
            REQUESTS: Fluid(DISCORD_REQUESTS / sample),
            NEW_CHANNELS: Fluid(1 / town.dm_every / sample, burst=1),
        }

    def run(self) -> Result:
        """Play it."""
        arrivals = self._arrivals()
        arrival = next(arrivals, None)
        while arrival is not None or self._future:
            due = self._future[0].due if self._future else math.inf
            if arrival is not None and arrival[0] <= due:
                self._introduce(*arrival)
                arrival = next(arrivals, None)
            elif due > self.end:
                break
            else:
                self._claim(heapq.heappop(self._future))
        return self._closed()

    def _arrivals(self) -> Iterator[tuple[float, Where]]:
        """When somebody introduces two: where, by the hour and the day there."""
        town = self.town
        a_week = {
            Platform.SLACK: town.workspaces * town.a_day * 7 / self.sample,
            Platform.DISCORD: town.servers * town.a_day * 7 / self.sample,
        }
        share = sum(HOURS) * sum(DAYS)
        for hour in range(int(self.end // HOUR)):
            found = []
            for platform, count in a_week.items():
                for region, (part, zone) in enumerate(REGIONS):
                    local = hour + zone
                    weight = HOURS[local % 24] * DAYS[local // 24 % 7] / share
                    times = self._poisson(count * part * weight)
                    found += [
                        ((hour + self._dice.random()) * HOUR, (platform, region))
                        for _ in range(times)
                    ]
            yield from sorted(found)

    def _poisson(self, mean: float) -> int:
        return max(0, round(self._dice.gauss(mean, math.sqrt(mean))))

    # What an introduction brings about.

    def _introduce(self, at: float, where: Where) -> None:
        dice, number = self._dice, self._number
        self._resources[POSTGRESQL].take(at, self.town.command_ms)
        self._result.introductions += at >= self.measured_from
        released = at + 20.0
        new = where[0] is Platform.DISCORD
        self._send(released, where, (number, 0), "asked", new_channel=new and dice.random() < 0.1)
        answers = []
        for party in (1, 2):
            first = new and dice.random() < NEW_ON_DISCORD
            self._send(released, where, (number, party), "ask", new_channel=first)
            answers.append(self._answer(released, where, (number, party)))
        yeses = [when for when, is_yes in answers if is_yes]
        if len(yeses) == 2:
            self._open(max(yeses), where, number)
            self._lives.append(max(yeses) - at)
        else:
            over = released + OPEN_FOR
            self._lives.append(over - at)
            self._send(over, where, (number, 0), "ended")
            for party in (0, 1, 2):
                self._send(over, where, (number, party), "refresh")

    def _answer(self, released: float, where: Where, stream: tuple[int, int]) -> tuple[float, bool]:
        dice = self._dice
        if dice.random() < ANSWERS:
            when = released + dice.lognormvariate(math.log(ANSWER_HOURS * HOUR), 1.3)
            if when < released + OPEN_FOR:
                self._send(when + REFRESH_AFTER, where, stream, "refresh")
                if when > released + REMINDER_AFTER:
                    self._send(released + REMINDER_AFTER, where, stream, "reminder")
                return when, dice.random() < SAYS_YES
        self._send(released + REMINDER_AFTER, where, stream, "reminder")
        return math.inf, False

    def _open(self, at: float, where: Where, number: int) -> None:
        self._send(at, where, (number, 3), "open")
        self._send(at + 0.001, where, (number, 3), "greeting")
        for party in (0, 1, 2):
            self._send(at + 0.002, where, (number, party), "refresh")
        for party in (1, 2):
            self._send(at + FOLLOW_UP_AFTER, where, (number, party), "follow_up")

    def _send(
        self,
        due: float,
        where: Where,
        stream: tuple[int, int],
        kind: str,
        *,
        new_channel: bool = False,
    ) -> None:
        self._number += 1
        made = Effect(due, self._number, *where, stream, kind, due, new_channel)
        heapq.heappush(self._future, made)

    # How it is claimed and sent.

    def _claim(self, effect: Effect) -> None:
        """Send what is next in order, unless its lane is held or its stream is busy."""
        now = effect.due
        waits = self._waits(effect, now)
        if waits is not None:
            heapq.heappush(self._future, waits)
            return
        hangs = self._is_out(effect, now)
        seconds = (TIMEOUT if self.town.hangs else 0.05) if hangs else self.town.call_seconds
        begins = max(
            self._resources[PROCESSORS].take(now),
            self._resources[SLOTS].take(now, seconds),
            self._resources[POSTGRESQL].take(now, self.town.database_ms),
        )
        done = begins + seconds
        self._busy[effect.stream] = done
        if hangs:
            pause = min(FIRST_PAUSE * 2 ** min(effect.attempts, 16), LONGEST_PAUSE)
            again = done + pause * self._dice.uniform(0.5, 1.0)
            tries = effect.attempts + 1
            heapq.heappush(self._future, replace(effect, due=again, attempts=tries))
        else:
            self._delivered(effect, done)

    def _waits(self, effect: Effect, now: float) -> Effect | None:
        """Tell when it is to be looked at again; None if it can go now."""
        until = self._busy.get(effect.stream, 0.0)
        if until > now:
            return replace(effect, due=until)
        if effect.platform is Platform.SLACK:
            return None
        if effect.new_channel and not effect.has_turn:
            turn = self._resources[NEW_CHANNELS].take(now)
            return replace(effect, due=turn, has_turn=True)
        if not effect.reserved:
            turn = self._resources[REQUESTS].take(now, REQUESTS_EACH)
            return replace(effect, due=turn, reserved=True)
        return None

    def _is_out(self, effect: Effect, now: float) -> bool:
        outage = self.town.outage
        if outage is None or effect.platform is not Platform.SLACK or effect.region != outage[0]:
            return False
        return outage[1] <= now - self.measured_from < outage[2]

    def _delivered(self, effect: Effect, at: float) -> None:
        if effect.platform is Platform.SLACK and effect.kind != "refresh":
            self._busy[effect.stream] = at + CHANNEL_PACE
        if len(self._busy) > 400_000:
            self._busy = {stream: until for stream, until in self._busy.items() if until > at}
        if effect.made < self.measured_from:
            return
        lag, outage = at - effect.made, self.town.outage
        self._result.lags[effect.platform].append(lag)
        if outage is not None and effect.platform is Platform.SLACK and effect.region != outage[0]:
            self._result.lags["elsewhere"].append(lag)
        self._result.delivered += 1
        self._per_hour[int(at // HOUR)] += 1

    def _closed(self) -> Result:
        result = self._result
        for effect in self._future:  # what should have gone is as late as the end, at least
            if self.measured_from <= effect.made <= self.end:
                result.lags[effect.platform].append(self.end - effect.made)
        for lags in result.lags.values():
            lags.sort()
        result.delivered *= self.sample
        result.introductions *= self.sample
        result.peak_per_second = max(self._per_hour.values(), default=0) / HOUR * self.sample
        since = self.measured_from
        # New channels are asked for in bursts, and may wait; a day's sum is what has to fit.
        result.busiest = {
            name: one.busiest(since, DAY if name == NEW_CHANNELS else HOUR)
            for name, one in self._resources.items()
        }
        result.life_days = sum(self._lives) / len(self._lives) / DAY
        result.waiting = len(self._future) * self.sample
        result.overdue = sum(one.made <= self.end for one in self._future) * self.sample
        return result
