"""What is missing in a translation, and what doesn't fit: `python -m tests.translations fr`."""
