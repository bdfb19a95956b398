"""What is said of a database of either kind."""

NOT_MIGRATED = "The database has not been set up for this version: run `askfirst migrate`."
BUSY = "The database was too busy to answer in time: try again, or look for what keeps it busy."
