from .sessions import Sessions as Sessions
from .sessions import AsyncSessions as AsyncSessions
from typing import Generic, type_check_only
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ...types.live import LiveCreateResponse, MediaSessionConfigParam, _live_create_params
from .._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed
from .sessions import (
    AsyncSessions,
    AsyncSessionsWithRawResponse,
    AsyncSessionsWithStreamingResponse,
    Sessions,
    SessionsWithRawResponse,
    SessionsWithStreamingResponse,
)

class _LiveMethods(Generic[_R1]):
    def create(
        self,
        *,
        session: MediaSessionConfigParam,
        transport: _live_create_params.Transport,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Open a live session over WebRTC.

        Args:
            session: Model and settings of the session.
            transport: WebRTC and the SDP offer of the browser.
        """

@type_check_only
class LiveWithRawResponse(_LiveMethods[_Raw[LiveCreateResponse]]):
    @property
    def sessions(self) -> SessionsWithRawResponse: ...

@type_check_only
class LiveWithStreamingResponse(_LiveMethods[_Streaming[LiveCreateResponse]]):
    @property
    def sessions(self) -> SessionsWithStreamingResponse: ...

@type_check_only
class AsyncLiveWithRawResponse(_LiveMethods[_AsyncRaw[LiveCreateResponse]]):
    @property
    def sessions(self) -> AsyncSessionsWithRawResponse: ...

@type_check_only
class AsyncLiveWithStreamingResponse(_LiveMethods[_AsyncStreaming[LiveCreateResponse]]):
    @property
    def sessions(self) -> AsyncSessionsWithStreamingResponse: ...

class Live(
    _LiveMethods[LiveCreateResponse],
    _Viewed[LiveWithRawResponse, LiveWithStreamingResponse],
    SyncAPIResource,
):
    """Conversations by voice that go on while the model works. `create` opens one from a browser over WebRTC; phone calls and stored sessions are under `sessions`."""
    @property
    def sessions(self) -> Sessions:
        """Phone calls and stored sessions: answer, refuse, transfer or end a call, download a recording, go on from one."""

class AsyncLive(
    _LiveMethods[_Awaited[LiveCreateResponse]],
    _Viewed[AsyncLiveWithRawResponse, AsyncLiveWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def sessions(self) -> AsyncSessions:
        """Phone calls and stored sessions: answer, refuse, transfer or end a call, download a recording, go on from one."""
