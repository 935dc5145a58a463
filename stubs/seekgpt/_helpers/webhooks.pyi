from typing import Any, Optional, Union
from .._types import HeadersLike
from ..types.webhooks import UnwrapWebhookEvent

_PREFIX: str
_VERSION: str
Payload = Union[str, bytes]

def unwrap(
    webhooks: Any,
    payload: Payload,
    headers: HeadersLike,
    secret: Optional[str] = None,
) -> UnwrapWebhookEvent:
    """The event of a webhook that was sent by the API."""

def verify_signature(
    webhooks: Any,
    payload: Payload,
    headers: HeadersLike,
    secret: Optional[str] = None,
    *,
    tolerance: int,
) -> None:
    """Nothing, if a webhook was sent by the API, not long ago."""

def sign(key: bytes, message: str, timestamp: str, body: bytes) -> bytes:
    """The signature of a webhook, as the header carries it after its version."""

def signing_key(secret: Optional[str]) -> bytes:
    """The key that a secret stands for: ``whsec_`` and base64, or any other text as it is.

    Raises:
        ValueError: there is none, or anybody could guess it. The secret is not in the message.
    """
