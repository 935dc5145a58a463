from .. import AgentCloseSubagentCallItem

__all__ = ("AgentCloseSubagentCallItem",)
