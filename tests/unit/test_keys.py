"""The operator's secret keys: the first encrypts, all of them decrypt, none tells of another."""

import pytest

from bot.errors import ConfigurationError
from bot.running.keys import KeyRing, UnknownKey
from bot.running.settings import Settings

#: Long enough to encrypt; an older one only decrypts.
NEW = "a new key as long as a key has to be"


def test_what_one_key_encrypts_another_doesnt_read() -> None:
    token = KeyRing(["a"], "tokens").encrypt(b"xoxb")
    assert b"xoxb" not in token
    assert KeyRing(["a"], "tokens").decrypt(token) == b"xoxb"
    for ring in (KeyRing(["b"], "tokens"), KeyRing(["a"], "marks"), KeyRing(["a "], "tokens")):
        with pytest.raises(UnknownKey, match="ASKFIRST_SECRET_KEY is not the key"):
            ring.decrypt(token)


def test_old_keys_decrypt_and_the_first_encrypts() -> None:
    old = KeyRing(["old"], "tokens").encrypt(b"xoxb")
    ring = KeyRing(["new", "older", "old"], "tokens")
    assert ring.decrypt(old) == b"xoxb"
    assert not ring.current(old)
    assert ring.current(ring.encrypt(b"xoxb"))
    assert KeyRing(["new"], "tokens").decrypt(ring.encrypt(b"xoxb")) == b"xoxb"


@pytest.mark.parametrize("forged", [b"", b"xoxb", b"gAAAAA", "ü".encode()])
def test_what_is_no_token_is_refused(forged: bytes) -> None:
    with pytest.raises(ConfigurationError):
        KeyRing(["a"], "tokens").decrypt(forged)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("", ()),
        (NEW, (NEW,)),
        (f"{NEW},old", (NEW, "old")),
        (f" {NEW} , old ,, ", (NEW, "old")),
    ],
)
def test_several_keys_are_separated_by_commas(text: str, keys: tuple[str, ...]) -> None:
    settings = Settings.read({"ASKFIRST_SECRET_KEY": text})
    assert settings.secret_keys == keys
    assert bool(KeyRing(settings.secret_keys, "tokens")) == bool(keys)
