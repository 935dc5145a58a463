"""The errors of a connection that is closed: ours, and those of `websockets`, in one.

Whoever catches what the `websockets` library raises, catches these, too. The library is there when
a connection was open; this module is read when the first one is closed.
"""

from __future__ import annotations

from typing import Any, List, Type

from websockets.exceptions import ConnectionClosedError, ConnectionClosedOK

from ...errors import WebSocketConnectionClosedError


# Ours comes first: its `code` is a value, where theirs is a property that warns.
class ClosedWell(WebSocketConnectionClosedError, ConnectionClosedOK):  # type: ignore[misc]
    """A websocket is closed, as one of its sides wanted it."""

    __init__ = Exception.__init__
    __str__ = Exception.__str__


class ClosedBadly(WebSocketConnectionClosedError, ConnectionClosedError):  # type: ignore[misc]
    """A websocket is closed, because something went wrong."""

    __init__ = Exception.__init__
    __str__ = Exception.__str__


def closed(error: Any, code: int, reason: str, unsent: List[str]) -> WebSocketConnectionClosedError:
    """The error that stands for one of `websockets`, with what was not sent."""
    detail = f"{code} {reason}".strip()
    text = f"The websocket is closed ({detail})"
    if unsent:
        text += f", with {len(unsent)} messages unsent"
    cls: Type[Any] = ClosedWell if isinstance(error, ConnectionClosedOK) else ClosedBadly
    made: WebSocketConnectionClosedError = cls(text)
    made.__dict__.update(vars(error), code=code, reason=reason, unsent_messages=unsent)
    return made
