from .. import (
    ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
)

__all__ = ("ResponseCodeInterpreterCallInProgressEvent",)
