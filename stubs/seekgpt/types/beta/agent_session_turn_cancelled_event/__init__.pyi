from .. import AgentSessionTurnCancelledEvent as AgentSessionTurnCancelledEvent
from .._apart import TokenUsage as TokenUsage
from ..agents.sessions._apart import Turn as Turn
