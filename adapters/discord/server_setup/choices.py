"""The choices that the panel of `/intro-setup` offers."""

from enum import StrEnum


class Choice(StrEnum):
    """What a button or a menu of the panel chooses; the values stand in `custom_id`s."""

    #: A menu: the introductions channel.
    CHANNEL = "channel"
    #: A menu: who may introduce, by a role.
    ROLE = "role"
    #: Create the introductions channel.
    CREATE = "create"
    #: Conversations are private threads, or private channels.
    THREADS = "threads"
    CHANNELS = "channels"
    #: Whoever can't be written to is asked in a thread, or not at all.
    FALLBACK = "aside"
    NO_FALLBACK = "no-aside"
    #: Everyone may introduce, or admins alone.
    EVERYONE = "everyone"
    ADMINS = "admins"
    #: People may introduce themselves, or not.
    SELF = "self"
    NO_SELF = "no-self"
    #: Everyone may be asked who hasn't opted out, or only people who have joined.
    ALL = "all"
    JOINED = "joined"
    #: Conversations offer to find a time, or not.
    TIMES = "times"
    NO_TIMES = "no-times"
    #: Open the form of limits, or that of language and time zone: a form holds five fields.
    FORM = "form"
    PLACE = "place"
    #: Create a private channel and delete it again, to see whether Discord lets the bot.
    TRY = "try"
    #: Choose nothing, and show the panel as it is now.
    LOOK = "look"
