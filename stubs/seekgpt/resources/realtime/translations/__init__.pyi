from .client_secrets import ClientSecrets as ClientSecrets
from .client_secrets import AsyncClientSecrets as AsyncClientSecrets
from typing import Union, type_check_only
from ...._custom.websockets.conversation import OnReconnecting
from ...._custom.websockets.faces import (
    AsyncConnection,
    AsyncConnectionManager,
    Connection,
    ConnectionManager,
)
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._runtime.websockets.client_events import EventGroup, Sending
from ...._sentinels import Omit
from ...._types import ExtraHeaders, ExtraQuery
from ....types.realtime import (
    RealtimeTranslationClientEvent,
    RealtimeTranslationClientEventParam,
    RealtimeTranslationServerEvent,
    RealtimeTranslationSessionUpdateRequestParam,
)
from ....types.websocket_connection_options import WebSocketConnectionOptions
from ..._answers import _Awaited, _Viewed
from .client_secrets import (
    AsyncClientSecrets,
    AsyncClientSecretsWithRawResponse,
    AsyncClientSecretsWithStreamingResponse,
    ClientSecrets,
    ClientSecretsWithRawResponse,
    ClientSecretsWithStreamingResponse,
)

@type_check_only
class TranslationsWithRawResponse:
    @property
    def client_secrets(self) -> ClientSecretsWithRawResponse: ...

@type_check_only
class TranslationsWithStreamingResponse:
    @property
    def client_secrets(self) -> ClientSecretsWithStreamingResponse: ...

@type_check_only
class AsyncTranslationsWithRawResponse:
    @property
    def client_secrets(self) -> AsyncClientSecretsWithRawResponse: ...

@type_check_only
class AsyncTranslationsWithStreamingResponse:
    @property
    def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse: ...

class Translations(
    _Viewed[TranslationsWithRawResponse, TranslationsWithStreamingResponse],
    SyncAPIResource,
):
    """Speech that is translated while it is spoken. Audio goes in all the time, and comes out in the other language with its text."""
    @property
    def client_secrets(self) -> ClientSecrets:
        """Secrets with which a browser can open a translation session."""
    def connect(
        self,
        model: str,
        extra_query: ExtraQuery = None,
        extra_headers: ExtraHeaders = None,
        websocket_connection_options: Union[WebSocketConnectionOptions, None, Omit] = ...,
        on_reconnecting: Union[OnReconnecting, None, Omit] = ...,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> TranslationsConnectionManager:
        """Open a websocket over which speech is translated while it comes. A `with` statement opens it, and closes it at its end; or call `enter()`, and `close()` on the connection.

        Args:
            model: The model that translates.
            websocket_connection_options: Options of the `websockets` library's `connect`.
            on_reconnecting: Asked before a broken connection is opened again, and what turns that on. It may return a new `extra_query` or `extra_headers`, or `{"abort": True}`.
            max_retries: How often to try to connect again.
            initial_delay: Seconds before the first such try; each further one waits twice as long.
            max_delay: Seconds to wait at most.
            max_queue_size: How many bytes of messages may wait for a connection.
        """

class AsyncTranslations(
    _Viewed[AsyncTranslationsWithRawResponse, AsyncTranslationsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def client_secrets(self) -> AsyncClientSecrets:
        """Secrets with which a browser can open a translation session."""
    def connect(
        self,
        model: str,
        extra_query: ExtraQuery = None,
        extra_headers: ExtraHeaders = None,
        websocket_connection_options: Union[WebSocketConnectionOptions, None, Omit] = ...,
        on_reconnecting: Union[OnReconnecting, None, Omit] = ...,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> AsyncTranslationsConnectionManager:
        """Open a websocket over which speech is translated while it comes. A `with` statement opens it, and closes it at its end; or call `enter()`, and `close()` on the connection.

        Args:
            model: The model that translates.
            websocket_connection_options: Options of the `websockets` library's `connect`.
            on_reconnecting: Asked before a broken connection is opened again, and what turns that on. It may return a new `extra_query` or `extra_headers`, or `{"abort": True}`.
            max_retries: How often to try to connect again.
            initial_delay: Seconds before the first such try; each further one waits twice as long.
            max_delay: Seconds to wait at most.
            max_queue_size: How many bytes of messages may wait for a connection.
        """

class TranslationsConnection(
    Connection[
        RealtimeTranslationServerEvent,
        Union[RealtimeTranslationClientEvent, RealtimeTranslationClientEventParam],
    ],
):
    @property
    def session(self) -> TranslationsSessionResource[None]: ...

class TranslationsConnectionManager(
    ConnectionManager[
        TranslationsConnection,
        Union[RealtimeTranslationClientEvent, RealtimeTranslationClientEventParam],
    ],
): ...

class AsyncTranslationsConnection(
    AsyncConnection[
        RealtimeTranslationServerEvent,
        Union[RealtimeTranslationClientEvent, RealtimeTranslationClientEventParam],
    ],
):
    @property
    def session(self) -> TranslationsSessionResource[_Awaited[None]]: ...

class AsyncTranslationsConnectionManager(
    AsyncConnectionManager[
        AsyncTranslationsConnection,
        Union[RealtimeTranslationClientEvent, RealtimeTranslationClientEventParam],
    ],
): ...

class TranslationsSessionInputAudioBufferResource(EventGroup[Sending]):
    def append(self, *, audio: str, event_id: Union[str, Omit] = ...) -> Sending:
        """Send the event ``session.input_audio_buffer.append``."""

class TranslationsSessionResource(EventGroup[Sending]):
    def update(
        self,
        *,
        session: RealtimeTranslationSessionUpdateRequestParam,
        event_id: Union[str, Omit] = ...,
    ) -> Sending:
        """Send the event ``session.update``."""
    @property
    def input_audio_buffer(self) -> TranslationsSessionInputAudioBufferResource[Sending]: ...
    def close(self, *, event_id: Union[str, Omit] = ...) -> Sending:
        """Send the event ``session.close``."""
