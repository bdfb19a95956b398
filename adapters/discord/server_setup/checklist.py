"""What conversations need, point by point: done, or what to do and where; pure."""

from collections.abc import Iterable, Iterator

from adapters.discord.errors import (
    MESSAGE_BLOCKED,
    NO_TWO_FACTOR,
    TITLE_BLOCKED,
    TOO_MANY_CHANNELS,
    TOO_MANY_THREADS,
    WORDS_NOT_ALLOWED,
)
from adapters.discord.server_setup.findings import Audience, Findings, Trouble
from adapters.discord.server_setup.needs import Place, uses_threads
from adapters.discord.server_setup.refusals import CANNOT_WRITE
from adapters.discord.server_setup.stored_setup import ConversationKind, ServerSetup
from adapters.shared.utf16 import ELLIPSIS
from bot.messages.views import Block, Paragraph, Text, When
from bot.messages.voice import Voice

#: Stands before each permission that is missing.
BULLET = "• "

#: How many roles are named.
MOST_ROLES = 10

#: Permissions as Discord's settings call them, and what each is for.
PERMISSIONS = {
    "view_channel": "permission-view-channel",
    "create_private_threads": "permission-create-private-threads",
    "send_messages_in_threads": "permission-send-messages-in-threads",
    "manage_channels": "permission-manage-channels",
    "send_messages": "permission-send-messages",
    "read_message_history": "permission-read-message-history",
    "manage_threads": "permission-manage-threads",
}
_TROUBLES = {
    Trouble.UNKNOWN: "server-unknown",
    Trouble.GONE: "server-channel-gone",
    Trouble.WRONG_TYPE: "server-wrong-type",
}
_LACKS = {
    Place.SERVER: "server-lacks-server",
    Place.CATEGORY: "server-lacks-category",
    Place.CHANNEL: "server-lacks-channel",
}
#: What the last refusal means, by its code; others are named by it.
_REFUSED = {
    CANNOT_WRITE: "server-refused-cannot-write",
    str(NO_TWO_FACTOR): "server-refused-two-factor",
    str(TITLE_BLOCKED): "server-refused-words",
    str(MESSAGE_BLOCKED): "server-refused-words",
    str(WORDS_NOT_ALLOWED): "server-refused-words",
    str(TOO_MANY_CHANNELS): "server-refused-full",
    str(TOO_MANY_THREADS): "server-refused-full",
}


def checklist(
    setup: ServerSetup | None,
    found: Findings | None,
    refusal: str | None,
    link: str,
    voice: Voice,
) -> list[Block]:
    """Say whether conversations can open, and each thing that they need for it."""
    if setup is None or found is None:
        return [voice.paragraph("server-no-channel")]
    if found.trouble is Trouble.ABSENT:
        return [voice.paragraph("server-absent", link=Text(link))]
    if found.trouble is not None:
        return [voice.paragraph(_TROUBLES[found.trouble])]
    return [
        voice.paragraph("server-ready" if found.ready else "server-not-ready"),
        *_points(setup, found, voice),
        *_last_refusal(refusal, voice),
    ]


def _points(setup: ServerSetup, found: Findings, voice: Voice) -> Iterator[Block]:
    yield from _on_channel(found, voice)
    yield from _on_permissions(setup, found, voice)
    if setup.kind is ConversationKind.THREAD:
        yield from _on_members(found, voice)
    else:
        yield voice.paragraph("server-ok-own-channel")
    if found.unhelpful and uses_threads(setup):
        yield voice.note("server-unhelpful")


def _on_channel(found: Findings, voice: Voice) -> Iterator[Block]:
    if found.timed_out_until:
        yield voice.paragraph("server-timed-out", date=When(found.timed_out_until, with_time=True))
    yield voice.paragraph("server-restricted" if found.restricted else "server-ok-channel")


def _on_permissions(setup: ServerSetup, found: Findings, voice: Voice) -> Iterator[Block]:
    for place, names in found.lacks.items():
        yield voice.paragraph(_LACKS[place])
        yield from _listed(names, voice)
    if found.two_factor:
        yield voice.paragraph("server-lacks-two-factor")
        yield from _listed(found.two_factor, voice)
    else:
        yield voice.paragraph("server-ok-two-factor")
    if not (found.lacks or found.two_factor or found.timed_out_until):
        threads = setup.kind is ConversationKind.THREAD
        yield voice.paragraph("server-ok-threads" if threads else "server-ok-channels")


def _listed(names: Iterable[str], voice: Voice) -> Iterator[Block]:
    for name in names:
        yield Paragraph((Text(BULLET), *voice.spans(PERMISSIONS[name])))


def _on_members(found: Findings, voice: Voice) -> Iterator[Block]:
    seen = "server-ok-seen" if found.seen_by is Audience.EVERYONE else "server-seen-by-some"
    yield voice.paragraph(seen)
    match found.written_by:
        case Audience.EVERYONE:
            yield voice.paragraph("server-ok-written")
        case Audience.SOME:
            more = f" {ELLIPSIS}" if len(found.roles) > MOST_ROLES else ""
            roles = " ".join(f"<@&{role}>" for role in found.roles[:MOST_ROLES]) + more
            yield voice.paragraph("server-written-by-some", roles=Text(roles))
        case Audience.NOBODY:
            yield voice.paragraph("server-written-by-nobody")


def _last_refusal(refusal: str | None, voice: Voice) -> Iterator[Block]:
    if refusal is not None:
        yield voice.paragraph(_REFUSED.get(refusal, "server-refused"), code=Text(refusal))
