from typing import Awaitable, Callable, Mapping, Optional
from starlette.applications import Starlette  # type: ignore[import-not-found, unused-ignore]
from starlette.websockets import WebSocket  # type: ignore[import-not-found, unused-ignore]
from .._runtime.library import Endpoints

WebSockets = Mapping[str, Callable[[WebSocket], Awaitable[None]]]

def create_app(
    endpoints: Endpoints = None,
    websockets: Optional[WebSockets] = None,
) -> Starlette: ...
