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
    ForkClientEvent,
    ForkClientEventParam,
    ForkServerEvent,
    ForkSessionConfigParam,
    SessionUpdateConfigParam,
    _decision_item_create_event2_param,
)
from ....types.responses._apart import ResponseInputItemParam
from ....types.websocket_connection_options import WebSocketConnectionOptions
from ..._answers import _Awaited, _Viewed

@type_check_only
class ForksWithRawResponse: ...

@type_check_only
class ForksWithStreamingResponse: ...

@type_check_only
class AsyncForksWithRawResponse: ...

@type_check_only
class AsyncForksWithStreamingResponse: ...

class Forks(_Viewed[ForksWithRawResponse, ForksWithStreamingResponse], SyncAPIResource):
    """A session of its own that goes on from where a stored one was. `connect` opens it from your server."""
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
        extra_query: ExtraQuery = None,
        extra_headers: ExtraHeaders = None,
    ) -> ForksConnectionManager:
        """Open a websocket for a new session that knows what was said in another. Begin with `session.start`, and wait for `session.started`. A `with` statement opens it, and closes it at its end; or call `enter()`, and `close()` on the connection.

        Args:
            session_id: ID of the stored session to go on from.
            max_retries: How often to try to connect again.
            initial_delay: Seconds before the first such try; each further one waits twice as long.
            max_delay: Seconds to wait at most.
            max_queue_size: How many bytes of messages may wait for a connection.
            websocket_connection_options: Options of the `websockets` library's `connect`.
            on_reconnecting: Asked before a broken connection is opened again, and what turns that on. It may return a new `extra_query` or `extra_headers`, or `{"abort": True}`.
        """

class AsyncForks(
    _Viewed[AsyncForksWithRawResponse, AsyncForksWithStreamingResponse],
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
        extra_query: ExtraQuery = None,
        extra_headers: ExtraHeaders = None,
    ) -> AsyncForksConnectionManager:
        """Open a websocket for a new session that knows what was said in another. Begin with `session.start`, and wait for `session.started`. A `with` statement opens it, and closes it at its end; or call `enter()`, and `close()` on the connection.

        Args:
            session_id: ID of the stored session to go on from.
            max_retries: How often to try to connect again.
            initial_delay: Seconds before the first such try; each further one waits twice as long.
            max_delay: Seconds to wait at most.
            max_queue_size: How many bytes of messages may wait for a connection.
            websocket_connection_options: Options of the `websockets` library's `connect`.
            on_reconnecting: Asked before a broken connection is opened again, and what turns that on. It may return a new `extra_query` or `extra_headers`, or `{"abort": True}`.
        """

class ForksConnection(Connection[ForkServerEvent, Union[ForkClientEvent, ForkClientEventParam]]):
    @property
    def session(self) -> ForksSessionResource[None]: ...
    @property
    def decision(self) -> ForksDecisionResource[None]: ...
    @property
    def response(self) -> ForksResponseResource[None]: ...

class ForksConnectionManager(
    ConnectionManager[ForksConnection, Union[ForkClientEvent, ForkClientEventParam]],
): ...

class AsyncForksConnection(
    AsyncConnection[ForkServerEvent, Union[ForkClientEvent, ForkClientEventParam]],
):
    @property
    def session(self) -> ForksSessionResource[_Awaited[None]]: ...
    @property
    def decision(self) -> ForksDecisionResource[_Awaited[None]]: ...
    @property
    def response(self) -> ForksResponseResource[_Awaited[None]]: ...

class AsyncForksConnectionManager(
    AsyncConnectionManager[AsyncForksConnection, Union[ForkClientEvent, ForkClientEventParam]],
): ...

class ForksSessionInputAudioResource(EventGroup[Sending]):
    def append(self, *, audio: str, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``session.input_audio.append``."""
    def mute(self, *, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``session.input_audio.mute``."""
    def unmute(self, *, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``session.input_audio.unmute``."""

class ForksSessionOutputAudioFixtureResource(EventGroup[Sending]):
    def play(self, *, audio: str, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``session.output_audio.fixture.play``."""

class ForksSessionOutputAudioResource(EventGroup[Sending]):
    @property
    def fixture(self) -> ForksSessionOutputAudioFixtureResource[Sending]: ...

class ForksSessionInstructionsResource(EventGroup[Sending]):
    def append(
        self,
        *,
        content: str,
        delegation_id: Optional[str],
        event_id: Union[str, None, Omit] = ...,
    ) -> Sending:
        """Send the event ``session.instructions.append``."""

class ForksSessionThinkingResource(EventGroup[Sending]):
    def append(
        self,
        *,
        content: str,
        delegation_id: Optional[str],
        event_id: Union[str, None, Omit] = ...,
    ) -> Sending:
        """Send the event ``session.thinking.append``."""

class ForksSessionCommentaryResource(EventGroup[Sending]):
    def append(
        self,
        *,
        content: str,
        delegation_id: Optional[str],
        event_id: Union[str, None, Omit] = ...,
    ) -> Sending:
        """Send the event ``session.commentary.append``."""

class ForksSessionResource(EventGroup[Sending]):
    def start(
        self,
        *,
        session: ForkSessionConfigParam,
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
    def input_audio(self) -> ForksSessionInputAudioResource[Sending]: ...
    @property
    def output_audio(self) -> ForksSessionOutputAudioResource[Sending]: ...
    @property
    def instructions(self) -> ForksSessionInstructionsResource[Sending]: ...
    @property
    def thinking(self) -> ForksSessionThinkingResource[Sending]: ...
    @property
    def commentary(self) -> ForksSessionCommentaryResource[Sending]: ...
    def close(self, *, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``session.close``."""

class ForksDecisionItemResource(EventGroup[Sending]):
    def create(
        self,
        *,
        item: _decision_item_create_event2_param.Item,
        event_id: Union[str, None, Omit] = ...,
    ) -> Sending:
        """Send the event ``decision.item.create``."""
    def delete(self, *, item_id: str, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``decision.item.delete``."""

class ForksDecisionResource(EventGroup[Sending]):
    def create(self, *, event_id: str) -> Sending:
        """Send the event ``decision.create``."""
    @property
    def item(self) -> ForksDecisionItemResource[Sending]: ...

class ForksResponseItemResource(EventGroup[Sending]):
    def create(
        self,
        *,
        item: ResponseInputItemParam,
        event_id: Union[str, None, Omit] = ...,
    ) -> Sending:
        """Send the event ``response.item.create``."""

class ForksResponseResource(EventGroup[Sending]):
    @property
    def item(self) -> ForksResponseItemResource[Sending]: ...
    def create(self, *, event_id: Union[str, None, Omit] = ...) -> Sending:
        """Send the event ``response.create``."""
