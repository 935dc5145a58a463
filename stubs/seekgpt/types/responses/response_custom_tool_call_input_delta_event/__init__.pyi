from .. import ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent

__all__ = ("ResponseCustomToolCallInputDeltaEvent",)
