from .. import AgentSessionTurnCompletedEvent as AgentSessionTurnCompletedEvent
from ..agents.sessions._apart import Turn as Turn
from .._apart import TokenUsage as TokenUsage
