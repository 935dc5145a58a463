from .sessions import Sessions as Sessions
from .sessions import AsyncSessions as AsyncSessions
from .transcription_sessions import TranscriptionSessions as TranscriptionSessions
from .transcription_sessions import AsyncTranscriptionSessions as AsyncTranscriptionSessions
from ...._helpers.realtime import AsyncRealtimeConnection as AsyncRealtimeConnection
from ...._helpers.realtime import AsyncRealtimeConnectionManager as AsyncRealtimeConnectionManager
from ...._helpers.realtime import RealtimeConnection as RealtimeConnection
from ...._helpers.realtime import RealtimeConnectionManager as RealtimeConnectionManager
from ...._helpers.realtime import ReconnectingEvent as ReconnectingEvent
from ...._helpers.realtime import ReconnectingOverrides as ReconnectingOverrides
from typing import Union, type_check_only
from ...._helpers.websocket_faces import AsyncRealtimeConnectionManager, RealtimeConnectionManager
from ...._helpers.websockets import OnReconnecting
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import ExtraHeaders, ExtraQuery
from ....types.websocket_connection_options import WebSocketConnectionOptions
from .sessions import (
    AsyncSessions,
    AsyncSessionsWithRawResponse,
    AsyncSessionsWithStreamingResponse,
    Sessions,
    SessionsWithRawResponse,
    SessionsWithStreamingResponse,
)
from .transcription_sessions import (
    AsyncTranscriptionSessions,
    AsyncTranscriptionSessionsWithRawResponse,
    AsyncTranscriptionSessionsWithStreamingResponse,
    TranscriptionSessions,
    TranscriptionSessionsWithRawResponse,
    TranscriptionSessionsWithStreamingResponse,
)

__all__ = [
    "AsyncRealtime",
    "AsyncRealtimeConnection",
    "AsyncRealtimeConnectionManager",
    "AsyncSessions",
    "AsyncTranscriptionSessions",
    "Realtime",
    "RealtimeConnection",
    "RealtimeConnectionManager",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "Sessions",
    "TranscriptionSessions",
]

class Realtime(SyncAPIResource):
    """The realtime API in its beta form: talk with a model over one open connection. Sessions and events are named otherwise than in `client.realtime`, which new code should use."""
    @property
    def sessions(self) -> Sessions:
        """Short-lived tokens for live conversations, in the beta form."""
    @property
    def transcription_sessions(self) -> TranscriptionSessions:
        """Short-lived tokens for live transcription, in the beta form."""
    @property
    def with_raw_response(self) -> RealtimeWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RealtimeWithStreamingResponse: ...
    def connect(
        self,
        *,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
        websocket_connection_options: Union[WebSocketConnectionOptions, None, Omit] = ...,
        on_reconnecting: Union[OnReconnecting, None, Omit] = ...,
        call_id: Union[str, Omit] = ...,
        model: Union[str, Omit] = ...,
        extra_query: ExtraQuery = None,
        extra_headers: ExtraHeaders = None,
    ) -> RealtimeConnectionManager:
        """Open a websocket to a model, or to a call that is going on. A `with` statement opens it, and closes it at its end; or call `enter()`, and `close()` on the connection.

        Args:
            max_retries: How often to try to connect again.
            initial_delay: Seconds before the first such try; each further one waits twice as long.
            max_delay: Seconds to wait at most.
            max_queue_size: How many bytes of messages may wait for a connection.
            websocket_connection_options: Options of the `websockets` library's `connect`.
            on_reconnecting: Asked before a broken connection is opened again, and what turns that on. It may return a new `extra_query` or `extra_headers`, or `{"abort": True}`.
            call_id: The call to join, in place of a model.
            model: The model to talk to.
            extra_query: Query parameters to add.
            extra_headers: Headers to add, or to replace the client's.
        """

class AsyncRealtime(AsyncAPIResource):
    """The realtime API in its beta form: talk with a model over one open connection. Sessions and events are named otherwise than in `client.realtime`, which new code should use."""
    @property
    def sessions(self) -> AsyncSessions:
        """Short-lived tokens for live conversations, in the beta form."""
    @property
    def transcription_sessions(self) -> AsyncTranscriptionSessions:
        """Short-lived tokens for live transcription, in the beta form."""
    @property
    def with_raw_response(self) -> AsyncRealtimeWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse: ...
    def connect(
        self,
        *,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
        websocket_connection_options: Union[WebSocketConnectionOptions, None, Omit] = ...,
        on_reconnecting: Union[OnReconnecting, None, Omit] = ...,
        call_id: Union[str, Omit] = ...,
        model: Union[str, Omit] = ...,
        extra_query: ExtraQuery = None,
        extra_headers: ExtraHeaders = None,
    ) -> AsyncRealtimeConnectionManager:
        """Open a websocket to a model, or to a call that is going on. A `with` statement opens it, and closes it at its end; or call `enter()`, and `close()` on the connection.

        Args:
            max_retries: How often to try to connect again.
            initial_delay: Seconds before the first such try; each further one waits twice as long.
            max_delay: Seconds to wait at most.
            max_queue_size: How many bytes of messages may wait for a connection.
            websocket_connection_options: Options of the `websockets` library's `connect`.
            on_reconnecting: Asked before a broken connection is opened again, and what turns that on. It may return a new `extra_query` or `extra_headers`, or `{"abort": True}`.
            call_id: The call to join, in place of a model.
            model: The model to talk to.
            extra_query: Query parameters to add.
            extra_headers: Headers to add, or to replace the client's.
        """

@type_check_only
class RealtimeWithRawResponse:
    @property
    def sessions(self) -> SessionsWithRawResponse: ...
    @property
    def transcription_sessions(self) -> TranscriptionSessionsWithRawResponse: ...

@type_check_only
class RealtimeWithStreamingResponse:
    @property
    def sessions(self) -> SessionsWithStreamingResponse: ...
    @property
    def transcription_sessions(self) -> TranscriptionSessionsWithStreamingResponse: ...

@type_check_only
class AsyncRealtimeWithRawResponse:
    @property
    def sessions(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def transcription_sessions(self) -> AsyncTranscriptionSessionsWithRawResponse: ...

@type_check_only
class AsyncRealtimeWithStreamingResponse:
    @property
    def sessions(self) -> AsyncSessionsWithStreamingResponse: ...
    @property
    def transcription_sessions(self) -> AsyncTranscriptionSessionsWithStreamingResponse: ...
