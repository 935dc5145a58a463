from .. import AgentCommandExecutionItem

__all__ = ("AgentCommandExecutionItem",)
