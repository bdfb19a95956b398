"""One package per place where people meet the bot, each with the same four modules."""
