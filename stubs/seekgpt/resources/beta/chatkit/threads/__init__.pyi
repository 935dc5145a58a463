from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from .....types.beta.chatkit import ChatKitThread, ThreadDeleteResponse, _chatkit_thread_item_list
from ...._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _R4,
    _Raw,
    _Streaming,
    _Viewed,
)

class _ThreadsMethods(Generic[_R1, _R2, _R3, _R4]):
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a ChatKit conversation.

        Args:
            thread_id: ID of the conversation.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        user: Union[str, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List ChatKit conversations, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            before: Cursor: stop right before the item with this ID.
            limit: Page size, up to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
            user: Keep only conversations of this end user, 1 to 512 characters.
        """
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Delete a ChatKit conversation with its content.

        Args:
            thread_id: ID of the conversation to remove.
        """
    def list_items(
        self,
        thread_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R4:
        """List what was said in a ChatKit conversation, page by page.

        Args:
            thread_id: ID of the conversation.
            after: Cursor: start right after the item with this ID.
            before: Cursor: stop right before the item with this ID.
            limit: Page size, up to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
        """

@type_check_only
class ThreadsWithRawResponse(
    _ThreadsMethods[
        _Raw[ChatKitThread],
        _Raw[SyncConversationCursorPage[ChatKitThread]],
        _Raw[ThreadDeleteResponse],
        _Raw[SyncConversationCursorPage[_chatkit_thread_item_list.Data]],
    ],
): ...

@type_check_only
class ThreadsWithStreamingResponse(
    _ThreadsMethods[
        _Streaming[ChatKitThread],
        _Streaming[SyncConversationCursorPage[ChatKitThread]],
        _Streaming[ThreadDeleteResponse],
        _Streaming[SyncConversationCursorPage[_chatkit_thread_item_list.Data]],
    ],
): ...

@type_check_only
class AsyncThreadsWithRawResponse(
    _ThreadsMethods[
        _AsyncRaw[ChatKitThread],
        _AsyncRaw[AsyncConversationCursorPage[ChatKitThread]],
        _AsyncRaw[ThreadDeleteResponse],
        _AsyncRaw[AsyncConversationCursorPage[_chatkit_thread_item_list.Data]],
    ],
): ...

@type_check_only
class AsyncThreadsWithStreamingResponse(
    _ThreadsMethods[
        _AsyncStreaming[ChatKitThread],
        _AsyncStreaming[AsyncConversationCursorPage[ChatKitThread]],
        _AsyncStreaming[ThreadDeleteResponse],
        _AsyncStreaming[AsyncConversationCursorPage[_chatkit_thread_item_list.Data]],
    ],
): ...

class Threads(
    _ThreadsMethods[
        ChatKitThread,
        SyncConversationCursorPage[ChatKitThread],
        ThreadDeleteResponse,
        SyncConversationCursorPage[_chatkit_thread_item_list.Data],
    ],
    _Viewed[ThreadsWithRawResponse, ThreadsWithStreamingResponse],
    SyncAPIResource,
):
    """Conversations that end users have held through ChatKit. They can be listed, also for one user, read item by item, and deleted together with their attachments. New ones begin in the browser only."""

class AsyncThreads(
    _ThreadsMethods[
        _Awaited[ChatKitThread],
        AsyncPaginator[ChatKitThread, AsyncConversationCursorPage[ChatKitThread]],
        _Awaited[ThreadDeleteResponse],
        AsyncPaginator[
            _chatkit_thread_item_list.Data,
            AsyncConversationCursorPage[_chatkit_thread_item_list.Data],
        ],
    ],
    _Viewed[AsyncThreadsWithRawResponse, AsyncThreadsWithStreamingResponse],
    AsyncAPIResource,
): ...
