from .. import AgentSessionTurnOutputTextDeltaEvent

__all__ = ("AgentSessionTurnOutputTextDeltaEvent",)
