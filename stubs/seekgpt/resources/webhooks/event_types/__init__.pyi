from typing import Any, Coroutine, Generic, type_check_only
from ...._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ....types.webhooks import WebhookEventTypeList
from ..._answers import _R1, _Viewed

__all__ = ("AsyncEventTypes", "EventTypes")

class _EventTypesMethods(Generic[_R1]):
    def list(
        self,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """List the types of events that can be delivered.

        HTTP: `GET /webhook_event_types`

        Args:
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """

@type_check_only
class EventTypesWithRawResponse(_EventTypesMethods[LegacyAPIResponse[WebhookEventTypeList]]): ...

@type_check_only
class EventTypesWithStreamingResponse(
    _EventTypesMethods[ResponseContextManager[APIResponse[WebhookEventTypeList]]],
): ...

@type_check_only
class AsyncEventTypesWithRawResponse(
    _EventTypesMethods[Coroutine[Any, Any, LegacyAPIResponse[WebhookEventTypeList]]],
): ...

@type_check_only
class AsyncEventTypesWithStreamingResponse(
    _EventTypesMethods[AsyncResponseContextManager[AsyncAPIResponse[WebhookEventTypeList]]],
): ...

class EventTypes(
    _EventTypesMethods[WebhookEventTypeList],
    _Viewed[EventTypesWithRawResponse, EventTypesWithStreamingResponse],
    SyncAPIResource,
):
    """The types of events that webhooks can deliver. Name some of them when you set up an endpoint."""

class AsyncEventTypes(
    _EventTypesMethods[Coroutine[Any, Any, WebhookEventTypeList]],
    _Viewed[AsyncEventTypesWithRawResponse, AsyncEventTypesWithStreamingResponse],
    AsyncAPIResource,
):
    """The types of events that webhooks can deliver. Name some of them when you set up an endpoint."""
