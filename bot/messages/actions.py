"""What a button does, and what it does it to; the command it makes is in `bot.app.commands`."""

from enum import StrEnum


class Action(StrEnum):
    """The buttons there are; the values stand in cards that people have, and in `demo --json`."""

    YES = "yes"
    LATER = "later"
    NO = "no"
    TELL = "tell"
    QUESTION = "question"
    AGAIN = "again"
    BLOCK = "block"
    BLOCK_OTHER = "blockother"
    BLOCK_PERSON = "blockperson"
    OPT_OUT = "optout"
    OPT_OUT_ALL = "optoutall"
    OPT_IN = "optin"
    UNDO = "undo"
    WITHDRAW = "withdraw"
    WITHDRAW_SURE = "withdrawsure"
    WORDS = "words"
    REPLY = "reply"
    PAUSE = "pause"
    RESUME = "resume"
    STANDING = "standing"
    EACH_TIME = "eachtime"
    UNBLOCK = "unblock"
    NO_TELLS_INTRODUCER = "habit"
    NO_STAYS_PRIVATE = "nohabit"
    LANGUAGE = "language"
    ABOUT = "about"
    MY_DATA = "mydata"
    FORGET = "forget"
    TALKED = "talked"
    #: On older cards: it said nothing of whether they'd still like to.
    NOT_YET = "notyet"
    STILL = "still"
    NO_FOLLOW_UPS = "nofollowups"
    MAY_KNOW = "mayknow"
    MAY_NOT_KNOW = "maynotknow"
    THANK = "thank"
    READ_THANKS = "readthanks"
    INSIGHT = "insight"
    SHOW = "show"
    MORE = "more"
    REQUEST = "request"
    SETTINGS = "settings"
    SETUP = "setup"
    OVERVIEW = "overview"
    JOIN = "join"
    REPORT = "report"
    READ_REPORT = "readreport"
    DEALT_WITH = "dealtwith"
    STOP = "stop"
    LIFT = "lift"
    RECEIVERS = "receivers"
    INVITE = "invite"
    FIND_TIME = "findtime"
    ASK_CONNECTOR = "askconnector"
    INTRODUCE = "introduce"
    NOT_THIS_TIME = "notthistime"
    LET_KNOW = "letknow"
    ASK_REQUESTER = "askrequester"


#: These stand on the settings card alone, with a person's platform id as their target.
ON_SETTINGS = frozenset({Action.UNBLOCK, Action.BLOCK_PERSON})


class Target(StrEnum):
    """Where a button stands, for those buttons that need no id of an ask, person or question."""

    #: On the settings card: pressing it shows the card as it is then.
    SETTINGS = "settings"
    #: On any other card: pressing it says what has changed.
    CARD = "card"
    #: Below the question whether to be forgotten: pressing it says yes to that.
    SURE = "sure"
