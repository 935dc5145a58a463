from .. import ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent

__all__ = ("ResponseCustomToolCallInputDoneEvent",)
