"""Where the app is installed, and whose token a call to Slack uses."""
