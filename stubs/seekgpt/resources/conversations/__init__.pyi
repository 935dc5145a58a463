from .items import Items as Items
from .items import AsyncItems as AsyncItems
from typing import Iterable, Optional, Union, type_check_only
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
from ...types.conversations.conversation import Conversation
from ...types.conversations.conversation_deleted_resource import ConversationDeletedResource
from ...types.responses.response_input_item_param import ResponseInputItemParam
from ...types.shared_params.metadata import Metadata
from .items import (
    AsyncItems,
    AsyncItemsWithRawResponse,
    AsyncItemsWithStreamingResponse,
    Items,
    ItemsWithRawResponse,
    ItemsWithStreamingResponse,
)

__all__ = ["AsyncConversations", "AsyncItems", "Conversations", "Items"]

class Conversations(SyncAPIResource):
    """Threads of items kept on the server, which responses read from and append to."""
    @property
    def items(self) -> Items:
        """The items of one conversation: messages, tool calls, tool outputs, reasoning."""
    @property
    def with_raw_response(self) -> ConversationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ConversationsWithStreamingResponse: ...
    def create(
        self,
        *,
        items: Union[Iterable[ResponseInputItemParam], None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Conversation:
        """Start a conversation, empty or with first items.

        HTTP: `POST /conversations`

        Args:
            items: First items, up to 20.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> Conversation:
        """Fetch a conversation without its items.

        HTTP: `GET /conversations/{conversation_id}`

        Args:
            conversation_id: ID of the conversation.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def update(
        self,
        conversation_id: str,
        *,
        metadata: Optional[Metadata],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Conversation:
        """Replace the metadata of a conversation.

        HTTP: `POST /conversations/{conversation_id}`

        Args:
            conversation_id: ID of the conversation.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ConversationDeletedResource:
        """Delete a conversation but keep its items.

        HTTP: `DELETE /conversations/{conversation_id}`

        Args:
            conversation_id: ID of the conversation to remove.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class ConversationsWithRawResponse:
    @property
    def items(self) -> ItemsWithRawResponse: ...
    def create(
        self,
        *,
        items: Union[Iterable[ResponseInputItemParam], None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Conversation]: ...
    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[Conversation]: ...
    def update(
        self,
        conversation_id: str,
        *,
        metadata: Optional[Metadata],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Conversation]: ...
    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ConversationDeletedResource]: ...

@type_check_only
class ConversationsWithStreamingResponse:
    @property
    def items(self) -> ItemsWithStreamingResponse: ...
    def create(
        self,
        *,
        items: Union[Iterable[ResponseInputItemParam], None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Conversation]]: ...
    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Conversation]]: ...
    def update(
        self,
        conversation_id: str,
        *,
        metadata: Optional[Metadata],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Conversation]]: ...
    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[ConversationDeletedResource]]: ...

class AsyncConversations(AsyncAPIResource):
    """Threads of items kept on the server, which responses read from and append to."""
    @property
    def items(self) -> AsyncItems:
        """The items of one conversation: messages, tool calls, tool outputs, reasoning."""
    @property
    def with_raw_response(self) -> AsyncConversationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncConversationsWithStreamingResponse: ...
    async def create(
        self,
        *,
        items: Union[Iterable[ResponseInputItemParam], None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Conversation:
        """Start a conversation, empty or with first items.

        HTTP: `POST /conversations`

        Args:
            items: First items, up to 20.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    async def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> Conversation:
        """Fetch a conversation without its items.

        HTTP: `GET /conversations/{conversation_id}`

        Args:
            conversation_id: ID of the conversation.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def update(
        self,
        conversation_id: str,
        *,
        metadata: Optional[Metadata],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Conversation:
        """Replace the metadata of a conversation.

        HTTP: `POST /conversations/{conversation_id}`

        Args:
            conversation_id: ID of the conversation.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    async def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ConversationDeletedResource:
        """Delete a conversation but keep its items.

        HTTP: `DELETE /conversations/{conversation_id}`

        Args:
            conversation_id: ID of the conversation to remove.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncConversationsWithRawResponse:
    @property
    def items(self) -> AsyncItemsWithRawResponse: ...
    async def create(
        self,
        *,
        items: Union[Iterable[ResponseInputItemParam], None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Conversation]: ...
    async def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[Conversation]: ...
    async def update(
        self,
        conversation_id: str,
        *,
        metadata: Optional[Metadata],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Conversation]: ...
    async def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ConversationDeletedResource]: ...

@type_check_only
class AsyncConversationsWithStreamingResponse:
    @property
    def items(self) -> AsyncItemsWithStreamingResponse: ...
    def create(
        self,
        *,
        items: Union[Iterable[ResponseInputItemParam], None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Conversation]]: ...
    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Conversation]]: ...
    def update(
        self,
        conversation_id: str,
        *,
        metadata: Optional[Metadata],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Conversation]]: ...
    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ConversationDeletedResource]]: ...
