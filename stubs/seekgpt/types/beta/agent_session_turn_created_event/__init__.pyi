from .. import AgentSessionTurnCreatedEvent
from ..agents.sessions.turn import Turn as Turn

__all__ = ("AgentSessionTurnCreatedEvent",)
