"""When Slack doesn't say who somebody is: nobody is taken for somebody else."""

from tests.slack.bench import Harbor

TRY_AGAIN = "Please try again."


async def test_an_admin_who_cant_be_looked_up_isnt_refused(talk: Harbor) -> None:
    """That they are none isn't known either; a moment later they are served."""
    sam = talk.sam
    talk.slack.fails("users.info", status=503, to=sam)
    await sam.types("/intro setup")
    await sam.reads(TRY_AGAIN)
    await sam.types("/intro setup")
    await sam.reads("Settings for everyone", "Everyone may introduce people.")
