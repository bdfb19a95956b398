"""Nobody has to guess the end of a button: Slack cuts labels of more than 30 characters."""

import pytest

from adapters.shared import utf16
from adapters.slack.render import SHOWN_LABEL_LIMIT
from bot.messages.isolation import UNSEEN
from tests.dialog import REASON
from tests.slack.bench import Harbor
from tests.slack.people import Person
from tests.slack.pressing import elements

ALEX, JO, SAM = "Alexandra Konstantinopoulou", "Maximiliane Schmidt-Oberhuber", "Samuel Riverastein"


def cut(person: Person) -> list[str]:
    """The labels that are cut in all that somebody ever saw: messages, Home and windows."""
    drawn = [blocks for m in person.messages for blocks in (m.blocks, *m.versions)]
    drawn += [view.blocks for view in (*person.modals, person.home_view) if view]
    labels = [e["text"]["text"] for d in drawn for _, e in elements(d) if e["type"] == "button"]
    assert labels, f"{person} has nothing to press"
    return [label for label in labels if utf16.length(UNSEEN.sub("", label)) > SHOWN_LABEL_LIMIT]


@pytest.mark.parametrize("locale", ["en-US", "de-DE"])
async def test_no_button_is_cut_beside_long_names(here: Harbor, locale: str) -> None:
    """Asked, answered, listed, on Home, in settings, setup and reports."""
    german = locale.startswith("de")
    sam = here.someone(f"{SAM}-Konstantinopoulou", admin=True, locale=locale)
    alex, jo = (here.someone(name, locale=locale) for name in (ALEX, JO))
    everyone = (sam, alex, jo)
    await sam.types("/intro setup")
    await sam.clicks("Wer Meldungen bekommt\u00a0…" if german else "Who receives reports…")
    await sam.submits(people=[jo])
    assert cut(sam) == []
    await sam.closes()
    await sam.types("/intro", f"@{alex.name} @{jo.name} {REASON}")
    await here.wait("1m")
    await alex.clicks("Mehr\u00a0…" if german else "More…")
    await alex.clicks("Melden\u00a0…" if german else "Report…")
    await alex.submits(words="Rude.")
    await alex.closes()
    await alex.clicks("Nein, danke" if german else "No, thanks")
    told = f"{sam.name} Bescheid geben\u00a0…" if german else f"Let {sam.name} know…"
    assert told in alex.buttons, "a screen reader says whom"
    for person in everyone:
        await person.types("/intro list")
        await person.types("/intro settings")
        await person.opens_home()
        assert cut(person) == []
    await jo.clicks(
        f"Vorschläge von {sam.name} sperren\u00a0…"
        if german
        else f"Stop {sam.name} from introducing…"
    )
    await jo.submits()
    await sam.clicks(f"Zurückziehen: {ALEX} und {JO}" if german else f"Withdraw {ALEX} and {JO}")
    for person in everyone:
        assert cut(person) == []
