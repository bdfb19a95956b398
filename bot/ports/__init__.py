"""What the core needs from the world; adapters and storage satisfy it structurally."""

from bot.ports.messaging import (
    Address,
    Clock,
    Delivered,
    Delivery,
    GivenUp,
    Hold,
    Messenger,
    Messengers,
    Obstacle,
    OpenCall,
    Outcome,
    SendCall,
    StoredEffect,
    TryAgain,
    UpdateCall,
)
from bot.ports.outlook import Coming
from bot.ports.people import People, Workspaces
from bot.ports.storage import (
    Introductions,
    Outbox,
    PairHistory,
    SentCard,
    Storage,
    Totals,
    UnitOfWork,
)

__all__ = [
    "Address",
    "Clock",
    "Coming",
    "Delivered",
    "Delivery",
    "GivenUp",
    "Hold",
    "Introductions",
    "Messenger",
    "Messengers",
    "Obstacle",
    "OpenCall",
    "Outbox",
    "Outcome",
    "PairHistory",
    "People",
    "SendCall",
    "SentCard",
    "Storage",
    "StoredEffect",
    "Totals",
    "TryAgain",
    "UnitOfWork",
    "UpdateCall",
    "Workspaces",
]
