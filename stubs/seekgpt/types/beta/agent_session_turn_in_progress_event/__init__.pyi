from .. import AgentSessionTurnInProgressEvent
from ..agents.sessions.turn import Turn as Turn

__all__ = ("AgentSessionTurnInProgressEvent",)
