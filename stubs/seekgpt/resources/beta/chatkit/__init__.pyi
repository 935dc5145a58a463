from .sessions import Sessions as Sessions
from .sessions import AsyncSessions as AsyncSessions
from .threads import Threads as Threads
from .threads import AsyncThreads as AsyncThreads
from typing import type_check_only
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._answers import _Viewed
from .sessions import (
    AsyncSessions,
    AsyncSessionsWithRawResponse,
    AsyncSessionsWithStreamingResponse,
    Sessions,
    SessionsWithRawResponse,
    SessionsWithStreamingResponse,
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
class ChatKitWithRawResponse:
    @property
    def sessions(self) -> SessionsWithRawResponse: ...
    @property
    def threads(self) -> ThreadsWithRawResponse: ...

@type_check_only
class ChatKitWithStreamingResponse:
    @property
    def sessions(self) -> SessionsWithStreamingResponse: ...
    @property
    def threads(self) -> ThreadsWithStreamingResponse: ...

@type_check_only
class AsyncChatKitWithRawResponse:
    @property
    def sessions(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithRawResponse: ...

@type_check_only
class AsyncChatKitWithStreamingResponse:
    @property
    def sessions(self) -> AsyncSessionsWithStreamingResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithStreamingResponse: ...

class ChatKit(_Viewed[ChatKitWithRawResponse, ChatKitWithStreamingResponse], SyncAPIResource):
    """ChatKit, a chat interface for the browser that runs a workflow of yours. Your server opens a session for each end user with `sessions`, and reads with `threads` what was said."""
    @property
    def sessions(self) -> Sessions:
        """Sessions that let an end user's browser talk to a ChatKit workflow."""
    @property
    def threads(self) -> Threads:
        """Conversations that end users have held through ChatKit."""

class AsyncChatKit(
    _Viewed[AsyncChatKitWithRawResponse, AsyncChatKitWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def sessions(self) -> AsyncSessions:
        """Sessions that let an end user's browser talk to a ChatKit workflow."""
    @property
    def threads(self) -> AsyncThreads:
        """Conversations that end users have held through ChatKit."""
