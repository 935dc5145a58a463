from typing import Generic, Iterable, Mapping, Union, type_check_only
from typing_extensions import Literal, deprecated
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types.beta.threads import (
    Message,
    MessageContentPartParam,
    MessageDeleted,
    _message_create_params,
)
from ...._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _Raw,
    _Streaming,
    _Viewed,
)

class _MessagesMethods(Generic[_R1, _R2, _R3]):
    @deprecated("the Assistants API gives way to the Responses API")
    def create(
        self,
        thread_id: str,
        *,
        content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Union[Iterable[_message_create_params.Attachment], None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Add a message to a thread.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            thread_id: ID of the thread.
            content: Text of the message, or a list of text and image parts.
            role: Who speaks: `user`, or `assistant` to put words into its mouth.
            attachments: Files that go with the message, each with the tools that may use it.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch one message of a thread.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            message_id: ID of the message.
            thread_id: ID of the thread.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Replace the metadata of a message.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            message_id: ID of the message.
            thread_id: ID of the thread.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
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
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the messages of a thread, page by page.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            thread_id: ID of the thread.
            after: Cursor: start right after the item with this ID.
            before: Cursor: stop right before the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
            run_id: Keep only messages written in this run.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Delete one message of a thread.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            message_id: ID of the message to remove.
            thread_id: ID of the thread.
        """

@type_check_only
class MessagesWithRawResponse(
    _MessagesMethods[_Raw[Message], _Raw[SyncCursorPage[Message]], _Raw[MessageDeleted]],
): ...

@type_check_only
class MessagesWithStreamingResponse(
    _MessagesMethods[
        _Streaming[Message],
        _Streaming[SyncCursorPage[Message]],
        _Streaming[MessageDeleted],
    ],
): ...

@type_check_only
class AsyncMessagesWithRawResponse(
    _MessagesMethods[
        _AsyncRaw[Message],
        _AsyncRaw[AsyncCursorPage[Message]],
        _AsyncRaw[MessageDeleted],
    ],
): ...

@type_check_only
class AsyncMessagesWithStreamingResponse(
    _MessagesMethods[
        _AsyncStreaming[Message],
        _AsyncStreaming[AsyncCursorPage[Message]],
        _AsyncStreaming[MessageDeleted],
    ],
): ...

class Messages(
    _MessagesMethods[Message, SyncCursorPage[Message], MessageDeleted],
    _Viewed[MessagesWithRawResponse, MessagesWithStreamingResponse],
    SyncAPIResource,
):
    """The messages of an assistant thread, from the user and from the assistant. Add the user's before a run; the assistant's appear with it. Deprecated along with assistants: use `conversations.items` instead."""

class AsyncMessages(
    _MessagesMethods[
        _Awaited[Message],
        AsyncPaginator[Message, AsyncCursorPage[Message]],
        _Awaited[MessageDeleted],
    ],
    _Viewed[AsyncMessagesWithRawResponse, AsyncMessagesWithStreamingResponse],
    AsyncAPIResource,
): ...
