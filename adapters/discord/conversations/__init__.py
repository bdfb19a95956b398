"""Conversations on Discord, which are private threads and channels, from creation to cleanup."""
