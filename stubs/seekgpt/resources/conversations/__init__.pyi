from .items import Items as Items
from .items import AsyncItems as AsyncItems
from typing import Generic, Iterable, Mapping, Optional, Union, type_check_only
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import Omit
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ...types.conversations import Conversation, ConversationDeletedResource
from ...types.responses._apart import ResponseInputItemParam
from .._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _R2, _Raw, _Streaming, _Viewed
from .items import (
    AsyncItems,
    AsyncItemsWithRawResponse,
    AsyncItemsWithStreamingResponse,
    Items,
    ItemsWithRawResponse,
    ItemsWithStreamingResponse,
)

class _ConversationsMethods(Generic[_R1, _R2]):
    def create(
        self,
        *,
        items: Union[Iterable[ResponseInputItemParam], None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Start a conversation, empty or with first items.

        Args:
            items: First items, up to 20.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
        """
    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a conversation without its items.

        Args:
            conversation_id: ID of the conversation.
        """
    def update(
        self,
        conversation_id: str,
        *,
        metadata: Optional[Mapping[str, str]],
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Replace the metadata of a conversation.

        Args:
            conversation_id: ID of the conversation.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
        """
    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Delete a conversation but keep its items.

        Args:
            conversation_id: ID of the conversation to remove.
        """

@type_check_only
class ConversationsWithRawResponse(
    _ConversationsMethods[_Raw[Conversation], _Raw[ConversationDeletedResource]],
):
    @property
    def items(self) -> ItemsWithRawResponse: ...

@type_check_only
class ConversationsWithStreamingResponse(
    _ConversationsMethods[_Streaming[Conversation], _Streaming[ConversationDeletedResource]],
):
    @property
    def items(self) -> ItemsWithStreamingResponse: ...

@type_check_only
class AsyncConversationsWithRawResponse(
    _ConversationsMethods[_AsyncRaw[Conversation], _AsyncRaw[ConversationDeletedResource]],
):
    @property
    def items(self) -> AsyncItemsWithRawResponse: ...

@type_check_only
class AsyncConversationsWithStreamingResponse(
    _ConversationsMethods[
        _AsyncStreaming[Conversation],
        _AsyncStreaming[ConversationDeletedResource],
    ],
):
    @property
    def items(self) -> AsyncItemsWithStreamingResponse: ...

class Conversations(
    _ConversationsMethods[Conversation, ConversationDeletedResource],
    _Viewed[ConversationsWithRawResponse, ConversationsWithStreamingResponse],
    SyncAPIResource,
):
    """Threads of items kept on the server, which responses read from and append to. Pass one as `conversation` to `responses.create` and the history need not be sent again. A stored response is gone after 30 days, a conversation stays until you delete it."""
    @property
    def items(self) -> Items:
        """The items of one conversation: messages, tool calls, tool outputs, reasoning."""

class AsyncConversations(
    _ConversationsMethods[_Awaited[Conversation], _Awaited[ConversationDeletedResource]],
    _Viewed[AsyncConversationsWithRawResponse, AsyncConversationsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def items(self) -> AsyncItems:
        """The items of one conversation: messages, tool calls, tool outputs, reasoning."""
