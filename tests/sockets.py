"""A real websocket server on loopback, one scripted function per connection."""

from __future__ import annotations

import json
import os
import threading
from typing import Any, Callable, List

from websockets.sync.server import ServerConnection, serve


class Peer:
    """The server's end of one connection."""

    def __init__(self, socket: ServerConnection) -> None:
        self.socket = socket
        self.path = socket.request.path  # type: ignore[union-attr]
        self.headers = socket.request.headers  # type: ignore[union-attr]

    def say(self, **event: Any) -> None:
        self.socket.send(json.dumps(event))

    def hear(self) -> Any:
        return json.loads(self.socket.recv(timeout=5))

    def drop(self, code: int = 1011, reason: str = "restarting") -> None:
        self.socket.close(code, reason)


class SocketServer:
    """``with SocketServer(handler) as server``: connect to `url`; connections stand in `seen`."""

    def __init__(self, handler: Callable[[Peer], None], **options: Any) -> None:
        self.seen: List[Peer] = []

        def handle(socket: ServerConnection) -> None:
            peer = Peer(socket)
            self.seen.append(peer)
            handler(peer)

        self._server = serve(handle, "127.0.0.1", 0, **options)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        port = self._server.socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}/v1"

    def __enter__(self) -> SocketServer:
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._server.shutdown()
        self._thread.join()
        for end in ("shutdown_watcher", "shutdown_notifier"):  # a pipe that older releases forget
            if isinstance(getattr(self._server, end, None), int):
                os.close(getattr(self._server, end))
