from .completions import Completions as Completions
from .completions import AsyncCompletions as AsyncCompletions
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource, View
from .completions import (
    AsyncCompletions,
    AsyncCompletionsWithRawResponse,
    AsyncCompletionsWithStreamingResponse,
    Completions,
    CompletionsWithRawResponse,
    CompletionsWithStreamingResponse,
)

class Chat(SyncAPIResource):
    @property
    def completions(self) -> Completions:
        """Chat completions at the place where they were in beta; the same as `client.chat.completions`."""
    @property
    def with_raw_response(self) -> ChatWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ChatWithStreamingResponse: ...

class ChatWithRawResponse(View):
    @property
    def completions(self) -> CompletionsWithRawResponse: ...

class ChatWithStreamingResponse(View):
    @property
    def completions(self) -> CompletionsWithStreamingResponse: ...

class AsyncChat(AsyncAPIResource):
    @property
    def completions(self) -> AsyncCompletions:
        """Chat completions at the place where they were in beta; the same as `client.chat.completions`."""
    @property
    def with_raw_response(self) -> AsyncChatWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse: ...

class AsyncChatWithRawResponse(View):
    @property
    def completions(self) -> AsyncCompletionsWithRawResponse: ...

class AsyncChatWithStreamingResponse(View):
    @property
    def completions(self) -> AsyncCompletionsWithStreamingResponse: ...
