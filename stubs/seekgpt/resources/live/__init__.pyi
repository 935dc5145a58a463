from .forks import Forks as Forks
from .forks import AsyncForks as AsyncForks
from .sessions import Sessions as Sessions
from .sessions import AsyncSessions as AsyncSessions
from .sideband import Sideband as Sideband
from .sideband import AsyncSideband as AsyncSideband
from typing import Generic, Optional, Union, type_check_only
from ..._custom.websockets.conversation import OnReconnecting
from ..._custom.websockets.faces import (
    AsyncConnection,
    AsyncConnectionManager,
    Connection,
    ConnectionManager,
)
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._runtime.websockets.client_events import EventGroup, Sending
from ..._sentinels import Omit
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ...types.live import (
    ClientEvent,
    ClientEventParam,
    LiveCreateResponse,
    MediaSessionConfigParam,
    ServerEvent,
    SessionConfigParam,
    SessionUpdateConfigParam,
    _decision_item_create_event2_param,
    _live_create_params,
)
from ...types.responses._apart import ResponseInputItemParam
from ...types.websocket_connection_options import WebSocketConnectionOptions
from .._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed
from .forks import (
    AsyncForks,
    AsyncForksWithRawResponse,
    AsyncForksWithStreamingResponse,
    Forks,
    ForksWithRawResponse,
    ForksWithStreamingResponse,
)
from .sessions import (
    AsyncSessions,
    AsyncSessionsWithRawResponse,
    AsyncSessionsWithStreamingResponse,
    Sessions,
    SessionsWithRawResponse,
    SessionsWithStreamingResponse,
)
from .sideband import (
    AsyncSideband,
    AsyncSidebandWithRawResponse,
    AsyncSidebandWithStreamingResponse,
    Sideband,
    SidebandWithRawResponse,
    SidebandWithStreamingResponse,
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
    def forks(self) -> ForksWithRawResponse: ...
    @property
    def sessions(self) -> SessionsWithRawResponse: ...
    @property
    def sideband(self) -> SidebandWithRawResponse: ...

@type_check_only
class LiveWithStreamingResponse(_LiveMethods[_Streaming[LiveCreateResponse]]):
    @property
    def forks(self) -> ForksWithStreamingResponse: ...
    @property
    def sessions(self) -> SessionsWithStreamingResponse: ...
    @property
    def sideband(self) -> SidebandWithStreamingResponse: ...

@type_check_only
class AsyncLiveWithRawResponse(_LiveMethods[_AsyncRaw[LiveCreateResponse]]):
    @property
    def forks(self) -> AsyncForksWithRawResponse: ...
    @property
    def sessions(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def sideband(self) -> AsyncSidebandWithRawResponse: ...

@type_check_only
class AsyncLiveWithStreamingResponse(_LiveMethods[_AsyncStreaming[LiveCreateResponse]]):
    @property
    def forks(self) -> AsyncForksWithStreamingResponse: ...
    @property
    def sessions(self) -> AsyncSessionsWithStreamingResponse: ...
    @property
    def sideband(self) -> AsyncSidebandWithStreamingResponse: ...

class Live(
    _LiveMethods[LiveCreateResponse],
    _Viewed[LiveWithRawResponse, LiveWithStreamingResponse],
    SyncAPIResource,
):
    """Conversations by voice that go on while the model works. `create` opens one from a browser over WebRTC; phone calls and stored sessions are under `sessions`."""
    @property
    def forks(self) -> Forks:
        """A session of its own that goes on from where a stored one was."""
    @property
    def sessions(self) -> Sessions:
        """Phone calls and stored sessions: answer, refuse, transfer or end a call, download a recording, go on from one."""
    @property
    def sideband(self) -> Sideband:
        """A second line to a session that is going on elsewhere, such as a phone call."""
    def connect(
        self,
        extra_query: ExtraQuery = None,
        extra_headers: ExtraHeaders = None,
        websocket_connection_options: Union[WebSocketConnectionOptions, None, Omit] = ...,
        on_reconnecting: Union[OnReconnecting, None, Omit] = ...,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2097152,
    ) -> LiveConnectionManager:
        """Open a websocket for a live session of your server's. Begin with `session.start`, and wait for `session.started`. A `with` statement opens it, and closes it at its end; or call `enter()`, and `close()` on the connection.

        Args:
            websocket_connection_options: Options of the `websockets` library's `connect`.
            on_reconnecting: Asked before a broken connection is opened again, and what turns that on. It may return a new `extra_query` or `extra_headers`, or `{"abort": True}`.
            max_retries: How often to try to connect again.
            initial_delay: Seconds before the first such try; each further one waits twice as long.
            max_delay: Seconds to wait at most.
            max_queue_size: How many bytes of messages may wait for a connection.
        """

class AsyncLive(
    _LiveMethods[_Awaited[LiveCreateResponse]],
    _Viewed[AsyncLiveWithRawResponse, AsyncLiveWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def forks(self) -> AsyncForks:
        """A session of its own that goes on from where a stored one was."""
    @property
    def sessions(self) -> AsyncSessions:
        """Phone calls and stored sessions: answer, refuse, transfer or end a call, download a recording, go on from one."""
    @property
    def sideband(self) -> AsyncSideband:
        """A second line to a session that is going on elsewhere, such as a phone call."""
    def connect(
        self,
        extra_query: ExtraQuery = None,
        extra_headers: ExtraHeaders = None,
        websocket_connection_options: Union[WebSocketConnectionOptions, None, Omit] = ...,
        on_reconnecting: Union[OnReconnecting, None, Omit] = ...,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2097152,
    ) -> AsyncLiveConnectionManager:
        """Open a websocket for a live session of your server's. Begin with `session.start`, and wait for `session.started`. A `with` statement opens it, and closes it at its end; or call `enter()`, and `close()` on the connection.

        Args:
            websocket_connection_options: Options of the `websockets` library's `connect`.
            on_reconnecting: Asked before a broken connection is opened again, and what turns that on. It may return a new `extra_query` or `extra_headers`, or `{"abort": True}`.
            max_retries: How often to try to connect again.
            initial_delay: Seconds before the first such try; each further one waits twice as long.
            max_delay: Seconds to wait at most.
            max_queue_size: How many bytes of messages may wait for a connection.
        """

class LiveConnection(Connection[ServerEvent, Union[ClientEvent, ClientEventParam]]):
    @property
    def session(self) -> LiveSessionResource[None]: ...
    @property
    def decision(self) -> LiveDecisionResource[None]: ...
    @property
    def response(self) -> LiveResponseResource[None]: ...

class LiveConnectionManager(
    ConnectionManager[LiveConnection, Union[ClientEvent, ClientEventParam]],
): ...

class AsyncLiveConnection(AsyncConnection[ServerEvent, Union[ClientEvent, ClientEventParam]]):
    @property
    def session(self) -> LiveSessionResource[_Awaited[None]]: ...
    @property
    def decision(self) -> LiveDecisionResource[_Awaited[None]]: ...
    @property
    def response(self) -> LiveResponseResource[_Awaited[None]]: ...

class AsyncLiveConnectionManager(
    AsyncConnectionManager[AsyncLiveConnection, Union[ClientEvent, ClientEventParam]],
): ...

class LiveSessionInputAudioResource(EventGroup[Sending]):
    def append(self, *, audio: str, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``session.input_audio.append``."""
    def mute(self, *, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``session.input_audio.mute``."""
    def unmute(self, *, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``session.input_audio.unmute``."""

class LiveSessionOutputAudioFixtureResource(EventGroup[Sending]):
    def play(self, *, audio: str, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``session.output_audio.fixture.play``."""

class LiveSessionOutputAudioResource(EventGroup[Sending]):
    @property
    def fixture(self) -> LiveSessionOutputAudioFixtureResource[Sending]: ...

class LiveSessionInstructionsResource(EventGroup[Sending]):
    def append(
        self,
        *,
        content: str,
        delegation_id: Optional[str],
        event_id: Union[str, None, Omit] = ...,
    ) -> Sending:
        """Send the event ``session.instructions.append``."""

class LiveSessionThinkingResource(EventGroup[Sending]):
    def append(
        self,
        *,
        content: str,
        delegation_id: Optional[str],
        event_id: Union[str, None, Omit] = ...,
    ) -> Sending:
        """Send the event ``session.thinking.append``."""

class LiveSessionCommentaryResource(EventGroup[Sending]):
    def append(
        self,
        *,
        content: str,
        delegation_id: Optional[str],
        event_id: Union[str, None, Omit] = ...,
    ) -> Sending:
        """Send the event ``session.commentary.append``."""

class LiveSessionResource(EventGroup[Sending]):
    def start(
        self,
        *,
        session: SessionConfigParam,
        event_id: Union[str, None, Omit] = ...,
    ) -> Sending:
        """Send the event ``session.start``."""
    def update(
        self,
        *,
        session: SessionUpdateConfigParam,
        event_id: Union[str, None, Omit] = ...,
    ) -> Sending:
        """Send the event ``session.update``."""
    @property
    def input_audio(self) -> LiveSessionInputAudioResource[Sending]: ...
    @property
    def output_audio(self) -> LiveSessionOutputAudioResource[Sending]: ...
    @property
    def instructions(self) -> LiveSessionInstructionsResource[Sending]: ...
    @property
    def thinking(self) -> LiveSessionThinkingResource[Sending]: ...
    @property
    def commentary(self) -> LiveSessionCommentaryResource[Sending]: ...
    def close(self, *, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``session.close``."""

class LiveDecisionItemResource(EventGroup[Sending]):
    def create(
        self,
        *,
        item: _decision_item_create_event2_param.Item,
        event_id: Union[str, None, Omit] = ...,
    ) -> Sending:
        """Send the event ``decision.item.create``."""
    def delete(self, *, item_id: str, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``decision.item.delete``."""

class LiveDecisionResource(EventGroup[Sending]):
    def create(self, *, event_id: str) -> Sending:
        """Send the event ``decision.create``."""
    @property
    def item(self) -> LiveDecisionItemResource[Sending]: ...

class LiveResponseItemResource(EventGroup[Sending]):
    def create(
        self,
        *,
        item: ResponseInputItemParam,
        event_id: Union[str, None, Omit] = ...,
    ) -> Sending:
        """Send the event ``response.item.create``."""

class LiveResponseResource(EventGroup[Sending]):
    @property
    def item(self) -> LiveResponseItemResource[Sending]: ...
    def create(self, *, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``response.create``."""
