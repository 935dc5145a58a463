from .. import DecisionPromptCacheBreakpointParam

__all__ = ("DecisionPromptCacheBreakpointParam",)
