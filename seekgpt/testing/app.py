"""The embedded server as an ASGI application; the only place here that awaits anything."""

from __future__ import annotations

import itertools
from typing import Any, Awaitable, Callable, Mapping, Optional, Sequence

from starlette.applications import Starlette
from starlette.requests import Request as HttpRequest
from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from .._runtime.library import Endpoints, registry_for
from .._spec.model import Websocket
from .conversations import Conversation, wanted, websockets_of
from .service import ROOT, Request, Service

WebSockets = Mapping[str, Callable[[WebSocket], Awaitable[None]]]

_VERBS = ["GET", "POST", "PUT", "PATCH", "DELETE"]


def create_app(endpoints: Endpoints = None, websockets: Optional[WebSockets] = None) -> Starlette:
    """An ASGI application that answers every declared endpoint.

    Args:
        endpoints: A folder of declarations of your own, answered besides the library's.
        websockets: What serves WebSocket connections in place of what is made from the
            declarations, by path below ``/v1`` (``/realtime``).
    """
    registry = registry_for(endpoints)
    service = Service(registry)
    numbers = itertools.count(1)

    async def answer(http: HttpRequest) -> Response:
        raw = http.scope.get("raw_path") or http.url.path.encode("utf-8")
        request = Request(
            verb=http.method,
            path=raw.decode("latin-1").partition("?")[0],
            query=http.url.query,
            headers={key.lower(): value for key, value in http.headers.items()},
            body=await http.body(),
        )
        reply = service.answer(request)
        headers = {"x-request-id": f"req_{next(numbers)}"}
        options: Any = {"status_code": reply.status, "headers": headers}
        if isinstance(reply.body, bytes):
            kind = reply.content_type if reply.status != 204 else None
            return Response(reply.body, media_type=kind, **options)
        return StreamingResponse(reply.body, media_type=reply.content_type, **options)

    declared = {path: _talk(each) for path, each in websockets_of(registry).items()}
    routes: list[BaseRoute] = [
        WebSocketRoute(ROOT + path, serve)
        for path, serve in {**declared, **(websockets or {})}.items()
    ]
    return Starlette(routes=[*routes, Route("/{path:path}", answer, methods=_VERBS)])


def _talk(websockets: Sequence[Websocket]) -> Callable[[WebSocket], Awaitable[None]]:
    """What serves a declared websocket."""

    async def talk(socket: WebSocket) -> None:
        if not ("authorization" in socket.headers or "api-key" in socket.headers):
            await socket.close()
            return
        await socket.accept()
        conversation = Conversation(wanted(websockets, socket.headers))
        for said in conversation.begin():
            await socket.send_text(said)
        try:
            while True:
                message = await socket.receive()
                if message["type"] == "websocket.disconnect":
                    return
                heard = message.get("text")
                data = message.get("bytes") or b""
                for said in conversation.hear(data.decode("utf-8") if heard is None else heard):
                    await socket.send_text(said)
        except WebSocketDisconnect:
            return

    return talk
