from .. import AgentReasoning

__all__ = ("AgentReasoning",)
