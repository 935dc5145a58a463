from .. import ReasoningEffort

__all__ = ("ReasoningEffort",)
