from .sessions import Sessions as Sessions
from .sessions import AsyncSessions as AsyncSessions
from .threads import Threads as Threads
from .threads import AsyncThreads as AsyncThreads
from typing import type_check_only
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
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

__all__ = ["AsyncChatkit", "AsyncSessions", "AsyncThreads", "Chatkit", "Sessions", "Threads"]

class Chatkit(SyncAPIResource):
    @property
    def sessions(self) -> Sessions:
        """Sessions that let an end user's browser talk to a ChatKit workflow."""
    @property
    def threads(self) -> Threads:
        """Conversations that end users have held through ChatKit."""
    @property
    def with_raw_response(self) -> ChatkitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ChatkitWithStreamingResponse: ...

class AsyncChatkit(AsyncAPIResource):
    @property
    def sessions(self) -> AsyncSessions:
        """Sessions that let an end user's browser talk to a ChatKit workflow."""
    @property
    def threads(self) -> AsyncThreads:
        """Conversations that end users have held through ChatKit."""
    @property
    def with_raw_response(self) -> AsyncChatkitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncChatkitWithStreamingResponse: ...

@type_check_only
class ChatkitWithRawResponse:
    @property
    def sessions(self) -> SessionsWithRawResponse: ...
    @property
    def threads(self) -> ThreadsWithRawResponse: ...

@type_check_only
class ChatkitWithStreamingResponse:
    @property
    def sessions(self) -> SessionsWithStreamingResponse: ...
    @property
    def threads(self) -> ThreadsWithStreamingResponse: ...

@type_check_only
class AsyncChatkitWithRawResponse:
    @property
    def sessions(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithRawResponse: ...

@type_check_only
class AsyncChatkitWithStreamingResponse:
    @property
    def sessions(self) -> AsyncSessionsWithStreamingResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithStreamingResponse: ...
