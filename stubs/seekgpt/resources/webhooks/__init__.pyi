from typing import Union, type_check_only
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import Omit
from ..._types import HeadersLike
from ...types.webhooks import UnwrapWebhookEvent
from .._answers import _Viewed

__all__ = ("AsyncWebhooks", "Webhooks")

@type_check_only
class WebhooksWithRawResponse: ...

@type_check_only
class WebhooksWithStreamingResponse: ...

@type_check_only
class AsyncWebhooksWithRawResponse: ...

@type_check_only
class AsyncWebhooksWithStreamingResponse: ...

class Webhooks(_Viewed[WebhooksWithRawResponse, WebhooksWithStreamingResponse], SyncAPIResource):
    """Check that webhooks come from the API, and read them. `unwrap` does both and gives the event; `verify_signature` only checks. Both need the secret shown when the endpoint was set up (`webhook_secret`, or SEEKGPT_WEBHOOK_SECRET), and the body exactly as it came. No request is made."""
    def unwrap(
        self,
        payload: Union[str, bytes],
        headers: HeadersLike,
        *,
        secret: Union[str, None, Omit] = ...,
    ) -> UnwrapWebhookEvent:
        """Check that a webhook was sent by the API, and read its event. Raises an `InvalidWebhookSignatureError` if the signature does not fit the payload or is too old, a `ValueError` without a usable secret, without the headers, or for a payload that is no JSON.

        Args:
            payload: The body of the request, as it came.
            headers: The headers of the request, in any case of letters.
            secret: The webhook's secret, in place of the client's `webhook_secret`.
        """
    def verify_signature(
        self,
        payload: Union[str, bytes],
        headers: HeadersLike,
        *,
        secret: Union[str, None, Omit] = ...,
        tolerance: int = 300,
    ) -> None:
        """Check that a webhook was sent by the API, and not long ago. Raises an `InvalidWebhookSignatureError` if the signature does not fit the payload or is too old, a `ValueError` without a usable secret or without the headers.

        Args:
            payload: The body of the request, as it came.
            headers: The headers of the request, in any case of letters.
            secret: The webhook's secret, in place of the client's `webhook_secret`.
            tolerance: How many seconds its timestamp may be off, in either direction.
        """

class AsyncWebhooks(
    _Viewed[AsyncWebhooksWithRawResponse, AsyncWebhooksWithStreamingResponse],
    AsyncAPIResource,
):
    """Check that webhooks come from the API, and read them. `unwrap` does both and gives the event; `verify_signature` only checks. Both need the secret shown when the endpoint was set up (`webhook_secret`, or SEEKGPT_WEBHOOK_SECRET), and the body exactly as it came. No request is made."""
    def unwrap(
        self,
        payload: Union[str, bytes],
        headers: HeadersLike,
        *,
        secret: Union[str, None, Omit] = ...,
    ) -> UnwrapWebhookEvent:
        """Check that a webhook was sent by the API, and read its event. Raises an `InvalidWebhookSignatureError` if the signature does not fit the payload or is too old, a `ValueError` without a usable secret, without the headers, or for a payload that is no JSON.

        Args:
            payload: The body of the request, as it came.
            headers: The headers of the request, in any case of letters.
            secret: The webhook's secret, in place of the client's `webhook_secret`.
        """
    def verify_signature(
        self,
        payload: Union[str, bytes],
        headers: HeadersLike,
        *,
        secret: Union[str, None, Omit] = ...,
        tolerance: int = 300,
    ) -> None:
        """Check that a webhook was sent by the API, and not long ago. Raises an `InvalidWebhookSignatureError` if the signature does not fit the payload or is too old, a `ValueError` without a usable secret or without the headers.

        Args:
            payload: The body of the request, as it came.
            headers: The headers of the request, in any case of letters.
            secret: The webhook's secret, in place of the client's `webhook_secret`.
            tolerance: How many seconds its timestamp may be off, in either direction.
        """
