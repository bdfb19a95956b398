"""The Web API of the test Slack: what each method does, and how it refuses."""

from collections.abc import Callable

from tests.slack import screens
from tests.slack.calls import ApiError, Call
from tests.slack.rights import RESPONSE_URL_SECONDS, RESPONSE_URL_USES, ResponseUrl
from tests.slack.views import View
from tests.slack.world import Enterprise, Json, Member, World

#: Most people in a group direct message, without the app (Slack: conversations.open).
MAX_PEOPLE = 8
#: Most modals on top of each other (Slack: modals).
MAX_MODALS = 3


def auth_test(call: Call) -> Json:
    """Tell the app who it is."""
    assert call.token is not None
    owner = call.token.owner
    team = call.team
    enterprise = owner if isinstance(owner, Enterprise) else owner.enterprise
    return {
        "url": f"https://{team.domain}.slack.example/",
        "team": owner.name,
        "user": team.bot.handle,
        "team_id": owner.id,
        "user_id": team.bot.id,
        "bot_id": team.bot_id,
        "enterprise_id": enterprise.id if enterprise else None,
        "is_enterprise_install": isinstance(owner, Enterprise),
    }


def auth_revoke(call: Call) -> Json:
    """Give the token up; a test run changes nothing."""
    assert call.token is not None
    if call.flag("test"):
        return {"revoked": False}
    call.token.revoked = True
    return {"revoked": True}


def users_info(call: Call) -> Json:
    """Describe a person."""
    call.need("users:read")
    member = call.member(call.required("user"))
    return {"user": describe(member, with_locale=call.flag("include_locale"))}


def describe(member: Member, *, with_locale: bool) -> Json:
    """Describe a person as Slack does (Slack: users.info)."""
    profile = {"real_name": member.name, "display_name": "", "team": member.team.id}
    shown: Json = {
        "id": member.id,
        "team_id": member.team.id,
        "name": member.handle,
        "deleted": member.deactivated,
        "real_name": member.name,
        "tz": member.tz,
        "tz_label": member.tz,
        "tz_offset": 0,
        "profile": profile,
        "is_admin": member.admin or member.owner,
        "is_owner": member.owner,
        "is_primary_owner": False,
        "is_restricted": member.guest or member.single_channel_guest,
        "is_ultra_restricted": member.single_channel_guest,
        "is_bot": member.is_bot,
        "is_app_user": False,
        "updated": 1,
    }
    if member.stranger:
        shown["is_stranger"] = True
    return shown | ({"locale": member.locale} if with_locale else {})


def conversations_open(call: Call) -> Json:
    """Open or resume a direct message (Slack: conversations.open)."""
    if call.params.get("channel"):
        channel = call.channel()
        if channel.kind == "channel":
            raise ApiError("method_not_supported_for_channel_type")
        return {"channel": channel.as_json(), "no_op": True, "already_open": True}
    people = _together(call)
    call.need("im:write" if len(people) == 1 else "mpim:write")
    known = call.team.direct(people)
    if known is None and call.flag("prevent_creation"):
        raise ApiError("channel_not_found")
    channel = known or call.team.open_direct(people)
    shown = channel.as_json() if call.flag("return_im") else {"id": channel.id}
    return {"channel": shown} | ({"no_op": True, "already_open": True} if known else {})


def _together(call: Call) -> list[Member]:
    listed = call.params.get("users") or ""
    ids = listed if isinstance(listed, list) else str(listed).split(",")
    ids = list(dict.fromkeys(id_.strip() for id_ in ids if id_.strip()))
    people = [call.member(id_) for id_ in ids if id_ != call.team.bot.id]
    if not ids:
        raise ApiError("users_list_not_supplied")
    if not people:
        raise ApiError("not_enough_users")
    if len(people) > MAX_PEOPLE:
        raise ApiError("too_many_users")
    if any(person.deactivated for person in people):
        raise ApiError("user_disabled")
    if any(person.is_bot for person in people):
        raise ApiError("cannot_dm_bot")
    if any(person.stranger for person in people):
        raise ApiError("invalid_user_combination")
    return people


