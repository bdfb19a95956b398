"""The demo's terminal: a small cast plays one introduction, and every screen is shown."""
