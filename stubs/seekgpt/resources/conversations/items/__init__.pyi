from typing import Generic, Iterable, Union, type_check_only
from typing_extensions import Literal
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ....pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ....types._literals import _responses_ResponseIncludable as ResponseIncludable
from ....types.conversations import Conversation, ConversationItemList
from ....types.conversations._apart import ConversationItem
from ....types.responses._apart import ResponseInputItemParam
from ..._answers import (
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

class _ItemsMethods(Generic[_R1, _R2, _R3, _R4]):
    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam],
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Append up to 20 items to a conversation.

        Args:
            conversation_id: ID of the conversation.
            items: Items to append, up to 20 per call.
            include: Extra fields to return, named as in `responses.create`.
        """
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """Fetch one item of a conversation.

        Args:
            item_id: ID of the item.
            conversation_id: ID of the conversation.
            include: Extra fields to return, named as in `responses.create`.
        """
    def list(
        self,
        conversation_id: str,
        *,
        after: Union[str, Omit] = ...,
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R3:
        """List the items of a conversation, page by page.

        Args:
            conversation_id: ID of the conversation.
            after: Cursor: start right after the item with this ID.
            include: Extra fields to return, named as in `responses.create`.
            limit: Page size, 1 to 100; 20 unless given.
            order: `asc` for first to last, `desc` (default) for last to first.
        """
    def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R4:
        """Remove one item from a conversation.

        Args:
            item_id: ID of the item to remove.
            conversation_id: ID of the conversation.
        """

@type_check_only
class ItemsWithRawResponse(
    _ItemsMethods[
        _Raw[ConversationItemList],
        _Raw[ConversationItem],
        _Raw[SyncConversationCursorPage[ConversationItem]],
        _Raw[Conversation],
    ],
): ...

@type_check_only
class ItemsWithStreamingResponse(
    _ItemsMethods[
        _Streaming[ConversationItemList],
        _Streaming[ConversationItem],
        _Streaming[SyncConversationCursorPage[ConversationItem]],
        _Streaming[Conversation],
    ],
): ...

@type_check_only
class AsyncItemsWithRawResponse(
    _ItemsMethods[
        _AsyncRaw[ConversationItemList],
        _AsyncRaw[ConversationItem],
        _AsyncRaw[AsyncConversationCursorPage[ConversationItem]],
        _AsyncRaw[Conversation],
    ],
): ...

@type_check_only
class AsyncItemsWithStreamingResponse(
    _ItemsMethods[
        _AsyncStreaming[ConversationItemList],
        _AsyncStreaming[ConversationItem],
        _AsyncStreaming[AsyncConversationCursorPage[ConversationItem]],
        _AsyncStreaming[Conversation],
    ],
): ...

class Items(
    _ItemsMethods[
        ConversationItemList,
        ConversationItem,
        SyncConversationCursorPage[ConversationItem],
        Conversation,
    ],
    _Viewed[ItemsWithRawResponse, ItemsWithStreamingResponse],
    SyncAPIResource,
):
    """The items of one conversation: messages, tool calls, tool outputs, reasoning. Responses made with the conversation append theirs by themselves; here items are added by hand, up to 20 a call, read and removed."""

class AsyncItems(
    _ItemsMethods[
        _Awaited[ConversationItemList],
        _Awaited[ConversationItem],
        AsyncPaginator[ConversationItem, AsyncConversationCursorPage[ConversationItem]],
        _Awaited[Conversation],
    ],
    _Viewed[AsyncItemsWithRawResponse, AsyncItemsWithStreamingResponse],
    AsyncAPIResource,
): ...
