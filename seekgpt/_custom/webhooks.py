"""`client.webhooks`: events that the API sends, checked as the Standard Webhooks scheme says.

The sender signs ``id.timestamp.body`` with HMAC-SHA256 and a secret both sides share. Nothing here
does I/O, so the same functions serve blocking and async clients.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import time
from typing import TYPE_CHECKING, Any, Iterable, Optional, Tuple, Union, cast

from .._codec import TOO_DEEP, parse
from .._model.structure_fault import StructureFault
from ..errors import InvalidWebhookSignatureError, SeekGPTError

if TYPE_CHECKING:
    from .._types import HeadersLike
    from ..types.webhooks import UnwrapWebhookEvent

_PREFIX = "whsec_"
_VERSION = "v1,"
Payload = Union[str, bytes]


class WebhookPayloadError(SeekGPTError, ValueError):
    """What was signed is no event."""


def unwrap(
    webhooks: Any, payload: Payload, headers: HeadersLike, secret: Optional[str] = None
) -> UnwrapWebhookEvent:
    """The event of a webhook that was sent by the API."""
    webhooks.verify_signature(payload, headers, secret=secret)
    from .._runtime.types.structure import structure

    event = structure(["ref", "webhooks.unwrap_webhook_event.UnwrapWebhookEvent"])
    strict = webhooks._client._strict_response_validation
    try:
        return cast("UnwrapWebhookEvent", event(parse(payload), strict))
    except (ValueError, RecursionError, StructureFault) as error:
        reason = TOO_DEEP if isinstance(error, RecursionError) else error
        raise WebhookPayloadError(f"The webhook's payload cannot be read: {reason}") from error


def verify_signature(
    webhooks: Any,
    payload: Payload,
    headers: HeadersLike,
    secret: Optional[str] = None,
    *,
    tolerance: int,
) -> None:
    """Nothing, if a webhook was sent by the API, not long ago."""
    key = signing_key(webhooks._client.webhook_secret if secret is None else secret)
    signatures = _header(headers, "webhook-signature")
    timestamp = _header(headers, "webhook-timestamp")
    message = _header(headers, "webhook-id")
    _check_age(timestamp, tolerance)

    # Bytes are signed as they are: decoding first would let two bodies share a signature.
    body = _bytes(payload) if isinstance(payload, str) else bytes(payload)
    expected = sign(key, message, timestamp, body)
    # Every candidate is compared, however many there are and whichever fits.
    found = [hmac.compare_digest(expected, given) for given in _candidates(signatures)]
    if not any(found):
        raise InvalidWebhookSignatureError(
            "The given webhook signature does not match the expected signature"
        )


def sign(key: bytes, message: str, timestamp: str, body: bytes) -> bytes:
    """The signature of a webhook, as the header carries it after its version."""
    signed = _bytes(f"{message}.{timestamp}.") + body
    return base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest())


def signing_key(secret: Optional[str]) -> bytes:
    """The key that a secret stands for: ``whsec_`` and base64, or any other text as it is.

    Raises:
        ValueError: there is none, or anybody could guess it. The secret is not in the message.
    """
    if secret is None:
        raise ValueError(
            "The webhook secret must either be set in the environment variable "
            "SEEKGPT_WEBHOOK_SECRET, given to the client as `webhook_secret`, or passed here as "
            "`secret`"
        )
    if not isinstance(secret, str):
        raise TypeError(f"Expected the webhook secret to be a string, got {type(secret).__name__}")
    if not secret.strip():
        raise ValueError("The webhook secret is empty; anybody could sign with it")
    if not secret.startswith(_PREFIX):
        return secret.encode()
    try:
        key = base64.b64decode(secret[len(_PREFIX) :], validate=True)
    except (binascii.Error, ValueError):
        raise ValueError(
            f"The webhook secret is malformed: what follows {_PREFIX!r} is no base64"
        ) from None
    if not key:
        raise ValueError(f"The webhook secret is empty: nothing follows {_PREFIX!r}")
    return key


def _check_age(timestamp: str, tolerance: int) -> None:
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) < 20):
        raise InvalidWebhookSignatureError("Invalid webhook timestamp format")
    age = int(time.time()) - int(timestamp)
    if age > tolerance:
        raise InvalidWebhookSignatureError("Webhook timestamp is too old")
    if -age > tolerance:
        raise InvalidWebhookSignatureError("Webhook timestamp is too new")


def _candidates(header: str) -> Iterable[bytes]:
    """The signatures of the version known here; there are several while a secret is changed."""
    for part in header.split():
        if part.startswith(_VERSION):
            yield _bytes(part[len(_VERSION) :])
        elif "," not in part:
            yield _bytes(part)


def _bytes(text: str) -> bytes:
    """Text as UTF-8, whatever a web framework has made of bytes that were none."""
    return text.encode("utf-8", "surrogatepass")


def _header(headers: Any, name: str) -> str:
    """A header by its name in any case, from a mapping or from pairs, as text or as bytes."""
    for key, value in _pairs(headers):
        text = key.decode("latin-1") if isinstance(key, bytes) else key
        if isinstance(text, str) and text.lower() == name and value:
            return value.decode("latin-1") if isinstance(value, bytes) else str(value)
    getter = getattr(headers, "get", None)
    value = next((v for n in (name, name.title()) for v in [getter and getter(n)] if v), None)
    if value is None:
        raise InvalidWebhookSignatureError(f"Could not find {name} header")
    return str(value)


def _pairs(headers: Any) -> Iterable[Tuple[Any, Any]]:
    items = getattr(headers, "items", None)
    if items is not None:
        return cast("Iterable[Tuple[Any, Any]]", items())
    return headers if isinstance(headers, (list, tuple)) else ()
