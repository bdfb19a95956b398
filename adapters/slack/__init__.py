"""Slack: commands, buttons and forms come in through Bolt, and go out as Block Kit."""

#: What Slack is called where workspaces and people are kept.
PLATFORM = "slack"
