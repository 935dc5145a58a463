from .. import AgentListParams

__all__ = ("AgentListParams",)
