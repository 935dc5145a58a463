"""Webhooks: what was signed is taken, anything else is refused."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from typing import Any, Dict

import httpx
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from seekgpt import InvalidWebhookSignatureError
from seekgpt._model.base import BaseModel
from seekgpt.types.webhooks import ResponseCompletedWebhookEvent
from tests.colours import Colour

KEY = b"a key of some thirty-two bytes.."
SECRET = "whsec_" + base64.b64encode(KEY).decode()
EVENT = {
    "id": "evt_1",
    "object": "event",
    "type": "response.completed",
    "created_at": 1_750_000_000,
    "data": {"id": "resp_1"},
}
BODY = json.dumps(EVENT)


def signed(body: Any = BODY, *, key: bytes = KEY, age: int = 0, **changes: Any) -> Dict[str, str]:
    """The headers the sender would send, computed here without the library."""
    timestamp = str(int(time.time()) - age)
    raw = body.encode() if isinstance(body, str) else body
    mac = hmac.new(key, b"wh_1." + timestamp.encode() + b"." + raw, hashlib.sha256)
    signature = base64.b64encode(mac.digest()).decode()
    return {
        "webhook-id": "wh_1",
        "webhook-timestamp": timestamp,
        "webhook-signature": "v1," + signature,
        **changes,
    }


@pytest.fixture
def webhooks(colour: Colour) -> Any:
    return colour.client(webhook_secret=SECRET).webhooks


def test_unwraps_a_typed_event(webhooks: Any) -> None:
    event = webhooks.unwrap(BODY, signed())
    assert isinstance(event, ResponseCompletedWebhookEvent)
    assert event.data.id == "resp_1"
    assert event.to_dict() == EVENT


def test_an_event_of_a_newer_api_is_readable(webhooks: Any) -> None:
    body = json.dumps({"type": "moon.landed", "data": {"id": "m"}})
    event = webhooks.unwrap(body, signed(body))
    assert isinstance(event, BaseModel)
    assert event.type == "moon.landed"


def test_payload_as_bytes(webhooks: Any) -> None:
    body = json.dumps({**EVENT, "note": "größe"}, ensure_ascii=False).encode()
    assert webhooks.unwrap(body, signed(body)).note == "größe"


def test_bytes_that_are_no_text_verify_as_they_are(webhooks: Any) -> None:
    webhooks.verify_signature(b"\xff\xfe\x00", signed(b"\xff\xfe\x00"))
    with pytest.raises(InvalidWebhookSignatureError):
        webhooks.verify_signature(b"\xff\xfd\x00", signed(b"\xff\xfe\x00"))


@pytest.mark.parametrize(
    "make",
    [
        lambda headers: {name.title(): value for name, value in headers.items()},
        lambda headers: {name.upper(): value for name, value in headers.items()},
        httpx.Headers,
        lambda headers: [(n.encode(), v.encode()) for n, v in headers.items()],
        lambda headers: _OnlyGet(headers),
    ],
    ids=["title", "upper", "httpx", "asgi", "get"],
)
def test_headers_of_every_framework(webhooks: Any, make: Any) -> None:
    webhooks.verify_signature(BODY, make(signed()))


class _OnlyGet:
    def __init__(self, headers: Dict[str, str]) -> None:
        self.headers = headers

    def get(self, name: str) -> Any:
        return self.headers.get(name)


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
def test_a_missing_header_is_named(webhooks: Any, name: str) -> None:
    headers = signed()
    del headers[name]
    with pytest.raises(ValueError, match=f"Could not find {name} header"):
        webhooks.verify_signature(BODY, headers)


def test_several_signatures_one_of_which_fits(webhooks: Any) -> None:
    right = signed()["webhook-signature"]
    several = f"v1,{'A' * 43}= v2,whatever {right} v1a,ed25519"
    webhooks.verify_signature(BODY, signed(**{"webhook-signature": several}))


@pytest.mark.parametrize(
    "signature", ["v2,{}", "v1a,{}", "v1,", "v1,ÄÖÜ", "v1,{}=", "v1 {}x", " ", "v1,v1,{}"]
)
def test_other_signatures_are_refused(webhooks: Any, signature: str) -> None:
    right = signed()["webhook-signature"][3:]
    headers = signed(**{"webhook-signature": signature.format(right)})
    with pytest.raises(InvalidWebhookSignatureError):
        webhooks.verify_signature(BODY, headers)


@pytest.mark.parametrize(("age", "problem"), [(310, "too old"), (-310, "too new")])
def test_replays_are_refused_in_both_directions(webhooks: Any, age: int, problem: str) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match=problem):
        webhooks.unwrap(BODY, signed(age=age))
    webhooks.verify_signature(BODY, signed(age=age), tolerance=400)


@pytest.mark.parametrize("timestamp", ["", "soon", "1e9", "-1", "١٢٣", " 1", "9" * 5000])
def test_timestamps_are_plain_numbers(webhooks: Any, timestamp: str) -> None:
    with pytest.raises(ValueError):
        webhooks.verify_signature(BODY, signed(**{"webhook-timestamp": timestamp}))


def test_a_secret_that_is_no_base64_is_text(colour: Colour) -> None:
    webhooks = colour.client().webhooks
    webhooks.verify_signature(BODY, signed(key=b"plain text"), secret="plain text")


@pytest.mark.parametrize(
    "secret", ["", "  ", "whsec_", "whsec_====", "whsec_kein base64", "whsec_abc"]
)
def test_bad_secrets_are_refused_and_not_shown(colour: Colour, secret: str) -> None:
    for client, given_here in (
        (colour.client(webhook_secret=SECRET), secret),
        (colour.client(webhook_secret=secret), None),
    ):
        with pytest.raises(ValueError, match=r"webhook secret is (empty|malformed)") as caught:
            client.webhooks.verify_signature(BODY, signed(key=b""), secret=given_here)
        assert not isinstance(caught.value, InvalidWebhookSignatureError)
        assert "kein" not in str(caught.value)


def test_no_secret(colour: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="The webhook secret must either be set"):
        colour.client().webhooks.unwrap(BODY, signed())
    monkeypatch.setenv("SEEKGPT_WEBHOOK_SECRET", SECRET)
    assert colour.client().webhooks.unwrap(BODY, signed()).id == "evt_1"


def test_a_copy_keeps_the_secret(colour: Colour) -> None:
    client = colour.client(webhook_secret=SECRET)
    client.with_options(timeout=1).webhooks.verify_signature(BODY, signed())


@given(body=st.binary(), index=st.integers(0), flip=st.integers(1, 255))
def test_a_changed_byte_is_noticed(body: bytes, index: int, flip: int) -> None:
    webhooks = Colour("sync").client(webhook_secret=SECRET).webhooks
    headers = signed(body)
    webhooks.verify_signature(body, headers)
    assume(body)
    changed = bytearray(body)
    changed[index % len(body)] ^= flip
    with pytest.raises(InvalidWebhookSignatureError):
        webhooks.verify_signature(bytes(changed), headers)


@given(
    name=st.sampled_from(["webhook-id", "webhook-signature", "webhook-timestamp"]),
    value=st.text(max_size=60),
)
def test_a_changed_header_is_noticed(name: str, value: str) -> None:
    webhooks = Colour("sync").client(webhook_secret=SECRET).webhooks
    headers = signed()
    assume(value != headers[name] and headers[name][3:] != value.strip())
    assume(headers["webhook-signature"] not in value.split())
    with pytest.raises(ValueError):
        webhooks.verify_signature(BODY, {**headers, name: value})


@given(secret=st.text(min_size=1))
def test_another_secret_does_not_fit(secret: str) -> None:
    webhooks = Colour("sync").client().webhooks
    assume(secret != SECRET)
    with pytest.raises(ValueError):
        webhooks.verify_signature(BODY, signed(), secret=secret)
