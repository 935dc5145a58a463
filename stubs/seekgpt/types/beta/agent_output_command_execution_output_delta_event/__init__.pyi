from .. import AgentOutputCommandExecutionOutputDeltaEvent

__all__ = ("AgentOutputCommandExecutionOutputDeltaEvent",)
