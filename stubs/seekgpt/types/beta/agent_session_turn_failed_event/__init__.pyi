from .. import AgentSessionTurnFailedEvent as AgentSessionTurnFailedEvent
from .._apart import TokenUsage as TokenUsage
from ..agents.sessions._apart import Turn as Turn
