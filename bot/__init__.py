"""AskFirst decides here: no platform and no database is known below this package's ports."""
