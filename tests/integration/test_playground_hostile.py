"""What nobody's page sends: calm answers, nothing changes, nothing is executed, and never a 500."""

import asyncio
import gzip
import json
from itertools import product
from typing import Any

import pytest

from adapters.playground.app import LARGEST_BODY
from tests.html import read_html
from tests.playground import Page, asked, content
from tests.strangers import JSON, LINE, ROUTES, raw, sent

pytestmark = pytest.mark.exhaustive

MARKUP = (
    '</blockquote><script>alert(1)</script><img src=x onerror="alert(2)">'
    "<a href='javascript:alert(3)'>&lt;b&gt; {{7*7}} {0} <!--"
)
PRESS = {"person": "alex", "delivery": "x", "action": "yes", "target": "x"}


# What people write


async def test_a_reason_with_markup_and_a_script_is_only_text(page: Page) -> None:
    """In the ask, on every screen, in the form that comes back and in the conversation."""
    sam, alex, jo = await asked(page, f"Read this: {MARKUP}")
    assert MARKUP in alex.sees("would like to introduce you")
    await alex.presses("question", words=MARKUP)
    assert MARKUP in sam.sees("has a question")
    await alex.presses("yes")
    await jo.presses("yes")
    assert MARKUP in jo.sees("meet")
    assert "<script" not in str(page.state)
    await sam.types(f"/intro @alex {MARKUP}")
    assert sam.form.values["reason"] == MARKUP
    for key in ("sam", "alex", "jo"):
        page.member(key).cards()  # raises at anything that isn't allowed


async def test_a_body_that_is_too_large(page: Page) -> None:
    """It is refused with a sentence, said by its length or not."""
    before = content(page.url)
    refused = (413, '{"error": "That is more text than the playground takes."}')
    for size, path in product((LARGEST_BODY + 1, 1024 * 1024), ROUTES):
        body = json.dumps({**LINE, "text": "x" * size}).encode()
        assert await sent(page, "POST", path, body, JSON) == refused
        bomb = JSON | {"Content-Encoding": "gzip"}
        assert await sent(page, "POST", path, gzip.compress(body), bomb) == refused
    assert content(page.url) == before


async def test_a_line_that_is_too_long_for_a_reason_comes_back_whole(page: Page) -> None:
    """What is too long for a line at all is refused; the page keeps it in the line."""
    sam = page.member("sam")
    await sam.types("/intro @alex @jo " + "é" * 600)
    assert sam.form.values["reason"] == "é" * 600
    assert "600 characters; 500 fit" in sam.form.problems["reason"]
    line = {**LINE, "text": "/intro " + "x" * 20_000}
    assert await page.refused("/say", line) == "That is more text than the playground takes."


# Hand-made requests

UNREADABLE: dict[str, bytes] = {
    "nothing": b"",
    "broken": b'{"person": "sam"',
    "no object": b"[]",
    "a number": b"1e999",
    "deep": b"[" * 60_000,
    "deep in a field": b'{"person": ' + b'{"a":' * 20_000,
    "no UTF-8": b'{"person": "\xff"}',
    "a lone surrogate": rb'{"person": "\ud800", "delivery": "1", "text": "/intro list"}',
    "no number": b'{"to": NaN}',
}
UNEXPECTED: list[tuple[str, dict[str, Any]]] = [
    ("/say", {}),
    ("/say", LINE | {"person": 1}),
    ("/say", LINE | {"person": None}),
    ("/say", LINE | {"text": ["/intro list"]}),
    ("/say", LINE | {"text": {"$ne": ""}}),
    ("/say", LINE | {"delivery": ""}),
    ("/say", LINE | {"delivery": "x" * 81}),
    ("/say", LINE | {"admin": True}),
    ("/say", LINE | {"workspace": "other"}),
    ("/say", LINE | {"person": "kim"}),
    ("/say", LINE | {"person": "sam\0"}),
    ("/say", LINE | {"person": "__proto__"}),
    ("/press", PRESS | {"action": "delete"}),
    ("/press", PRESS | {"action": "YES"}),
    ("/press", PRESS | {"action": ""}),
    ("/press", PRESS | {"person": "../sam"}),
    ("/press", PRESS | {"target": 7}),
    ("/press", PRESS | {"card": "no such card"}),
    ("/press", PRESS | {"card": ""}),
    ("/press", PRESS | {"values": {"target": "other"}}),
    ("/press", PRESS | {"values": {"actor": "sam"}}),
    ("/press", PRESS | {"values": {"workspace": "other"}}),
    ("/press", PRESS | {"values": {"self": "x"}}),
    ("/press", PRESS | {"values": {"words": "yes takes none"}}),
    ("/press", PRESS | {"values": {"on": True}}),
    ("/press", PRESS | {"values": {"on": 1}}),
    ("/press", PRESS | {"values": {"on": {}}}),
    ("/press", PRESS | {"values": [1, 2]}),
    ("/press", PRESS | {"action": "later", "values": {"on": "tomorrow"}}),
    ("/press", PRESS | {"action": "later", "values": {"on": "9999-99-99"}}),
    ("/press", PRESS | {"action": "question", "values": {"words": True}}),
    ("/press", PRESS | {"values": {str(n): "" for n in range(30)}}),
    ("/press", PRESS | {"action": "setup", "values": {"self_introductions": "on"}}),
    ("/press", PRESS | {"action": "request", "values": {"a": "kim", "b": "jo", "reason": "x"}}),
    ("/clock", {"to": "yesterday"}),
    ("/clock", {"to": None}),
    ("/clock", {"to": "next", "at": "2030-01-01"}),
    ("/worlds", {"person": "kim"}),
    ("/worlds", {"person": 1}),
    ("/worlds", {"person": "alex", "world": 1}),
]


