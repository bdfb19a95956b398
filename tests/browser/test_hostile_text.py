"""What people write is only text, also to a real browser (promise 8)."""

import pytest
from playwright.async_api import expect

from tests.browser.people import ASKED, Window

HOSTILE = [
    "<script>document.title = 'taken'</script>",
    "<img src=x onerror=\"document.title='taken'\"> & <svg/onload=alert(1)>",
    "</blockquote><button data-action=yes data-target=x>Press</button><style>*{color:red}</style>",
    '<a href="javascript:alert(1)">click</a> javascript:alert(1)',
    '"><iframe srcdoc="<script>alert(1)</script>"></iframe><form action=//elsewhere.example>',
    "</textarea><script>document.title = 'taken'</script><textarea>",
    "{{constructor.constructor('alert(1)')()}} ${alert(1)} &lt;b&gt; &#60;b&#62;",
]
SUSPICIOUS = "script, img, svg, iframe, style, a, form, object, [onerror], [onload], [style]"


@pytest.mark.parametrize("text", HOSTILE)
async def test_markup_is_shown_as_text(window: Window, text: str) -> None:
    sam, alex, _ = window.trio
    await sam.types(f"/intro @alex @jo {text}")
    await sam.reads("within 20 seconds")
    await window.lets_time_pass()
    await alex.reads(ASKED)
    await expect(alex.log.locator("blockquote").first).to_have_text(text)
    await expect(window.page.get_by_role("log").locator(SUSPICIOUS)).to_have_count(0)
    await sam.types(f"/intro @alex {text}")
    await expect(window.form.get_by_role("textbox", name="Why should they meet?")).to_have_value(
        text
    )
    await expect(
        window.form.locator("script, img, svg, iframe, style, a, form form")
    ).to_have_count(0)
    assert await window.page.title() == "AskFirst, the playground"


async def test_text_that_turns_around_stays_within_itself(window: Window) -> None:
    """What comes before and after a quote in Arabic or Hebrew reads as ever."""
    sam, alex, _ = window.trio
    await sam.types("/intro @alex @jo שלום לשניכם, אתם אוהבים ים")
    await sam.reads("within 20 seconds")
    await window.lets_time_pass()
    quote = alex.message(ASKED).locator("blockquote")
    await expect(quote).to_have_css("direction", "rtl")
    await expect(alex.message(ASKED).locator("p").first).to_have_css("direction", "ltr")


async def test_overrides_of_direction_are_refused(window: Window) -> None:
    sam, *_ = window.trio
    await sam.types("/intro @alex @jo you both \u202eliar\u202c ride")
    await expect(window.form.get_by_text("There are invisible control characters")).to_be_visible()
    await window.page.keyboard.press("Escape")
    await window.lets_time_pass("A day on")
    await window.person("alex").reads_no(ASKED)
