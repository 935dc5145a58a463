from .. import AgentSessionTurnCreatedEvent as AgentSessionTurnCreatedEvent
from ..agents.sessions.turn import Turn as Turn
