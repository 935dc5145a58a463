from .. import AgentInterruptSubagentCallItem

__all__ = ("AgentInterruptSubagentCallItem",)
