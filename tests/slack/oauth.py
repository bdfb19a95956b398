"""Tokens: who may call, how they are issued, rotated and given up (Slack: OAuth v2)."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.slack.calls import ApiError, Call
from tests.slack.sockets import Sockets
from tests.slack.world import TOKEN_SECONDS, Enterprise, Json, Member, Team, Token, World

#: How long a code can be exchanged for a token (Slack: installing with OAuth).
CODE_SECONDS = 600.0


def token_of(world: World, value: str) -> Token:
    """Find the token that a request came with, if it still counts."""
    if not value:
        raise ApiError("not_authed")
    token = world.tokens.get(value)
    if token is None:
        raise ApiError("invalid_auth")
    if token.revoked:
        raise ApiError("token_revoked")
    if token.expires_at is not None and world.now() >= token.expires_at:
        raise ApiError("token_expired")
    return token


def connections_open(call: Call, token: str, sockets: Sockets, host: str) -> Json:
    """Give a URL for one socket, to the app's own token alone."""
    if token != call.world.app_token:
        known = token in call.world.tokens
        raise ApiError("not_allowed_token_type" if known else "invalid_auth")
    query = f"ticket={sockets.ticket()}&app_id={call.world.app_id}"
    return {"url": f"ws://{host}/link?{query}"}


@dataclass(eq=False)
class Grant:
    """What an admin has allowed, until the app fetches its token with the code."""

    owner: Team | Enterprise
    by: Member
    scopes: tuple[str, ...]
    redirect_uri: str
    at: float
    rotates: bool = False
    used: bool = False


def oauth_v2_access(call: Call) -> Json:
    """Exchange a code, or a refresh token, for a token (Slack: oauth.v2.access)."""
    _check_client(call)
    if call.params.get("grant_type") == "refresh_token":
        return _refreshed(call)
    grant = call.world.grants.get(call.required("code"))
    if grant is None or call.world.now() - grant.at > CODE_SECONDS:
        raise ApiError("invalid_code")
    if grant.used:
        raise ApiError("code_already_used")
    given = call.params.get("redirect_uri")
    if given and given != grant.redirect_uri:
        raise ApiError("bad_redirect_uri")
    grant.used = True
    token = call.world.new_token(grant.owner, grant.scopes, rotates=grant.rotates)
    return _issued(call.world, token) | {"authed_user": {"id": grant.by.id}}


def _check_client(call: Call) -> None:
    world, params = call.world, call.params
    if params.get("client_id") != world.client_id:
        raise ApiError("invalid_client_id")
    if params.get("client_secret") != world.client_secret:
        raise ApiError("bad_client_secret")


def _refreshed(call: Call) -> Json:
    value = call.required("refresh_token")
    old = next((t for t in call.world.tokens.values() if t.refresh == value), None)
    if old is None or old.revoked:
        raise ApiError("invalid_refresh_token")
    old.refresh = None
    return _issued(call.world, call.world.new_token(old.owner, old.scopes, rotates=True))


def _issued(world: World, token: Token) -> Json:
    owner = token.owner
    whole = isinstance(owner, Enterprise)
    enterprise = owner if isinstance(owner, Enterprise) else owner.enterprise
    teams = [team for team in world.teams.values() if owner in (team, team.enterprise)]
    shown: Json = {
        "app_id": world.app_id,
        "scope": ",".join(token.scopes),
        "token_type": "bot",
        "access_token": token.value,
        "bot_user_id": teams[0].bot.id,
        "team": None if whole else {"id": owner.id, "name": owner.name},
        "enterprise": {"id": enterprise.id, "name": enterprise.name} if enterprise else None,
        "is_enterprise_install": whole,
    }
    if token.refresh:
        shown |= {"refresh_token": token.refresh, "expires_in": TOKEN_SECONDS}
    return shown


#: Methods that need no token.
PUBLIC: dict[str, Callable[[Call], Json]] = {"oauth.v2.access": oauth_v2_access}
