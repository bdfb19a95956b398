"""Everybody at their screens, in a window of a real browser.

    await sam.types("/intro @alex @jo You both repair accordions")
    await window.lets_time_pass()
    await alex.presses("Yes, introduce us")
    await jo.reads("Sam Rivera would like to introduce you to Alex Moreau.")

Things are found as a screen reader finds them: by role and name.
"""

from dataclasses import dataclass, field

from playwright.async_api import ConsoleMessage, Dialog, Locator, Page, Request, expect

CAST = {
    "sam": "Sam Rivera",
    "alex": "Alex Moreau",
    "jo": "Jo Kim",
    "mika": "Mika Sommer",
    "noor": "Noor Haddad",
    "ilse": "Ilse Brandt",
}
REASON = "You both repair accordions"
ASKED = "would like to introduce you to"
NEXT, DAY = "To the next event", "A day on"
#: What the browser notes about an answer that refuses something, and about a server that is gone.
REFUSED, GONE = "status of 400", "net::ERR_"


@dataclass(frozen=True)
class Person:
    """Somebody at their screen; in two worlds they have one in each."""

    page: Page
    name: str
    world: Locator

    @property
    def screen(self) -> Locator:
        """Their window."""
        return self.world.get_by_role("article", name=self.name, exact=True)

    @property
    def log(self) -> Locator:
        """All that they have in front of them."""
        return self.screen.get_by_role("log")

    @property
    def line(self) -> Locator:
        """Where they write."""
        return self.screen.get_by_role("combobox", name=f"Write as {self.name}")

    @property
    def messages(self) -> Locator:
        """Their messages, oldest first."""
        return self.log.locator("[data-id]")

    def message(self, *parts: str) -> Locator:
        """The newest message with all these parts."""
        found = self.messages
        for part in parts:
            found = found.filter(has_text=part)
        return found.last

    def button(self, label: str) -> Locator:
        """The newest button of that name."""
        return self.log.get_by_role("button", name=label, exact=True).last

    def option(self, name: str) -> Locator:
        """One of the completions of what they write."""
        return self.screen.get_by_role("option", name=name)

    async def types(self, line: str) -> None:
        """Type a line and send it."""
        await self.line.fill(line)
        await self.line.press("Enter")

    async def presses(self, label: str) -> None:
        """Press a button, also one of those behind "more"."""
        await expect(
            self.log.get_by_role("button", name=label, exact=True, include_hidden=True)
        ).not_to_have_count(0)
        if not await self.button(label).is_visible():
            await self.opens_more()
        await self.button(label).click()

    async def opens_more(self) -> None:
        """Open the menu of rarer buttons on the newest card that has one."""
        await self.log.locator("summary").last.click()

    async def reads(self, *parts: str) -> None:
        """Have a message with all these parts in front of them."""
        await expect(self.message(*parts)).to_be_visible()

    async def reads_no(self, part: str) -> None:
        """Have nothing like this in front of them."""
        await expect(self.messages.filter(has_text=part)).to_have_count(0)


@dataclass
class Window:
    """A browser window with the page in it; what goes wrong in it is noted in `troubles`."""

    page: Page
    address: str
    troubles: list[str] = field(default_factory=list)
    forgiven: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.page.on("request", self._requested)
        self.page.on("console", self._logged)
        self.page.on("pageerror", lambda error: self.troubles.append(f"error: {error}"))
        self.page.on("dialog", self._interrupted)

    def _requested(self, request: Request) -> None:
        if not request.url.startswith(self.address):
            self.troubles.append(f"asked for {request.url}")

    def _logged(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.troubles.append(f"console: {message.text}")

    async def _interrupted(self, dialog: Dialog) -> None:
        self.troubles.append(f"dialog: {dialog.message}")
        await dialog.dismiss()

    def forgives(self, *troubles: str) -> None:
        """Expect these: the browser notes each request that fails or is refused."""
        self.forgiven.update(troubles)

    @property
    def unforgiven(self) -> list[str]:
        """What went wrong unexpectedly."""
        return [t for t in self.troubles if not any(known in t for known in self.forgiven)]

    async def opens(self) -> None:
        """Go to the page, and wait until it is drawn."""
        await self.page.goto(self.address)
        await expect(self.page.get_by_role("button", name=NEXT)).to_be_visible()
        await expect(self.page.get_by_role("button", name=CAST["sam"])).to_be_visible()

    def person(self, key: str, world: str | None = None) -> Person:
        """One of the cast, in one of two worlds or in the only one."""
        main = self.page.get_by_role("main")
        place = main if world is None else main.get_by_role("region", name=world, exact=True)
        return Person(self.page, CAST[key], place)

    @property
    def trio(self) -> tuple[Person, Person, Person]:
        """Sam, Alex and Jo, whom the page shows at first."""
        return self.person("sam"), self.person("alex"), self.person("jo")

    def chip(self, key: str) -> Locator:
        """The button that shows and hides one of the cast."""
        return self.page.get_by_role("navigation").get_by_role("button", name=CAST[key])

    async def shows(self, *keys: str) -> None:
        """Show these, and nobody else."""
        for key in CAST:
            while (await self.chip(key).get_attribute("aria-pressed") == "true") != (key in keys):
                await self.chip(key).click()  # a window out of view comes into it first

    async def presses(self, label: str) -> None:
        """Press a button of the page itself."""
        await self.page.get_by_role("button", name=label, exact=True).click()

    async def lets_time_pass(self, to: str = NEXT) -> None:
        """Let the next event happen, or a day pass, and wait until the page shows it."""
        clock = self.page.locator("#now")
        before = await clock.get_attribute("datetime") or ""
        await self.presses(to)
        await expect(clock).not_to_have_attribute("datetime", before)

    async def compares(self, key: str) -> None:
        """Show two worlds, one with this person's no and one with their silence."""
        await self.page.get_by_label("Compare a no with silence").select_option(key)
        await self.presses("Compare")
        await expect(self.person(key, f"{CAST[key]} says no").screen).to_be_visible()

    async def leaves_the_two_worlds(self) -> None:
        """Go back to the one that there was."""
        await self.presses("Back to one world")
        await expect(self.page.get_by_role("region", name="Everybody's screens")).to_be_visible()

    @property
    def next(self) -> Locator:
        """What the clock says comes next."""
        return self.page.locator("#next")

    @property
    def form(self) -> Locator:
        """The form that is open."""
        return self.page.get_by_role("dialog")

    async def submits(self, label: str = "Send") -> None:
        """Send the form."""
        await self.form.get_by_role("button", name=label, exact=True).click()


async def asked(window: Window) -> tuple[Person, Person, Person]:
    """Sam introduces Alex and Jo, and both are asked."""
    sam, alex, jo = window.trio
    await sam.types(f"/intro @alex @jo {REASON}")
    await sam.reads("within 20 seconds, I'll ask Alex Moreau and Jo Kim in private.")
    await window.lets_time_pass()
    await jo.reads(ASKED, "Alex Moreau", REASON)
    return sam, alex, jo
