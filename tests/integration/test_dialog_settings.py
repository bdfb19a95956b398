"""What people and admins choose, and what they can look up: settings, setup, language, lists."""

import pytest

from bot.app.commands import SetUp
from bot.messages.replies import OpenForm
from tests.dialog import REASON, Talk, asked


async def test_a_german_reader_is_written_to_in_german(talk: Talk) -> None:
    """Everyone in their own language, in one introduction; the conversation in the introducer's."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    jo.now_is(locale="de-DE", time_zone="Europe/Berlin")
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    jo.reads("Sam Rivera", "Harbor Founders", "Alex Moreau", f"> {REASON}", "23. Nov")
    alex.reads("would like to introduce you to Jo Kim")
    await jo.types("/intro settings")
    jo.reads("Deine Einstellungen in Harbor Founders", "Der Bot schreibt dir auf Deutsch.")
    await jo.presses("language", choice="en")
    jo.reads("Your settings in Harbor Founders", "The bot writes to you in English.")
    await jo.presses("no")
    jo.reads("You said no. Nobody is told;")


async def test_the_workspace_has_a_language_for_those_without_one(talk: Talk) -> None:
    """A person's own choice, else last seen, else the workspace's."""
    admin, kim = talk.someone("Ada Min", admin=True), talk.someone("Kim Doe", locale=None)
    await admin.types("/intro setup")
    form = await admin.presses("setup")
    assert isinstance(form, OpenForm)
    await admin.submits(form.form, choice="de")
    assert admin.reads("Saved") == "Saved for everyone here."
    await kim.types("/intro settings")
    kim.reads("Deine Einstellungen in Harbor Founders")


async def test_a_list_shows_what_i_introduced_and_what_waits_for_me(talk: Talk) -> None:
    """By creation, without a word of what anybody answered."""
    sam, alex, jo = await asked(talk)
    kim, lou = talk.someone("Kim Doe"), talk.someone("Lou Ray")
    await sam.types("/intro list")
    before = sam.reads("Introductions you suggested")
    assert before == (
        "Introductions you suggested\nAlex Moreau and Jo Kim: asked, open until Mon 23 Nov"
    )
    await alex.presses("no")
    await jo.presses("yes")
    await sam.types("/intro list")
    assert sam.news == [before]
    await lou.types("/intro", sam, kim, REASON)
    await sam.types("/intro", kim, lou, REASON)
    await talk.wait("1m")
    sam.looks_away()
    await sam.types("/intro list")
    assert sam.news[-1].split("\n") == [
        "Waiting for your answer, if you like",
        "Kim Doe, suggested by Lou Ray, open until Mon 23 Nov",
        "Introductions you suggested",
        "Alex Moreau and Jo Kim: asked, open until Mon 23 Nov",
        "Kim Doe and Lou Ray: asked, open until Mon 23 Nov",
    ]


@pytest.mark.parametrize(
    ("end", "line"),
    [
        ("opened", "in conversation"),
        ("agreed", "both said yes, opens on Thu 19 Nov, 09:00"),
        ("told", "one of them let you know"),
        ("withdrawn", "withdrawn"),
        ("lapsed", "didn't come together"),
        ("waiting", "not asked yet"),
    ],
)
async def test_the_list_tells_each_end(talk: Talk, end: str, line: str) -> None:
    """One line each, and Withdraw while that is possible."""
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    if end != "waiting":
        await talk.wait("1m")
    match end:
        case "opened":
            await alex.presses("yes")
            await jo.presses("yes")
        case "agreed":
            await alex.presses("yes")
            await jo.presses("later", on=talk.day(3))
        case "told":
            await alex.presses("no")
            await alex.presses("tell", choice="not-now")
        case "withdrawn":
            await sam.withdraws()
        case "lapsed":
            await talk.wait("8d")
    await sam.types("/intro list")
    assert sam.reads("Introductions you suggested") == (
        f"Introductions you suggested\nAlex Moreau and Jo Kim: {line}"
    )
    live = end in ("agreed", "waiting")
    assert ("withdraw" in sam.log[-1][3]) is live


async def test_the_settings_change_where_they_are_shown(talk: Talk) -> None:
    """Each button replaces the card by the settings as they are then."""
    jo = talk.jo
    await jo.types("/intro settings")
    jo.reads("Introductions may be suggested to you.")
    await jo.presses("optout")
    jo.reads("Your settings", "You've opted out: nobody is introduced to you.")
    await jo.presses("optin")
    jo.reads("Introductions may be suggested to you.")
    await jo.presses("pause", on=talk.day(3))
    jo.reads("be asked again from Thu 19 Nov")
    await talk.wait("3d")
    await jo.types("/intro settings")
    jo.reads("Introductions may be suggested to you.")


async def test_help_explains_it_in_a_few_lines(talk: Talk) -> None:
    """What it does, what one can type, and that it can't read conversations."""
    await talk.jo.types("/intro help")
    text = talk.jo.reads("AskFirst asks both sides before it introduces anyone.")
    assert len(text.split("\n")) == 8
    assert "/intro alone opens a form for it." in text
    assert "For admins: /intro setup" in text
    assert text.endswith("The bot can't read conversations.")


async def test_only_admins_set_up(talk: Talk) -> None:
    """Everyone else gets a calm reply, also to a forged form."""
    jo, ada = talk.jo, talk.someone("Ada Min", admin=True)
    await jo.types("/intro setup")
    jo.reads("Only admins may change this.")
    forged = SetUp(workspace=jo.workspace, actor=jo.facts, introducers="admins")
    await jo.does(forged)
    jo.reads("Only admins may change this.")
    assert talk.rows("SELECT DISTINCT introducers FROM workspace") in ([("everyone",)], [])
    await ada.types("/intro setup")
    form = await ada.presses("setup")
    assert isinstance(form, OpenForm)
    await ada.submits(form.form, introducers="admins", max_per_day="1", self_introductions=False)
    ada.reads("Saved for everyone here.")
    await jo.types("/intro", talk.alex, talk.sam, REASON)
    jo.reads("Your admins have limited who may introduce people here. Ask one of them, and they")
    await ada.types("/intro", ada, talk.sam, REASON)
    ada.reads("Here, people can't ask to be introduced themselves. Name two others.")
    await ada.types("/intro", talk.alex, talk.sam, REASON)
    await ada.types("/intro", talk.alex, talk.jo, REASON)
    ada.reads("You have started one introduction in the last 24 hours, which is the limit.")


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"max_live": "0"}, "Write a whole number from 1 to 1000."),
        ({"max_per_day": "many"}, "Write a whole number from 1 to 1000."),
        ({"max_asks_per_week": "1001"}, "Write a whole number from 1 to 1000."),
        ({"choice": "tlh"}, "Choose one of the offers."),
        ({"time_zone": "Mars/North"}, "That isn't a time zone I know."),
    ],
)
async def test_a_wrong_setup_is_refused_at_its_field(
    talk: Talk, values: dict[str, str], sentence: str
) -> None:
    """Nothing of it is kept."""
    ada = talk.someone("Ada Min", admin=True)
    await ada.types("/intro setup")
    form = await ada.presses("setup")
    assert isinstance(form, OpenForm)
    ada.looks_away()
    before = talk.content()
    await ada.submits(form.form, introducers="admins", **values)
    ada.reads(sentence)
    assert talk.content() == before
