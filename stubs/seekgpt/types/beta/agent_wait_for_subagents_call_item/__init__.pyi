from .. import AgentWaitForSubagentsCallItem

__all__ = ("AgentWaitForSubagentsCallItem",)
