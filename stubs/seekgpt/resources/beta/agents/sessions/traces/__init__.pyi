from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ......types.beta.agents.sessions import SessionTrace
from ....._answers import _AsyncRaw, _AsyncStreaming, _R1, _Raw, _Streaming, _Viewed

class _TracesMethods(Generic[_R1]):
    def list(
        self,
        session_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """List the traces of a session as OTLP JSON, page by page.

        Args:
            session_id: ID of the session.
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
        """

@type_check_only
class TracesWithRawResponse(_TracesMethods[_Raw[SyncCursorPage[SessionTrace]]]): ...

@type_check_only
class TracesWithStreamingResponse(_TracesMethods[_Streaming[SyncCursorPage[SessionTrace]]]): ...

@type_check_only
class AsyncTracesWithRawResponse(_TracesMethods[_AsyncRaw[AsyncCursorPage[SessionTrace]]]): ...

@type_check_only
class AsyncTracesWithStreamingResponse(
    _TracesMethods[_AsyncStreaming[AsyncCursorPage[SessionTrace]]],
): ...

class Traces(
    _TracesMethods[SyncCursorPage[SessionTrace]],
    _Viewed[TracesWithRawResponse, TracesWithStreamingResponse],
    SyncAPIResource,
):
    """What happened inside the turns of a session, for tools that read OTLP. A turn is not there before its trace is published."""

class AsyncTraces(
    _TracesMethods[AsyncPaginator[SessionTrace, AsyncCursorPage[SessionTrace]]],
    _Viewed[AsyncTracesWithRawResponse, AsyncTracesWithStreamingResponse],
    AsyncAPIResource,
): ...
