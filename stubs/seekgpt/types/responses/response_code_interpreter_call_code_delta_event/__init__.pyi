from .. import (
    ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
)

__all__ = ("ResponseCodeInterpreterCallCodeDeltaEvent",)
