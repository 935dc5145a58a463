from httpx._models import Request as HttpxRequest
from httpx._models import Response as HttpxResponse
from typing import Any, Dict, List, Optional, Tuple
import httpx

_contexts: Dict[Tuple[Any, ...], Any]

def shared_context(web: Any, trust_env: bool) -> Any:
    """One SSL context for all default clients: loading the certificates takes many milliseconds."""

_held: Dict[int, Dict[Any, Any]]
_inherited: List[Any]

class PooledTransport(httpx.BaseTransport):
    """`httpx.HTTPTransport`, made when first needed and again in each forked child.

    ``web`` is the package whose transport it is, httpx or httpx2.
    """
    def __init__(self, web: Any = ..., **options: Any) -> None: ...
    def handle_request(self, request: HttpxRequest) -> HttpxResponse: ...
    def close(self) -> None: ...
    def __del__(self) -> None: ...

LoopPools = Dict[Tuple[int, int, bool], Tuple[Any, httpx.AsyncHTTPTransport]]

class LoopTransport(httpx.AsyncBaseTransport):
    """`httpx.AsyncHTTPTransport`, one for each event loop and process it is used from."""
    def __init__(self, web: Any = ..., **options: Any) -> None: ...
    async def handle_async_request(self, request: HttpxRequest) -> HttpxResponse: ...
    async def leave(self, loop: Any) -> None:
        """Close the pools of one event loop, from inside it."""
    async def aclose(self) -> None: ...
    def __del__(self) -> None: ...

def current_loop() -> Any:
    """The event loop that is running here: asyncio's, trio's token, or ``None``."""

def current_library() -> Optional[str]:
    """The name of the async library that is running here, if one is."""

def abort(pool: httpx.AsyncHTTPTransport, loop: Any) -> None:
    """Drop an async pool's connections without awaiting, from wherever this happens to run.

    This reaches below httpx's surface, since closing there can only be awaited. Where it finds
    nothing it does nothing: the sockets then close with their objects.
    """

def open_pools(transport: Any) -> List[Any]:
    """The pools a transport holds in this process (for tests and diagnosis)."""
