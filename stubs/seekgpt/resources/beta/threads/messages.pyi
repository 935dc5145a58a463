from typing import Iterable, Union, type_check_only
from typing_extensions import Literal, deprecated
from ...._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import NotGiven, Omit
from ...._types import Body, Headers, Query, TimeoutTypes
from ....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ....types.beta.threads.message import Message
from ....types.beta.threads.message_content_part_param import MessageContentPartParam
from ....types.beta.threads.message_create_params import Attachment
from ....types.beta.threads.message_deleted import MessageDeleted
from ....types.shared_params.metadata import Metadata

__all__ = ["AsyncMessages", "Messages"]

class Messages(SyncAPIResource):
    """The messages of an assistant thread."""
    @property
    def with_raw_response(self) -> MessagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> MessagesWithStreamingResponse: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def create(
        self,
        thread_id: str,
        *,
        content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Union[Iterable[Attachment], None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Message:
        """Add a message to a thread.

        HTTP: `POST /threads/{thread_id}/messages`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> Message:
        """Fetch one message of a thread.

        HTTP: `GET /threads/{thread_id}/messages/{message_id}`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Message:
        """Replace the metadata of a message.

        HTTP: `POST /threads/{thread_id}/messages/{message_id}`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def list(
        self,
        thread_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        run_id: Union[str, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> SyncCursorPage[Message]:
        """List the messages of a thread, page by page.

        HTTP: `GET /threads/{thread_id}/messages`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> MessageDeleted:
        """Delete one message of a thread.

        HTTP: `DELETE /threads/{thread_id}/messages/{message_id}`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class MessagesWithRawResponse:
    @deprecated("the Assistants API gives way to the Responses API")
    def create(
        self,
        thread_id: str,
        *,
        content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Union[Iterable[Attachment], None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Message]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[Message]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Message]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def list(
        self,
        thread_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        run_id: Union[str, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[Message]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[MessageDeleted]: ...

@type_check_only
class MessagesWithStreamingResponse:
    @deprecated("the Assistants API gives way to the Responses API")
    def create(
        self,
        thread_id: str,
        *,
        content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Union[Iterable[Attachment], None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Message]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Message]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Message]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def list(
        self,
        thread_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        run_id: Union[str, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Message]]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[MessageDeleted]]: ...

class AsyncMessages(AsyncAPIResource):
    """The messages of an assistant thread."""
    @property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse: ...
    @deprecated("the Assistants API gives way to the Responses API")
    async def create(
        self,
        thread_id: str,
        *,
        content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Union[Iterable[Attachment], None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Message:
        """Add a message to a thread.

        HTTP: `POST /threads/{thread_id}/messages`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    async def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> Message:
        """Fetch one message of a thread.

        HTTP: `GET /threads/{thread_id}/messages/{message_id}`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    async def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Message:
        """Replace the metadata of a message.

        HTTP: `POST /threads/{thread_id}/messages/{message_id}`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def list(
        self,
        thread_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        run_id: Union[str, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncPaginator[Message, AsyncCursorPage[Message]]:
        """List the messages of a thread, page by page.

        HTTP: `GET /threads/{thread_id}/messages`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    async def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> MessageDeleted:
        """Delete one message of a thread.

        HTTP: `DELETE /threads/{thread_id}/messages/{message_id}`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncMessagesWithRawResponse:
    @deprecated("the Assistants API gives way to the Responses API")
    async def create(
        self,
        thread_id: str,
        *,
        content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Union[Iterable[Attachment], None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Message]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    async def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[Message]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    async def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Message]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    async def list(
        self,
        thread_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        run_id: Union[str, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[Message]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    async def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[MessageDeleted]: ...

@type_check_only
class AsyncMessagesWithStreamingResponse:
    @deprecated("the Assistants API gives way to the Responses API")
    def create(
        self,
        thread_id: str,
        *,
        content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Union[Iterable[Attachment], None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Message]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Message]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Message]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def list(
        self,
        thread_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        run_id: Union[str, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Message]]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[MessageDeleted]]: ...
