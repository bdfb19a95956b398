"""What a telephone says of what arrives: the sentence itself, and nothing of anybody's answer."""

from tests.dialog import REASON
from tests.discord_.routes import SEND
from tests.discord_.simulated import SimulatedTalk

SUPPRESS_EMBEDS = 1 << 2


async def test_everything_that_arrives_unprompted_says_itself(discord_talk: SimulatedTalk) -> None:
    """Asks, news, questions, replies, reminders, the greeting, the end, the follow-up."""
    talk = discord_talk
    sam, alex, jo = talk.sam, talk.alex, talk.jo
    await sam.types("/intro", alex, jo, REASON)
    await talk.wait("1m")
    await alex.presses("Ask Sam Rivera a question…")
    await alex.submits(words="Which kind?")
    await sam.presses("Reply…")
    await sam.submits(words="Piano accordions")
    await talk.wait("4d")
    await alex.presses("Yes, introduce us")
    await jo.chooses("Yes, but later…", "In a week")
    await talk.wait("20d")
    bodies = [call.body for call in talk.world.calls(SEND)]
    said = [str(body["content"]) for body in bodies]
    for beginning in (
        "I've asked both in private",
        "**Sam Rivera (@sam) from Harbor Founders would like to introduce you to Jo Kim",
        "**Alex Moreau (@alex) has a question",
        "**Sam Rivera (@sam) answers your question:**\n> Piano accordions",
        "**Alex Moreau (@alex), meet Jo Kim (@jo).",
        "**Did you get to talk with Jo Kim (@jo)?**",
    ):
        assert any(text.startswith(beginning) for text in said), (beginning, said)
    assert all(said)
    assert all(len(body["components"]) <= 1 for body in bodies), "one row of buttons"
    assert {body["flags"] for body in bodies} == {SUPPRESS_EMBEDS}
