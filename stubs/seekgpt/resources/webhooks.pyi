from typing import Any, Mapping, Optional, Union, type_check_only
from .._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..types.webhooks import UnwrapWebhookEvent

__all__ = ["AsyncWebhooks", "Webhooks"]

class Webhooks(SyncAPIResource):
    """Check that webhooks come from the API, and read them."""
    @property
    def with_raw_response(self) -> WebhooksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> WebhooksWithStreamingResponse: ...
    def unwrap(
        self,
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
        self,
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

@type_check_only
class WebhooksWithRawResponse: ...

@type_check_only
class WebhooksWithStreamingResponse: ...

class AsyncWebhooks(AsyncAPIResource):
    """Check that webhooks come from the API, and read them."""
    @property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncWebhooksWithStreamingResponse: ...
    def unwrap(
        self,
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
        self,
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

@type_check_only
class AsyncWebhooksWithRawResponse: ...

@type_check_only
class AsyncWebhooksWithStreamingResponse: ...
