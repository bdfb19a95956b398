"""Who is here: three people and their workspace, all in English and UTC."""

from dataclasses import replace

from adapters.shared import cast

PLATFORM = "terminal"
HARBOR = cast.harbor(PLATFORM, "UTC")
SAM, ALEX, JO = (
    replace(person, locale="en", time_zone="UTC") for person in (cast.SAM, cast.ALEX, cast.JO)
)
