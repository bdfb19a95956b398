"""Slack: commands, buttons and forms come in through Bolt, and go out as Block Kit."""
