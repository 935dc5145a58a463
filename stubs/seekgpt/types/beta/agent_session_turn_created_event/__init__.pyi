from .. import AgentSessionTurnCreatedEvent as AgentSessionTurnCreatedEvent
from ..agents.sessions._apart import Turn as Turn
