"""The composition root: nothing else knows use cases, relay, storage and adapters at once.

Each command of `askfirst` has a module, so that it imports no more than it needs.
"""

from bot.bootstrap.application import Application, assemble, database_url, opened

__all__ = ["Application", "assemble", "database_url", "opened"]
