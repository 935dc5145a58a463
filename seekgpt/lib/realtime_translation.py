"""Translations as sessions: begun once, finished once, and heard out to their end.

Over the plain connection (`client.realtime.translations.connect`) anybody may say anything at any
time, and it may be opened again. A session is neither: what was said of it cannot be said again, so
a failure ends it, and after ``session.close`` nothing more goes in while the rest comes out.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Union

import httpx
from typing_extensions import Literal

from .._hints import on_demand
from ..errors import SeekGPTError
from ..types.realtime import RealtimeTranslationSessionClosedEvent
from .azure import AsyncAzureSeekGPT, AzureSeekGPT

if TYPE_CHECKING:
    from ..resources.realtime.translations import (
        AsyncTranslations,
        AsyncTranslationsConnection,
        Translations,
        TranslationsConnection,
    )
    from ..types.realtime import (
        RealtimeTranslationClientEvent,
        RealtimeTranslationClientEventParam,
        RealtimeTranslationServerEvent,
    )
    from ..types.websocket_connection_options import (
        SyncWebSocketConnectionOptions,
        WebSocketConnectionOptions,
    )

__all__ = [
    "TranslationSession",
    "AsyncTranslationSession",
    "TranslationConnection",
    "AsyncTranslationConnection",
]


class _Talk:
    """How far a session has come. Only what happens in between is different for the two colours."""

    def __init__(self) -> None:
        self._state: Literal["open", "finishing", "closed"] = "open"

    def _leaves(self) -> bool:
        """Whether the connection is still to be closed."""
        left, self._state = self._state == "closed", "closed"
        return not left

    def _says(self, event: Any) -> bool:
        """Whether an event is to be sent: the wish to finish is, once.

        Raises:
            SeekGPTError: the session takes nothing anymore.
        """
        kind = event.get("type") if isinstance(event, Mapping) else getattr(event, "type", None)
        finish = kind == "session.close"
        if self._state == "finishing" and finish:
            return False
        if self._state != "open":
            raise SeekGPTError(
                "The translation's input is closed; begin another session to say more"
            )
        if finish:
            self._state = "finishing"
        return True


def _heard(connection: Any, data: Any) -> Any:
    """A message as an event, and whether the session is over.

    Only an end that is whole is one: with anything less, what is still to come would be lost.

    Raises:
        ValueError: it says that the session is closed, and lacks a field.
    """
    event = connection.parse_event(data)
    if event.type != "session.closed":
        return event, False
    return RealtimeTranslationSessionClosedEvent.model_validate(json.loads(data)), True


class TranslationConnection(_Talk):
    """A translation that is under way."""

    def __init__(self, connection: TranslationsConnection) -> None:
        super().__init__()
        self._connection = connection

    def send(
        self, event: Union[RealtimeTranslationClientEvent, RealtimeTranslationClientEventParam]
    ) -> None:
        """Send an event. When that fails the session is over: it may have arrived nevertheless.

        Raises:
            SeekGPTError: ``session.close`` has been sent, or the connection is gone.
        """
        if self._says(event):
            try:
                self._connection.send(event)
            except BaseException as error:
                _closing(self.close, error)
                raise

    def recv(self, *, timeout: Optional[float] = None) -> RealtimeTranslationServerEvent:
        """The next event; ``session.closed`` is the last, and closes the connection.

        Raises:
            TimeoutError: none came in so many seconds. It can be waited for again.
            SeekGPTError: the connection is gone without ``session.closed``.
            ValueError: ``session.closed`` lacks a field, and so is not taken for the end.
        """
        connection: Any = self._connection
        event, end = _heard(connection, connection.recv_bytes(timeout=timeout))
        if end:
            self.close()
        found: RealtimeTranslationServerEvent = event
        return found

    def close(self) -> None:
        """Close the connection, whatever is still to come."""
        if self._leaves():
            self._connection.close()


class AsyncTranslationConnection(_Talk):
    """`TranslationConnection`, awaited."""

    def __init__(self, connection: AsyncTranslationsConnection) -> None:
        super().__init__()
        self._connection = connection

    async def send(
        self, event: Union[RealtimeTranslationClientEvent, RealtimeTranslationClientEventParam]
    ) -> None:
        """What `TranslationConnection.send` does."""
        if self._says(event):
            try:
                await self._connection.send(event)
            except BaseException as error:
                try:
                    await self.close()
                except BaseException as closing:
                    raise error from closing
                raise

    async def recv(self) -> RealtimeTranslationServerEvent:
        """What `TranslationConnection.recv` does. Cancelling loses nothing."""
        event, end = _heard(self._connection, await self._connection.recv_bytes())
        if end:
            await self.close()
        found: RealtimeTranslationServerEvent = event
        return found

    async def close(self) -> None:
        """Close the connection, whatever is still to come."""
        if self._leaves():
            await self._connection.close()


def _closing(close: Any, error: BaseException) -> None:
    """Close after an error, which stays the one that is raised."""
    try:
        close()
    except BaseException as closing:
        raise error from closing


class _Session:
    """What both colours know of a session before it begins."""

    def __init__(
        self,
        resource: Any,
        *,
        model: str,
        extra_query: Optional[Mapping[str, object]] = None,
        extra_headers: Optional[Mapping[str, Any]] = None,
        websocket_connection_options: Optional[Mapping[str, Any]] = None,
    ) -> None:
        self._resource = resource
        self._asked: Dict[str, Any] = {
            "model": model,
            "extra_query": dict(extra_query or {}),
            "extra_headers": dict(extra_headers or {}),
            "websocket_connection_options": dict(websocket_connection_options or {}),
        }
        self._connection: Any = None
        self._entered = False

    def _manager(self) -> Any:
        """What opens the connection, once.

        Raises:
            ValueError: there is no model, or the query says what the session is for.
            SeekGPTError: no other provider than SeekGPT translates.
            RuntimeError: the session has begun before.
        """
        if self._entered:
            raise RuntimeError("A translation session can only be entered once; make another")
        self._entered = True
        client, model = self._resource._client, self._asked["model"]
        if not model:
            raise ValueError("A translation needs a model, such as 'gpt-realtime-translate'")
        if isinstance(client, (AzureSeekGPT, AsyncAzureSeekGPT)) or client._provider is not None:
            raise SeekGPTError("Realtime translation is not available through this provider")
        beyond = client.websocket_base_url
        queries = [client.base_url.params, client.default_query, self._asked["extra_query"]]
        if beyond is not None:
            queries.append(httpx.URL(str(beyond)).params)
        if any("intent" in query for query in queries):
            raise ValueError("A translation takes no `intent` in the query: it is its own")
        return self._resource.connect(**self._asked, max_retries=0)


class TranslationSession(_Session):
    """Opens a session of translating speech while it comes, at a ``with`` statement.

    Send audio, then ``session.close`` once, and receive until ``session.closed``: what is
    translated last comes after the last of the audio. Leaving the ``with`` closes the connection.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            resource: Translations,
            *,
            model: str,
            extra_query: Optional[Mapping[str, object]] = None,
            extra_headers: Optional[Mapping[str, Any]] = None,
            websocket_connection_options: Optional[SyncWebSocketConnectionOptions] = None,
        ) -> None: ...

    def __enter__(self) -> TranslationConnection:
        connection = self._connection = TranslationConnection(self._manager().enter())
        return connection

    enter = __enter__

    def __exit__(self, _kind: object, error: Optional[BaseException], _trace: object) -> None:
        if self._connection is None:
            return
        if error is None:
            self._connection.close()
        else:
            _closing(self._connection.close, error)


class AsyncTranslationSession(_Session):
    """`TranslationSession` for clients that await."""

    if TYPE_CHECKING:

        def __init__(
            self,
            resource: AsyncTranslations,
            *,
            model: str,
            extra_query: Optional[Mapping[str, object]] = None,
            extra_headers: Optional[Mapping[str, Any]] = None,
            websocket_connection_options: Optional[WebSocketConnectionOptions] = None,
        ) -> None: ...

    async def __aenter__(self) -> AsyncTranslationConnection:
        connection = self._connection = AsyncTranslationConnection(await self._manager().enter())
        return connection

    enter = __aenter__

    async def __aexit__(
        self, _kind: object, error: Optional[BaseException], _trace: object
    ) -> None:
        if self._connection is not None:
            try:
                await self._connection.close()
                await self._connection._connection._leave()
            except BaseException as closing:
                if error is None:
                    raise
                raise error from closing


on_demand(__name__)
