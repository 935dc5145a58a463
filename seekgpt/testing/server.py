"""Running the embedded server: in a thread for tests, or in the foreground."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import contextmanager
from typing import Any, Iterator

from .service import ROOT

_PATIENCE = 10.0


class Server:
    """A server that is running. ``base_url`` is what a client takes."""

    def __init__(self, host: str, port: int) -> None:
        self.host = host
        self.port = port

    @property
    def base_url(self) -> str:
        """Where the API begins: ``http://127.0.0.1:PORT/v1``."""
        return f"http://{self.host}:{self.port}{ROOT}"

    @property
    def websocket_base_url(self) -> str:
        """The same for WebSocket connections."""
        return f"ws://{self.host}:{self.port}{ROOT}"

    def __repr__(self) -> str:
        return f"<Server {self.base_url}>"


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
    listening = _socket()
    try:
        listening.bind((host, port))
        runner = _runner(endpoints, websockets, "error")
        thread = threading.Thread(
            target=runner.run, kwargs={"sockets": [listening]}, name="seekgpt-server", daemon=True
        )
        thread.start()
        _wait(runner, thread)
        try:
            yield Server(host, listening.getsockname()[1])
        finally:
            runner.should_exit = True
            thread.join(_PATIENCE)
    finally:
        listening.close()


def run(endpoints: Any = None, *, host: str = "127.0.0.1", port: int = 8100) -> None:
    """Serve in the foreground until interrupted."""
    listening = _socket()
    with listening:
        listening.bind((host, port))
        listening.listen()  # whoever reads the address may use it
        runner = _runner(endpoints, None, "warning")
        base_url = Server(host, listening.getsockname()[1]).base_url
        print(f"Serving every declared endpoint on {base_url} (Ctrl-C to stop). Try it with")
        print(
            f"  SEEKGPT_BASE_URL={base_url} SEEKGPT_API_KEY=any python your_program.py", flush=True
        )
        runner.run(sockets=[listening])


def _socket() -> socket.socket:
    # With the protocol named, asyncio turns off Nagle's algorithm: 40 ms an answer.
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    return made


def _runner(endpoints: Any, websockets: Any, log_level: str) -> Any:
    try:
        import uvicorn

        from .app import create_app
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            f"the embedded server needs {error.name}; run `pip install seekgpt[server]`",
            name=error.name,
        ) from None
    app = create_app(endpoints, websockets)
    settings: Any = {"log_level": log_level, "lifespan": "off", "timeout_graceful_shutdown": 1}
    settings["ws"] = _websocket_protocol()
    return uvicorn.Server(uvicorn.Config(app, **settings))


def _websocket_protocol() -> str:
    """How uvicorn serves websockets: not through what the `websockets` library gives up."""
    from importlib.util import find_spec

    from uvicorn.config import WS_PROTOCOLS

    if find_spec("websockets") is None:
        return "none"
    return "websockets-sansio" if "websockets-sansio" in WS_PROTOCOLS else "auto"


def _wait(runner: Any, thread: threading.Thread) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not runner.started:
        if not thread.is_alive() or time.monotonic() > deadline:
            raise RuntimeError("the embedded server did not start")
        time.sleep(0.005)
