from typing import Generic, type_check_only
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ....types.webhooks import WebhookEventTypeList
from ..._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

class _EventTypesMethods(Generic[_R1]):
    def list(
        self,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """List the types of events that can be delivered."""

@type_check_only
class EventTypesWithRawResponse(_EventTypesMethods[_Raw[WebhookEventTypeList]]): ...

@type_check_only
class EventTypesWithStreamingResponse(_EventTypesMethods[_Streaming[WebhookEventTypeList]]): ...

@type_check_only
class AsyncEventTypesWithRawResponse(_EventTypesMethods[_AsyncRaw[WebhookEventTypeList]]): ...

@type_check_only
class AsyncEventTypesWithStreamingResponse(
    _EventTypesMethods[_AsyncStreaming[WebhookEventTypeList]],
): ...

class EventTypes(
    _EventTypesMethods[WebhookEventTypeList],
    _Viewed[EventTypesWithRawResponse, EventTypesWithStreamingResponse],
    SyncAPIResource,
):
    """The types of events that webhooks can deliver. Name some of them when you set up an endpoint."""

class AsyncEventTypes(
    _EventTypesMethods[_Awaited[WebhookEventTypeList]],
    _Viewed[AsyncEventTypesWithRawResponse, AsyncEventTypesWithStreamingResponse],
    AsyncAPIResource,
): ...
