from .. import (
    ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
)

__all__ = ("ResponseCodeInterpreterCallInterpretingEvent",)
