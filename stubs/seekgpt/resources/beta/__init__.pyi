from .agents import Agents as Agents
from .agents import AsyncAgents as AsyncAgents
from .assistants import Assistants as Assistants
from .assistants import AsyncAssistants as AsyncAssistants
from .chat import Chat as Chat
from .chat import AsyncChat as AsyncChat
from .chatkit import ChatKit as ChatKit
from .chatkit import AsyncChatKit as AsyncChatKit
from .realtime import Realtime as Realtime
from .realtime import AsyncRealtime as AsyncRealtime
from .responses import Responses as Responses
from .responses import AsyncResponses as AsyncResponses
from .threads import Threads as Threads
from .threads import AsyncThreads as AsyncThreads
from typing import type_check_only
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from .._answers import _Viewed
from .agents import (
    Agents,
    AgentsWithRawResponse,
    AgentsWithStreamingResponse,
    AsyncAgents,
    AsyncAgentsWithRawResponse,
    AsyncAgentsWithStreamingResponse,
)
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
    AsyncChatKit,
    AsyncChatKitWithRawResponse,
    AsyncChatKitWithStreamingResponse,
    ChatKit,
    ChatKitWithRawResponse,
    ChatKitWithStreamingResponse,
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

@type_check_only
class BetaWithRawResponse:
    @property
    def agents(self) -> AgentsWithRawResponse: ...
    @property
    def assistants(self) -> AssistantsWithRawResponse: ...
    @property
    def chat(self) -> ChatWithRawResponse: ...
    @property
    def chatkit(self) -> ChatKitWithRawResponse: ...
    @property
    def realtime(self) -> RealtimeWithRawResponse: ...
    @property
    def responses(self) -> ResponsesWithRawResponse: ...
    @property
    def threads(self) -> ThreadsWithRawResponse: ...

@type_check_only
class BetaWithStreamingResponse:
    @property
    def agents(self) -> AgentsWithStreamingResponse: ...
    @property
    def assistants(self) -> AssistantsWithStreamingResponse: ...
    @property
    def chat(self) -> ChatWithStreamingResponse: ...
    @property
    def chatkit(self) -> ChatKitWithStreamingResponse: ...
    @property
    def realtime(self) -> RealtimeWithStreamingResponse: ...
    @property
    def responses(self) -> ResponsesWithStreamingResponse: ...
    @property
    def threads(self) -> ThreadsWithStreamingResponse: ...

@type_check_only
class AsyncBetaWithRawResponse:
    @property
    def agents(self) -> AsyncAgentsWithRawResponse: ...
    @property
    def assistants(self) -> AsyncAssistantsWithRawResponse: ...
    @property
    def chat(self) -> AsyncChatWithRawResponse: ...
    @property
    def chatkit(self) -> AsyncChatKitWithRawResponse: ...
    @property
    def realtime(self) -> AsyncRealtimeWithRawResponse: ...
    @property
    def responses(self) -> AsyncResponsesWithRawResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithRawResponse: ...

@type_check_only
class AsyncBetaWithStreamingResponse:
    @property
    def agents(self) -> AsyncAgentsWithStreamingResponse: ...
    @property
    def assistants(self) -> AsyncAssistantsWithStreamingResponse: ...
    @property
    def chat(self) -> AsyncChatWithStreamingResponse: ...
    @property
    def chatkit(self) -> AsyncChatKitWithStreamingResponse: ...
    @property
    def realtime(self) -> AsyncRealtimeWithStreamingResponse: ...
    @property
    def responses(self) -> AsyncResponsesWithStreamingResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithStreamingResponse: ...

class Beta(_Viewed[BetaWithRawResponse, BetaWithStreamingResponse], SyncAPIResource):
    """What is on trial or on its way out: new features of the Responses API, ChatKit, the assistants with their threads, and former places of chat and realtime. Anything here may change between versions of the API."""
    @property
    def agents(self) -> Agents:
        """Agents that work by themselves, on machines of theirs."""
    @property
    def assistants(self) -> Assistants:
        """Assistants: a model with standing instructions and tools."""
    @property
    def chat(self) -> Chat:
        """Chat completions at the place where they once were in beta."""
    @property
    def chatkit(self) -> ChatKit:
        """ChatKit, a chat interface for the browser that runs a workflow of yours."""
    @property
    def realtime(self) -> Realtime:
        """The realtime API in its beta form: talk with a model over one open connection."""
    @property
    def responses(self) -> Responses:
        """The Responses API with opt-in beta features, such as several agents working together."""
    @property
    def threads(self) -> Threads:
        """Message threads on which assistants run."""

class AsyncBeta(
    _Viewed[AsyncBetaWithRawResponse, AsyncBetaWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def agents(self) -> AsyncAgents:
        """Agents that work by themselves, on machines of theirs."""
    @property
    def assistants(self) -> AsyncAssistants:
        """Assistants: a model with standing instructions and tools."""
    @property
    def chat(self) -> AsyncChat:
        """Chat completions at the place where they once were in beta."""
    @property
    def chatkit(self) -> AsyncChatKit:
        """ChatKit, a chat interface for the browser that runs a workflow of yours."""
    @property
    def realtime(self) -> AsyncRealtime:
        """The realtime API in its beta form: talk with a model over one open connection."""
    @property
    def responses(self) -> AsyncResponses:
        """The Responses API with opt-in beta features, such as several agents working together."""
    @property
    def threads(self) -> AsyncThreads:
        """Message threads on which assistants run."""
