from .completions import Completions as Completions
from .completions import AsyncCompletions as AsyncCompletions
from .responses import Responses as Responses
from .responses import AsyncResponses as AsyncResponses
from typing import type_check_only
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from .._answers import _Viewed
from .completions import (
    AsyncCompletions,
    AsyncCompletionsWithRawResponse,
    AsyncCompletionsWithStreamingResponse,
    Completions,
    CompletionsWithRawResponse,
    CompletionsWithStreamingResponse,
)
from .responses import (
    AsyncResponses,
    AsyncResponsesWithRawResponse,
    AsyncResponsesWithStreamingResponse,
    Responses,
    ResponsesWithRawResponse,
    ResponsesWithStreamingResponse,
)

@type_check_only
class ChatWithRawResponse:
    @property
    def completions(self) -> CompletionsWithRawResponse: ...
    @property
    def responses(self) -> ResponsesWithRawResponse: ...

@type_check_only
class ChatWithStreamingResponse:
    @property
    def completions(self) -> CompletionsWithStreamingResponse: ...
    @property
    def responses(self) -> ResponsesWithStreamingResponse: ...

@type_check_only
class AsyncChatWithRawResponse:
    @property
    def completions(self) -> AsyncCompletionsWithRawResponse: ...
    @property
    def responses(self) -> AsyncResponsesWithRawResponse: ...

@type_check_only
class AsyncChatWithStreamingResponse:
    @property
    def completions(self) -> AsyncCompletionsWithStreamingResponse: ...
    @property
    def responses(self) -> AsyncResponsesWithStreamingResponse: ...

class Chat(_Viewed[ChatWithRawResponse, ChatWithStreamingResponse], SyncAPIResource):
    """Conversations whose messages you keep and send along each time. `completions` is the usual way; `responses` is the Responses API for code that says `response_format`."""
    @property
    def completions(self) -> Completions:
        """Continue a list of messages with the model's next one."""
    @property
    def responses(self) -> Responses:
        """The Responses API under `chat`, which also takes `response_format` as chat completions do."""

class AsyncChat(
    _Viewed[AsyncChatWithRawResponse, AsyncChatWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def completions(self) -> AsyncCompletions:
        """Continue a list of messages with the model's next one."""
    @property
    def responses(self) -> AsyncResponses:
        """The Responses API under `chat`, which also takes `response_format` as chat completions do."""
