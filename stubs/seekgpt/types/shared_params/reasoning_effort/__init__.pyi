from .. import ReasoningEffort as ReasoningEffort

__all__ = ("ReasoningEffort",)
