from .. import ResponseCodeInterpreterCallCodeDoneEvent

__all__ = ("ResponseCodeInterpreterCallCodeDoneEvent",)
