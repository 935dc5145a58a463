from .calls import Calls as Calls
from .calls import AsyncCalls as AsyncCalls
from .client_secrets import ClientSecrets as ClientSecrets
from .client_secrets import AsyncClientSecrets as AsyncClientSecrets
from ..._helpers.realtime import AsyncRealtimeConnection as AsyncRealtimeConnection
from ..._helpers.realtime import AsyncRealtimeConnectionManager as AsyncRealtimeConnectionManager
from ..._helpers.realtime import RealtimeConnection as RealtimeConnection
from ..._helpers.realtime import RealtimeConnectionManager as RealtimeConnectionManager
from ..._helpers.realtime import ReconnectingEvent as ReconnectingEvent
from ..._helpers.realtime import ReconnectingOverrides as ReconnectingOverrides
from typing import Union, type_check_only
from ..._helpers.websocket_faces import AsyncRealtimeConnectionManager, RealtimeConnectionManager
from ..._helpers.websockets import OnReconnecting
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import Omit
from ..._types import ExtraHeaders, ExtraQuery
from ...types.websocket_connection_options import WebSocketConnectionOptions
from .calls import (
    AsyncCalls,
    AsyncCallsWithRawResponse,
    AsyncCallsWithStreamingResponse,
    Calls,
    CallsWithRawResponse,
    CallsWithStreamingResponse,
)
from .client_secrets import (
    AsyncClientSecrets,
    AsyncClientSecretsWithRawResponse,
    AsyncClientSecretsWithStreamingResponse,
    ClientSecrets,
    ClientSecretsWithRawResponse,
    ClientSecretsWithStreamingResponse,
)

__all__ = [
    "AsyncCalls",
    "AsyncClientSecrets",
    "AsyncRealtime",
    "AsyncRealtimeConnection",
    "AsyncRealtimeConnectionManager",
    "Calls",
    "ClientSecrets",
    "Realtime",
    "RealtimeConnection",
    "RealtimeConnectionManager",
    "ReconnectingEvent",
    "ReconnectingOverrides",
]

class Realtime(SyncAPIResource):
    """Talk with a model over one open connection, in text and speech. `connect` opens a WebSocket from your server; browsers and phones use WebRTC, with a token from `client_secrets`, and telephone calls are taken with `calls`."""
    @property
    def calls(self) -> Calls:
        """Start WebRTC calls, and answer, refuse, transfer or end phone calls that arrive over SIP."""
    @property
    def client_secrets(self) -> ClientSecrets:
        """Make short-lived tokens with which a browser or phone may open a live session itself."""
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
    """Talk with a model over one open connection, in text and speech. `connect` opens a WebSocket from your server; browsers and phones use WebRTC, with a token from `client_secrets`, and telephone calls are taken with `calls`."""
    @property
    def calls(self) -> AsyncCalls:
        """Start WebRTC calls, and answer, refuse, transfer or end phone calls that arrive over SIP."""
    @property
    def client_secrets(self) -> AsyncClientSecrets:
        """Make short-lived tokens with which a browser or phone may open a live session itself."""
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
    def calls(self) -> CallsWithRawResponse: ...
    @property
    def client_secrets(self) -> ClientSecretsWithRawResponse: ...

@type_check_only
class RealtimeWithStreamingResponse:
    @property
    def calls(self) -> CallsWithStreamingResponse: ...
    @property
    def client_secrets(self) -> ClientSecretsWithStreamingResponse: ...

@type_check_only
class AsyncRealtimeWithRawResponse:
    @property
    def calls(self) -> AsyncCallsWithRawResponse: ...
    @property
    def client_secrets(self) -> AsyncClientSecretsWithRawResponse: ...

@type_check_only
class AsyncRealtimeWithStreamingResponse:
    @property
    def calls(self) -> AsyncCallsWithStreamingResponse: ...
    @property
    def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse: ...