def chat_post_message(call: Call) -> Json:
    """Write a message."""
    call.need("chat:write")
    channel, (text, blocks) = call.channel(), call.content()
    message = screens.post(channel, text, blocks, thread_ts=call.params.get("thread_ts"))
    return {"channel": channel.id, "ts": message.ts, "message": message.as_json()}


def chat_update(call: Call) -> Json:
    """Change a message of one's own; without `blocks` those it has stay."""
    call.need("chat:write")
    channel = call.channel()
    message = channel.messages.get(call.required("ts"))
    if message is None or message.deleted:
        raise ApiError("message_not_found")
    if message.author is not call.team.bot or message.only_for:
        raise ApiError("cant_update_message")
    kept = call.params if "blocks" in call.params else call.params | {"blocks": message.blocks}
    text, blocks = Call(call.world, call.method, kept, call.token).content()
    screens.change(message, text, blocks)
    answer = {"channel": channel.id, "ts": message.ts, "text": text}
    return answer | {"message": message.as_json()}


def chat_post_ephemeral(call: Call) -> Json:
    """Write what one person alone sees."""
    call.need("chat:write")
    channel, member = call.channel(), call.member(call.required("user"))
    if channel.kind != "channel" and member not in channel.members:
        raise ApiError("user_not_in_channel")
    text, blocks = call.content()
    message = screens.post(channel, text, blocks, only_for=member)
    return {"message_ts": message.ts}


def views_open(call: Call) -> Json:
    """Open a modal in front of whoever gave the trigger."""
    view = call.view("modal")
    return {"view": screens.open_modal(call.trigger().member, view).as_json()}


def views_push(call: Call) -> Json:
    """Put a modal on top of those that are open."""
    view, member = call.view("modal"), call.trigger().member
    if len(member.modals) >= MAX_MODALS:
        raise ApiError("push_limit_reached")
    return {"view": screens.open_modal(member, view, push=True).as_json()}


def views_update(call: Call) -> Json:
    """Let an open modal show something else."""
    given = call.view("modal")
    view = _view(call)
    if call.params.get("hash") not in (None, "", view.hash):
        raise ApiError("hash_conflict")
    if view not in view.member.modals:
        raise ApiError("not_found")
    screens.fill(view, given)
    return {"view": view.as_json()}


def _view(call: Call) -> View:
    external = call.params.get("external_id")
    views = [view for view in call.world.views.values() if call.reaches(view.member.team)]
    for view in views:
        if view.id == call.params.get("view_id"):
            return view
        if external and view.given.get("external_id") == external:
            return view
    raise ApiError("not_found")


def views_publish(call: Call) -> Json:
    """Put something on somebody's Home tab (Slack: views.publish)."""
    given, member = call.view("home"), call.member(call.required("user_id"))
    if not call.world.home_tab:
        raise ApiError("not_enabled")
    home = member.home_view
    if home and call.params.get("hash") not in (None, "", home.hash):
        raise ApiError("hash_conflict")
    if home is None:
        home = member.home_view = screens.new_view(member, given)
    else:
        screens.fill(home, given)
    return {"view": home.as_json()}


def answer_url(world: World, url: ResponseUrl, params: Json) -> Json:
    """Answer an interaction at its response_url: 5 times in 30 minutes."""
    if url.uses >= RESPONSE_URL_USES or world.now() - url.at > RESPONSE_URL_SECONDS:
        raise ApiError("used_url")
    original = url.original
    if original and params.get("delete_original"):
        original.deleted = True
    else:
        text, blocks = Call(world, "response_url", params).content()
        if original and params.get("replace_original") and not original.deleted:
            screens.change(original, text, blocks)
        else:
            everybody = params.get("response_type") == "in_channel"
            only_for = None if everybody else url.member
            screens.post(url.channel, text, blocks, only_for=only_for)
    url.uses += 1
    return {}


METHODS: dict[str, Callable[[Call], Json]] = {
    "auth.test": auth_test,
    "auth.revoke": auth_revoke,
    "users.info": users_info,
    "conversations.open": conversations_open,
    "chat.postMessage": chat_post_message,
    "chat.update": chat_update,
    "chat.postEphemeral": chat_post_ephemeral,
    "views.open": views_open,
    "views.push": views_push,
    "views.update": views_update,
    "views.publish": views_publish,
}
