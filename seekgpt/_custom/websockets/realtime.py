"""What `client.realtime.calls` sends."""

from __future__ import annotations

from typing import Any, Dict

from ..._http.request.body import encode
from ..._sentinels import NotGiven, Omit


def call_offer(arguments: Dict[str, Any]) -> None:
    """Send a call's offer and settings as parts of the media types that the API expects."""
    arguments["sdp"] = (None, arguments["sdp"].encode("utf-8"), "application/sdp")
    session = arguments.get("session")
    if session is not None and not isinstance(session, (NotGiven, Omit)):
        arguments["session"] = (None, encode(session), "application/json")
