from contextlib import contextmanager
from typing import Any, Iterator

_PATIENCE: float

class Server:
    """A server that is running. ``base_url`` is what a client takes."""

    host: str
    port: int
    def __init__(self, host: str, port: int) -> None: ...
    @property
    def base_url(self) -> str:
        """Where the API begins: ``http://127.0.0.1:PORT/v1``."""
    @property
    def websocket_base_url(self) -> str:
        """The same for WebSocket connections."""
    def __repr__(self) -> str: ...

@contextmanager
def serve(
    endpoints: Any = None,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    websockets: Any = None,
) -> Iterator[Server]:
    """A server in a thread of its own, for as long as the ``with`` block runs.

        with serve() as server:
            client = SeekGPT(base_url=server.base_url, api_key="any")

    Args:
        endpoints: A folder of declarations of your own, answered besides the library's.
        host: The address to listen on.
        port: The port to listen on; by default one that is free.
        websockets: What serves WebSocket connections, see `create_app`.
    """

def run(endpoints: Any = None, *, host: str = "127.0.0.1", port: int = 8100) -> None:
    """Serve in the foreground until interrupted."""
