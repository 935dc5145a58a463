from typing import Optional, Union, type_check_only
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
from ....types.live import (
    ConnectClientEvent,
    ConnectClientEventParam,
    ConnectServerEvent,
    SessionUpdateConfigParam,
    _decision_item_create_event2_param,
)
from ....types.responses._apart import ResponseInputItemParam
from ....types.websocket_connection_options import WebSocketConnectionOptions
from ..._answers import _Awaited, _Viewed

@type_check_only
class SidebandWithRawResponse: ...

@type_check_only
class SidebandWithStreamingResponse: ...

@type_check_only
class AsyncSidebandWithRawResponse: ...

@type_check_only
class AsyncSidebandWithStreamingResponse: ...

class Sideband(_Viewed[SidebandWithRawResponse, SidebandWithStreamingResponse], SyncAPIResource):
    """A second line to a session that is going on elsewhere, such as a phone call. Your server listens, tells the model something, and works for it, while the audio takes another way."""
    def connect(
        self,
        *,
        session_id: str,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2097152,
        websocket_connection_options: Union[WebSocketConnectionOptions, None, Omit] = ...,
        on_reconnecting: Union[OnReconnecting, None, Omit] = ...,
        graceful_close: Union[bool, Omit] = ...,
        extra_query: ExtraQuery = None,
        extra_headers: ExtraHeaders = None,
    ) -> SidebandConnectionManager:
        """Open a websocket to a session that is going on. It was started already, and sends no audio. A `with` statement opens it, and closes it at its end; or call `enter()`, and `close()` on the connection.

        Args:
            session_id: ID of the session to join.
            max_retries: How often to try to connect again.
            initial_delay: Seconds before the first such try; each further one waits twice as long.
            max_delay: Seconds to wait at most.
            max_queue_size: How many bytes of messages may wait for a connection.
            websocket_connection_options: Options of the `websockets` library's `connect`.
            on_reconnecting: Asked before a broken connection is opened again, and what turns that on. It may return a new `extra_query` or `extra_headers`, or `{"abort": True}`.
            graceful_close: Whether the session is given time to come to its end when it is closed.
        """

class AsyncSideband(
    _Viewed[AsyncSidebandWithRawResponse, AsyncSidebandWithStreamingResponse],
    AsyncAPIResource,
):
    def connect(
        self,
        *,
        session_id: str,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2097152,
        websocket_connection_options: Union[WebSocketConnectionOptions, None, Omit] = ...,
        on_reconnecting: Union[OnReconnecting, None, Omit] = ...,
        graceful_close: Union[bool, Omit] = ...,
        extra_query: ExtraQuery = None,
        extra_headers: ExtraHeaders = None,
    ) -> AsyncSidebandConnectionManager:
        """Open a websocket to a session that is going on. It was started already, and sends no audio. A `with` statement opens it, and closes it at its end; or call `enter()`, and `close()` on the connection.

        Args:
            session_id: ID of the session to join.
            max_retries: How often to try to connect again.
            initial_delay: Seconds before the first such try; each further one waits twice as long.
            max_delay: Seconds to wait at most.
            max_queue_size: How many bytes of messages may wait for a connection.
            websocket_connection_options: Options of the `websockets` library's `connect`.
            on_reconnecting: Asked before a broken connection is opened again, and what turns that on. It may return a new `extra_query` or `extra_headers`, or `{"abort": True}`.
            graceful_close: Whether the session is given time to come to its end when it is closed.
        """

class SidebandConnection(
    Connection[ConnectServerEvent, Union[ConnectClientEvent, ConnectClientEventParam]],
):
    @property
    def session(self) -> SidebandSessionResource[None]: ...
    @property
    def transport(self) -> SidebandTransportResource[None]: ...
    @property
    def decision(self) -> SidebandDecisionResource[None]: ...
    @property
    def response(self) -> SidebandResponseResource[None]: ...

class SidebandConnectionManager(
    ConnectionManager[SidebandConnection, Union[ConnectClientEvent, ConnectClientEventParam]],
): ...

