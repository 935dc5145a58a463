from typing import Iterable, Union, type_check_only
from typing_extensions import Literal, deprecated
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
from ...pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ...types.beta.assistant import Assistant
from ...types.beta.assistant_create_params import ToolResources
from ...types.beta.assistant_deleted import AssistantDeleted
from ...types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
from ...types.beta.assistant_tool_param import AssistantToolParam
from ...types.beta.assistant_update_params import ToolResources as _ToolResources
from ...types.chat_model import ChatModel
from ...types.shared_params.metadata import Metadata
from ...types.shared_params.reasoning_effort import ReasoningEffort

__all__ = ["Assistants", "AsyncAssistants"]

class Assistants(SyncAPIResource):
    """Assistants: a model with standing instructions and tools. Deprecated: use `responses` instead."""
    @property
    def with_raw_response(self) -> AssistantsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AssistantsWithStreamingResponse: ...
    @deprecated("it may go away")
    def create(
        self,
        *,
        model: Union[str, ChatModel],
        description: Union[str, None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        name: Union[str, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_resources: Union[ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Assistant:
        """Create an assistant.

        HTTP: `POST /assistants`

        Deprecated: it may go away.

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("it may go away")
    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> Assistant:
        """Fetch an assistant.

        HTTP: `GET /assistants/{assistant_id}`

        Deprecated: it may go away.

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("it may go away")
    def update(
        self,
        assistant_id: str,
        *,
        description: Union[str, None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
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
            ],
            Omit,
        ] = ...,
        name: Union[str, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_resources: Union[_ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Assistant:
        """Change the settings of an assistant.

        HTTP: `POST /assistants/{assistant_id}`

        Deprecated: it may go away.

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("it may go away")
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> SyncCursorPage[Assistant]:
        """List assistants, page by page.

        HTTP: `GET /assistants`

        Deprecated: it may go away.

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("it may go away")
    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AssistantDeleted:
        """Delete an assistant.

        HTTP: `DELETE /assistants/{assistant_id}`

        Deprecated: it may go away.

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AssistantsWithRawResponse:
    @deprecated("it may go away")
    def create(
        self,
        *,
        model: Union[str, ChatModel],
        description: Union[str, None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        name: Union[str, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_resources: Union[ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Assistant]: ...
    @deprecated("it may go away")
    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[Assistant]: ...
    @deprecated("it may go away")
    def update(
        self,
        assistant_id: str,
        *,
        description: Union[str, None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
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
            ],
            Omit,
        ] = ...,
        name: Union[str, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_resources: Union[_ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Assistant]: ...
    @deprecated("it may go away")
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[Assistant]]: ...
    @deprecated("it may go away")
    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[AssistantDeleted]: ...

@type_check_only
class AssistantsWithStreamingResponse:
    @deprecated("it may go away")
    def create(
        self,
        *,
        model: Union[str, ChatModel],
        description: Union[str, None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        name: Union[str, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_resources: Union[ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Assistant]]: ...
    @deprecated("it may go away")
    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Assistant]]: ...
    @deprecated("it may go away")
    def update(
        self,
        assistant_id: str,
        *,
        description: Union[str, None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
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
            ],
            Omit,
        ] = ...,
        name: Union[str, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_resources: Union[_ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Assistant]]: ...
    @deprecated("it may go away")
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Assistant]]]: ...
    @deprecated("it may go away")
    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[AssistantDeleted]]: ...

class AsyncAssistants(AsyncAPIResource):
    """Assistants: a model with standing instructions and tools. Deprecated: use `responses` instead."""
    @property
    def with_raw_response(self) -> AsyncAssistantsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAssistantsWithStreamingResponse: ...
    @deprecated("it may go away")
    async def create(
        self,
        *,
        model: Union[str, ChatModel],
        description: Union[str, None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        name: Union[str, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_resources: Union[ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Assistant:
        """Create an assistant.

        HTTP: `POST /assistants`

        Deprecated: it may go away.

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("it may go away")
    async def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> Assistant:
        """Fetch an assistant.

        HTTP: `GET /assistants/{assistant_id}`

        Deprecated: it may go away.

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("it may go away")
    async def update(
        self,
        assistant_id: str,
        *,
        description: Union[str, None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
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
            ],
            Omit,
        ] = ...,
        name: Union[str, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_resources: Union[_ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Assistant:
        """Change the settings of an assistant.

        HTTP: `POST /assistants/{assistant_id}`

        Deprecated: it may go away.

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("it may go away")
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncPaginator[Assistant, AsyncCursorPage[Assistant]]:
        """List assistants, page by page.

        HTTP: `GET /assistants`

        Deprecated: it may go away.

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("it may go away")
    async def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AssistantDeleted:
        """Delete an assistant.

        HTTP: `DELETE /assistants/{assistant_id}`

        Deprecated: it may go away.

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncAssistantsWithRawResponse:
    @deprecated("it may go away")
    async def create(
        self,
        *,
        model: Union[str, ChatModel],
        description: Union[str, None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        name: Union[str, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_resources: Union[ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Assistant]: ...
    @deprecated("it may go away")
    async def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[Assistant]: ...
    @deprecated("it may go away")
    async def update(
        self,
        assistant_id: str,
        *,
        description: Union[str, None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
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
            ],
            Omit,
        ] = ...,
        name: Union[str, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_resources: Union[_ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Assistant]: ...
    @deprecated("it may go away")
    async def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[Assistant]]: ...
    @deprecated("it may go away")
    async def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[AssistantDeleted]: ...

@type_check_only
class AsyncAssistantsWithStreamingResponse:
    @deprecated("it may go away")
    def create(
        self,
        *,
        model: Union[str, ChatModel],
        description: Union[str, None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        name: Union[str, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_resources: Union[ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Assistant]]: ...
    @deprecated("it may go away")
    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Assistant]]: ...
    @deprecated("it may go away")
    def update(
        self,
        assistant_id: str,
        *,
        description: Union[str, None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
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
            ],
            Omit,
        ] = ...,
        name: Union[str, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_resources: Union[_ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Assistant]]: ...
    @deprecated("it may go away")
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Assistant]]]: ...
    @deprecated("it may go away")
    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AssistantDeleted]]: ...
