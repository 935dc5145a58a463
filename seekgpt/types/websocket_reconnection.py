"""What is told, and may be answered, when a websocket is about to be opened again."""

from __future__ import annotations

from .._custom.websockets.conversation import RECOVERABLE, ReconnectingEvent, ReconnectingOverrides

__all__ = ["ReconnectingEvent", "ReconnectingOverrides", "is_recoverable_close"]


def is_recoverable_close(code: int) -> bool:
    """Whether a connection closed with this code is worth opening again."""
    return code in RECOVERABLE
