from typing import Generic, Iterable, Mapping, Union, type_check_only
from typing_extensions import Literal, deprecated
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ....types._literals import _ChatModel as ChatModel
from ....types.beta import (
    Assistant,
    AssistantDeleted,
    _assistant_create_params,
    _assistant_update_params,
)
from ....types.beta._apart import AssistantResponseFormatOptionParam, AssistantToolParam
from ....types.shared_params import ReasoningEffort
from ..._answers import (
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

class _AssistantsMethods(Generic[_R1, _R2, _R3]):
    @deprecated("it may go away")
    def create(
        self,
        *,
        model: Union[str, ChatModel],
        description: Union[str, None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        name: Union[str, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_resources: Union[_assistant_create_params.ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Create an assistant.

        Deprecated: it may go away.

        Args:
            model: Name of the model that does the work.
            description: What the assistant is for, at most 512 characters.
            instructions: System message for all runs, at most 256000 characters.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            name: Name of the assistant, at most 256 characters.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            tool_resources: What tools work on: `file_ids` for code interpreter, `vector_store_ids` for file search.
            tools: Tools on offer, up to 128: `code_interpreter`, `file_search` and functions.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            reasoning_effort: How hard a reasoning model thinks, from `none` and `minimal` up to `max`; default `medium`.
            response_format: Output format: `auto`, plain text, any JSON object, or JSON that follows a schema.
        """
    @deprecated("it may go away")
    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch an assistant.

        Deprecated: it may go away.

        Args:
            assistant_id: ID of the assistant.
        """
    @deprecated("it may go away")
    def update(
        self,
        assistant_id: str,
        *,
        description: Union[str, None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        name: Union[str, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_resources: Union[_assistant_update_params.ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        model: Union[
            str,
            Literal[
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "o3-mini",
                "o3-mini-2025-01-31",
                "o1",
                "o1-2024-12-17",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4.5-preview",
                "gpt-4.5-preview-2025-02-27",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
                "gpt-6-astra",
                "gpt-6.2-astra",
                "gpt-6.1-sol",
                "gpt-6.2-sol",
                "gpt-6.1-terra",
                "gpt-6-sol",
                "gpt-6-luna",
                "gpt-5.6-sol",
                "gpt-5.6-terra",
                "gpt-5.6-luna",
                "gpt-5.5",
                "gpt-5.5-2026-04-23",
                "gpt-5.4",
                "gpt-5.4-mini",
                "gpt-5.4-nano",
                "gpt-5.4-mini-2026-03-17",
                "gpt-5.4-nano-2026-03-17",
                "gpt-5.3-chat-latest",
                "gpt-5.2",
                "gpt-5.2-2025-12-11",
                "gpt-5.2-chat-latest",
                "gpt-5.2-pro",
                "gpt-5.2-pro-2025-12-11",
                "gpt-5.1",
                "gpt-5.1-2025-11-13",
                "gpt-5.1-codex",
                "gpt-5.1-mini",
                "gpt-5.1-chat-latest",
                "gpt-5-chat-latest",
                "o4-mini",
                "o4-mini-2025-04-16",
                "o3",
                "o3-2025-04-16",
                "o1-preview",
                "o1-preview-2024-09-12",
                "o1-mini",
                "o1-mini-2024-09-12",
                "gpt-audio-mini",
                "gpt-audio-mini-2025-12-15",
                "gpt-4o-audio-preview",
                "gpt-4o-audio-preview-2024-10-01",
                "gpt-4o-audio-preview-2024-12-17",
                "gpt-4o-audio-preview-2025-06-03",
                "gpt-4o-mini-audio-preview",
                "gpt-4o-mini-audio-preview-2024-12-17",
                "gpt-4o-search-preview",
                "gpt-4o-mini-search-preview",
                "gpt-4o-search-preview-2025-03-11",
                "gpt-4o-mini-search-preview-2025-03-11",
                "chatgpt-4o-latest",
                "codex-mini-latest",
                "gpt-3.5-turbo-0301",
            ],
            Omit,
        ] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change the settings of an assistant.

        Deprecated: it may go away.

        Args:
            assistant_id: ID of the assistant.
            description: What the assistant is for, at most 512 characters.
            instructions: System message for all runs, at most 256000 characters.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            name: Name of the assistant, at most 256 characters.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            tool_resources: What tools work on: `file_ids` for code interpreter, `vector_store_ids` for file search.
            tools: Tools on offer, up to 128: `code_interpreter`, `file_search` and functions.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            model: Name of the model that does the work.
            reasoning_effort: How hard a reasoning model thinks, from `none` and `minimal` up to `max`; default `medium`.
            response_format: Output format: `auto`, plain text, any JSON object, or JSON that follows a schema.
        """
    @deprecated("it may go away")
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List assistants, page by page.

        Deprecated: it may go away.

        Args:
            after: Cursor: start right after the item with this ID.
            before: Cursor: stop right before the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
        """
    @deprecated("it may go away")
    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Delete an assistant.

        Deprecated: it may go away.

        Args:
            assistant_id: ID of the assistant to remove.
        """

@type_check_only
class AssistantsWithRawResponse(
    _AssistantsMethods[_Raw[Assistant], _Raw[SyncCursorPage[Assistant]], _Raw[AssistantDeleted]],
): ...

@type_check_only
class AssistantsWithStreamingResponse(
    _AssistantsMethods[
        _Streaming[Assistant],
        _Streaming[SyncCursorPage[Assistant]],
        _Streaming[AssistantDeleted],
    ],
): ...

@type_check_only
class AsyncAssistantsWithRawResponse(
    _AssistantsMethods[
        _AsyncRaw[Assistant],
        _AsyncRaw[AsyncCursorPage[Assistant]],
        _AsyncRaw[AssistantDeleted],
    ],
): ...

@type_check_only
class AsyncAssistantsWithStreamingResponse(
    _AssistantsMethods[
        _AsyncStreaming[Assistant],
        _AsyncStreaming[AsyncCursorPage[Assistant]],
        _AsyncStreaming[AssistantDeleted],
    ],
): ...

class Assistants(
    _AssistantsMethods[Assistant, SyncCursorPage[Assistant], AssistantDeleted],
    _Viewed[AssistantsWithRawResponse, AssistantsWithStreamingResponse],
    SyncAPIResource,
):
    """Assistants: a model with standing instructions and tools. An assistant works on a thread (`beta.threads`) in a run (`beta.threads.runs`). Deprecated: use `responses` instead."""

class AsyncAssistants(
    _AssistantsMethods[
        _Awaited[Assistant],
        AsyncPaginator[Assistant, AsyncCursorPage[Assistant]],
        _Awaited[AssistantDeleted],
    ],
    _Viewed[AsyncAssistantsWithRawResponse, AsyncAssistantsWithStreamingResponse],
    AsyncAPIResource,
): ...
