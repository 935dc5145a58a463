from .items import Items as Items
from .items import AsyncItems as AsyncItems
from .turns import Turns as Turns
from .turns import AsyncTurns as AsyncTurns
from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ......types.beta import Subagent
from ....._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _R2, _Raw, _Streaming, _Viewed
from .items import (
    AsyncItems,
    AsyncItemsWithRawResponse,
    AsyncItemsWithStreamingResponse,
    Items,
    ItemsWithRawResponse,
    ItemsWithStreamingResponse,
)
from .turns import (
    AsyncTurns,
    AsyncTurnsWithRawResponse,
    AsyncTurnsWithStreamingResponse,
    Turns,
    TurnsWithRawResponse,
    TurnsWithStreamingResponse,
)

class _SubagentsMethods(Generic[_R1, _R2]):
    def retrieve(
        self,
        subagent_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a subagent of a session.

        Args:
            subagent_id: ID of the subagent.
            session_id: ID of the session.
        """
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
    ) -> _R2:
        """List the subagents of a session, closed ones too, page by page.

        Args:
            session_id: ID of the session.
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
        """

@type_check_only
class SubagentsWithRawResponse(_SubagentsMethods[_Raw[Subagent], _Raw[SyncCursorPage[Subagent]]]):
    @property
    def items(self) -> ItemsWithRawResponse: ...
    @property
    def turns(self) -> TurnsWithRawResponse: ...

@type_check_only
class SubagentsWithStreamingResponse(
    _SubagentsMethods[_Streaming[Subagent], _Streaming[SyncCursorPage[Subagent]]],
):
    @property
    def items(self) -> ItemsWithStreamingResponse: ...
    @property
    def turns(self) -> TurnsWithStreamingResponse: ...

@type_check_only
class AsyncSubagentsWithRawResponse(
    _SubagentsMethods[_AsyncRaw[Subagent], _AsyncRaw[AsyncCursorPage[Subagent]]],
):
    @property
    def items(self) -> AsyncItemsWithRawResponse: ...
    @property
    def turns(self) -> AsyncTurnsWithRawResponse: ...

@type_check_only
class AsyncSubagentsWithStreamingResponse(
    _SubagentsMethods[_AsyncStreaming[Subagent], _AsyncStreaming[AsyncCursorPage[Subagent]]],
):
    @property
    def items(self) -> AsyncItemsWithStreamingResponse: ...
    @property
    def turns(self) -> AsyncTurnsWithStreamingResponse: ...

class Subagents(
    _SubagentsMethods[Subagent, SyncCursorPage[Subagent]],
    _Viewed[SubagentsWithRawResponse, SubagentsWithStreamingResponse],
    SyncAPIResource,
):
    """Agents that the main one has made to help it. Each has turns and a history of its own."""
    @property
    def items(self) -> Items:
        """The history of one subagent, over all of its turns."""
    @property
    def turns(self) -> Turns:
        """The turns of one subagent, also those after it was taken up again."""

class AsyncSubagents(
    _SubagentsMethods[_Awaited[Subagent], AsyncPaginator[Subagent, AsyncCursorPage[Subagent]]],
    _Viewed[AsyncSubagentsWithRawResponse, AsyncSubagentsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def items(self) -> AsyncItems:
        """The history of one subagent, over all of its turns."""
    @property
    def turns(self) -> AsyncTurns:
        """The turns of one subagent, also those after it was taken up again."""
