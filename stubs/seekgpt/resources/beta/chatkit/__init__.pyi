from .sessions import Sessions as Sessions
from .sessions import AsyncSessions as AsyncSessions
from .threads import Threads as Threads
from .threads import AsyncThreads as AsyncThreads
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource, View
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

class ChatkitWithRawResponse(View):
    @property
    def sessions(self) -> SessionsWithRawResponse: ...
    @property
    def threads(self) -> ThreadsWithRawResponse: ...

class ChatkitWithStreamingResponse(View):
    @property
    def sessions(self) -> SessionsWithStreamingResponse: ...
    @property
    def threads(self) -> ThreadsWithStreamingResponse: ...

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

class AsyncChatkitWithRawResponse(View):
    @property
    def sessions(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithRawResponse: ...

class AsyncChatkitWithStreamingResponse(View):
    @property
    def sessions(self) -> AsyncSessionsWithStreamingResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithStreamingResponse: ...
