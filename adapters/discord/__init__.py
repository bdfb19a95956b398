"""Discord: commands, buttons and forms in servers, asks in direct messages."""