async def test_what_cant_be_read_gets_a_sentence(page: Page) -> None:
    """Broken, deep or strange JSON, or what says that it is compressed and isn't."""
    before, state = content(page.url), page.state
    for path in ROUTES:
        for what, body in UNREADABLE.items():
            status, answer = await sent(page, "POST", path, body, JSON)
            assert (status, list(json.loads(answer))) == (400, ["error"]), what
    for encoding in ("gzip", "deflate"):
        head = f"Host: 127.0.0.1:{page.client.port}\r\nContent-Type: application/json\r\n"
        head += f"Content-Encoding: {encoding}\r\nConnection: close\r\nContent-Length: 2\r\n"
        answer = await raw(page, f"POST /say HTTP/1.1\r\n{head}\r\n{{}}")
        assert answer.split(" ")[1] == "400"
    assert (content(page.url), await page.look()) == (before, state)


async def test_what_is_no_request_of_the_page_gets_a_sentence(page: Page) -> None:
    """Unknown people, actions and values, wrong types, fields of our own commands."""
    await asked(page)
    before = content(page.url)
    for path, body in UNEXPECTED:
        status, answer = await sent(page, "POST", path, json.dumps(body).encode(), JSON)
        assert (status, list(json.loads(answer))) == (400, ["error"]), (path, body, answer)
    assert content(page.url) == before


async def test_words_that_are_none_are_refused_at_their_field(page: Page) -> None:
    """As on every platform; nothing of it is kept."""
    _, alex, _ = await asked(page)
    before = content(page.url)
    for words in ("a\0b", "\u202egnp.exe", "", " " * 500, "x" * 4_000):
        await alex.presses("question")
        await alex.submits(words=words)
        assert alex.form.action == "question"
        assert list(alex.form.problems) == ["words"]
    assert content(page.url) == before


async def test_a_click_as_somebody_else_changes_nothing(page: Page) -> None:
    """Jo presses Alex's buttons: with Jo's card, with Alex's, and with none."""
    sam, alex, jo = await asked(page)
    before = content(page.url)
    jos_card = jo.messages()[-1]["id"]
    for action in ("yes", "no", "later", "tell", "again", "question", "block", "words"):
        press = {"person": "jo", **alex.finds("yes"), "action": action}
        sentence = await page.refused("/press", press | {"delivery": page.delivery()})
        assert sentence == "Jo Kim has no such message."
        for card in (jos_card, None):
            await page.does("/press", press | {"card": card, "delivery": page.delivery()})
            jo.sees("This isn't yours to answer, so nothing has changed.")
    withdraw = {"person": "jo", "delivery": "w", **sam.finds("withdraw"), "card": None}
    await page.does("/press", withdraw)
    assert content(page.url) == before
    assert alex.cards()[-1].actions[:3] == ("yes", "later", "no")


async def test_a_forged_target_changes_nothing(page: Page) -> None:
    """Calm, whatever it is; also with a NUL, which PostgreSQL wouldn't take."""
    await asked(page)
    before = content(page.url)
    for target in ("", "1", "' OR 1=1 --", "a\0b", "💥"):
        for action in ("yes", "undo", "reply", "unblock", "talked"):
            press = {**PRESS, "action": action, "target": target, "delivery": page.delivery()}
            status, _ = await sent(page, "POST", "/press", json.dumps(press).encode(), JSON)
            assert status == (400 if "\0" in target else 200)
    assert content(page.url) == before


async def test_a_replayed_request_changes_nothing_twice(page: Page) -> None:
    """The same line and the same click again, at once and later."""
    sam, alex, _ = await asked(page)
    line = {"person": "sam", "delivery": "twice", "text": "/intro @mika @ilse You both sew"}
    await page.does("/say", line)
    before = content(page.url)
    await page.does("/say", line)
    assert content(page.url) == before
    yes = {"person": "alex", "delivery": "click", **alex.finds("yes")}
    await page.does("/press", yes)
    await alex.presses("no")
    before, screen = content(page.url), alex.messages()
    await page.does("/press", yes)
    assert (content(page.url), alex.messages()) == (before, screen)
    await page.does("/press", yes | {"person": "jo", "card": None})
    assert content(page.url) == before
    assert sam.cards()


async def test_two_people_may_name_their_requests_alike(page: Page) -> None:
    """One's request can't pass for the repetition of another's."""
    _, alex, jo = await asked(page)
    for member in (alex, jo):
        press = {"person": member.key, "delivery": "same", **member.finds("yes")}
        await page.does("/press", press)
    jo.sees("Alex Moreau, meet Jo Kim.")


async def test_requests_at_the_same_moment_come_one_after_the_other(page: Page) -> None:
    """Both say yes at once, each from several pages: one conversation."""
    _, alex, jo = await asked(page)
    presses = [
        {"person": member.key, "delivery": f"{member.key}-{n}", **member.finds("yes")}
        for n in range(3)
        for member in (alex, jo)
    ]
    async with asyncio.TaskGroup() as group:
        for press in presses:
            group.create_task(page.client.post("/press", json=press))
    await page.look()
    assert sum("meet Jo Kim. Jo Kim" in card.text for card in jo.cards()) == 1


async def test_the_forms_html_is_safe_too(page: Page) -> None:
    """What a hand-made request puts into a form comes back as text."""
    values = {"a": "alex", "b": "", "reason": MARKUP, "note_a": MARKUP, "note_b": MARKUP}
    press = {"person": "sam", "delivery": "x", "action": "request", "target": MARKUP[:80]}
    answer = await page.does("/press", press | {"values": values | {"open_for": MARKUP}})
    form = read_html(answer["form"])
    assert [form.values[name] for name in ("reason", "note_a", "note_b")] == [MARKUP] * 3
