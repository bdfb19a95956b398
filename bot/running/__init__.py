"""What a process needs around the use cases: settings, keys, clocks, logging, an orderly end."""
