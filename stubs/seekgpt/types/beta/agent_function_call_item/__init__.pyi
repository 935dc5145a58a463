from .. import AgentFunctionCallItem

__all__ = ("AgentFunctionCallItem",)
