from .._custom.websockets.conversation import ReconnectingEvent, ReconnectingOverrides

__all__ = ["ReconnectingEvent", "ReconnectingOverrides", "is_recoverable_close"]

def is_recoverable_close(code: int) -> bool: ...
