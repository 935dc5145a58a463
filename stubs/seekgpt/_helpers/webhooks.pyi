from typing import Any, Mapping, Optional, Union
from ..types.webhooks import UnwrapWebhookEvent

_PREFIX: str
_VERSION: str

def unwrap(
    self: Any,
    payload: Union[str, bytes],
    headers: Union[Mapping[str, Any], Any],
    *,
    secret: Optional[str] = None,
) -> UnwrapWebhookEvent:
    """Check that a webhook was sent by the API, and return its event.

    Args:
        payload: The body of the request, as it came.
        headers: The headers of the request: a mapping, in any case of letters.
        secret: The webhook's secret, in place of the client's ``webhook_secret``.

    Raises:
        InvalidWebhookSignatureError: the signature does not fit the payload, or it is too old.
        ValueError: there is no usable secret, a header is missing, or the payload is no JSON.
    """

def verify_signature(
    self: Any,
    payload: Union[str, bytes],
    headers: Union[Mapping[str, Any], Any],
    *,
    secret: Optional[str] = None,
    tolerance: int = 300,
) -> None:
    """Check that a webhook was sent by the API, and not long ago.

    Args:
        payload: The body of the request, as it came.
        headers: The headers of the request: a mapping, in any case of letters.
        secret: The webhook's secret, in place of the client's ``webhook_secret``.
        tolerance: How many seconds its timestamp may be off, in either direction.

    Raises:
        InvalidWebhookSignatureError: the signature does not fit the payload, or it is too old.
        ValueError: there is no usable secret, or a header is missing.
    """

def sign(key: bytes, message: str, timestamp: str, body: bytes) -> bytes:
    """The signature of a webhook, as the header carries it after its version."""

def signing_key(secret: Optional[str]) -> bytes:
    """The key that a secret stands for: ``whsec_`` and base64, or any other text as it is.

    Raises:
        ValueError: there is none, or anybody could guess it. The secret is not in the message.
    """
