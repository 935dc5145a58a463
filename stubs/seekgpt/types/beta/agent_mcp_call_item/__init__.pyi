from .. import AgentMcpCallItem

__all__ = ("AgentMcpCallItem",)
