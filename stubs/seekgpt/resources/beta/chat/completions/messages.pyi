from typing import Union, type_check_only
from typing_extensions import Literal
from ....._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import NotGiven, Omit
from ....._types import Body, Headers, Query, TimeoutTypes
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types.chat.chat_completion_store_message import ChatCompletionStoreMessage

__all__ = ["AsyncMessages", "Messages"]

class Messages(SyncAPIResource):
    """Read the messages that a stored chat completion was made from."""
    @property
    def with_raw_response(self) -> MessagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> MessagesWithStreamingResponse: ...
    def list(
        self,
        completion_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> SyncCursorPage[ChatCompletionStoreMessage]:
        """List the messages of a stored chat completion, page by page.

        HTTP: `GET /chat/completions/{completion_id}/messages`

        Args:
            completion_id: ID of the stored completion.
            after: Cursor: start right after the message with this ID.
            limit: Page size; 20 unless given.
            order: Sort by time: `asc` (default) for oldest first, `desc` for newest first.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """

@type_check_only
class MessagesWithRawResponse:
    def list(
        self,
        completion_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[ChatCompletionStoreMessage]]: ...

@type_check_only
class MessagesWithStreamingResponse:
    def list(
        self,
        completion_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[ChatCompletionStoreMessage]]]: ...

class AsyncMessages(AsyncAPIResource):
    """Read the messages that a stored chat completion was made from."""
    @property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse: ...
    def list(
        self,
        completion_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncPaginator[ChatCompletionStoreMessage, AsyncCursorPage[ChatCompletionStoreMessage]]:
        """List the messages of a stored chat completion, page by page.

        HTTP: `GET /chat/completions/{completion_id}/messages`

        Args:
            completion_id: ID of the stored completion.
            after: Cursor: start right after the message with this ID.
            limit: Page size; 20 unless given.
            order: Sort by time: `asc` (default) for oldest first, `desc` for newest first.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """

@type_check_only
class AsyncMessagesWithRawResponse:
    async def list(
        self,
        completion_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[ChatCompletionStoreMessage]]: ...

@type_check_only
class AsyncMessagesWithStreamingResponse:
    def list(
        self,
        completion_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[
        AsyncAPIResponse[AsyncCursorPage[ChatCompletionStoreMessage]]
    ]: ...
