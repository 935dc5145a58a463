from .assistants import Assistants as Assistants
from .assistants import AsyncAssistants as AsyncAssistants
from .realtime import Realtime as Realtime
from .realtime import AsyncRealtime as AsyncRealtime
from .responses import Responses as Responses
from .responses import AsyncResponses as AsyncResponses
from .threads import Threads as Threads
from .threads import AsyncThreads as AsyncThreads
from .chat import Chat as Chat
from .chat import AsyncChat as AsyncChat
from .chatkit import Chatkit as Chatkit
from .chatkit import AsyncChatkit as AsyncChatkit
from typing import type_check_only
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from .assistants import (
    Assistants,
    AssistantsWithRawResponse,
    AssistantsWithStreamingResponse,
    AsyncAssistants,
    AsyncAssistantsWithRawResponse,
    AsyncAssistantsWithStreamingResponse,
)
from .chat import (
    AsyncChat,
    AsyncChatWithRawResponse,
    AsyncChatWithStreamingResponse,
    Chat,
    ChatWithRawResponse,
    ChatWithStreamingResponse,
)
from .chatkit import (
    AsyncChatkit,
    AsyncChatkitWithRawResponse,
    AsyncChatkitWithStreamingResponse,
    Chatkit,
    ChatkitWithRawResponse,
    ChatkitWithStreamingResponse,
)
from .realtime import (
    AsyncRealtime,
    AsyncRealtimeWithRawResponse,
    AsyncRealtimeWithStreamingResponse,
    Realtime,
    RealtimeWithRawResponse,
    RealtimeWithStreamingResponse,
)
from .responses import (
    AsyncResponses,
    AsyncResponsesWithRawResponse,
    AsyncResponsesWithStreamingResponse,
    Responses,
    ResponsesWithRawResponse,
    ResponsesWithStreamingResponse,
)
from .threads import (
    AsyncThreads,
    AsyncThreadsWithRawResponse,
    AsyncThreadsWithStreamingResponse,
    Threads,
    ThreadsWithRawResponse,
    ThreadsWithStreamingResponse,
)

__all__ = [
    "Assistants",
    "AsyncAssistants",
    "AsyncBeta",
    "AsyncChat",
    "AsyncChatkit",
    "AsyncRealtime",
    "AsyncResponses",
    "AsyncThreads",
    "Beta",
    "Chat",
    "Chatkit",
    "Realtime",
    "Responses",
    "Threads",
]

class Beta(SyncAPIResource):
    @property
    def assistants(self) -> Assistants:
        """Assistants: a model with standing instructions and tools. Deprecated: use `responses` instead."""
    @property
    def realtime(self) -> Realtime:
        """The realtime API of the beta: talk with a model over one open connection."""
    @property
    def responses(self) -> Responses:
        """The Responses API with opt-in beta features, such as several agents working together."""
    @property
    def threads(self) -> Threads:
        """Message threads on which assistants run. Deprecated: use `conversations` and `responses` instead."""
    @property
    def chat(self) -> Chat: ...
    @property
    def chatkit(self) -> Chatkit: ...
    @property
    def with_raw_response(self) -> BetaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> BetaWithStreamingResponse: ...

class AsyncBeta(AsyncAPIResource):
    @property
    def assistants(self) -> AsyncAssistants:
        """Assistants: a model with standing instructions and tools. Deprecated: use `responses` instead."""
    @property
    def realtime(self) -> AsyncRealtime:
        """The realtime API of the beta: talk with a model over one open connection."""
    @property
    def responses(self) -> AsyncResponses:
        """The Responses API with opt-in beta features, such as several agents working together."""
    @property
    def threads(self) -> AsyncThreads:
        """Message threads on which assistants run. Deprecated: use `conversations` and `responses` instead."""
    @property
    def chat(self) -> AsyncChat: ...
    @property
    def chatkit(self) -> AsyncChatkit: ...
    @property
    def with_raw_response(self) -> AsyncBetaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse: ...

@type_check_only
class BetaWithRawResponse:
    @property
    def assistants(self) -> AssistantsWithRawResponse: ...
    @property
    def realtime(self) -> RealtimeWithRawResponse: ...
    @property
    def responses(self) -> ResponsesWithRawResponse: ...
    @property
    def threads(self) -> ThreadsWithRawResponse: ...
    @property
    def chat(self) -> ChatWithRawResponse: ...
    @property
    def chatkit(self) -> ChatkitWithRawResponse: ...

@type_check_only
class BetaWithStreamingResponse:
    @property
    def assistants(self) -> AssistantsWithStreamingResponse: ...
    @property
    def realtime(self) -> RealtimeWithStreamingResponse: ...
    @property
    def responses(self) -> ResponsesWithStreamingResponse: ...
    @property
    def threads(self) -> ThreadsWithStreamingResponse: ...
    @property
    def chat(self) -> ChatWithStreamingResponse: ...
    @property
    def chatkit(self) -> ChatkitWithStreamingResponse: ...

@type_check_only
class AsyncBetaWithRawResponse:
    @property
    def assistants(self) -> AsyncAssistantsWithRawResponse: ...
    @property
    def realtime(self) -> AsyncRealtimeWithRawResponse: ...
    @property
    def responses(self) -> AsyncResponsesWithRawResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithRawResponse: ...
    @property
    def chat(self) -> AsyncChatWithRawResponse: ...
    @property
    def chatkit(self) -> AsyncChatkitWithRawResponse: ...

@type_check_only
class AsyncBetaWithStreamingResponse:
    @property
    def assistants(self) -> AsyncAssistantsWithStreamingResponse: ...
    @property
    def realtime(self) -> AsyncRealtimeWithStreamingResponse: ...
    @property
    def responses(self) -> AsyncResponsesWithStreamingResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithStreamingResponse: ...
    @property
    def chat(self) -> AsyncChatWithStreamingResponse: ...
    @property
    def chatkit(self) -> AsyncChatkitWithStreamingResponse: ...