class AsyncSidebandConnection(
    AsyncConnection[ConnectServerEvent, Union[ConnectClientEvent, ConnectClientEventParam]],
):
    @property
    def session(self) -> SidebandSessionResource[_Awaited[None]]: ...
    @property
    def transport(self) -> SidebandTransportResource[_Awaited[None]]: ...
    @property
    def decision(self) -> SidebandDecisionResource[_Awaited[None]]: ...
    @property
    def response(self) -> SidebandResponseResource[_Awaited[None]]: ...

class AsyncSidebandConnectionManager(
    AsyncConnectionManager[
        AsyncSidebandConnection,
        Union[ConnectClientEvent, ConnectClientEventParam],
    ],
): ...

class SidebandSessionInputAudioResource(EventGroup[Sending]):
    def mute(self, *, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``session.input_audio.mute``."""
    def unmute(self, *, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``session.input_audio.unmute``."""

class SidebandSessionOutputAudioFixtureResource(EventGroup[Sending]):
    def play(self, *, audio: str, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``session.output_audio.fixture.play``."""

class SidebandSessionOutputAudioResource(EventGroup[Sending]):
    @property
    def fixture(self) -> SidebandSessionOutputAudioFixtureResource[Sending]: ...

class SidebandSessionInstructionsResource(EventGroup[Sending]):
    def append(
        self,
        *,
        content: str,
        delegation_id: Optional[str],
        event_id: Union[str, None, Omit] = ...,
    ) -> Sending:
        """Send the event ``session.instructions.append``."""

class SidebandSessionThinkingResource(EventGroup[Sending]):
    def append(
        self,
        *,
        content: str,
        delegation_id: Optional[str],
        event_id: Union[str, None, Omit] = ...,
    ) -> Sending:
        """Send the event ``session.thinking.append``."""

class SidebandSessionCommentaryResource(EventGroup[Sending]):
    def append(
        self,
        *,
        content: str,
        delegation_id: Optional[str],
        event_id: Union[str, None, Omit] = ...,
    ) -> Sending:
        """Send the event ``session.commentary.append``."""

class SidebandSessionResource(EventGroup[Sending]):
    def update(
        self,
        *,
        session: SessionUpdateConfigParam,
        event_id: Union[str, None, Omit] = ...,
    ) -> Sending:
        """Send the event ``session.update``."""
    @property
    def input_audio(self) -> SidebandSessionInputAudioResource[Sending]: ...
    @property
    def output_audio(self) -> SidebandSessionOutputAudioResource[Sending]: ...
    @property
    def instructions(self) -> SidebandSessionInstructionsResource[Sending]: ...
    @property
    def thinking(self) -> SidebandSessionThinkingResource[Sending]: ...
    @property
    def commentary(self) -> SidebandSessionCommentaryResource[Sending]: ...
    def close(self, *, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``session.close``."""

class SidebandTransportDtmfResource(EventGroup[Sending]):
    def send(self, *, event: str, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``transport.dtmf.send``."""

class SidebandTransportResource(EventGroup[Sending]):
    @property
    def dtmf(self) -> SidebandTransportDtmfResource[Sending]: ...

class SidebandDecisionItemResource(EventGroup[Sending]):
    def create(
        self,
        *,
        item: _decision_item_create_event2_param.Item,
        event_id: Union[str, None, Omit] = ...,
    ) -> Sending:
        """Send the event ``decision.item.create``."""
    def delete(self, *, item_id: str, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``decision.item.delete``."""

class SidebandDecisionResource(EventGroup[Sending]):
    def create(self, *, event_id: str) -> Sending:
        """Send the event ``decision.create``."""
    @property
    def item(self) -> SidebandDecisionItemResource[Sending]: ...

class SidebandResponseItemResource(EventGroup[Sending]):
    def create(
        self,
        *,
        item: ResponseInputItemParam,
        event_id: Union[str, None, Omit] = ...,
    ) -> Sending:
        """Send the event ``response.item.create``."""

class SidebandResponseResource(EventGroup[Sending]):
    @property
    def item(self) -> SidebandResponseItemResource[Sending]: ...
    def create(self, *, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``response.create``."""
