"""The composition root: nothing else knows use cases, relay, storage and adapters at once.

Each command of `askfirst` has a module by its name, which imports what that command needs.
"""
