from .. import SubagentListParams

__all__ = ("SubagentListParams",)
