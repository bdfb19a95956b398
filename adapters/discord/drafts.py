"""Forms that were filled in wrong, kept in memory so that they can be opened again as they were."""

from typing import Any

from adapters.shared.bounded_cache import BoundedCache
from bot.messages.views import Form

#: How many forms are kept; the oldest are forgotten, and open empty.
MOST_DRAFTS = 500


class Drafts:
    """People's forms, by a number that the button to correct one carries."""

    def __init__(self) -> None:
        self._forms: BoundedCache[tuple[int, str], Form] = BoundedCache(MOST_DRAFTS)

    def keep(self, person: int, number: str, form: Form) -> None:
        """Keep a person's form under a number."""
        self._forms[person, number] = form

    def find(self, person: int, number: str) -> Form | None:
        """Find a form of theirs; None once it is forgotten, as after a restart."""
        return self._forms.get((person, number))

    def drop(self, person: int, number: str = "") -> None:
        """Forget a form of theirs, or all of them: what they had typed is somewhere else now."""
        for key in [key for key in self._forms if key == (person, number or key[1])]:
            del self._forms[key]

    def values(self, person: int, number: str) -> dict[str, Any]:
        """Tell what a form of theirs holds, also where there was no room to show it."""
        form = self.find(person, number)
        return {field.name: getattr(field, "value", None) for field in form.fields} if form else {}
