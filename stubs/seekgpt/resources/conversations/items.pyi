from typing import Iterable, Union, type_check_only
from typing_extensions import Literal
from ..._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import NotGiven, Omit
from ..._types import Body, Headers, Query, TimeoutTypes
from ...pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ...types.conversations.conversation import Conversation
from ...types.conversations.conversation_item import ConversationItem
from ...types.conversations.conversation_item_list import ConversationItemList
from ...types.responses.response_includable import ResponseIncludable
from ...types.responses.response_input_item_param import ResponseInputItemParam

__all__ = ["AsyncItems", "Items"]

class Items(SyncAPIResource):
    """The items of one conversation: messages, tool calls, tool outputs, reasoning."""
    @property
    def with_raw_response(self) -> ItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ItemsWithStreamingResponse: ...
    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam],
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ConversationItemList:
        """Append up to 20 items to a conversation.

        HTTP: `POST /conversations/{conversation_id}/items`

        Args:
            conversation_id: ID of the conversation.
            items: Items to append, up to 20 per call.
            include: Extra fields to return, named as in `responses.create`.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ConversationItem:
        """Fetch one item of a conversation.

        HTTP: `GET /conversations/{conversation_id}/items/{item_id}`

        Args:
            item_id: ID of the item.
            conversation_id: ID of the conversation.
            include: Extra fields to return, named as in `responses.create`.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def list(
        self,
        conversation_id: str,
        *,
        after: Union[str, Omit] = ...,
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> SyncConversationCursorPage[ConversationItem]:
        """List the items of a conversation, page by page.

        HTTP: `GET /conversations/{conversation_id}/items`

        Args:
            conversation_id: ID of the conversation.
            after: Cursor: start right after the item with this ID.
            include: Extra fields to return, named as in `responses.create`.
            limit: Page size, 1 to 100; 20 unless given.
            order: `asc` for first to last, `desc` (default) for last to first.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Conversation:
        """Remove one item from a conversation.

        HTTP: `DELETE /conversations/{conversation_id}/items/{item_id}`

        Args:
            item_id: ID of the item to remove.
            conversation_id: ID of the conversation.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class ItemsWithRawResponse:
    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam],
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ConversationItemList]: ...
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[ConversationItem]: ...
    def list(
        self,
        conversation_id: str,
        *,
        after: Union[str, Omit] = ...,
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncConversationCursorPage[ConversationItem]]: ...
    def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Conversation]: ...

@type_check_only
class ItemsWithStreamingResponse:
    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam],
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[ConversationItemList]]: ...
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ConversationItem]]: ...
    def list(
        self,
        conversation_id: str,
        *,
        after: Union[str, Omit] = ...,
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[ConversationItem]]]: ...
    def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Conversation]]: ...

class AsyncItems(AsyncAPIResource):
    """The items of one conversation: messages, tool calls, tool outputs, reasoning."""
    @property
    def with_raw_response(self) -> AsyncItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncItemsWithStreamingResponse: ...
    async def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam],
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ConversationItemList:
        """Append up to 20 items to a conversation.

        HTTP: `POST /conversations/{conversation_id}/items`

        Args:
            conversation_id: ID of the conversation.
            items: Items to append, up to 20 per call.
            include: Extra fields to return, named as in `responses.create`.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    async def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ConversationItem:
        """Fetch one item of a conversation.

        HTTP: `GET /conversations/{conversation_id}/items/{item_id}`

        Args:
            item_id: ID of the item.
            conversation_id: ID of the conversation.
            include: Extra fields to return, named as in `responses.create`.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def list(
        self,
        conversation_id: str,
        *,
        after: Union[str, Omit] = ...,
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncPaginator[ConversationItem, AsyncConversationCursorPage[ConversationItem]]:
        """List the items of a conversation, page by page.

        HTTP: `GET /conversations/{conversation_id}/items`

        Args:
            conversation_id: ID of the conversation.
            after: Cursor: start right after the item with this ID.
            include: Extra fields to return, named as in `responses.create`.
            limit: Page size, 1 to 100; 20 unless given.
            order: `asc` for first to last, `desc` (default) for last to first.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Conversation:
        """Remove one item from a conversation.

        HTTP: `DELETE /conversations/{conversation_id}/items/{item_id}`

        Args:
            item_id: ID of the item to remove.
            conversation_id: ID of the conversation.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncItemsWithRawResponse:
    async def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam],
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ConversationItemList]: ...
    async def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[ConversationItem]: ...
    async def list(
        self,
        conversation_id: str,
        *,
        after: Union[str, Omit] = ...,
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncConversationCursorPage[ConversationItem]]: ...
    async def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Conversation]: ...

@type_check_only
class AsyncItemsWithStreamingResponse:
    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam],
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ConversationItemList]]: ...
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ConversationItem]]: ...
    def list(
        self,
        conversation_id: str,
        *,
        after: Union[str, Omit] = ...,
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[
        AsyncAPIResponse[AsyncConversationCursorPage[ConversationItem]]
    ]: ...
    def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Conversation]]: ...
