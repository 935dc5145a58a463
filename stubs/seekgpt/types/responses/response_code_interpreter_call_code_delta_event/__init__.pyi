from .. import ResponseCodeInterpreterCallCodeDeltaEvent

__all__ = ("ResponseCodeInterpreterCallCodeDeltaEvent",)
