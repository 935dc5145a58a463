from .. import ResponseCodeInterpreterCallInterpretingEvent

__all__ = ("ResponseCodeInterpreterCallInterpretingEvent",)
