from typing import Any, Mapping, Optional, Union
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
    def __init__(self) -> None: ...

class TranslationConnection(_Talk):
    def __init__(self, connection: TranslationsConnection) -> None: ...
    def send(
        self,
        event: Union[RealtimeTranslationClientEvent, RealtimeTranslationClientEventParam],
    ) -> None: ...
    def recv(self, *, timeout: Optional[float] = None) -> RealtimeTranslationServerEvent: ...
    def close(self) -> None: ...

class AsyncTranslationConnection(_Talk):
    def __init__(self, connection: AsyncTranslationsConnection) -> None: ...
    async def send(
        self,
        event: Union[RealtimeTranslationClientEvent, RealtimeTranslationClientEventParam],
    ) -> None: ...
    async def recv(self) -> RealtimeTranslationServerEvent: ...
    async def close(self) -> None: ...

class _Session:
    def __init__(
        self,
        resource: Any,
        *,
        model: str,
        extra_query: Optional[Mapping[str, object]] = None,
        extra_headers: Optional[Mapping[str, Any]] = None,
        websocket_connection_options: Optional[Mapping[str, Any]] = None,
    ) -> None: ...

class TranslationSession(_Session):
    def __init__(
        self,
        resource: Translations,
        *,
        model: str,
        extra_query: Optional[Mapping[str, object]] = None,
        extra_headers: Optional[Mapping[str, Any]] = None,
        websocket_connection_options: Optional[SyncWebSocketConnectionOptions] = None,
    ) -> None: ...
    def __enter__(self) -> TranslationConnection: ...
    enter = __enter__
    def __exit__(self, _kind: object, error: Optional[BaseException], _trace: object) -> None: ...

class AsyncTranslationSession(_Session):
    def __init__(
        self,
        resource: AsyncTranslations,
        *,
        model: str,
        extra_query: Optional[Mapping[str, object]] = None,
        extra_headers: Optional[Mapping[str, Any]] = None,
        websocket_connection_options: Optional[WebSocketConnectionOptions] = None,
    ) -> None: ...
    async def __aenter__(self) -> AsyncTranslationConnection: ...
    enter = __aenter__
    async def __aexit__(
        self,
        _kind: object,
        error: Optional[BaseException],
        _trace: object,
    ) -> None: ...
