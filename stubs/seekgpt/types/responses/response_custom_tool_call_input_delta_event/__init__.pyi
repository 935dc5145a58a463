from .. import ResponseCustomToolCallInputDeltaEvent

__all__ = ("ResponseCustomToolCallInputDeltaEvent",)
