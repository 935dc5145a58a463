from contextlib import contextmanager
from typing import Any, Iterator

_PATIENCE: float

class Server:
    host: str
    port: int
    def __init__(self, host: str, port: int) -> None: ...
    @property
    def base_url(self) -> str: ...
    @property
    def websocket_base_url(self) -> str: ...
    def __repr__(self) -> str: ...

@contextmanager
def serve(
    endpoints: Any = None,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    websockets: Any = None,
) -> Iterator[Server]: ...
def run(endpoints: Any = None, *, host: str = "127.0.0.1", port: int = 8100) -> None: ...
