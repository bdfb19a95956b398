"""Cards as messages: classic ones, whose words are in `content`, or such of components alone.

A message of components alone has an empty push notification (discord-api-docs#7854): a lock screen
would say that somebody wrote, and not what. So what arrives unprompted is a classic message. It
holds half as much text; what doesn't fit is sent as components, for nobody's words are cut so that
a telephone can say the first of them. What answers a click or a command is read at once, and is
always made of components.

A message may become one of components by an edit, and never a classic one again (Discord: Edit
Message). So every message takes components, and only Discord has to know which kind it is: see
`DiscordMessenger.update`.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from typing import Any

from discord import File, MessageFlags
from discord.http import MultipartParameters
from discord.ui import View

from adapters.discord.custom_ids import read_custom_id, read_menu_id
from adapters.discord.render import container, footer, moments, sentences
from adapters.discord.rows import card_rows
from adapters.shared.utf16 import length
from bot.messages.actions import Action
from bot.messages.views import Attachment, Card

Payload = dict[str, Any]

#: Characters of `content` (Discord: Create Message); counted as clients do, in UTF-16.
CONTENT_LIMIT = 2000


def payload(card: Card, server: str, pings: Sequence[str] = ()) -> Payload:
    """Write a new message, classic if it fits; it mentions and pings these people alone."""
    return classic(card, server, pings) or of_components(card, server, pings)


def classic(card: Card, server: str, pings: Sequence[str] = ()) -> Payload | None:
    """Write a classic message; None where it doesn't fit. No link in it gets a preview."""
    said = content(card, pings)
    if length(said) > CONTENT_LIMIT:
        return None
    return {
        "content": said,
        "components": [row.to_component_dict() for row in card_rows(card, server)],
        "flags": MessageFlags(suppress_embeds=True).value,
        "allowed_mentions": _only(pings),
    }


def of_components(card: Card, server: str, pings: Sequence[str] = ()) -> Payload:
    """Write a message of components alone; an edit by it leaves nothing of a classic one."""
    return {
        "content": None,
        "components": [container(card, server, pings).to_component_dict()],
        "flags": MessageFlags(components_v2=True).value,
        "allowed_mentions": _only(pings),
    }


def content(card: Card, mentioned: Sequence[str] = ()) -> str:
    """Write what a card says as a classic message says it, a paragraph a line.

    Nothing can stand below its buttons, so the small print ends the text.
    """
    return "\n".join([*sentences(card, mentioned, title="**{}**"), *footer(card)])


def buttons_view(card: Card, server: str) -> View:
    """Put a card's buttons into what discord.py sends with `content`; it isn't listened to."""
    view = View(timeout=None)
    for number, row in enumerate(card_rows(card, server)):
        for item in row.children:
            item.row = number
            view.add_item(item)
    view.stop()
    return view


def with_files(body: Payload, files: Sequence[Attachment]) -> MultipartParameters:
    """Put files beside a message (Discord: Uploading Files)."""
    if not files:
        return MultipartParameters(body, None, None)
    described = [{"id": number, "filename": file.name} for number, file in enumerate(files)]
    form: list[Payload] = [
        {"name": "payload_json", "value": json.dumps(body | {"attachments": described})}
    ]
    uploads = [File(BytesIO(file.text.encode()), file.name) for file in files]
    form += [
        {
            "name": f"files[{number}]",
            "value": upload.fp,
            "filename": upload.filename,
            "content_type": file.media_type,
        }
        for number, (upload, file) in enumerate(zip(uploads, files, strict=True))
    ]
    return MultipartParameters(None, form, uploads)


def _only(pings: Sequence[str]) -> Payload:
    return {"parse": [], "users": list(pings)}


# What a message shows, as Discord returns it.


def looks_the_same(shown: Mapping[str, Any], drawn: Payload) -> bool:
    """Tell whether a message, as Discord returns it, would look the same after an edit.

    What offers something is told apart by what it offers and by the moments that it names: names
    and language may differ, as we may have learned them from a click. What an older version asked
    offers the same by other means, and stays as it is as long as it is asked.
    """
    before, after = _offers(shown), _offers(drawn)
    if not after:
        return not before and _words(shown) == _words(drawn)
    if any(map(read_menu_id, before)) and any(map(_asks, after)):
        return True
    return before == after and moments(_words(shown)) == moments(_words(drawn))


def _words(message: Mapping[str, Any]) -> list[str]:
    said = str(message.get("content") or "")
    return [*([said] if said else []), *_texts(message.get("components") or ())]


def _texts(components: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for part in components:
        if "content" in part:
            yield str(part["content"])
        yield from _texts(part.get("components") or ())


def _offers(message: Mapping[str, Any]) -> list[str]:
    return list(_controls(message.get("components") or ()))


def _controls(components: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for part in components:
        if "custom_id" in part:
            yield str(part["custom_id"])
        yield from (str(option["value"]) for option in part.get("options") or ())
        yield from _controls(part.get("components") or ())


def _asks(control: str) -> bool:
    what = read_custom_id(control)
    return what is not None and what.action is Action.LATER
