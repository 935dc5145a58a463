from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ......types.chat import ChatCompletionStoreMessage
from ....._answers import _AsyncRaw, _AsyncStreaming, _R1, _Raw, _Streaming, _Viewed

class _MessagesMethods(Generic[_R1]):
    def list(
        self,
        completion_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """List the messages of a stored chat completion, page by page.

        Args:
            completion_id: ID of the stored completion.
            after: Cursor: start right after the item with this ID.
            limit: Page size; 20 unless given.
            order: Sort by time: `asc` (default) for oldest first, `desc` for newest first.
        """

@type_check_only
class MessagesWithRawResponse(
    _MessagesMethods[_Raw[SyncCursorPage[ChatCompletionStoreMessage]]],
): ...

@type_check_only
class MessagesWithStreamingResponse(
    _MessagesMethods[_Streaming[SyncCursorPage[ChatCompletionStoreMessage]]],
): ...

@type_check_only
class AsyncMessagesWithRawResponse(
    _MessagesMethods[_AsyncRaw[AsyncCursorPage[ChatCompletionStoreMessage]]],
): ...

@type_check_only
class AsyncMessagesWithStreamingResponse(
    _MessagesMethods[_AsyncStreaming[AsyncCursorPage[ChatCompletionStoreMessage]]],
): ...

class Messages(
    _MessagesMethods[SyncCursorPage[ChatCompletionStoreMessage]],
    _Viewed[MessagesWithRawResponse, MessagesWithStreamingResponse],
    SyncAPIResource,
):
    """Read the messages that a stored chat completion was made from. Only completions created with `store=True` have any. They come page by page, oldest first."""

class AsyncMessages(
    _MessagesMethods[
        AsyncPaginator[ChatCompletionStoreMessage, AsyncCursorPage[ChatCompletionStoreMessage]]
    ],
    _Viewed[AsyncMessagesWithRawResponse, AsyncMessagesWithStreamingResponse],
    AsyncAPIResource,
): ...
