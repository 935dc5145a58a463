from typing import Generic, Iterable, Union, type_check_only
from ......_http.answer.stream import AsyncStream, Stream
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......types.beta import AgentSessionEvent, AgentSessionInputParam
from ....._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _R2, _Raw, _Streaming, _Viewed

class _EventsMethods(Generic[_R1, _R2]):
    def create(
        self,
        session_id: str,
        *,
        events: Iterable[AgentSessionInputParam],
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Send a session a message, a cancellation, the result of a tool or an approval.

        Args:
            session_id: ID of the session.
            events: Messages, cancellations, results of tools and approvals for the session.
        """
    def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: Union[bool, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """Follow the events of a session as they happen.

        Args:
            session_id: ID of the session.
            include_obfuscation: Pad stream events with random characters to hide their size; false saves bandwidth.
        """

@type_check_only
class EventsWithRawResponse(_EventsMethods[_Raw[None], _Raw[Stream[AgentSessionEvent]]]): ...

@type_check_only
class EventsWithStreamingResponse(
    _EventsMethods[_Streaming[None], _Streaming[Stream[AgentSessionEvent]]],
): ...

@type_check_only
class AsyncEventsWithRawResponse(
    _EventsMethods[_AsyncRaw[None], _AsyncRaw[AsyncStream[AgentSessionEvent]]],
): ...

@type_check_only
class AsyncEventsWithStreamingResponse(
    _EventsMethods[_AsyncStreaming[None], _AsyncStreaming[AsyncStream[AgentSessionEvent]]],
): ...

class Events(
    _EventsMethods[None, Stream[AgentSessionEvent]],
    _Viewed[EventsWithRawResponse, EventsWithStreamingResponse],
    SyncAPIResource,
):
    """What is sent to a session, and what it tells. A stream gives what happens while it is open; read what was before in `items`."""

class AsyncEvents(
    _EventsMethods[_Awaited[None], _Awaited[AsyncStream[AgentSessionEvent]]],
    _Viewed[AsyncEventsWithRawResponse, AsyncEventsWithStreamingResponse],
    AsyncAPIResource,
): ...
