from .. import AgentSessionTurnOutputTextDoneEvent

__all__ = ("AgentSessionTurnOutputTextDoneEvent",)
