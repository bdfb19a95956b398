"""The playground answers its own page on this machine, and serves nothing but it."""

import json
from itertools import product

from tests.playground import Page, content
from tests.strangers import JSON, LINE, ROUTES, raw, sent

# Pages from elsewhere


HOSTS = [
    "evil.example",
    "evil.example:{port}",
    "127.0.0.1",
    "127.0.0.1:1",
    "localhost.:{port}",
    "127.0.0.1:{port}.evil.example",
    "[::1]:{port}",
    "0.0.0.0:{port}",
    "",
    "127.1:{port}",
]


async def test_another_host_is_refused(page: Page) -> None:
    """DNS rebinding: a page from elsewhere under its own name, at this address."""
    before = content(page.url)
    asked_for = (("GET", "/"), ("GET", "/events"), ("POST", "/say"), ("GET", "/none"))
    for host, (method, path) in product(HOSTS, asked_for):
        headers = {"Host": host.format(port=page.client.port)}
        status, answer = await sent(page, method, path, b"{}", headers | JSON)
        assert (status, "answers only at http://127.0.0.1:" in answer) == (403, True), host
    assert content(page.url) == before


ORIGINS = [
    "https://evil.example",
    "null",
    "",
    "http://127.0.0.1",
    "https://127.0.0.1:{port}",
    "http://127.0.0.1:1",
    "http://127.0.0.1:{port}.evil.example",
    "file://",
]


async def test_another_origin_is_refused(page: Page) -> None:
    """A page from elsewhere that sends to this address, or would like to listen."""
    body, before = json.dumps(LINE).encode(), content(page.url)
    refused = (403, '{"error": "The playground answers only to its own page."}')
    for origin, (method, path) in product(ORIGINS, (("POST", "/say"), ("GET", "/events"))):
        headers = {"Origin": origin.format(port=page.client.port)}
        assert await sent(page, method, path, body, headers | JSON) == refused, origin
    assert content(page.url) == before


async def test_its_own_page_is_answered_by_both_names(page: Page) -> None:
    """As 127.0.0.1 and as localhost, with its own origin."""
    for name in ("127.0.0.1", "localhost"):
        host = f"{name}:{page.client.port}"
        own = {"Host": host, "Origin": f"http://{host}"}
        assert (await sent(page, "GET", "/", headers=own))[0] == 200
        body = json.dumps(LINE | {"delivery": name}).encode()
        assert (await sent(page, "POST", "/say", body, own | JSON))[0] == 200


KINDS = [
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "",
    "text/plain; application/json",
    "application/jsonp",
]


async def test_what_a_form_elsewhere_could_send_is_refused(page: Page) -> None:
    """Only JSON, which no page sends to another without asking first."""
    before = content(page.url)
    body = json.dumps(LINE).encode()
    refused = (415, '{"error": "The playground\'s page sends JSON."}')
    for kind, path in product(KINDS, ROUTES):
        assert await sent(page, "POST", path, body, {"Content-Type": kind}) == refused, kind
    assert content(page.url) == before


# Paths and methods


async def test_every_route_has_its_method(page: Page) -> None:
    """All others are refused with a sentence, a HEAD of the endless stream among them."""
    for path in ROUTES:
        for method in ("GET", "PUT", "DELETE", "PATCH", "OPTIONS"):
            status, answer = await sent(page, method, path)
            assert (status, "There is nothing here" in answer) == (405, True)
    for path in ("/", "/events", "/main.js"):
        assert (await sent(page, "POST", path, b"{}", JSON))[0] == 405
    assert (await sent(page, "HEAD", "/events"))[0] == 405
    assert (await sent(page, "HEAD", "/"))[0] == 200


async def test_the_page_and_its_parts_are_there_and_nothing_else(page: Page) -> None:
    """Whatever the page asks for lies beside it, with its own type; no file besides is reached."""
    status, html = await sent(page, "GET", "/")
    assert (status, "<script>" in html, " on" + "click" in html) == (200, False, False)
    for path in ("/main.js", "/style.css", "/icon.svg"):
        assert path.removeprefix("/") in html
        assert (await sent(page, "GET", path))[0] == 200
    for path in ("/index.html", "/static/main.js", "/app.py", "/favicon.ico", "/say/", "/%00"):
        assert (await sent(page, "GET", path))[0] == 404


PATHS = [
    "/../app.py",
    "/static/../app.py",
    "/..%2fapp.py",
    "/%2e%2e/%2e%2e/pyproject.toml",
    "/....//app.py",
    "/..\\app.py",
    "//etc/passwd",
    "/main.js/../../app.py",
    "/./../render.py",
]


async def test_no_path_leads_out(page: Page) -> None:
    """As bytes, before any client has tidied them."""
    host = f"127.0.0.1:{page.client.port}"
    end = f"HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    for path in PATHS:
        answer = await raw(page, f"GET {path} {end}")
        assert answer.startswith("HTTP/1.1 404 Not Found\r\n"), path
        assert "import" not in answer


async def test_two_hosts_in_one_request_are_refused(page: Page) -> None:
    """And so is what is no HTTP at all; the page goes on."""
    host = f"127.0.0.1:{page.client.port}"
    request = f"GET / HTTP/1.1\r\nHost: evil.example\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    assert (await raw(page, request)).split(" ")[1] in ("400", "403")
    assert (await raw(page, "GET / HTTP/1.0\r\n\r\n")).split(" ")[1] == "403"
    assert (await raw(page, "hello\r\n\r\n")).split(" ")[1] == "400"
    status, html = await sent(page, "GET", "/")
    assert (status, bool(html)) == (200, True)
