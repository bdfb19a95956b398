"""An admin installs the app: the button, the consent page, the way back (Slack: OAuth v2)."""

import re
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlencode, urlsplit, urlunsplit

import aiohttp

from tests.slack.oauth import Grant
from tests.slack.world import Json

if TYPE_CHECKING:
    from tests.slack.people import Person

_AUTHORIZE = re.compile(r'href="([^"]*/oauth/v2/authorize[^"]*)"')


@dataclass(frozen=True, slots=True)
class Page:
    """What a browser shows."""

    status: int
    text: str


@dataclass(slots=True)
class Visit:
    """A browser at the app's own pages; it keeps the cookies, also those for https alone."""

    person: "Person"
    install_url: str
    cookies: str = ""
    _jar: dict[str, str] = field(default_factory=dict)

    async def ask(self) -> Json:
        """Follow the install button to Slack, and return what the app asks for."""
        page, location = await self._get(self.install_url)
        found = _AUTHORIZE.search(page.text)
        address = location or (unescape(found[1]) if found else "")
        assert "/oauth/v2/authorize" in address, f"no way to Slack: {page}"
        return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}

    async def allow(self, asked: Json, *, whole: bool = False, rotates: bool = False) -> Page:
        """Agree, for this workspace or the whole organisation, and go back to the app."""
        team, world = self.person.team, self.person.team.world
        assert asked["client_id"] == world.client_id
        owner = team.enterprise if whole and team.enterprise else team
        scopes = tuple(asked["scope"].split(","))
        code = f"code-{world.seq()}"
        redirect = asked.get("redirect_uri", "")
        world.grants[code] = Grant(owner, self.person, scopes, redirect, world.now(), rotates)
        return await self.back(asked, code=code)

    async def back(self, asked: Json, **answer: str) -> Page:
        """Go back to the app with Slack's answer."""
        public = urlsplit(asked.get("redirect_uri") or "/slack/oauth_redirect")
        here = urlsplit(self.install_url)
        query = urlencode({"state": asked.get("state", ""), **answer})
        page, _ = await self._get(urlunsplit((here.scheme, here.netloc, public.path, query, "")))
        return page

    async def _get(self, url: str) -> tuple[Page, str]:
        jar = aiohttp.DummyCookieJar()
        headers = {"Cookie": self.cookies} if self.cookies else {}
        async with (
            aiohttp.ClientSession(cookie_jar=jar, headers=headers) as session,
            session.get(url, allow_redirects=False) as answer,
        ):
            for cookie in answer.headers.getall("Set-Cookie", []):
                name, _, value = cookie.partition(";")[0].partition("=")
                self._jar[name] = value
            self.cookies = "; ".join(f"{name}={value}" for name, value in self._jar.items())
            page = Page(answer.status, await answer.text())
            return page, answer.headers.get("Location", "")
