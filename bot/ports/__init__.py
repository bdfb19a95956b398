"""What the core needs from the world; adapters and storage satisfy it structurally."""

from bot.ports.clock import Clock
from bot.ports.deliveries import (
    Delivered,
    Delivery,
    GivenUp,
    Hold,
    OpenCall,
    Outcome,
    SendCall,
    TryAgain,
    UpdateCall,
)
from bot.ports.facts import Facts
from bot.ports.follow_ups import FollowUps
from bot.ports.introductions import Introductions, PairHistory, Recent, Release
from bot.ports.messenger import Address, Messenger, Messengers, Obstacle
from bot.ports.outbox import NOBODYS, Outbox, StoredEffect
from bot.ports.outlook import Coming
from bot.ports.people import People
from bot.ports.personal_data import PersonalData
from bot.ports.questions import Questions
from bot.ports.reports import Reports
from bot.ports.requests import Requests
from bot.ports.secrets import Secrets
from bot.ports.sent_cards import SentCard, SentCards
from bot.ports.times import Times
from bot.ports.totals import Totals
from bot.ports.undone import Undone
from bot.ports.unit_of_work import LearningStorage, LearningUnitOfWork, Storage, UnitOfWork
from bot.ports.workspaces import Workspaces

__all__ = [
    "NOBODYS",
    "Address",
    "Clock",
    "Coming",
    "Delivered",
    "Delivery",
    "Facts",
    "FollowUps",
    "GivenUp",
    "Hold",
    "Introductions",
    "LearningStorage",
    "LearningUnitOfWork",
    "Messenger",
    "Messengers",
    "Obstacle",
    "OpenCall",
    "Outbox",
    "Outcome",
    "PairHistory",
    "People",
    "PersonalData",
    "Questions",
    "Recent",
    "Release",
    "Reports",
    "Requests",
    "Secrets",
    "SendCall",
    "SentCard",
    "SentCards",
    "Storage",
    "StoredEffect",
    "Times",
    "Totals",
    "TryAgain",
    "Undone",
    "UnitOfWork",
    "UpdateCall",
    "Workspaces",
]
