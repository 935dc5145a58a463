from .items import Items as Items
from .items import AsyncItems as AsyncItems
from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ......._runtime.resources import AsyncAPIResource, SyncAPIResource
from ......._sentinels import Omit
from ......._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .......pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .......types.beta.agents.sessions._apart import Turn
from ......_answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _R2, _Raw, _Streaming, _Viewed
from .items import (
    AsyncItems,
    AsyncItemsWithRawResponse,
    AsyncItemsWithStreamingResponse,
    Items,
    ItemsWithRawResponse,
    ItemsWithStreamingResponse,
)

class _TurnsMethods(Generic[_R1, _R2]):
    def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch one turn of a subagent.

        Args:
            turn_id: ID of the turn.
            session_id: ID of the session.
            subagent_id: ID of the subagent.
        """
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the turns of a subagent, page by page.

        Args:
            subagent_id: ID of the subagent.
            session_id: ID of the session.
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
        """

@type_check_only
class TurnsWithRawResponse(_TurnsMethods[_Raw[Turn], _Raw[SyncCursorPage[Turn]]]):
    @property
    def items(self) -> ItemsWithRawResponse: ...

@type_check_only
class TurnsWithStreamingResponse(_TurnsMethods[_Streaming[Turn], _Streaming[SyncCursorPage[Turn]]]):
    @property
    def items(self) -> ItemsWithStreamingResponse: ...

@type_check_only
class AsyncTurnsWithRawResponse(_TurnsMethods[_AsyncRaw[Turn], _AsyncRaw[AsyncCursorPage[Turn]]]):
    @property
    def items(self) -> AsyncItemsWithRawResponse: ...

@type_check_only
class AsyncTurnsWithStreamingResponse(
    _TurnsMethods[_AsyncStreaming[Turn], _AsyncStreaming[AsyncCursorPage[Turn]]],
):
    @property
    def items(self) -> AsyncItemsWithStreamingResponse: ...

class Turns(
    _TurnsMethods[Turn, SyncCursorPage[Turn]],
    _Viewed[TurnsWithRawResponse, TurnsWithStreamingResponse],
    SyncAPIResource,
):
    """The turns of one subagent, also those after it was taken up again. What was said and done is in `items`."""
    @property
    def items(self) -> Items:
        """What a subagent has said and done in one turn."""

class AsyncTurns(
    _TurnsMethods[_Awaited[Turn], AsyncPaginator[Turn, AsyncCursorPage[Turn]]],
    _Viewed[AsyncTurnsWithRawResponse, AsyncTurnsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def items(self) -> AsyncItems:
        """What a subagent has said and done in one turn."""
