from .calls import Calls as Calls
from .calls import AsyncCalls as AsyncCalls
from .client_secrets import ClientSecrets as ClientSecrets
from .client_secrets import AsyncClientSecrets as AsyncClientSecrets
from .translations import Translations as Translations
from .translations import AsyncTranslations as AsyncTranslations
from typing import Union, type_check_only
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
from ..._types import ExtraHeaders, ExtraQuery
from ...types.realtime import (
    ConversationItemParam,
    RealtimeClientEvent,
    RealtimeClientEventParam,
    RealtimeResponseCreateParamsParam,
    RealtimeServerEvent,
    _session_update_event_param,
)
from ...types.websocket_connection_options import WebSocketConnectionOptions
from .._answers import _Awaited, _Viewed
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
from .translations import (
    AsyncTranslations,
    AsyncTranslationsWithRawResponse,
    AsyncTranslationsWithStreamingResponse,
    Translations,
    TranslationsWithRawResponse,
    TranslationsWithStreamingResponse,
)

@type_check_only
class RealtimeWithRawResponse:
    @property
    def calls(self) -> CallsWithRawResponse: ...
    @property
    def client_secrets(self) -> ClientSecretsWithRawResponse: ...
    @property
    def translations(self) -> TranslationsWithRawResponse: ...

@type_check_only
class RealtimeWithStreamingResponse:
    @property
    def calls(self) -> CallsWithStreamingResponse: ...
    @property
    def client_secrets(self) -> ClientSecretsWithStreamingResponse: ...
    @property
    def translations(self) -> TranslationsWithStreamingResponse: ...

@type_check_only
class AsyncRealtimeWithRawResponse:
    @property
    def calls(self) -> AsyncCallsWithRawResponse: ...
    @property
    def client_secrets(self) -> AsyncClientSecretsWithRawResponse: ...
    @property
    def translations(self) -> AsyncTranslationsWithRawResponse: ...

@type_check_only
class AsyncRealtimeWithStreamingResponse:
    @property
    def calls(self) -> AsyncCallsWithStreamingResponse: ...
    @property
    def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse: ...
    @property
    def translations(self) -> AsyncTranslationsWithStreamingResponse: ...

class Realtime(_Viewed[RealtimeWithRawResponse, RealtimeWithStreamingResponse], SyncAPIResource):
    """Talk with a model over one open connection, in text and speech. `connect` opens a WebSocket from your server; browsers and phones use WebRTC, with a token from `client_secrets`, and telephone calls are taken with `calls`."""
    @property
    def calls(self) -> Calls:
        """Start WebRTC calls, and answer, refuse, transfer or end phone calls that arrive over SIP."""
    @property
    def client_secrets(self) -> ClientSecrets:
        """Make short-lived tokens with which a browser or phone may open a live session itself."""
    @property
    def translations(self) -> Translations:
        """Speech that is translated while it is spoken."""
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
        """

class AsyncRealtime(
    _Viewed[AsyncRealtimeWithRawResponse, AsyncRealtimeWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def calls(self) -> AsyncCalls:
        """Start WebRTC calls, and answer, refuse, transfer or end phone calls that arrive over SIP."""
    @property
    def client_secrets(self) -> AsyncClientSecrets:
        """Make short-lived tokens with which a browser or phone may open a live session itself."""
    @property
    def translations(self) -> AsyncTranslations:
        """Speech that is translated while it is spoken."""
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
        """

class RealtimeConnection(
    Connection[RealtimeServerEvent, Union[RealtimeClientEvent, RealtimeClientEventParam]],
):
    @property
    def conversation(self) -> RealtimeConversationResource[None]: ...
    @property
    def input_audio_buffer(self) -> RealtimeInputAudioBufferResource[None]: ...
    @property
    def output_audio_buffer(self) -> RealtimeOutputAudioBufferResource[None]: ...
    @property
    def response(self) -> RealtimeResponseResource[None]: ...
    @property
    def session(self) -> RealtimeSessionResource[None]: ...

class RealtimeConnectionManager(
    ConnectionManager[RealtimeConnection, Union[RealtimeClientEvent, RealtimeClientEventParam]],
): ...

class AsyncRealtimeConnection(
    AsyncConnection[RealtimeServerEvent, Union[RealtimeClientEvent, RealtimeClientEventParam]],
):
    @property
    def conversation(self) -> RealtimeConversationResource[_Awaited[None]]: ...
    @property
    def input_audio_buffer(self) -> RealtimeInputAudioBufferResource[_Awaited[None]]: ...
    @property
    def output_audio_buffer(self) -> RealtimeOutputAudioBufferResource[_Awaited[None]]: ...
    @property
    def response(self) -> RealtimeResponseResource[_Awaited[None]]: ...
    @property
    def session(self) -> RealtimeSessionResource[_Awaited[None]]: ...

class AsyncRealtimeConnectionManager(
    AsyncConnectionManager[
        AsyncRealtimeConnection,
        Union[RealtimeClientEvent, RealtimeClientEventParam],
    ],
): ...

class RealtimeConversationItemResource(EventGroup[Sending]):
    def create(
        self,
        *,
        item: ConversationItemParam,
        event_id: Union[str, Omit] = ...,
        previous_item_id: Union[str, Omit] = ...,
    ) -> Sending:
        """Send the event ``conversation.item.create``."""
    def delete(self, *, item_id: str, event_id: Union[str, Omit] = ...) -> Sending:
        """Send the event ``conversation.item.delete``."""
    def retrieve(self, *, item_id: str, event_id: Union[str, Omit] = ...) -> Sending:
        """Send the event ``conversation.item.retrieve``."""
    def truncate(
        self,
        *,
        audio_end_ms: int,
        content_index: int,
        item_id: str,
        event_id: Union[str, Omit] = ...,
    ) -> Sending:
        """Send the event ``conversation.item.truncate``."""

class RealtimeConversationResource(EventGroup[Sending]):
    @property
    def item(self) -> RealtimeConversationItemResource[Sending]: ...

class RealtimeInputAudioBufferResource(EventGroup[Sending]):
    def append(self, *, audio: str, event_id: Union[str, Omit] = ...) -> Sending:
        """Send the event ``input_audio_buffer.append``."""
    def clear(self, *, event_id: Union[str, Omit] = ...) -> Sending:
        """Send the event ``input_audio_buffer.clear``."""
    def commit(self, *, event_id: Union[str, Omit] = ...) -> Sending:
        """Send the event ``input_audio_buffer.commit``."""

class RealtimeOutputAudioBufferResource(EventGroup[Sending]):
    def clear(self, *, event_id: Union[str, Omit] = ...) -> Sending:
        """Send the event ``output_audio_buffer.clear``."""

class RealtimeResponseResource(EventGroup[Sending]):
    def cancel(
        self,
        *,
        event_id: Union[str, Omit] = ...,
        response_id: Union[str, Omit] = ...,
    ) -> Sending:
        """Send the event ``response.cancel``."""
    def create(
        self,
        *,
        event_id: Union[str, Omit] = ...,
        response: Union[RealtimeResponseCreateParamsParam, Omit] = ...,
    ) -> Sending:
        """Send the event ``response.create``."""

class RealtimeSessionResource(EventGroup[Sending]):
    def update(
        self,
        *,
        session: _session_update_event_param.Session,
        event_id: Union[str, Omit] = ...,
    ) -> Sending:
        """Send the event ``session.update``."""
