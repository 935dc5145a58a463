from httpx._urls import URL as HttpxURL
from typing import Any, Awaitable, Callable, Optional, Union
from .._service.provider import Provider

__all__ = ["VertexTokenProvider", "vertex"]
VertexTokenProvider = Callable[[], Union[str, Awaitable[str]]]

def vertex(
    *,
    project: Optional[str] = None,
    location: Optional[str] = None,
    base_url: Union[str, HttpxURL, None] = None,
    token_provider: Optional[VertexTokenProvider] = None,
    credentials: Any = None,
) -> Provider: ...
