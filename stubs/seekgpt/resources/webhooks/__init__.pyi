from .event_types import EventTypes as EventTypes
from .event_types import AsyncEventTypes as AsyncEventTypes
from typing import Generic, Sequence, Union, type_check_only
from typing_extensions import Literal
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import Omit
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, HeadersLike
from ...pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ...types.webhooks import (
    DeletedWebhookEndpoint,
    UnwrapWebhookEvent,
    WebhookEndpoint,
    WebhookEndpointTestResult,
    WebhookEndpointWithSecret,
)
from .._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _R4,
    _R5,
    _Raw,
    _Streaming,
    _Viewed,
)
from .event_types import (
    AsyncEventTypes,
    AsyncEventTypesWithRawResponse,
    AsyncEventTypesWithStreamingResponse,
    EventTypes,
    EventTypesWithRawResponse,
    EventTypesWithStreamingResponse,
)

class _WebhooksMethods(Generic[_R1, _R2, _R3, _R4, _R5]):
    def create(
        self,
        *,
        name: str,
        url: str,
        event_types: Sequence[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ],
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Set up an endpoint that events are sent to. The answer has the secret, which is shown only now.

        Args:
            name: Name of your choice.
            url: HTTPS address that events are sent to.
            event_types: Types of the events to deliver, such as `response.completed`.
        """
    def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """Fetch the facts about a webhook endpoint.

        Args:
            webhook_endpoint_id: ID of the endpoint.
        """
    def update(
        self,
        webhook_endpoint_id: str,
        *,
        name: Union[str, Omit] = ...,
        url: Union[str, Omit] = ...,
        event_types: Union[
            Sequence[
                Literal[
                    "batch.completed",
                    "batch.failed",
                    "batch.expired",
                    "batch.cancelled",
                    "response.completed",
                    "response.failed",
                    "response.cancelled",
                    "response.incomplete",
                    "eval.run.succeeded",
                    "eval.run.failed",
                    "eval.run.canceled",
                    "fine_tuning.job.succeeded",
                    "fine_tuning.job.failed",
                    "fine_tuning.job.cancelled",
                    "realtime.call.incoming",
                    "video.completed",
                    "video.failed",
                    "agent.environment.ready",
                    "agent.environment.failed",
                    "agent.environment.suspended",
                    "agent.environment.expired",
                    "agent.session.created",
                    "agent.session.action_required",
                    "agent.session.in_progress",
                    "agent.session.idle",
                    "agent.session.failed",
                    "safety.alert.created",
                ]
            ],
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Rename a webhook endpoint, or change its address or its events.

        Args:
            webhook_endpoint_id: ID of the endpoint to change.
            name: New name.
            url: New HTTPS address.
            event_types: New list of the types of events to deliver.
        """
    def list(
        self,
        *,
        after: Union[str, None, Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R3:
        """List webhook endpoints, newest first, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size; 20 unless given.
        """
    def delete(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R4:
        """Remove a webhook endpoint; nothing is sent to it any more.

        Args:
            webhook_endpoint_id: ID of the endpoint to remove.
        """
    def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: Union[bool, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Give a webhook endpoint a new secret, which is shown only now.

        Args:
            webhook_endpoint_id: ID of the endpoint.
            keep_old_secret_active_for_24_hours: Let the secret before count for another 24 hours. Default false.
        """
    def test(
        self,
        webhook_endpoint_id: str,
        *,
        event_type: Literal[
            "batch.completed",
            "batch.failed",
            "batch.expired",
            "batch.cancelled",
            "response.completed",
            "response.failed",
            "response.cancelled",
            "response.incomplete",
            "eval.run.succeeded",
            "eval.run.failed",
            "eval.run.canceled",
            "fine_tuning.job.succeeded",
            "fine_tuning.job.failed",
            "fine_tuning.job.cancelled",
            "realtime.call.incoming",
            "video.completed",
            "video.failed",
            "agent.environment.ready",
            "agent.environment.failed",
            "agent.environment.suspended",
            "agent.environment.expired",
            "agent.session.created",
            "agent.session.action_required",
            "agent.session.in_progress",
            "agent.session.idle",
            "agent.session.failed",
            "safety.alert.created",
        ],
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R5:
        """Send a sample event to a webhook endpoint.

        Args:
            webhook_endpoint_id: ID of the endpoint.
            event_type: Type of the sample event, such as `response.completed`.
        """

@type_check_only
class WebhooksWithRawResponse(
    _WebhooksMethods[
        _Raw[WebhookEndpointWithSecret],
        _Raw[WebhookEndpoint],
        _Raw[SyncCursorPage[WebhookEndpoint]],
        _Raw[DeletedWebhookEndpoint],
        _Raw[WebhookEndpointTestResult],
    ],
):
    @property
    def event_types(self) -> EventTypesWithRawResponse: ...

@type_check_only
class WebhooksWithStreamingResponse(
    _WebhooksMethods[
        _Streaming[WebhookEndpointWithSecret],
        _Streaming[WebhookEndpoint],
        _Streaming[SyncCursorPage[WebhookEndpoint]],
        _Streaming[DeletedWebhookEndpoint],
        _Streaming[WebhookEndpointTestResult],
    ],
):
    @property
    def event_types(self) -> EventTypesWithStreamingResponse: ...

@type_check_only
class AsyncWebhooksWithRawResponse(
    _WebhooksMethods[
        _AsyncRaw[WebhookEndpointWithSecret],
        _AsyncRaw[WebhookEndpoint],
        _AsyncRaw[AsyncCursorPage[WebhookEndpoint]],
        _AsyncRaw[DeletedWebhookEndpoint],
        _AsyncRaw[WebhookEndpointTestResult],
    ],
):
    @property
    def event_types(self) -> AsyncEventTypesWithRawResponse: ...

@type_check_only
class AsyncWebhooksWithStreamingResponse(
    _WebhooksMethods[
        _AsyncStreaming[WebhookEndpointWithSecret],
        _AsyncStreaming[WebhookEndpoint],
        _AsyncStreaming[AsyncCursorPage[WebhookEndpoint]],
        _AsyncStreaming[DeletedWebhookEndpoint],
        _AsyncStreaming[WebhookEndpointTestResult],
    ],
):
    @property
    def event_types(self) -> AsyncEventTypesWithStreamingResponse: ...

class Webhooks(
    _WebhooksMethods[
        WebhookEndpointWithSecret,
        WebhookEndpoint,
        SyncCursorPage[WebhookEndpoint],
        DeletedWebhookEndpoint,
        WebhookEndpointTestResult,
    ],
    _Viewed[WebhooksWithRawResponse, WebhooksWithStreamingResponse],
    SyncAPIResource,
):
    """Endpoints that events are sent to, and what to do with what arrives there. `unwrap` checks that a webhook comes from the API and gives the event; `verify_signature` only checks. Both need the secret shown when the endpoint was set up (`webhook_secret`, or SEEKGPT_WEBHOOK_SECRET), and the body exactly as it came; they make no request."""
    @property
    def event_types(self) -> EventTypes:
        """The types of events that webhooks can deliver."""
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
    _WebhooksMethods[
        _Awaited[WebhookEndpointWithSecret],
        _Awaited[WebhookEndpoint],
        AsyncPaginator[WebhookEndpoint, AsyncCursorPage[WebhookEndpoint]],
        _Awaited[DeletedWebhookEndpoint],
        _Awaited[WebhookEndpointTestResult],
    ],
    _Viewed[AsyncWebhooksWithRawResponse, AsyncWebhooksWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def event_types(self) -> AsyncEventTypes:
        """The types of events that webhooks can deliver."""
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
