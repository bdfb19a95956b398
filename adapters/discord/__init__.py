"""Discord: commands and clicks over its gateway, cards over its REST API."""

#: What Discord is called where workspaces and people are kept.
PLATFORM = "discord"
