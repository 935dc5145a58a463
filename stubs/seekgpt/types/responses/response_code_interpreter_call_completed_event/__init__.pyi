from .. import (
    ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
)

__all__ = ("ResponseCodeInterpreterCallCompletedEvent",)
