"""The ways in which Slack brings payloads: Socket Mode, and HTTP."""
