import os
from typing import Awaitable, Callable, Mapping, Optional, Union
from starlette.applications import Starlette  # type: ignore[import-not-found, unused-ignore]
from starlette.websockets import WebSocket  # type: ignore[import-not-found, unused-ignore]

Endpoints = Optional[Union[str, "os.PathLike[str]"]]
WebSockets = Mapping[str, Callable[[WebSocket], Awaitable[None]]]

def create_app(endpoints: Endpoints = None, websockets: Optional[WebSockets] = None) -> Starlette:
    """An ASGI application that answers every declared endpoint.

    Args:
        endpoints: A folder of declarations of your own, answered besides the library's.
        websockets: What serves WebSocket connections, by path below ``/v1`` (``/realtime``).
    """
