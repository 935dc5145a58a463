"""`client.responses.connect`: responses over a websocket that stays open (extra ``realtime``)."""

from __future__ import annotations

from typing import Any

from .._http.answer import is_async
from .websocket_faces import (
    AsyncResponsesConnection,
    AsyncResponsesConnectionManager,
    ResponsesConnection,
    ResponsesConnectionManager,
)
from .websockets import Dialect, session_of

__all__ = [
    "AsyncResponsesConnection",
    "AsyncResponsesConnectionManager",
    "ResponsesConnection",
    "ResponsesConnectionManager",
]

_RESPONSES = Dialect(
    "/responses",
    "responses.responses_client_event.ResponsesClientEvent",
    "responses.responses_server_event.ResponsesServerEvent",
)
_DIALECTS = {
    "beta.responses": Dialect(
        "/responses",
        "beta.beta_responses_client_event.BetaResponsesClientEvent",
        "beta.beta_responses_server_event.BetaResponsesServerEvent",
    ),
}


def connect(responses: Any, **arguments: Any) -> Any:
    """What opens a connection when it is entered."""
    client = responses._client
    manager = AsyncResponsesConnectionManager if is_async(client) else ResponsesConnectionManager
    dialect = _DIALECTS.get(responses._path, _RESPONSES)
    return manager(session_of(dialect, client, **arguments))
