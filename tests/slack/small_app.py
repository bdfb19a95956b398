"""A trivial slack-bolt app, in Socket Mode or over HTTP, for the test Slack's own tests."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_sdk.errors import SlackApiError
from slack_sdk.oauth.installation_store import FileInstallationStore
from slack_sdk.oauth.state_store import FileOAuthStateStore
from slack_sdk.web.async_client import AsyncWebClient

from tests.slack.server import SlackServer
from tests.slack.world import SCOPES, Json


def plain(text: str) -> Json:
    """A text object."""
    return {"type": "plain_text", "text": text}


def button(label: str, action: str) -> Json:
    """A button."""
    return {"type": "button", "action_id": action, "text": plain(label), "value": "ask-1"}


def option(label: str) -> Json:
    """An entry of a menu."""
    return {"text": plain(label), "value": label.lower()}


def section(text: str) -> Json:
    """A paragraph."""
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


def asking(text: str) -> list[Json]:
    """A card with buttons and a menu."""
    more = {"type": "overflow", "action_id": "more", "options": [option("Block"), option("Ask")]}
    row = [button("Yes", "yes"), button("No", "no"), more]
    return [section(text), {"type": "actions", "elements": row}]


def field(name: str, label: str, element: Json, *, optional: bool = False) -> Json:
    """A field of a form."""
    shown = {"action_id": f"field.{name}", **element}
    block = {"type": "input", "block_id": name, "label": plain(label), "element": shown}
    return block | ({"optional": True} if optional else {})


FORM: Json = {
    "type": "modal",
    "callback_id": "form",
    "title": plain("A form"),
    "submit": plain("Send"),
    "private_metadata": "ask-1",
    "blocks": [
        section("Please fill this in."),
        field("reason", "Why", {"type": "plain_text_input", "max_length": 20}),
        field("on", "When", {"type": "datepicker", "initial_date": "2026-12-01"}),
        field("who", "Who", {"type": "users_select"}, optional=True),
        field("keep", "Keep", {"type": "checkboxes", "options": [option("Yes")]}, optional=True),
        field("days", "Days", {"type": "static_select", "options": [option("2"), option("7")]},
              optional=True),
    ],
}  # fmt: skip
DONE: Json = {"type": "modal", "title": plain("Done"), "blocks": [section("All is done.")]}


def listen(app: AsyncApp) -> None:
    """Register what the app does."""

    @app.command("/intro")
    async def intro(ack: Any, command: Json, client: AsyncWebClient) -> None:  # noqa: ANN401
        await ack(f"You said: {command['text']}")
        if "quiet" not in command["text"]:
            text = f"<@{command['user_id']}> says *hello*"
            await client.chat_postMessage(
                channel=command["user_id"], text=text, blocks=asking(text)
            )

    @app.command("/slow")
    async def slow(ack: Any, command: Json) -> None:  # noqa: ANN401
        await asyncio.sleep(float(command["text"]))
        await ack("At last.")

    @app.event("app_home_opened")
    async def home(event: Json, client: AsyncWebClient) -> None:
        blocks = [section(f"Hello <@{event['user']}>"), *asking("Well?")]
        await client.views_publish(user_id=event["user"], view={"type": "home", "blocks": blocks})

    @app.event("app_uninstalled")
    @app.event("tokens_revoked")
    async def gone() -> None:
        """Nothing is left to do."""

    listen_to_clicks(app)
    listen_to_forms(app)


def listen_to_clicks(app: AsyncApp) -> None:
    """Register what buttons and menus do."""

    @app.action("yes")
    @app.shortcut("introduce")
    async def yes(ack: Any, body: Json, client: AsyncWebClient) -> None:  # noqa: ANN401
        await ack()
        # Bolt takes an acknowledgement back if the listener raises before it has looked at it, and
        # then waits for another one.
        with suppress(SlackApiError):
            await client.views_open(trigger_id=body["trigger_id"], view=FORM)

    @app.action("no")
    async def no(ack: Any, respond: Any) -> None:  # noqa: ANN401
        await ack()
        await respond("Pity.", replace_original=True)

    @app.action("more")
    async def more(ack: Any, body: Json, client: AsyncWebClient) -> None:  # noqa: ANN401
        await ack()
        chosen = body["actions"][0]["selected_option"]["value"]
        await client.chat_postEphemeral(
            channel=body["channel"]["id"], user=body["user"]["id"], text=f"You chose {chosen}."
        )


def listen_to_forms(app: AsyncApp) -> None:
    """Register what is done with a form."""

    @app.view("form")
    async def form(ack: Any, body: Json, client: AsyncWebClient) -> None:  # noqa: ANN401
        values = body["view"]["state"]["values"]
        reason = values["reason"]["field.reason"]["value"]
        if reason == "wrong":
            await ack(response_action="errors", errors={"reason": "Not this one."})
        elif reason == "show":
            await ack(response_action="update", view=DONE)
        else:
            await ack()
            day = values["on"]["field.on"]["selected_date"]
            await client.chat_postMessage(channel=body["user"]["id"], text=f"{reason} on {day}")


@asynccontextmanager
async def over_sockets(slack: SlackServer, token: str) -> AsyncIterator[AsyncSocketModeHandler]:
    """Run the app in Socket Mode."""
    app = AsyncApp(client=AsyncWebClient(token=token, base_url=slack.api_url))
    listen(app)
    handler = AsyncSocketModeHandler(app, slack.app_token)
    await handler.connect_async()  # type: ignore[no-untyped-call]
    await slack.connected()
    try:
        yield handler
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call]


@asynccontextmanager
async def over_http(
    slack: SlackServer, token: str = "", folder: Path = Path()
) -> AsyncIterator[str]:
    """Run the app behind a URL, which is yielded; without a token with OAuth."""
    client = AsyncWebClient(token=token or None, base_url=slack.api_url)
    flow = None if token else oauth(slack, client, folder)
    app = AsyncApp(client=client, signing_secret=slack.signing_secret, oauth_flow=flow)
    listen(app)
    runner = web.AppRunner(app.web_app("/slack/events"), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    slack.delivers_to(f"{url}/slack/events")
    try:
        yield url
    finally:
        await runner.cleanup()


def oauth(slack: SlackServer, client: AsyncWebClient, folder: Path) -> AsyncOAuthFlow:
    """Slack-bolt's own OAuth, with files."""
    settings = AsyncOAuthSettings(
        client_id=slack.client_id,
        client_secret=slack.client_secret,
        scopes=list(SCOPES),
        installation_store=FileInstallationStore(base_dir=str(folder)),
        state_store=FileOAuthStateStore(expiration_seconds=60, base_dir=str(folder)),
    )
    return AsyncOAuthFlow(client=client, settings=settings)
