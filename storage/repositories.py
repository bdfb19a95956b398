"""Every query, by what it is about; each repository works in one transaction."""

from storage.keepsakes import Keepsakes
from storage.lists import Lists
from storage.outbox import Outbox
from storage.people import People
from storage.workspaces import Totals, Workspaces

__all__ = ["Introductions", "Outbox", "People", "Totals", "Workspaces"]


class Introductions(Lists, Keepsakes):
    """Introductions with their asks, the ways to find them, and what they leave with people."""
