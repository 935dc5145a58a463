from .completions import Completions as Completions
from .completions import AsyncCompletions as AsyncCompletions
from typing import type_check_only
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._answers import _Viewed
from .completions import (
    AsyncCompletions,
    AsyncCompletionsWithRawResponse,
    AsyncCompletionsWithStreamingResponse,
    Completions,
    CompletionsWithRawResponse,
    CompletionsWithStreamingResponse,
)

@type_check_only
class ChatWithRawResponse:
    @property
    def completions(self) -> CompletionsWithRawResponse: ...

@type_check_only
class ChatWithStreamingResponse:
    @property
    def completions(self) -> CompletionsWithStreamingResponse: ...

@type_check_only
class AsyncChatWithRawResponse:
    @property
    def completions(self) -> AsyncCompletionsWithRawResponse: ...

@type_check_only
class AsyncChatWithStreamingResponse:
    @property
    def completions(self) -> AsyncCompletionsWithStreamingResponse: ...

class Chat(_Viewed[ChatWithRawResponse, ChatWithStreamingResponse], SyncAPIResource):
    """Chat completions at the place where they once were in beta. All of it is under `beta.chat.completions`; new code says `client.chat.completions`."""
    @property
    def completions(self) -> Completions:
        """Chat completions at the place where they were in beta; the same as `client.chat.completions`."""

class AsyncChat(
    _Viewed[AsyncChatWithRawResponse, AsyncChatWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def completions(self) -> AsyncCompletions:
        """Chat completions at the place where they were in beta; the same as `client.chat.completions`."""
