from .._literals import _ReasoningEffort as ReasoningEffort

__all__ = ("ReasoningEffort",)
