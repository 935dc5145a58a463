from .._literals import _ReasoningEffortParam as ReasoningEffortParam

__all__ = ("ReasoningEffortParam",)
