from .. import ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent

__all__ = ("ResponseCodeInterpreterCallCodeDoneEvent",)
