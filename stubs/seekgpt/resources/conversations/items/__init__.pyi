from typing import Any, Coroutine, Generic, Iterable, Union, type_check_only
from typing_extensions import Literal
from ...._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ....pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ....types._literals import _responses_ResponseIncludable as ResponseIncludable
from ....types.conversations import Conversation, ConversationItemList
from ....types.conversations.conversation_item import ConversationItem
from ....types.responses.response_input_item_param import ResponseInputItemParam
from ..._answers import _R1, _R2, _R3, _R4, _Viewed

__all__ = ("AsyncItems", "Items")

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

        HTTP: `POST /conversations/{conversation_id}/items`

        Args:
            conversation_id: ID of the conversation.
            items: Items to append, up to 20 per call.
            include: Extra fields to return, named as in `responses.create`.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
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

        HTTP: `GET /conversations/{conversation_id}/items/{item_id}`

        Args:
            item_id: ID of the item.
            conversation_id: ID of the conversation.
            include: Extra fields to return, named as in `responses.create`.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
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

        HTTP: `GET /conversations/{conversation_id}/items`

        Args:
            conversation_id: ID of the conversation.
            after: Cursor: start right after the item with this ID.
            include: Extra fields to return, named as in `responses.create`.
            limit: Page size, 1 to 100; 20 unless given.
            order: `asc` for first to last, `desc` (default) for last to first.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
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

        HTTP: `DELETE /conversations/{conversation_id}/items/{item_id}`

        Args:
            item_id: ID of the item to remove.
            conversation_id: ID of the conversation.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class ItemsWithRawResponse(
    _ItemsMethods[
        LegacyAPIResponse[ConversationItemList],
        LegacyAPIResponse[ConversationItem],
        LegacyAPIResponse[SyncConversationCursorPage[ConversationItem]],
        LegacyAPIResponse[Conversation],
    ],
): ...

@type_check_only
class ItemsWithStreamingResponse(
    _ItemsMethods[
        ResponseContextManager[APIResponse[ConversationItemList]],
        ResponseContextManager[APIResponse[ConversationItem]],
        ResponseContextManager[APIResponse[SyncConversationCursorPage[ConversationItem]]],
        ResponseContextManager[APIResponse[Conversation]],
    ],
): ...

@type_check_only
class AsyncItemsWithRawResponse(
    _ItemsMethods[
        Coroutine[Any, Any, LegacyAPIResponse[ConversationItemList]],
        Coroutine[Any, Any, LegacyAPIResponse[ConversationItem]],
        Coroutine[Any, Any, LegacyAPIResponse[AsyncConversationCursorPage[ConversationItem]]],
        Coroutine[Any, Any, LegacyAPIResponse[Conversation]],
    ],
): ...

@type_check_only
class AsyncItemsWithStreamingResponse(
    _ItemsMethods[
        AsyncResponseContextManager[AsyncAPIResponse[ConversationItemList]],
        AsyncResponseContextManager[AsyncAPIResponse[ConversationItem]],
        AsyncResponseContextManager[
            AsyncAPIResponse[AsyncConversationCursorPage[ConversationItem]]
        ],
        AsyncResponseContextManager[AsyncAPIResponse[Conversation]],
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
        Coroutine[Any, Any, ConversationItemList],
        Coroutine[Any, Any, ConversationItem],
        AsyncPaginator[ConversationItem, AsyncConversationCursorPage[ConversationItem]],
        Coroutine[Any, Any, Conversation],
    ],
    _Viewed[AsyncItemsWithRawResponse, AsyncItemsWithStreamingResponse],
    AsyncAPIResource,
):
    """The items of one conversation: messages, tool calls, tool outputs, reasoning. Responses made with the conversation append theirs by themselves; here items are added by hand, up to 20 a call, read and removed."""
