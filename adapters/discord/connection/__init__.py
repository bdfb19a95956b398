"""The connection to Discord: its REST API, its gateway, and logging in."""
