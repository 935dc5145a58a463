from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ......types.beta import AgentSessionItem
from ....._answers import _AsyncRaw, _AsyncStreaming, _R1, _Raw, _Streaming, _Viewed

class _ItemsMethods(Generic[_R1]):
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
        """List what a session's main agent has said and done, page by page.

        Args:
            session_id: ID of the session.
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
        """

@type_check_only
class ItemsWithRawResponse(_ItemsMethods[_Raw[SyncCursorPage[AgentSessionItem]]]): ...

@type_check_only
class ItemsWithStreamingResponse(_ItemsMethods[_Streaming[SyncCursorPage[AgentSessionItem]]]): ...

@type_check_only
class AsyncItemsWithRawResponse(_ItemsMethods[_AsyncRaw[AsyncCursorPage[AgentSessionItem]]]): ...

@type_check_only
class AsyncItemsWithStreamingResponse(
    _ItemsMethods[_AsyncStreaming[AsyncCursorPage[AgentSessionItem]]],
): ...

class Items(
    _ItemsMethods[SyncCursorPage[AgentSessionItem]],
    _Viewed[ItemsWithRawResponse, ItemsWithStreamingResponse],
    SyncAPIResource,
):
    """The history of a session's main agent: messages, calls, results. That of a subagent is in `subagents.items`."""

class AsyncItems(
    _ItemsMethods[AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]]],
    _Viewed[AsyncItemsWithRawResponse, AsyncItemsWithStreamingResponse],
    AsyncAPIResource,
): ...
