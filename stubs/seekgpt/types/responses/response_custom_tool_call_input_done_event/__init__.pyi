from .. import ResponseCustomToolCallInputDoneEvent

__all__ = ("ResponseCustomToolCallInputDoneEvent",)
