"""What messages are tried with; a new variable has to be listed here."""

from collections.abc import Iterable
from datetime import UTC, datetime

from bot.domain.people import Person, PersonFacts, PersonId, WorkspaceId
from bot.messages.views import Foreign, When

PEOPLE = {
    *("a", "b", "introducer", "other", "party", "person", "reporter", "reported", "installer"),
    *("requester", "connector", "target"),
}
FOREIGN = {
    "workspace", "code", "link", "name", "roles", "example", "reason", "receivers", "address",
    "sentence", "field", "value", "month", "google", "outlook",
}  # fmt: skip
#: Written already, in the reader's language.
WRITTEN = {"zone", "first", "last", "weekday", "hours"}
DATES = {"deadline", "date", "latest", "at"}
NUMBERS = {
    *("seconds", "days", "limit", "length", "count"),
    *("ended", "opened", "talked", "day", "enough", "minutes", "number"),
}
CHOICES = {"which": ("a", "b"), "platform": ("", "slack", "discord")}

AT = datetime(2026, 11, 28, 8, 5, tzinfo=UTC)


def person(name: str, *, forgotten: bool = False) -> Person:
    """Make somebody of this name."""
    facts = PersonFacts(f"U-{name}", name)
    return Person(PersonId(1), WorkspaceId(1), facts, forgotten=forgotten)


def arguments(
    variables: Iterable[str], name: str = "Sam Rivera", number: int = 2
) -> dict[str, object]:
    """Make what a message takes; a variable that isn't known here fails."""
    kinds: list[tuple[Iterable[str], object]] = [
        (PEOPLE, person(name)),
        (FOREIGN, Foreign(name)),
        (WRITTEN, name),
        (DATES, When(AT, with_time=True)),
        (NUMBERS, number),
        ({"named"}, 1),  # a workspace without a name is tried by itself
        *(([variable], choices[0]) for variable, choices in CHOICES.items()),
    ]
    return {
        variable: next(value for names, value in kinds if variable in names)
        for variable in variables
    }
